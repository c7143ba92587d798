/** Statements on semesters and the time allocated in them. */
import type { Queryable } from "../../../platform/database.ts";
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
import type { Viewer } from "../../../schema/viewer.ts";
import type { Semester, TimeAllocation } from "../models.ts";
import type {
  SemesterFilter,
  SemesterOrder,
  TimeAllocationFilter,
  TimeAllocationOrder,
} from "../schema.generated.ts";
import { isVisibleTimeAllocation } from "./visible.ts";

export type SemesterArgs = ListArgs<SemesterFilter>;
export type TimeAllocationArgs = ListArgs<TimeAllocationFilter>;

const semesterOrders = ordersBy<SemesterOrder>("START_ASC", {
  START: (sql) => ({ by: sql`s.start`, type: "timestamptz" }),
  END: (sql) => ({ by: sql`s."end"`, type: "timestamptz" }),
});

const semesterList: KeysetList<SemesterFilter> = {
  name: "semesters",
  columns: (sql) => sql`s.*`,
  from: (sql) => sql`proposals.semester s`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`s.id`, filter.id),
      contains(sql, sql`s.id`, filter.idContains),
      filter.at ? sql`(s.start <= ${filter.at} and s."end" > ${filter.at})` : null,
      compares(sql, sql`s.start`, ">=", filter.startsAfter),
      compares(sql, sql`s.start`, "<=", filter.startsBefore),
      compares(sql, sql`s."end"`, ">=", filter.endsAfter),
      compares(sql, sql`s."end"`, "<=", filter.endsBefore),
    ]),
  order: semesterOrders,
  id: (sql) => ({ column: sql`s.id`, type: "text" }),
};

export function semestersById(sql: Queryable, ids: readonly string[]): Promise<Semester[]> {
  return sql<
    Semester[]
  >`select s.* from proposals.semester s where s.id = any(${[...ids]}::text[])`;
}

export function semesters(sql: Queryable, args: SemesterArgs): Promise<Connection<Semester>> {
  return listPage(sql, semesterList, args);
}

const allocationColumns = (sql: Queryable) => sql`a.*, array(
  select i.instrument_type from proposals.time_allocation_instrument_type i
  where i.time_allocation_id = a.id order by i.instrument_type) as instrument_type_codes`;

const allocationOrders = ordersBy<TimeAllocationOrder>("PROPOSAL_ASC", {
  PROPOSAL: (sql) => ({ by: sql`a.proposal_id`, type: "text" }),
  SEMESTER: (sql) => ({ by: sql`a.semester_id`, type: "text" }),
});

const allocationList: KeysetList<TimeAllocationFilter> = {
  name: "timeAllocations",
  columns: allocationColumns,
  from: (sql) => sql`proposals.time_allocation a`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`a.proposal_id`, filter.proposal),
      isOneOf(sql, sql`a.semester_id`, filter.semester),
      filter.instrumentType == null
        ? null
        : sql`exists (
            select from proposals.time_allocation_instrument_type i
            where i.time_allocation_id = a.id
            and ${isOneOf(sql, sql`i.instrument_type`, filter.instrumentType) ?? sql`true`})`,
    ]),
  order: allocationOrders,
  id: (sql) => ({ column: sql`a.id`, type: "bigint" }),
};

const allocationListFor = (viewer: Viewer) =>
  limitedTo(allocationList, (sql) => isVisibleTimeAllocation(sql, viewer));

/** All allocations of each proposal, by semester. */
export function timeAllocationsOfProposals(
  sql: Queryable,
  proposalIds: readonly string[],
  viewer: Viewer,
): Promise<TimeAllocation[]> {
  return sql<TimeAllocation[]>`
    select ${allocationColumns(sql)} from proposals.time_allocation a
    where a.proposal_id = any(${[...proposalIds]}::text[])
      and ${isVisibleTimeAllocation(sql, viewer)}
    order by a.semester_id, a.id`;
}

/** One page of allocations in each semester. */
export function timeAllocationsInSemesters(
  sql: Queryable,
  semesterIds: readonly string[],
  args: TimeAllocationArgs,
  viewer: Viewer,
): Promise<Connection<TimeAllocation>[]> {
  const parent = { column: sql`a.semester_id`, type: "text" } as const;
  return listPagePerParent(sql, allocationListFor(viewer), parent, semesterIds, args);
}

/** One page of allocations for each instrument type. */
export function timeAllocationsForInstrumentTypes(
  sql: Queryable,
  codes: readonly string[],
  args: TimeAllocationArgs,
  viewer: Viewer,
): Promise<Connection<TimeAllocation>[]> {
  const forType: KeysetList<TimeAllocationFilter> = {
    ...allocationListFor(viewer),
    name: "instrumentType.timeAllocations",
    from: (query) => query`proposals.time_allocation a
      join proposals.time_allocation_instrument_type pool on pool.time_allocation_id = a.id`,
  };
  const parent = { column: sql`pool.instrument_type`, type: "text" } as const;
  return listPagePerParent(sql, forType, parent, codes, args);
}
