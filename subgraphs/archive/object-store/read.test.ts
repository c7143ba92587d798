/** Reading back, the same for every store; and what only S3 can do wrong. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createS3Double, type S3Double } from "../../../tests/s3-double/s3-double.ts";
import { createFolderStore } from "./folder-store.ts";
import type { ObjectStore } from "./object-store.ts";
import { createS3Store } from "./s3-store.ts";
import type { S3Request } from "./s3-transport.ts";

const key = "sds/ln01/20260305/raw/u1/frame.fits";
const options = { contentType: "image/fits", filename: "frame.fits" };
const content = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7) % 251));
const account = { accessKeyId: "a", secretAccessKey: "b", region: "c", bucket: "frames" };

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function folder(): Promise<ObjectStore> {
  const root = await mkdtemp(join(tmpdir(), "read-"));
  folders.push(root);
  return createFolderStore({ root, publicUrl: "http://archive.example", secret: "invented" });
}

function bucket(versioned = true): { store: ObjectStore; double: S3Double } {
  const double = createS3Double({ ...account, versioned });
  const settings = {
    ...{ ...account, endpoint: "http://s3.example", forcePathStyle: true },
    ...{ partSizeBytes: 10_000, concurrency: 2, sleep: async () => {} },
  };
  const fetchDouble = (url: string, init: S3Request) => double.fetch(new Request(url, init));
  return { double, store: createS3Store(settings, fetchDouble) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

describe.each([
  ["a folder", folder],
  ["a bucket", async () => bucket().store],
])("of %s", (_title, open) => {
  it("an object is read as it was put", async () => {
    const store = await open();
    const object = await store.put(key, once(content), options);
    expect(await gathered(store.read(object))).toEqual(content);
    expect(await store.size(object)).toBe(5000);
  });

  it.each([
    [{ first: 0, last: 0 }, 0, 1],
    [{ first: 10, last: 1009 }, 10, 1010],
    [{ first: 4990, last: 9999 }, 4990, 5000],
    [{ first: 5000, last: 5000 }, 5000, 5000],
  ])("the range %o is read", async (range, start, end) => {
    const store = await open();
    const object = await store.put(key, once(content), options);
    expect(await gathered(store.read(object, { range }))).toEqual(content.subarray(start, end));
  });

  it("an object without bytes is read, whole and by range", async () => {
    const store = await open();
    const object = await store.put(key, once(new Uint8Array()), options);
    expect(await gathered(store.read(object))).toHaveLength(0);
    expect(await gathered(store.read(object, { range: { first: 0, last: 9 } }))).toHaveLength(0);
    expect(await store.size(object)).toBe(0);
  });

  it("what is not there is missing, and has no size", async () => {
    const store = await open();
    const absent = { key, versionId: null };
    await expect(gathered(store.read(absent))).rejects.toMatchObject({
      code: "STORE_OBJECT_MISSING",
    });
    expect(await store.size(absent)).toBeNull();
  });

  it("nothing is read once the signal has aborted", async () => {
    const store = await open();
    const object = await store.put(key, once(content), options);
    const reason = new Error("enough");
    const bytes = store.read(object, { signal: AbortSignal.abort(reason) });
    await expect(gathered(bytes)).rejects.toBe(reason);
  });
});

describe("of a bucket", () => {
  it("the version that is named is read, not the newest", async () => {
    const { store } = bucket();
    const older = await store.put(key, once(content), options);
    await store.put(key, once(content.subarray(1)), options);
    expect(await gathered(store.read(older))).toEqual(content);
    expect(await store.size(older)).toBe(5000);
  });

  it("a reading that breaks goes on where it stopped", async () => {
    const { store, double } = bucket();
    const object = await store.put(key, once(content), options);
    double.fail({ operation: "GetObject", times: 1, breakAnswerAtByte: 1000 });
    double.fail({ operation: "GetObject", times: 1, breakAnswerAtByte: 500 });
    expect(await gathered(store.read(object))).toEqual(content);
    const ranges = double.requests.slice(1).map(({ headers }) => headers.get("range"));
    expect(ranges).toEqual([null, "bytes=1000-4999", "bytes=1500-4999"]);
  });

  it("a range that breaks ends where it was to end", async () => {
    const { store, double } = bucket();
    const object = await store.put(key, once(content), options);
    double.fail({ operation: "GetObject", times: 1, breakAnswerAtByte: 100 });
    const range = { first: 1000, last: 1999 };
    expect(await gathered(store.read(object, { range }))).toEqual(content.subarray(1000, 2000));
  });

  it("an object that changed under a reading that broke is not mixed with it", async () => {
    const { store, double } = bucket(false);
    const object = await store.put(key, once(content), options);
    double.fail({ operation: "GetObject", times: 1, breakAnswerAtByte: 1000 });
    const bytes = store.read(object)[Symbol.asyncIterator]();
    await bytes.next();
    await store.put(key, once(Buffer.alloc(5000)), options);
    await expect(bytes.next()).rejects.toMatchObject({ code: "STORE_REFUSED" });
  });

  it("a reading that breaks again and again without a byte fails", async () => {
    const { store, double } = bucket();
    const object = await store.put(key, once(content), options);
    double.fail({ operation: "GetObject", times: 99, breakAnswerAtByte: 0 });
    await expect(gathered(store.read(object))).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
    });
  });

  it("a missing bucket is not taken for a missing object", async () => {
    const double = createS3Double({ ...account, bucket: "another" });
    const settings = {
      ...{ ...account, endpoint: "http://s3.example", forcePathStyle: true },
      ...{ partSizeBytes: 10_000, concurrency: 2 },
    };
    const store = createS3Store(settings, (url, init) => double.fetch(new Request(url, init)));
    await expect(store.size({ key, versionId: null })).rejects.toMatchObject({
      code: "STORE_BUCKET_MISSING",
    });
  });

  it("the class of storage is named to the store when it is asked for", async () => {
    const { store, double } = bucket();
    await store.put(key, once(content), { ...options, storageClass: "STANDARD_IA" });
    await store.put(key, once(content), options);
    const classes = double.requests.map(({ headers }) => headers.get("x-amz-storage-class"));
    expect(classes).toEqual(["STANDARD_IA", null]);
  });
});

async function gathered(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}
