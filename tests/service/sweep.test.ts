/**
 * Sweeping a real bucket, which keeps versions. Runs when S3_ENDPOINT and its companions are set, on
 * a server that lets the test make a bucket of its own.
 */
import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSettings } from "../../platform/settings.ts";
import { createS3Signer } from "../../subgraphs/archive/object-store/s3-signer.ts";
import { type ObjectStore, openStore, sweep } from "../../subgraphs/archive/subgraph.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { ingest } from "../harness/upload.ts";

const DAY_MS = 24 * 3600 * 1000;

describe.skipIf(!process.env.S3_ENDPOINT)("sweeping a bucket with versions", () => {
  const bucket = `sweep-${randomUUID()}`;
  const environment = Object.fromEntries([
    ...Object.entries(process.env).filter(([name]) => name.startsWith("S3_")),
    ["S3_BUCKET", bucket],
  ]) as Record<string, string>;
  let asterism: Asterism;
  let store: ObjectStore;
  beforeAll(async () => {
    await askBucket({});
    await askBucket(
      { versioning: "" },
      "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>",
    );
    asterism = await startAsterism({ environment });
    await asterism.database.sql`truncate archive.frame cascade`;
    store = (await openStore(asterism.host.settings, () => "")).store;
  });
  afterAll(() => asterism?.close());

  async function askBucket(query: Record<string, string>, body = ""): Promise<void> {
    const { s3 } = readSettings(environment);
    if (!s3) throw new Error("there are no S3 settings");
    const hash = createHash("sha256").update(body).digest("hex");
    const { url, headers } = await createS3Signer(s3).sign({ method: "PUT", query }, hash);
    const answer = await fetch(url, { method: "PUT", headers, body: body || null });
    expect(answer.ok, await answer.text()).toBe(true);
  }

  const sweepLater = (remove: boolean) =>
    sweep(
      { sql: asterism.database.sql, store },
      { remove, force: false, graceHours: 48, now: new Date(Date.now() + 3 * DAY_MS) },
    );

  async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    yield bytes;
  }

  it("finds the object, the older version and the parts that nobody names, and nothing else", async () => {
    const kept: { key: string; url: string }[] = [];
    for (const number of [1, 2, 3]) {
      const bytes = frame({ OBJECT: `${bucket} ${number}` });
      const { data, errors } = await ingest(asterism, `real-${number}-e00.fits`, bytes);
      expect(errors).toBeUndefined();
      kept.push({ key: data.ingestFrame.version.key, url: data.ingestFrame.frame.url });
    }
    const options = { contentType: "image/fits", filename: "f.fits" };
    const orphan = `sds/ln01/20260305/raw/${randomUUID()}/orphan-e00.fits`;
    await store.put(orphan, once(frame()), options);
    const { key } = kept[0] as { key: string };
    const second = await store.put(key, once(frame()), options);
    const id = randomUUID();
    const parts = `unsorted/${id}/parts-e00.fits`;
    await store.uploads.begin({ id, key: parts }, options);
    await store.put("backup/everything.tar", once(frame()), options);

    const { leftovers, foreign } = await sweepLater(false);
    expect(leftovers).toHaveLength(3);
    expect(leftovers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "object", key: orphan }),
        expect.objectContaining({ kind: "object", key, versionId: second.versionId }),
        expect.objectContaining({ kind: "parts", key: parts }),
      ]),
    );
    expect(foreign).toBe(1);
    expect(await sweepLater(true)).toMatchObject({ refusal: null, removed: 3 });
    expect(await sweepLater(true)).toMatchObject({ leftovers: [], foreign: 1 });
    for (const { url } of kept) expect((await fetch(url)).status).toBe(200);
  });

  it("leaves nothing of frames that were deleted", async () => {
    const { data } = await ingest(asterism, "real-deleted-e00.fits", frame({ OBJECT: "deleted" }));
    const { key, id: versionId } = data.ingestFrame.version;
    const [row] = await asterism.database.sql`
      select object_version_id from archive.version where id = ${versionId}`;
    expect(row?.objectVersionId).not.toBeNull();
    await asterism.graphql(
      `mutation ($id: ID!) { deleteFrames(input: { ids: [$id], reason: "a test" }) { deletedIds } }`,
      { id: data.ingestFrame.frame.id },
      { token: asterism.adminToken },
    );
    await asterism.drain();
    expect(await store.size({ key, versionId: row?.objectVersionId })).toBeNull();
    // Heard again, as after a crash: what is gone stays gone, without complaint.
    await store.remove({ key, versionId: row?.objectVersionId });
  });
});
