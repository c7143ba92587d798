/** The SQL that archives a frame. */
import type { JSONValue } from "postgres";
import type { Queryable, Transaction } from "../../../platform/database.ts";
import type { DomainEvent } from "../../../platform/event-bus.ts";
import type { Frame, Version } from "../models.ts";
import type { FrameRecord } from "../rules/frame-record.ts";
import { columns } from "./frames.ts";

export type NewVersion = Omit<Version, "frameId" | "created">;

/** The version that has these bytes, or null. */
export async function versionByBytes(sql: Queryable, sha256: string): Promise<Version | null> {
  const [version] = await sql<Version[]>`select * from archive.version where sha256 = ${sha256}`;
  return version ?? null;
}

export async function versionById(sql: Queryable, id: string): Promise<Version | null> {
  const [version] = await sql<Version[]>`select * from archive.version where id = ${id}`;
  return version ?? null;
}

/**
 * Keeps other ingestions away from these basenames until the transaction ends. Taken in one order
 * everywhere, so two frames that name each other wait instead of deadlocking.
 */
export async function lockBasenames(
  transaction: Transaction,
  basenames: readonly string[],
): Promise<void> {
  await transaction`
    select pg_advisory_xact_lock(1, key) from (
      select distinct hashtext(name) as key from unnest(${[...basenames]}::text[]) name order by key
    ) ordered`;
}

/** A version that was added, and its frame as it is now. */
export interface Placed {
  frame: Frame;
  version: Version;
  /** Whether the frame had a version before. */
  hadVersions: boolean;
}

/**
 * Adds the version with its header, makes it the newest of the frame of its basename, which is made
 * or changed to what the record says, and records the event, all in one statement. Null, and
 * nothing is written, when there is a version with these bytes already. To be called with the
 * basename locked by a statement before, so that what it sees is what the last ingestion left.
 * `told` is the event without what the database adds: `frameId` and `archivedAt`.
 */
export async function placeVersion(
  transaction: Transaction,
  record: FrameRecord,
  version: NewVersion,
  told: Pick<DomainEvent, "topic" | "payload">,
): Promise<Placed | null> {
  const footprint = record.footprint?.flatMap(({ ra, dec }) => [ra, dec]) ?? null;
  const [row] = await transaction<(Frame & { hadVersions: boolean })[]>`
    with placed as (
      insert into archive.frame (basename, version_id, observation_date, observation_day,
        proposal_id, instrument_code, target_name, reduction_level, site_code, enclosure_code,
        telescope_code, exposure_time, primary_optical_element, public_date, configuration_type,
        observation_id, request_id, footprint)
      select ${record.basename}, ${version.id}, ${record.observationDate}, ${record.observationDay},
        ${record.proposalId}, ${record.instrumentCode}, ${record.targetName},
        ${record.reductionLevel}, ${record.siteCode}, ${record.enclosureCode},
        ${record.telescopeCode}, ${record.exposureTime}, ${record.primaryOpticalElement},
        ${record.publicDate}, ${record.configurationType}, ${record.observationId},
        ${record.requestId}, ${footprint}
      where not exists (select 1 from archive.version where sha256 = ${version.sha256})
      on conflict (basename) do update set version_id = excluded.version_id,
        observation_date = excluded.observation_date, observation_day = excluded.observation_day,
        proposal_id = excluded.proposal_id, instrument_code = excluded.instrument_code,
        target_name = excluded.target_name, reduction_level = excluded.reduction_level,
        site_code = excluded.site_code, enclosure_code = excluded.enclosure_code,
        telescope_code = excluded.telescope_code, exposure_time = excluded.exposure_time,
        primary_optical_element = excluded.primary_optical_element,
        public_date = excluded.public_date, configuration_type = excluded.configuration_type,
        observation_id = excluded.observation_id, request_id = excluded.request_id,
        footprint = excluded.footprint, modified = now()
      returning *
    ), added as (
      insert into archive.version (id, frame_id, filename, extension, key, object_version_id, size,
        md5, sha256, created)
      select version_id, id, ${version.filename}, ${version.extension}, ${version.key},
        ${version.objectVersionId}, ${version.size}, ${version.md5}, ${version.sha256}, modified
      from placed
      returning *
    ), headed as (
      insert into archive.headers (frame_id, data)
      select id, ${transaction.json(record.headers as JSONValue)} from placed
      on conflict (frame_id) do update set data = excluded.data
    ), said as (
      insert into archive.outbox (topic, key, payload)
      select ${told.topic}, basename, ${transaction.json(told.payload as JSONValue)}::jsonb
        || jsonb_build_object('frameId', id, 'archivedAt',
          to_char(modified at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      from placed
    )
    select ${columns(transaction)},
      exists (select 1 from archive.version earlier where earlier.frame_id = f.id) as had_versions
    from placed f join added v on v.id = f.version_id`;
  if (!row) return null;
  const { hadVersions, ...frame } = row;
  // A frame is changed by its newest version, and at the same moment.
  return {
    frame,
    version: { ...version, frameId: frame.id, created: frame.modified },
    hadVersions,
  };
}

/** Links a frame with those it names, both ways; names not known yet become placeholders. */
export async function linkRelated(
  transaction: Transaction,
  frameId: number,
  basenames: readonly string[],
): Promise<void> {
  if (basenames.length === 0) return;
  const names = [...new Set(basenames)];
  await Promise.all([
    transaction`
      insert into archive.frame (basename) select unnest(${names}::text[])
      on conflict (basename) do nothing`,
    transaction`
      insert into archive.related_frame (frame_id, related_id)
      select pair.* from archive.frame named
      cross join lateral (values (${frameId}::bigint, named.id), (named.id, ${frameId}::bigint)) pair
      where named.basename = any(${names}::text[]) and named.id <> ${frameId}
      on conflict do nothing`,
  ]);
}
