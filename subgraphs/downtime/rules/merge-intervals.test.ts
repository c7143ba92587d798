import { describe, expect, it } from "vitest";
import { mergeIntervals } from "./merge-intervals.ts";

const day = (from: number, to: number) => ({ start: new Date(from), end: new Date(to) });
const window = day(0, 100);
const merged = (...spans: [number, number][]) =>
  mergeIntervals(
    spans.map(([from, to]) => day(from, to)),
    window,
  ).map(({ start, end }) => [start.getTime(), end.getTime()]);

describe("merged intervals", () => {
  it("are disjoint and in order", () => {
    expect(merged([50, 60], [10, 20])).toEqual([
      [10, 20],
      [50, 60],
    ]);
  });

  it("that overlap, touch or hold one another are one", () => {
    expect(merged([10, 20], [15, 30])).toEqual([[10, 30]]);
    expect(merged([10, 20], [20, 30])).toEqual([[10, 30]]);
    expect(merged([10, 40], [20, 30], [35, 36])).toEqual([[10, 40]]);
    expect(merged([10, 20], [10, 20])).toEqual([[10, 20]]);
  });

  it("with an instant between them stay two", () => {
    expect(merged([10, 20], [21, 30])).toHaveLength(2);
  });

  it("are cut to the window, and none when they are outside", () => {
    expect(merged([-10, 5], [95, 200])).toEqual([
      [0, 5],
      [95, 100],
    ]);
    expect(merged([-10, 0], [100, 110])).toEqual([]);
    expect(merged()).toEqual([]);
  });

  it("leave the given ones as they were", () => {
    const given = [day(10, 20), day(15, 30)];
    mergeIntervals(given, window);
    expect(given).toEqual([day(10, 20), day(15, 30)]);
  });
});
