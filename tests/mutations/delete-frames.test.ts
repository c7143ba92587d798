import { mkdir, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { ingest } from "../harness/upload.ts";

const DELETE = `mutation ($input: DeleteFramesInput!) {
  deleteFrames(input: $input) { deletedIds missingIds versionCount size }
}`;
const DELETE_VERSION = `mutation ($input: DeleteVersionInput!) {
  deleteVersion(input: $input) { frame { id versions { id } } }
}`;
const FRAME = `query ($id: ID!) {
  frame(id: $id) { id basename url versions { id key } relatedFrames { basename } }
}`;
const COPIES = `query ($id: ID!) { rawDataFile(id: $id) { copies { status deletedAt } } }`;

let asterism: Asterism;
beforeAll(async () => {
  asterism = await startAsterism();
});
afterAll(() => asterism.close());

const ask = async (query: string, variables: object) =>
  asterism.graphql(query, { ...variables }, { token: asterism.adminToken });

async function archived(name: string, changes = {}) {
  const { data, errors } = await ingest(
    asterism,
    `${name}-e00.fits`,
    frame({ OBJECT: name, ...changes }),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.ingestFrame as {
    frame: { id: string; basename: string; url: string };
    version: { id: string; key: string };
  };
}

const remove = (ids: string[], reason = "made by a test") =>
  ask(DELETE, { input: { ids, reason } });

async function objects(): Promise<string[]> {
  const names = await readdir(join(asterism.dataDir, "objects"), { recursive: true });
  return names.filter((path) => path.includes(".fits"));
}

async function events(topic: string) {
  return asterism.database.sql`select * from platform.event where topic = ${topic}`;
}

describe("a deleted frame", () => {
  it("is gone with its versions, and its bytes follow", async () => {
    const first = await archived("gone");
    const second = await archived("gone", { EXPTIME: 31 });
    const { data } = await remove([first.frame.id]);
    expect(data.deleteFrames).toMatchObject({
      deletedIds: [first.frame.id],
      missingIds: [],
      versionCount: 2,
    });
    expect((await ask(FRAME, { id: first.frame.id })).data.frame).toBeNull();
    await asterism.drain();
    const left = await objects();
    for (const { version } of [first, second]) expect(left).not.toContain(version.key);
    expect((await asterism.fetch(new Request(second.frame.url))).status).toBe(404);
  });

  it("is told of in a record that nobody can change", async () => {
    const { frame: deleted, version } = await archived("recorded");
    await remove([deleted.id], "  the shutter was closed ");
    const { data } = await ask(
      `query ($basename: String!) { frameDeletions(filter: { basename: [$basename] }) {
        totalCount { value } nodes { kind reason frameId basename actorId at facts } } }`,
      { basename: deleted.basename },
    );
    expect(data.frameDeletions).toMatchObject({
      totalCount: { value: 1 },
      nodes: [
        {
          kind: "FRAME_DELETED",
          reason: "the shutter was closed",
          frameId: deleted.id,
          facts: { versions: [{ id: version.id, key: version.key }] },
        },
      ],
    });
    expect(data.frameDeletions.nodes[0].actorId).not.toBeNull();
    const change = asterism.database.sql`delete from archive.audit_event`;
    await expect(change).rejects.toThrow(/only ever added/);
  });

  it("can be ingested again, under a new id", async () => {
    const first = await archived("again");
    await remove([first.frame.id]);
    const second = await archived("again");
    expect(second.frame.id).not.toBe(first.frame.id);
    await asterism.drain();
    expect(await objects()).toContain(second.version.key);
    expect((await asterism.fetch(new Request(second.frame.url))).status).toBe(200);
  });

  it("that others name stays as a name, and has its links when it comes again", async () => {
    const bias = await archived("bias");
    const science = await archived("science", { L1IDBIAS: "bias-e00.fits" });
    await remove([bias.frame.id]);
    expect((await ask(FRAME, { id: bias.frame.id })).data.frame).toBeNull();
    expect((await ask(FRAME, { id: science.frame.id })).data.frame.relatedFrames).toEqual([]);
    const again = await archived("bias");
    expect(again.frame.id).toBe(bias.frame.id);
    const { data } = await ask(FRAME, { id: science.frame.id });
    expect(data.frame.relatedFrames).toEqual([{ basename: "bias-e00" }]);
  });

  it("takes along the names that only it spoke of", async () => {
    const { frame: deleted } = await archived("lonely", { L1IDDARK: "never-came.fits" });
    await remove([deleted.id]);
    const rows = await asterism.database.sql`
      select 1 from archive.frame where basename in ('never-came', 'lonely-e00')`;
    expect(rows).toHaveLength(0);
  });

  it("keeps its lineage: the file stays, its copy in the store is deleted", async () => {
    const { frame: deleted, version } = await archived("lineage");
    await asterism.drain();
    expect((await ask(COPIES, { id: version.id })).data.rawDataFile.copies).toMatchObject([
      { status: "PRESENT" },
    ]);
    await remove([deleted.id]);
    await asterism.drain();
    const [copy] = (await ask(COPIES, { id: version.id })).data.rawDataFile.copies;
    expect(copy.status).toBe("DELETED");
    expect(copy.deletedAt).not.toBeNull();
  });

  it("whose archiving nobody has heard of yet is heard of in order", async () => {
    const { frame: deleted, version } = await archived("unheard");
    await remove([deleted.id]);
    await asterism.drain();
    expect((await ask(COPIES, { id: version.id })).data.rawDataFile.copies).toMatchObject([
      { status: "DELETED" },
    ]);
  });

  it("loses its bytes also when the store could not remove them at first", async () => {
    const { frame: deleted, version } = await archived("stuck");
    await asterism.drain();
    const path = join(asterism.dataDir, "objects", version.key);
    await rm(path);
    await mkdir(path);
    await remove([deleted.id]);
    await asterism.drain();
    await rmdir(path);
    await writeFile(path, "");
    // Its next attempt would be in a while.
    await asterism.database.sql`update platform.delivery set next_attempt_at = now()`;
    await asterism.drain();
    expect(await objects()).not.toContain(version.key);
  });

  it("that nobody knows, or that was deleted before, is told as missing", async () => {
    const { frame: deleted } = await archived("before");
    await remove([deleted.id]);
    await asterism.drain();
    const before = (await events("frame.deleted")).length;
    const { data } = await remove([deleted.id, "999999999", "no number"]);
    expect(data.deleteFrames).toEqual({
      deletedIds: [],
      missingIds: [deleted.id, "999999999", "no number"],
      versionCount: 0,
      size: 0,
    });
    await asterism.drain();
    expect(await events("frame.deleted")).toHaveLength(before);
  });

  it.each([
    [{ ids: [], reason: "none" }],
    [{ ids: Array.from({ length: 1001 }, (_, id) => String(id + 1)), reason: "too many" }],
    [{ ids: ["1"], reason: "  " }],
    [{ ids: ["1"], reason: "x".repeat(1001) }],
  ])("is not asked for like this", async (input) => {
    const { errors } = await ask(DELETE, { input });
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("a deleted version", () => {
  const removeVersion = (id: string) =>
    ask(DELETE_VERSION, { input: { id, reason: "bad readout" } });

  it("leaves the frame with the others", async () => {
    const older = await archived("versions");
    const newer = await archived("versions", { EXPTIME: 31 });
    const { data } = await removeVersion(older.version.id);
    expect(data.deleteVersion.frame.versions).toEqual([{ id: newer.version.id }]);
    await asterism.drain();
    const left = await objects();
    expect(left).not.toContain(older.version.key);
    expect(left).toContain(newer.version.key);
    const [copy] = (await ask(COPIES, { id: older.version.id })).data.rawDataFile.copies;
    expect(copy.status).toBe("DELETED");
  });

  it("is never the newest, which says what the frame is", async () => {
    const { version } = await archived("newest");
    const { errors } = await removeVersion(version.id);
    expect(errors?.[0]?.extensions.code).toBe("INVALID_STATE");
  });

  it("is not found twice", async () => {
    const older = await archived("twice");
    await archived("twice", { EXPTIME: 31 });
    await removeVersion(older.version.id);
    const { errors } = await removeVersion(older.version.id);
    expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });
});
