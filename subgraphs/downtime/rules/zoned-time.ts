/** Wall clocks: from a local time and a zone to an instant. Pure, over the time zones of `Intl`. */

/** A time on a wall clock, without a zone. */
export interface LocalTime {
  /** Days since 1970-01-01. */
  day: number;
  /** Milliseconds since midnight. */
  ms: number;
}

const DAY_MS = 24 * 3600 * 1000;

export function isTimezone(zone: string): boolean {
  try {
    formatter(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant at which the clock shows the time. One that comes twice means the first, one that is
 * left out is counted by the offset before the gap (RFC 5545, section 3.3.5).
 */
export function instantOf({ day, ms }: LocalTime, zone: string): Date {
  const asUtc = day * DAY_MS + ms;
  const before = offsetOnDay(day - 1, zone);
  const after = offsetOnDay(day + 2, zone);
  // The usual case: no change of the clocks is near.
  if (before === after) return new Date(asUtc - before);
  const offset = [before, after].find((known) => offsetAt(asUtc - known, zone) === known);
  return new Date(asUtc - (offset ?? before));
}

const MOST_KEPT = 10_000;
const MOST_FORMATTERS = 500;
const kept = new Map<string, number>();

/** The offset when the day begins in UTC; kept, because a calendar asks for the same ones often. */
function offsetOnDay(day: number, zone: string): number {
  if (zone === "UTC") return 0;
  const key = `${zone} ${day}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const offset = offsetAt(day * DAY_MS, zone);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, offset);
  return offset;
}

/** Milliseconds by which the clock of the zone is ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return shown - Math.floor(instant / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  // A name may be written in many ways.
  if (formatters.size >= MOST_FORMATTERS) formatters.clear();
  formatters.set(zone, made);
  return made;
}
