import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import {
  createS3Double,
  type S3DoubleSettings,
  serveS3Double,
} from "../../../tests/s3-double/s3-double.ts";
import { createS3Store, type S3Settings } from "./s3-store.ts";

const keys = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "an invented secret",
  region: "eu-south-2",
  bucket: "frames",
};
const key = "ogg/kb78/20260512/frame.fits.fz";
const options = { contentType: "image/fits", filename: "frame.fits.fz" };

function storeWithDouble(
  settings: Partial<S3Settings> = {},
  doubleSettings: Partial<S3DoubleSettings> = {},
) {
  const double = createS3Double({ ...keys, ...doubleSettings });
  const waits: number[] = [];
  const store = createS3Store(
    {
      ...keys,
      endpoint: "http://s3.example",
      forcePathStyle: true,
      partSizeBytes: 1000,
      concurrency: 3,
      random: () => 0.5,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
      },
      ...settings,
    },
    (url, init) => double.fetch(new Request(url, init)),
  );
  const operations = () => double.requests.map((request) => request.operation);
  const newest = () => Buffer.from(double.objects.get(key)?.at(-1)?.bytes ?? []);
  return { double, store, waits, operations, newest };
}

/** `size` bytes that differ from place to place, in chunks that fit no part. */
function content(size: number): Buffer {
  return Buffer.from(Array.from({ length: size }, (_, index) => (index * 7 + (index >> 8)) % 256));
}

async function* source(bytes: Uint8Array, chunk = 333): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < bytes.length; offset += chunk) {
    yield bytes.subarray(offset, offset + chunk);
  }
}

/** A promise and what resolves it. */
function gate(): [Promise<void>, () => void] {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, open];
}

async function* brokenSource(bytes: number, error: Error): AsyncGenerator<Uint8Array> {
  yield* source(content(bytes));
  throw error;
}

describe("an object that fits one part", () => {
  it.each([0, 1, 999, 1000])("of %d bytes is one PUT", async (size) => {
    const { double, store, operations, newest } = storeWithDouble();
    const stored = await store.put(key, source(content(size)), options);
    expect(stored).toEqual({ key, versionId: null, size });
    expect(operations()).toEqual(["PutObject"]);
    expect(newest()).toEqual(content(size));
    expect(double.objects.get(key)?.[0]?.headers).toMatchObject({
      "content-type": "image/fits",
      "content-disposition": expect.stringContaining('filename="frame.fits.fz"'),
    });
  });

  it.each([true, false])(
    "is vouched for by the hash of its bytes, in two headers (checksums: %s)",
    async (checksums) => {
      const { double, store } = storeWithDouble({ checksums });
      await store.put(key, source(content(10)), options);
      const hash = (name: string) => createHash(name).update(content(10));
      const { headers } = double.requests[0]!;
      expect(headers.get("x-amz-content-sha256")).toBe(hash("sha256").digest("hex"));
      const sums = { sha256: hash("sha256").digest("base64"), md5: hash("md5").digest("base64") };
      expect(headers.get("x-amz-checksum-sha256")).toBe(checksums ? sums.sha256 : null);
      expect(headers.get("content-md5")).toBe(checksums ? null : sums.md5);
    },
  );

  it.each(["plain", "with space+plus", "a/b/c=d&e?f#g", "ñandú/天文台/🔭.fits", "x!'()*~%41$"])(
    "keeps the key %s in path and host style",
    async (name) => {
      for (const forcePathStyle of [true, false]) {
        const { double, store } = storeWithDouble({ forcePathStyle });
        const stored = await store.put(name, source(content(10)), options);
        expect([...double.objects.keys()]).toEqual([name]);
        const url = await store.signedUrl(stored, { filename: "f", expiresInSeconds: 60 });
        expect((await double.fetch(new Request(url))).status).toBe(200);
        await store.remove(stored);
        expect(double.objects.size).toBe(0);
      }
    },
  );

  it.each(["", "/a", "a//b", "a/", "../a", "a/./b", "a\u0000b", "a\\b", "\ud800"])(
    "is refused under the key %j before anything is sent",
    async (name) => {
      const { store, operations } = storeWithDouble();
      const put = store.put(name, source(content(10)), options);
      await expect(put).rejects.toMatchObject({ code: "STORE_REFUSED" });
      expect(operations()).toEqual([]);
    },
  );
});

describe("an object larger than one part", () => {
  it.each([1001, 2000, 4567, 12_000])("of %d bytes is joined from its parts", async (size) => {
    const { double, store, newest } = storeWithDouble();
    const stored = await store.put(key, source(content(size)), options);
    expect(stored).toEqual({ key, versionId: null, size });
    expect(newest()).toEqual(content(size));
    expect(double.openUploads.size).toBe(0);
    const parts = double.requests.filter(({ operation }) => operation === "UploadPart");
    expect(parts).toHaveLength(Math.ceil(size / 1000));
    expect(double.objects.get(key)?.[0]?.headers["content-type"]).toBe("image/fits");
  });

  it("has at most `concurrency` parts in flight and one more in memory", async () => {
    const { double, store } = storeWithDouble();
    const [held, release] = gate();
    double.fail({ operation: "UploadPart", times: 99, hold: held });
    let pulled = 0;
    const [full, isFull] = gate();
    async function* counted() {
      for await (const chunk of source(content(10_000), 100)) {
        pulled += chunk.length;
        // Four parts and the byte that shows that the fourth is not the last.
        if (pulled > 4000) isFull();
        yield chunk;
      }
    }
    const put = store.put(key, counted(), options);
    await full;
    // Whatever else the upload would do without waiting, it has done after a turn of the loop.
    await new Promise((resolve) => setImmediate(resolve));
    expect(pulled).toBe(4100);
    release();
    expect(await put).toMatchObject({ size: 10_000 });
    expect(double.peakInFlight()).toBe(3);
  });

  it("is not created when a source fails within its first part", async () => {
    const { store, operations } = storeWithDouble();
    const error = new Error("the telescope closed");
    await expect(store.put(key, brokenSource(500, error), options)).rejects.toBe(error);
    expect(operations()).toEqual([]);
  });

  it("is aborted when the source fails midway", async () => {
    const { double, store, operations } = storeWithDouble();
    const error = new Error("the telescope closed");
    await expect(store.put(key, brokenSource(5500, error), options)).rejects.toBe(error);
    expect(operations().at(-1)).toBe("AbortMultipartUpload");
    expect([double.openUploads.size, double.objects.size]).toEqual([0, 0]);
  });

  it("is aborted when the caller's signal aborts while the source is silent", async () => {
    const { double, store } = storeWithDouble();
    const caller = new AbortController();
    const reason = new Error("the header was not acceptable");
    async function* silent() {
      yield content(3500);
      caller.abort(reason);
      await new Promise(() => undefined);
    }
    const put = store.put(key, silent(), { ...options, signal: caller.signal });
    await expect(put).rejects.toBe(reason);
    expect([double.openUploads.size, double.objects.size]).toEqual([0, 0]);
  });

  it("lets running parts finish before it is aborted, so that none is stored after", async () => {
    const patient = { sleep: () => new Promise<void>(() => undefined) };
    const { double, store, operations } = storeWithDouble(patient);
    const [held, release] = gate();
    double.fail({ operation: "UploadPart", partNumber: 1, hold: held });
    const error = new Error("the telescope closed");
    async function* broken() {
      yield content(2500);
      setImmediate(release);
      throw error;
    }
    await expect(store.put(key, broken(), options)).rejects.toBe(error);
    expect(operations().at(-1)).toBe("AbortMultipartUpload");
    expect(double.openUploads.size).toBe(0);
  });

  it("stops the source and the other parts when one part is refused", async () => {
    const { double, store } = storeWithDouble();
    double.fail({ operation: "UploadPart", partNumber: 1, hold: new Promise(() => undefined) });
    double.fail({ operation: "UploadPart", partNumber: 2, status: 400, s3Code: "InvalidRequest" });
    let stopped = false;
    async function* endless() {
      try {
        for (;;) yield content(700);
      } finally {
        stopped = true;
      }
    }
    const put = store.put(key, endless(), options);
    await expect(put).rejects.toMatchObject({ code: "STORE_REFUSED" });
    expect(stopped).toBe(true);
    expect(double.openUploads.size).toBe(0);
  });

  it("is aborted when its completion is an error inside a 200", async () => {
    const { double, store } = storeWithDouble();
    const operation = "CompleteMultipartUpload";
    double.fail({ operation, times: 4, status: 200, s3Code: "InternalError" });
    const put = store.put(key, source(content(2500)), options);
    await expect(put).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect([double.openUploads.size, double.objects.size]).toEqual([0, 0]);
  });

  it.each([false, true])(
    "is complete when only the answer to its completion was lost (repeatable: %s)",
    async (repeatsCompletion) => {
      const { double, store } = storeWithDouble({}, { versioned: true, repeatsCompletion });
      double.fail({ operation: "CompleteMultipartUpload", dropAnswer: true });
      const stored = await store.put(key, source(content(2500)), options);
      expect(double.objects.get(key)).toHaveLength(1);
      expect(stored.versionId).toBe(double.objects.get(key)?.[0]?.versionId);
    },
  );

  it("leaves nothing when every answer to its completion was lost", async () => {
    const { double, store } = storeWithDouble({}, { versioned: true, repeatsCompletion: true });
    double.fail({ operation: "CompleteMultipartUpload", times: 4, dropAnswer: true });
    const put = store.put(key, source(content(2500)), options);
    await expect(put).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect([double.openUploads.size, double.objects.size]).toEqual([0, 0]);
  });
});

describe("a request that fails in passing", () => {
  it.each([
    { status: 500, s3Code: "InternalError" },
    { status: 502 },
    { status: 503, s3Code: "SlowDown" },
    { status: 504 },
    { status: 429 },
    { status: 400, s3Code: "RequestTimeout" },
    { dropAtByte: 5 },
    { dropAnswer: true },
  ])("is sent again after %o", async (fault) => {
    const { double, store, waits, newest } = storeWithDouble();
    double.fail({ ...fault, times: 3 });
    await store.put(key, source(content(100)), options);
    expect(newest()).toEqual(content(100));
    // Full jitter over a doubling span, here always its middle.
    expect(waits).toEqual([200, 400, 800]);
  });

  it("waits as long as the store asks, within reason", async () => {
    const { double, store, waits } = storeWithDouble();
    double.fail({ status: 503, headers: { "retry-after": "3" } });
    double.fail({ status: 503, headers: { "retry-after": "86400" } });
    await store.put(key, source(content(100)), options);
    expect(waits).toEqual([3000, 20_000]);
  });

  it("is given up after four attempts", async () => {
    const { double, store, operations } = storeWithDouble();
    double.fail({ times: 4, status: 503, s3Code: "SlowDown" });
    await expect(store.check()).rejects.toMatchObject({
      extensions: { code: "STORE_UNAVAILABLE", retry: "BACKOFF", status: 503, bucket: "frames" },
    });
    expect(operations()).toHaveLength(4);
  });

  it("is not sent again once the caller has aborted", async () => {
    const caller = new AbortController();
    const reason = new Error("enough");
    const { double, store, operations } = storeWithDouble({
      sleep: async (_, signal) => {
        caller.abort(reason);
        signal?.throwIfAborted();
      },
    });
    double.fail({ operation: "PutObject", times: 9, status: 503 });
    const put = store.put(key, source(content(10)), { ...options, signal: caller.signal });
    await expect(put).rejects.toBe(reason);
    expect(operations().filter((operation) => operation === "PutObject")).toHaveLength(1);
  });

  it("is not sent again when the time of two attempts is over", async () => {
    let at = 0;
    const now = () => new Date(at);
    const sleep = async () => {
      at += 60_000;
    };
    const { double, store, operations } = storeWithDouble(
      { now, requestTimeoutMs: 60_000, attempts: 9, sleep },
      { now },
    );
    double.fail({ times: 9, status: 503 });
    await expect(store.check()).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(operations()).toHaveLength(3);
  });

  it("is one that gets no answer in time", async () => {
    const { double, store } = storeWithDouble({ requestTimeoutMs: 1, attempts: 1 });
    double.fail({ hold: new Promise(() => undefined) });
    await expect(store.check()).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  });
});

describe("a PUT whose outcome is unknown", () => {
  it("and that the caller aborts while it runs is removed", async () => {
    const caller = new AbortController();
    const reason = new Error("the client left");
    const patient = { sleep: () => new Promise<void>(() => undefined) };
    const { double, store } = storeWithDouble(patient, { versioned: true });
    const [held, release] = gate();
    double.fail({ operation: "PutObject", hold: held.then(() => caller.abort(reason)) });
    const put = store.put(key, source(content(10)), { ...options, signal: caller.signal });
    release();
    await expect(put).rejects.toBe(reason);
    expect(double.objects.size).toBe(0);
  });

  it.each([false, true])("leaves no object (bucket with versions: %s)", async (versioned) => {
    const { double, store } = storeWithDouble({}, { versioned });
    double.fail({ operation: "PutObject", times: 4, dropAnswer: true });
    const put = store.put(key, source(content(100)), options);
    await expect(put).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(double.objects.size).toBe(0);
  });

  it("leaves the object that was there before", async () => {
    const { double, store, newest } = storeWithDouble();
    await store.put(key, source(content(50)), options);
    double.fail({ operation: "PutObject", times: 4, dropAtByte: 10 });
    const put = store.put(key, source(content(100)), options);
    await expect(put).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(newest()).toEqual(content(50));
  });
});

describe("a refusal", () => {
  it.each([
    [{ status: 403, s3Code: "AccessDenied" }, "STORE_DENIED", "NEVER"],
    [{ status: 400, s3Code: "ExpiredToken" }, "STORE_DENIED", "NEVER"],
    [{ status: 404, s3Code: "XAdminUserNotFound" }, "STORE_DENIED", "NEVER"],
    [{ status: 404, s3Code: "NoSuchBucket" }, "STORE_BUCKET_MISSING", "NEVER"],
    [{ status: 400, s3Code: "EntityTooLarge" }, "STORE_REFUSED", "NEVER"],
    [{ status: 307, s3Code: "TemporaryRedirect" }, "STORE_REFUSED", "NEVER"],
    [{ status: 400, s3Code: "BadDigest" }, "STORE_CHECKSUM_MISMATCH", "NOW"],
  ])("of %o is %s", async (fault, code, retry) => {
    const { double, store } = storeWithDouble();
    double.fail({ operation: "PutObject", times: 4, ...fault });
    const put = store.put(key, source(content(10)), options);
    await expect(put).rejects.toMatchObject({
      extensions: { ...fault, code, retry, requestId: "double-request", bucket: "frames", key },
    });
    expect(double.objects.size).toBe(0);
  });

  it("of a wrong secret is STORE_DENIED and shows neither secret nor signature", async () => {
    const { store } = storeWithDouble({ secretAccessKey: "a wrong secret" });
    const error = await store.put(key, source(content(10)), options).catch((thrown) => thrown);
    expect(error.extensions).toMatchObject({
      code: "STORE_DENIED",
      s3Code: "SignatureDoesNotMatch",
    });
    const shown = JSON.stringify([error, error.message, error.stack, error.extensions]);
    expect(shown).not.toMatch(/a wrong secret|Signature=|AKIDEXAMPLE/);
  });

  it("of a bucket that does not exist is STORE_BUCKET_MISSING for every use", async () => {
    const { store } = storeWithDouble({ bucket: "absent" });
    const missing = { code: "STORE_BUCKET_MISSING" };
    await expect(store.check()).rejects.toMatchObject(missing);
    await expect(store.put(key, source(content(9)), options)).rejects.toMatchObject(missing);
    await expect(store.put(key, source(content(2009)), options)).rejects.toMatchObject(missing);
    await expect(store.remove({ key, versionId: null })).rejects.toMatchObject(missing);
  });

  it("of a denied bucket is STORE_DENIED when checked", async () => {
    const { double, store } = storeWithDouble();
    double.fail({ operation: "ListObjectsV2", status: 403 });
    await expect(store.check()).rejects.toMatchObject({ code: "STORE_DENIED" });
    await store.check();
  });
});

describe("the MD5 that a store gives as ETag", () => {
  const otherMd5 = "0".repeat(32);

  it.each([
    [100, otherMd5, "PutObject"],
    [2500, `${otherMd5}-3`, "CompleteMultipartUpload"],
  ])("of %d bytes that differs removes the object", async (size, etag, operation) => {
    for (const versioned of [true, false]) {
      const { double, store } = storeWithDouble({}, { versioned, knowsChecksums: false });
      double.fail({ operation, etag });
      const put = store.put(key, source(content(size)), options);
      await expect(put).rejects.toMatchObject({
        extensions: { code: "STORE_CHECKSUM_MISMATCH", retry: "NOW", received: etag },
      });
      expect(double.objects.size).toBe(0);
    }
  });

  it("says nothing when it is no md5", async () => {
    const { double, store } = storeWithDouble();
    double.fail({ operation: "PutObject", etag: "not-a-checksum" });
    expect(await store.put(key, source(content(100)), options)).toMatchObject({ size: 100 });
  });
});

describe("versions", () => {
  it("each put returns its own, and each is read and removed by it", async () => {
    const { double, store, newest } = storeWithDouble({}, { versioned: true });
    const one = await store.put(key, source(content(10)), options);
    const two = await store.put(key, source(content(2010)), options);
    expect(double.objects.get(key)?.map((version) => version.versionId)).toEqual([
      one.versionId,
      two.versionId,
    ]);
    const url = await store.signedUrl(one, { filename: "f", expiresInSeconds: 60 });
    const read = await double.fetch(new Request(url));
    expect(Buffer.from(await read.arrayBuffer())).toEqual(content(10));
    await store.remove(two);
    expect(newest()).toEqual(content(10));
  });

  it("removing what is not there is not an error", async () => {
    const { store } = storeWithDouble();
    await store.remove({ key, versionId: null });
    await store.remove({ key, versionId: "unknown" });
  });
});

describe("a signed URL", () => {
  const now = new Date("2026-05-12T08:00:00Z");
  let clock = now;

  it("reads the object, or a range of it, until it expires", async () => {
    const { double, store } = storeWithDouble({ now: () => clock }, { now: () => clock });
    const stored = await store.put(key, source(content(100)), options);
    const url = await store.signedUrl(stored, {
      filename: "M 31 «núcleo».fits",
      expiresInSeconds: 60,
    });
    const whole = await double.fetch(new Request(url));
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(content(100));
    expect(whole.headers.get("content-disposition")).toBe(
      `attachment; filename="M 31 _n_cleo_.fits"; filename*=UTF-8''M%2031%20%C2%ABn%C3%BAcleo%C2%BB.fits`,
    );
    const part = await double.fetch(new Request(url, { headers: { range: "bytes=10-19" } }));
    expect([part.status, Buffer.from(await part.arrayBuffer())]).toEqual([
      206,
      content(100).subarray(10, 20),
    ]);
    clock = new Date(now.getTime() + 61_000);
    expect((await double.fetch(new Request(url))).status).toBe(403);
    clock = now;
  });

  it("opens no other object", async () => {
    const { double, store } = storeWithDouble();
    const stored = await store.put(key, source(content(10)), options);
    const url = await store.signedUrl(stored, { filename: "f", expiresInSeconds: 60 });
    const other = url.replace("frame.fits", "other.fits");
    expect((await double.fetch(new Request(other))).status).toBe(403);
  });

  it.each([0, 1.5, 604_801])("for %d seconds is not given", async (expiresInSeconds) => {
    const { store } = storeWithDouble();
    const url = store.signedUrl({ key, versionId: null }, { filename: "f", expiresInSeconds });
    await expect(url).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});

describe("over a real socket", () => {
  let close = async () => {};
  afterEach(() => close());

  async function storeOverSocket() {
    const double = createS3Double({ ...keys, versioned: true });
    const served = await serveS3Double(double);
    close = served.close;
    const store = createS3Store({
      ...keys,
      endpoint: served.url,
      forcePathStyle: true,
      partSizeBytes: 100_000,
      concurrency: 2,
      sleep: async () => {},
    });
    return { double, store };
  }

  it("parts whose connection broke are sent again", async () => {
    const { double, store } = await storeOverSocket();
    double.fail({ operation: "UploadPart", partNumber: 2, dropAtByte: 70_000 });
    double.fail({ operation: "UploadPart", partNumber: 3, dropAnswer: true });
    const stored = await store.put(key, source(content(350_000), 10_000), options);
    const url = await store.signedUrl(stored, { filename: "f.fits", expiresInSeconds: 60 });
    const read = await fetch(url);
    expect(Buffer.from(await read.arrayBuffer()).equals(content(350_000))).toBe(true);
  });

  it("a connection that always breaks leaves nothing", async () => {
    const { double, store } = await storeOverSocket();
    double.fail({ on: "PUT", times: 99, dropAtByte: 50_000 });
    for (const size of [90_000, 350_000]) {
      const put = store.put(key, source(content(size), 10_000), options);
      await expect(put).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    }
    expect([double.objects.size, double.openUploads.size]).toEqual([0, 0]);
  });
});

describe("where the store is", () => {
  it("says endpoint, region and bucket, and no credentials", () => {
    const { store } = storeWithDouble({ endpoint: "http://s3.example/" });
    expect(store.location).toEqual({
      kind: "s3",
      endpoint: "http://s3.example",
      region: "eu-south-2",
      bucket: "frames",
    });
  });
});

describe("the SHA-256 that a store keeps", () => {
  const sum = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

  it("of an object is that of its bytes; of one in parts that of the parts' and their count", async () => {
    const { double, store } = storeWithDouble();
    await store.put(key, source(content(10)), options);
    const checksum = () => double.objects.get(key)?.at(-1)?.headers["x-amz-checksum-sha256"];
    expect(checksum()).toBe(sum(content(10)).toString("base64"));
    await store.put(key, source(content(1500)), options);
    const parts = [content(1500).subarray(0, 1000), content(1500).subarray(1000)];
    expect(checksum()).toBe(`${sum(Buffer.concat(parts.map(sum))).toString("base64")}-2`);
  });

  it.each([10, 1500])("must be ours, else %d bytes are removed again", async (size) => {
    const { double, store } = storeWithDouble();
    const operation = size > 1000 ? "CompleteMultipartUpload" : "PutObject";
    double.fail({ operation, sha256: sum(content(1)).toString("base64") });
    const put = store.put(key, source(content(size)), options);
    await expect(put).rejects.toMatchObject({ code: "STORE_CHECKSUM_MISMATCH" });
    expect(double.objects.size).toBe(0);
  });

  it("of an object in parts says all, whatever the ETag says", async () => {
    const { double, store } = storeWithDouble();
    double.fail({ operation: "CompleteMultipartUpload", etag: `${"0".repeat(32)}-3` });
    expect(await store.put(key, source(content(2500)), options)).toMatchObject({ size: 2500 });
  });

  it("is not missed where a store keeps none", async () => {
    const { double, store } = storeWithDouble({}, { knowsChecksums: false });
    for (const size of [10, 1500]) await store.put(key, source(content(size)), options);
    const parts = double.requests.filter(({ operation }) => operation === "UploadPart");
    expect(parts.map(({ headers }) => headers.get("x-amz-checksum-sha256"))).toEqual([null, null]);
  });

  it("is not sent when the settings say so", async () => {
    const { double, store } = storeWithDouble({ checksums: false });
    for (const size of [10, 1500]) await store.put(key, source(content(size)), options);
    const names = double.requests.flatMap(({ headers }) => [...headers.keys()]);
    expect(names.filter((name) => name.includes("checksum"))).toEqual([]);
  });
});
