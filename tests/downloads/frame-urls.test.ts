import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { ingest } from "../harness/upload.ts";
import { createS3Double, serveS3Double } from "../s3-double/s3-double.ts";

const account = {
  ...{ accessKeyId: "telescope", secretAccessKey: "only-for-tests" },
  ...{ region: "eu-test-1", bucket: "frames" },
};
const HOURS_48 = 48 * 3600;

/** How long a signed URL is good, in seconds. */
function lifetime(url: URL): number {
  const seconds = url.searchParams.get("X-Amz-Expires");
  if (seconds !== null) return Number(seconds);
  return Math.round(Number(url.searchParams.get("expires")) - Date.now() / 1000);
}

describe.each(["folder", "S3"])("URLs of the %s store", (kind) => {
  let asterism: Asterism;
  let id: string;
  const versions = ["first", "second"].map((OBJECT) => frame({ OBJECT }));
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const double = createS3Double({ ...account, versioned: true });
    const server = await serveS3Double({ fetch: (request) => double.fetch(request) });
    const s3 = {
      S3_ENDPOINT: server.url,
      S3_REGION: account.region,
      S3_BUCKET: account.bucket,
      S3_ACCESS_KEY_ID: account.accessKeyId,
      S3_SECRET_ACCESS_KEY: account.secretAccessKey,
    };
    asterism = await startAsterism({ listen: true, environment: kind === "S3" ? s3 : {} });
    closing.push(() => asterism.close(), server.close);
    for (const bytes of versions) {
      const { data } = await ingest(asterism, "it's one.fits", bytes);
      id = data.ingestFrame.frame.id;
    }
    await asterism.database.sql`
      insert into archive.thumbnail (frame_id, size, basename, extension, key, object_version_id)
      select v.frame_id, 'small', 'it''s one-small', '.jpg', v.key, v.object_version_id
      from archive.version v join archive.frame f on f.version_id = v.id where f.id = ${id}`;
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });

  it("are good for 48 hours, for one version each, and name the file", async () => {
    const { data } = await asterism.graphql(
      "query ($id: ID!) { frame(id: $id) { url versions { url } thumbnails { url } } }",
      { id },
      { token: asterism.adminToken },
    );
    const { url, versions: told, thumbnails } = data.frame;
    const [newest, older] = told.map((version: { url: string }) => version.url);
    const expected: [string, Uint8Array | undefined, string][] = [
      [url, versions[1], "it%27s%20one.fits"],
      [newest, versions[1], "it%27s%20one.fits"],
      [older, versions[0], "it%27s%20one.fits"],
      [thumbnails[0].url, versions[1], "it%27s%20one-small.jpg"],
    ];
    for (const [link, bytes, name] of expected) {
      expect(Math.abs(lifetime(new URL(link)) - HOURS_48)).toBeLessThan(60);
      const file = await fetch(link);
      expect(file.headers.get("content-disposition")).toContain(`filename*=UTF-8''${name}`);
      expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from(bytes ?? []));
    }
  });
});

describe("what belongs to frames", () => {
  let asterism: Asterism;
  beforeAll(async () => {
    asterism = await startAsterism();
    await asterism.database.sql`delete from archive.thumbnail`;
    await asterism.database.sql`
      insert into archive.thumbnail (frame_id, size, basename, extension, key)
      select f.id, s.size, f.basename || '-' || s.size, '.jpg', v.key
      from archive.frame f join archive.version v on v.id = f.version_id,
        unnest('{small,medium,large}'::text[]) as s(size)`;
    await asterism.database.sql`
      insert into archive.related_frame
      select one.id, other.id from archive.frame one, archive.frame other where one.id <> other.id
      on conflict do nothing`;
  });
  afterAll(() => asterism?.close());

  it("takes one statement for each level, however many frames there are", async () => {
    const parts = "headers versions { url } thumbnails(size: [SMALL, LARGE]) { size url }";
    const query = `query ($first: Int) { frames(first: $first) { nodes {
      url ${parts} relatedFrames { url ${parts} } } } }`;
    const counts: number[] = [];
    for (const first of [1, 20]) {
      let frames: { relatedFrames: unknown[] }[] = [];
      const sent = await asterism.statements(async () => {
        const { data, errors } = await asterism.graphql(query, { first });
        expect(errors).toBeUndefined();
        frames = data.frames.nodes;
      });
      expect(frames).toHaveLength(first);
      expect(frames[0]?.relatedFrames.length).toBeGreaterThan(20);
      counts.push(sent.length);
    }
    // The page, its headers, versions, thumbnails and related frames, and the same of those.
    expect(counts).toEqual([8, 8]);
  });

  it("has thumbnails of the sizes that are asked for", async () => {
    const { data } = await asterism.graphql(`{ frames(first: 1) { nodes {
      all: thumbnails { size } null: thumbnails(size: null) { size } none: thumbnails(size: []) { size }
      some: thumbnails(size: [LARGE, MEDIUM]) { size }
    } } }`);
    const all = [{ size: "SMALL" }, { size: "MEDIUM" }, { size: "LARGE" }];
    const [frame] = data.frames.nodes;
    expect(frame).toEqual({ all, null: all, none: [], some: all.slice(1) });
  });
});
