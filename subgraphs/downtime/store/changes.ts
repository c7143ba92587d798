/** Statements on who changed what. */
import type { Queryable } from "../../../platform/database.ts";
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  listPage,
  ordersBy,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import { serialKeys } from "../../../schema/key.ts";
import type { DowntimeChange, DowntimeValues } from "../models.ts";
import type { DowntimeChangeFilter, DowntimeChangeOrder } from "../schema.generated.ts";

/** A row as the table of changes keeps it. */
export interface Snapshot {
  id: number;
  place: string;
  version: number;
  instrument_type: string;
  start: string;
  end: string;
  reason: string;
  external_source: string | null;
  external_id: string | null;
}

type Row = Omit<DowntimeChange, "before" | "after"> & {
  before: Snapshot | null;
  after: Snapshot | null;
};

const list: KeysetList<DowntimeChangeFilter> = {
  name: "downtimeChanges",
  columns: (sql) => sql`c.*`,
  from: (sql) => sql`downtime.change c`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`c.downtime_id`, serialKeys(filter.downtimeId)),
      isOneOf(sql, sql`c.user_id`, serialKeys(filter.userId)),
      isOneOf(sql, sql`c.action`, filter.action),
      compares(sql, sql`c.at`, ">=", filter.changedAfter),
      compares(sql, sql`c.at`, "<=", filter.changedBefore),
    ]),
  order: ordersBy<DowntimeChangeOrder>("AT_DESC", {
    AT: (sql) => ({ by: sql`c.at`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`c.id`, type: "bigint" }),
};

export async function downtimeChanges(
  sql: Queryable,
  args: ListArgs<DowntimeChangeFilter>,
): Promise<Connection<DowntimeChange>> {
  const page = await listPage<Row, DowntimeChangeFilter>(sql, list, args);
  const edges = page.edges.map((edge) => ({ ...edge, node: toChange(edge.node) }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}

function toChange({ before, after, ...row }: Row): DowntimeChange {
  return {
    ...row,
    before: before && snapshotValues(before),
    after: after && snapshotValues(after),
  };
}

export function snapshotValues(snapshot: Snapshot): DowntimeValues {
  return {
    place: snapshot.place,
    instrumentType: snapshot.instrument_type,
    start: new Date(snapshot.start),
    end: new Date(snapshot.end),
    reason: snapshot.reason,
  };
}

/** What the user's call of that name made; null when there was none. */
export async function madeByCall(
  sql: Queryable,
  userId: number,
  idempotencyKey: string,
): Promise<Snapshot | null> {
  const [row] = await sql<{ after: Snapshot }[]>`
    select after from downtime.change
    where user_id = ${userId} and idempotency_key = ${idempotencyKey}`;
  return row?.after ?? null;
}
