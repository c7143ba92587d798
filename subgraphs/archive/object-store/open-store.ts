/** The object store that the settings ask for. */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Hono } from "hono";
import type { Settings } from "../../../platform/settings.ts";
import { createFolderStore } from "./folder-store.ts";
import { folderStoreRoutes } from "./folder-store-routes.ts";
import type { ObjectStore } from "./object-store.ts";
import { createS3Store } from "./s3-store.ts";
import { tracedStore } from "./traced-store.ts";

/** The S3 store when S3 settings are given, else a folder, which comes with routes of its own. */
export async function openStore(
  settings: Settings,
  publicUrl: () => string,
): Promise<{ store: ObjectStore; routes?: Hono }> {
  if (settings.s3) return { store: tracedStore(createS3Store(settings.s3)) };
  const secret = settings.urlSecret ?? (await keptSecret(settings.dataDir));
  const store = createFolderStore({ root: join(settings.dataDir, "objects"), publicUrl, secret });
  return { store: tracedStore(store), routes: folderStoreRoutes(store) };
}

/** A secret of its own for each data folder, so that URLs outlive a restart. */
async function keptSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, "url-secret");
  await mkdir(dataDir, { recursive: true });
  try {
    await writeFile(path, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFile(path, "utf8");
}
