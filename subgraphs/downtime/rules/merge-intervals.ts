/** Half-open spans of time as a set of instants. Pure. */

/** [start, end); start < end. */
export interface Interval {
  start: Date;
  end: Date;
}

/**
 * The same instants as disjoint intervals in order, cut to the window. Those that touch become
 * one: nothing fits between them.
 */
export function mergeIntervals(intervals: readonly Interval[], window: Interval): Interval[] {
  const cut = intervals
    .map(({ start, end }) => ({
      start: start < window.start ? window.start : start,
      end: end > window.end ? window.end : end,
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start.getTime() - b.start.getTime());
  const merged: Interval[] = [];
  for (const next of cut) {
    const last = merged.at(-1);
    if (!last || next.start > last.end) merged.push({ ...next });
    else if (next.end > last.end) last.end = next.end;
  }
  return merged;
}
