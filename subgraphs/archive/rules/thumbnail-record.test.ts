import { expect, it } from "vitest";
import { parseFileName } from "./file-name.ts";
import { errorOf } from "./fits-bytes.fixture.ts";
import type { Header } from "./header.ts";
import { defaultHeaderSettings } from "./header-keys.ts";
import { thumbnailKey, thumbnailRecord } from "./thumbnail-record.ts";

const name = parseFileName("a-e00-small.jpg", [".jpg"]);
const metadata: Header = {
  ...{ FRAME_BASENAME: "a-e00", SIZE: "small", "DATE-OBS": "2026-03-05T10:11:12" },
  ...{ "DAY-OBS": "20260304", SITEID: "sds", INSTRUME: "ln01", TELID: "1m0a" },
};
const record = (changes: Header = {}) =>
  thumbnailRecord({ ...metadata, ...changes }, name, defaultHeaderSettings);

it("a thumbnail has a name of its own, a size, and the frame that it shows", () => {
  expect(record()).toEqual({
    ...{ basename: "a-e00-small", extension: ".jpg", frameBasename: "a-e00", size: "small" },
    ...{ observationDay: "2026-03-04", siteCode: "sds", instrumentCode: "ln01" },
  });
});

it("its frame may be given with an extension", () => {
  expect(record({ FRAME_BASENAME: "a-e00.fits.fz" }).frameBasename).toBe("a-e00");
});

it("it lies under site, instrument and night, in a folder of its upload", () => {
  expect(thumbnailKey(record(), "a-e00-small.jpg", "01J9")).toBe(
    "sds/ln01/20260304/thumbnails/01J9/a-e00-small.jpg",
  );
});

it.each<[keyof typeof metadata, Header[string]]>([
  ["SIZE", "huge"],
  ["SIZE", null],
  ["FRAME_BASENAME", ""],
  ["FRAME_BASENAME", ".fits"],
  ["FRAME_BASENAME", "é".repeat(501)],
  ["DATE-OBS", "yesterday"],
])("%s = %j is refused", (keyword, value) => {
  expect(errorOf(() => record({ [keyword]: value }))).toMatchObject({
    ...{ code: "HEADER_INVALID", keyword, value },
  });
});
