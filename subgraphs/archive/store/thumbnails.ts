/** The SQL that archives a thumbnail. */
import type { Queryable, Transaction } from "../../../platform/database.ts";
import type { Thumbnail } from "../models.ts";
import type { ThumbnailRecord } from "../rules/thumbnail-record.ts";

/** Where the bytes of a thumbnail are, and which they are. */
export interface ThumbnailFile {
  key: string;
  objectVersionId: string | null;
  sha256: string;
}

/**
 * Makes the file the thumbnail of its basename; a frame that is not known yet becomes a placeholder.
 * `before` is where its bytes were. The same bytes again stay where they are.
 */
export async function archiveThumbnail(
  transaction: Transaction,
  { basename, extension, frameBasename, size }: ThumbnailRecord,
  { key, objectVersionId, sha256 }: ThumbnailFile,
): Promise<{ thumbnail: Thumbnail; before: (Thumbnail & ThumbnailFile) | null }> {
  await transaction`
    insert into archive.frame (basename) values (${frameBasename}) on conflict do nothing`;
  const [frame] = await transaction<{ id: number }[]>`
    select id from archive.frame where basename = ${frameBasename}`;
  const [before] = await transaction<(Thumbnail & ThumbnailFile)[]>`
    select * from archive.thumbnail where basename = ${basename} for update`;
  const kept = before?.sha256 === sha256 ? before : { key, objectVersionId, sha256 };
  const row = {
    ...{ frameId: frame?.id as number, basename, extension, size, sha256 },
    ...{ key: kept.key, objectVersionId: kept.objectVersionId },
  };
  const [thumbnail] = await transaction<Thumbnail[]>`
    insert into archive.thumbnail ${transaction(row)}
    on conflict (basename) do update set ${transaction(row)}, modified = now()
    returning *`;
  return { thumbnail: thumbnail as Thumbnail, before: before ?? null };
}

/** The thumbnail whose bytes are that object; `isFirst`: no others were before. */
export async function thumbnailByObject(
  sql: Queryable,
  { key, objectVersionId }: Pick<ThumbnailFile, "key" | "objectVersionId">,
): Promise<(Thumbnail & { isFirst: boolean }) | null> {
  const [thumbnail] = await sql<(Thumbnail & { isFirst: boolean })[]>`
    select *, created = modified as is_first from archive.thumbnail
    where key = ${key} and object_version_id is not distinct from ${objectVersionId}`;
  return thumbnail ?? null;
}
