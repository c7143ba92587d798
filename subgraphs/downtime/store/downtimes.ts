/** Statements that read downtimes. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { allOf, compares, contains, isOneOf } from "../../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  limitedTo,
  listPage,
  listPagePerParent,
  ordersBy,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import { serialKeys } from "../../../schema/key.ts";
import type { Downtime } from "../models.ts";
import { type Place, placeOf, reaching } from "../rules/place.ts";
import type { DowntimeFilter, DowntimeOrder } from "../schema.generated.ts";

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
      isOneOf(sql, sql`d.place`, filter.place),
      isOneOf(sql, sql`d.place`, filter.reachesTelescope?.flatMap(reaching)),
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
      filter.overlaps ? overlapping(sql, filter.overlaps) : null,
      filter.at ? inForce(sql, filter.at) : null,
      contains(sql, sql`d.reason`, filter.reason),
      compares(sql, sql`d.reason`, "=", filter.reasonExact),
      isOneOf(sql, sql`d.created_by`, serialKeys(filter.createdBy)),
      isOneOf(sql, sql`d.external_source`, filter.externalSource),
      isOneOf(sql, sql`d.external_id`, filter.externalId),
      compares(sql, sql`d.created`, ">=", filter.createdAfter),
      compares(sql, sql`d.created`, "<=", filter.createdBefore),
      compares(sql, sql`d.modified`, ">=", filter.modifiedAfter),
      compares(sql, sql`d.modified`, "<=", filter.modifiedBefore),
    ]),
  order: orders,
  id: (sql) => ({ column: sql`d.id`, type: "bigint" }),
};

/** Spelled as the indexes are. Both spans are half-open, so touching ends do not overlap. */
export function overlapping(sql: Queryable, { start, end }: { start: Date; end: Date }): Fragment {
  // A range that ends before it starts would be an error of the database; nothing overlaps it.
  if (start >= end) return sql`false`;
  return sql`tstzrange(d.start, d."end") && tstzrange(${start}, ${end})`;
}

export function inForce(sql: Queryable, at: Date): Fragment {
  return sql`tstzrange(d.start, d."end") @> ${at}::timestamptz`;
}

export function downtimesById(sql: Queryable, ids: readonly number[]): Promise<Downtime[]> {
  return sql<
    Downtime[]
  >`select d.* from downtime.downtime d where d.id = any(${[...ids]}::bigint[])`;
}

export function downtimes(sql: Queryable, args: DowntimeArgs): Promise<Connection<Downtime>> {
  return listPage(sql, list, args);
}

/**
 * What is down at a place, within it or around it; as rows with the place as `reached`. The rows
 * around it, which are few, join those of the place's own index in the order of the list.
 */
const parents = {
  site: (sql: Queryable) => ({ column: sql`d.site`, from: sql`downtime.downtime d` }),
  enclosure: (sql: Queryable) => ({
    column: sql`d.reached`,
    from: sql`(
      select own.*, own.enclosure_id as reached from downtime.downtime own
      union all
      select wide.*, parent.key as reached from downtime.downtime wide
      where wide.telescope is null and wide.place = split_part(parent.key, '.', 1)
    ) d`,
  }),
  telescope: (sql: Queryable) => ({
    column: sql`d.reached`,
    from: sql`(
      select own.*, own.telescope_id as reached from downtime.downtime own
      union all
      select wide.*, parent.key as reached from downtime.downtime wide
      where wide.telescope is null and wide.place in (
        split_part(parent.key, '.', 1),
        split_part(parent.key, '.', 1) || '.' || split_part(parent.key, '.', 2)
      )
    ) d`,
  }),
};
export type DowntimeParent = keyof typeof parents;

/** One page under each site code, enclosure id or telescope id. */
export function downtimesUnder(
  sql: Queryable,
  parent: DowntimeParent,
  keys: readonly string[],
  args: DowntimeArgs,
): Promise<Connection<Downtime>[]> {
  const { column, from } = parents[parent](sql);
  const reached = { ...list, from: () => from };
  return listPagePerParent(sql, reached, { column, type: "text" }, keys, args);
}

/** One page under each instrument: what is down for everything or for its type, there or around. */
export function downtimesBlocking(
  sql: Queryable,
  places: readonly InstrumentPlace[],
  args: DowntimeArgs,
): Promise<Connection<Downtime>[]> {
  const around = places.flatMap((place) =>
    reaching(place.telescopeId).map((path) => ({ ...place, path, key: placeKey(place) })),
  );
  const blocking: KeysetList<DowntimeFilter> = {
    ...list,
    name: "instrument.downtimes",
    // A row without a type blocks every type there, so it appears under each instrument.
    from: (query) => query`
      (select own.*, place.key as place_key from downtime.downtime own
       join unnest(
         ${texts(
           query,
           around.map(({ key }) => key),
         )},
         ${texts(
           query,
           around.map(({ path }) => path),
         )},
         ${texts(
           query,
           around.map(({ instrumentType }) => instrumentType),
         )}
       ) as place(key, path, instrument_type)
       on own.place = place.path
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

/** A downtime as far as it keeps a telescope from being scheduled. */
export type Blocking = Pick<Downtime, "instrumentType" | "start" | "end"> & { telescopeId: string };

/** What reaches the telescopes, from wherever it is down, in an instant or a span. */
export function downtimesReaching(
  sql: Queryable,
  telescopeIds: readonly string[],
  when: Date | { start: Date; end: Date },
): Promise<Blocking[]> {
  const around = telescopeIds.flatMap((id) => reaching(id).map((path) => ({ id, path })));
  return sql<Blocking[]>`
    select reached.id as telescope_id, d.instrument_type, d.start, d."end"
    from unnest(
      ${texts(
        sql,
        around.map(({ id }) => id),
      )},
      ${texts(
        sql,
        around.map(({ path }) => path),
      )}
    ) as reached(id, path)
    join downtime.downtime d on d.place = reached.path
    where ${when instanceof Date ? inForce(sql, when) : overlapping(sql, when)}`;
}

/** The others that share an instant with the downtime and block some of the same instruments. */
export function downtimesOverlapping(
  sql: Queryable,
  downtime: Downtime,
  args: Omit<DowntimeArgs, "filter">,
): Promise<Connection<Downtime>> {
  const types = ["", downtime.instrumentType];
  const others = limitedTo({ ...list, name: `overlapping ${downtime.id}` }, (query) =>
    allOf(query, [
      query`d.id <> ${downtime.id}`,
      concerning(query, placeOf(downtime.place)),
      downtime.instrumentType === "" ? null : isOneOf(query, query`d.instrument_type`, types),
      overlapping(query, downtime),
    ]),
  );
  return listPage(sql, others, { ...args, filter: {} });
}

/** At the place, within it or around it. */
function concerning(sql: Queryable, { site, enclosure, telescope }: Place): Fragment {
  if (enclosure === null) return sql`d.site = ${site}`;
  const path = `${site}.${enclosure}`;
  if (telescope === null) return sql`(d.enclosure_id = ${path} or d.place = ${site})`;
  return sql`d.place in ${sql(reaching(`${path}.${telescope}`))}`;
}

/** What a calendar of the place shows: downtimes with an instant in the span, earliest first. */
export function downtimesOfCalendar(
  sql: Queryable,
  { place, from, to, limit }: { place: string | null; from: Date; to: Date | null; limit: number },
): Promise<Downtime[]> {
  return sql<Downtime[]>`
    select d.* from downtime.downtime d
    where ${place === null ? sql`true` : concerning(sql, placeOf(place))}
      and tstzrange(d.start, d."end") && tstzrange(${from}, ${to})
    order by d.start, d.id limit ${limit}`;
}

/** An array of texts, whose type the driver cannot tell when it is empty. */
function texts(sql: Queryable, values: readonly string[]): Fragment {
  return sql`${sql.array([...values], 1009)}::text[]`;
}
