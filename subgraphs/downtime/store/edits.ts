/** Statements that change downtimes; each leaves a row in the table of changes, too. */
import type { Queryable, Transaction } from "../../../platform/database.ts";
import type { Downtime, DowntimeValues } from "../models.ts";
import { placeOf } from "../rules/place.ts";

/** Where a new downtime comes from. */
export interface Origin {
  externalSource?: string | null;
  externalId?: string | null;
  idempotencyKey?: string | null;
}

export async function insertDowntime(
  transaction: Transaction,
  values: DowntimeValues,
  { externalSource = null, externalId = null, idempotencyKey = null }: Origin,
  userId: number,
): Promise<Downtime> {
  const row = { ...columns(values), createdBy: userId, externalSource, externalId };
  const [made] = await transaction<Downtime[]>`
    with made as (
      insert into downtime.downtime ${transaction(row)} returning *
    ), noted as (
      insert into downtime.change (action, downtime_id, user_id, version, after, idempotency_key)
      select 'CREATED', made.id, ${userId}, made.version, to_jsonb(made), ${idempotencyKey} from made
    )
    select * from made`;
  return made as Downtime;
}

/** The row must be locked. */
export async function changeDowntime(
  transaction: Transaction,
  id: number,
  values: DowntimeValues,
  userId: number,
): Promise<Downtime> {
  const [changed] = await transaction<Downtime[]>`
    with before as (
      select * from downtime.downtime where id = ${id}
    ), changed as (
      update downtime.downtime
      set ${transaction(columns(values))}, version = version + 1, modified = now()
      where id = ${id} returning *
    ), noted as (
      insert into downtime.change (action, downtime_id, user_id, version, before, after)
      select 'UPDATED', changed.id, ${userId}, changed.version, to_jsonb(before), to_jsonb(changed)
      from before, changed
    )
    select * from changed`;
  return changed as Downtime;
}

export async function removeDowntime(
  transaction: Transaction,
  id: number,
  userId: number,
): Promise<void> {
  await transaction`
    with gone as (
      delete from downtime.downtime where id = ${id} returning *
    )
    insert into downtime.change (action, downtime_id, user_id, version, before)
    select 'DELETED', gone.id, ${userId}, gone.version, to_jsonb(gone) from gone`;
}

/** The row as it is, kept from others until the transaction ends. */
export async function lockDowntime(transaction: Transaction, id: number): Promise<Downtime | null> {
  const [row] = await transaction<Downtime[]>`
    select * from downtime.downtime where id = ${id} for update`;
  return row ?? null;
}

/** The rows of a calendar: those named, and those that are not over. */
export function lockCalendar(
  transaction: Transaction,
  externalSource: string,
  externalIds: readonly string[],
  now: Date,
): Promise<Downtime[]> {
  return transaction<Downtime[]>`
    select * from downtime.downtime
    where external_source = ${externalSource}
      and ("end" > ${now} or external_id = any(${[...externalIds]}::text[]))
    order by id for update`;
}

/** The row of a calendar's entry. */
export async function downtimeByExternalId(
  sql: Queryable,
  externalSource: string,
  externalId: string,
): Promise<Downtime | null> {
  const [row] = await sql<Downtime[]>`
    select * from downtime.downtime
    where external_source = ${externalSource} and external_id = ${externalId}`;
  return row ?? null;
}

/** Keeps calls with the same name one after the other until the transaction ends. */
export async function oneAfterTheOther(transaction: Transaction, name: string): Promise<void> {
  await transaction`select pg_advisory_xact_lock(2, hashtext(${name}))`;
}

function columns({ place, ...values }: DowntimeValues) {
  return { ...placeOf(place), ...values };
}
