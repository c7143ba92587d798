/** Reads a file piece by piece. */
import type { FileHandle } from "node:fs/promises";

const pieceSize = 256 * 1024;

/** The bytes from the first to the last, read when asked for. The caller closes the file. */
export async function* filePieces(
  handle: FileHandle,
  first: number,
  last: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  for (let position = first; position <= last; ) {
    const wanted = Math.min(pieceSize, last - position + 1);
    const piece = new Uint8Array(wanted);
    const { bytesRead } = await handle.read(piece, 0, wanted, position);
    if (bytesRead === 0) throw new Error("the file became shorter");
    position += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}
