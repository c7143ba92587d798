/** The SQL that tells what in the store still has a row. */
import type { Queryable, Transaction } from "../../../platform/database.ts";

/** An object as rows name it; a row without a version names every version. */
export interface NamedObject {
  key: string;
  objectVersionId: string | null;
}

export function namedObjects(sql: Queryable, keys: readonly string[]): Promise<NamedObject[]> {
  return sql<NamedObject[]>`
    select key, object_version_id from archive.version where key = any(${[...keys]}::text[])
    union all
    select key, object_version_id from archive.thumbnail where key = any(${[...keys]}::text[])`;
}

/** Keys of uploads that are not over, or not for long. */
export async function liveUploadKeys(
  sql: Queryable,
  keys: readonly string[],
  endedBefore: Date,
): Promise<string[]> {
  const rows = await sql<{ key: string }[]>`
    select key from archive.upload
    where key = any(${[...keys]}::text[]) and expires >= ${endedBefore}`;
  return rows.map(({ key }) => key);
}

export async function countNamed(sql: Queryable): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select (select count(*) from archive.version) + (select count(*) from archive.thumbnail) as count`;
  return row?.count ?? 0;
}

export async function countEndedUploads(sql: Queryable, endedBefore: Date): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*) from archive.upload where expires < ${endedBefore}`;
  return row?.count ?? 0;
}

export async function removeEndedUploads(sql: Queryable, endedBefore: Date): Promise<number> {
  return (await sql`delete from archive.upload where expires < ${endedBefore}`).count;
}

/** Nothing is archived and no upload begins until the transaction ends. */
export async function holdArchiving(transaction: Transaction): Promise<void> {
  await transaction`lock table archive.version, archive.thumbnail, archive.upload in share mode`;
}
