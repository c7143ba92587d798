/** What `rules/access.ts` says, as conditions for those who do not see everything. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { isOneOf } from "../../../platform/filter.ts";

type Proposals = readonly string[];

/** Units of the program with this id. */
export function isProgramOpen(sql: Queryable, id: Fragment, proposals: Proposals): Fragment {
  return sql`exists (
    select 1 from opsdb.observing_program program
    where program.id = ${id} and ${isOpen(sql, proposals)})`;
}

/** Executions of the unit with this id. */
export function isUnitOpen(sql: Queryable, id: Fragment, proposals: Proposals): Fragment {
  return sql`exists (
    select 1 from opsdb.obs_unit unit
    join opsdb.observing_program program on program.id = unit.observing_program_id
    where unit.id = ${id} and ${isOpen(sql, proposals)})`;
}

/** The execution with this id. */
export function isExecutionSeen(sql: Queryable, id: Fragment, proposals: Proposals): Fragment {
  return sql`exists (
    select 1 from ${programOfExecution(sql)} where execution.id = ${id} and ${isOpen(sql, proposals)})`;
}

/** The file `f`. The conditions exclude each other. */
export function waysToFile(sql: Queryable, proposals: Proposals): Fragment[] {
  const isPublic = sql`f.public_date <= now()`;
  if (proposals.length === 0) return [isPublic];
  return [
    isPublic,
    sql`(${isPublic}) is not true and ${isOneOf(sql, sql`f.proposal_id`, proposals)}`,
    sql`(${isPublic}) is not true and f.proposal_id is null and exists (
      select 1 from ${programOfExecution(sql)} where execution.id = f.executed_obs_unit_id
        and ${isOneOf(sql, sql`program.proposal_id`, proposals)})`,
  ];
}

export function isFileSeen(sql: Queryable, proposals: Proposals): Fragment {
  const [first, ...others] = waysToFile(sql, proposals) as [Fragment, ...Fragment[]];
  return others.reduce((any, way) => sql`${any} or (${way})`, sql`(${first})`);
}

/**
 * The package `p`: its execution is seen, or one of its files. (A file that is seen by the program
 * of its execution adds nothing.) Files are looked up package by package: a planner that is given
 * "exists" reads all there are for a page of packages.
 */
export function isPackageSeen(sql: Queryable, proposals: Proposals): Fragment {
  const hasFile = (condition: Fragment) => sql`(
    select true from opsdb.raw_data_file f
    where f.raw_data_package_id = p.id and ${condition} limit 1)`;
  const hasOwn =
    proposals.length === 0
      ? sql``
      : sql`or ${hasFile(sql`${isOneOf(sql, sql`f.proposal_id`, proposals)}`)}`;
  return sql`${isExecutionSeen(sql, sql`p.executed_obs_unit_id`, proposals)}
    or ${hasFile(sql`f.public_date <= now()`)} ${hasOwn}`;
}

const programOfExecution = (sql: Queryable) => sql`opsdb.executed_obs_unit execution
  join opsdb.obs_unit unit on unit.id = execution.obs_unit_id
  join opsdb.observing_program program on program.id = unit.observing_program_id`;

function isOpen(sql: Queryable, proposals: Proposals): Fragment {
  const isOwn =
    proposals.length === 0 ? sql`` : sql`or ${isOneOf(sql, sql`program.proposal_id`, proposals)}`;
  return sql`(program.public or program.proposal_id is null ${isOwn})`;
}
