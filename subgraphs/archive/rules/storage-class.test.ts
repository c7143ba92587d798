import { expect, it } from "vitest";
import { storageClass } from "./storage-class.ts";

const now = new Date("2026-05-31T00:00:00Z");

it.each([
  ["2026-04-01T00:00:00Z", "STANDARD"],
  ["2026-03-31T23:59:59Z", "STANDARD_IA"],
  ["2019-01-01T00:00:00Z", "STANDARD_IA"],
  ["2026-06-01T00:00:00Z", "STANDARD"],
])("a frame observed at %s is stored as %s 60 days after 2026-04-01", (observed, expected) => {
  expect(storageClass(new Date(observed), 60, now)).toBe(expected);
});
