import { describe, expect, it } from "vitest";
import { parseFileName } from "./file-name.ts";
import { errorOf } from "./fits-bytes.fixture.ts";
import type { Header } from "./header.ts";
import { defaultHeaderSettings } from "./header-keys.ts";
import { lcoRepair } from "./lco-repair.ts";

function repaired(filename: string, header: Header = {}) {
  return lcoRepair(header, parseFileName(filename), defaultHeaderSettings);
}

describe("the configuration type", () => {
  it.each<[string, string, Header]>([
    ["coj1m011-kb05-20150219-0125-e90", "EXPOSE", {}],
    ["coj1m011-en05-20150219-0125-e00", "SPECTRUM", {}],
    ["lsc1m009-fa09-20150219-0125-e00", "TARGET", { TELID: "igla" }],
    ["lsc1m009-fa09-20150219-0125-e00", "TARGET", { ENCID: "igla" }],
    ["lsc1m009-fa09-20150219-0125-a00", "DOUBLE", { TELID: "igla" }],
    ["lsc1m009-fa09-20150219-0125-a00", "ARC", {}],
    ["lsc1m009-fa09-20150219-0125-b00", "BIAS", {}],
    ["lsc1m009-fa09-20150219-0125-d00", "DARK", {}],
    ["lsc1m009-fa09-20150219-0125-f00", "SKYFLAT", {}],
    ["lsc1m009-fa09-20150219-0125-g00", "GUIDE", {}],
    ["lsc1m009-fa09-20150219-0125-s00", "STANDARD", {}],
    ["lsc1m009-fa09-20150219-0125-w00", "LAMPFLAT", {}],
    ["lsc1m009-fa09-20150219-0125-x00", "EXPERIMENTAL", {}],
    ["trace-fa09-20150219-0125-z00", "TRACE", {}],
    ["arc-fa09-20150219-0125-z00", "ARC", {}],
    ["lsc1m009-fa09-20150219-bias-z00", "BIAS", {}],
    ["lsc1m009-fa09-20150219-bpm-z00", "BPM", {}],
  ])("that is missing is read from the name: %s is %s", (basename, type, header) => {
    for (const nothing of ["", "UNKNOWN", null]) {
      expect(repaired(`${basename}.fits.fz`, { ...header, OBSTYPE: nothing }).OBSTYPE).toBe(type);
    }
  });

  it("that is there is believed", () => {
    expect(repaired("a-b-c-d-b00.fits.fz", { OBSTYPE: "EXPOSE" }).OBSTYPE).toBe("EXPOSE");
  });

  it.each([["trace-fa09.fits.fz"], ["a-b-c-d-z00.fits.fz"], ["a-b-c-d-.fits.fz"], ["m84.fits.fz"]])(
    "that neither header nor name tells is an error: %s",
    (filename) => {
      expect(errorOf(() => repaired(filename, { OBSTYPE: "" }))).toMatchObject({
        ...{ code: "HEADER_INVALID", keyword: "OBSTYPE", value: "" },
      });
    },
  );
});

describe("the reduction level", () => {
  it.each<[string, Header, number]>([
    ["a-b-c-d-e91", {}, 91],
    ["a-b-c-d-e91", { RLEVEL: 0 }, 91],
    ["a-b-c-d-e91", { RLEVEL: "0" }, 91],
    ["a-b-c-d-e91", { RLEVEL: 11 }, 11],
    ["a-b-c-d-e00", {}, 0],
    ["bias_kb70_20151221_bin2x2", {}, 0],
    ["a-b-c-d-e10_cat", {}, 10],
  ])("of %s with %j is %d", (basename, header, level) => {
    const { RLEVEL } = repaired(`${basename}.fits.fz`, { OBSTYPE: "EXPOSE", ...header });
    expect(RLEVEL).toBe(level);
  });
});

describe("a catalogue", () => {
  it("has the type CATALOG and names the image it was made from", () => {
    expect(repaired("a-b-c-d-e90_cat.fits.fz", { OBSTYPE: "EXPOSE" })).toEqual({
      ...{ OBSTYPE: "CATALOG", L1IDCAT: "a-b-c-d-e90", RLEVEL: 90 },
    });
  });

  it("that names its image already is believed", () => {
    const header = { OBSTYPE: "EXPOSE", L1IDCAT: "other.fits" };
    expect(repaired("a_cat.fits.fz", header).L1IDCAT).toBe("other.fits");
  });
});

it("an observatory says itself which files are repaired; a tar file among them is at level 90", () => {
  const settings = { ...defaultHeaderSettings, nameRepairExtensions: [".tar.gz"] };
  const repair = (filename: string) =>
    lcoRepair({ OBSTYPE: "" }, parseFileName(filename, [".fits.fz", ".tar.gz"]), settings);
  expect(repair("a-b-c-d-e11.tar.gz")).toEqual({ OBSTYPE: "EXPOSE", RLEVEL: 90 });
  expect(repair("a-b-c-d-e11.fits.fz")).toEqual({ OBSTYPE: "" });
});

it("a file that is not .fits.fz is not repaired, and no header is changed in place", () => {
  const header = { OBSTYPE: "" };
  expect(repaired("a-b-c-d-e90_cat.fits", header)).toBe(header);
  repaired("a-b-c-d-e90.fits.fz", header);
  expect(header).toEqual({ OBSTYPE: "" });
});
