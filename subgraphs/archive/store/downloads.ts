/** The SQL of downloads. */
import type { Queryable, Sql } from "../../../platform/database.ts";
import type { Sight } from "../../../schema/viewer.ts";
import type { PlainFrameFilter as FrameFilter } from "../rules/without-calibrations.ts";
import { isFound } from "./frames.ts";

export interface Download {
  id: string;
  created: Date;
  expires: Date;
  refusedCount: number;
}

/** A version as a file of a download. */
export interface DownloadFile {
  versionId: string;
  frameId: number;
  basename: string;
  filename: string;
  /** YYYY-MM-DD */
  observationDay: string;
  key: string;
  objectVersionId: string | null;
  /** Bytes. */
  size: number;
  md5: string;
  sha256: string;
  created: Date;
}

/** Which frames: all of these, or those that pass the filter. */
export type Wanted = { ids: readonly number[] } | { filter: FrameFilter };

/** Expired downloads are known for so long, so that their URLs can say what became of them. */
const KNOWN_AFTERWARDS = "24 hours";

/** Newest versions of those frames that somebody with this sight sees, by night, `limit` at most. */
export function visibleVersions(
  sql: Queryable,
  sight: Sight,
  wanted: Wanted,
  limit: number,
): Promise<{ id: string; size: number }[]> {
  const isWanted =
    "ids" in wanted
      ? sql`f.id = any(${[...wanted.ids]}::bigint[]) and ${isFound(sql, sight, {})}`
      : isFound(sql, sight, wanted.filter);
  // The order is that of the result only: within the limit any frames will do.
  return sql<{ id: string; size: number }[]>`
    select id, size from (
      select v.id, v.size, f.observation_date, f.id as frame_id
      from archive.frame f join archive.version v on v.id = f.version_id
      where ${isWanted} limit ${limit}
    ) found
    order by observation_date, frame_id`;
}

/** Removes downloads that are long over on this occasion. */
export async function saveDownload(
  sql: Sql,
  { id, created, expires, refusedCount }: Download,
  versions: readonly string[],
): Promise<void> {
  await sql`
    with removed as (
      delete from archive.download where expires < ${created}::timestamptz - ${KNOWN_AFTERWARDS}::interval
    )
    insert into archive.download (id, created, expires, versions, refused_count)
    values (${id}, ${created}, ${expires}, ${[...versions]}::uuid[], ${refusedCount})`;
}

/** With how many files it was made. */
export async function downloadById(
  sql: Queryable,
  id: string,
): Promise<(Download & { count: number }) | null> {
  const [row] = await sql<(Download & { count: number })[]>`
    select id, created, expires, refused_count, cardinality(versions) as count
    from archive.download where id = ${id}`;
  return row ?? null;
}

/** In their order; those that were deleted since are missing. */
export function filesOfDownload(sql: Queryable, id: string): Promise<DownloadFile[]> {
  return sql<DownloadFile[]>`
    select v.id as version_id, v.frame_id, f.basename, v.filename, f.observation_day,
      v.key, v.object_version_id, v.size, v.md5, v.sha256, v.created
    from archive.download d
    cross join unnest(d.versions) with ordinality as listed(version_id, position)
    join archive.version v on v.id = listed.version_id
    join archive.frame f on f.id = v.frame_id
    where d.id = ${id}
    order by listed.position`;
}

/** Null unless it is a file of the download and was not deleted since. */
export async function fileOfDownload(
  sql: Queryable,
  id: string,
  versionId: string,
): Promise<Pick<DownloadFile, "filename" | "key" | "objectVersionId"> | null> {
  const [row] = await sql<Pick<DownloadFile, "filename" | "key" | "objectVersionId">[]>`
    select v.filename, v.key, v.object_version_id
    from archive.download d join archive.version v on v.id = any(d.versions)
    where d.id = ${id} and v.id = ${versionId}`;
  return row ?? null;
}
