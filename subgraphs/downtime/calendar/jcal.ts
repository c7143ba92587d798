/** The one place that knows `ical.js`: text to jCal (RFC 7265) and back. */
import ICAL from "ical.js";
import { CodedError } from "../../../schema/errors.ts";

/** Name, parameters, type of the values, values. */
export type JcalProperty = [string, Record<string, string | string[]>, string, ...unknown[]];
/** Name, properties, components. */
export type JcalComponent = [string, JcalProperty[], JcalComponent[]];

/**
 * The calendars of the text.
 * @throws CodedError CALENDAR_INVALID
 */
export function parseCalendars(text: string): JcalComponent[] {
  let parsed: unknown;
  try {
    parsed = ICAL.parse(text);
  } catch (error) {
    throw calendarInvalid(error instanceof Error ? error.message : String(error));
  }
  // One component stands for itself, several are a list.
  const components = (
    Array.isArray((parsed as unknown[])[0]) ? parsed : [parsed]
  ) as JcalComponent[];
  if (components.every(([name]) => name === "vcalendar")) return components;
  throw calendarInvalid("it is not a VCALENDAR");
}

export function writeCalendar(calendar: JcalComponent): string {
  return ICAL.stringify(calendar);
}

export function calendarInvalid(state: string): CodedError {
  return new CodedError("CALENDAR_INVALID", `Cannot read the calendar: ${state}`);
}
