import { expect, it } from "vitest";
import { sweepRefusal } from "./sweep-refusal.ts";

it.each([
  ["a few of many", { rows: 10, objects: 12, named: 10, orphans: 2 }, false],
  ["nothing at all", { rows: 0, objects: 0, named: 0, orphans: 0 }, false],
  ["half", { rows: 2, objects: 4, named: 2, orphans: 2 }, false],
  ["more than half", { rows: 2, objects: 5, named: 2, orphans: 3 }, true],
  ["a store that has none of the rows", { rows: 9, objects: 5, named: 0, orphans: 0 }, true],
  [
    "a store full of objects for an empty database",
    { rows: 0, objects: 5, named: 0, orphans: 5 },
    true,
  ],
])("%s: refused %o %s", (_title, counts, isRefused) => {
  expect(sweepRefusal(counts) !== null).toBe(isRefused);
});
