/**
 * The S3 store against a real server. Runs when `S3_ENDPOINT` is set, with `S3_REGION`, `S3_BUCKET`
 * (which must exist), `S3_ACCESS_KEY_ID`, `S3_SECRET_ACCESS_KEY` and `S3_FORCE_PATH_STYLE` beside it.
 */
import { createHash, randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { uploadParts } from "../rules/upload-parts.ts";
import type { Stored, StoredObject } from "./object-store.ts";
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

  async function gathered(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  it("is read back whole and by range, and tells sizes", async () => {
    const object = await store.put(`${folder}/read`, source(content(6 * mebibyte)), options);
    stored.push(object);
    expect(md5(await gathered(store.read(object)))).toBe(md5(content(6 * mebibyte)));
    const range = { first: 5 * mebibyte, last: 9 * mebibyte };
    const tail = await gathered(store.read(object, { range }));
    expect(tail.equals(content(6 * mebibyte).subarray(5 * mebibyte))).toBe(true);
    expect(await store.size(object)).toBe(6 * mebibyte);
    const absent = { key: `${folder}/absent`, versionId: null };
    expect(await store.size(absent)).toBeNull();
    await expect(gathered(store.read(absent))).rejects.toMatchObject({
      code: "STORE_OBJECT_MISSING",
    });
  });

  it.each([100, 6 * mebibyte])("keeps the SHA-256 of an object of %d bytes", async (size) => {
    const object = await store.put(`${folder}/sum-${size}`, source(content(size)), options);
    stored.push(object);
    const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
    const parts = [content(size).subarray(0, 5 * mebibyte), content(size).subarray(5 * mebibyte)];
    const expected =
      size <= 5 * mebibyte
        ? sha256(content(size)).toString("base64")
        : `${sha256(Buffer.concat(parts.map(sha256))).toString("base64")}-2`;
    const query: Record<string, string> =
      object.versionId === null ? {} : { versionId: object.versionId };
    const headers = { "x-amz-checksum-mode": "ENABLED" };
    const target = { method: "HEAD", key: object.key, query, headers } as const;
    const empty = createHash("sha256").digest("hex");
    const signed = await createS3Signer(settings).sign(target, empty);
    const found = await fetch(signed.url, { method: "HEAD", headers: signed.headers });
    // A server that keeps none is no worse than before.
    expect([expected, null]).toContain(found.headers.get("x-amz-checksum-sha256"));
  });

  it("takes an object in a class of storage, whether or not it has such classes", async () => {
    const old = { ...options, storageClass: "STANDARD_IA" } as const;
    for (const size of [100, 6 * mebibyte]) {
      const object = await store.put(`${folder}/old-${size}`, source(content(size)), old);
      stored.push(object);
      expect(await store.size(object)).toBe(size);
    }
  });

  it("takes parts that a client sends, and makes one object of them", async () => {
    const clients = createS3Store({ ...settings, uploadPartSizeBytes: 5 * mebibyte });
    const size = 6 * mebibyte;
    const begun = { id: randomUUID(), key: `${folder}/client` };
    const storeUploadId = await clients.uploads.begin(begun, options);
    const upload = { ...begun, storeUploadId, size, partSize: clients.uploads.partSize(size) };
    const parts = uploadParts(size, upload.partSize);
    const send = async (part: (typeof parts)[number], bytes: Buffer) => {
      const url = await clients.uploads.partUrl(upload, part, { expiresInSeconds: 60 });
      // A server may close the connection instead of taking the rest of what it refuses.
      const answer = await fetch(url, { method: "PUT", body: new Uint8Array(bytes) }).catch(
        () => null,
      );
      await answer?.text();
      return answer?.ok ?? false;
    };
    expect(await clients.uploads.arrived(upload)).toEqual([]);
    expect(await send(parts[1]!, content(size).subarray(5 * mebibyte))).toBe(true);
    // Not as many bytes as were signed for.
    expect(await send(parts[0]!, content(100))).toBe(false);
    expect(await clients.uploads.arrived(upload)).toEqual([2]);
    await expect(clients.uploads.complete(upload)).rejects.toMatchObject({
      code: "UPLOAD_INCOMPLETE",
      extensions: { parts: [1] },
    });
    expect(await send(parts[0]!, content(size).subarray(0, 5 * mebibyte))).toBe(true);
    const [first, second] = [
      await clients.uploads.complete(upload),
      await clients.uploads.complete(upload),
    ];
    stored.push(first);
    expect(second).toEqual(first);
    expect(md5(await gathered(clients.read(first)))).toBe(md5(content(size)));
    expect(await send(parts[0]!, content(size).subarray(0, 5 * mebibyte))).toBe(false);
  });

  it("lists all versions and all uploads, page by page, and discards one of them", async () => {
    const paged = createS3Store({ ...settings, listPageSize: 2 });
    const keys = [1, 2, 3, 4, 5].map((n) => `${folder}/listed/${n}`);
    for (const key of [...keys, keys[0]!]) {
      stored.push(await store.put(key, source(content(10)), options));
    }
    const begun = { id: randomUUID(), key: `${folder}/listed/parts` };
    const storeUploadId = await store.uploads.begin(begun, options);
    const listed = async () => {
      const found: Stored[] = [];
      for await (const entry of paged.list()) {
        if (entry.kind !== "partial" && entry.key.startsWith(`${folder}/listed/`))
          found.push(entry);
      }
      return found;
    };
    const before = await listed();
    expect(new Set(before.map((entry) => entry.kind !== "partial" && entry.key))).toEqual(
      new Set([...keys, begun.key]),
    );
    expect(before).toContainEqual(
      expect.objectContaining({ kind: "parts", key: begun.key, storeUploadId }),
    );
    for (const entry of before) await paged.discard(entry);
    expect(await listed()).toEqual([]);
  });

  it("removes an object, and what is not there without complaint", async () => {
    const object = await store.put(`${folder}/removed`, source(content(10)), options);
    await store.remove(object);
    await store.remove(object);
    expect((await readNow(object.key)).status).toBe(404);
  });
});
