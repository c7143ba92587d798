/**
 * What the world sees of an error: coded ones as they are, database trouble as a code, anything
 * else masked, with the id of the request by which the log tells all of it.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { codedFailure, maskedFailure } from "../platform/coded-failure.ts";
import { log } from "../platform/log.ts";
import { type ErrorCode, errorCodes, errorFacts } from "../schema/errors.ts";

/** Codes that graphql-js and Apollo give to faults of the request itself; all mean: change it. */
const requestCodes = [
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
];

/** An error of a resolver as its subgraph answers it. */
export function publicError(error: GraphQLError, requestId?: string): GraphQLError {
  if (isPublic(error.extensions.code)) return error;
  const original = error.originalError ?? error;
  // Without a path: variables that do not fit, found before anything ran. Pointing into the
  // document: arguments that do not fit. A value of ours that a type cannot represent does neither.
  if (!error.path || (original instanceof GraphQLError && original.nodes)) {
    return withExtensions(error, error.message, coded("BAD_USER_INPUT", error.extensions));
  }
  return masked(error, original, requestId);
}

/** An error as a subgraph elsewhere tells it. */
export interface ForeignError {
  message: string;
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

/** Only what this graph knows is passed on: who else's words they are, nobody can tell. */
export function foreignError(
  { message, path, extensions = {} }: ForeignError,
  subgraph: string,
  requestId: string,
): GraphQLError {
  const { code } = extensions;
  if (isPublic(code)) {
    return new GraphQLError(message, { path, extensions: coded(code, extensions) });
  }
  log.error(`Subgraph "${subgraph}" answers an error that is not passed on`, {
    requestId,
    error: { message, path, extensions },
  });
  const { message: told, extensions: shown } = maskedFailure(requestId);
  return new GraphQLError(told, { path, extensions: shown });
}

/** A failure outside of any operation. */
export function publicFailure(error: unknown, requestId?: string): GraphQLError {
  return codedFailure(error, undefined, requestId);
}

function isPublic(code: unknown): code is ErrorCode {
  return typeof code === "string" && code !== "INTERNAL_SERVER_ERROR" && code in errorCodes;
}

/** The extensions of an error with that code; of others only facts that this graph knows. */
function coded(code: ErrorCode, given: Record<string, unknown>): Record<string, unknown> {
  return { ...factsOf(given), code, retry: errorCodes[code].retry };
}

function factsOf(given: Record<string, unknown>): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const name of errorFacts) if (Object.hasOwn(given, name)) facts[name] = given[name];
  return facts;
}

function masked(error: GraphQLError, original: unknown, requestId?: string): GraphQLError {
  const { message, extensions } = codedFailure(original, error.path?.join("."), requestId);
  return withExtensions(error, message, extensions);
}

function withExtensions(
  { nodes, source, positions, path }: GraphQLError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

/** Requests by the errors that they met, which `formatError` is not told. */
const requestIds = new WeakMap<object, string>();

/** To be among the plugins of a server whose errors go through `formatError`. */
export const errorsOfRequests: ApolloServerPlugin<{ requestId?: string }> = {
  async requestDidStart({ contextValue: { requestId } }) {
    if (requestId === undefined) return;
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) requestIds.set(error, requestId);
      },
    };
  },
};

/**
 * The last look of the HTTP server at an error on its way out. Errors of subgraphs are public
 * already; requests that cannot be parsed or validated get their remedy.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const { serviceName, code, ...extensions } = formatted.extensions ?? {};
  const subgraph = serviceName === undefined ? {} : { subgraph: serviceName };
  if (isPublic(code)) {
    return { ...formatted, extensions: { ...coded(code, extensions), ...subgraph } };
  }
  if (requestCodes.includes(String(code))) {
    const facts = factsOf(extensions);
    return { ...formatted, extensions: { ...facts, code, retry: "NEVER", ...subgraph } };
  }
  // Masked where it happened.
  if (code === "INTERNAL_SERVER_ERROR" && extensions.retry !== undefined) {
    const { requestId } = extensions;
    const { message, extensions: shown } = maskedFailure(requestId as string | undefined);
    return { ...formatted, message, extensions: { ...shown, ...subgraph } };
  }
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const graphqlError = error instanceof GraphQLError ? error : new GraphQLError(formatted.message);
  const requestId = typeof error === "object" && error ? requestIds.get(error) : undefined;
  const { message, extensions: shown } = masked(graphqlError, original, requestId);
  return { ...formatted, message, extensions: { ...shown, ...subgraph } };
}
