import { expect, it } from "vitest";
import { defaultHeaderSettings } from "./header-keys.ts";
import { missingKeywords } from "./required-headers.ts";

it("all missing keywords are told at once", () => {
  expect(missingKeywords({ PROPID: "x", TELID: "1m0a" }, defaultHeaderSettings)).toEqual([
    ...["DATE-OBS", "DAY-OBS", "INSTRUME", "SITEID", "OBSTYPE", "BLKUID"],
  ]);
});

it("a keyword is there even when its value says nothing", () => {
  const header = Object.fromEntries(
    defaultHeaderSettings.requiredKeywords.fits.map((keyword, i) => [
      keyword,
      [null, "", "N/A"][i % 3]!,
    ]),
  );
  expect(missingKeywords(header, defaultHeaderSettings)).toEqual([]);
});

it("a thumbnail needs to say whose it is, and neither proposal nor type", () => {
  expect(missingKeywords({}, defaultHeaderSettings, "thumbnail")).toEqual([
    ...["FRAME_BASENAME", "SIZE", "DATE-OBS", "DAY-OBS", "INSTRUME", "SITEID", "TELID"],
  ]);
});

it("what every object inherits is not a keyword", () => {
  const requiredKeywords = { ...defaultHeaderSettings.requiredKeywords, fits: ["constructor"] };
  const settings = { ...defaultHeaderSettings, requiredKeywords };
  expect(missingKeywords({}, settings)).toEqual(["constructor"]);
});
