/** A file on the server's disk, under one of the folders that are allowed. */
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { CodedError } from "../../../schema/errors.ts";
import type { Source } from "./source.ts";

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
  const real = await Promise.all(roots.map((root) => realpath(root).catch(() => null)));
  const inside = real.some(
    (root) => root !== null && path.startsWith(root.endsWith(sep) ? root : root + sep),
  );
  if (!inside) throw forbidden("it is outside the folders of INGEST_ROOTS");
  if (!(await stat(path)).isFile()) throw forbidden("it is not a file");
  const stream = createReadStream(path);
  const close = async () => void stream.destroy();
  return { filename: basename(path), bytes: bytesOf(stream, location), close };
}

async function* bytesOf(
  stream: AsyncIterable<Uint8Array>,
  location: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    const { code: errno = "" } = error as { code?: string };
    const code = ["EACCES", "EPERM"].includes(errno) ? "SOURCE_FORBIDDEN" : "SOURCE_UNAVAILABLE";
    const facts = { url: location, errno };
    throw new CodedError(code, `Cannot read "${location}": ${errno}`, facts, error);
  }
}

function notFound(location: string): CodedError {
  return new CodedError("SOURCE_NOT_FOUND", `Cannot read "${location}": there is no such file`, {
    url: location,
  });
}
