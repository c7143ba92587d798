/**
 * A download as one zip, made while it is read: the manifest, then the files as they are, without
 * compression. Only chunks are in memory. What fails ends the stream with an error, so nobody
 * takes a part for the whole.
 */
import { makeZip, predictLength } from "client-zip";
import { createDigests } from "../../../platform/digest.ts";
import { log } from "../../../platform/log.ts";
import type { ObjectStore } from "../object-store/object-store.ts";
import { manifest } from "./manifest.ts";
import type { PreparedDownload, PreparedFile } from "./prepared-download.ts";

export interface FramesZip {
  /** Bytes of the whole. */
  size: bigint;
  /** Reads from the store begin with the call. */
  stream(): ReadableStream<Uint8Array>;
}

export function framesZip(
  download: PreparedDownload,
  store: Pick<ObjectStore, "read">,
  now: Date,
): FramesZip {
  const { folder, files } = download;
  const list = new TextEncoder().encode(manifest(download, now));
  const first = { name: `${folder}/manifest.json`, size: list.length, input: list };
  const described = files.map(({ path, size, created }) => ({
    name: `${folder}/${path}`,
    size,
    lastModified: created,
  }));

  async function* entries() {
    const leaving = new AbortController();
    let reading: AsyncGenerator<Uint8Array> | undefined;
    try {
      yield { ...first, lastModified: now };
      for (const [index, entry] of described.entries()) {
        reading = checkedBytes(files[index] as PreparedFile, store, leaving.signal);
        yield { ...entry, input: reading };
      }
    } catch {
      // The reader of the zip has left, which `makeZip` throws in here.
    } finally {
      leaving.abort();
      await reading?.return(undefined);
    }
  }

  return {
    size: predictLength([first, ...described]),
    stream: () => makeZip(entries()),
  };
}

/** The bytes of the file; throws at the end unless they are those that were archived. */
async function* checkedBytes(
  { key, objectVersionId, size, sha256 }: PreparedFile,
  store: Pick<ObjectStore, "read">,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const digests = createDigests();
  const changed = () => new Error("the object is not what was archived");
  let left = size;
  try {
    for await (const chunk of store.read({ key, versionId: objectVersionId }, { signal })) {
      left -= chunk.length;
      // The length of the zip was announced.
      if (left < 0) throw changed();
      digests.update(chunk);
      yield chunk;
    }
    if (digests.finish().sha256 !== sha256) throw changed();
  } catch (error) {
    if (signal.aborted) throw error;
    log.error("A download was cut off: a file could not be read", { key, error });
    // Servers may show the message to the reader, who need not know where the object is.
    throw new Error("the download was cut off: a file could not be read");
  }
}
