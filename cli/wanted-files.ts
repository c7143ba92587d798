/** Which files of a folder are to be ingested, by their names. Pure. */
import { basename } from "node:path";

/** What the archive takes unless its settings say more. */
export const defaultExtensions = [
  ...[".fits", ".fits.fz", ".tar.gz", ".pdf", ".jpg", ".jpeg"],
] as const;

/** What programs call a file, or a folder, that is not complete or not meant to be seen. */
const UNFINISHED = /^[.~]|\.(part|partial|tmp|temp|crdownload|filepart|swp)$|~$/i;

export function isUnfinished(path: string): boolean {
  return UNFINISHED.test(basename(path));
}

/** Extensions have their dots; a name has one when it goes on from its first dot like that. */
export function isWanted(path: string, extensions: readonly string[]): boolean {
  const name = basename(path);
  const dot = name.indexOf(".");
  return dot > 0 && !isUnfinished(path) && extensions.includes(name.slice(dot));
}
