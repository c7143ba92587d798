import { expect, it } from "vitest";
import { defaultHeaderSettings } from "./header-keys.ts";
import { type ObjectKeyFacts, objectKey } from "./object-key.ts";

const frame: ObjectKeyFacts = {
  ...{ siteCode: "coj", instrumentCode: "kb05", observationDay: "2015-02-19", reductionLevel: 90 },
  ...{ header: { OBSTYPE: "EXPOSE" }, filename: "coj1m011-e90.fits.fz", uploadId: "01J9" },
};

it("a frame lies under its site, instrument, night and level, in a folder of its upload", () => {
  expect(objectKey(frame)).toBe("coj/kb05/20150219/processed/01J9/coj1m011-e90.fits.fz");
  expect(objectKey({ ...frame, reductionLevel: 0 })).toContain("/raw/");
  expect(objectKey({ ...frame, observationDay: "20150219" })).toBe(objectKey(frame));
});

it("a bad-pixel mask belongs to no night", () => {
  const key = "coj/kb05/bpm/01J9/";
  expect(objectKey({ ...frame, header: { OBSTYPE: "BPM" } })).toBe(`${key}coj1m011-e90.fits.fz`);
  expect(objectKey({ ...frame, header: { EXTNAME: "BPM" } })).toBe(`${key}coj1m011-e90.fits.fz`);
  for (const filename of ["bpm-kb70_bin2x2.fits.fz", "a_bpm_b.fits.fz", "kb70-bpm.fits.fz"]) {
    expect(objectKey({ ...frame, filename })).toBe(key + filename);
  }
});

it("a file that is not .fits.fz, or only sounds like a mask, is no bad-pixel mask", () => {
  for (const filename of ["bpm-kb70.fits", "abpm-kb70.fits.fz"]) {
    expect(objectKey({ ...frame, filename })).toContain("/20150219/processed/");
  }
});

it("an observatory says itself whose names can be trusted", () => {
  const settings = { ...defaultHeaderSettings, nameRepairExtensions: [".fits"] };
  const key = (filename: string) => objectKey({ ...frame, filename }, settings);
  expect(key("bpm-kb70.fits")).toContain("/bpm/");
  expect(key("bpm-kb70.fits.fz")).toContain("/20150219/processed/");
});

it("no segment can leave its folder, be empty or exceed what stores allow", () => {
  const key = objectKey({
    ...frame,
    ...{
      siteCode: "..",
      instrumentCode: "",
      filename: `${"é/".repeat(900)}.fits.fz`,
      uploadId: ".",
    },
  });
  const segments = key.split("/");
  expect(segments.slice(0, 5)).toEqual(["_", "unknown", "20150219", "processed", "_"]);
  expect(segments).toHaveLength(6);
  expect(segments[5]).toMatch(/^_{192}\.fits\.fz$/);
  expect(key.length).toBeLessThan(1024);
});
