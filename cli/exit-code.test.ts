import { expect, it } from "vitest";
import { exitCodeOf } from "./exit-code.ts";
import type { Tally } from "./ingest-event.ts";

const nothing: Tally = {
  ...{ created: 0, newVersions: 0, alreadyArchived: 0, skipped: 0, refused: 0, postponed: 0 },
};

it.each<[string, Partial<Tally>, boolean, number]>([
  ["nothing to do", {}, false, 0],
  ["all archived, now or before", { created: 3, alreadyArchived: 2, skipped: 1 }, false, 0],
  ["something refused", { created: 3, refused: 1 }, false, 2],
  ["something postponed", { created: 3, postponed: 1 }, false, 3],
  ["something refused and something postponed", { refused: 1, postponed: 1 }, false, 2],
  ["a signal", { created: 3 }, true, 130],
])("%s: %j, stopped %s, ends with %i", (_what, tally, stopped, code) => {
  expect(exitCodeOf({ ...nothing, ...tally }, stopped)).toBe(code);
});
