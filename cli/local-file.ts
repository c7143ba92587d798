/** A file of this machine as it is now. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Failure } from "./failure.ts";

export interface LocalFile {
  /** Absolute. */
  path: string;
  /** Bytes. */
  size: number;
  /** When it was last written to, in whole milliseconds since 1970. */
  mtime: number;
}

/** Null when there is no regular file. */
export async function lookAt(path: string): Promise<LocalFile | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  return { path, size: found.size, mtime: Math.trunc(found.mtimeMs) };
}

export function isSame(one: LocalFile, other: LocalFile | null): boolean {
  return one.path === other?.path && one.size === other.size && one.mtime === other.mtime;
}

/**
 * As many bytes as the file had when it was looked at, and not those that come later.
 * @throws Failure FILE_UNREADABLE, FILE_CHANGED when there are fewer
 */
export async function* bytesOf(
  { path, size }: LocalFile,
  [first, end]: [number, number] = [0, size],
): AsyncGenerator<Uint8Array, void> {
  let left = end - first;
  if (left === 0) return;
  try {
    for await (const chunk of createReadStream(path, { start: first, end: end - 1 })) {
      left -= chunk.length;
      yield chunk;
    }
  } catch (error) {
    const { code } = error as { code?: string };
    throw new Failure("FILE_UNREADABLE", `Cannot read "${path}": ${code}`);
  }
  if (left > 0) throw changed(path);
}

/** SHA-256 in hexadecimal digits. Web Crypto does not hash streams. */
export async function sha256Of(file: LocalFile): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of bytesOf(file)) hash.update(chunk);
  return hash.digest("hex");
}

export function changed(path: string): Failure {
  return new Failure("FILE_CHANGED", `Cannot send "${path}": it changed meanwhile`);
}
