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
    defaultHeaderSettings.requiredKeywords.map((keyword, i) => [
      keyword,
      [null, "", "N/A"][i % 3]!,
    ]),
  );
  expect(missingKeywords(header, defaultHeaderSettings)).toEqual([]);
});

it("what every object inherits is not a keyword", () => {
  const settings = { ...defaultHeaderSettings, requiredKeywords: ["constructor"] };
  expect(missingKeywords({}, settings)).toEqual(["constructor"]);
});
