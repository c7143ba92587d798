/** `s3://bucket/key`: frames that lie in another bucket of the archive's S3 service. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { INGEST } from "../harness/upload.ts";
import { createS3Double, type ServedS3Double, serveS3Double } from "../s3-double/s3-double.ts";

const account = { accessKeyId: "a", secretAccessKey: "b", region: "eu-test-1" };
const archive = createS3Double({ ...account, bucket: "frames" });
const telescope = createS3Double({ ...account, bucket: "telescope" });

let server: ServedS3Double;
let asterism: Asterism;
beforeAll(async () => {
  server = await serveS3Double({
    fetch: (request) => {
      const [, bucket] = new URL(request.url).pathname.split("/");
      return (bucket === "telescope" ? telescope : archive).fetch(request);
    },
  });
  asterism = await startAsterism({
    environment: {
      S3_ENDPOINT: server.url,
      S3_REGION: account.region,
      S3_BUCKET: "frames",
      S3_ACCESS_KEY_ID: account.accessKeyId,
      S3_SECRET_ACCESS_KEY: account.secretAccessKey,
      INGEST_BUCKETS: "telescope,absent",
    },
  });
});
afterAll(async () => {
  await asterism.close();
  await server.close();
});

const ingestUrl = (url: string) =>
  asterism.graphql(INGEST, { input: { url } }, { token: asterism.adminToken });

function put(key: string, bytes: Uint8Array): void {
  const versionId = "null";
  const modified = new Date();
  const object = { versionId, bytes, etag: "e", headers: {}, deleteMarker: false, modified };
  telescope.objects.set(key, [object]);
}

it("a frame in a bucket that is allowed is read from there, also after a break", async () => {
  const bytes = frame({ OBJECT: "in a bucket" });
  put("2026/night 1/bucket-e00.fits", bytes);
  const { data, errors } = await ingestUrl("s3://telescope/2026/night 1/bucket-e00.fits");
  expect(errors).toBeUndefined();
  expect(data.ingestFrame).toMatchObject({
    outcome: "CREATED",
    frame: { basename: "bucket-e00", size: bytes.length },
  });
});

it.each([
  ["s3://frames/f-e00.fits", "SOURCE_FORBIDDEN"],
  ["s3://telescope", "SOURCE_FORBIDDEN"],
  ["s3://telescope/not-there-e00.fits", "SOURCE_NOT_FOUND"],
  ["s3://absent/f-e00.fits", "SOURCE_NOT_FOUND"],
])("%s is refused as %s", async (url, code) => {
  const { errors } = await ingestUrl(url);
  expect(errors?.[0]?.extensions.code).toBe(code);
});
