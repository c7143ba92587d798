/** One VEVENT: its times as instants, or why they are none. Pure. */
import { instantOf, isTimezone, type LocalTime } from "../rules/zoned-time.ts";
import type { CalendarEventFault } from "../schema.generated.ts";
import type { JcalComponent, JcalProperty } from "./jcal.ts";

const DAY_MS = 24 * 3600 * 1000;

/** Why an event cannot be a downtime. */
export class EventRefused extends Error {
  readonly fault: CalendarEventFault;
  constructor(fault: CalendarEventFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** A time as an event gives it. */
export interface EventTime extends LocalTime {
  zone: string;
  /** A whole day. */
  isDate: boolean;
}

export function instant(time: EventTime): Date {
  return instantOf(time, time.zone);
}

/** Reads properties of an event; `timezone` is that of times that name none. */
export class EventReader {
  readonly #properties: JcalProperty[];
  readonly #timezone: string;

  constructor([, properties]: JcalComponent, timezone: string) {
    this.#properties = properties;
    this.#timezone = timezone;
  }

  all(name: string): JcalProperty[] {
    return this.#properties.filter(([known]) => known === name);
  }

  text(name: string): string {
    return String(this.all(name)[0]?.[3] ?? "");
  }

  /** @throws EventRefused TIME_INVALID, TIMEZONE_UNKNOWN */
  times(name: string): EventTime[] {
    return this.all(name).flatMap((property) =>
      property.slice(3).map((value) => this.time(property, value)),
    );
  }

  /** @throws EventRefused TIME_INVALID, TIMEZONE_UNKNOWN */
  start(): EventTime {
    const [start] = this.times("dtstart");
    if (start) return start;
    throw new EventRefused("TIME_INVALID", "it has no DTSTART");
  }

  /**
   * How long it lasts: days on the calendar, then milliseconds.
   * @throws EventRefused TIME_INVALID, TIMEZONE_UNKNOWN
   */
  length(start: EventTime): { days: number; ms: number } {
    const [duration] = this.all("duration");
    if (duration) return { days: 0, ms: durationMs(String(duration[3])) };
    const [end] = this.times("dtend");
    // RFC 5545, section 3.6.1: without an end, a day lasts a day and an instant no time.
    if (!end) return { days: start.isDate ? 1 : 0, ms: 0 };
    if (start.isDate && end.isDate) return { days: end.day - start.day, ms: 0 };
    return { days: 0, ms: instant(end).getTime() - instant(start).getTime() };
  }

  /**
   * A value of the property as a time.
   * @throws EventRefused TIME_INVALID, TIMEZONE_UNKNOWN
   */
  time([name, { tzid }]: JcalProperty, value: unknown): EventTime {
    const match = /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(Z?))?$/.exec(
      `${value}`,
    );
    const [, year, month, day, hour, minute, second, utc] = match ?? [];
    const date = match ? new Date(`${year}-${month}-${day}T00:00:00Z`) : new Date(Number.NaN);
    // A day such as 30 February is taken for another one, or for none.
    if (date.getUTCDate() !== Number(day) || !isUsual(date)) {
      throw new EventRefused("TIME_INVALID", `${name.toUpperCase()} cannot be read: "${value}"`);
    }
    return {
      day: date.getTime() / DAY_MS,
      ms: (Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) * 1000,
      zone: utc ? "UTC" : this.#zone(tzid),
      isDate: hour === undefined,
    };
  }

  #zone(tzid: string | string[] | undefined): string {
    if (tzid === undefined) return this.#timezone;
    // The calendar may define zones of its own; only their names are looked at.
    if (typeof tzid === "string" && isTimezone(tzid)) return tzid;
    throw new EventRefused("TIMEZONE_UNKNOWN", `there is no time zone "${tzid}"`);
  }
}

/** Whether it is in years that everything here can count with. */
export function isUsual(date: Date): boolean {
  const year = date.getUTCFullYear();
  return year >= 1900 && year <= 9998;
}

/** Milliseconds of a DURATION; a day of it has 24 hours. */
function durationMs(text: string): number {
  const match =
    /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/.exec(
      text,
    );
  if (!match) throw new EventRefused("TIME_INVALID", `DURATION cannot be read: "${text}"`);
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds) * 1000;
}
