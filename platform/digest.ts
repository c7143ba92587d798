/** Hashes over streams. Web Crypto has neither MD5 nor streaming; node:crypto runs everywhere we do. */
import { createHash } from "node:crypto";

/** Hashes in hexadecimal digits, and the length in bytes. */
export interface Sums {
  md5: string;
  sha256: string;
  size: number;
}

export interface Digests {
  update(chunk: Uint8Array): void;
  /** Of everything so far; to be called once. */
  finish(): Sums;
}

/** MD5, SHA-256 and length in bytes of the same chunks. */
export function createDigests(): Digests {
  const md5 = createHash("md5");
  const sha256 = createHash("sha256");
  let size = 0;
  return {
    update(chunk) {
      md5.update(chunk);
      sha256.update(chunk);
      size += chunk.length;
    },
    finish: () => ({ md5: md5.digest("hex"), sha256: sha256.digest("hex"), size }),
  };
}
