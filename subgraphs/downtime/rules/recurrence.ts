/**
 * Repeated days, after the part of RFC 5545 (section 3.3.10) that people's calendars write: DAILY;
 * WEEKLY with BYDAY; MONTHLY with one BYDAY or with BYMONTHDAY; YEARLY. Pure. Every loop here ends
 * with the span it is asked for, whatever the rule says.
 */

/** Days since 1970-01-01. */
type Day = number;

export interface Recurrence {
  freq: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  interval: number;
  /** How many there are in all; null: no end by number. */
  count: number | null;
  /** Weekday on which a week begins; 0 is Sunday. */
  weekStart: number;
  /** WEEKLY: on these weekdays; empty: on that of the first day. */
  weekdays: number[];
  /** MONTHLY: on these days of the month, negative ones from its end; empty: on that of the first day. */
  monthDays: number[];
  /** MONTHLY: on the so-manieth weekday, a negative one from the month's end. */
  nthWeekday: { nth: number; weekday: number } | null;
}

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const MOST_INTERVAL = 1000;
const MOST_COUNT = 3000;
const DAY_MS = 24 * 3600 * 1000;

/** What a RECUR value of jCal (RFC 7265, section 3.6.10) says; null when it is not understood. */
export function readRecurrence(rule: Record<string, unknown>): Recurrence | null {
  const { freq, interval = 1, count = null, wkst = "MO", byday, bymonthday, ...rest } = rule;
  const { until: _, ...others } = rest;
  const known = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
  const recurrence: Recurrence = {
    freq: known.find((name) => name === freq) ?? "DAILY",
    interval: Number(interval),
    count: count === null ? null : Number(count),
    weekStart: weekday(wkst),
    weekdays: [],
    monthDays: [],
    nthWeekday: null,
  };
  const days = listOf(byday).map((text) => /^([+-]?\d+)?(SU|MO|TU|WE|TH|FR|SA)$/.exec(`${text}`));
  if (recurrence.freq === "WEEKLY") {
    recurrence.weekdays = days.map((match) => (match?.[1] ? -1 : weekday(match?.[2])));
  }
  if (recurrence.freq === "MONTHLY") {
    recurrence.monthDays = listOf(bymonthday).map(Number);
    const [match] = days;
    if (match?.[1]) recurrence.nthWeekday = { nth: Number(match[1]), weekday: weekday(match[2]) };
  }
  const understood =
    Object.keys(others).length === 0 &&
    known.some((name) => name === freq) &&
    inRange(recurrence.interval, 1, MOST_INTERVAL) &&
    (recurrence.count === null || inRange(recurrence.count, 1, MOST_COUNT)) &&
    recurrence.weekStart >= 0 &&
    days.length === recurrence.weekdays.length + (recurrence.nthWeekday ? 1 : 0) &&
    recurrence.weekdays.every((day) => day >= 0) &&
    listOf(bymonthday).length === recurrence.monthDays.length &&
    recurrence.monthDays.every((day) => inRange(Math.abs(day), 1, 31)) &&
    (recurrence.nthWeekday === null ||
      (recurrence.monthDays.length === 0 && inRange(Math.abs(recurrence.nthWeekday.nth), 1, 5)));
  return understood ? recurrence : null;
}

/** The days in order, from `first` on, that lie in [from, to]. */
export function* repeatedDays(
  recurrence: Recurrence,
  first: Day,
  { from, to }: { from: Day; to: Day },
): Generator<Day> {
  const { interval, count } = recurrence;
  const period = periods[recurrence.freq];
  const origin = period.of(first, recurrence);
  // Without a number to count to, nothing before the span needs looking at.
  const skipped =
    count === null ? Math.floor((period.of(from, recurrence) - origin) / interval) - 1 : 0;
  let left = count ?? Number.POSITIVE_INFINITY;
  for (let turn = Math.max(0, skipped); ; turn++) {
    const index = origin + turn * interval;
    if (period.start(index, recurrence) > to) return;
    for (const day of period.days(index, first, recurrence)) {
      if (day < first) continue;
      if (day > to || left-- <= 0) return;
      if (day >= from) yield day;
    }
  }
}

interface Period {
  /** Number of the period that the day lies in. */
  of(day: Day, recurrence: Recurrence): number;
  /** Its first day. */
  start(index: number, recurrence: Recurrence): Day;
  /** The days in it that the rule means, in order. */
  days(index: number, first: Day, recurrence: Recurrence): Day[];
}

const periods: Record<Recurrence["freq"], Period> = {
  DAILY: { of: (day) => day, start: (index) => index, days: (index) => [index] },
  WEEKLY: {
    of: (day, { weekStart }) => Math.floor((day - firstWeek(weekStart)) / 7),
    start: (index, { weekStart }) => firstWeek(weekStart) + index * 7,
    days: (index, first, { weekStart, weekdays }) => {
      const start = firstWeek(weekStart) + index * 7;
      const wanted = weekdays.length > 0 ? weekdays : [weekdayOf(first)];
      return ordered(wanted.map((day) => start + ((day - weekStart + 7) % 7)));
    },
  },
  MONTHLY: {
    of: (day) => monthOf(day),
    start: (index) => dayOf(index, 1),
    days: (index, first, { monthDays, nthWeekday }) => {
      const length = dayOf(index + 1, 1) - dayOf(index, 1);
      const wanted = nthWeekday
        ? [nthInMonth(index, length, nthWeekday)]
        : (monthDays.length > 0 ? monthDays : [dateOf(first).getUTCDate()]).map((day) =>
            day < 0 ? length + 1 + day : day,
          );
      // A month that has no such day is passed over.
      return ordered(wanted.filter((day) => inRange(day, 1, length))).map((day) =>
        dayOf(index, day),
      );
    },
  },
  YEARLY: {
    of: (day) => dateOf(day).getUTCFullYear(),
    start: (index) => dayOf(index * 12, 1),
    days: (index, first) => {
      const month = index * 12 + dateOf(first).getUTCMonth();
      const day = dayOf(month, dateOf(first).getUTCDate());
      return monthOf(day) === month ? [day] : [];
    },
  },
};

/** Day of the month on which the so-manieth weekday falls; it may be outside of the month. */
function nthInMonth(
  month: number,
  length: number,
  { nth, weekday }: { nth: number; weekday: number },
): number {
  const firstOne = 1 + ((weekday - weekdayOf(dayOf(month, 1)) + 7) % 7);
  if (nth > 0) return firstOne + (nth - 1) * 7;
  const last = firstOne + Math.floor((length - firstOne) / 7) * 7;
  return last + (nth + 1) * 7;
}

/** A day on which a week begins, before 1970-01-05. */
function firstWeek(weekStart: number): Day {
  // 1970-01-04 was a Sunday.
  return 3 + weekStart - 7;
}

function dateOf(day: Day): Date {
  return new Date(day * DAY_MS);
}

function weekdayOf(day: Day): number {
  return dateOf(day).getUTCDay();
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  return dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth();
}

function dayOf(month: number, dayOfMonth: number): Day {
  return Date.UTC(Math.floor(month / 12), month % 12, dayOfMonth) / DAY_MS;
}

function weekday(code: unknown): number {
  // jCal writes the weekday of WKST as a number, 1 for Sunday.
  return typeof code === "number" ? code - 1 : WEEKDAYS.indexOf(`${code}`);
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function inRange(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function ordered(days: number[]): number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}
