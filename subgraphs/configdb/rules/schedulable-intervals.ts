/** When instruments and telescopes could be scheduled, from what history tells of them. Pure. */

import type { Document } from "./documents.ts";

/** States of a thing in order of time; each holds until the next one, null when it is gone. */
export type Timeline = readonly { at: Date; document: Document | null }[];

/** From `start` and before `end`, in milliseconds; `end` is infinite while it goes on. */
export interface Span {
  start: number;
  end: number;
}

/** The spans in which the thing was as the test demands, in order, joined where they touch. */
export function spansWhere(timeline: Timeline, test: (document: Document) => boolean): Span[] {
  return union(
    timeline.flatMap(({ at, document }, index) =>
      document && test(document)
        ? [{ start: at.getTime(), end: timeline[index + 1]?.at.getTime() ?? Infinity }]
        : [],
    ),
  );
}

/** All instants of any of the spans, in order. */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (start >= end) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** All instants that are in spans of both. */
export function intersection(some: readonly Span[], others: readonly Span[]): Span[] {
  return union(
    some.flatMap((a) =>
      others.map((b) => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) })),
    ),
  );
}

export interface Places {
  /** History of a place: `Telescope`, `Enclosure` or `Site`, by its key. */
  timeline(entity: "Telescope" | "Enclosure" | "Site", key: string): Timeline;
}

/** When the telescope was active, with `upToSite` its enclosure and site as well. */
function activeSpans(telescopeId: string, upToSite: boolean, { timeline }: Places): Span[] {
  const [site = "", enclosure = ""] = telescopeId.split(".");
  const active = (document: Document) => document.active === true;
  const own = spansWhere(timeline("Telescope", telescopeId), active);
  if (!upToSite) return own;
  const inEnclosure = spansWhere(timeline("Enclosure", `${site}.${enclosure}`), active);
  return intersection(own, intersection(inEnclosure, spansWhere(timeline("Site", site), active)));
}

const schedulableOn = (telescopeId: unknown) => (document: Document) =>
  document.state === "SCHEDULABLE" && document.telescope_id === telescopeId;

/** The state of the instrument, and with `inActivePlaces` the places where it then stood. */
export function instrumentSpans(
  instrument: Timeline,
  inActivePlaces: boolean,
  places: Places,
): Span[] {
  return union(
    telescopesOf(instrument).flatMap((telescopeId) => {
      const spans = spansWhere(instrument, schedulableOn(telescopeId));
      return inActivePlaces ? intersection(spans, activeSpans(telescopeId, true, places)) : spans;
    }),
  );
}

/** Telescopes on which the instrument ever was. */
export function telescopesOf(instrument: Timeline): string[] {
  return [
    ...new Set(instrument.flatMap(({ document }) => document?.telescope_id ?? [])),
  ] as string[];
}

/** When the telescope was active and any of the instruments was on it and SCHEDULABLE. */
export function telescopeSpans(
  telescopeId: string,
  instruments: readonly Timeline[],
  inActivePlaces: boolean,
  places: Places,
): Span[] {
  const carrying = instruments.flatMap((timeline) =>
    spansWhere(timeline, schedulableOn(telescopeId)),
  );
  return intersection(union(carrying), activeSpans(telescopeId, inActivePlaces, places));
}

/** The spans that overlap the asked one, newest first; with `cut` only what is inside it. */
export function overlapping(spans: readonly Span[], asked: Span, cut: boolean): Span[] {
  return spans
    .filter(({ start, end }) => start < asked.end && end > asked.start)
    .map((span) => (cut ? (intersection([span], [asked])[0] ?? span) : span))
    .reverse();
}
