/** Bytes that a client sent to the store itself. */
import { CodedError } from "../../../schema/errors.ts";
import { uuidKey } from "../../../schema/key.ts";
import type { Sight, Viewer } from "../../../schema/viewer.ts";
import type { FrameUpload } from "../models.ts";
import type { ObjectStore, StoredObject } from "../object-store/object-store.ts";
import { uploadGone } from "../object-store/upload-incomplete.ts";
import { versionById } from "../store/ingest.ts";
import { settleUpload, uploadById } from "../store/uploads.ts";
import type { ArchiveServices } from "./archive-services.ts";
import type { Source } from "./source.ts";

/** Who asks, and of what. */
type Asking = Pick<ArchiveServices, "sql" | "store"> & { viewer: Viewer; sight: Sight };

/** The upload, for its creator and for those who run the observatory; null for others. */
export async function seenUpload(
  id: string,
  { sql, viewer, sight }: Omit<Asking, "store">,
): Promise<FrameUpload | null> {
  const key = uuidKey(id);
  const upload = key === null ? null : await uploadById(sql, key);
  const isOwn = upload !== null && upload.creatorId === viewer.user?.id;
  return isOwn || sight.all ? upload : null;
}

/**
 * Makes the upload one object and reads it back. May be called again, also after a call that died:
 * what was completed stays so, and what was ingested is told by `versionId`.
 * @throws CodedError NOT_FOUND, UPLOAD_INCOMPLETE, UPLOAD_EXPIRED, and those of the store
 */
export async function openUpload(id: string, asking: Asking): Promise<Source> {
  const { sql, store } = asking;
  const upload = await seenUpload(id, asking);
  if (!upload) {
    throw new CodedError("NOT_FOUND", `Cannot ingest upload "${id}": there is no such upload`, {
      id,
    });
  }
  const { filename, size, sha256, versionId } = upload;
  const announced = { filename, declared: { size, sha256 } };
  if (versionId !== null) {
    if (!(await versionById(sql, versionId))) throw uploadGone(id);
    return { ...announced, bytes: noBytes(), versionId };
  }
  if (upload.expires.getTime() <= Date.now()) throw uploadGone(id);
  const stored = await store.uploads.complete(upload);
  return {
    ...announced,
    stored,
    bytes: bytesOf(store, stored),
    settle: (transaction, archived) => settleUpload(transaction, upload.id, archived),
  };
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

async function* bytesOf(store: ObjectStore, stored: StoredObject): AsyncGenerator<Uint8Array> {
  try {
    yield* store.read(stored);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "STORE_OBJECT_MISSING") throw error;
    // Another call with the same upload found the bytes archived already; so will the next one.
    throw new CodedError("UPLOAD_INTERRUPTED", "Cannot read the upload: it was removed meanwhile");
  }
}
