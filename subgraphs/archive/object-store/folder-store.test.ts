import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFolderStore, type FolderStore } from "./folder-store.ts";
import { folderStoreRoutes } from "./folder-store-routes.ts";

const key = "ogg/kb78/20260512/frame ñ+1.fits";
const options = { contentType: "image/fits", filename: "frame.fits" };
const content = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));
const start = new Date("2026-05-12T08:00:00Z");

let root: string;
let store: FolderStore;
let clock: Date;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "folder-store-"));
  clock = start;
  store = createFolderStore({
    root,
    publicUrl: () => "http://archive.example/",
    secret: "an invented secret",
    now: () => clock,
  });
});
afterEach(async () => {
  await chmod(root, 0o755);
  await rm(root, { recursive: true });
});

async function* source(...chunks: (Uint8Array | Error)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    if (chunk instanceof Error) throw chunk;
    yield chunk;
  }
}

/** Every file under the root, partial ones too. */
async function files(): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe("a folder store", () => {
  it("keeps the bytes under the key, and no partial file", async () => {
    const stored = await store.put(
      key,
      source(content.subarray(0, 1), content.subarray(1)),
      options,
    );
    expect(stored).toEqual({ key, versionId: null, size: 1000 });
    expect(await readFile(join(root, key))).toEqual(content);
    expect(await files()).toEqual(["frame ñ+1.fits"]);
  });

  it("keeps an object without bytes", async () => {
    expect(await store.put(key, source(), options)).toMatchObject({ size: 0 });
  });

  it("asks the source for a chunk only when the one before is written", async () => {
    const pulls: string[] = [];
    async function* counted() {
      for (const name of ["one", "two"]) {
        pulls.push(name);
        yield content;
        pulls.push(`${name} done`);
      }
    }
    await store.put(key, counted(), options);
    expect(pulls).toEqual(["one", "one done", "two", "two done"]);
  });

  it("never replaces an object, also when two uploads race", async () => {
    const race = [1, 2].map(() => store.put(key, source(content), options));
    const outcomes = await Promise.allSettled(race);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    const late = store.put(key, source(Buffer.from("other")), options);
    await expect(late).rejects.toMatchObject({ code: "STORE_REFUSED" });
    expect(await readFile(join(root, key))).toEqual(content);
    expect(await files()).toHaveLength(1);
  });

  it("leaves nothing of a source that fails", async () => {
    const error = new Error("the telescope closed");
    await expect(store.put(key, source(content, error), options)).rejects.toBe(error);
    expect(await files()).toEqual([]);
  });

  it("leaves nothing of an upload that is aborted while its source is silent", async () => {
    const caller = new AbortController();
    const reason = new Error("the header was not acceptable");
    async function* silent() {
      yield content;
      caller.abort(reason);
      await new Promise(() => undefined);
    }
    const put = store.put(key, silent(), { ...options, signal: caller.signal });
    await expect(put).rejects.toBe(reason);
    expect(await files()).toEqual([]);
  });

  it.each(["", "/etc/x", "a//b", "../x", "a/../../x", ".", "a\u0000b", "a\\..\\b", ".partial/x"])(
    "refuses the key %j for every use",
    async (bad) => {
      const refused = { code: "STORE_REFUSED" };
      const object = { key: bad, versionId: null };
      await expect(store.put(bad, source(content), options)).rejects.toMatchObject(refused);
      await expect(store.remove(object)).rejects.toMatchObject(refused);
      const url = store.signedUrl(object, { filename: "f", expiresInSeconds: 1 });
      await expect(url).rejects.toMatchObject(refused);
    },
  );

  it("refuses a key under another object", async () => {
    await store.put("a", source(content), options);
    const put = store.put("a/b", source(content), options);
    await expect(put).rejects.toMatchObject({ code: "STORE_REFUSED" });
    expect(await files()).toEqual(["a"]);
  });

  it("removes an object, and what is not there without complaint", async () => {
    const stored = await store.put(key, source(content), options);
    await store.remove(stored);
    await store.remove(stored);
    expect(await files()).toEqual([]);
  });

  it("checks that it can be written, making the folder when there is none", async () => {
    const settings = { publicUrl: "http://archive.example", secret: "s" };
    const fresh = createFolderStore({ ...settings, root: join(root, "not/yet") });
    await fresh.check();
    await writeFile(join(root, "file"), "");
    const impossible = createFolderStore({ ...settings, root: join(root, "file") });
    await expect(impossible.check()).rejects.toMatchObject({ code: "STORE_REFUSED" });
  });

  // The superuser may write everywhere, so there is nothing to see.
  it.skipIf(process.getuid?.() === 0)("says that a folder may not be written", async () => {
    await chmod(root, 0o555);
    await expect(store.check()).rejects.toMatchObject({ code: "STORE_DENIED" });
  });
});

describe("a signed URL of a folder store", () => {
  const app = () => folderStoreRoutes(store);
  const get = (url: string, init?: RequestInit) => app().fetch(new Request(url, init));

  async function signed(filename = "M 31 ñ.fits"): Promise<string> {
    const stored = await store.put(key, source(content), options);
    return store.signedUrl(stored, { filename, expiresInSeconds: 60 });
  }

  it("reads the object under the name that was asked for", async () => {
    const url = await signed();
    expect(url).toMatch(
      /^http:\/\/archive\.example\/files\/ogg\/kb78\/20260512\/frame%20%C3%B1%2B1\.fits\?/,
    );
    const response = await get(url);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "accept-ranges": "bytes",
      "content-length": "1000",
      "content-type": "image/fits",
      "content-disposition": `attachment; filename="M 31 _.fits"; filename*=UTF-8''M%2031%20%C3%B1.fits`,
    });
  });

  it("answers HEAD with the same headers and no bytes", async () => {
    const response = await get(await signed(), { method: "HEAD" });
    expect([response.status, response.headers.get("content-length")]).toEqual([200, "1000"]);
    expect(await response.text()).toBe("");
  });

  it("works below a path of its own", async () => {
    const stored = await store.put(key, source(content), options);
    const below = createFolderStore({
      root,
      publicUrl: "http://archive.example/sky",
      secret: "an invented secret",
      now: () => clock,
    });
    const url = await below.signedUrl(stored, { filename: "f", expiresInSeconds: 60 });
    const { Hono } = await import("hono");
    const outer = new Hono().route("/sky", folderStoreRoutes(below));
    expect((await outer.fetch(new Request(url))).status).toBe(200);
  });

  it.each([
    ["bytes=0-9", "bytes 0-9/1000", content.subarray(0, 10)],
    ["bytes=990-", "bytes 990-999/1000", content.subarray(990)],
    ["bytes=-5", "bytes 995-999/1000", content.subarray(995)],
  ])("gives the range %s", async (range, contentRange, bytes) => {
    const response = await get(await signed(), { headers: { range } });
    expect([response.status, response.headers.get("content-range")]).toEqual([206, contentRange]);
    expect(response.headers.get("content-length")).toBe(String(bytes.length));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  it("refuses a range outside the object", async () => {
    const response = await get(await signed(), { headers: { range: "bytes=1000-" } });
    expect([response.status, response.headers.get("content-range")]).toEqual([416, "bytes */1000"]);
  });

  it("sends the bytes once to who keeps them, and ranges only of the same object", async () => {
    const url = await signed();
    const etag = (await get(url, { method: "HEAD" })).headers.get("etag") ?? "";
    expect((await get(url, { headers: { "if-none-match": etag } })).status).toBe(304);
    const range = { range: "bytes=0-9" };
    expect((await get(url, { headers: { ...range, "if-range": etag } })).status).toBe(206);
    const stale = await get(url, { headers: { ...range, "if-range": '"other"' } });
    expect(stale.status).toBe(200);
    await stale.body?.cancel();
  });

  it("ends after its time, with a code that says so", async () => {
    const url = await signed();
    clock = new Date(start.getTime() + 59_999);
    expect((await get(url, { method: "HEAD" })).status).toBe(200);
    clock = new Date(start.getTime() + 60_000);
    const response = await get(url);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: "URL_EXPIRED" } });
  });

  it("opens nothing when any of it was changed", async () => {
    const url = await signed("f");
    await store.put("other.fits", source(content), options);
    const changes: [string | RegExp, string][] = [
      [/files\/.*\?/, "files/other.fits?"],
      [/expires=\d+/, "expires=9999999999"],
      ["filename=f", "filename=g"],
      [/signature=.*/, "signature=00"],
      [/signature=.*/, ""],
    ];
    for (const [from, to] of changes) {
      const response = await get(url.replace(from, to));
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: "URL_SIGNATURE_INVALID" } });
    }
  });

  it("is not one of another secret", async () => {
    const url = await signed();
    store = createFolderStore({ root, publicUrl: "http://archive.example", secret: "other" });
    expect((await get(url)).status).toBe(403);
  });

  it.each(["..%2f..%2fetc%2fpasswd", "%2e%2e/x", "a%00b", "%ff", ""])(
    "reads nothing outside the folder: %s",
    async (path) => {
      const response = await get(`http://archive.example/files/${path}?signature=00`);
      expect([403, 404]).toContain(response.status);
    },
  );

  it("says 404 for what was removed, and for folders", async () => {
    const url = await signed();
    await store.remove({ key, versionId: null });
    expect((await get(url)).status).toBe(404);
    await mkdir(join(root, key));
    expect((await get(url)).status).toBe(404);
  });

  it("gives an empty object, and reads a large one in pieces", async () => {
    const large = Buffer.alloc(700_000, 7);
    for (const bytes of [Buffer.alloc(0), large]) {
      const name = `size-${bytes.length}`;
      const stored = await store.put(name, source(bytes), options);
      const url = await store.signedUrl(stored, { filename: "f", expiresInSeconds: 60 });
      const response = await get(url);
      expect(response.headers.get("content-type")).toBe("application/octet-stream");
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    }
  });
});
