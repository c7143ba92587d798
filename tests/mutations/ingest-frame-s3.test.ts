import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame, frameStream, header } from "../harness/frames.ts";
import { ingest } from "../harness/upload.ts";
import {
  createS3Double,
  type S3Double,
  type ServedS3Double,
  serveS3Double,
} from "../s3-double/s3-double.ts";

const MEBIBYTE = 1024 * 1024;
const account = {
  accessKeyId: "telescope",
  secretAccessKey: "only-for-tests",
  region: "eu-test-1",
  bucket: "frames",
};

/** A frame of some 12 MiB: three parts of the smallest size that S3 takes. */
const large = (name: string) =>
  new Response(frameStream({ OBJECT: name }, { width: 3000, height: 2100 })).blob();

describe("ingestFrame into S3", () => {
  let double: S3Double;
  let server: ServedS3Double;
  let asterism: Asterism;
  beforeAll(async () => {
    server = await serveS3Double({ fetch: (request) => double.fetch(request) });
    asterism = await startAsterism({
      environment: {
        S3_ENDPOINT: server.url,
        S3_REGION: account.region,
        S3_BUCKET: account.bucket,
        S3_ACCESS_KEY_ID: account.accessKeyId,
        S3_SECRET_ACCESS_KEY: account.secretAccessKey,
        S3_PART_SIZE: String(5 * MEBIBYTE),
        S3_DAYS_TO_IA_STORAGE: "60",
      },
    });
  });
  beforeEach(() => {
    double = createS3Double({ ...account, versioned: true });
  });
  afterAll(async () => {
    await asterism.close();
    await server.close();
  });

  const versions = async () => {
    const [row] = await asterism.database.sql`select count(*) from archive.version`;
    return row?.count;
  };

  it("a small frame goes up in one signed request and comes back through its URL", async () => {
    const bytes = frame({ OBJECT: "small" });
    const { data } = await ingest(asterism, "small-e00.fits", bytes);
    expect(data.ingestFrame.outcome).toBe("CREATED");
    expect(double.requests.map(({ operation }) => operation)).toEqual(["PutObject"]);
    const read = await fetch(data.ingestFrame.frame.url);
    expect(Buffer.from(await read.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
  });

  it("a large frame goes up in parts and comes back through its URL", async () => {
    const file = await large("large");
    const { data } = await ingest(asterism, "large-e00.fits", file);
    expect(data.ingestFrame.outcome).toBe("CREATED");
    expect(double.requests.filter(({ operation }) => operation === "UploadPart")).toHaveLength(3);
    const hash = async (blob: Blob) =>
      createHash("md5")
        .update(new Uint8Array(await blob.arrayBuffer()))
        .digest("hex");
    const read = await fetch(data.ingestFrame.frame.url);
    expect(await hash(await read.blob())).toBe(await hash(file));
    expect(data.ingestFrame.frame.versions[0].md5).toBe(await hash(file));
  });

  it("an old frame goes into the class for what is seldom read, a new one does not", async () => {
    const today = new Date().toISOString().slice(0, 19);
    await ingest(asterism, "old-e00.fits", frame({ OBJECT: "old" }));
    await ingest(asterism, "new-e00.fits", frame({ OBJECT: "new", "DATE-OBS": today }));
    const classes = double.requests.map(({ headers }) => headers.get("x-amz-storage-class"));
    expect(classes).toEqual(["STANDARD_IA", "STANDARD"]);
  });

  it.each([
    ["PutObject", "small"],
    ["CreateMultipartUpload", "large"],
  ])("a store that refuses the class at %s gets the frame without it", async (operation, size) => {
    double.fail({ operation, status: 400, s3Code: "InvalidStorageClass" });
    const file = size === "large" ? await large("no class") : frame({ OBJECT: "no class" });
    const { data } = await ingest(asterism, `no-class-${size}-e00.fits`, file);
    expect(data.ingestFrame.outcome).toBe("CREATED");
  });

  it("the version of the object is kept with the frame", async () => {
    const { data } = await ingest(asterism, "versioned-e00.fits", frame({ OBJECT: "versioned" }));
    const [row] = await asterism.database.sql`
      select object_version_id from archive.version where id = ${data.ingestFrame.version.id}`;
    const stored = double.objects.get(data.ingestFrame.version.key);
    expect(row?.objectVersionId).toBe(stored?.[0]?.versionId);
  });

  it.each([
    [{ status: 403, s3Code: "SignatureDoesNotMatch" }, "STORE_DENIED", "NEVER"],
    [{ status: 404, s3Code: "NoSuchBucket" }, "STORE_BUCKET_MISSING", "NEVER"],
    [{ status: 500, s3Code: "InternalError" }, "STORE_UNAVAILABLE", "BACKOFF"],
    [{ status: 503, s3Code: "SlowDown" }, "STORE_UNAVAILABLE", "BACKOFF"],
    [{ dropAtByte: 1000 }, "STORE_UNAVAILABLE", "BACKOFF"],
  ])(
    "when the store answers %o the ingestion is refused and nothing is kept",
    async (fault, code, retry) => {
      const before = await versions();
      double.fail({ on: "PUT", times: 1000, ...fault });
      const { errors } = await ingest(asterism, "fault-e00.fits", frame({ OBJECT: "fault" }));
      expect(errors?.[0]?.extensions).toMatchObject({ code, retry });
      expect(JSON.stringify(errors)).not.toContain(account.secretAccessKey);
      expect(await versions()).toBe(before);
      expect([...double.objects.values()].flat()).toEqual([]);
    },
  );

  it("a part that fails for good aborts the upload: no object, no open upload, no row", async () => {
    const before = await versions();
    double.fail({ operation: "UploadPart", partNumber: 2, times: 1000, dropAtByte: MEBIBYTE });
    const { errors } = await ingest(asterism, "parts-e00.fits", await large("parts"));
    expect(errors?.[0]?.extensions).toMatchObject({ code: "STORE_UNAVAILABLE", retry: "BACKOFF" });
    expect(double.openUploads.size).toBe(0);
    expect([...double.objects.values()].flat()).toEqual([]);
    expect(await versions()).toBe(before);
  });

  it("a store that asks to slow down once is asked again, and the frame is archived", async () => {
    double.fail({ on: "PUT", times: 1, status: 503, s3Code: "SlowDown" });
    const { data } = await ingest(asterism, "slow-e00.fits", frame({ OBJECT: "slow" }));
    expect(data.ingestFrame.outcome).toBe("CREATED");
  });

  it("each kind of file is stored as what it is, and a thumbnail that is replaced goes", async () => {
    const { SITEID, INSTRUME, TELID, ...rest } = header;
    const metadata = { ...rest, SITEID, INSTRUME, TELID, frame_basename: "kinds", size: "small" };
    const bytes = (begin: number[], text: string, end: number[]) =>
      Uint8Array.of(...begin, ...new TextEncoder().encode(text), ...end);
    const jpeg = (text: string) => bytes([0xff, 0xd8, 0xff], text, [0xff, 0xd9]);
    const pdf = bytes([], "%PDF-1.4 text %%EOF", []);
    await ingest(asterism, "kinds-e00.fits", frame({ OBJECT: "kinds" }));
    await ingest(asterism, "kinds-summary.pdf", pdf, { metadata });
    for (const text of ["one", "two"]) {
      await ingest(asterism, "kinds-small.jpg", jpeg(text), { metadata });
    }
    const kept = [...double.objects].filter(([, versions]) => versions.length > 0);
    const types = kept.map(([key, versions]) => [
      key.replace(/.*\./, ""),
      versions.at(-1)?.headers["content-type"],
    ]);
    expect(types.sort()).toEqual([
      ["fits", "image/fits"],
      ["jpg", "image/jpeg"],
      ["pdf", "application/pdf"],
    ]);
  });

  it("bytes that were archived before leave no second object", async () => {
    const bytes = frame({ OBJECT: "no second" });
    await ingest(asterism, "second-e00.fits", bytes);
    const before = double.objects.size;
    const { data } = await ingest(asterism, "second-e00.fits", bytes);
    expect(data.ingestFrame.outcome).toBe("ALREADY_ARCHIVED");
    const kept = [...double.objects.values()].filter((all) => !all.at(-1)?.deleteMarker);
    expect(kept).toHaveLength(before);
  });
});
