/** Pure: the `Range` header of a download (RFC 9110, one range of bytes). */

/** Offsets of the first and the last byte, both included. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * The one range asked for in a file of `size` bytes; "unsatisfiable" when it lies outside (416);
 * null when the whole file is to be sent: no header, several ranges, or not understood.
 */
export function byteRange(
  header: string | undefined,
  size: number,
): ByteRange | "unsatisfiable" | null {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.replace(/\s/g, "") ?? "");
  const [, from = "", to = ""] = match ?? [];
  if (from === "" && to === "") return null;
  if (from === "") {
    const length = Math.min(Number(to), size);
    return length === 0 ? "unsatisfiable" : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < first) return null;
  return first >= size ? "unsatisfiable" : { first, last };
}
