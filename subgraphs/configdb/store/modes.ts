/** Modes, their types, and the groups in which an instrument type offers them. */
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
import type { GenericMode, GenericModeGroup, ModeType } from "../models.ts";
import type { GenericModeFilter, GenericModeOrder } from "../schema.generated.ts";
import { nestedRow } from "./rows.ts";

type ModeGroupRow = Omit<GenericModeGroup, "type" | "modes" | "default"> & {
  defaultModeId: number | null;
  type: object;
  modes: object[];
};

const list: KeysetList<GenericModeFilter> = {
  name: "genericModes",
  columns: (sql) => sql`m.*`,
  from: (sql) => sql`configdb.generic_mode m`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`m.id`, serialKeys(filter.id)),
      isOneOf(sql, sql`m.code`, filter.code),
      isOneOf(sql, sql`m.name`, filter.name),
      compares(sql, sql`m.schedulable`, "=", filter.schedulable),
      inGroup(sql, filter),
    ]),
  order: ordersBy<GenericModeOrder>("CODE_ASC", {
    CODE: (sql) => ({ by: sql`m.code`, type: "text" }),
    NAME: (sql) => ({ by: sql`m.name`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`m.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`m.id`, type: "bigint" }),
};

/** One group must satisfy both, because a code means something only within both. */
function inGroup(sql: Queryable, { modeType, instrumentType }: GenericModeFilter) {
  const conditions = [
    isOneOf(sql, sql`g.type_id`, modeType),
    isOneOf(sql, sql`g.instrument_type`, instrumentType),
  ];
  if (conditions.every((condition) => condition === null)) return null;
  return sql`exists (
    select 1 from configdb.generic_mode_group_member member
    join configdb.generic_mode_group g on g.id = member.group_id
    where member.mode_id = m.id and ${allOf(sql, conditions)})`;
}

export function genericModes(
  sql: Queryable,
  args: ListArgs<GenericModeFilter>,
): Promise<Connection<GenericMode>> {
  return listPage(sql, list, args);
}

export function modeTypes(sql: Queryable): Promise<ModeType[]> {
  return sql<ModeType[]>`select * from configdb.mode_type order by id`;
}

/** The groups of each of the instrument types, with their modes. */
export async function modeGroupsOfTypes(
  sql: Queryable,
  codes: readonly string[],
): Promise<GenericModeGroup[]> {
  const rows = await sql<ModeGroupRow[]>`
    select g.*, to_jsonb(mt) as type, (
      select coalesce(jsonb_agg(to_jsonb(m) order by member.position, m.id), '[]')
      from configdb.generic_mode_group_member member
      join configdb.generic_mode m on m.id = member.mode_id
      where member.group_id = g.id
    ) as modes
    from configdb.generic_mode_group g
    join configdb.mode_type mt on mt.id = g.type_id
    where g.instrument_type = any(${[...codes]}::text[])
    order by g.type_id`;
  return rows.map((row) => {
    const modes = row.modes.map(nestedRow<GenericMode>);
    return {
      ...row,
      type: nestedRow(row.type),
      modes,
      default: modes.find((mode) => mode.id === row.defaultModeId) ?? null,
    };
  });
}
