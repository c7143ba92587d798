/** When something counts as down. Pure. */
import { invalid } from "./downtime-values.ts";
import { type Interval, mergeIntervals } from "./merge-intervals.ts";

/** The instrument types in force on a telescope; '' stands for the whole telescope. */
type DownTypes = readonly string[];

/** A whole telescope is down only by a downtime that names no instrument type. */
export function isTelescopeDown(down: DownTypes): boolean {
  return down.includes("");
}

/** An instrument is down with its telescope, or with its type there. */
export function isInstrumentDown(down: DownTypes, instrumentType: string): boolean {
  return down.includes("") || down.includes(instrumentType);
}

/** A site or enclosure is down when it has telescopes and all of them are. */
export function areAllDown(telescopes: readonly DownTypes[]): boolean {
  return telescopes.length > 0 && telescopes.every(isTelescopeDown);
}

const LONGEST_WINDOW_DAYS = 366;
const DAY_MS = 24 * 3600 * 1000;

/** @throws CodedError VALUE_INVALID */
export function checkedWindow({ start, end }: Interval): Interval {
  const days = (end.getTime() - start.getTime()) / DAY_MS;
  if (!(days > 0)) throw invalid("end", "be later than the start");
  if (days > LONGEST_WINDOW_DAYS) {
    throw invalid("end", `be at most ${LONGEST_WINDOW_DAYS} days later than the start`);
  }
  return { start, end };
}

/** When the downtimes that count keep something from being scheduled. */
export function blockedIntervals(
  downtimes: readonly (Interval & { instrumentType: string })[],
  window: Interval,
  counts: (down: DownTypes) => boolean,
): Interval[] {
  return mergeIntervals(
    downtimes.filter(({ instrumentType }) => counts([instrumentType])),
    window,
  );
}
