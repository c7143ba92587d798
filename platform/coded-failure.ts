/** What the world may know of a failure. */
import { CodedError } from "../schema/errors.ts";
import { log } from "./log.ts";

/**
 * Codes of sockets, of the database driver and of PostgreSQL (its appendix A) that mean: not now.
 * 25006 is a server that only reads, as the wrong one of two does while they change places.
 */
const databaseAway =
  /^(ECONN(REFUSED|RESET|ABORTED)|ENOTFOUND|EAI_AGAIN|E(HOST|NET)(UNREACH|DOWN)|EPIPE|ETIMEDOUT|CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|08...|25006|53...|57P0.|40001|40P01|55P03)$/;

/** The same by words: sockets in a Worker have no codes. */
const databaseAwayInWords = /^(proxy request failed|Network connection lost)/;

/** PostgreSQL's code for a text that its encoding cannot hold. */
const NOT_A_TEXT = "22021";

/**
 * A coded error as it is, database trouble as a code, anything else masked after it was logged once;
 * `path` tells the log where in an answer it happened, `requestId` in which one.
 */
export function codedFailure(error: unknown, path?: string, requestId?: string): CodedError {
  if (error instanceof CodedError) return error;
  if (isDatabaseAway(error)) return databaseUnavailable(error);
  if ((error as { code?: unknown } | null)?.code === NOT_A_TEXT) {
    const message = "Cannot answer: a text has the character NUL, which no stored text has";
    return new CodedError("BAD_USER_INPUT", message, {}, error);
  }
  log.error("An answer failed without a code", { requestId, path, error });
  return maskedFailure(requestId, error);
}

/** Tells nothing but where the log has all of it. */
export function maskedFailure(requestId?: string, cause?: unknown): CodedError {
  const message = "Cannot answer: an internal error was logged";
  const facts = requestId === undefined ? {} : { requestId };
  return new CodedError("INTERNAL_SERVER_ERROR", message, facts, cause);
}

export function databaseUnavailable(cause?: unknown): CodedError {
  const message = "Cannot answer: the database is not available";
  return new CodedError("DATABASE_UNAVAILABLE", message, {}, cause);
}

export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === "string") return databaseAway.test(code);
  return typeof message === "string" && databaseAwayInWords.test(message);
}
