import { expect, it } from "vitest";
import { bytesText, durationText, parseBytes, parseDuration } from "./quantities.ts";

it.each([
  ["90", 90_000],
  ["90s", 90_000],
  ["0.5s", 500],
  ["10m", 600_000],
  ["10 min", 600_000],
  ["2h", 7_200_000],
  ["1d", 86_400_000],
  ["soon", null],
  ["-1s", null],
  ["", null],
])("the time %j has %j milliseconds", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

it.each([
  ["1000", 1000],
  ["64MiB", 64 * 1024 ** 2],
  ["5 GB", 5e9],
  ["1.5k", 1500],
  ["2gib", 2 * 1024 ** 3],
  ["big", null],
  ["MB", null],
])("the size %j has %j bytes", (text, bytes) => {
  expect(parseBytes(text)).toBe(bytes);
});

it("sizes and times are written for people", () => {
  expect([0, 999, 1000, 12_345_678, 9.9e9].map(bytesText)).toEqual([
    ...["0 B", "999 B", "1.0 kB", "12.3 MB", "9.9 GB"],
  ]);
  expect([400, 119_000, 600_000, 9_000_000].map(durationText)).toEqual([
    ...["1 s", "119 s", "10 min", "2 h 30 min"],
  ]);
});
