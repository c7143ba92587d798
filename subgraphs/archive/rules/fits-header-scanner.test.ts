import { describe, expect, it } from "vitest";
import { CodedError } from "../../../schema/errors.ts";
import { fitsFile } from "../../../seeds/write-fits.ts";
import {
  ascii,
  concatenated,
  errorOf,
  headerBlock,
  scan,
  seededRandom,
} from "./fits-bytes.fixture.ts";
import { FitsHeaderScanner } from "./fits-header-scanner.ts";

const EMPTY_PRIMARY = headerBlock("SIMPLE  =  T", "BITPIX  = 16", "NAXIS   = 0", "EXTEND  = T");

function imageExtension(width: number): Uint8Array {
  return headerBlock(
    ...["XTENSION= 'IMAGE   '", "BITPIX  = 8", "NAXIS   = 1", `NAXIS1  = ${width}`],
    ...["PCOUNT  = 0", "GCOUNT  = 1"],
  );
}

const compressed = fitsFile({
  header: { OBJECT: "M 84", LONG: "long ".repeat(40) },
  width: 100,
  height: 50,
  pixels: (x, y) => x ^ y,
  compressed: true,
});

describe("an HDU", () => {
  it("is reported with its place, its lengths and what it says of extensions", () => {
    const units = scan(concatenated(EMPTY_PRIMARY, imageExtension(3000), new Uint8Array(5760)));
    expect(units).toMatchObject([
      { index: 0, offset: 0, headerBytes: 2880, dataBytes: 0, cardCount: 4, extend: true },
      { index: 1, offset: 2880, headerBytes: 2880, dataBytes: 3000, cardCount: 6, extend: null },
    ]);
  });

  it("is reported as soon as the block of its END card is complete, not before", () => {
    const file = fitsFile({ header: {}, width: 1000, height: 1000 });
    const scanner = new FitsHeaderScanner();
    expect(scanner.push(file.subarray(0, 2879))).toHaveLength(0);
    expect(scanner.push(file.subarray(2879, 2880))).toHaveLength(1);
  });

  it("that does not mention EXTEND says nothing of extensions", () => {
    expect(scan(fitsFile({ header: {}, width: 1, height: 1 }))[0]?.extend).toBeNull();
  });

  it("has the length of all its groups when it holds random groups", () => {
    const primary = headerBlock(
      ...["SIMPLE  = T", "BITPIX  = -32", "NAXIS   = 3", "NAXIS1  = 0", "NAXIS2  = 3"],
      ...["NAXIS3  = 4", "GROUPS  = T", "PCOUNT  = 6", "GCOUNT  = 100"],
    );
    const [unit] = scan(concatenated(primary, new Uint8Array(8640)));
    expect(unit?.dataBytes).toBe(4 * 100 * (6 + 12));
  });

  it("has no data when it has no axes", () => {
    const primary = headerBlock("SIMPLE  = T", "BITPIX  = 16", "NAXIS   = 0", "PCOUNT  = 9");
    expect(scan(primary)[0]?.dataBytes).toBe(0);
  });

  it("of a file that calls itself non-standard is the only one", () => {
    const primary = headerBlock("SIMPLE  = F", "BITPIX  = 8", "NAXIS   = 1", "NAXIS1  = 1000000");
    expect(scan(concatenated(primary, ascii("anything")))).toHaveLength(1);
  });
});

describe("chunks", () => {
  it("of any lengths give the same headers", () => {
    const whole = scan(compressed, () => compressed.length);
    expect(whole).toHaveLength(2);
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed);
      const longest = 1 + Math.floor(random() * 6000);
      expect(scan(compressed, () => 1 + Math.floor(random() * longest))).toEqual(whole);
    }
  });

  it("of one byte, and empty ones, are chunks too", () => {
    let turn = 0;
    expect(scan(compressed, () => turn++ % 2)).toEqual(scan(compressed));
  });

  it("may be reused by the caller once pushed", () => {
    const scanner = new FitsHeaderScanner();
    const buffer = new Uint8Array(100);
    const units = [];
    for (let at = 0; at < compressed.length; at += buffer.length) {
      buffer.fill(0);
      buffer.set(compressed.subarray(at, at + buffer.length));
      units.push(...scanner.push(buffer));
    }
    expect(units).toEqual(scan(compressed));
  });
});

describe("the end of a file", () => {
  it("may lack the padding of the last data section", () => {
    const padding = 2880 - ((100 * 50 * 2 + 50 * 8) % 2880);
    for (const missing of [1, padding - 1, padding]) {
      expect(scan(compressed.subarray(0, compressed.length - missing))).toHaveLength(2);
    }
    expect(errorOf(() => scan(compressed.subarray(0, compressed.length - padding - 1)))).toEqual({
      ...{ code: "FITS_TRUNCATED", retry: "NEVER", hdu: 1, section: "data" },
      ...{ offset: 5760, bytesSeen: compressed.length - padding - 1 },
    });
  });

  it("may bring zero padding, special records or a few stray bytes", () => {
    for (const tail of [
      new Uint8Array(1),
      new Uint8Array(10_000),
      ascii("tape mark"),
      ascii("X Y"),
    ]) {
      expect(scan(concatenated(compressed, tail))).toHaveLength(2);
    }
  });

  it("inside a header is a truncation, between cards and within them", () => {
    for (const length of [3, 8, 9, 80, 100, 2879, 2881, 2885, 2889, 5000, 5759]) {
      expect(errorOf(() => scan(compressed.subarray(0, length)))).toMatchObject({
        ...{ code: "FITS_TRUNCATED", section: "header", bytesSeen: length },
        ...{ hdu: length < 2880 ? 0 : 1, offset: length < 2880 ? 0 : 2880 },
      });
    }
  });

  it("at the very beginning means an empty file", () => {
    expect(errorOf(() => scan(new Uint8Array(0))).code).toBe("FILE_EMPTY");
  });
});

describe("what is not FITS", () => {
  it.each([
    ["\x1f\x8b\x08\0\0\0\0\0\0", "gzip data"],
    ["%PDF-1.4\n", "a PDF document"],
    ["<!DOCTYPE", "an HTML document"],
    ["<html><he", "an HTML document"],
    ["<?xml ver", "an XML document"],
    ["SIMPLE = ", "text"],
    ["XTENSION=", "a FITS extension without its primary header"],
    ["\0\0\0\0\0\0\0\0\0", "zero bytes"],
    ["\x01\x02\x03\x04\x05\x06\x07\x08\x80", "unknown bytes"],
  ])("is refused at the ninth byte: %j looks like %s", (start, found) => {
    const scanner = new FitsHeaderScanner();
    scanner.push(ascii(start.slice(0, 8)));
    expect(errorOf(() => scanner.push(ascii(start.slice(8))))).toMatchObject({
      ...{ code: "FITS_INVALID", found },
    });
  });

  it("is refused at its end when it is shorter than that", () => {
    expect(errorOf(() => scan(ascii("hello")))).toMatchObject({
      code: "FITS_INVALID",
      found: "text",
    });
  });

  it.each([
    [["BITPIX  = 12", "NAXIS   = 0"], "BITPIX", 2],
    [["BITPIX  = 'x'", "NAXIS   = 0"], "BITPIX", 2],
    [["NAXIS   = 0"], "BITPIX", null],
    [["BITPIX  = 8", "NAXIS   = -1"], "NAXIS", 3],
    [["BITPIX  = 8", "NAXIS   = 1000"], "NAXIS", 3],
    [["BITPIX  = 8"], "NAXIS", null],
    [["BITPIX  = 8", "NAXIS   = 2", "NAXIS1  = 5"], "NAXIS2", null],
    [["BITPIX  = 8", "NAXIS   = 1", "NAXIS1  = -5"], "NAXIS1", 4],
    [["BITPIX  = 8", "NAXIS   = 1", "NAXIS1  = 5.5"], "NAXIS1", 4],
    [["BITPIX  = 8", "NAXIS   = 1", "NAXIS1  = 99999999999999999999"], "NAXIS1", 4],
    [["BITPIX  = 64", "NAXIS   = 1", "NAXIS1  = 9007199254740991"], "NAXIS1", 4],
    [["BITPIX  = 8", "NAXIS   = 1", "NAXIS1  = 5", "PCOUNT  = -1"], "PCOUNT", 5],
    [["BITPIX  = 8", "NAXIS   = 1", "NAXIS1  = 5", "GCOUNT  = T"], "GCOUNT", 5],
  ])("has a data section of unknown length: %j", (cards, keyword, card) => {
    expect(errorOf(() => scan(headerBlock("SIMPLE  = T", ...cards)))).toMatchObject({
      ...{ code: "FITS_INVALID", hdu: 0, keyword, card },
    });
  });

  it("has a card with a byte outside printable ASCII, and is told which", () => {
    for (const character of ["\xb0", "\t", "\0", "\x7f"]) {
      const file = headerBlock("SIMPLE  = T", "BITPIX  = 8", `OBSERVER= 'a${character}'`);
      expect(errorOf(() => scan(file))).toMatchObject({ code: "FITS_INVALID", card: 3, hdu: 0 });
    }
  });

  it("has a header without end", () => {
    const scanner = new FitsHeaderScanner();
    scanner.push(ascii("SIMPLE  = T".padEnd(2880)));
    const blank = ascii("".padEnd(2880));
    expect(
      errorOf(() => {
        for (let block = 0; block < 5000; block++) scanner.push(blank);
      }),
    ).toMatchObject({ code: "FITS_INVALID", hdu: 0, limit: 4096 });
  });
});

describe("random bytes", () => {
  function codedOrNothing(file: Uint8Array, random: () => number): void {
    try {
      scan(file, () => 1 + Math.floor(random() * 5000));
    } catch (error) {
      expect(error).toBeInstanceOf(CodedError);
    }
  }

  it("never cause anything but a coded error", () => {
    const random = seededRandom(7);
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from({ length: random() * 9000 }, () => random() * 256);
      codedOrNothing(bytes, random);
      bytes.set(ascii("SIMPLE  =").subarray(0, bytes.length));
      codedOrNothing(bytes, random);
    }
  });

  it("written over a good file never cause anything but a coded error", () => {
    const random = seededRandom(8);
    for (let round = 0; round < 300; round++) {
      const file = compressed.slice(0, random() < 0.5 ? undefined : random() * compressed.length);
      for (let hit = 0; hit < 3; hit++) {
        // Mostly printable, mostly in the structural cards, so that damage gets past the alphabet.
        file[Math.floor(random() * 1600) + (random() < 0.5 ? 0 : 2880)] = 32 + random() * 96;
      }
      codedOrNothing(file, random);
    }
  });
});
