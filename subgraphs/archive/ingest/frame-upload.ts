/** What is shown of an upload. */
import { requireScope, type Sight, type Viewer } from "../../../schema/viewer.ts";
import type { FrameUpload, FrameUploadPart } from "../models.ts";
import type { ObjectStore } from "../object-store/object-store.ts";
import { longestSignedUrlSeconds } from "../object-store/signed-url-span.ts";
import { uploadParts } from "../rules/upload-parts.ts";
import type { ArchiveServices } from "./archive-services.ts";
import { seenUpload } from "./upload-source.ts";

export async function frameUpload(
  id: string,
  services: Pick<ArchiveServices, "sql"> & { viewer: Viewer; sight: Sight },
): Promise<FrameUpload | null> {
  requireScope(services.viewer, "frames:ingest", "see an upload");
  const upload = await seenUpload(id, services);
  return upload && upload.expires.getTime() > Date.now() ? upload : null;
}

export async function partsOf(upload: FrameUpload, store: ObjectStore): Promise<FrameUploadPart[]> {
  const arrived = upload.isNew ? [] : await arrivedOf(upload, store);
  const there = arrived && new Set(arrived);
  return uploadParts(upload.size, upload.partSize).map((part) => ({
    ...part,
    upload,
    uploaded: there === null || there.has(part.number),
  }));
}

/** Null: all of them, because the upload was completed. */
function arrivedOf(upload: FrameUpload, store: ObjectStore): Promise<number[] | null> | null {
  return upload.versionId === null ? store.uploads.arrived(upload) : null;
}

export function partUrl({ upload, ...part }: FrameUploadPart, store: ObjectStore): Promise<string> {
  const now = new Date();
  const left = Math.floor((upload.expires.getTime() - now.getTime()) / 1000);
  const expiresInSeconds = Math.min(longestSignedUrlSeconds, Math.max(1, left));
  return store.uploads.partUrl(upload, part, { expiresInSeconds, now });
}
