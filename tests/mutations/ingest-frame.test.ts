import { createHash } from "node:crypto";
import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userId } from "../../seeds/programme/proposals.ts";
import type { As } from "../harness/as.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame, header } from "../harness/frames.ts";
import { INGEST, ingest } from "../harness/upload.ts";

const md5 = (bytes: Uint8Array) => createHash("md5").update(bytes).digest("hex");

describe.each([
  { place: "in process", remote: [] },
  { place: "behind HTTP", remote: ["archive" as const] },
])("ingestFrame with the archive $place", ({ remote }) => {
  let asterism: Asterism;
  let roots: string;
  /** A telescope may ingest, but not read. */
  let telescope: As;
  beforeAll(async () => {
    roots = await mkdtemp(join(tmpdir(), "asterism-roots-"));
    asterism = await startAsterism({ remote, environment: { INGEST_ROOTS: roots } });
    telescope = { token: await asterism.token({ scopes: ["FRAMES_INGEST"] }) };
  });
  afterAll(() => asterism.close());

  const send = (filename: string, bytes: Uint8Array, input = {}, as = telescope) =>
    ingest(asterism, filename, bytes, input, as);
  const sendUrl = (url: string, as = telescope) => asterism.graphql(INGEST, { input: { url } }, as);
  const look = (query: string, variables?: Record<string, unknown>) =>
    asterism.graphql(query, variables, { token: asterism.adminToken });

  /** Rows and objects: what a refused ingestion must not change. */
  async function kept() {
    await asterism.drain();
    const [rows] = await asterism.database.sql`
      select (select count(*) from archive.frame) frames, (select count(*) from archive.version) versions,
        (select count(*) from archive.outbox) events`;
    const objects = await readdir(join(asterism.dataDir, "objects"), { recursive: true });
    return { ...rows, objects: objects.filter((path) => path.includes(".fits")).length };
  }

  async function refused(filename: string, bytes: Uint8Array, input = {}, as = telescope) {
    const before = await kept();
    const answer = await send(filename, bytes, input, as);
    expect(answer.errors).toHaveLength(1);
    expect(await kept()).toEqual(before);
    const { code, retry, ...facts } = answer.errors?.[0]?.extensions ?? { code: "", retry: "" };
    return { code, retry, ...facts } as Record<string, unknown> & { code: string; retry: string };
  }

  it("a frame comes back through its URL byte for byte", async () => {
    const bytes = frame({ OBJECT: "there and back" });
    const { data } = await send("there-and-back-e00.fits", bytes);
    expect(data.ingestFrame.outcome).toBe("CREATED");
    const { url, size, versions } = data.ingestFrame.frame;
    expect(size).toBe(bytes.length);
    expect(versions[0].md5).toBe(md5(bytes));
    // The store of a remote archive is served by it, ours by this application.
    const response = remote.length ? await fetch(url) : await asterism.fetch(new Request(url));
    expect(md5(new Uint8Array(await response.arrayBuffer()))).toBe(md5(bytes));
  });

  it("the same bytes sent again are archived once", async () => {
    const bytes = frame({ OBJECT: "twice" });
    const first = await send("twice-e00.fits", bytes);
    const before = await kept();
    const again = await send("twice-e00.fits", bytes);
    expect(again.data.ingestFrame.outcome).toBe("ALREADY_ARCHIVED");
    expect(again.data.ingestFrame.version.id).toBe(first.data.ingestFrame.version.id);
    expect(await kept()).toEqual(before);
  });

  it("the same bytes sent many times at once are archived once", async () => {
    const bytes = frame({ OBJECT: "crowd" });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => send("crowd-e00.fits", bytes)),
    );
    const outcomes = answers.map(({ data }) => data.ingestFrame.outcome).sort();
    expect(outcomes).toEqual([...Array(4).fill("ALREADY_ARCHIVED"), "CREATED"]);
    const [row] = await asterism.database.sql`
      select count(*) from archive.version where md5 = ${md5(bytes)}`;
    expect(row?.count).toBe(1);
  });

  it("the same bytes sent at once under two names are archived under one", async () => {
    const bytes = frame({ OBJECT: "two names" });
    const answers = await Promise.all(
      ["one-name-e00.fits", "other-name-e00.fits"].map((name) => send(name, bytes)),
    );
    const outcomes = answers.map(({ data }) => data.ingestFrame.outcome).sort();
    expect(outcomes).toEqual(["ALREADY_ARCHIVED", "CREATED"]);
    const basenames = answers.map(({ data }) => data.ingestFrame.frame.basename);
    expect(basenames[0]).toBe(basenames[1]);
  });

  it("new bytes of a known basename are a new version, and the old ones stay readable", async () => {
    const first = frame({ OBJECT: "first" });
    await send("again-e00.fits", first);
    const { data } = await send("again-e00.fits", frame({ OBJECT: "second" }));
    expect(data.ingestFrame.outcome).toBe("NEW_VERSION");
    const { data: read } = await look(
      `query ($id: ID!) { frame(id: $id) { targetName versions { md5 url } } }`,
      { id: data.ingestFrame.frame.id },
    );
    expect(read.frame.targetName).toBe("second");
    expect(read.frame.versions).toHaveLength(2);
    const old = read.frame.versions[1];
    const response = remote.length
      ? await fetch(old.url)
      : await asterism.fetch(new Request(old.url));
    expect(md5(new Uint8Array(await response.arrayBuffer()))).toBe(md5(first));
  });

  it("frames are linked with those they name, in whatever order they arrive", async () => {
    await send("science-e00.fits", frame({ L1IDBIAS: "master-bias.fits", OBJECT: "s" }));
    const { data } = await send("master-bias.fits", frame({ OBJECT: "b", OBSTYPE: "BIAS" }));
    expect(data.ingestFrame.outcome).toBe("CREATED");
    const { data: read } = await look(
      `{ frames(filter: {basenameExact: "science-e00"}) { nodes { relatedFrames { basename relatedFrames { basename } } } } }`,
    );
    expect(read.frames.nodes[0].relatedFrames).toEqual([
      { basename: "master-bias", relatedFrames: [{ basename: "science-e00" }] },
    ]);
  });

  it("a frame that is only named by another is not found yet", async () => {
    await send("names-e00.fits", frame({ L1IDDARK: "not-yet.fits", OBJECT: "n" }));
    const [row] = await asterism.database
      .sql`select id from archive.frame where basename = 'not-yet'`;
    const { data, errors } = await look(`query ($id: ID!) { frame(id: $id) { id } }`, {
      id: String(row?.id),
    });
    expect({ data, errors }).toEqual({ data: { frame: null }, errors: undefined });
  });

  it("metadata wins over the header and supplies what it lacks", async () => {
    const bytes = frame({ PROPID: undefined, OBJECT: "from the header" });
    const { data } = await send("metadata-e00.fits", bytes, {
      metadata: { propid: "HTN2026A-002", OBJECT: "from the call" },
    });
    const { data: read } = await look(
      `query ($id: ID!) { frame(id: $id) { proposalId targetName headers } }`,
      { id: data.ingestFrame.frame.id },
    );
    expect(read.frame).toMatchObject({ proposalId: "HTN2026A-002", targetName: "from the call" });
    expect(read.frame.headers).toMatchObject({
      PROPID: "HTN2026A-002",
      "DATE-OBS": header["DATE-OBS"],
    });
  });

  it("a file under an allowed folder is ingested by its path", async () => {
    const bytes = frame({ OBJECT: "path" });
    await writeFile(join(roots, "path-e00.fits"), bytes);
    const { data } = await sendUrl(join(roots, "path-e00.fits"));
    expect(data.ingestFrame).toMatchObject({
      outcome: "CREATED",
      frame: { basename: "path-e00", size: bytes.length },
    });
  });

  it.each([
    ["/etc/passwd", "SOURCE_FORBIDDEN"],
    ["file:///etc/passwd", "SOURCE_FORBIDDEN"],
    ["ROOTS/../../etc/passwd", "SOURCE_FORBIDDEN"],
    ["ROOTS/nothing-e00.fits", "SOURCE_NOT_FOUND"],
    ["http://127.0.0.1:9/x.fits", "SOURCE_FORBIDDEN"],
    ["http://[::1]/x.fits", "SOURCE_FORBIDDEN"],
    ["http://169.254.169.254/latest/meta-data", "SOURCE_FORBIDDEN"],
    ["ftp://example.org/x.fits", "SOURCE_FORBIDDEN"],
    ["x.fits", "SOURCE_FORBIDDEN"],
  ])("the source %s is refused as %s", async (url, code) => {
    const { errors } = await sendUrl(url.replace("ROOTS", roots));
    expect(errors?.[0]?.extensions).toMatchObject({ code, retry: "NEVER" });
  });

  describe.each<[string, () => Promise<As>, string]>([
    ["nobody in particular", async () => ({}), "UNAUTHENTICATED"],
    [
      "a token for reading",
      async () => ({ token: await asterism.token({ scopes: ["READ"] }) }),
      "FORBIDDEN",
    ],
    [
      "a scientist",
      async () => ({
        token: await asterism.token({ scopes: ["READ"], userId: String(userId("ioreva")) }),
      }),
      "FORBIDDEN",
    ],
  ])("by %s", (_who, identify, code) => {
    let as: As;
    beforeAll(async () => {
      as = await identify();
    });

    it("is refused, and nothing is stored", async () => {
      const refusal = await refused("stranger-e00.fits", frame({ OBJECT: "stranger" }), {}, as);
      expect(refusal).toMatchObject({ code, retry: "NEVER" });
    });

    it.each(["/etc/passwd", "ROOTS/path-e00.fits", "ROOTS/nothing-e00.fits", "x.fits"])(
      "does not tell what is at %s",
      async (url) => {
        const before = await kept();
        const { errors } = await sendUrl(url.replace("ROOTS", roots), as);
        expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code }]);
        expect(await kept()).toEqual(before);
      },
    );
  });

  it("both sources, or none, are refused", async () => {
    const none = await asterism.graphql(INGEST, { input: {} }, telescope);
    expect(none.errors?.[0]?.extensions).toMatchObject({ code: "SOURCE_INVALID", retry: "NEVER" });
    const both = await refused("both-e00.fits", frame(), { url: "/tmp/both-e00.fits" });
    expect(both).toMatchObject({ code: "SOURCE_INVALID", retry: "NEVER" });
  });

  it("an unknown extension is refused with those that are known", async () => {
    expect(await refused("frame.png", frame())).toMatchObject({
      code: "FILE_TYPE_UNKNOWN",
      retry: "NEVER",
      accepted: [".fits", ".fits.fz", ".tar.gz", ".pdf", ".jpg", ".jpeg"],
    });
  });

  it("an empty file is refused", async () => {
    expect(await refused("empty-e00.fits", new Uint8Array())).toMatchObject({
      code: "FILE_EMPTY",
      retry: "NEVER",
    });
  });

  it("a file that is not FITS is refused", async () => {
    const text = new TextEncoder().encode("<!doctype html><title>Not a frame</title>".repeat(100));
    expect(await refused("html-e00.fits", text)).toMatchObject({
      code: "FITS_INVALID",
      retry: "NEVER",
    });
  });

  it("a header that is cut off in the middle of a card is refused", async () => {
    expect(await refused("cut-e00.fits", frame().subarray(0, 8 * 80 + 33))).toMatchObject({
      code: "FITS_TRUNCATED",
      retry: "NEVER",
      section: "header",
    });
  });

  it("data that is cut off is refused", async () => {
    expect(await refused("short-e00.fits", frame().subarray(0, 2880 + 100))).toMatchObject({
      code: "FITS_TRUNCATED",
      section: "data",
    });
  });

  it("all missing keywords are named at once", async () => {
    const bytes = frame({ PROPID: undefined, BLKUID: undefined, SITEID: undefined });
    const refusal = await refused("missing-e00.fits", bytes);
    expect(refusal).toMatchObject({ code: "HEADER_MISSING", retry: "NEVER" });
    expect(refusal.keywords).toEqual(["PROPID", "SITEID", "BLKUID"]);
  });

  it("a DATE-OBS that is no date is refused with its value", async () => {
    expect(await refused("date-e00.fits", frame({ "DATE-OBS": "yesterday" }))).toMatchObject({
      code: "HEADER_INVALID",
      retry: "NEVER",
      keyword: "DATE-OBS",
      value: "yesterday",
    });
  });

  it("metadata that is no object of plain values is refused", async () => {
    const refusal = await refused("meta-e00.fits", frame(), { metadata: { A: [1], B: {}, C: 1 } });
    expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", retry: "NEVER", keywords: ["A", "B"] });
  });

  it("a name that is a path is refused", async () => {
    const refusal = await refused("x.fits", frame(), { filename: "../../etc/cron.d/x.fits" });
    expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", retry: "NEVER" });
  });

  it("the lineage hears of a frame: its file and the copy in the store", async () => {
    const bytes = frame({ OBJECT: "lineage" });
    const { data } = await send("lineage-e00.fits", bytes);
    await asterism.drain();
    const { data: read, errors } = await look(
      `query ($id: ID!) { frame(id: $id) { rawDataFile { checksum size proposalId publicDate copies { status verifyResult location { name } } } } }`,
      { id: data.ingestFrame.frame.id },
    );
    expect(errors).toBeUndefined();
    expect(read.frame.rawDataFile).toMatchObject({
      checksum: createHash("sha256").update(bytes).digest("hex"),
      size: bytes.length,
      proposalId: header.PROPID,
      publicDate: "2027-03-05T10:11:12.345Z",
      copies: [{ status: "PRESENT", verifyResult: "OK" }],
    });
  });
});
