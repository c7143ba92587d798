import { describe, expect, it } from "vitest";
import { type Cancellation, cancellationOf } from "./observation-cancellation.ts";

const now = new Date("2026-11-20T10:00:00Z");
const HOUR = 3_600_000;
const at = (hours: number, milliseconds = 0) =>
  new Date(now.getTime() + hours * HOUR + milliseconds);

describe("of a canceled request, an observation that", () => {
  const table: [what: string, start: Date, end: Date, becomes: Cancellation | null][] = [
    ["begins in four days is deleted", at(96), at(97), "DELETED"],
    ["begins in 72 hours sharp is deleted", at(72), at(73), "DELETED"],
    ["begins a moment before that is canceled", at(72, -1), at(73), "CANCELED"],
    ["begins in a moment is canceled", at(0, 1), at(1), "CANCELED"],
    ["begins now is aborted", at(0), at(1), "ABORTED"],
    ["is under way is aborted", at(-1), at(1), "ABORTED"],
    ["ends in a moment is aborted", at(-1), at(0, 1), "ABORTED"],
    ["ends now is over, and stays", at(-1), at(0), null],
    ["is long over stays", at(-50), at(-49), null],
  ];
  for (const [what, start, end, becomes] of table) {
    it(what, () => expect(cancellationOf({ start, end }, now)).toBe(becomes));
  }
});
