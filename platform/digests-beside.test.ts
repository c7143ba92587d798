import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createDigestsBeside } from "./digests-beside.ts";

const MEBIBYTE = 1024 * 1024;

/** Bytes of which no two stretches are alike. */
function bytesOf(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at++) bytes[at] = (at * 31 + (at >> 8) * 7 + (at >> 16)) & 255;
  return bytes;
}

describe("hashes made beside", () => {
  it.each([
    [0, 1000],
    [1, 1000],
    [4 * MEBIBYTE, 65_536],
    [4 * MEBIBYTE + 1, 65_536],
    [12 * MEBIBYTE, 65_536],
    [13 * MEBIBYTE + 7, 999_983],
    [9 * MEBIBYTE, 9 * MEBIBYTE],
  ])("of %d bytes in chunks of %d are those of the bytes", async (size, chunk) => {
    const bytes = bytesOf(size);
    const digests = createDigestsBeside();
    for (let at = 0; at < size; at += chunk) await digests.update(bytes.subarray(at, at + chunk));
    const hash = (name: string) => createHash(name).update(bytes).digest("hex");
    expect(await digests.finish()).toEqual({ md5: hash("md5"), sha256: hash("sha256"), size });
    digests.close();
  });

  it("are not waited for for ever when nobody wants them any more", async () => {
    const digests = createDigestsBeside();
    await digests.update(bytesOf(5 * MEBIBYTE));
    const much = digests.update(bytesOf(50 * MEBIBYTE));
    digests.close();
    await expect(much).rejects.toThrow("nobody hashes");
  });
});
