/** Every SQL statement of the downtime subgraph. */
import type { Fragment, Queryable } from "../../platform/database.ts";
import { allOf, compares, contains, isOneOf } from "../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  listPage,
  listPagePerParent,
  ordersBy,
} from "../../platform/keyset-list.ts";
import type { Connection } from "../../schema/connection.ts";
import type { Downtime } from "./models.ts";
import type { DowntimeFilter, DowntimeOrder } from "./schema.generated.ts";

export type DowntimeArgs = ListArgs<DowntimeFilter>;

/** What an instrument's downtimes hang on: its telescope and its type. */
export interface InstrumentPlace {
  telescopeId: string;
  instrumentType: string;
}

const orders = ordersBy<DowntimeOrder>("START_ASC", {
  START: (sql) => ({ by: sql`d.start`, type: "timestamptz" }),
  END: (sql) => ({ by: sql`d."end"`, type: "timestamptz" }),
  CREATED: (sql) => ({ by: sql`d.created`, type: "timestamptz" }),
  MODIFIED: (sql) => ({ by: sql`d.modified`, type: "timestamptz" }),
});

const list: KeysetList<DowntimeFilter> = {
  name: "downtimes",
  columns: (sql) => sql`d.*`,
  from: (sql) => sql`downtime.downtime d`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`d.site`, filter.site),
      isOneOf(sql, sql`d.enclosure`, filter.enclosure),
      isOneOf(sql, sql`d.telescope`, filter.telescope),
      isOneOf(sql, sql`d.telescope_id`, filter.telescopeId),
      isOneOf(
        sql,
        sql`d.instrument_type`,
        filter.instrumentType?.filter((code) => code !== ""),
      ),
      compares(sql, sql`(d.instrument_type = '')`, "=", filter.wholeTelescope),
      compares(sql, sql`d.start`, ">=", filter.startsAfter),
      compares(sql, sql`d.start`, "<=", filter.startsBefore),
      compares(sql, sql`d."end"`, ">=", filter.endsAfter),
      compares(sql, sql`d."end"`, "<=", filter.endsBefore),
      filter.overlaps ? overlapping(sql, filter.overlaps.start, filter.overlaps.end) : null,
      filter.at ? inForce(sql, filter.at) : null,
      contains(sql, sql`d.reason`, filter.reason),
      compares(sql, sql`d.reason`, "=", filter.reasonExact),
    ]),
  order: orders,
  id: (sql) => ({ column: sql`d.id`, type: "bigint" }),
};

/** Both spans are half-open, so touching ends do not overlap. */
function overlapping(sql: Queryable, start: Date, end: Date): Fragment {
  return sql`(d.start < ${end} and d."end" > ${start})`;
}

function inForce(sql: Queryable, at: Date): Fragment {
  return sql`(d.start <= ${at} and d."end" > ${at})`;
}

export function downtimesById(sql: Queryable, ids: readonly number[]): Promise<Downtime[]> {
  return sql<
    Downtime[]
  >`select d.* from downtime.downtime d where d.id = any(${[...ids]}::bigint[])`;
}

export function downtimes(sql: Queryable, args: DowntimeArgs): Promise<Connection<Downtime>> {
  return listPage(sql, list, args);
}

const parents = {
  site: (sql: Queryable) => sql`d.site`,
  enclosure: (sql: Queryable) => sql`d.enclosure_id`,
  telescope: (sql: Queryable) => sql`d.telescope_id`,
};
export type DowntimeParent = keyof typeof parents;

/** One page under each site code, enclosure id or telescope id. */
export function downtimesUnder(
  sql: Queryable,
  parent: DowntimeParent,
  keys: readonly string[],
  args: DowntimeArgs,
): Promise<Connection<Downtime>[]> {
  return listPagePerParent(sql, list, { column: parents[parent](sql), type: "text" }, keys, args);
}

/** One page under each place: downtimes of the whole telescope or of the instrument type on it. */
export function downtimesBlocking(
  sql: Queryable,
  places: readonly InstrumentPlace[],
  args: DowntimeArgs,
): Promise<Connection<Downtime>[]> {
  const blocking: KeysetList<DowntimeFilter> = {
    ...list,
    name: "instrument.downtimes",
    // A row of the whole telescope blocks every type there, so it appears under each place.
    from: (query) => query`
      (select own.*, place.key as place_key from downtime.downtime own
       join unnest(
         ${query.array(places.map(placeKey), 1009)}::text[],
         ${query.array(
           places.map((place) => place.telescopeId),
           1009,
         )}::text[],
         ${query.array(
           places.map((place) => place.instrumentType),
           1009,
         )}::text[]
       ) as place(key, telescope_id, instrument_type)
       on own.telescope_id = place.telescope_id
       and own.instrument_type in ('', place.instrument_type)) d`,
  };
  return listPagePerParent(
    sql,
    blocking,
    { column: sql`d.place_key`, type: "text" },
    places.map(placeKey),
    args,
  );
}

export function placeKey(place: InstrumentPlace): string {
  return `${place.telescopeId}/${place.instrumentType}`;
}

/** Downtimes in force at an instant on any of the telescopes. */
export function downtimesInForce(
  sql: Queryable,
  telescopeIds: readonly string[],
  at: Date,
): Promise<Pick<Downtime, "telescopeId" | "instrumentType">[]> {
  return sql<Pick<Downtime, "telescopeId" | "instrumentType">[]>`
    select d.telescope_id, d.instrument_type from downtime.downtime d
    where d.telescope_id = any(${[...telescopeIds]}::text[]) and ${inForce(sql, at)}`;
}
