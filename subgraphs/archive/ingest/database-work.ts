/** What an ingestion does at the database, done again while the database is away. */
import { databaseUnavailable, isDatabaseAway } from "../../../platform/coded-failure.ts";
import { inTime } from "../../../platform/in-time.ts";
import type { ArchiveServices } from "./archive-services.ts";
import { type Patience, withRetries } from "./with-retries.ts";

/** A server that was cut off without a word does not answer at all. */
const ANSWER_MS = 60_000;

type Patient = Pick<ArchiveServices, "settings" | "patience" | "signal">;

/**
 * `work` must be such that it may be repeated; one that did not answer may still be under way.
 * @throws CodedError DATABASE_UNAVAILABLE, and what `work` throws
 */
export async function databaseWork<T>(work: () => Promise<T>, services: Patient): Promise<T> {
  const late = () => {
    throw databaseUnavailable();
  };
  const attempt = () => inTime(work(), ANSWER_MS, late);
  return withRetries(attempt, mayReturn, patienceOf(services)).catch(told);
}

/** Throws the error again, as a coded one when it says that the database is away. */
export function told(error: unknown): never {
  throw isDatabaseAway(error) ? databaseUnavailable(error) : error;
}

export function patienceOf({ settings, patience, signal }: Patient): Patience {
  return { forMs: settings.ingestPatienceSeconds * 1000, signal, ...patience };
}

/** Whether the database is away, and not because we let go of it ourselves. */
export function mayReturn(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return isDatabaseAway(error) && code !== "CONNECTION_ENDED" && code !== "CONNECTION_DESTROYED";
}
