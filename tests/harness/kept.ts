/** What an archive keeps: rows, events and objects. A refused ingestion must not change it. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Asterism } from "./asterism.ts";

export async function kept({ database, dataDir, drain }: Asterism) {
  await drain();
  const [rows] = await database.sql<
    { frames: number; versions: number; thumbnails: number; events: number }[]
  >`
    select (select count(*) from archive.frame) frames, (select count(*) from archive.version) versions,
      (select count(*) from archive.thumbnail) thumbnails, (select count(*) from archive.outbox) events`;
  const objects = await readdir(join(dataDir, "objects"), { recursive: true, withFileTypes: true });
  return { ...rows!, objects: objects.filter((entry) => entry.isFile()).length };
}
