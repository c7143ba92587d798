/** What the archive keeps of a thumbnail, from the metadata that comes with it. Pure. */
import { cleanHeader } from "./clean-header.ts";
import { type FileName, isOverlong, MAX_BASENAME } from "./file-name.ts";
import { type Header, isSet } from "./header.ts";
import { headerInvalid } from "./header-invalid.ts";
import type { HeaderSettings } from "./header-keys.ts";
import { safeSegment } from "./object-key.ts";
import { observationTime } from "./observation-time.ts";

export const thumbnailSizes = ["small", "medium", "large"] as const;
export type ThumbnailSize = (typeof thumbnailSizes)[number];

export interface ThumbnailRecord {
  /** Identifies the thumbnail: another of this basename replaces it. */
  basename: string;
  extension: string;
  /** The frame that it shows; it may come later. */
  frameBasename: string;
  size: ThumbnailSize;
  /** The observing night, YYYY-MM-DD. */
  observationDay: string;
  siteCode: string;
  instrumentCode: string;
}

/** Throws HEADER_INVALID (facts `keyword`, `value`, and `accepted` for the size). */
export function thumbnailRecord(
  metadata: Header,
  { basename, extension }: FileName,
  settings: HeaderSettings,
): ThumbnailRecord {
  const header = cleanHeader(metadata, settings);
  const { thumbnailFrame, thumbnailSize, siteCode, instrumentCode } = settings.keywords;
  const size = thumbnailSizes.find((known) => known === header[thumbnailSize]);
  if (!size) {
    const state = `it is not one of ${thumbnailSizes.join(", ")}`;
    throw headerInvalid(thumbnailSize, header[thumbnailSize], state, { accepted: thumbnailSizes });
  }
  const frame = header[thumbnailFrame];
  const frameBasename = isSet(frame) ? (String(frame).split(".", 1)[0] ?? "").trim() : "";
  if (frameBasename === "" || isOverlong(frameBasename)) {
    const state = `it is not a basename of 1 to ${MAX_BASENAME} bytes`;
    throw headerInvalid(thumbnailFrame, frame, state, { limit: MAX_BASENAME });
  }
  return {
    basename,
    extension,
    frameBasename,
    size,
    observationDay: observationTime(header, settings).day,
    siteCode: String(header[siteCode] ?? ""),
    instrumentCode: String(header[instrumentCode] ?? ""),
  };
}

/** `{site}/{instrument}/{YYYYMMDD}/thumbnails/{uploadId}/{filename}`, each part made safe. */
export function thumbnailKey(
  { siteCode, instrumentCode, observationDay }: ThumbnailRecord,
  filename: string,
  uploadId: string,
): string {
  const night = observationDay.replaceAll("-", "");
  return [siteCode, instrumentCode, night, "thumbnails", uploadId, filename]
    .map(safeSegment)
    .join("/");
}
