/** What the rules say on who sees what, as conditions of statements. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { sightOf, type Viewer } from "../../../schema/viewer.ts";

/** What `rules/proposal-access.ts` says; for queries that call the proposal `p`. */
export function isVisibleProposal(sql: Queryable, viewer: Viewer): Fragment {
  const { all, proposals } = sightOf(viewer);
  if (all) return sql`true`;
  return sql`(p.public or (p.active and not p.non_science) or ${isOneOfThem(sql, sql`p.id`, proposals)})`;
}

/** What it says on time allocations; for queries that call the allocation `a`. */
export function isVisibleTimeAllocation(sql: Queryable, viewer: Viewer): Fragment {
  const { all, proposals } = sightOf(viewer);
  return all ? sql`true` : isOneOfThem(sql, sql`a.proposal_id`, proposals);
}

/** Columns that decide about a row below a request group. */
interface RequestColumns {
  proposalId: Fragment;
  /** Whether the group was submitted by the account; what it costs is paid by those who need it. */
  isSubmittedBy: (userId: number) => Fragment;
}

/** What `rules/request-access.ts` says. The few proposals are chosen first, then their rows. */
export function isOfVisibleRequestGroup(
  sql: Queryable,
  viewer: Viewer,
  { proposalId, isSubmittedBy }: RequestColumns,
): Fragment {
  const { all, proposals } = sightOf(viewer);
  if (all) return sql`true`;
  const within = (condition: Fragment) =>
    sql`${proposalId} in (select p.id from proposals.proposal p where ${condition})`;
  if (!viewer.viewAuthoredRequestsOnly) {
    return within(sql`p.public or ${isOneOfThem(sql, sql`p.id`, proposals)}`);
  }
  return sql`(${within(sql`p.public`)}
    or (${isOneOfThem(sql, proposalId, proposals)} and ${isSubmittedBy(viewer.user?.id ?? 0)}))`;
}

function isOneOfThem(sql: Queryable, column: Fragment, ids: readonly string[]): Fragment {
  return ids.length === 0 ? sql`false` : sql`${column} = any(${[...ids]}::text[])`;
}
