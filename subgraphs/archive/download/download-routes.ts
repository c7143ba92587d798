/**
 * Serves `/downloads/<id>/` with `frames.zip`, `manifest.json`, `download.sh` and each file. The id is
 * the permission. The codes in its JSON bodies belong to these URLs only; they are not codes of the graph.
 */
import { type Context, Hono } from "hono";
import { uuidKey } from "../../../schema/key.ts";
import type { HostedServices } from "../context.ts";
import { contentDisposition } from "../object-store/content-disposition.ts";
import { type Download, downloadById, fileOfDownload } from "../store/downloads.ts";
import { downloadUrl } from "./create-download.ts";
import { downloadScript } from "./download-script.ts";
import { framesZip } from "./frames-zip.ts";
import { manifest } from "./manifest.ts";
import { type PreparedFile, preparedDownload } from "./prepared-download.ts";

type Services = Pick<HostedServices, "sql" | "store" | "settings" | "publicUrl">;

/** `now` is the clock by which downloads and the URLs of their files expire. */
export function downloadRoutes(services: Services, now = () => new Date()): Hono {
  const routes = new Hono();
  for (const [name, answer] of Object.entries(answers)) {
    routes.get(`/downloads/:id/${name}`, async (c) => {
      const at = now();
      const id = uuidKey(c.req.param("id"));
      const download = id ? await downloadById(services.sql, id) : null;
      if (!download) return refusal(404, "NOT_FOUND", "There is no such download");
      if (download.expires <= at) {
        return refusal(410, "DOWNLOAD_EXPIRED", "The download has expired; ask for a new one");
      }
      return answer(services, download, at, c);
    });
  }
  return routes;
}

type Answer = (
  services: Services,
  download: Download & { count: number },
  at: Date,
  c: Context,
) => Promise<Response>;

const answers: Record<string, Answer> = {
  async "frames.zip"({ sql, store }, known, at, c) {
    const download = await preparedDownload(sql, known);
    const { size, stream } = framesZip(download, store, at);
    const headers = {
      ...headersOf(`${download.folder}.zip`, "application/zip", size),
      "Accept-Ranges": "none",
    };
    return new Response(isHead(c) ? null : stream(), { headers });
  },
  async "manifest.json"({ sql, publicUrl }, known, at, c) {
    const download = await preparedDownload(sql, known);
    const text = manifest(download, at, fileUrls(publicUrl(), known));
    return textAnswer(c, text, `${download.folder}.json`, "application/json; charset=utf-8");
  },
  async "download.sh"({ sql, publicUrl }, known, _at, c) {
    const download = await preparedDownload(sql, known);
    const text = downloadScript(download, fileUrls(publicUrl(), known));
    return textAnswer(c, text, "download.sh", "text/x-shellscript; charset=utf-8");
  },
  // Ten thousand signatures take seconds, so a file's URL is signed when the file is asked for.
  async "files/:version"({ sql, store, settings }, { id, expires }, at, c) {
    const version = uuidKey(c.req.param("version") ?? "");
    const file = version ? await fileOfDownload(sql, id, version) : null;
    if (!file) return refusal(404, "NOT_FOUND", "There is no such file in the download");
    const { key, objectVersionId, filename } = file;
    const left = Math.ceil((expires.getTime() - at.getTime()) / 1000);
    const expiresInSeconds = Math.min(settings.urlLifetimeSeconds, left);
    const options = { filename, expiresInSeconds, now: at };
    const url = await store.signedUrl({ key, versionId: objectVersionId }, options);
    return new Response(null, { status: 302, headers: { ...guarded, Location: url } });
  },
};

function fileUrls(publicUrl: string, { id }: Download): (file: PreparedFile) => string {
  const base = downloadUrl(publicUrl, id);
  return ({ versionId }) => `${base}/files/${versionId}`;
}

/** Whoever has the URL has the files. */
const guarded = {
  "Cache-Control": "private, no-store, no-transform",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

function textAnswer(c: Context, text: string, filename: string, type: string): Response {
  const bytes = new TextEncoder().encode(text);
  const headers = headersOf(filename, type, bytes.length);
  return new Response(isHead(c) ? null : bytes, { headers });
}

function headersOf(filename: string, type: string, size: number | bigint) {
  return {
    ...guarded,
    "Content-Disposition": contentDisposition(filename),
    "Content-Length": String(size),
    "Content-Type": type,
  };
}

function isHead(c: Context): boolean {
  return c.req.method === "HEAD";
}

function refusal(status: 404 | 410, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status });
}
