import { describe, expect, it } from "vitest";
import { defaultExtensions, isUnfinished, isWanted } from "./wanted-files.ts";

describe("a file in a folder", () => {
  it.each([
    ["/d/frame-e00.fits", true],
    ["/d/frame-e91.fits.fz", true],
    ["/d/package.tar.gz", true],
    ["/d/report.pdf", true],
    ["/d/small.jpg", true],
    ["/d/notes.txt", false],
    ["/d/no-extension", false],
    // The archive splits a name at its first dot, so this is no .fits.
    ["/d/frame.v2.fits", false],
    ["/d/frame.FITS", false],
    ["/d/.hidden.fits", false],
  ])("%s is wanted: %s", (path, wanted) => {
    expect(isWanted(path, defaultExtensions)).toBe(wanted);
  });

  it.each([
    ...["/d/frame.fits.part", "/d/frame.fits.tmp", "/d/.frame.fits.Xa3", "/d/frame.fits~"],
    ...["/d/~frame.fits", "/d/.snapshot", "/d/frame.fits.filepart", "/d/FRAME.PART"],
  ])("%s is not finished", (path) => {
    expect(isUnfinished(path)).toBe(true);
  });
});
