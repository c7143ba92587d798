/** Sends a large file past the graph to the object store, in parts, and goes on where it stopped. */
import { basename } from "node:path";
import { readableStreamOf } from "../platform/readable-stream-of.ts";
import { Failure } from "./failure.ts";
import { connectionFailure, type GraphClient } from "./graph-client.ts";
import { inParallel } from "./in-parallel.ts";
import type { Journal } from "./journal.ts";
import { bytesOf, type LocalFile } from "./local-file.ts";
import { CREATE_UPLOAD, RESUME_UPLOAD } from "./operations.ts";

const PARTS_AT_ONCE = 4;

interface FrameUpload {
  id: string;
  parts: FrameUploadPart[];
}

interface FrameUploadPart {
  offset: number;
  size: number;
  url: string;
  uploaded: boolean;
}

/**
 * The id of an upload that has all the bytes. The journal knows it from the beginning, so that the
 * next attempt, or the next run, sends only the parts that are missing.
 * @throws Failure
 */
export async function uploadInParts(
  { graph, journal }: { graph: GraphClient; journal: Journal },
  file: LocalFile,
  sha256: string,
  onProgress: (bytes: number) => void,
): Promise<string> {
  const { id, parts } = (await begun()) ?? (await create());
  const missing = parts.filter((part) => !part.uploaded);
  let sent = missing.reduce((left, { size }) => left - size, file.size);
  onProgress(sent);
  await inParallel(PARTS_AT_ONCE, missing, (part) =>
    put(file, part, (bytes) => {
      sent += bytes;
      onProgress(sent);
    }),
  );
  return id;

  async function begun(): Promise<FrameUpload | null> {
    const known = journal.upload(file.path, sha256);
    if (known === null) return null;
    const variables = { id: known };
    return (await graph.ask<{ frameUpload: FrameUpload | null }>(RESUME_UPLOAD, variables))
      .frameUpload;
  }

  async function create(): Promise<FrameUpload> {
    const input = { filename: basename(file.path), size: file.size, sha256 };
    const { createFrameUpload } = await graph.ask<{ createFrameUpload: { upload: FrameUpload } }>(
      CREATE_UPLOAD,
      { input },
    );
    const { upload } = createFrameUpload;
    await journal.record({ ...file, sha256, upload: upload.id });
    return upload;
  }
}

/** @throws Failure */
async function put(
  file: LocalFile,
  { url, offset, size }: FrameUploadPart,
  onBytes: (count: number) => void,
): Promise<void> {
  let unreadable: unknown = null;
  const body = readableStreamOf(bytes(), (error) => {
    unreadable = error;
  });
  // What is signed into the URL is a secret.
  const { origin } = new URL(url);
  let response: Response;
  try {
    response = await fetch(url, {
      method: "PUT",
      body,
      // S3 takes no body whose length it does not know before.
      headers: { "content-length": String(size) },
      // What is streamed needs to say so; the types of fetch do not know it yet.
      ...{ duplex: "half" },
    });
    await response.arrayBuffer();
  } catch (error) {
    if (unreadable) throw unreadable;
    throw connectionFailure(origin, error);
  }
  if (response.ok) return;
  const state = `it answers ${response.status}`;
  throw new Failure("PART_REFUSED", `Cannot send a part to ${origin}: ${state}`);

  async function* bytes() {
    for await (const chunk of bytesOf(file, [offset, offset + size])) {
      yield chunk;
      onBytes(chunk.length);
    }
  }
}
