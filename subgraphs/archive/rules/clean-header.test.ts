import { expect, it } from "vitest";
import { cleanHeader } from "./clean-header.ts";
import { defaultHeaderSettings } from "./header-keys.ts";

const clean = (header: Parameters<typeof cleanHeader>[0]) =>
  cleanHeader(header, defaultHeaderSettings);

it("blacklisted and blank keywords are not stored", () => {
  expect(clean({ HISTORY: "x", COMMENT: "y", "": "z", "  ": 1, OBJECT: "M84" })).toEqual({
    OBJECT: "M84",
  });
});

it("a value that means nothing is null for identifiers and empty text elsewhere", () => {
  expect(clean({ REQNUM: "N/A", BLKUID: "UNKNOWN", MOLUID: "UNSPECIFIED", OBJECT: "N/A" })).toEqual(
    {
      ...{ REQNUM: null, BLKUID: null, MOLUID: null, OBJECT: "" },
    },
  );
});

it("an identifier that says none in any case is null, while an object may be called so", () => {
  expect(clean({ TRACKNUM: "None", REQNUM: "xNONEx", OBJECT: "Nonesuch" })).toEqual({
    ...{ TRACKNUM: null, REQNUM: null, OBJECT: "Nonesuch" },
  });
});

it("only whole values mean nothing", () => {
  expect(clean({ FOLDPOSN: "N/A, N/A", REQNUM: "0000296263", GAIN: 0 })).toEqual({
    ...{ FOLDPOSN: "N/A, N/A", REQNUM: "0000296263", GAIN: 0 },
  });
});

it("characters that Postgres cannot hold are removed", () => {
  expect(clean({ OBJECT: "M\0 84\ud800", "KE\0Y": "🔭" })).toEqual({ OBJECT: "M 84", KEY: "🔭" });
});
