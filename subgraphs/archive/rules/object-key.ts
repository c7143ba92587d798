/** Where the bytes of one version of a frame are stored. Pure. */
import type { Header } from "./header.ts";
import { defaultHeaderSettings, type HeaderSettings } from "./header-keys.ts";

/** Folders of a file system allow 255 bytes a name, S3 1024 a key. */
const MAX_SEGMENT = 200;

export interface ObjectKeyFacts {
  siteCode: string;
  instrumentCode: string;
  /** YYYY-MM-DD or YYYYMMDD. */
  observationDay: string;
  reductionLevel: number;
  /** Cleaned and repaired; tells bad-pixel masks. */
  header: Header;
  filename: string;
  /** Makes the key unique, so versions never overwrite each other. */
  uploadId: string;
}

/**
 * `{site}/{instrument}/{YYYYMMDD}/{raw|processed}/{uploadId}/{filename}`, raw being level 0, or
 * `{site}/{instrument}/bpm/{uploadId}/{filename}` for a bad-pixel mask, which belongs to no night.
 *
 * The key is stored with the version and never computed again. Every segment is made safe for
 * URLs and folders; two names that become the same still differ by upload id.
 */
export function objectKey(
  facts: ObjectKeyFacts,
  settings: HeaderSettings = defaultHeaderSettings,
): string {
  const folders = isBadPixelMask(facts, settings)
    ? ["bpm"]
    : [facts.observationDay.replaceAll("-", ""), facts.reductionLevel === 0 ? "raw" : "processed"];
  return [facts.siteCode, facts.instrumentCode, ...folders, facts.uploadId, facts.filename]
    .map(safeSegment)
    .join("/");
}

/** By type, extension name or file name; only files whose names can be trusted. */
function isBadPixelMask({ header, filename }: ObjectKeyFacts, settings: HeaderSettings): boolean {
  const extension = /\..*/.exec(filename)?.[0] ?? "";
  if (!settings.nameRepairExtensions.includes(extension)) return false;
  if (header[settings.keywords.configurationType] === "BPM" || header.EXTNAME === "BPM")
    return true;
  const basename = (filename.split(".", 1)[0] ?? "").replaceAll("_", "-");
  return basename.startsWith("bpm-") || basename.includes("-bpm-") || basename.endsWith("-bpm");
}

/** A folder or file name that is safe in URLs and file systems. */
export function safeSegment(text: string): string {
  // Leading dots would make `.`, `..` or a hidden file of it.
  const safe = text.replace(/[^A-Za-z0-9._-]/g, "_").replace(/^\.+/, "_");
  // The end is kept: it carries the extension.
  return safe === "" ? "unknown" : safe.slice(-MAX_SEGMENT).replace(/^\.+/, "_");
}
