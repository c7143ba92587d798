/**
 * Where the files of a download lie within its folder. Pure. File names may be hostile, and the
 * paths are made into files by other people's programs.
 */

export interface PathFacts {
  frameId: number;
  filename: string;
  /** YYYY-MM-DD */
  observationDay: string;
}

/** File systems allow 255 bytes; some are left for a suffix while the file is on its way. */
const MOST_BYTES = 230;

/** Devices to Windows, whatever extension they have. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * `{YYYYMMDD}/{file name}` for each, no two alike, also where case does not matter. A file whose
 * name another one has already gets the id of its frame in front.
 */
export function downloadPaths(files: readonly PathFacts[]): string[] {
  const taken = new Set<string>();
  return files.map(({ frameId, filename, observationDay }) => {
    const folder = observationDay.replaceAll("-", "");
    let name = safeName(filename);
    while (taken.has(folded(`${folder}/${name}`))) name = safeName(`${frameId}-${name}`);
    taken.add(folded(`${folder}/${name}`));
    return `${folder}/${name}`;
  });
}

/** What some system or terminal takes for something else becomes an underscore. */
function safeName(filename: string): string {
  const safe = filename
    .replace(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, "_")
    .replace(/^[.-]+|[. ]+$/g, "_")
    .replace(DEVICE, "_$1");
  return shortened(safe === "" ? "_" : safe);
}

/** The end is cut from the part before the first dot, so that the extension stays. */
function shortened(name: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  if (bytes(name) <= MOST_BYTES) return name;
  const dot = name.indexOf(".");
  const extension = dot < 0 ? "" : name.slice(dot).slice(0, 20);
  const stem = [...(dot < 0 ? name : name.slice(0, dot))];
  while (bytes(stem.join("") + extension) > MOST_BYTES) {
    stem.length -= Math.max(1, Math.floor((bytes(stem.join("") + extension) - MOST_BYTES) / 4));
  }
  return stem.join("") + extension;
}

/** macOS folds both case and composition of characters. */
function folded(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
