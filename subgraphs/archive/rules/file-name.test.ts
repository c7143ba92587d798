import { expect, it } from "vitest";
import { parseFileName } from "./file-name.ts";
import { errorOf } from "./fits-bytes.fixture.ts";

it("a name is split at its first dot", () => {
  expect(parseFileName("coj1m011-kb05-20150219-0125-e90.fits.fz")).toEqual({
    filename: "coj1m011-kb05-20150219-0125-e90.fits.fz",
    basename: "coj1m011-kb05-20150219-0125-e90",
    extension: ".fits.fz",
  });
  expect(parseFileName("m84 été.fits").basename).toBe("m84 été");
});

it.each([["a.FITS"], ["b.c.fits"], ["a.fits.gz"], ["a.pdf"], ["fits"], ["a."]])(
  "%j is of no known type, and the known ones are told",
  (filename) => {
    expect(errorOf(() => parseFileName(filename))).toMatchObject({
      ...{ code: "FILE_TYPE_UNKNOWN", accepted: [".fits", ".fits.fz"], filename },
    });
  },
);

it.each([
  [""],
  [".fits"],
  ["  .fits"],
  ["a/b.fits"],
  ["..\\b.fits"],
  ["a\nb.fits"],
  ["a\0.fits"],
  ["../../etc/passwd"],
  [`${"x".repeat(1001)}.fits`],
])("%j is refused as a name", (filename) => {
  expect(errorOf(() => parseFileName(filename)).code).toBe("BAD_USER_INPUT");
});
