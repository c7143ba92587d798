import { expect, it } from "vitest";
import { errorOf } from "./fits-bytes.fixture.ts";
import type { Header } from "./header.ts";
import { defaultHeaderSettings, type HeaderSettings } from "./header-keys.ts";
import { publicDate } from "./public-date.ts";

function publicOn(
  header: Header,
  more: { basename?: string; proposalTags?: string[] } = {},
  settings: Partial<HeaderSettings> = {},
) {
  const facts = { basename: "a-b-c-d-e00", ...more, header };
  const observationDate = new Date("2015-12-17T06:48:31.970Z");
  const date = publicDate({ ...facts, observationDate }, { ...defaultHeaderSettings, ...settings });
  return date.toISOString().slice(0, 10);
}

const AT_ONCE = "2015-12-17";
const NEXT_YEAR = "2016-12-16";
const PRIVATE = "3014-04-19";
const science = { OBSTYPE: "EXPOSE", PROPID: "DDT2015B-002" };

it("a science frame is public 365 days later, so a leap year shows", () => {
  expect(publicOn(science)).toBe(NEXT_YEAR);
  expect(publicOn(science, {}, { daysUntilPublic: 30 })).toBe("2016-01-16");
});

it("the date in the header wins over everything", () => {
  const header = { ...science, L1PUBDAT: "2018-01-02T03:04:05", PROPID: "LCOEngineering" };
  expect(publicOn(header, { proposalTags: ["public"] })).toBe("2018-01-02");
});

it("an empty date in the header is none", () => {
  for (const nothing of ["", null])
    expect(publicOn({ ...science, L1PUBDAT: nothing })).toBe(NEXT_YEAR);
});

it("a date in the header that is none is told", () => {
  expect(errorOf(() => publicOn({ ...science, L1PUBDAT: "soon" }))).toMatchObject({
    ...{ code: "HEADER_INVALID", keyword: "L1PUBDAT", value: "soon" },
  });
});

it("calibrations are public at once", () => {
  for (const OBSTYPE of ["BIAS", "DARK", "SKYFLAT", "EXPERIMENTAL"]) {
    expect(publicOn({ ...science, OBSTYPE })).toBe(AT_ONCE);
  }
  expect(publicOn({ ...science, OBSTYPE: "bias" })).toBe(NEXT_YEAR);
});

it("outreach, calibration, standard and pointing proposals are public at once", () => {
  for (const PROPID of ["LCOEPO2014B-010", "calibrate", "standards", "pointing"]) {
    expect(publicOn({ ...science, PROPID })).toBe(AT_ONCE);
  }
  expect(publicOn({ ...science, PROPID: "Pointing" })).toBe(NEXT_YEAR);
});

it("engineering proposals and files stay private", () => {
  expect(publicOn({ ...science, PROPID: "LCOEngineering-1" })).toBe(PRIVATE);
  expect(publicOn(science, { basename: "a-b-c-d-t00" })).toBe(PRIVATE);
});

it("calibration comes before private: an experimental x00 frame and an engineering bias are public", () => {
  expect(publicOn({ ...science, OBSTYPE: "EXPERIMENTAL" }, { basename: "a-x00" })).toBe(AT_ONCE);
  expect(publicOn({ OBSTYPE: "BIAS", PROPID: "LCOEngineering" })).toBe(AT_ONCE);
});

it("tags of the proposal come first, private before public", () => {
  const bias = { ...science, OBSTYPE: "BIAS" };
  expect(publicOn(bias, { proposalTags: ["internal"] })).toBe(PRIVATE);
  expect(publicOn(science, { proposalTags: ["public"] })).toBe(AT_ONCE);
  expect(publicOn(science, { proposalTags: ["public", "private"] })).toBe(PRIVATE);
  expect(publicOn(science, { proposalTags: ["other"] })).toBe(NEXT_YEAR);
});

it("an empty fragment matches nothing, and an empty type is no calibration", () => {
  const emptied = { publicProposals: [""], privateProposals: [""], privateFileTypes: [""] };
  expect(publicOn(science, {}, emptied)).toBe(NEXT_YEAR);
  expect(publicOn({ PROPID: "x" }, {}, { calibrationTypes: [""] })).toBe(NEXT_YEAR);
});
