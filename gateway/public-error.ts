/**
 * What the world sees of an error: coded ones as they are, database trouble as a code, anything
 * else masked after it was logged once.
 */
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { log } from "../platform/log.ts";
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

/** Database driver and PostgreSQL codes that mean: not now (PostgreSQL appendix A). */
const databaseAway =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|08...|53...|57P0.|40001|40P01|55P03)$/;

/** PostgreSQL's code for a text that its encoding cannot hold. */
const NOT_A_TEXT = "22021";

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
  if (error instanceof CodedError) return error;
  return withCode(new GraphQLError("Cannot answer"), error);
}

function withCode(error: GraphQLError, original: unknown): GraphQLError {
  if (isDatabaseAway(original)) {
    return withExtensions(
      error,
      "DATABASE_UNAVAILABLE",
      "Cannot answer: the database is not available",
    );
  }
  if ((original as { code?: unknown } | null)?.code === NOT_A_TEXT) {
    const message = "Cannot answer: a text has the character NUL, which no stored text has";
    return withExtensions(error, "BAD_USER_INPUT", message);
  }
  log.error("An answer failed without a code", { path: error.path?.join("."), error: original });
  return withExtensions(
    error,
    "INTERNAL_SERVER_ERROR",
    "Cannot answer: an internal error was logged",
  );
}

export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && databaseAway.test(code);
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
