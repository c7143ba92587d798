/** Downtimes as an iCalendar text (RFC 5545). Pure. */
import type { Downtime } from "../models.ts";
import { type JcalComponent, type JcalProperty, writeCalendar } from "./jcal.ts";

/** How often a calendar program should look again (RFC 7986, section 5.7). */
const REFRESH = "PT15M";

/** The same downtimes and name give the same text. */
export function downtimeCalendar(name: string, downtimes: readonly Downtime[]): string {
  const properties: JcalProperty[] = [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", "-//Asterism//Downtimes//EN"],
    ["calscale", {}, "text", "GREGORIAN"],
    ["method", {}, "text", "PUBLISH"],
    ["name", {}, "text", name],
    ["x-wr-calname", {}, "text", name],
    ["refresh-interval", {}, "duration", REFRESH],
    ["x-published-ttl", {}, "duration", REFRESH],
  ];
  return writeCalendar(["vcalendar", properties, downtimes.map(event)]);
}

function event(downtime: Downtime): JcalComponent {
  const { place, instrumentType } = downtime;
  const what = instrumentType ? `${instrumentType} at ${place}` : place;
  return [
    "vevent",
    [
      ["uid", {}, "text", downtime.uid],
      // Of a published event it says when it was last changed (RFC 5545, section 3.8.7.2).
      ["dtstamp", {}, "date-time", time(downtime.modified)],
      ["created", {}, "date-time", time(downtime.created)],
      ["last-modified", {}, "date-time", time(downtime.modified)],
      ["sequence", {}, "integer", downtime.version],
      ["dtstart", {}, "date-time", time(downtime.start)],
      ["dtend", {}, "date-time", time(downtime.end)],
      ["summary", {}, "text", `${what} down`],
      ["description", {}, "text", plain(downtime.reason)],
      ["location", {}, "text", place],
      ["categories", {}, "text", "DOWNTIME", ...(instrumentType ? [instrumentType] : [])],
      ["status", {}, "text", "CONFIRMED"],
    ],
    [],
  ];
}

/** Calendars count in seconds: what is left of one belongs to it, so nothing down is shown as up. */
function time(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

/** A line ends in one way, and other control characters have no place in a calendar. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
}
