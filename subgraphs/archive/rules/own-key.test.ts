import { describe, expect, it } from "vitest";
import { objectKey } from "./object-key.ts";
import { isOwnKey } from "./own-key.ts";
import { unsortedKey } from "./unsorted-key.ts";

const id = "a57e0000-0001-8000-8000-000000000001";
const facts = {
  ...{ siteCode: "sds", instrumentCode: "ln01", observationDay: "2026-03-05", uploadId: id },
  ...{ reductionLevel: 0, header: {}, filename: "f ñ.fits.fz" },
};

describe("a key of the archive's own shape", () => {
  it.each([
    objectKey(facts),
    objectKey({ ...facts, reductionLevel: 91 }),
    objectKey({ ...facts, filename: "sds-ln01-bpm-full.fits.fz" }),
    objectKey({ ...facts, siteCode: "", filename: ".hidden" }),
    unsortedKey(id, "f ñ.fits"),
    `sds/ln01/20260305/thumbnails/${id}/f-small.jpg`,
  ])("is %s", (key) => expect(isOwnKey(key)).toBe(true));

  it.each([
    "backup/2026/everything.tar",
    "sds/ln01/20260305/raw/f.fits",
    `sds/ln01/20260305/raw/${id}`,
    `sds/ln01/20260305/raw/${id}/a/f.fits`,
    `x/sds/ln01/20260305/raw/${id}/f.fits`,
    `sds/ln01/20260305/other/${id}/f.fits`,
    `unsorted/${id.slice(1)}/f.fits`,
  ])("is not %s", (key) => expect(isOwnKey(key)).toBe(false));
});
