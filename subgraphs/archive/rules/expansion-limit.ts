/** How far a compressed file may expand before it is taken for a bomb. Pure. */
import { CodedError } from "../../../schema/errors.ts";

/** Science data shrinks to a third; a frame of one value to a thousandth. */
const MOST_TIMES = 100;
/** Small files may be of one value. */
const ALLOWANCE_BYTES = 64 * 1024 * 1024;
/** Decompressed bytes before a member with a header is found. */
const MOST_WITHOUT_HEADER_BYTES = 4 * 1024 ** 3;

/** @throws CodedError FILE_EXPANDS_TOO_FAR with facts `compressedBytes`, `decompressedBytes` */
export function limitExpansion(
  compressedBytes: number,
  decompressedBytes: number,
  headerFound: boolean,
): void {
  const most = MOST_TIMES * compressedBytes + ALLOWANCE_BYTES;
  if (decompressedBytes <= most && (headerFound || decompressedBytes <= MOST_WITHOUT_HEADER_BYTES))
    return;
  throw new CodedError(
    "FILE_EXPANDS_TOO_FAR",
    `Cannot decompress file: ${compressedBytes} bytes have become ${decompressedBytes}${headerFound ? "" : " without any header"}`,
    { compressedBytes, decompressedBytes },
  );
}
