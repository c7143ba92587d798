/**
 * The S3 store against a real server. Runs when `S3_ENDPOINT` is set, with `S3_REGION`, `S3_BUCKET`
 * (which must exist), `S3_ACCESS_KEY_ID`, `S3_SECRET_ACCESS_KEY` and `S3_FORCE_PATH_STYLE` beside it.
 */
import { createHash, randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import type { StoredObject } from "./object-store.ts";
import { createS3Signer } from "./s3-signer.ts";
import { createS3Store, type S3Settings } from "./s3-store.ts";

const { env } = process;
const mebibyte = 1024 * 1024;
const settings: S3Settings = {
  endpoint: env.S3_ENDPOINT ?? "http://absent.invalid",
  region: env.S3_REGION ?? "",
  bucket: env.S3_BUCKET ?? "",
  accessKeyId: env.S3_ACCESS_KEY_ID ?? "",
  secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? "",
  forcePathStyle: env.S3_FORCE_PATH_STYLE === "true",
  partSizeBytes: 5 * mebibyte,
  concurrency: 3,
};
const options = { contentType: "image/fits", filename: "frame ñ.fits.fz" };

function content(size: number): Buffer {
  const block = Buffer.from(Array.from({ length: 65_537 }, (_, index) => (index * 31) % 251));
  return Buffer.concat(Array(Math.ceil(size / block.length)).fill(block)).subarray(0, size);
}

async function* source(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < bytes.length; offset += 100_000) {
    yield bytes.subarray(offset, offset + 100_000);
  }
}

function md5(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("hex");
}

describe.skipIf(!env.S3_ENDPOINT)("an S3 server", () => {
  const store = createS3Store(settings);
  const folder = `service-test/${randomUUID()}`;
  const stored: StoredObject[] = [];
  afterAll(async () => {
    for (const object of stored) await store.remove(object);
  });

  async function putAndRead(name: string, size: number): Promise<Response> {
    const object = await store.put(`${folder}/${name}`, source(content(size)), options);
    stored.push(object);
    expect(object.size).toBe(size);
    return fetch(await store.signedUrl(object, { filename: "M 31.fits", expiresInSeconds: 60 }));
  }

  async function readNow(key: string): Promise<Response> {
    const url = await store.signedUrl(
      { key, versionId: null },
      { filename: "f", expiresInSeconds: 60 },
    );
    return fetch(url);
  }

  async function openUploads(): Promise<string> {
    const signer = createS3Signer(settings);
    const query = { uploads: "", prefix: folder };
    const url = await signer.presign({ method: "GET", query }, 60, new Date());
    const listing = await fetch(url);
    expect(listing.status).toBe(200);
    return listing.text();
  }

  it("can be used", () => store.check());

  it.each([
    ["an empty object", 0],
    ["an object in one request", 2_000_003],
    ["an object in three parts", 13 * mebibyte],
    ["an object of exactly one part", 5 * mebibyte],
  ])("gives back %s as it was put", async (name, size) => {
    const response = await putAndRead(name, size);
    expect(response.status).toBe(200);
    expect(md5(new Uint8Array(await response.arrayBuffer()))).toBe(md5(content(size)));
    expect(response.headers.get("content-type")).toBe("image/fits");
    expect(response.headers.get("content-disposition")).toContain("M 31.fits");
  });

  it.each(["a b+c.fits", "ñandú/天文台/🔭.fits", "x!'()*~%41$&=@:;,.fits"])(
    "keeps the key %s",
    async (name) => {
      const response = await putAndRead(name, 100);
      expect(md5(new Uint8Array(await response.arrayBuffer()))).toBe(md5(content(100)));
    },
  );

  it("gives a range of an object", async () => {
    const object = await store.put(`${folder}/range`, source(content(1000)), options);
    stored.push(object);
    const url = await store.signedUrl(object, { filename: "f", expiresInSeconds: 60 });
    const response = await fetch(url, { headers: { range: "bytes=10-19" } });
    expect(response.status).toBe(206);
    expect(Buffer.from(new Uint8Array(await response.arrayBuffer()))).toEqual(
      content(1000).subarray(10, 20),
    );
  });

  it("refuses a wrong secret and an unknown key id as STORE_DENIED", async () => {
    for (const wrong of [{ secretAccessKey: "wrong" }, { accessKeyId: "unknown" }]) {
      const denied = createS3Store({ ...settings, ...wrong });
      const put = denied.put(`${folder}/denied`, source(content(10)), options);
      await expect(put).rejects.toMatchObject({ code: "STORE_DENIED" });
      await expect(denied.check()).rejects.toMatchObject({ code: "STORE_DENIED" });
    }
  });

  it("says that a bucket is missing", async () => {
    const absent = createS3Store({ ...settings, bucket: `absent-${randomUUID()}` });
    const missing = { code: "STORE_BUCKET_MISSING" };
    await expect(absent.check()).rejects.toMatchObject(missing);
    for (const size of [10, 6 * mebibyte]) {
      const put = absent.put(`${folder}/absent`, source(content(size)), options);
      await expect(put).rejects.toMatchObject(missing);
    }
  });

  it("keeps no object and no open upload of a source that fails midway", async () => {
    const key = `${folder}/broken`;
    const error = new Error("the telescope closed");
    async function* broken() {
      yield* source(content(12 * mebibyte));
      throw error;
    }
    await expect(store.put(key, broken(), options)).rejects.toBe(error);
    expect((await readNow(key)).status).toBe(404);
    expect(await openUploads()).not.toContain(key);
  });

  it("keeps nothing of an upload that the caller aborts", async () => {
    const key = `${folder}/aborted`;
    const caller = new AbortController();
    const reason = new Error("the header was not acceptable");
    async function* silent() {
      yield content(11 * mebibyte);
      caller.abort(reason);
      await new Promise(() => undefined);
    }
    const put = store.put(key, silent(), { ...options, signal: caller.signal });
    await expect(put).rejects.toBe(reason);
    expect((await readNow(key)).status).toBe(404);
    expect(await openUploads()).not.toContain(key);
  });

  it("keeps nothing of a PUT whose answers are all lost", async () => {
    const key = `${folder}/lost`;
    const sleep = async () => {};
    const deaf = createS3Store({ ...settings, attempts: 2, sleep }, async (url, init) => {
      const response = await fetch(url, init);
      if (init.method === "PUT") throw new TypeError("fetch failed");
      return response;
    });
    const put = deaf.put(key, source(content(100)), options);
    await expect(put).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect((await readNow(key)).status).toBe(404);
  });

  it("completes an upload whose completion was answered into the void", async () => {
    let lost = 0;
    const sleep = async () => {};
    const deaf = createS3Store({ ...settings, sleep }, async (url, init) => {
      const response = await fetch(url, init);
      if (init.method !== "POST" || !url.includes("uploadId") || lost++ > 0) return response;
      throw new TypeError("fetch failed");
    });
    const object = await deaf.put(`${folder}/void`, source(content(6 * mebibyte)), options);
    stored.push(object);
    const url = await store.signedUrl(object, { filename: "f", expiresInSeconds: 60 });
    expect(md5(new Uint8Array(await (await fetch(url)).arrayBuffer()))).toBe(
      md5(content(6 * mebibyte)),
    );
  });

  it("removes an object, and what is not there without complaint", async () => {
    const object = await store.put(`${folder}/removed`, source(content(10)), options);
    await store.remove(object);
    await store.remove(object);
    expect((await readNow(object.key)).status).toBe(404);
  });
});
