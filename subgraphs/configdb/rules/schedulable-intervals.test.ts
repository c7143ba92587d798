import { describe, expect, it } from "vitest";
import {
  instrumentSpans,
  intersection,
  overlapping,
  type Timeline,
  telescopeSpans,
  union,
} from "./schedulable-intervals.ts";

const timeline = (...states: [number, Record<string, unknown> | null][]): Timeline =>
  states.map(([at, document]) => ({ at: new Date(at), document }));
const span = (start: number, end = Infinity) => ({ start, end });
const on = (telescope_id: string, state = "SCHEDULABLE") => ({ telescope_id, state });
const active = { active: true };
const inactive = { active: false };

describe("spans", () => {
  it("join where they overlap or touch, and empty ones go", () => {
    expect(union([span(5, 7), span(1, 3), span(3, 4), span(2, 3), span(9, 9)])).toEqual([
      span(1, 4),
      span(5, 7),
    ]);
  });

  it("have in common what is in both", () => {
    expect(intersection([span(1, 5), span(7)], [span(4, 8), span(9, 10)])).toEqual([
      span(4, 5),
      span(7, 8),
      span(9, 10),
    ]);
  });

  it("are half-open: touching is not overlapping", () => {
    expect(overlapping([span(1, 3), span(5)], span(3, 5), false)).toEqual([]);
    expect(overlapping([span(1, 3), span(4)], span(2, 5), false)).toEqual([span(4), span(1, 3)]);
    expect(overlapping([span(1, 3), span(4)], span(2, 5), true)).toEqual([span(4, 5), span(2, 3)]);
  });
});

describe("schedulable", () => {
  const history: Record<string, Timeline> = {
    "Telescope s.e.a": timeline([0, active]),
    "Telescope s.e.b": timeline([0, active], [60, inactive]),
    "Enclosure s.e": timeline([0, active], [10, inactive], [20, active]),
    "Site s": timeline([0, active]),
  };
  const places = { timeline: (entity: string, key: string) => history[`${entity} ${key}`] ?? [] };
  const wanderer = timeline([5, on("s.e.a")], [50, on("s.e.b")], [70, on("s.e.b", "MANUAL")]);

  it("is an instrument by its state", () => {
    expect(instrumentSpans(wanderer, false, places)).toEqual([span(5, 70)]);
  });

  it("is an instrument where it then stood", () => {
    expect(instrumentSpans(wanderer, true, places)).toEqual([span(5, 10), span(20, 60)]);
  });

  it("is a telescope while it carries such an instrument and is active", () => {
    const other = timeline([65, on("s.e.a")], [80, null]);
    expect(telescopeSpans("s.e.a", [wanderer, other], false, places)).toEqual([
      span(5, 50),
      span(65, 80),
    ]);
    expect(telescopeSpans("s.e.a", [wanderer, other], true, places)).toEqual([
      span(5, 10),
      span(20, 50),
      span(65, 80),
    ]);
    expect(telescopeSpans("s.e.b", [wanderer], false, places)).toEqual([span(50, 60)]);
  });

  it("is nothing of which nothing is known", () => {
    expect(telescopeSpans("x.y.z", [], true, places)).toEqual([]);
    expect(instrumentSpans([], true, places)).toEqual([]);
  });
});
