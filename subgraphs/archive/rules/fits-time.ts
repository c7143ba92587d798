/** Points in time as FITS headers write them (FITS 4.0, section 9.1.1, and older habits). Pure. */
import type { HeaderValue } from "./header.ts";

export interface FitsTime {
  /** To the millisecond; finer digits are cut off, never rounded into the future. */
  instant: Date;
  /** The calendar date as written, YYYY-MM-DD, before any offset is applied. */
  day: string;
}

const CALENDAR = /^(\d{4})-(\d{2})-(\d{2})(.*)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(.*)$/;
/** Before 1999 the standard wrote DD/MM/YY and meant the twentieth century. */
const OLD_STYLE = /^(\d{2})\/(\d{2})\/(\d{2})$/;
const CLOCK =
  /^[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)? ?(?:(Z|UTC?)|([+-])(\d{2}):?(\d{2})?)?$/i;

/**
 * Reads `YYYY-MM-DD`, `YYYYMMDD` (also as a number) or the old `DD/MM/YY`, the first two with
 * an optional time of day, which may carry fractional seconds and an offset. Without an offset
 * it is UTC. A leap second (`:60`) is the first instant of the next minute.
 *
 * Null when it is none of these. Years outside 1000 to 8999 are refused, so that a date moved
 * by its offset, or into the far future by the publication rules, still has four digits.
 */
export function parseFitsTime(value: HeaderValue | undefined): FitsTime | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).trim();
  const old = OLD_STYLE.exec(text);
  if (old) return fitsTime(1900 + Number(old[3]), Number(old[2]), Number(old[1]), "");
  const parts = CALENDAR.exec(text) ?? COMPACT.exec(text);
  if (!parts) return null;
  return fitsTime(Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4] ?? "");
}

function fitsTime(year: number, month: number, day: number, clock: string): FitsTime | null {
  if (year < 1000 || year > 8999) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC rolls 31 February over into March instead of refusing it.
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  const sinceMidnight = clock === "" ? 0 : millisecondsOfDay(clock);
  if (sinceMidnight === null) return null;
  return {
    instant: new Date(midnight.getTime() + sinceMidnight),
    day: midnight.toISOString().slice(0, 10),
  };
}

/** Milliseconds from midnight UTC of the written date; below 0 or beyond a day with an offset. */
function millisecondsOfDay(clock: string): number | null {
  const parts = CLOCK.exec(clock);
  if (!parts) return null;
  const [, hours, minutes, seconds = "0", fraction = "", , sign, offsetHours, offsetMinutes] =
    parts;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  const offset = Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0);
  if (offset > 24 * 60 || Number(offsetMinutes ?? 0) > 59) return null;
  const minuteOfDay = Number(hours) * 60 + Number(minutes) - (sign === "-" ? -offset : offset);
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, "0"));
  return (minuteOfDay * 60 + Number(seconds)) * 1000 + milliseconds;
}
