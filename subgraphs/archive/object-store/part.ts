/** Cuts a stream of bytes into parts of one size, hashed on the way. Does no I/O of its own. */
import { createHash } from "node:crypto";

export interface Part {
  /** From 1. */
  number: number;
  /** The bytes as they came; `joined` makes them one array when they are about to be sent. */
  chunks: Uint8Array[];
  size: number;
  sha256: Uint8Array;
  md5: Uint8Array;
  /** Whether the source ended with this part. */
  last: boolean;
}

/**
 * Parts of exactly `partSize` bytes, the last one of 0 to `partSize`: a source without bytes is one
 * empty part. A full part waits for the next byte (or the end), because only then `last` is known.
 * The source is not pulled while a part is with the consumer.
 */
export async function* cutIntoParts(
  bytes: AsyncIterable<Uint8Array>,
  partSize: number,
): AsyncGenerator<Part, undefined> {
  let part = openPart(1);
  for await (const chunk of bytes) {
    let rest = chunk;
    while (rest.length > 0) {
      if (part.size === partSize) {
        yield part.close(false);
        part = openPart(part.number + 1);
      }
      const piece = rest.subarray(0, partSize - part.size);
      part.add(piece);
      rest = rest.subarray(piece.length);
    }
  }
  yield part.close(true);
}

function openPart(number: number) {
  const sha256 = createHash("sha256");
  const md5 = createHash("md5");
  const chunks: Uint8Array[] = [];
  return {
    number,
    size: 0,
    add(piece: Uint8Array) {
      chunks.push(piece);
      this.size += piece.length;
      sha256.update(piece);
      md5.update(piece);
    },
    close(last: boolean): Part {
      const hashes = { sha256: sha256.digest(), md5: md5.digest() };
      return { number, chunks, size: this.size, ...hashes, last };
    },
  };
}

/** The bytes of the part as one array, copied at most once; empties `chunks` so that they can go. */
export function joined(part: Part): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(part.size);
  let offset = 0;
  for (const chunk of part.chunks.splice(0)) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
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
