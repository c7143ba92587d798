import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { concatenated, headerBlock } from "../../subgraphs/archive/rules/fits-bytes.fixture.ts";
import { tarMember } from "../../subgraphs/archive/rules/tar-bytes.fixture.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame, header } from "../harness/frames.ts";
import { kept } from "../harness/kept.ts";
import { INGEST, ingest } from "../harness/upload.ts";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const required = [
  ...["SITEID  = 'sds'", "TELID   = '1m0a'", "INSTRUME= 'ln01'", "PROPID  = 'HTN2026A-001'"],
  ...[
    "BLKUID  = 1",
    "OBSTYPE = 'EXPOSE'",
    "DATE-OBS= '2026-03-05T10:11:12'",
    "DAY-OBS = '20260305'",
  ],
];
const structure = ["SIMPLE  = T", "BITPIX  = 8", "NAXIS   = 0"];
const cards = (...more: string[]) => headerBlock(...structure, ...required, ...more);

describe("ingestFrame", () => {
  let asterism: Asterism;
  let roots: string;
  beforeAll(async () => {
    roots = await mkdtemp(join(tmpdir(), "asterism-roots-"));
    asterism = await startAsterism({ environment: { INGEST_ROOTS: roots } });
  });
  afterAll(async () => {
    await asterism.close();
    await rm(roots, { recursive: true });
  });

  const send = (filename: string, bytes: Uint8Array, input: Record<string, unknown> = {}) =>
    ingest(asterism, filename, bytes, input);

  async function refused(...file: Parameters<typeof send>) {
    const before = await kept(asterism);
    const { errors } = await send(...file);
    expect(await kept(asterism)).toEqual(before);
    return errors?.[0]?.extensions;
  }

  async function headersOf(...file: Parameters<typeof send>) {
    const { data, errors } = await send(...file);
    expect(errors).toBeUndefined();
    const query = "query ($id: ID!) { frame(id: $id) { headers targetName versions { id } } }";
    const as = { token: asterism.adminToken };
    const read = await asterism.graphql(query, { id: data.ingestFrame.frame.id }, as);
    return read.data.frame;
  }

  describe("reads a header", () => {
    it("of ten thousand cards", async () => {
      const many = Array.from({ length: 10_000 }, (_, i) => `K${String(i).padEnd(7)}= ${i}`);
      const { headers } = await headersOf("many-cards-e00.fits", cards(...many));
      expect(headers).toMatchObject({ K0: 0, K9999: 9999 });
    });

    it("with long strings, hierarchical keywords, and repeated ones, of which the first counts", async () => {
      const { headers, targetName } = await headersOf(
        "odd-cards-e00.fits",
        cards(
          "LONG    = 'one &'",
          "CONTINUE  'string &'",
          "CONTINUE  'of three cards'",
          "HIERARCH ESO DET CHIP1 NAME = 'ccd' / a name",
          "OBJECT  = 'first'",
          "OBJECT  = 'second'",
        ),
      );
      expect(headers).toMatchObject({
        LONG: "one string of three cards",
        "ESO DET CHIP1 NAME": "ccd",
      });
      expect(targetName).toBe("first");
    });

    it("with a string over twenty thousand cards", async () => {
      const continued = Array.from({ length: 20_000 }, () => `CONTINUE  '${"x".repeat(66)}&'`);
      const { headers } = await headersOf(
        "long-string-e00.fits",
        cards("LONG    = '&'", ...continued),
      );
      expect(headers.LONG).toHaveLength(66 * 20_000 + 1);
    });
  });

  describe("refuses a header", () => {
    it("with letters that are not ASCII", async () => {
      expect(await refused("ascii-e00.fits", cards("OBJECT  = 'M\xe9t\xe9o'"))).toMatchObject({
        ...{ code: "FITS_INVALID", retry: "NEVER", hdu: 0, card: 12 },
      });
    });

    it.each<[string, Record<string, unknown>]>([
      ["NAXIS   = 1000000000000", { keyword: "NAXIS", value: 1e12 }],
      ["NAXIS   = -1", { keyword: "NAXIS", value: -1 }],
      ["NAXIS   = 1000", { keyword: "NAXIS", value: 1000 }],
      ["NAXIS   = 1.5", { keyword: "NAXIS", value: 1.5 }],
    ])("that says %s", async (card, facts) => {
      const bytes = headerBlock("SIMPLE  = T", "BITPIX  = 8", card, ...required);
      expect(await refused("axes-e00.fits", bytes)).toMatchObject({
        code: "FITS_INVALID",
        ...facts,
      });
    });

    it.each([
      ["-1", "FITS_INVALID"],
      ["9007199254740993", "FITS_INVALID"],
      ["9007199254740991", "FITS_INVALID"],
      ["1000000000000000", "FITS_TRUNCATED"],
    ])("that says NAXIS1 = %s: %s", async (length, code) => {
      const axes = ["NAXIS   = 1", `NAXIS1  = ${length}`];
      const bytes = headerBlock("SIMPLE  = T", "BITPIX  = 8", ...axes, ...required);
      expect(await refused("axis-e00.fits", bytes)).toMatchObject({ code, retry: "NEVER" });
    });
  });

  it.each([
    ["a.fits.fits", "FILE_TYPE_UNKNOWN"],
    ["a.fits/b.fits", "BAD_USER_INPUT"],
    ["../a.fits", "BAD_USER_INPUT"],
    ["..\\a.fits", "BAD_USER_INPUT"],
    ["a\0.fits", "BAD_USER_INPUT"],
    [".fits", "BAD_USER_INPUT"],
    [`${"é".repeat(501)}.fits`, "BAD_USER_INPUT"],
    ["a.FITS", "FILE_TYPE_UNKNOWN"],
  ])("refuses the name %j: %s", async (filename, code) => {
    expect(await refused("x.fits", frame(), { filename })).toMatchObject({ code, retry: "NEVER" });
  });

  it("takes the longest names, in any alphabet", async () => {
    const letters = Array.from({ length: 333 }, (_, i) => String.fromCodePoint(0x4e00 + i * 37));
    const basename = letters.join("");
    const { data, errors } = await send("x.fits", frame({ OBJECT: "long name" }), {
      filename: `${basename}.fits`,
      metadata: { L1IDBIAS: `${[...letters].reverse().join("")}` },
    });
    expect(errors).toBeUndefined();
    expect(data.ingestFrame.frame.basename).toBe(basename);
  });

  it("refuses a path that is longer than a name, wherever it leads", async () => {
    const refusal = await refused("x.fits", frame(), { metadata: { TARFILE: "é".repeat(501) } });
    expect(refusal).toMatchObject({ code: "HEADER_INVALID", keyword: "TARFILE" });
  });

  it("takes metadata of any letters but those that no text can hold, which it drops", async () => {
    const metadata = { OBJECT: "M 83 🔭 \u0000\ud800!", "": 1, NOTE: "\u0007" };
    const { headers, targetName } = await headersOf("letters-e00.fits", frame({ FILTER: "a" }), {
      metadata,
    });
    expect(targetName).toBe("M 83 🔭 !");
    expect(Object.keys(headers)).not.toContain("");
  });

  describe("with the size and the checksum that the file had before it was sent", () => {
    const bytes = frame({ OBJECT: "declared" });
    const declared = { size: bytes.length, sha256: sha256(bytes) };

    it("refuses one that was cut on its way, to be sent again", async () => {
      for (const length of [0, 100, 2880, bytes.length - 1]) {
        expect(await refused("cut-e00.fits", bytes.subarray(0, length), declared)).toMatchObject({
          ...{ code: "SIZE_MISMATCH", retry: "NOW", size: length, declaredSize: bytes.length },
        });
      }
    });

    it("refuses one that is longer", async () => {
      const longer = concatenated(bytes, new Uint8Array(3_000_000));
      const refusal = await refused("longer-e00.fits", longer, declared);
      expect(refusal).toMatchObject({ code: "SIZE_MISMATCH", retry: "NOW" });
    });

    it("refuses one that was damaged on its way, also where that makes it no frame at all", async () => {
      for (const at of [0, 90, 1000, bytes.length - 1]) {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ 1;
        expect(await refused("damaged-e00.fits", damaged, declared)).toMatchObject({
          ...{ code: "CHECKSUM_MISMATCH", retry: "NOW", declaredSha256: declared.sha256 },
        });
      }
    });

    it("still tells of a file that is no frame and came as it was", async () => {
      const text = new TextEncoder().encode("no frame".repeat(1000));
      expect(await refused("text-e00.fits", text, { sha256: sha256(text) })).toMatchObject({
        ...{ code: "FITS_INVALID", retry: "NEVER" },
      });
    });

    it("takes one that is as declared, in whatever case", async () => {
      const { data } = await send("declared-e00.fits", bytes, {
        ...{ size: bytes.length, sha256: declared.sha256.toUpperCase() },
      });
      expect(data.ingestFrame.outcome).toBe("CREATED");
    });

    it("answers before a byte is taken when it is archived", async () => {
      const input = { url: join(roots, "is-not-there.fits"), sha256: declared.sha256 };
      const as = { token: asterism.adminToken };
      const { data } = await asterism.graphql(INGEST, { input }, as);
      expect(data.ingestFrame).toMatchObject({
        ...{ outcome: "ALREADY_ARCHIVED", frame: { basename: "declared-e00" } },
      });
    });

    it("tells nobody who may not ingest whether it is archived", async () => {
      const token = await asterism.token({ scopes: ["READ"] });
      const input = { url: "/nowhere.fits", sha256: declared.sha256 };
      const { errors } = await asterism.graphql(INGEST, { input }, { token });
      expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
    });

    it.each([{ size: 0 }, { size: -5 }, { sha256: "" }, { sha256: "g".repeat(64) }])(
      "refuses %j as a declaration",
      async (input) => {
        expect(await refused("x.fits", bytes, input)).toMatchObject({ code: "BAD_USER_INPUT" });
      },
    );
  });

  describe("at the same time", () => {
    it("takes other bytes of one basename as versions, one after the other", async () => {
      const answers = await Promise.all(
        Array.from({ length: 4 }, (_, i) =>
          send("rivals-e00.fits", frame({ OBJECT: `rival ${i}`, L1IDBIAS: "rivals-b00" })),
        ),
      );
      const outcomes = answers.map(({ data }) => data.ingestFrame.outcome).sort();
      expect(outcomes).toEqual(["CREATED", "NEW_VERSION", "NEW_VERSION", "NEW_VERSION"]);
      const { versions } = await headersOf("rivals-e00.fits", frame({ OBJECT: "rival 4" }));
      expect(versions).toHaveLength(5);
    });

    it("takes frames that name each other", async () => {
      const names = ["ring-a", "ring-b", "ring-c"];
      const answers = await Promise.all(
        names.map((name, i) =>
          send(
            `${name}.fits`,
            frame({ OBJECT: name, L1IDBIAS: names[(i + 1) % 3], L1IDDARK: names[(i + 2) % 3] }),
          ),
        ),
      );
      expect(answers.map(({ data }) => data?.ingestFrame.outcome)).toEqual(
        Array(3).fill("CREATED"),
      );
    });
  });

  describe("refuses a bomb", () => {
    const zeroes = gzipSync(new Uint8Array(4 * 1024 * 1024), { level: 9 });

    it("of a tar archive that expands without end", async () => {
      const begin = gzipSync(tarMember({ name: "a.txt", size: 2 ** 50 }));
      const bomb = concatenated(begin, ...Array.from({ length: 100 }, () => zeroes));
      const refusal = await refused("bomb-e91.tar.gz", bomb, { metadata: header });
      expect(refusal).toMatchObject({ code: "FILE_EXPANDS_TOO_FAR", retry: "NEVER" });
    });

    it("of a frame inside one", async () => {
      const axis = ["NAXIS   = 1", "NAXIS1  = 400000000000"];
      const content = headerBlock("SIMPLE  = T", "BITPIX  = 8", ...axis, ...required);
      const begin = gzipSync(concatenated(tarMember({ name: "a.fits", size: 2 ** 50 }), content));
      const bomb = concatenated(begin, ...Array.from({ length: 100 }, () => zeroes));
      const refusal = await refused("frame-bomb-e91.tar.gz", bomb);
      expect(refusal).toMatchObject({ code: "FILE_EXPANDS_TOO_FAR", retry: "NEVER" });
    });
  });
});
