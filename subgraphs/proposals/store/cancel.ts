/** Statements that withdraw a request group; each takes the transaction in which all of it happens. */
import type { JSONValue } from "postgres";
import type { Transaction } from "../../../platform/database.ts";
import type { Viewer } from "../../../schema/viewer.ts";
import type { Observation, RequestGroup } from "../models.ts";
import { unfinishedStates } from "../rules/observation-cancellation.ts";
import type { PriorityCredit, UnspentRequest } from "../rules/priority-credit.ts";
import { isVisible } from "./request-groups.ts";

export type { Transaction };

/**
 * The group, if the viewer sees it, which nobody else changes until the end of the transaction.
 * Whoever changes a group with its requests and observations locks in this order.
 */
export async function lockedRequestGroup(
  transaction: Transaction,
  id: number,
  viewer: Viewer,
): Promise<RequestGroup | null> {
  const [row] = await transaction<RequestGroup[]>`
    select g.* from proposals.request_group g
    where g.id = ${id} and ${isVisible(transaction, viewer)} for update of g`;
  return row ?? null;
}

/** The requests that were pending and are canceled now; others stay as they are. */
export async function cancelPendingRequests(
  transaction: Transaction,
  groupId: number,
  now: Date,
): Promise<number[]> {
  const rows = await transaction<{ id: number }[]>`
    with pending as (
      select id from proposals.request
      where request_group_id = ${groupId} and state = 'PENDING' order by id for update
    )
    update proposals.request r set state = 'CANCELED', modified = ${now}
    from pending where pending.id = r.id
    returning r.id`;
  return rows.map(({ id }) => id);
}

export function lockedUnfinishedObservations(
  transaction: Transaction,
  requestIds: readonly number[],
): Promise<Observation[]> {
  return transaction<Observation[]>`
    select o.* from proposals.observation o
    where o.request_id = any(${[...requestIds]}::bigint[])
      and o.state = any(${[...unfinishedStates]}::text[])
    order by o.id for update`;
}

export async function deleteObservations(
  transaction: Transaction,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return;
  await transaction`delete from proposals.observation where id = any(${[...ids]}::bigint[])`;
}

export async function endObservations(
  transaction: Transaction,
  ids: readonly number[],
  state: "CANCELED" | "ABORTED",
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await transaction`
    update proposals.observation set state = ${state}, modified = ${now}
    where id = any(${[...ids]}::bigint[])`;
}

/** What is known of the requests as to the hours that they do not spend. */
export function unspentRequests(
  transaction: Transaction,
  ids: readonly number[],
): Promise<UnspentRequest[]> {
  return transaction<UnspentRequest[]>`
    select r.duration,
      (
        select s.id from proposals.window w
        join proposals.semester s on w.start >= s.start and w.start < s."end"
        where w.request_id = r.id order by w.start limit 1
      ) as semester_id,
      coalesce((
        select json_agg(json_build_object(
          'instrumentType', exposed.instrument_type, 'seconds', exposed.seconds)
          order by exposed.instrument_type)
        from (
          select c.instrument_type, sum(coalesce(c.repeat_duration, (
            select sum(i.exposure_count * i.exposure_time)
            from proposals.instrument_config i where i.configuration_id = c.id), 0)) as seconds
          from proposals.configuration c where c.request_id = r.id group by c.instrument_type
        ) exposed
      ), '[]') as exposures
    from proposals.request r where r.id = any(${[...ids]}::bigint[]) order by r.id`;
}

/**
 * Adds the hours to what the proposal has for raised priority, up to the limit of each allocation.
 * Hours for which there is no allocation go nowhere.
 */
export async function creditPriority(
  transaction: Transaction,
  proposalId: string,
  credits: readonly PriorityCredit[],
): Promise<void> {
  if (credits.length === 0) return;
  const semesterIds = credits.map(({ semesterId }) => semesterId);
  await transaction`
    select from proposals.time_allocation
    where proposal_id = ${proposalId} and semester_id = any(${semesterIds}::text[])
    order by id for update`;
  await transaction`
    update proposals.time_allocation a
    set ipp_time_available = least(greatest(a.ipp_time_available + pool.hours, 0), a.ipp_limit)
    from (
      select i.time_allocation_id, sum(credit.hours) as hours
      from jsonb_to_recordset(${transaction.json([...credits] as unknown as JSONValue)})
        as credit("semesterId" text, "instrumentType" text, hours double precision)
      join proposals.time_allocation_instrument_type i on i.proposal_id = ${proposalId}
        and i.semester_id = credit."semesterId" and i.instrument_type = credit."instrumentType"
      group by i.time_allocation_id
    ) pool
    where pool.time_allocation_id = a.id`;
}

export async function cancelGroup(
  transaction: Transaction,
  id: number,
  now: Date,
): Promise<RequestGroup> {
  const [row] = await transaction<[RequestGroup]>`
    update proposals.request_group g set state = 'CANCELED', modified = ${now}
    where g.id = ${id} returning g.*`;
  return row;
}
