/** Statements that may take long, and are not worth more than some seconds. */
import type { Queryable, Sql } from "./database.ts";

/** PostgreSQL's code for a statement that its timeout ended. */
const QUERY_CANCELED = "57014";

/**
 * What `ask` answers, reading only, or null when the server ended a statement that took longer.
 * Each statement is planned for its own values: how rare they are decides how it is best carried
 * out, which a plan that is kept for all values cannot know. The embedded database has no timeout, and within a transaction the caller's own limits hold.
 */
export async function withinSeconds<Answer>(
  sql: Queryable,
  seconds: number,
  ask: (transaction: Queryable) => Promise<Answer>,
): Promise<Answer | null> {
  if (!("begin" in sql)) return ask(sql);
  try {
    const answer = await (sql as Sql).begin("read only", async (transaction) => {
      await transaction`
        select set_config('statement_timeout', ${`${seconds * 1000}`}, true),
          set_config('plan_cache_mode', 'force_custom_plan', true)`;
      return ask(transaction);
    });
    return answer as Answer;
  } catch (error) {
    if ((error as { code?: unknown })?.code === QUERY_CANCELED) return null;
    throw error;
  }
}
