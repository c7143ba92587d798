/** What history tells: changes, the revision, and how single things went. */
import type { Queryable, Transaction } from "../../../platform/database.ts";
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import { serialKeys } from "../../../schema/key.ts";
import type { ConfigdbChange, ConfigdbRevision } from "../models.ts";
import type { Document } from "../rules/documents.ts";
import type { EntityName } from "../rules/entities.ts";
import type { Timeline } from "../rules/schedulable-intervals.ts";
import type { ConfigdbChangeFilter } from "../schema.generated.ts";
import { type At, type EntityList, storable } from "./rows.ts";

export const changes: EntityList<ConfigdbChange, ConfigdbChangeFilter> = () => ({
  name: "configdbChanges",
  columns: (sql) => sql`c.*`,
  from: (sql) => sql`configdb.change c`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`c.entity`, filter.entity),
      isOneOf(sql, sql`c.key`, filter.key && storable(filter.key)),
      isOneOf(sql, sql`c.user_id`, serialKeys(filter.user)),
      compares(sql, sql`c.at`, ">=", filter.madeAfter),
      compares(sql, sql`c.at`, "<", filter.madeBefore),
      compares(sql, sql`c.revision`, ">", filter.sinceRevision),
    ]),
  order: (sql) => ({ by: sql`c.revision`, type: "bigint", descending: true }),
  id: (sql) => ({ column: sql`c.revision`, type: "bigint" }),
});

/** The revision in force at the instant; null: now. */
export async function revisionAt(sql: Queryable, at: At): Promise<ConfigdbRevision> {
  const [last] = await sql<ConfigdbRevision[]>`
    select revision, at from configdb.change
    where ${at === null ? sql`true` : sql`at <= ${at}`}
    order by at desc, revision desc limit 1`;
  return last ?? { revision: 0, at: null };
}

export interface Thing {
  entity: EntityName;
  key: string;
}

/** How each of the things went, in the order of the things. */
export async function timelines(sql: Queryable, things: readonly Thing[]): Promise<Timeline[]> {
  const rows = await sql<{ number: number; at: Date; document: Document | null }[]>`
    select thing.number::int, c.at, c.after as document
    from unnest(
      ${things.map(({ entity }) => entity)}::text[], ${things.map(({ key }) => key)}::text[]
    ) with ordinality as thing (entity, key, number)
    join configdb.change c on c.entity = thing.entity and c.key = thing.key
    order by c.revision`;
  return things.map((_thing, index) => rows.filter(({ number }) => number === index + 1));
}

/** Codes of the instruments that each of the telescopes has or had. */
export async function instrumentsEverOn(
  sql: Queryable,
  telescopeIds: readonly string[],
): Promise<{ telescopeId: string; code: string }[]> {
  return sql<{ telescopeId: string; code: string }[]>`
    select distinct after ->> 'telescope_id' as telescope_id, key as code
    from configdb.change
    where entity = 'Instrument' and after ->> 'telescope_id' = any(${[...telescopeIds]}::text[])
    order by code`;
}

/**
 * Codes of the instruments that the changes after the revision touch: their own, and those of
 * whatever they are made of or stand in. A list that loses an entry is itself a change of its
 * owner, so what is linked now suffices.
 */
export async function instrumentsTouchedSince(
  transaction: Transaction,
  revision: number,
): Promise<string[]> {
  const rows = await transaction<{ code: string }[]>`
    with touched as (
      select entity, key, coalesce(after, before) as document
      from configdb.change where revision > ${revision}
    ), element_group as (
      select g.id from configdb.optical_element_group g
      where ('OpticalElementGroup', g.id::text) in (select entity, key from touched)
      union
      select member.group_id from configdb.optical_element_group_member member
      join touched on ('OpticalElement', member.optical_element) = (entity, key)
    ), touched_camera as (
      select c.code from configdb.camera c
      where ('Camera', c.code) in (select entity, key from touched)
        or ('CameraType', c.camera_type_id::text) in (select entity, key from touched)
      union
      select link.camera from configdb.camera_optical_element_group link
      join element_group on element_group.id = link.group_id
    ), touched_type as (
      select t.code from configdb.instrument_type t
      where ('InstrumentType', t.code) in (select entity, key from touched)
        or ('InstrumentCategory', t.instrument_category_code) in (select entity, key from touched)
      union
      select document ->> 'instrument_type' from touched
      where entity in ('ConfigurationTypeProperties', 'GenericModeGroup')
      union
      select p.instrument_type from configdb.configuration_type_properties p
      join touched on ('ConfigurationType', p.configuration_type_code) = (entity, key)
      union
      select g.instrument_type from configdb.generic_mode_group g
      left join configdb.generic_mode_group_member member on member.group_id = g.id
      join touched on ('ModeType', g.type_id) = (entity, key)
        or ('GenericMode', member.mode_id::text) = (entity, key)
    )
    select i.code from configdb.instrument i
    join configdb.telescope t on t.id = i.telescope_id
    join configdb.enclosure e on e.id = t.enclosure_id
    where ('Telescope', t.id) in (select entity, key from touched)
      or ('Enclosure', e.id) in (select entity, key from touched)
      or ('Site', e.site_code) in (select entity, key from touched)
      or i.instrument_type_code in (select code from touched_type)
      or i.autoguider_camera_code in (select code from touched_camera)
      or exists (
        select 1 from configdb.instrument_science_camera link
        join touched_camera on touched_camera.code = link.camera
        where link.instrument = i.code
      )
    union
    select key from touched where entity = 'Instrument'
    order by code`;
  return rows.map(({ code }) => code);
}
