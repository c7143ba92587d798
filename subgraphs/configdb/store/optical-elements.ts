/** Optical elements and the groups that hold them. */
import type { Queryable } from "../../../platform/database.ts";
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  listPage,
  ordersBy,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import type { OpticalElement, OpticalElementGroup } from "../models.ts";
import type {
  OpticalElementFilter,
  OpticalElementGroupFilter,
  OpticalElementGroupOrder,
  OpticalElementOrder,
} from "../schema.generated.ts";
import { nestedRow, readNodes, rowsByKey } from "./rows.ts";

type GroupRow = Omit<OpticalElementGroup, "opticalElements" | "default"> & {
  defaultOpticalElement: string | null;
  opticalElements: object[];
};

const elementList: KeysetList<OpticalElementFilter> = {
  name: "opticalElements",
  columns: (sql) => sql`oe.*`,
  from: (sql) => sql`configdb.optical_element oe`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`oe.code`, filter.code),
      isOneOf(sql, sql`oe.name`, filter.name),
      compares(sql, sql`oe.schedulable`, "=", filter.schedulable),
    ]),
  order: ordersBy<OpticalElementOrder>("CODE_ASC", {
    CODE: (sql) => ({ by: sql`oe.code`, type: "text" }),
    NAME: (sql) => ({ by: sql`oe.name`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`oe.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`oe.code`, type: "text" }),
};

const groupList: KeysetList<OpticalElementGroupFilter> = {
  name: "opticalElementGroups",
  columns: (sql) => sql`
    g.*, (
      select coalesce(jsonb_agg(to_jsonb(oe) order by member.position, oe.code), '[]')
      from configdb.optical_element_group_member member
      join configdb.optical_element oe on oe.code = member.optical_element
      where member.group_id = g.id
    ) as optical_elements`,
  from: (sql) => sql`configdb.optical_element_group g`,
  where: (sql, filter) => {
    const holds = isOneOf(sql, sql`member.optical_element`, filter.opticalElement);
    return allOf(sql, [
      isOneOf(sql, sql`g.name`, filter.name),
      isOneOf(sql, sql`g.type`, filter.type),
      holds &&
        sql`exists (
          select 1 from configdb.optical_element_group_member member
          where member.group_id = g.id and ${holds})`,
    ]);
  },
  order: ordersBy<OpticalElementGroupOrder>("TYPE_ASC", {
    TYPE: (sql) => ({ by: sql`g.type`, type: "text" }),
    NAME: (sql) => ({ by: sql`g.name`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`g.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`g.id`, type: "bigint" }),
};

function readGroup(row: GroupRow): OpticalElementGroup {
  const opticalElements = row.opticalElements.map(nestedRow<OpticalElement>);
  return {
    ...row,
    opticalElements,
    default: opticalElements.find(({ code }) => code === row.defaultOpticalElement) ?? null,
  };
}

export function opticalElements(
  sql: Queryable,
  args: ListArgs<OpticalElementFilter>,
): Promise<Connection<OpticalElement>> {
  return listPage(sql, elementList, args);
}

export function opticalElementsByCode(
  sql: Queryable,
  codes: readonly string[],
): Promise<OpticalElement[]> {
  return rowsByKey(sql, elementList, codes);
}

export async function opticalElementGroups(
  sql: Queryable,
  args: ListArgs<OpticalElementGroupFilter>,
): Promise<Connection<OpticalElementGroup>> {
  return readNodes(
    await listPage<GroupRow, OpticalElementGroupFilter>(sql, groupList, args),
    readGroup,
  );
}

export async function opticalElementGroupsById(
  sql: Queryable,
  ids: readonly number[],
): Promise<OpticalElementGroup[]> {
  return (await rowsByKey<GroupRow, OpticalElementGroupFilter>(sql, groupList, ids)).map(readGroup);
}
