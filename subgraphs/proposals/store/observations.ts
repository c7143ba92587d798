/** Statements on observations and what became of their configurations. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
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
import type { ConfigurationStatus, Observation, Summary } from "../models.ts";
import type { ObservationFilter, ObservationOrder } from "../schema.generated.ts";
import { submittedBy } from "./request-groups.ts";
import { isOfVisibleRequestGroup } from "./visible.ts";
import { withoutPrefix } from "./without-prefix.ts";

export type ObservationArgs = ListArgs<ObservationFilter>;

const orders = ordersBy<ObservationOrder>("START_DESC", {
  START: (sql) => ({ by: sql`o.start`, type: "timestamptz" }),
  END: (sql) => ({ by: sql`o."end"`, type: "timestamptz" }),
  CREATED: (sql) => ({ by: sql`o.created`, type: "timestamptz" }),
  MODIFIED: (sql) => ({ by: sql`o.modified`, type: "timestamptz" }),
});

const list: KeysetList<ObservationFilter> = {
  name: "observations",
  columns: (sql) => sql`o.*`,
  from: (sql) => sql`proposals.observation o`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`o.id`, serialKeys(filter.id)),
      isOneOf(sql, sql`o.site`, filter.site),
      isOneOf(sql, sql`o.enclosure`, filter.enclosure),
      isOneOf(sql, sql`o.telescope`, filter.telescope),
      isOneOf(sql, sql`o.telescope_id`, filter.telescopeId),
      compares(sql, sql`o.start`, ">=", filter.startsAfter),
      compares(sql, sql`o.start`, "<=", filter.startsBefore),
      compares(sql, sql`o."end"`, ">=", filter.endsAfter),
      compares(sql, sql`o."end"`, "<=", filter.endsBefore),
      filter.overlaps
        ? sql`(o.start < ${filter.overlaps.end} and o."end" > ${filter.overlaps.start})`
        : null,
      compares(sql, sql`o.modified`, ">=", filter.modifiedAfter),
      compares(sql, sql`o.created`, ">=", filter.createdAfter),
      compares(sql, sql`o.created`, "<=", filter.createdBefore),
      isOneOf(sql, sql`o.request_id`, serialKeys(filter.requestId)),
      isOneOf(sql, sql`o.proposal_id`, filter.proposal),
      isOneOf(sql, sql`o.state`, filter.state),
      compares(sql, sql`o.priority`, "=", filter.priority),
      servesRequest(sql, filter),
      hasConfiguration(sql, filter),
    ]),
  order: orders,
  id: (sql) => ({ column: sql`o.id`, type: "bigint" }),
};

function servesRequest(sql: Queryable, filter: ObservationFilter): Fragment | null {
  const asked = [
    isOneOf(sql, sql`r.state`, filter.requestState),
    isOneOf(sql, sql`g.id`, serialKeys(filter.requestGroupId)),
    isOneOf(sql, sql`g.observation_type`, filter.observationType),
    submittedBy(sql, filter.user),
  ];
  return asked.every((condition) => condition === null)
    ? null
    : sql`exists (
        select from proposals.request r
        join proposals.request_group g on g.id = r.request_group_id
        where r.id = o.request_id and ${allOf(sql, asked)})`;
}

/** One and the same configuration has all that is asked of configurations. */
function hasConfiguration(sql: Queryable, filter: ObservationFilter): Fragment | null {
  const asked = [
    isOneOf(sql, sql`c.instrument_type`, filter.instrumentType),
    isOneOf(sql, sql`c.type`, filter.configurationType),
  ];
  return asked.every((condition) => condition === null)
    ? null
    : sql`exists (
        select from proposals.configuration c
        where c.request_id = o.request_id and ${allOf(sql, asked)})`;
}

function isVisible(sql: Queryable, viewer: Viewer): Fragment {
  return isOfVisibleRequestGroup(sql, viewer, {
    proposalId: sql`o.proposal_id`,
    isSubmittedBy: (userId) => sql`exists (
      select from proposals.request r
      join proposals.request_group g on g.id = r.request_group_id
      where r.id = o.request_id and g.submitter_id = ${userId})`,
  });
}

const listFor = (viewer: Viewer) => limitedTo(list, (sql) => isVisible(sql, viewer));

export function observationsById(
  sql: Queryable,
  ids: readonly number[],
  viewer: Viewer,
): Promise<Observation[]> {
  return sql<Observation[]>`
    select o.* from proposals.observation o
    where o.id = any(${[...ids]}::bigint[]) and ${isVisible(sql, viewer)}`;
}

export function observations(
  sql: Queryable,
  args: ObservationArgs,
  viewer: Viewer,
): Promise<Connection<Observation>> {
  return listPage(sql, listFor(viewer), args);
}

/** All observations of each request, which the viewer sees, earliest first. */
export function observationsOfRequests(
  sql: Queryable,
  requestIds: readonly number[],
): Promise<Observation[]> {
  return sql<Observation[]>`
    select o.* from proposals.observation o
    where o.request_id = any(${[...requestIds]}::bigint[]) order by o.start, o.id`;
}

const places = {
  site: (sql: Queryable) => sql`o.site`,
  enclosure: (sql: Queryable) => sql`o.enclosure_id`,
  telescope: (sql: Queryable) => sql`o.telescope_id`,
};
export type ObservationPlace = keyof typeof places;

/** One page for each site code, enclosure id or telescope id. */
export function observationsAt(
  sql: Queryable,
  place: ObservationPlace,
  keys: readonly string[],
  args: ObservationArgs,
  viewer: Viewer,
): Promise<Connection<Observation>[]> {
  const parent = { column: places[place](sql), type: "text" } as const;
  return listPagePerParent(sql, listFor(viewer), parent, keys, args);
}

const withSummary = withoutPrefix<ConfigurationStatus & { summary: Partial<Summary> }>(["summary"]);

/** All statuses of each observation, in the order of execution. */
export async function statusesOfObservations(
  sql: Queryable,
  observationIds: readonly number[],
): Promise<ConfigurationStatus[]> {
  const rows = await sql<Record<string, unknown>[]>`
    select s.* from proposals.configuration_status s
    where s.observation_id = any(${[...observationIds]}::bigint[]) order by s.id`;
  return rows.map((row) => {
    const whole = withSummary(row);
    return { ...whole, summary: whole.summary.start ? whole.summary : null };
  });
}
