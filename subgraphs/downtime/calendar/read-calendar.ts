/** The events of an iCalendar text as downtimes would have them. Pure. */
import { characters, MOST_REASON_CHARACTERS } from "../rules/downtime-values.ts";
import type { Interval } from "../rules/merge-intervals.ts";
import { readRecurrence, repeatedDays } from "../rules/recurrence.ts";
import type { CalendarEventFault } from "../schema.generated.ts";
import { EventReader, EventRefused, type EventTime, instant, isUsual } from "./calendar-event.ts";
import { calendarInvalid, parseCalendars } from "./jcal.ts";

/** What an event, or an occurrence of one, comes to. */
export interface ReadEvent {
  /** UID of the event; null when it has none. */
  uid: string | null;
  /** What a downtime made from it is known by; null when it has no UID. */
  externalId: string | null;
  summary: string;
  verdict:
    | { kind: "downtime"; start: Date; end: Date; reason: string }
    | { kind: "cancelled" }
    | { kind: "over" }
    | { kind: "refused"; fault: CalendarEventFault; message: string };
}

export interface ReadOptions {
  /** Zone of times that name none. */
  timezone: string;
  now: Date;
  /** Occurrences of repeated events that start at or after it are left out. */
  until: Date;
  /** Most characters of an `externalId`. */
  mostIdCharacters: number;
}

/** Events and occurrences that are not over. */
const MOST_DOWNTIMES = 1000;
const DAY_MS = 24 * 3600 * 1000;

/**
 * In the order of the text. What is over is told for whole events only, not for occurrences.
 * @throws CodedError CALENDAR_INVALID
 */
export function readCalendar(text: string, options: ReadOptions): ReadEvent[] {
  const read: ReadEvent[] = [];
  let downtimes = 0;
  for (const [, properties, components] of parseCalendars(text)) {
    const method = String(properties.find(([name]) => name === "method")?.[3] ?? "");
    const events = components
      .filter(([name]) => name === "vevent")
      .map((component) => new EventReader(component, options.timezone));
    for (const [uid, series] of groupedByUid(events)) {
      const cancelled = method.toUpperCase() === "CANCEL";
      for (const event of readSeries(uid, series, cancelled, options)) {
        if (event.verdict.kind === "downtime" && ++downtimes > MOST_DOWNTIMES) {
          throw calendarInvalid(
            `it has more than ${MOST_DOWNTIMES} events and occurrences until ${options.until.toISOString()}`,
          );
        }
        read.push(event);
      }
    }
  }
  return read;
}

/** Events without a UID stay alone. */
function groupedByUid(events: EventReader[]): [string | null, EventReader[]][] {
  const groups: [string | null, EventReader[]][] = [];
  const byUid = new Map<string, EventReader[]>();
  for (const event of events) {
    const uid = event.text("uid") || null;
    const known = uid === null ? undefined : byUid.get(uid);
    if (known) {
      known.push(event);
      continue;
    }
    const group = [event];
    if (uid !== null) byUid.set(uid, group);
    groups.push([uid, group]);
  }
  return groups;
}

/** An event with the occurrences of it that are told of separately. */
function* readSeries(
  uid: string | null,
  events: EventReader[],
  cancelled: boolean,
  options: ReadOptions,
): Generator<ReadEvent> {
  const [main, ...repeated] = events.filter((event) => event.all("recurrence-id").length === 0);
  const exceptions = events.filter((event) => event.all("recurrence-id").length > 0);
  const refused = (event: EventReader, error: unknown): ReadEvent => {
    if (!(error instanceof EventRefused)) throw error;
    const { fault, message } = error;
    return {
      uid,
      externalId: uid,
      summary: summary(event),
      verdict: { kind: "refused", fault, message },
    };
  };
  for (const event of repeated) {
    yield refused(event, new EventRefused("UID_REPEATED", "another event has its UID"));
  }
  const first = main ?? exceptions[0];
  if (!first) return;
  try {
    if (uid === null || characters(uid) > options.mostIdCharacters - "/".length - ISO_LENGTH) {
      throw new EventRefused("UID_INVALID", uid === null ? "it has no UID" : "its UID is too long");
    }
    yield* seriesOf(uid, main, exceptions, cancelled, options);
  } catch (error) {
    yield refused(first, error);
  }
}

const ISO_LENGTH = "2026-03-05T09:00:00.000Z".length;

function seriesOf(
  uid: string,
  main: EventReader | undefined,
  exceptions: EventReader[],
  allCancelled: boolean,
  options: ReadOptions,
): ReadEvent[] {
  if (main && exceptions.length === 0 && !isRepeated(main)) {
    return [verdictOn(uid, uid, main, main.start(), allCancelled, options)];
  }
  const moved = new Map(
    exceptions.map((event) => {
      const [original] = event.times("recurrence-id");
      if (event.all("recurrence-id")[0]?.[1].range) {
        throw new EventRefused("RECURRENCE_UNSUPPORTED", "RECURRENCE-ID has a RANGE");
      }
      return [original ? instant(original).getTime() : Number.NaN, event];
    }),
  );
  const read: ReadEvent[] = [];
  if (main && isCancelled(main, allCancelled)) {
    read.push(verdictOn(uid, uid, main, main.start(), true, options));
  } else if (main) {
    for (const start of occurrences(main, options)) {
      const at = instant(start).getTime();
      if (moved.has(at)) continue;
      const id = `${uid}/${new Date(at).toISOString()}`;
      read.push(verdictOn(uid, id, main, start, false, options));
    }
  }
  for (const [original, event] of moved) {
    const id = `${uid}/${new Date(original).toISOString()}`;
    read.push(verdictOn(uid, id, event, event.start(), allCancelled, options));
  }
  const told = read.filter(({ verdict }) => verdict.kind !== "over");
  if (told.length > 0 || !main) return told;
  return [{ uid, externalId: uid, summary: summary(main), verdict: { kind: "over" } }];
}

function isRepeated(event: EventReader): boolean {
  return ["rrule", "rdate", "exrule"].some((name) => event.all(name).length > 0);
}

function verdictOn(
  uid: string,
  externalId: string,
  event: EventReader,
  startTime: EventTime,
  allCancelled: boolean,
  { now }: ReadOptions,
): ReadEvent {
  const told = { uid, externalId, summary: summary(event) };
  if (isCancelled(event, allCancelled)) return { ...told, verdict: { kind: "cancelled" } };
  const { start, end } = span(event, startTime);
  if (start >= end) throw new EventRefused("SPAN_INVALID", "it does not end later than it starts");
  if (!isUsual(end)) throw new EventRefused("TIME_INVALID", "its end is too far away");
  if (end <= now) return { ...told, verdict: { kind: "over" } };
  const reason = [told.summary, event.text("description").trim()].filter(Boolean).join("\n\n");
  if (characters(reason) > MOST_REASON_CHARACTERS) {
    const message = `title and description have more than ${MOST_REASON_CHARACTERS} characters`;
    throw new EventRefused("REASON_TOO_LONG", message);
  }
  return { ...told, verdict: { kind: "downtime", start, end, reason } };
}

function isCancelled(event: EventReader, all: boolean): boolean {
  return all || event.text("status").toUpperCase() === "CANCELLED";
}

function summary(event: EventReader): string {
  return event.text("summary").trim();
}

/** The event as if it started then. */
function span(event: EventReader, start: EventTime): Interval {
  const { days, ms } = event.length(event.start());
  const last = instant({ ...start, day: start.day + days });
  return { start: instant(start), end: new Date(last.getTime() + ms) };
}

/** Starts of the occurrences that may not be over and begin before `until`, in order. */
function occurrences(event: EventReader, { now, until }: ReadOptions): EventTime[] {
  const first = event.start();
  if (event.all("rrule").length > 1 || event.all("exrule").length > 0) {
    throw new EventRefused("RECURRENCE_UNSUPPORTED", "it has several RRULEs or an EXRULE");
  }
  const { start, end } = span(event, first);
  const longMs = Math.max(0, end.getTime() - start.getTime());
  // Zones are less than a day away from UTC.
  const from = Math.floor((now.getTime() - longMs) / DAY_MS) - 2;
  const to = Math.floor(until.getTime() / DAY_MS) + 2;
  const exceptions = event.times("exdate");
  const days = new Set(exceptions.filter(({ isDate }) => isDate).map(({ day }) => day));
  const instants = new Set(exceptions.map((time) => instant(time).getTime()));
  const byInstant = new Map<number, EventTime>();
  for (const time of [...ruleStarts(event, first, { from, to }), ...event.times("rdate")]) {
    const at = instant(time).getTime();
    if (at < until.getTime() && !instants.has(at) && !days.has(time.day)) byInstant.set(at, time);
  }
  return [...byInstant].sort(([one], [other]) => one - other).map(([, time]) => time);
}

/** Starts by the rule of the event; its own start alone when it has none. */
function ruleStarts(
  event: EventReader,
  first: EventTime,
  days: { from: number; to: number },
): EventTime[] {
  const [property] = event.all("rrule");
  if (!property) return [first];
  const rule = property[3] as Record<string, unknown>;
  const recurrence = readRecurrence(rule);
  if (!recurrence) {
    throw new EventRefused("RECURRENCE_UNSUPPORTED", "its RRULE is not of the understood kinds");
  }
  const isLate = lateness(
    rule.until === undefined ? null : event.time(property, rule.until),
    first,
  );
  const starts: EventTime[] = [];
  for (const day of repeatedDays(recurrence, first.day, days)) {
    const start = { ...first, day };
    // With so many, the calendar is refused anyway.
    if (isLate(start) || starts.length > 2 * MOST_DOWNTIMES) break;
    starts.push(start);
  }
  return starts;
}

/** Whether a start is later than UNTIL, which is a day, or a time in UTC or in the zone of the start. */
function lateness(until: EventTime | null, first: EventTime): (start: EventTime) => boolean {
  if (until === null) return () => false;
  if (until.isDate) return ({ day }) => day > until.day;
  const last = instant(until.zone === "UTC" ? until : { ...until, zone: first.zone });
  return (start) => instant(start) > last;
}
