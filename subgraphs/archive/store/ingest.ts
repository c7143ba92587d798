/** The SQL that archives a frame. */
import type { JSONValue } from "postgres";
import type { Queryable, Transaction } from "../../../platform/database.ts";
import type { Version } from "../models.ts";
import type { FrameRecord } from "../rules/frame-record.ts";
import type { Header } from "../rules/header.ts";

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

/** The version that has these bytes, if there is one, and whether the frame has any; both locked. */
export async function lookBefore(
  transaction: Transaction,
  { basename, relatedBasenames }: FrameRecord,
  sha256: string,
): Promise<{ same: Version | null; hasVersions: boolean }> {
  // Sent together; the connection carries them out one after the other.
  const [, same, [frame]] = await Promise.all([
    lockBasenames(transaction, [basename, ...relatedBasenames]),
    versionByBytes(transaction, sha256),
    transaction<{ versionId: string | null }[]>`
      select version_id from archive.frame where basename = ${basename} for update`,
  ]);
  return { same, hasVersions: frame?.versionId != null };
}

/**
 * Makes the version the newest of the frame of its basename, which is made or changed to what
 * the record says. The version itself is `addVersion`'s.
 */
export async function placeVersion(
  transaction: Transaction,
  record: FrameRecord,
  version: NewVersion,
): Promise<Version> {
  const { relatedBasenames: _, headers: _headers, footprint, ...columns } = record;
  const row = {
    ...columns,
    footprint: footprint?.flatMap(({ ra, dec }) => [ra, dec]) ?? null,
    versionId: version.id,
  };
  const [frame] = await transaction<{ frameId: number; created: Date }[]>`
    insert into archive.frame ${transaction(row)}
    on conflict (basename) do update set ${transaction(row)}, modified = now()
    returning id as frame_id, modified as created`;
  return { ...version, ...(frame as { frameId: number; created: Date }) };
}

/** The version with its header. */
export async function addVersion(
  transaction: Transaction,
  version: Version,
  headers: Header,
): Promise<void> {
  await Promise.all([
    transaction`insert into archive.version ${transaction({ ...version })}`,
    transaction`
      insert into archive.headers (frame_id, data)
      values (${version.frameId}, ${transaction.json(headers as JSONValue)})
      on conflict (frame_id) do update set data = excluded.data`,
  ]);
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
