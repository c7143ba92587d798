/** Cuts a stream of bytes into parts of one size. Does no I/O of its own. */
import { createHash } from "node:crypto";

export interface Part {
  /** From 1. */
  number: number;
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether the source ended with this part. */
  last: boolean;
  /**
   * To be called when nobody looks at `bytes` any more: a later part takes their place in memory.
   * Fresh memory for each would keep the garbage collector busier than the hashes.
   */
  release(): void;
}

/** Bytes of memory for the first part, which grows: most files are smaller than a part. */
const FIRST_ROOM = 64 * 1024;

/**
 * Parts of exactly `partSize` bytes, the last one of 0 to `partSize`: a source without bytes is one
 * empty part. A full part waits for the next byte (or the end), because only then `last` is known.
 * The source is not pulled while a part is with the consumer.
 */
export async function* cutIntoParts(
  bytes: AsyncIterable<Uint8Array>,
  partSize: number,
): AsyncGenerator<Part, undefined> {
  const spare: Uint8Array<ArrayBuffer>[] = [];
  let number = 1;
  let room = new Uint8Array(Math.min(partSize, FIRST_ROOM));
  let size = 0;
  function close(last: boolean): Part {
    const taken = room;
    return { number, bytes: taken.subarray(0, size), last, release: () => void spare.push(taken) };
  }
  for await (const chunk of bytes) {
    for (let rest = chunk; rest.length > 0; ) {
      if (size === partSize) {
        yield close(false);
        number += 1;
        size = 0;
        room = spare.pop() ?? new Uint8Array(partSize);
      }
      const piece = rest.subarray(0, partSize - size);
      if (size + piece.length > room.length) {
        const wider = Math.max(size + piece.length, 2 * room.length);
        const grown = new Uint8Array(Math.min(partSize, wider));
        grown.set(room);
        room = grown;
      }
      room.set(piece, size);
      size += piece.length;
      rest = rest.subarray(piece.length);
    }
  }
  yield close(true);
}

/** What is hashed without a thread of its own, because handing it over takes as long. */
const SMALL_BYTES = 256 * 1024;

/** The SHA-256, large ones made beside this thread. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes.length <= SMALL_BYTES) return createHash("sha256").update(bytes).digest();
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

export function md5Of(bytes: Uint8Array): Uint8Array {
  return createHash("md5").update(bytes).digest();
}

/** The ETag S3 gives an object of these parts: md5 of the md5s and their count, without quotes. */
export function multipartEtag(md5s: readonly Uint8Array[]): string {
  const hash = createHash("md5");
  for (const md5 of md5s) hash.update(md5);
  return `${hash.digest("hex")}-${md5s.length}`;
}

/** The checksum S3 gives an object of these parts: SHA-256 of the SHA-256s and their count. */
export function multipartSha256(sha256s: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const sha256 of sha256s) hash.update(sha256);
  return `${hash.digest("base64")}-${sha256s.length}`;
}

/** Bytes in base64, as S3 writes checksums. */
export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Bytes in lower-case hex, as ETags and payload hashes are written. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
