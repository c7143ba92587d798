/** One 512-byte header of a tar archive: v7, ustar (POSIX.1-1988), pax (POSIX.1-2001) or GNU. Pure. */

export const TAR_BLOCK_BYTES = 512;

export interface TarHeader {
  /** Path of the member; a pax or GNU record before may tell a longer one. */
  name: string;
  /** What the member is, as the letter of the standard; `0` is a regular file. */
  type: string;
  /** Bytes of content that follow, without their padding. */
  size: number;
  /** GNU: blocks of the map of a sparse file follow first. */
  sparse: boolean;
}

/** Reads the header; null when the block is none, or is damaged: its checksum tells. */
export function parseTarHeader(block: Uint8Array): TarHeader | null {
  const size = numberField(block, 124, 12);
  if (!checksumAgrees(block) || size === null) return null;
  const flag = String.fromCharCode(block[156] as number);
  const isUstar = ascii(block, 257, 263) === "ustar\0";
  const prefix = isUstar ? textField(block, 345, 155) : "";
  const name = textField(block, 0, 100);
  const path = prefix === "" ? name : `${prefix}/${name}`;
  // Before ustar a directory was a file whose name ends with a slash.
  const type = flag === "\0" || flag === "7" ? (path.endsWith("/") ? "5" : "0") : flag;
  // Links, devices and directories have no content, whatever their size says.
  return { name: path, type, size: /[1-6]/.test(type) ? 0 : size, sparse: type === "S" };
}

export function isZeroBlock(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

/** The sum of all bytes with the field itself as blanks; old writers summed signed bytes. */
function checksumAgrees(block: Uint8Array): boolean {
  let unsigned = 8 * 32;
  let signed = unsigned;
  for (const [at, byte] of block.entries()) {
    if (at >= 148 && at < 156) continue;
    unsigned += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  const told = numberField(block, 148, 8);
  return told === unsigned || told === signed;
}

/** Octal digits among blanks and NULs, or GNU's big-endian binary; null when it is neither. */
function numberField(block: Uint8Array, at: number, length: number): number | null {
  const first = block[at] as number;
  if (first === 0x80) {
    let value = 0;
    for (const byte of block.subarray(at + 1, at + length)) value = value * 256 + byte;
    return Number.isSafeInteger(value) ? value : null;
  }
  const digits = ascii(block, at, at + length).replace(/^[ \0]+|[ \0].*$/gs, "");
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || "0", 8) : null;
}

function textField(block: Uint8Array, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}

function ascii(block: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...block.subarray(from, to));
}
