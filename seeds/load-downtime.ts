/** Fills the empty table of downtime with the downtimes of the invented observatory. */
import type { Queryable } from "../platform/database.ts";
import { observatory } from "./observatory.ts";

export async function loadDowntimes(sql: Queryable): Promise<void> {
  await sql`insert into downtime.downtime ${sql(observatory.downtimes)}`;
}
