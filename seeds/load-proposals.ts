/** Writes an invented science programme into the proposals namespace. */
import type { Queryable } from "../platform/database.ts";
import type { Programme, ProgrammeRows } from "./programme.ts";

/** Rows of one statement. */
const BATCH = 1000;

/** Every table that numbers its rows itself. */
const numbered = [
  "user",
  "collaborationAllocation",
  "membership",
  "proposalInvite",
  "proposalNotification",
  "timeAllocation",
  "requestGroup",
  "request",
  "window",
  "configuration",
  "instrumentConfig",
  "regionOfInterest",
  "draftRequestGroup",
  "observation",
  "configurationStatus",
] as const satisfies (keyof ProgrammeRows)[];

/**
 * Inserts all rows of the programme, which must not be there yet. Rows that are made afterwards
 * get numbers above those of the programme. Not atomic by itself: pass a transaction for that.
 */
export async function loadProposals(sql: Queryable, { rows }: Programme): Promise<void> {
  for (const [table, content] of Object.entries(rows) as [keyof ProgrammeRows, object[]][]) {
    for (let start = 0; start < content.length; start += BATCH) {
      await insert(sql, table, content.slice(start, start + BATCH));
    }
  }
  for (const table of numbered) {
    const name = tableName(table);
    await sql`
      select setval(pg_get_serial_sequence(${name}, 'id'), coalesce(max(id), 0) + 1, false)
      from ${sql(name)}`;
  }
}

/** One parameter carries all rows: as many parameters as values would exceed the protocol's limit. */
async function insert(sql: Queryable, table: keyof ProgrammeRows, rows: object[]): Promise<void> {
  const properties = [...new Set(rows.flatMap(Object.keys))];
  const name = sql(tableName(table));
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([property, value]) => [snake(property), value])),
  );
  await sql`
    insert into ${name} (${sql(properties)})
    select ${sql(properties)} from jsonb_populate_recordset(null::${name}, ${sql.json(records)})`;
}

function tableName(table: keyof ProgrammeRows): string {
  return `proposals.${snake(table)}`;
}

function snake(camelCase: string): string {
  return camelCase.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
