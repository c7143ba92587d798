import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ascii, concatenated } from "../../subgraphs/archive/rules/fits-bytes.fixture.ts";
import { tarArchive } from "../../subgraphs/archive/rules/tar-bytes.fixture.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame, header } from "../harness/frames.ts";
import { kept } from "../harness/kept.ts";
import { INGEST, ingest } from "../harness/upload.ts";

const example = fileURLToPath(
  new URL("../../subgraphs/archive/ingest/file-types/example-file-types.ts", import.meta.url),
);

/** Bytes that begin and end like the real thing. */
const pdf = (text: string) => ascii(`%PDF-1.4\n${text}\n${"x".repeat(3000)}\n%%EOF\n`);
const jpeg = (text: string) =>
  concatenated(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), ascii(text), Uint8Array.of(0xff, 0xd9));
const tarGz = (...members: Parameters<typeof tarArchive>) =>
  new Uint8Array(gzipSync(tarArchive(...members)));

const FRAME = `query ($name: String!) {
  frames(filter: {basenameExact: $name}) {
    nodes { id targetName proposalId filename headers thumbnails { basename size url } relatedFrames { basename } }
  }
}`;

describe("ingestFrame", () => {
  let asterism: Asterism;
  beforeAll(async () => {
    asterism = await startAsterism({ environment: { FILETYPES: example } });
  });
  afterAll(() => asterism.close());

  const send = (filename: string, bytes: Uint8Array, metadata?: Record<string, unknown>) =>
    ingest(asterism, filename, bytes, metadata && { metadata });

  async function archived(...file: Parameters<typeof send>) {
    const { data, errors } = await send(...file);
    expect(errors).toBeUndefined();
    return data.ingestFrame;
  }

  async function refused(...file: Parameters<typeof send>) {
    const before = await kept(asterism);
    const { errors } = await send(...file);
    expect(await kept(asterism)).toEqual(before);
    return errors?.[0]?.extensions;
  }

  async function look(name: string) {
    const as = { token: asterism.adminToken };
    return (await asterism.graphql(FRAME, { name }, as)).data.frames.nodes[0] ?? null;
  }

  async function download(url: string) {
    const response = await asterism.fetch(new Request(url));
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      status: response.status,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    };
  }
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

  describe("of a tar archive", () => {
    it("takes the header of the first FITS file inside and keeps all of it", async () => {
      const bytes = tarGz(
        { name: "night/readme.txt", content: ascii("no frame") },
        {
          name: "night/a-e00.fits.fz",
          content: frame({ OBJECT: "in the tar" }, { compressed: true }),
        },
        { name: "night/b-e00.fits", content: frame({ OBJECT: "second" }) },
      );
      const { outcome, frame: found } = await archived("pack-e91.tar.gz", bytes);
      expect(outcome).toBe("CREATED");
      expect(await look("pack-e91")).toMatchObject({ targetName: "in the tar" });
      expect(await download(found.url)).toMatchObject({ status: 200, sha256: sha256(bytes) });
    });

    it("without a FITS file needs metadata with all keywords", async () => {
      const bytes = tarGz({ name: "log.txt", content: ascii("cloudy") });
      expect(await refused("log-e91.tar.gz", bytes)).toMatchObject({ code: "HEADER_MISSING" });
      const { outcome } = await archived("log-e91.tar.gz", bytes, { ...header, OBJECT: "clouds" });
      expect(outcome).toBe("CREATED");
      expect(await look("log-e91")).toMatchObject({ targetName: "clouds" });
    });

    it.each<[string, Uint8Array, string]>([
      ["a frame", frame({ OBJECT: "called tar" }), "FILE_CONTENT_INVALID"],
      ["a compressed frame", new Uint8Array(gzipSync(frame())), "FILE_CONTENT_INVALID"],
      [
        "half of one",
        tarGz({ name: "a.fits", content: frame() }).subarray(0, 200),
        "FILE_TRUNCATED",
      ],
    ])("is refused when it is %s, whatever the metadata says", async (_what, bytes, code) => {
      expect(await refused("x-e91.tar.gz", bytes, header)).toMatchObject({ code, retry: "NEVER" });
    });
  });

  describe("of a PDF document", () => {
    it("keeps it with its metadata, as they were given", async () => {
      const bytes = pdf("summary");
      const metadata = { ...header, OBJECT: "N/A", REQNUM: "N/A", L1IDBIAS: "master.fits" };
      const { outcome, frame: found } = await archived("night-summary.pdf", bytes, metadata);
      expect(outcome).toBe("CREATED");
      const read = await look("night-summary");
      expect(read).toMatchObject({ proposalId: header.PROPID, targetName: "" });
      expect(read.headers).toMatchObject({ OBJECT: "N/A", REQNUM: "N/A" });
      expect(await download(found.url)).toMatchObject({ status: 200, sha256: sha256(bytes) });
    });

    it("needs all required keywords", async () => {
      const { PROPID: _, ...lacking } = header;
      expect(await refused("a.pdf", pdf("a"), lacking)).toMatchObject({
        ...{ code: "HEADER_MISSING", keywords: ["PROPID"] },
      });
      expect(await refused("a.pdf", pdf("a"))).toMatchObject({ code: "HEADER_MISSING" });
    });

    it.each<[string, Uint8Array, string]>([
      ["a picture", jpeg("x"), "FILE_CONTENT_INVALID"],
      ["a text", ascii("%PD"), "FILE_TRUNCATED"],
      ["cut off", pdf("cut").subarray(0, 2000), "FILE_TRUNCATED"],
      ["empty", new Uint8Array(), "FILE_EMPTY"],
    ])("is refused when it is %s, whatever the metadata says", async (_what, bytes, code) => {
      expect(await refused("x.pdf", bytes, header)).toMatchObject({ code, retry: "NEVER" });
    });
  });

  describe("of a FITS file", () => {
    it.each([".fits", ".fits.fz"])(
      "goes by what is inside, tile-compressed or not: %s",
      async (extension) => {
        for (const compressed of [true, false]) {
          const OBJECT = `${extension} ${compressed}`;
          const name = `inside-${compressed}${extension.length}-kb05-2026-e00`;
          await archived(`${name}${extension}`, frame({ OBJECT }, { compressed, width: 31 }));
          const { headers, targetName } = await look(name);
          expect({ targetName, width: headers.NAXIS1 }).toEqual({ targetName: OBJECT, width: 31 });
        }
      },
    );

    it.each<[string, Uint8Array, string]>([
      ["gzip data", new Uint8Array(gzipSync(frame())), "gzip data"],
      ["a picture", jpeg("x"), "a JPEG image"],
      ["a document", pdf("x"), "a PDF document"],
      ["a tar archive", tarArchive({ name: "a.fits", content: frame() }), "a tar archive"],
    ])("is refused when it is %s, and what it is is told", async (_what, bytes, found) => {
      for (const name of ["x.fits", "x.fits.fz"]) {
        expect(await refused(name, bytes, header)).toMatchObject({
          ...{ code: "FITS_INVALID", retry: "NEVER", found },
        });
      }
    });
  });

  describe("of a thumbnail", () => {
    const { SITEID, INSTRUME, TELID } = header;
    const metadata = (frame_basename: string, size = "small") => ({
      ...{ frame_basename, size, SITEID, INSTRUME, TELID },
      ...{ "DATE-OBS": header["DATE-OBS"], "DAY-OBS": header["DAY-OBS"] },
    });

    it("attaches it to its frame", async () => {
      await send("shown-e00.fits", frame({ OBJECT: "shown" }));
      const bytes = jpeg("shown, small");
      const {
        outcome,
        frame: found,
        version,
        thumbnail,
      } = await archived("shown-e00-small.jpg", bytes, metadata("shown-e00"));
      expect({ outcome, version, basename: found.basename }).toEqual({
        ...{ outcome: "CREATED", version: null, basename: "shown-e00" },
      });
      expect(thumbnail).toMatchObject({ basename: "shown-e00-small", size: "SMALL" });
      expect(await download(thumbnail.url)).toEqual({
        ...{ status: 200, sha256: sha256(bytes) },
      });
      const read = await look("shown-e00");
      expect(read.thumbnails).toMatchObject([{ basename: "shown-e00-small", size: "SMALL" }]);
    });

    it("lies beside its frame, under the night", async () => {
      const [row] = await asterism.database
        .sql`select key from archive.thumbnail where basename = 'shown-e00-small'`;
      expect(row?.key).toMatch(
        /^sds\/ln01\/20260305\/thumbnails\/[0-9a-f-]{36}\/shown-e00-small.jpg$/,
      );
    });

    it("may come before its frame, which then has it", async () => {
      const before = await archived(
        "late-e00-large.jpeg",
        jpeg("late"),
        metadata("late-e00", "large"),
      );
      expect(before).toMatchObject({
        outcome: "CREATED",
        frame: null,
        thumbnail: { size: "LARGE" },
      });
      expect(await look("late-e00")).toBeNull();
      const { outcome } = await archived("late-e00.fits", frame({ OBJECT: "late" }));
      expect(outcome).toBe("CREATED");
      expect((await look("late-e00")).thumbnails).toMatchObject([{ basename: "late-e00-large" }]);
    });

    it("of a name that is known replaces the old one, whose bytes go", async () => {
      await send("old-e00.fits", frame({ OBJECT: "old" }));
      const first = await archived("old-e00.jpg", jpeg("one"), metadata("old-e00"));
      const before = await kept(asterism);
      const { outcome, thumbnail } = await archived(
        "old-e00.jpg",
        jpeg("two"),
        metadata("old-e00", "medium"),
      );
      expect(outcome).toBe("NEW_VERSION");
      expect(thumbnail).toMatchObject({ id: first.thumbnail.id, size: "MEDIUM" });
      expect(await kept(asterism)).toEqual(before);
      expect((await download(first.thumbnail.url)).status).toBe(404);
      expect((await download(thumbnail.url)).sha256).toBe(sha256(jpeg("two")));
    });

    it("that is sent again changes nothing", async () => {
      const first = await archived("again-e00.jpg", jpeg("again"), metadata("again-e00"));
      const before = await kept(asterism);
      const again = await archived("again-e00.jpg", jpeg("again"), metadata("again-e00"));
      expect(again).toMatchObject({
        outcome: "ALREADY_ARCHIVED",
        thumbnail: { id: first.thumbnail.id },
      });
      expect(await kept(asterism)).toEqual(before);
      expect((await download(again.thumbnail.url)).status).toBe(200);
    });

    it("that is sent many times at once is kept once", async () => {
      const before = await kept(asterism);
      const answers = await Promise.all(
        Array.from({ length: 4 }, (_, turn) =>
          archived("crowd-e00.jpg", jpeg(`crowd ${turn % 2}`), metadata("crowd-e00")),
        ),
      );
      expect(answers.filter(({ outcome }) => outcome === "CREATED")).toHaveLength(1);
      const after = await kept(asterism);
      expect(after).toMatchObject({
        objects: before.objects + 1,
        thumbnails: Number(before.thumbnails) + 1,
      });
    });

    it("may be sent to the store first, and is copied to its place", async () => {
      const bytes = jpeg("by way of the store");
      const as = { token: asterism.adminToken };
      const create = `mutation ($input: CreateFrameUploadInput!) {
        createFrameUpload(input: $input) { upload { id parts { url } } }
      }`;
      const input = { filename: "sent-e00.jpg", size: bytes.length };
      const { upload } = (await asterism.graphql(create, { input }, as)).data.createFrameUpload;
      const body = new Uint8Array(bytes);
      await asterism.fetch(new Request(upload.parts[0].url, { method: "PUT", body }));
      const sent = { uploadId: upload.id, metadata: metadata("sent-e00") };
      const { data, errors } = await asterism.graphql(INGEST, { input: sent }, as);
      expect(errors).toBeUndefined();
      const { outcome, thumbnail } = data.ingestFrame;
      expect(outcome).toBe("CREATED");
      expect(await download(thumbnail.url)).toEqual({ status: 200, sha256: sha256(bytes) });
      const [row] = await asterism.database
        .sql`select key from archive.thumbnail where basename = 'sent-e00'`;
      expect(row?.key).toContain("/thumbnails/");
    });

    it("without its metadata is refused", async () => {
      expect(await refused("x.jpg", jpeg("x"), { size: "small", SITEID })).toMatchObject({
        code: "HEADER_MISSING",
        keywords: ["FRAME_BASENAME", "DATE-OBS", "DAY-OBS", "INSTRUME", "TELID"],
      });
      expect(await refused("x.jpg", jpeg("x"), metadata("x", "huge"))).toMatchObject({
        ...{ code: "HEADER_INVALID", keyword: "SIZE", accepted: ["small", "medium", "large"] },
      });
    });

    it.each<[string, Uint8Array, string]>([
      ["a document", pdf("x"), "FILE_CONTENT_INVALID"],
      ["cut off", jpeg("x".repeat(3000)).subarray(0, 2000), "FILE_TRUNCATED"],
    ])("is refused when it is %s", async (_what, bytes, code) => {
      expect(await refused("x.jpg", bytes, metadata("x"))).toMatchObject({ code, retry: "NEVER" });
    });
  });

  describe("of a kind of file that the site added", () => {
    it("goes by the site's module", async () => {
      const lines = Object.entries({ ...header, OBJECT: "a table" }).map(
        ([keyword, value]) => `# - {${keyword}: ${value}}`,
      );
      const bytes = ascii(
        ["# %ECSV 1.0", "# ---", "# meta:", ...lines, "a b", "1 2", ""].join("\n"),
      );
      expect((await archived("sources.ecsv", bytes)).outcome).toBe("CREATED");
      expect(await look("sources")).toMatchObject({ targetName: "a table" });
      expect(await refused("sources.ecsv", ascii("a,b\n1,2\n"))).toMatchObject({
        code: "FILE_CONTENT_INVALID",
      });
    });
  });
});
