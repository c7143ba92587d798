import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { CodedError } from "../../../../schema/errors.ts";
import { fitsFile } from "../../../../seeds/write-fits.ts";
import { ascii, concatenated, seededRandom } from "../../rules/fits-bytes.fixture.ts";
import { defaultHeaderSettings } from "../../rules/header-keys.ts";
import { tarArchive, tarMember } from "../../rules/tar-bytes.fixture.ts";
import { tarGz } from "./tar-gz.ts";

const random = seededRandom(3);
const image = fitsFile({ header: { OBJECT: "M 83" }, width: 64, height: 64, pixels: random });
const packed = fitsFile({ header: { OBJECT: "M 84" }, width: 64, height: 64, compressed: true });

async function read(
  file: Uint8Array,
  { chunkBytes = 1000, tarMembers = defaultHeaderSettings.tarMembers } = {},
) {
  const scanner = tarGz.openScanner?.({ ...defaultHeaderSettings, tarMembers });
  if (!scanner) throw new Error("there is none");
  try {
    const found = [];
    for (let at = 0; at < file.length; at += chunkBytes) {
      found.push(...(await scanner.push(file.subarray(at, at + chunkBytes))));
    }
    found.push(...(await scanner.end()));
    return found.map(({ header }) => header.OBJECT ?? null);
  } finally {
    scanner.close?.();
  }
}

const refusal = (file: Uint8Array) =>
  read(file).then(
    () => null,
    (error) => (error instanceof CodedError ? error.code : error),
  );

describe("a .tar.gz file", () => {
  const tar = tarArchive(
    { name: "night/readme.txt", content: ascii("two frames") },
    { name: "night/._a-e00.fits", content: ascii("what a Mac adds") },
    { name: "night/a-e00.fits.fz", content: packed },
    { name: "night/b-e91.fits", content: image },
  );

  it("has the headers of its first FITS file, compressed or not, in chunks of any size", async () => {
    const file = gzipSync(tar);
    for (const chunkBytes of [1, 7, 512, 100_000]) {
      expect(await read(file, { chunkBytes })).toEqual([null, "M 84"]);
    }
  });

  it("has those of another member when the settings say so", async () => {
    expect(await read(gzipSync(tar), { tarMembers: ["e90.fits", "e91.fits"] })).toEqual(["M 83"]);
  });

  it("has none without a FITS file", async () => {
    expect(await read(gzipSync(tarArchive({ name: "readme.txt", content: image })))).toEqual([]);
  });

  it("may be compressed in pieces", async () => {
    const file = concatenated(gzipSync(tar.subarray(0, 5000)), gzipSync(tar.subarray(5000)));
    expect(await read(file)).toEqual([null, "M 84"]);
  });

  it("that is cut off anywhere is refused", async () => {
    const file = gzipSync(tar);
    for (const length of [5, 11, 100, file.length - 9, file.length - 8, file.length - 1]) {
      expect(await refusal(file.subarray(0, length))).toBe("FILE_TRUNCATED");
    }
  });

  it("of which the archive inside is cut off is refused", async () => {
    const cut = concatenated(tarMember({ name: "a.fits", content: image })).subarray(0, -600);
    expect(await refusal(gzipSync(cut))).toBe("FILE_TRUNCATED");
  });

  it("of which the FITS file inside is cut off is refused", async () => {
    const cut = image.subarray(0, 4000);
    expect(await refusal(gzipSync(tarArchive({ name: "a.fits", content: cut })))).toBe(
      "FITS_TRUNCATED",
    );
  });

  it("with one bit turned is refused, at the latest by its checksum", async () => {
    for (const at of [-1, -5, -8]) {
      const file = new Uint8Array(gzipSync(tar));
      const index = file.length + at;
      file[index] = (file[index] ?? 0) ^ 4;
      expect(await refusal(file)).toBe("FILE_CONTENT_INVALID");
    }
  });

  it.each([
    ["a frame that was compressed alone", gzipSync(image), "FILE_CONTENT_INVALID"],
    ["a text", gzipSync(ascii("text".repeat(1000))), "FILE_CONTENT_INVALID"],
    [
      "a text called .fits",
      gzipSync(tarArchive({ name: "a.fits", content: ascii("text") })),
      "FITS_INVALID",
    ],
  ])("with %s inside is refused", async (_what, file, code) => {
    expect(await refusal(file)).toBe(code);
  });
});

describe("a file that expands without end", () => {
  const megabyte = gzipSync(new Uint8Array(1024 * 1024), { level: 9 });
  const begin = gzipSync(tarMember({ name: "zeroes.txt", size: 2 ** 50 }));

  it("is refused before it has filled anything", async () => {
    const bomb = concatenated(begin, ...Array.from({ length: 300 }, () => megabyte));
    expect(await refusal(bomb)).toBe("FILE_EXPANDS_TOO_FAR");
  });

  it("is not one that expands as far as a frame of zeroes", async () => {
    const zeroes = fitsFile({ header: { OBJECT: "dark" }, width: 4096, height: 4096 });
    const file = gzipSync(tarArchive({ name: "a.fits", content: zeroes }));
    expect(zeroes.length / file.length).toBeGreaterThan(900);
    expect(await read(file)).toEqual(["dark"]);
  });
});
