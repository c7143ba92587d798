/** When a request may be done, and which telescopes may do it. */
import { observatory, type SeedInstrument } from "../observatory.ts";
import type { Place } from "./night.ts";
import type { GroupPlan, RequestPlan } from "./plans.ts";
import { NOW, semesters } from "./proposals.ts";
import type { RequestRow, SemesterRow } from "./rows.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export interface Span {
  start: Date;
  end: Date;
}

export const later = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds);
export const latest = (one: Date, other: Date) => (one > other ? one : other);
export const earliest = (one: Date, other: Date) => (one < other ? one : other);

export function semesterOf(at: Date): SemesterRow {
  const found = semesters.find(({ start, end }) => start <= at && at < end);
  if (!found) throw new Error(`Cannot find the semester of ${at.toISOString()}`);
  return found;
}

/** The span in which a request submitted at `created` may be done, inside one semester. */
export function windowOf(
  { observationType }: GroupPlan,
  { delayDays, windowDays }: RequestPlan,
  created: Date,
): Span {
  const isUrgent = observationType === "RAPID_RESPONSE";
  let start = later(created, isUrgent ? 0 : HOUR + delayDays * DAY);
  const semester = semesterOf(start);
  // Too little is left of the semester: the submitter asks for the next one.
  if (!isUrgent && later(start, 12 * DAY) > semester.end) start = semester.end;
  return { start, end: earliest(later(start, windowDays * DAY), semesterOf(start).end) };
}

/** Two windows with a gap in the middle, as for somebody who shuns the full Moon. */
export function halves({ start, end }: Span): Span[] {
  const middle = (start.getTime() + end.getTime()) / 2;
  return [
    { start, end: new Date(middle - 2 * DAY) },
    { start: new Date(middle + 2 * DAY), end },
  ];
}

/** The instruments that a request may use, in a different order for every turn. */
export function instrumentsFor({ setups, site }: RequestPlan, turn: number): SeedInstrument[] {
  const [main = "0M4-IMG-QUILL", ...others] = setups.map(({ instrumentType }) => instrumentType);
  const able = observatory
    .instrumentsOf(main)
    .filter(
      (instrument) =>
        instrument.isSchedulable &&
        (site === undefined || instrument.site === site) &&
        others.every((type) => carries(instrument.telescopeId, type)),
    );
  const begin = (turn * 3) % Math.max(1, able.length);
  return [...able.slice(begin), ...able.slice(0, begin)];
}

function carries(telescopeId: string, type: string): boolean {
  return observatory
    .instrumentsOf(type)
    .some((instrument) => instrument.isSchedulable && instrument.telescopeId === telescopeId);
}

export type LocationColumns = Pick<
  RequestRow,
  "locationTelescopeClass" | "locationSite" | "locationEnclosure" | "locationTelescope"
>;

/** The class is always said, the rest as far as the submitter cares. */
export function locationColumns(
  { site }: RequestPlan,
  [instrument]: readonly SeedInstrument[],
  fixed: Place | null,
): LocationColumns {
  return {
    locationTelescopeClass: instrument?.telescopeClass ?? "0m4",
    locationSite: fixed?.instrument.site ?? site ?? "",
    locationEnclosure: fixed?.instrument.enclosure ?? "",
    locationTelescope: fixed?.instrument.telescope ?? "",
  };
}

/** When the search for a decided time begins and ends: behind us, or ahead. */
export function sideOf({ start, end }: Span, isAhead: boolean): Span {
  return isAhead
    ? { start: latest(start, later(NOW, HOUR)), end: latest(end, later(NOW, 25 * DAY)) }
    : { start, end: earliest(end, NOW) };
}
