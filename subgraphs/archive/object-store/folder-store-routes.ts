/**
 * Serves the signed URLs of a folder store. Fetch-shaped: mount it in any Hono app.
 * The codes in its JSON bodies belong to these URLs only; they are not codes of the graph.
 */
import type { FileHandle } from "node:fs/promises";
import { type Context, Hono } from "hono";
import { byteRange } from "./byte-range.ts";
import { contentDisposition } from "./content-disposition.ts";
import type { FolderStore } from "./folder-store.ts";
import { assertObjectKey } from "./object-key.ts";

const pieceSize = 256 * 1024;

/** `GET` and `HEAD /files/<key>` with ranges and ETags; 403, 404 and 416 where they apply. */
export function folderStoreRoutes(store: FolderStore): Hono {
  const routes = new Hono();
  routes.get("/files/*", (c) => serve(store, c));
  return routes;
}

async function serve(store: FolderStore, c: Context): Promise<Response> {
  const key = keyOf(c.req.path);
  if (key === null) return refusal(404, "NOT_FOUND", "There is no such file");
  const filename = c.req.query("filename") ?? "";
  const expires = c.req.query("expires") ?? "";
  const claim = { expires, filename, signature: c.req.query("signature") ?? "" };
  const verdict = store.verify(key, claim);
  if (verdict === "URL_SIGNATURE_INVALID") {
    return refusal(403, verdict, "The URL is not one that this archive signed");
  }
  if (verdict === "URL_EXPIRED") {
    return refusal(403, verdict, "The URL has expired; ask the archive for a new one");
  }
  const file = await store.open(key);
  if (file === null) return refusal(404, "NOT_FOUND", "There is no such file");
  const { handle, size, modified } = file;
  const answer = answerFor(c, size, `"${size.toString(16)}-${modified.getTime().toString(16)}"`);
  answer.headers.set("Content-Disposition", contentDisposition(filename));
  if (answer.bytes === null || c.req.method === "HEAD") {
    await handle.close();
    return new Response(null, answer);
  }
  return new Response(pieces(handle, answer.bytes.first, answer.bytes.last), answer);
}

interface Answer {
  status: number;
  headers: Headers;
  /** Which bytes to send, both ends included; null for none. */
  bytes: { first: number; last: number } | null;
}

function answerFor(c: Context, size: number, etag: string): Answer {
  const headers = new Headers({
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, no-transform",
    "Content-Type": contentTypeOf(c.req.path),
    ETag: etag,
    "X-Content-Type-Options": "nosniff",
  });
  const known = c.req
    .header("If-None-Match")
    ?.split(",")
    .map((tag) => tag.trim());
  if (known?.includes(etag) || known?.includes("*")) return { status: 304, headers, bytes: null };
  const ifRange = c.req.header("If-Range");
  const stale = ifRange !== undefined && ifRange !== etag;
  const range = stale ? null : byteRange(c.req.header("Range"), size);
  if (range === "unsatisfiable") {
    headers.set("Content-Range", `bytes */${size}`);
    return { status: 416, headers, bytes: null };
  }
  const bytes = range ?? { first: 0, last: size - 1 };
  if (range) headers.set("Content-Range", `bytes ${range.first}-${range.last}/${size}`);
  headers.set("Content-Length", String(bytes.last - bytes.first + 1));
  return { status: range ? 206 : 200, headers, bytes };
}

/** The bytes in pieces, read when asked for; the file is closed at the end or when nobody reads on. */
function pieces(handle: FileHandle, first: number, last: number): ReadableStream<Uint8Array> {
  let position = first;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const wanted = Math.min(pieceSize, last - position + 1);
        try {
          const { bytesRead, buffer } = await handle.read(
            new Uint8Array(wanted),
            0,
            wanted,
            position,
          );
          position += bytesRead;
          if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead));
          if (wanted > 0 && bytesRead === 0) throw new Error("the file became shorter");
          if (position <= last) return;
          await handle.close();
          controller.close();
        } catch (error) {
          await handle.close();
          controller.error(error);
        }
      },
      cancel: () => handle.close(),
    },
    // Nothing is read ahead of the reader.
    { highWaterMark: 0 },
  );
}

function keyOf(path: string): string | null {
  const start = path.indexOf("/files/") + "/files/".length;
  try {
    const key = path.slice(start).split("/").map(decodeURIComponent).join("/");
    assertObjectKey(key);
    return key;
  } catch {
    return null;
  }
}

function contentTypeOf(path: string): string {
  return /\.(fits?|fts|fz)$/i.test(path) ? "image/fits" : "application/octet-stream";
}

function refusal(status: 403 | 404, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status });
}
