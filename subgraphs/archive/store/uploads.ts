/** The SQL of uploads that clients send to the store themselves. */
import type { Queryable } from "../../../platform/database.ts";
import type { Upload } from "../models.ts";

export type NewUpload = Omit<Upload, "created" | "versionId">;

export async function addUpload(sql: Queryable, upload: NewUpload): Promise<Upload> {
  const [row] = await sql<Upload[]>`insert into archive.upload ${sql(upload)} returning *`;
  return row as Upload;
}

/** Whoever may see it. `id` is a UUID. */
export async function uploadById(sql: Queryable, id: string): Promise<Upload | null> {
  const [row] = await sql<Upload[]>`select * from archive.upload where id = ${id}`;
  return row ?? null;
}

/** Remembers which version has the bytes, so that the same call again finds it. */
export async function settleUpload(sql: Queryable, id: string, versionId: string): Promise<void> {
  await sql`update archive.upload set version_id = ${versionId} where id = ${id}`;
}
