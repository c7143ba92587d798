/** When a frame was taken, and in which observing night. Pure. */
import { parseFitsTime } from "./fits-time.ts";
import { type Header, isSet } from "./header.ts";
import { headerInvalid } from "./header-invalid.ts";
import type { HeaderSettings } from "./header-keys.ts";

export interface ObservationTime {
  /** Start of the exposure. */
  date: Date;
  /** The observing night, YYYY-MM-DD: at most sites the UTC date of its beginning. */
  day: string;
}

/**
 * Reads DATE-OBS and DAY-OBS. Without a DAY-OBS the day is the date that DATE-OBS shows, as
 * written. Throws HEADER_INVALID (facts `keyword`, `value`) when either cannot be read; a frame
 * without a point in time could be neither sorted nor published.
 */
export function observationTime(header: Header, settings: HeaderSettings): ObservationTime {
  const { observationDate, observationDay } = settings.keywords;
  const time = parseFitsTime(header[observationDate]);
  if (time === null) throw notTime(observationDate, header);
  if (!isSet(header[observationDay])) return { date: time.instant, day: time.day };
  const night = parseFitsTime(header[observationDay]);
  if (night === null) throw notTime(observationDay, header);
  return { date: time.instant, day: night.day };
}

function notTime(keyword: string, header: Header) {
  return headerInvalid(keyword, header[keyword], "it is not a date or a time");
}
