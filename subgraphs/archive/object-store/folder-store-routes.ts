/**
 * Serves the signed URLs of a folder store. Fetch-shaped: mount it in any Hono app.
 * The codes in its JSON bodies belong to these URLs only; they are not codes of the graph.
 */
import type { FileHandle } from "node:fs/promises";
import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { CodedError } from "../../../schema/errors.ts";
import { byteRange } from "./byte-range.ts";
import { contentDisposition } from "./content-disposition.ts";
import { filePieces } from "./file-pieces.ts";
import type { FolderStore } from "./folder-store.ts";
import { assertObjectKey } from "./object-key.ts";

/**
 * `GET` and `HEAD /files/<key>` with ranges and ETags; `PUT` for a URL that takes an object: 201, or
 * 409 with the ETag of what is there already. 400, 403, 404 and 416 where they apply. Pages of other
 * origins may call: the URL alone gives the right, never a cookie.
 */
export function folderStoreRoutes(store: FolderStore): Hono {
  const routes = new Hono();
  routes.use("/files/*", cors({ origin: "*", allowMethods, exposeHeaders, maxAge: 3600 }));
  routes.put("/files/*", (c) => receive(store, c));
  routes.get("/files/*", (c) => serve(store, c));
  return routes;
}

const allowMethods = ["GET", "HEAD", "PUT"];
const exposeHeaders = ["Accept-Ranges", "Content-Length", "Content-Range", "ETag"];

/** Thrown by the source when the client sends another number of bytes than was agreed. */
class OtherSize extends Error {}

async function receive(store: FolderStore, c: Context): Promise<Response> {
  const key = keyOf(c.req.path);
  if (key === null) return refusal(404, "NOT_FOUND", "There is no such file");
  const size = c.req.query("size") ?? "";
  const expires = c.req.query("expires") ?? "";
  const claim = { expires, size, signature: c.req.query("signature") ?? "" };
  const verdict = store.verifyUpload(key, claim);
  if (verdict !== "VALID") return refusedClaim(verdict);
  const otherSize = () =>
    refusal(400, "SIZE_MISMATCH", `The URL takes ${size} bytes, no more and no fewer`);
  const announced = c.req.header("Content-Length");
  if (announced !== undefined && announced !== size) return otherSize();
  try {
    const bytes = exactly(c.req.raw.body, Number(size));
    await store.put(key, bytes, { contentType: contentTypeOf(c.req.path), filename: "" });
  } catch (error) {
    const there = await etagOf(store, key);
    if (there) {
      const answer = refusal(409, "ALREADY_EXISTS", "The file was sent before");
      answer.headers.set("ETag", there);
      return answer;
    }
    if (error instanceof OtherSize) return otherSize();
    if (error instanceof CodedError) return refusal(503, error.code, error.message);
    throw error;
  }
  return new Response(null, { status: 201, headers: { ETag: (await etagOf(store, key)) ?? "" } });
}

async function* exactly(
  body: ReadableStream<Uint8Array> | null,
  size: number,
): AsyncGenerator<Uint8Array> {
  let left = size;
  for await (const chunk of body ?? []) {
    left -= chunk.length;
    if (left < 0) throw new OtherSize();
    yield chunk;
  }
  if (left > 0) throw new OtherSize();
}

async function etagOf(store: FolderStore, key: string): Promise<string | null> {
  const file = await store.open(key);
  await file?.handle.close();
  return file && etag(file);
}

function etag({ size, modified }: { size: number; modified: Date }): string {
  return `"${size.toString(16)}-${modified.getTime().toString(16)}"`;
}

function refusedClaim(verdict: "URL_EXPIRED" | "URL_SIGNATURE_INVALID"): Response {
  return verdict === "URL_EXPIRED"
    ? refusal(403, verdict, "The URL has expired; ask the archive for a new one")
    : refusal(403, verdict, "The URL is not one that this archive signed");
}

async function serve(store: FolderStore, c: Context): Promise<Response> {
  const key = keyOf(c.req.path);
  if (key === null) return refusal(404, "NOT_FOUND", "There is no such file");
  const filename = c.req.query("filename") ?? "";
  const expires = c.req.query("expires") ?? "";
  const claim = { expires, filename, signature: c.req.query("signature") ?? "" };
  const verdict = store.verify(key, claim);
  if (verdict !== "VALID") return refusedClaim(verdict);
  const file = await store.open(key);
  if (file === null) return refusal(404, "NOT_FOUND", "There is no such file");
  const { handle, size } = file;
  const answer = answerFor(c, size, etag(file));
  answer.headers.set("Content-Disposition", contentDisposition(filename));
  if (answer.bytes === null || c.req.method === "HEAD") {
    await handle.close();
    return new Response(null, answer);
  }
  const { first, last } = answer.bytes;
  return new Response(streamOf(handle, first, last), answer);
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

/** The file is closed at the end, at a failure, or when nobody reads on. */
function streamOf(handle: FileHandle, first: number, last: number): ReadableStream<Uint8Array> {
  const pieces = filePieces(handle, first, last);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value, done } = await pieces.next();
          if (!done) return controller.enqueue(value);
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

function refusal(status: 400 | 403 | 404 | 409 | 503, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status });
}
