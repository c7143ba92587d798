import { describe, expect, it } from "vitest";
import { LARGEST_UPLOAD, uploadPartSize, uploadParts } from "./upload-parts.ts";

const MEBIBYTE = 1024 * 1024;

describe("the parts of an upload", () => {
  it("cover the file from its first byte to its last, without overlap", () => {
    expect(uploadParts(25, 10)).toEqual([
      { number: 1, offset: 0, size: 10 },
      { number: 2, offset: 10, size: 10 },
      { number: 3, offset: 20, size: 5 },
    ]);
    expect(uploadParts(20, 10)).toHaveLength(2);
    expect(uploadParts(1, 10)).toEqual([{ number: 1, offset: 0, size: 1 }]);
  });

  it("have the usual size as long as 10000 of them are enough", () => {
    const usual = 64 * MEBIBYTE;
    expect(uploadPartSize(1, usual)).toBe(usual);
    expect(uploadPartSize(10_000 * usual, usual)).toBe(usual);
    expect(uploadPartSize(10_000 * usual + 1, usual)).toBe(65 * MEBIBYTE);
  });

  it("are at most 10000 for the largest file that S3 takes", () => {
    const size = uploadPartSize(LARGEST_UPLOAD, 5 * MEBIBYTE);
    expect(uploadParts(LARGEST_UPLOAD, size).length).toBeLessThanOrEqual(10_000);
  });
});
