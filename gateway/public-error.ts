/**
 * What the world sees of an error: coded ones as they are, database trouble as a code, anything
 * else masked after it was logged once.
 */
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { codedFailure } from "../platform/coded-failure.ts";
import { CodedError, errorCodes } from "../schema/errors.ts";

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
export function publicError(error: GraphQLError): GraphQLError {
  const { code } = error.extensions;
  if (typeof code === "string" && code in errorCodes && code !== "INTERNAL_SERVER_ERROR") {
    return error;
  }
  const original = error.originalError ?? error;
  // Without a path: variables that do not fit, found before anything ran. Pointing into the
  // document: arguments that do not fit. A value of ours that a type cannot represent does neither.
  if (!error.path || (original instanceof GraphQLError && original.nodes)) {
    return withExtensions(error, "BAD_USER_INPUT", error.message, error.extensions);
  }
  return withCode(error, original);
}

/** A failure outside of any operation. */
export function publicFailure(error: unknown): GraphQLError {
  return codedFailure(error);
}

function withCode(error: GraphQLError, original: unknown): GraphQLError {
  const { code, message } = codedFailure(original, error.path?.join("."));
  return withExtensions(error, code, message);
}

function withExtensions(
  error: GraphQLError,
  code: keyof typeof errorCodes,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  const { nodes, source, positions, path } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...extensions, code, retry: errorCodes[code].retry },
  });
}

/**
 * The last look of the HTTP server at an error on its way out. Errors of subgraphs are public
 * already; requests that cannot be parsed or validated get their remedy.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const { stacktrace: _, serviceName, ...extensions } = formatted.extensions ?? {};
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const code = String(extensions.code ?? "");
  const coded =
    original instanceof CodedError || (code in errorCodes && code !== "INTERNAL_SERVER_ERROR");
  if (coded || requestCodes.includes(code) || typeof extensions.retry === "string") {
    const retry = (errorCodes as Record<string, { retry: string }>)[code]?.retry ?? "NEVER";
    return {
      ...formatted,
      extensions: { ...extensions, retry, ...(serviceName ? { subgraph: serviceName } : {}) },
    };
  }
  const graphqlError = error instanceof GraphQLError ? error : new GraphQLError(formatted.message);
  const { message, extensions: shown } = withCode(graphqlError, original);
  return { ...formatted, message, extensions: shown };
}
