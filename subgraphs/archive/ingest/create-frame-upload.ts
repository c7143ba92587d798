/** Begins an upload whose bytes the client sends to the store itself. */
import { CodedError } from "../../../schema/errors.ts";
import { requireScope, type Viewer } from "../../../schema/viewer.ts";
import type { FrameUpload } from "../models.ts";
import { unsortedKey } from "../rules/unsorted-key.ts";
import { LARGEST_UPLOAD } from "../rules/upload-parts.ts";
import type { CreateFrameUploadInput } from "../schema.generated.ts";
import { addUpload } from "../store/uploads.ts";
import type { ArchiveServices } from "./archive-services.ts";
import { readDeclared } from "./declared-bytes.ts";

/** @throws CodedError FILE_TYPE_UNKNOWN, BAD_USER_INPUT, and those of the store */
export async function createFrameUpload(
  input: CreateFrameUploadInput,
  { sql, store, settings, fileTypes, viewer }: ArchiveServices & { viewer: Viewer },
): Promise<{ upload: FrameUpload }> {
  const { user } = requireScope(viewer, "frames:ingest", "upload a frame");
  const { name, type } = fileTypes.of(input.filename);
  const { size, sha256 } = readDeclared(input);
  if (size === null || size > LARGEST_UPLOAD) {
    throw new CodedError(
      "BAD_USER_INPUT",
      `Cannot use \`size\` = ${input.size}: it is more than ${LARGEST_UPLOAD} bytes`,
      { field: "size" },
    );
  }
  const { filename } = name;
  const id = crypto.randomUUID();
  const key = unsortedKey(id, filename);
  const { contentType } = type;
  const storeUploadId = await store.uploads.begin({ id, key }, { contentType, filename });
  try {
    const upload = await addUpload(sql, {
      ...{ id, key, storeUploadId, filename, size, sha256 },
      creatorId: user.id,
      partSize: store.uploads.partSize(size),
      expires: new Date(Date.now() + settings.uploadLifetimeSeconds * 1000),
    });
    return { upload: { ...upload, isNew: true } };
  } catch (error) {
    // Best effort: the sweeper finds what stays.
    await store.uploads.abort({ key, storeUploadId }).catch(() => undefined);
    throw error;
  }
}
