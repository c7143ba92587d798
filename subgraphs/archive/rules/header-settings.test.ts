import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { defaultHeaderSettings } from "./header-keys.ts";
import { readHeaderSettings } from "./header-settings.ts";

const read = (value: unknown) => readHeaderSettings(JSON.stringify(value));
const settingsOf = (value: unknown) => {
  const { settings, faults } = read(value);
  expect(faults).toEqual([]);
  return settings;
};

describe("a file of header settings", () => {
  it("may say nothing", () => {
    expect(settingsOf({})).toEqual(defaultHeaderSettings);
  });

  it("may be the example of the README", async () => {
    const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
    const example = /```json\n([^`]*"keywords"[^`]*)```/.exec(readme)?.[1] ?? "";
    const { settings, faults } = readHeaderSettings(example);
    expect(faults).toEqual([]);
    expect(settings.keywords.observationId).toBe("OBSID");
    expect(settings.requiredKeywords.fits).toContain("OBSID");
  });

  it("may repeat every default", () => {
    expect(settingsOf(defaultHeaderSettings)).toEqual(defaultHeaderSettings);
  });

  it("replaces keywords one by one and other lists as a whole", () => {
    const settings = settingsOf({
      keywords: { enclosureCode: "dome" },
      requiredKeywords: { product: ["PROPID", "date-obs"] },
      nullValues: [],
      configurationTypes: ["EXPOSE", ""],
      daysUntilPublic: 0,
    });
    expect(settings).toEqual({
      ...defaultHeaderSettings,
      keywords: { ...defaultHeaderSettings.keywords, enclosureCode: "DOME" },
      requiredKeywords: {
        ...defaultHeaderSettings.requiredKeywords,
        product: ["PROPID", "DATE-OBS"],
      },
      nullValues: [],
      configurationTypes: ["EXPOSE", ""],
      daysUntilPublic: 0,
    });
  });

  it("that renames a keyword requires the new name, and follows it to other frames", () => {
    const keywords = { proposalId: "PROGID", catalogTargetFrame: "CATOF", thumbnailSize: "T_SIZE" };
    const { requiredKeywords, relatedKeywords } = settingsOf({ keywords });
    for (const kind of ["fits", "tar", "product"] as const) {
      expect(requiredKeywords[kind]).toContain("PROGID");
      expect(requiredKeywords[kind]).not.toContain("PROPID");
    }
    expect(requiredKeywords.thumbnail).toContain("T_SIZE");
    expect(relatedKeywords).toContain("CATOF");
    const own = settingsOf({ keywords, requiredKeywords: { fits: ["PROPID"] } });
    expect(own.requiredKeywords.fits).toEqual(["PROPID"]);
  });

  it("is told of all its faults at once, each with its place", () => {
    const { faults } = read({
      keyword: {},
      keywords: { proposal: "PROPID", siteCode: 5, dec: "" },
      requiredKeywords: { fits: "PROPID", image: [] },
      publicProposals: ["EPO", ""],
      configurationTypes: ["A".repeat(21)],
      calibrationTypes: null,
      nameRepairExtensions: ["fits.fz"],
      daysUntilPublic: 1.5,
    });
    expect(faults.map((fault) => fault.split(" ", 1)[0])).toEqual([
      ...["keyword", "keywords.proposal", "keywords.siteCode", "keywords.dec"],
      ...["requiredKeywords.image", "requiredKeywords.fits", "publicProposals[1]"],
      ...["configurationTypes[0]", "calibrationTypes", "nameRepairExtensions[0]"],
      "daysUntilPublic",
    ]);
    expect(faults[1]).toContain("proposalId");
  });

  it.each([
    ["a list", "[]"],
    ["null", "null"],
    ["nothing", ""],
    ["half an object", '{"keywords": {'],
    ["what every object inherits", '{"constructor": {}, "keywords": {"__proto__": "A"}}'],
  ])("must not be %s", (_title, json) => {
    expect(readHeaderSettings(json).faults).not.toEqual([]);
  });
});
