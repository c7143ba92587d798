/** Optical elements and the groups that hold them. */
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import { serialKeys } from "../../../schema/key.ts";
import type { OpticalElement, OpticalElementGroup } from "../models.ts";
import type {
  OpticalElementFilter,
  OpticalElementGroupFilter,
  OpticalElementGroupOrder,
  OpticalElementOrder,
} from "../schema.generated.ts";
import { type EntityList, nestedRow, rowsOf } from "./rows.ts";

type GroupRow = Omit<OpticalElementGroup, "opticalElements" | "default"> & {
  defaultOpticalElement: string | null;
  opticalElements: object[];
};

export const opticalElements: EntityList<OpticalElement, OpticalElementFilter> = (at) => ({
  name: "opticalElements",
  columns: (sql) => sql`oe.*`,
  from: (sql) => sql`${rowsOf(sql, "optical_element", at)} oe`,
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
});

export const opticalElementGroups: EntityList<OpticalElementGroup, OpticalElementGroupFilter> = (
  at,
) => ({
  name: "opticalElementGroups",
  columns: (sql) => sql`
    g.*, (
      select coalesce(jsonb_agg(to_jsonb(oe) order by member.position, oe.code), '[]')
      from ${rowsOf(sql, "optical_element_group_member", at)} member
      join ${rowsOf(sql, "optical_element", at)} oe on oe.code = member.optical_element
      where member.group_id = g.id
    ) as optical_elements`,
  from: (sql) => sql`${rowsOf(sql, "optical_element_group", at)} g`,
  where: (sql, filter) => {
    const holds = isOneOf(sql, sql`member.optical_element`, filter.opticalElement);
    return allOf(sql, [
      isOneOf(sql, sql`g.id`, serialKeys(filter.id)),
      isOneOf(sql, sql`g.name`, filter.name),
      isOneOf(sql, sql`g.type`, filter.type),
      holds &&
        sql`exists (
          select 1 from ${rowsOf(sql, "optical_element_group_member", at)} member
          where member.group_id = g.id and ${holds})`,
    ]);
  },
  order: ordersBy<OpticalElementGroupOrder>("TYPE_ASC", {
    TYPE: (sql) => ({ by: sql`g.type`, type: "text" }),
    NAME: (sql) => ({ by: sql`g.name`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`g.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`g.id`, type: "bigint" }),
  read: readGroup,
});

function readGroup(row: GroupRow): OpticalElementGroup {
  const opticalElements = row.opticalElements.map(nestedRow<OpticalElement>);
  return {
    ...row,
    opticalElements,
    default: opticalElements.find(({ code }) => code === row.defaultOpticalElement) ?? null,
  };
}
