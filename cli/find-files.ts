/** The files that a list of files and folders stands for. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type LocalFile, lookAt } from "./local-file.ts";
import { isUnfinished, isWanted } from "./wanted-files.ts";

/** A file or folder that was named and cannot be looked at. */
export class NotFound extends Error {}

/** @throws NotFound */
export async function isFolder(path: string): Promise<boolean> {
  const place = await stat(path).catch((error) => {
    throw new NotFound(`Cannot look at "${path}": ${error.code}`);
  });
  return place.isDirectory();
}

/**
 * Each file of these absolute paths once, in order of the names. A file that is named itself is taken whatever it
 * is called; in folders, and folders in them, only what has one of the extensions. Links are
 * followed, but never round in circles.
 * @throws NotFound
 */
export async function findFiles(
  paths: readonly string[],
  extensions: readonly string[],
): Promise<LocalFile[]> {
  const found = new Map<string, LocalFile>();
  const seen = new Set<string>();
  for (const path of paths) {
    if (await isFolder(path)) await walk(path);
    else await take(path);
  }
  return [...found.values()];

  async function take(path: string): Promise<void> {
    const file = await lookAt(path);
    if (file) found.set(path, file);
  }

  async function walk(folder: string): Promise<void> {
    const { dev, ino } = await stat(folder);
    if (seen.has(`${dev} ${ino}`)) return;
    seen.add(`${dev} ${ino}`);
    const names = await readdir(folder).catch((error) => {
      throw new NotFound(`Cannot look into "${folder}": ${error.code}`);
    });
    for (const name of names.sort()) {
      const path = join(folder, name);
      if (isUnfinished(path)) continue;
      const entry = await stat(path).catch(() => null);
      if (entry?.isDirectory()) await walk(path);
      else if (entry && isWanted(path, extensions)) await take(path);
    }
  }
}
