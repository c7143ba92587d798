/** When instruments and telescopes could be scheduled, told from their history. */
import { CodedError } from "../../../schema/errors.ts";
import type { Loaders } from "../loaders.ts";
import {
  instrumentSpans,
  overlapping,
  type Places,
  type Span,
  type Timeline,
  telescopeSpans,
  telescopesOf,
} from "../rules/schedulable-intervals.ts";

export interface AskedIntervals {
  start?: Date | null;
  end?: Date | null;
  cut?: boolean | null;
  inActivePlaces?: boolean | null;
}

export async function intervalsOfInstrument(
  loaders: Loaders,
  code: string,
  asked: AskedIntervals,
  now: Date,
) {
  const timeline = await loaders.timeline.load({ entity: "Instrument", key: code });
  const places = await placesOf(loaders, telescopesOf(timeline));
  const spans = instrumentSpans(timeline, asked.inActivePlaces ?? true, places);
  return told(spans, asked, now);
}

export async function intervalsOfTelescope(
  loaders: Loaders,
  id: string,
  asked: AskedIntervals,
  now: Date,
) {
  const carried = await loaders.instrumentsEverOn.load(id);
  const [places, ...timelines] = await Promise.all([
    placesOf(loaders, [id]),
    ...carried.map(({ code }) => loaders.timeline.load({ entity: "Instrument", key: code })),
  ]);
  const spans = telescopeSpans(id, timelines, asked.inActivePlaces ?? true, places);
  return told(spans, asked, now);
}

async function placesOf(loaders: Loaders, telescopeIds: readonly string[]): Promise<Places> {
  const things = telescopeIds.flatMap((id) => {
    const [site = "", enclosure = ""] = id.split(".");
    return [
      { entity: "Telescope" as const, key: id },
      { entity: "Enclosure" as const, key: `${site}.${enclosure}` },
      { entity: "Site" as const, key: site },
    ];
  });
  const known = new Map<string, Timeline>();
  await Promise.all(
    things.map(async (thing) =>
      known.set(`${thing.entity} ${thing.key}`, await loaders.timeline.load(thing)),
    ),
  );
  return { timeline: (entity, key) => known.get(`${entity} ${key}`) ?? [] };
}

/** @throws CodedError BAD_USER_INPUT when the asked span is none */
function told(spans: Span[], { start, end, cut }: AskedIntervals, now: Date) {
  const asked = { start: start?.getTime() ?? -Infinity, end: (end ?? now).getTime() };
  if (asked.start >= asked.end) {
    throw new CodedError(
      "BAD_USER_INPUT",
      `Cannot tell intervals from "${start?.toISOString()}": the end is not later`,
    );
  }
  return overlapping(spans, asked, cut ?? false).map((span) => ({
    start: new Date(span.start),
    end: span.end === Infinity ? null : new Date(span.end),
  }));
}
