/** Puts a file into the queue, from which workers ingest. */
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { WorkQueue } from "../../../platform/work-queue.ts";
import { CodedError } from "../../../schema/errors.ts";
import { requireScope, type Viewer } from "../../../schema/viewer.ts";
import type { ArchiveServices } from "../ingest/archive-services.ts";
import { readDeclared } from "../ingest/declared-bytes.ts";
import { readMetadata } from "../ingest/metadata.ts";
import type { EnqueueFramePayload } from "../models.ts";
import type { FileTypes } from "../rules/file-types.ts";
import type { QueuedFrame } from "../rules/queued-frame.ts";
import type { EnqueueFrameInput } from "../schema.generated.ts";

export interface IngestQueue {
  name: string;
  queue: WorkQueue;
}

type Metadata = QueuedFrame["metadata"];

interface QueueServices extends Pick<ArchiveServices, "fileTypes"> {
  viewer: Viewer;
  fileTypes: FileTypes;
  /** Null without a broker. */
  ingestQueue: IngestQueue | null;
}

/**
 * Everything is checked that can be without reading the file; a worker finds out the rest.
 * @throws CodedError QUEUE_NOT_CONFIGURED, QUEUE_UNAVAILABLE, and what `ingestFrame` says of its input
 */
export async function enqueueFrame(
  input: EnqueueFrameInput,
  { viewer, fileTypes, ingestQueue }: QueueServices,
): Promise<EnqueueFramePayload> {
  const { user } = requireScope(viewer, "frames:ingest", "enqueue a frame");
  const { url, filename = null, metadata = null } = input;
  readMetadata(metadata);
  const { size, sha256 } = readDeclared(input);
  const known = filename ?? nameOfPath(url);
  if (known !== null) fileTypes.of(known);
  if (!ingestQueue) {
    throw new CodedError(
      "QUEUE_NOT_CONFIGURED",
      "Cannot enqueue a frame: the server has no message broker (AMQP_URL)",
    );
  }
  const messageId = crypto.randomUUID();
  const message: QueuedFrame = { url, filename, metadata: metadata as Metadata, size, sha256 };
  await ingestQueue.queue.put({
    id: messageId,
    body: new TextEncoder().encode(JSON.stringify(message)),
    contentType: "application/json",
    // For the log of the worker alone; the broker vouches for nothing of it.
    headers: { "enqueued-by": user.username, "enqueued-by-id": user.id },
  });
  return { queue: ingestQueue.name, messageId };
}

/** The name of the file at a path; null for a URL, which may lead to another one. */
function nameOfPath(url: string): string | null {
  if (/^(https?|s3):/i.test(url) && URL.canParse(url)) return null;
  try {
    return basename(url.startsWith("/") ? url : fileURLToPath(url));
  } catch {
    throw new CodedError(
      "SOURCE_FORBIDDEN",
      `Cannot read "${url}": it is neither an http(s) or s3 URL nor an absolute path`,
      { url },
    );
  }
}
