/** Statements on requests and their windows. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { allOf, isOneOf } from "../../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  limitedTo,
  listPage,
  ordersBy,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import { serialKeys } from "../../../schema/key.ts";
import type { Viewer } from "../../../schema/viewer.ts";
import type { Request, Window } from "../models.ts";
import type { RequestFilter, RequestOrder } from "../schema.generated.ts";
import { isOfVisibleRequestGroup } from "./visible.ts";
import { withoutPrefix } from "./without-prefix.ts";

export type RequestArgs = ListArgs<RequestFilter>;

type Row = Record<string, unknown>;
const toRequest = withoutPrefix<Request>(["location"]);

const orders = ordersBy<RequestOrder>("CREATED_DESC", {
  CREATED: (sql) => ({ by: sql`r.created`, type: "timestamptz" }),
  MODIFIED: (sql) => ({ by: sql`r.modified`, type: "timestamptz" }),
});

const list: KeysetList<RequestFilter> = {
  name: "requests",
  columns: (sql) => sql`r.*`,
  from: (sql) => sql`proposals.request r`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`r.id`, serialKeys(filter.id)),
      isOneOf(sql, sql`r.request_group_id`, serialKeys(filter.requestGroupId)),
      isOneOf(sql, sql`r.proposal_id`, filter.proposal),
      isOneOf(sql, sql`r.state`, filter.state),
      isOneOf(sql, sql`r.location_telescope_class`, filter.telescopeClass),
    ]),
  order: orders,
  id: (sql) => ({ column: sql`r.id`, type: "bigint" }),
};

function isVisible(sql: Queryable, viewer: Viewer): Fragment {
  return isOfVisibleRequestGroup(sql, viewer, {
    proposalId: sql`r.proposal_id`,
    isSubmittedBy: (userId) => sql`exists (
      select from proposals.request_group g
      where g.id = r.request_group_id and g.submitter_id = ${userId})`,
  });
}

export async function requestsById(
  sql: Queryable,
  ids: readonly number[],
  viewer: Viewer,
): Promise<Request[]> {
  const rows = await sql<Row[]>`
    select r.* from proposals.request r
    where r.id = any(${[...ids]}::bigint[]) and ${isVisible(sql, viewer)}`;
  return rows.map(toRequest);
}

export async function requests(
  sql: Queryable,
  args: RequestArgs,
  viewer: Viewer,
): Promise<Connection<Request>> {
  const visible = limitedTo(list, (query) => isVisible(query, viewer));
  const page = await listPage<Row, RequestFilter>(sql, visible, args);
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: toRequest(node) }));
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}

/** All requests of each group, which the viewer sees, in the order of submission. */
export async function requestsOfGroups(
  sql: Queryable,
  groupIds: readonly number[],
): Promise<Request[]> {
  const rows = await sql<Row[]>`
    select r.* from proposals.request r
    where r.request_group_id = any(${[...groupIds]}::bigint[]) order by r.id`;
  return rows.map(toRequest);
}

/** All windows of each request, earliest first. */
export function windowsOfRequests(
  sql: Queryable,
  requestIds: readonly number[],
): Promise<Window[]> {
  return sql<Window[]>`
    select w.* from proposals.window w
    where w.request_id = any(${[...requestIds]}::bigint[]) order by w.start, w.id`;
}
