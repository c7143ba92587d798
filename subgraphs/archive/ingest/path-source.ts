/** A file on the server's disk, under one of the folders that are allowed. */
import { Buffer } from "node:buffer";
import { type FileHandle, open, realpath, stat } from "node:fs/promises";
import { basename, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { CodedError } from "../../../schema/errors.ts";
import type { Source } from "./source.ts";

const CHUNK_BYTES = 256 * 1024;

/** @throws CodedError SOURCE_FORBIDDEN, SOURCE_NOT_FOUND; with the bytes also SOURCE_UNAVAILABLE */
export async function openPath(location: string, roots: readonly string[]): Promise<Source> {
  const forbidden = (state: string) =>
    new CodedError("SOURCE_FORBIDDEN", `Cannot read "${location}": ${state}`, { url: location });
  if (roots.length === 0) throw forbidden("the server has no folder to read from (INGEST_ROOTS)");
  let path: string;
  try {
    const asked = location.startsWith("/") ? location : fileURLToPath(location);
    // Links are followed first: only the place where the bytes really are counts.
    path = await realpath(asked);
  } catch (error) {
    const cause = (error as { code?: string }).code;
    if (cause === "ENOENT" || cause === "ENOTDIR") throw notFound(location);
    throw forbidden("it is not a readable path");
  }
  // A path without links that is under a root by its name is so in truth.
  if (!isUnder(path, roots) && !isUnder(path, await Promise.all(roots.map(followed))))
    throw forbidden("it is outside the folders of INGEST_ROOTS");
  // Opening a pipe would wait for whoever writes to it.
  if (!(await stat(path)).isFile()) throw forbidden("it is not a file");
  const opened = open(path).catch((error) => failed(error, location));
  const close = async () => (await opened.catch(() => null))?.close();
  return { filename: basename(path), bytes: bytesOf(opened, location), close };
}

function isUnder(path: string, roots: readonly (string | null)[]): boolean {
  return roots.some(
    (root) => root !== null && path.startsWith(root.endsWith(sep) ? root : root + sep),
  );
}

const followed = (root: string) => realpath(root).catch(() => null);

async function* bytesOf(opened: Promise<FileHandle>, location: string): AsyncGenerator<Uint8Array> {
  const file = await opened;
  for (;;) {
    // Memory of its own for each, because whoever reads keeps what it was given for a while.
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const { bytesRead } = await file.read(chunk).catch((error) => failed(error, location));
    if (bytesRead === 0) return;
    yield chunk.subarray(0, bytesRead);
  }
}

function failed(error: unknown, location: string): never {
  const { code: errno = "" } = error as { code?: string };
  const code = ["EACCES", "EPERM"].includes(errno) ? "SOURCE_FORBIDDEN" : "SOURCE_UNAVAILABLE";
  const facts = { url: location, errno };
  throw new CodedError(code, `Cannot read "${location}": ${errno}`, facts, error);
}

function notFound(location: string): CodedError {
  return new CodedError("SOURCE_NOT_FOUND", `Cannot read "${location}": there is no such file`, {
    url: location,
  });
}
