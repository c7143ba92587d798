/** Modes, their types, and the groups in which an instrument type offers them. */
import type { Queryable } from "../../../platform/database.ts";
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import { serialKeys } from "../../../schema/key.ts";
import type { GenericMode, GenericModeGroup, ModeType } from "../models.ts";
import type {
  GenericModeFilter,
  GenericModeGroupFilter,
  GenericModeGroupOrder,
  GenericModeOrder,
} from "../schema.generated.ts";
import { type At, type EntityList, nestedRow, rowsOf } from "./rows.ts";

type ModeGroupRow = Omit<GenericModeGroup, "type" | "modes"> & { type: object; modes: object[] };

export const modeTypes: EntityList<ModeType, object> = (at) => ({
  name: "modeTypes",
  columns: (sql) => sql`mt.*`,
  from: (sql) => sql`${rowsOf(sql, "mode_type", at)} mt`,
  where: (sql) => sql`true`,
  order: (sql) => ({ by: sql`mt.id`, type: "text" }),
  id: (sql) => ({ column: sql`mt.id`, type: "text" }),
});

export const genericModes: EntityList<GenericMode, GenericModeFilter> = (at) => ({
  name: "genericModes",
  columns: (sql) => sql`m.*`,
  from: (sql) => sql`${rowsOf(sql, "generic_mode", at)} m`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`m.id`, serialKeys(filter.id)),
      isOneOf(sql, sql`m.code`, filter.code),
      isOneOf(sql, sql`m.name`, filter.name),
      compares(sql, sql`m.schedulable`, "=", filter.schedulable),
      inGroup(sql, at, filter),
    ]),
  order: ordersBy<GenericModeOrder>("CODE_ASC", {
    CODE: (sql) => ({ by: sql`m.code`, type: "text" }),
    NAME: (sql) => ({ by: sql`m.name`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`m.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`m.id`, type: "bigint" }),
});

/** One group must satisfy both, because a code means something only within both. */
function inGroup(sql: Queryable, at: At, { modeType, instrumentType }: GenericModeFilter) {
  const conditions = [
    isOneOf(sql, sql`g.type_id`, modeType),
    isOneOf(sql, sql`g.instrument_type`, instrumentType),
  ];
  if (conditions.every((condition) => condition === null)) return null;
  return sql`exists (
    select 1 from ${rowsOf(sql, "generic_mode_group_member", at)} member
    join ${rowsOf(sql, "generic_mode_group", at)} g on g.id = member.group_id
    where member.mode_id = m.id and ${allOf(sql, conditions)})`;
}

export const genericModeGroups: EntityList<GenericModeGroup, GenericModeGroupFilter> = (at) => ({
  name: "genericModeGroups",
  columns: (sql) => sql`
    g.*, to_jsonb(mt) as type, (
      select coalesce(jsonb_agg(to_jsonb(m) order by member.position, m.id), '[]')
      from ${rowsOf(sql, "generic_mode_group_member", at)} member
      join ${rowsOf(sql, "generic_mode", at)} m on m.id = member.mode_id
      where member.group_id = g.id
    ) as modes`,
  from: (sql) => sql`
    ${rowsOf(sql, "generic_mode_group", at)} g
    join ${rowsOf(sql, "mode_type", at)} mt on mt.id = g.type_id`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`g.id`, serialKeys(filter.id)),
      isOneOf(sql, sql`g.instrument_type`, filter.instrumentType),
      isOneOf(sql, sql`g.type_id`, filter.modeType),
    ]),
  order: ordersBy<GenericModeGroupOrder>("TYPE_ASC", {
    TYPE: (sql) => ({ by: sql`g.type_id`, type: "text" }),
    INSTRUMENT_TYPE: (sql) => ({ by: sql`g.instrument_type`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`g.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`g.id`, type: "bigint" }),
  read: (row: ModeGroupRow) => ({
    ...row,
    type: nestedRow(row.type),
    modes: row.modes.map(nestedRow<GenericMode>),
  }),
});
