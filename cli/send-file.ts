/** One attempt to have a file archived. */
import { basename } from "node:path";
import { isUploadMark, type Upload } from "../schema/upload.ts";
import { Failure } from "./failure.ts";
import type { GraphClient } from "./graph-client.ts";
import type { Journal } from "./journal.ts";
import { bytesOf, changed, isSame, type LocalFile, lookAt, sha256Of } from "./local-file.ts";
import { INGEST } from "./operations.ts";
import { uploadInParts } from "./upload-in-parts.ts";

export interface Archived {
  /** `CREATED`, `NEW_VERSION` or `ALREADY_ARCHIVED`. */
  outcome: string;
  /** Id of the frame; null when the file belongs to a frame that has not come yet. */
  frame: string | null;
  size: number;
}

export interface Sender {
  graph: GraphClient;
  journal: Journal;
  /** Laid over the headers of every file. */
  metadata: Record<string, unknown>;
  /** Files of at least so many bytes go up in parts, and are resumed when they are interrupted. */
  partsFrom: number;
}

/**
 * The file is hashed first: the server checks what it gets by size and SHA-256, so that a file that
 * changes meanwhile, or on the way, is not archived, and one that is archived already is not sent.
 * `onProgress` hears how many bytes are sent.
 * @throws Failure
 */
export async function sendFile(
  sender: Sender,
  path: string,
  onProgress: (bytes: number) => void,
): Promise<Archived> {
  const file = await lookAt(path);
  if (!file) throw new Failure("FILE_UNREADABLE", `Cannot read "${path}": there is no such file`);
  try {
    const sha256 = await sha256Of(file);
    const inParts = file.size >= Math.max(sender.partsFrom, 1);
    const archived = inParts
      ? await sendParts(sender, file, sha256, onProgress)
      : await ingest(sender, {
          file: asUpload(file, onProgress),
          // An empty file has neither; the server says that it is empty.
          ...(file.size > 0 ? { size: file.size, sha256 } : {}),
        });
    await sender.journal.record({ ...file, sha256, ...archived });
    return { ...archived, size: file.size };
  } catch (error) {
    // Whatever the server made of half of the one and half of the other.
    if (!isSame(file, await lookAt(path))) throw changed(path);
    throw error;
  }
}

/** What the server says of an upload that has to be begun anew. */
const SPOILT = ["UPLOAD_EXPIRED", "NOT_FOUND", "SIZE_MISMATCH", "CHECKSUM_MISMATCH"];

/** @throws Failure */
async function sendParts(
  sender: Sender,
  file: LocalFile,
  sha256: string,
  onProgress: (bytes: number) => void,
): Promise<Omit<Archived, "size">> {
  const uploadId = await uploadInParts(sender, file, sha256, onProgress);
  try {
    return await ingest(sender, { uploadId });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { code, message } = error;
    const isSpoilt = SPOILT.includes(code);
    if (isSpoilt) await sender.journal.record({ ...file, sha256, upload: null });
    if (!isSpoilt && code !== "UPLOAD_INCOMPLETE") throw error;
    throw new Failure(code, message, { retry: "NOW" });
  }
}

async function ingest(
  { graph, metadata }: Sender,
  source: object,
): Promise<Omit<Archived, "size">> {
  const input = { ...source, ...(Object.keys(metadata).length > 0 ? { metadata } : {}) };
  const { ingestFrame } = await graph.ask<{
    ingestFrame: { outcome: string; frame: { id: string } | null };
  }>(INGEST, { input });
  return { outcome: ingestFrame.outcome, frame: ingestFrame.frame?.id ?? null };
}

function asUpload(file: LocalFile, onProgress: (bytes: number) => void): Upload {
  return {
    [isUploadMark]: true,
    async open() {
      const filename = basename(file.path);
      return { filename, contentType: "application/octet-stream", bytes: counted() };
    },
  };

  async function* counted() {
    let sent = 0;
    for await (const chunk of bytesOf(file)) {
      yield chunk;
      sent += chunk.length;
      onProgress(sent);
    }
  }
}
