import { expect, it } from "vitest";
import type { Header } from "./header.ts";
import { logicalHeader } from "./logical-header.ts";

const table: Header = {
  ...{ XTENSION: "BINTABLE", BITPIX: 8, NAXIS: 2, NAXIS1: 24, NAXIS2: 5, PCOUNT: 6106, GCOUNT: 1 },
  ...{ TFIELDS: 2, TTYPE1: "COMPRESSED_DATA", TFORM1: "1PB(30)", TTYPE2: "ZSCALE", TFORM2: "1D" },
  ...{ ZIMAGE: true, ZTILE1: 2027, ZTILE2: 1, ZCMPTYPE: "RICE_1", ZNAME1: "BLOCKSIZE", ZVAL1: 32 },
  ...{
    EXTNAME: "COMPRESSED_IMAGE",
    ZSIMPLE: true,
    ZBITPIX: -32,
    ZNAXIS: 2,
    ZNAXIS1: 2027,
    ZNAXIS2: 5,
  },
  ...{
    CHECKSUM: "table",
    ZHECKSUM: "image",
    BZERO: 0,
    OBJECT: "M84",
    ZP: 25.1,
    ZENITH: 12,
    TELID: "1m0a",
  },
};

it("a compressed image shows the shape of the image and hides the table", () => {
  expect(logicalHeader(table)).toEqual({
    ...{ SIMPLE: true, BITPIX: -32, NAXIS: 2, NAXIS1: 2027, NAXIS2: 5, CHECKSUM: "image" },
    ...{ BZERO: 0, OBJECT: "M84", ZP: 25.1, ZENITH: 12, TELID: "1m0a" },
  });
});

it("a compressed extension is an IMAGE extension with its own name", () => {
  const { ZSIMPLE, ...extension } = table;
  const image = logicalHeader({ ...extension, ZTENSION: "IMAGE", ZPCOUNT: 0, EXTNAME: "SCI" });
  expect(image).toMatchObject({ XTENSION: "IMAGE", PCOUNT: 0, EXTNAME: "SCI", NAXIS1: 2027 });
  expect(image).not.toHaveProperty("ZTENSION");
});

it("a table that is not a compressed image is shown as it is", () => {
  const { ZIMAGE, ...plain } = table;
  expect(logicalHeader(plain)).toBe(plain);
  expect(logicalHeader({ ...table, ZIMAGE: false })).toHaveProperty("TFIELDS", 2);
});

it("looking at a header does not change it", () => {
  const before = { ...table };
  logicalHeader(table);
  expect(table).toEqual(before);
});
