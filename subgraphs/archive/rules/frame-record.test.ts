import { describe, expect, it } from "vitest";
import { CodedError } from "../../../schema/errors.ts";
import { parseFileName } from "./file-name.ts";
import { errorOf, seededRandom } from "./fits-bytes.fixture.ts";
import { frameRecord } from "./frame-record.ts";
import type { Header, HeaderValue } from "./header.ts";
import { defaultHeaderSettings } from "./header-keys.ts";

const minimal: Header = {
  ...{ PROPID: "DDT2015B-002", "DATE-OBS": "2015-12-17T06:48:31.970", "DAY-OBS": "20151216" },
  ...{ INSTRUME: "kb35", SITEID: "sqa", TELID: "0m8a", OBSTYPE: "GUIDE", BLKUID: "74002196" },
};

function record(header: Header = {}, filename = "sqa0m801-kb35-20151216-0966-g00.fits") {
  return frameRecord({ ...minimal, ...header }, parseFileName(filename), defaultHeaderSettings);
}

it("a header with only the required keywords makes a record", () => {
  expect(record()).toEqual({
    ...{ basename: "sqa0m801-kb35-20151216-0966-g00", configurationType: "GUIDE" },
    ...{ observationDate: new Date("2015-12-17T06:48:31.970Z"), observationDay: "2015-12-16" },
    ...{
      proposalId: "DDT2015B-002",
      instrumentCode: "kb35",
      siteCode: "sqa",
      telescopeCode: "0m8a",
    },
    ...{ targetName: "", enclosureCode: "", primaryOpticalElement: "", reductionLevel: 0 },
    ...{ exposureTime: null, observationId: 74002196, requestId: null, relatedBasenames: [] },
    ...{ publicDate: new Date("2016-12-16T06:48:31.970Z"), footprint: null, headers: minimal },
  });
});

describe("numbers", () => {
  it("may be written as zero-padded text", () => {
    const { requestId, observationId, exposureTime, reductionLevel } = record({
      ...{ REQNUM: "0000463749", BLKUID: 12, EXPTIME: " 10.5000 ", RLEVEL: "0" },
    });
    expect({ requestId, observationId, exposureTime, reductionLevel }).toEqual({
      ...{ requestId: 463749, observationId: 12, exposureTime: 10.5, reductionLevel: 0 },
    });
  });

  it("of identifiers are null when the header says nothing", () => {
    const { requestId, observationId } = record({ REQNUM: "UNSPECIFIED", BLKUID: "none" });
    expect([requestId, observationId]).toEqual([null, null]);
  });

  it.each<[string, HeaderValue]>([
    ...[
      ["REQNUM", "12a"],
      ["REQNUM", 1.5],
      ["REQNUM", -1],
      ["REQNUM", "2147483648"],
    ],
    ...[
      ["BLKUID", "0x12"],
      ["BLKUID", true],
      ["BLKUID", "99999999999999999999"],
    ],
    ...[
      ["RLEVEL", "raw"],
      ["RLEVEL", 40000],
      ["EXPTIME", "ten"],
      ["EXPTIME", "1e999"],
    ],
  ] as [string, HeaderValue][])("that are none are told: %s = %j", (keyword, value) => {
    expect(errorOf(() => record({ [keyword]: value }))).toMatchObject({
      ...{ code: "HEADER_INVALID", keyword, value },
    });
  });
});

describe("texts", () => {
  it.each([
    ...[
      ["PROPID", 200],
      ["OBJECT", 200],
      ["INSTRUME", 64],
      ["FILTER", 100],
      ["OBSTYPE", 20],
    ],
    ...[
      ["SITEID", 16],
      ["TELID", 16],
      ["ENCID", 16],
    ],
  ] as [string, number][])("%s may have %d characters", (keyword, limit) => {
    expect(() => record({ [keyword]: "🔭".repeat(limit) })).not.toThrow();
    expect(errorOf(() => record({ [keyword]: "x".repeat(limit + 1) }))).toMatchObject({
      ...{ code: "HEADER_INVALID", keyword, limit },
    });
  });

  it("may be numbers or logical values in the header", () => {
    expect(record({ OBJECT: 433, FILTER: true })).toMatchObject({
      ...{ targetName: "433", primaryOpticalElement: "T" },
    });
  });
});

it("the repair from the name is seen by the public date", () => {
  const bias = record({ OBSTYPE: "UNKNOWN" }, "sqa0m801-kb35-20151216-0966-b00.fits.fz");
  expect(bias).toMatchObject({ configurationType: "BIAS", headers: { OBSTYPE: "BIAS" } });
  expect(bias.publicDate).toEqual(bias.observationDate);
});

it("the header that was read is not changed", () => {
  const header = Object.freeze({ ...minimal, OBSTYPE: "", COMMENT: "x" });
  frameRecord(header, parseFileName("a-b-c-d-e91.fits.fz"), defaultHeaderSettings);
});

it("any values make a record or a coded error", () => {
  const random = seededRandom(11);
  const { keywords, relatedKeywords } = defaultHeaderSettings;
  const wcs = [
    "NAXIS1",
    "NAXIS2",
    "CD1_1",
    "CD1_2",
    "CD2_1",
    "CD2_2",
    "CTYPE1",
    "CTYPE2",
    "A_ORDER",
  ];
  const every = [...Object.values(keywords), ...relatedKeywords, ...wcs, "CRVAL2", "B_ORDER"];
  const values: HeaderValue[] = [
    ...[null, true, false, 0, -1, 1e308, 1e-308, 2 ** 40, 2, "", "T", "0", "-", ".", "12:00:00"],
    ...[
      "-90:00:00",
      "2015-12-17",
      "20151217",
      "RA---TAN",
      "DEC--TAN",
      "N/A",
      "'",
      "\0",
      "x".repeat(300),
    ],
  ];
  let records = 0;
  for (let round = 0; round < 3000; round++) {
    const header: Header = { ...minimal };
    for (const keyword of every) {
      if (random() < 0.15) header[keyword] = values[Math.floor(random() * values.length)]!;
    }
    try {
      const name = parseFileName(random() < 0.5 ? "a-b-c-d-e91.fits.fz" : "b_cat.fits");
      const { footprint, publicDate } = frameRecord(header, name, defaultHeaderSettings);
      for (const { ra, dec } of footprint ?? []) {
        expect(ra >= 0 && ra < 360 && dec >= -90 && dec <= 90).toBe(true);
      }
      expect(publicDate?.toISOString()).toMatch(/^\d{4}-/);
      records++;
    } catch (error) {
      expect(error).toBeInstanceOf(CodedError);
    }
  }
  expect(records).toBeGreaterThan(0);
});
