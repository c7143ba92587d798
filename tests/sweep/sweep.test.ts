/** What ingestion may leave behind is found and removed, in a folder and in S3; nothing else is. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ObjectStore, openStore, sweep } from "../../subgraphs/archive/subgraph.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame, frameStream } from "../harness/frames.ts";
import { ingest } from "../harness/upload.ts";
import {
  createS3Double,
  type S3Double,
  type ServedS3Double,
  serveS3Double,
} from "../s3-double/s3-double.ts";

const MEBIBYTE = 1024 * 1024;
const DAY_MS = 24 * 3600 * 1000;
const account = {
  accessKeyId: "telescope",
  secretAccessKey: "only-for-tests",
  region: "eu-test-1",
  bucket: "frames",
};

const S3 = { ...account, versioned: true, pageSize: 2 };

let asterism: Asterism;
let store: ObjectStore;
let double: S3Double;
/** Sweeps as if three days had passed. */
function sweepLater(options: Partial<Parameters<typeof sweep>[1]> = {}) {
  const now = new Date(Date.now() + 3 * DAY_MS);
  const usual = { remove: false, force: false, graceHours: 48, now };
  return sweep({ sql: asterism.database.sql, store }, { ...usual, ...options });
}

const folder = () => join(asterism.dataDir, "objects");

/** Keys of complete objects, once for each version. */
async function objects(): Promise<string[]> {
  if (store.location.kind === "s3") {
    return [...double.objects].flatMap(([key, all]) =>
      all.filter(({ deleteMarker }) => !deleteMarker).map(() => key),
    );
  }
  const entries = await readdir(folder(), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder().length + 1));
}

const stray = (name: string) => `sds/ln01/20260305/raw/${crypto.randomUUID()}/${name}`;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function put(key: string, bytes = frame()): Promise<void> {
  await store.put(key, once(bytes), { contentType: "image/fits", filename: "f" });
}

/** Some frames, so that what goes is the smaller part. */
async function archive(count = 3): Promise<string[]> {
  const keys: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const bytes = frame({ OBJECT: `kept ${number}` });
    const { data, errors } = await ingest(asterism, `kept-${number}-e00.fits`, bytes);
    if (errors) throw new Error(JSON.stringify(errors));
    keys.push(data.ingestFrame.version.key);
  }
  return keys;
}

async function beginUpload(filename: string): Promise<string> {
  const { data } = await asterism.graphql(
    `mutation ($filename: String!) {
      createFrameUpload(input: { filename: $filename, size: 2880 }) { upload { parts { url } } } }`,
    { filename },
    { token: asterism.adminToken },
  );
  return data.createFrameUpload.upload.parts[0].url;
}

describe.each(["a folder", "S3"])("sweeping %s", (place) => {
  let server: ServedS3Double | null = null;
  beforeAll(async () => {
    server = place === "S3" ? await serveS3Double({ fetch: (asked) => double.fetch(asked) }) : null;
    const environment = server && {
      S3_ENDPOINT: server.url,
      S3_REGION: account.region,
      S3_BUCKET: account.bucket,
      S3_ACCESS_KEY_ID: account.accessKeyId,
      S3_SECRET_ACCESS_KEY: account.secretAccessKey,
      S3_PART_SIZE: String(5 * MEBIBYTE),
    };
    asterism = await startAsterism({ environment: environment ?? {} });
    store = (await openStore(asterism.host.settings, () => "")).store;
  });
  beforeEach(async () => {
    double = createS3Double(S3);
    await rm(folder(), { recursive: true, force: true });
    await asterism.database.sql`truncate archive.frame, archive.upload cascade`;
  });
  afterAll(async () => {
    await asterism.close();
    await server?.close();
  });

  it("finds the object whose row never came, and removes it only when asked to", async () => {
    const kept = await archive();
    const key = stray("lost-e00.fits");
    await put(key);
    const report = await sweepLater();
    expect(report.leftovers).toMatchObject([{ kind: "object", key }]);
    expect(report).toMatchObject({ orphans: 1, removed: 0, refusal: null });
    expect(await objects()).toContain(key);
    expect(await sweepLater({ remove: true })).toMatchObject({ removed: 1 });
    const left = await objects();
    expect(left).not.toContain(key);
    for (const one of kept) expect(left).toContain(one);
    expect(await sweepLater()).toMatchObject({ leftovers: [] });
  });

  it("leaves alone what is young, what others put there, and what a live upload has", async () => {
    await archive();
    const young = stray("young-e00.fits");
    await put(young);
    await put("backup/2026/everything.tar");
    const url = await beginUpload("live-e00.fits");
    const request = new Request(url, { method: "PUT", body: new Uint8Array(2880) });
    const sent = await (url.startsWith(asterism.url) ? asterism.fetch(request) : fetch(request));
    expect(sent.ok).toBe(true);
    await sent.text();
    const before = await objects();
    const now = new Date();
    const early = await sweepLater({ now, remove: true });
    expect(early).toMatchObject({ leftovers: [], removed: 0, foreign: 1 });
    expect(early.young).toBeGreaterThan(0);
    // An upload may be good for longer than the grace.
    await asterism.database
      .sql`update archive.upload set expires = ${new Date(now.getTime() + 7 * DAY_MS)}`;
    await sweepLater({ remove: true });
    expect(await objects()).toEqual(before.filter((key) => key !== young));
  });

  it("forgets uploads that ended long ago, with what had arrived of them", async () => {
    await archive();
    const { sql } = asterism.database;
    await beginUpload("ended-e00.fits");
    await sql`update archive.upload set expires = now() - interval '3 days'`;
    expect(await sweepLater({ remove: true })).toMatchObject({ endedUploads: 1 });
    expect(await sql`select 1 from archive.upload`).toHaveLength(0);
    expect(double.openUploads.size).toBe(0);
  });

  it("is refused when the store seems to be that of another database, unless forced", async () => {
    const kept = await archive(1);
    const strays = Array.from({ length: 30 }, (_, n) => stray(`other-${n}-e00.fits`));
    for (const key of strays) await put(key, new Uint8Array([1]));
    const refused = await sweepLater({ remove: true });
    expect(refused.removed).toBe(0);
    expect(refused.refusal).toContain("more than half");
    expect(await objects()).toEqual(expect.arrayContaining(strays));
    const forced = await sweepLater({ remove: true, force: true });
    expect(forced.removed).toBe(30);
    expect(await objects()).toEqual(expect.arrayContaining(kept));
  });

  if (place === "a folder") {
    it("a partial file in a folder is a leftover", async () => {
      const partial = join(asterism.dataDir, "objects", ".partial");
      await mkdir(partial, { recursive: true });
      await writeFile(join(partial, "broken"), "half");
      const report = await sweepLater({ remove: true });
      expect(report.leftovers).toMatchObject([{ kind: "partial", name: "broken", size: 4 }]);
      expect(await readdir(partial)).toEqual([]);
    });
  } else {
    it("parts of an upload that nobody knew to have begun are removed", async () => {
      await archive();
      double.fail({ operation: "CreateMultipartUpload", times: 1, dropAnswer: true });
      const large = new Response(frameStream({ OBJECT: "large" }, { width: 3000, height: 1100 }));
      await ingest(asterism, "large-e00.fits", await large.blob());
      expect(double.openUploads.size).toBe(1);
      expect(await sweepLater({ remove: true })).toMatchObject({
        leftovers: [{ kind: "parts" }],
        removed: 1,
      });
      expect(double.openUploads.size).toBe(0);
    });

    it("an older version that a repeated PUT left under a key in use is removed, the one in use is not", async () => {
      await archive();
      double.fail({ operation: "PutObject", times: 1, dropAnswer: true });
      const { data } = await ingest(asterism, "put-e00.fits", frame({ OBJECT: "put twice" }));
      const { key } = data.ingestFrame.version;
      const [older, newer] = double.objects.get(key) ?? [];
      const report = await sweepLater({ remove: true });
      expect(report.leftovers).toMatchObject([
        { kind: "object", key, versionId: older?.versionId },
      ]);
      expect(double.objects.get(key)).toEqual([newer]);
    });

    it("a row that names no version means whatever is there", async () => {
      await archive();
      await asterism.database.sql`update archive.version set object_version_id = null`;
      expect((await sweepLater()).leftovers).toEqual([]);
    });

    it("a bucket that cannot list versions is swept by its objects", async () => {
      double = createS3Double({ ...account, listsVersions: false });
      await archive();
      const key = stray("unversioned-e00.fits");
      await put(key);
      expect(await sweepLater({ remove: true })).toMatchObject({ removed: 1 });
      expect(double.objects.has(key)).toBe(false);
    });
  }
});
