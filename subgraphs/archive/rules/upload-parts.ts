/** How a file that a client uploads is cut into parts. Pure. */

/** Limits of S3. */
const MOST_PARTS = 10_000;
const MEBIBYTE = 1024 * 1024;
/** 5 TiB, in bytes. */
export const LARGEST_UPLOAD = 5 * MEBIBYTE ** 2;

export interface UploadPart {
  /** From 1. */
  number: number;
  /** Of its first byte in the file. */
  offset: number;
  /** Bytes. */
  size: number;
}

/** Bytes of each part but the last: the usual size, or as many more MiB as it takes. */
export function uploadPartSize(size: number, usual: number): number {
  const least = Math.ceil(size / MOST_PARTS / MEBIBYTE) * MEBIBYTE;
  return Math.max(usual, least);
}

/** The parts of a file of `size` bytes, 1 or more. */
export function uploadParts(size: number, partSize: number): UploadPart[] {
  return Array.from({ length: Math.ceil(size / partSize) }, (_, index) => {
    const offset = index * partSize;
    return { number: index + 1, offset, size: Math.min(partSize, size - offset) };
  });
}
