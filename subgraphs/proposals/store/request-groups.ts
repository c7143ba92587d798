/** Statements on request groups. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { allOf, compares, contains, isNoneOf, isOneOf } from "../../../platform/filter.ts";
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
import type { Viewer } from "../../../schema/viewer.ts";
import type { RequestGroup } from "../models.ts";
import type { RequestGroupFilter, RequestGroupOrder } from "../schema.generated.ts";
import { isOfVisibleRequestGroup } from "./visible.ts";

export type RequestGroupArgs = ListArgs<RequestGroupFilter>;

const orders = ordersBy<RequestGroupOrder>("CREATED_DESC", {
  CREATED: (sql) => ({ by: sql`g.created`, type: "timestamptz" }),
  MODIFIED: (sql) => ({ by: sql`g.modified`, type: "timestamptz" }),
  NAME: (sql) => ({ by: sql`g.name`, type: "text" }),
  END: (sql) => ({ by: sql`g.last_window_end`, type: "timestamptz" }),
});

const list: KeysetList<RequestGroupFilter> = {
  name: "requestGroups",
  columns: (sql) => sql`g.*`,
  from: (sql) => sql`proposals.request_group g`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`g.id`, serialKeys(filter.id)),
      isOneOf(sql, sql`g.submitter_id`, serialKeys(filter.submitter)),
      submittedBy(sql, filter.user),
      isOneOf(sql, sql`g.proposal_id`, filter.proposal),
      contains(sql, sql`g.name`, filter.name),
      isOneOf(sql, sql`g.observation_type`, filter.observationType),
      compares(sql, sql`g.operator`, "=", filter.operator),
      compares(sql, sql`g.ipp_value`, "=", filter.ippValue),
      isOneOf(sql, sql`g.state`, filter.state),
      isNoneOf(sql, sql`g.state`, filter.excludeState),
      compares(sql, sql`g.created`, ">=", filter.createdAfter),
      compares(sql, sql`g.created`, "<=", filter.createdBefore),
      hasRequest(sql, filter),
      filter.target == null
        ? null
        : sql`g.id in (
            select r.request_group_id from proposals.request r
            join proposals.configuration c on c.request_id = r.id
            where ${contains(sql, sql`c.target_name`, filter.target) ?? sql`true`})`,
    ]),
  order: orders,
  id: (sql) => ({ column: sql`g.id`, type: "bigint" }),
};

/** The submitter's username contains the text; for queries that call the request group `g`. */
export function submittedBy(sql: Queryable, user: string | null | undefined): Fragment | null {
  return user == null
    ? null
    : sql`g.submitter_id in (
        select u.id from proposals.user u
        where ${contains(sql, sql`u.username`, user) ?? sql`true`})`;
}

/** One and the same request has all that is asked of requests. */
function hasRequest(sql: Queryable, filter: RequestGroupFilter): Fragment | null {
  const asked = [
    isOneOf(sql, sql`r.id`, serialKeys(filter.requestId)),
    isOneOf(sql, sql`r.location_telescope_class`, filter.telescopeClass),
    compares(sql, sql`r.modified`, ">=", filter.modifiedAfter),
    compares(sql, sql`r.modified`, "<=", filter.modifiedBefore),
  ];
  return asked.every((condition) => condition === null)
    ? null
    : sql`exists (
        select from proposals.request r
        where r.request_group_id = g.id and ${allOf(sql, asked)})`;
}

/** For queries that call the request group `g`. */
export function isVisible(
  sql: Queryable,
  viewer: Viewer,
  proposalId = sql`g.proposal_id`,
): Fragment {
  const isSubmittedBy = (userId: number) => sql`g.submitter_id = ${userId}`;
  return isOfVisibleRequestGroup(sql, viewer, { proposalId, isSubmittedBy });
}

export function requestGroupsById(
  sql: Queryable,
  ids: readonly number[],
  viewer: Viewer,
): Promise<RequestGroup[]> {
  return sql<RequestGroup[]>`
    select g.* from proposals.request_group g
    where g.id = any(${[...ids]}::bigint[]) and ${isVisible(sql, viewer)}`;
}

export function requestGroups(
  sql: Queryable,
  args: RequestGroupArgs,
  viewer: Viewer,
): Promise<Connection<RequestGroup>> {
  const visible = limitedTo(list, (query) => isVisible(query, viewer));
  return listPage(sql, visible, args);
}

/** One page of the groups of each proposal. */
export function requestGroupsOfProposals(
  sql: Queryable,
  proposalIds: readonly string[],
  args: RequestGroupArgs,
  viewer: Viewer,
): Promise<Connection<RequestGroup>[]> {
  const parent = { column: sql`g.proposal_id`, type: "text" } as const;
  // Asked of the parent, the condition is decided once, and not by a join with every group.
  const visible = limitedTo(list, (query) => isVisible(query, viewer, query`parent.key`));
  return listPagePerParent(sql, visible, parent, proposalIds, args);
}
