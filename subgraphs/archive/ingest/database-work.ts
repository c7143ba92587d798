/** What an ingestion does at the database, done again while the database is away. */
import { databaseUnavailable, isDatabaseAway } from "../../../platform/coded-failure.ts";
import type { Sql } from "../../../platform/database.ts";
import { inTime } from "../../../platform/in-time.ts";
import type { ArchiveServices } from "./archive-services.ts";
import { type Patience, withRetries } from "./with-retries.ts";

/** A server that was cut off without a word does not answer at all. */
const ANSWER_MS = 60_000;

/** For so long nobody doubts that the database is there. */
const TRUST_MS = 1000;

type Patient = Pick<ArchiveServices, "sql" | "settings" | "patience" | "signal">;

/** When each database did what it was asked for last. */
const answered = new WeakMap<object, number>();

/** Whether work of an ingestion succeeded a moment ago, and none failed since. */
export function answeredLately(sql: Sql): boolean {
  return performance.now() - (answered.get(sql) ?? Number.NEGATIVE_INFINITY) < TRUST_MS;
}

/**
 * `work` must be such that it may be repeated; one that did not answer may still be under way.
 * @throws CodedError DATABASE_UNAVAILABLE, and what `work` throws
 */
export async function databaseWork<T>(work: () => Promise<T>, services: Patient): Promise<T> {
  const late = () => {
    throw databaseUnavailable();
  };
  const attempt = async () => {
    try {
      const result = await inTime(work(), ANSWER_MS, late);
      answered.set(services.sql, performance.now());
      return result;
    } catch (error) {
      answered.delete(services.sql);
      throw error;
    }
  };
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
