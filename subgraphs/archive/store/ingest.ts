/** The SQL that archives a frame. */
import type { JSONValue } from "postgres";
import type { Queryable, Transaction } from "../../../platform/database.ts";
import type { Version } from "../models.ts";
import type { FrameRecord } from "../rules/frame-record.ts";

export type NewVersion = Omit<Version, "frameId" | "created">;

/** The version that has these bytes, or null. */
export async function versionByBytes(sql: Queryable, sha256: string): Promise<Version | null> {
  const [version] = await sql<Version[]>`select * from archive.version where sha256 = ${sha256}`;
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

/**
 * Makes the version the newest of the frame of its basename, which is made or changed to what
 * the record says. `created` tells whether the frame had no version before.
 */
export async function archiveVersion(
  transaction: Transaction,
  record: FrameRecord,
  version: NewVersion,
): Promise<{ version: Version; created: boolean }> {
  const { relatedBasenames: _, headers, footprint, ...columns } = record;
  const row = {
    ...columns,
    footprint: footprint?.flatMap(({ ra, dec }) => [ra, dec]) ?? null,
    versionId: version.id,
  };
  // The old row is read with a lock first: "returning" can only tell what is new.
  const [before] = await transaction<{ versionId: string | null }[]>`
    select version_id from archive.frame where basename = ${record.basename} for update`;
  const [frame] = await transaction<{ id: number }[]>`
    insert into archive.frame ${transaction(row)}
    on conflict (basename) do update set ${transaction(row)}, modified = now()
    returning id`;
  const frameId = frame?.id as number;
  const [inserted] = await transaction<Version[]>`
    insert into archive.version ${transaction({ ...version, frameId })} returning *`;
  await transaction`
    insert into archive.headers (frame_id, data)
    values (${frameId}, ${transaction.json(headers as JSONValue)})
    on conflict (frame_id) do update set data = excluded.data`;
  return { version: inserted as Version, created: !before?.versionId };
}

/** Links a frame with those it names, both ways; names not known yet become placeholders. */
export async function linkRelated(
  transaction: Transaction,
  frameId: number,
  basenames: readonly string[],
): Promise<void> {
  if (basenames.length === 0) return;
  const names = [...new Set(basenames)];
  await transaction`
    insert into archive.frame (basename) select unnest(${names}::text[])
    on conflict (basename) do nothing`;
  await transaction`
    insert into archive.related_frame (frame_id, related_id)
    select pair.* from archive.frame named
    cross join lateral (values (${frameId}::bigint, named.id), (named.id, ${frameId}::bigint)) pair
    where named.basename = any(${names}::text[]) and named.id <> ${frameId}
    on conflict do nothing`;
}
