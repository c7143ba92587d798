/** Statements on how often something was tried in the window of time that is open. */
import type { Queryable } from "../../../platform/database.ts";

/** Beyond this it makes no difference. */
const MOST_COUNTED = 1_000_000;

export interface Counted {
  key: string;
  /** With this one. */
  count: number;
  /** Until the window closes. */
  secondsLeft: number;
}

/**
 * Counts one more under each key. A window opens with the first and closes after `windowSeconds`,
 * however many come. Callers at the same time are each counted.
 */
export function countFailures(
  sql: Queryable,
  keys: readonly string[],
  windowSeconds: number,
): Promise<Counted[]> {
  const window = sql`make_interval(secs => ${windowSeconds})`;
  // In one order for everybody, so that two do not wait for each other.
  return sql<Counted[]>`
    insert into proposals.failure as f (key, count, window_start)
    select key, 1, now() from unnest(${[...keys].sort()}::text[]) as key order by key
    on conflict (key) do update set
      count = case when f.window_start + ${window} <= now() then 1
        else least(f.count + 1, ${MOST_COUNTED}) end,
      window_start = case when f.window_start + ${window} <= now() then now()
        else f.window_start end
    returning key, count,
      greatest(1, ceil(extract(epoch from window_start + ${window} - now())))::int as seconds_left`;
}

/** Takes one back under each key: it was no failure. */
export async function takeBackFailures(sql: Queryable, keys: readonly string[]): Promise<void> {
  await sql`
    update proposals.failure set count = greatest(count - 1, 0)
    where key in (
      select key from proposals.failure where key = any(${[...keys]}::text[])
      order by key for update
    )`;
}

/** Removes what is over: closed windows, sessions and codes. */
export async function sweep(sql: Queryable, longestWindowSeconds: number): Promise<void> {
  await sql`
    with failures as (
      delete from proposals.failure
      where window_start < now() - make_interval(secs => ${longestWindowSeconds})
    ), codes as (
      delete from proposals.mail_code where expires < now()
    )
    delete from proposals.session where expires < now()`;
}
