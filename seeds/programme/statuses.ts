/** What became of the configurations of an observation. */
import { observatory, type SeedInstrument } from "../observatory.ts";
import { configurationSeconds, exposureSeconds } from "./duration.ts";
import type { Place } from "./night.ts";
import type { ConfigurationStatusRow, ObservationState, ObservationType } from "./rows.ts";
import type { Setup } from "./setups.ts";

type StatusState = ConfigurationStatusRow["state"];

/** States of the first status and of those after it. */
const statesOf: Record<ObservationState, [first: StatusState, rest: StatusState]> = {
  PENDING: ["PENDING", "PENDING"],
  CANCELED: ["PENDING", "PENDING"],
  IN_PROGRESS: ["ATTEMPTED", "PENDING"],
  ABORTED: ["ATTEMPTED", "PENDING"],
  NOT_ATTEMPTED: ["NOT_ATTEMPTED", "NOT_ATTEMPTED"],
  FAILED: ["FAILED", "NOT_ATTEMPTED"],
  COMPLETED: ["COMPLETED", "COMPLETED"],
  BAD_DATA: ["BAD_DATA", "BAD_DATA"],
};

const reasons = [
  "Guide star lost behind clouds",
  "Enclosure closed: humidity 93 %",
  "Acquisition found no star within 5 arcsec",
  "Readout timed out",
];

/** How much of the first configuration was done before an observation failed. */
const DONE_BEFORE_FAILURE = 0.35;

export interface StatusInput {
  place: Place;
  state: ObservationState;
  observationType: ObservationType;
  configurations: { id: number; setup: Setup }[];
  repeats: number;
  /** Chooses the reason of a failure. */
  turn: number;
}

export type StatusColumns = Omit<ConfigurationStatusRow, "id" | "observationId">;

export function statusesOf(input: StatusInput): StatusColumns[] {
  const { place, state, configurations, repeats } = input;
  const [first, rest] = statesOf[state];
  const length = place.end.getTime() - place.start.getTime();
  if (configurations.length === 0) {
    const span = { start: place.start, end: place.end };
    return [{ ...unreported(place.instrument, null, "", first), ...report(first, state, span, 0) }];
  }
  const planned =
    configurations.reduce((sum, { setup }) => sum + configurationSeconds(setup), 0) * repeats;
  const overhead = (length - planned * 1000) / (configurations.length * repeats);
  let clock = place.start.getTime();
  return Array.from({ length: repeats }, () => configurations)
    .flat()
    .map(({ id, setup }, index) => {
      const own = index === 0 ? first : rest;
      const done = own === "FAILED" || own === "ATTEMPTED" ? DONE_BEFORE_FAILURE : 1;
      const start = Math.floor(clock + overhead);
      const end = Math.floor(start + configurationSeconds(setup) * 1000 * done);
      clock = end;
      const span = { start: new Date(start), end: new Date(end) };
      const instrument = instrumentAt(place, setup.instrumentType);
      const status = unreported(instrument, id, guideCamera(instrument, setup), own);
      if (own === "PENDING" || own === "NOT_ATTEMPTED" || state === "IN_PROGRESS") return status;
      const exposed = done === 1 ? exposureSeconds(setup) : 0;
      return {
        ...status,
        ...report(own, state, span, exposed),
        summaryReason: done === 1 ? "" : reasonOf(state, input.turn),
        timeCharged: own === "BAD_DATA" ? 0 : charge(input, setup, span),
      };
    });
}

/** The instrument of a type on the telescope of the place. */
export function instrumentAt({ instrument }: Place, type: string): SeedInstrument {
  if (instrument.instrumentType === type) return instrument;
  return (
    observatory
      .instrumentsOf(type)
      .find((other) => other.telescopeId === instrument.telescopeId && other.isSchedulable) ??
    instrument
  );
}

function guideCamera({ autoguiderCamera }: SeedInstrument, { guiding, acquisition }: Setup) {
  const isUsed = [guiding, acquisition].some((config) => config && config.mode !== "OFF");
  return isUsed ? autoguiderCamera : "";
}

function unreported(
  instrument: SeedInstrument,
  configurationId: number | null,
  guideCameraName: string,
  state: StatusState,
): StatusColumns {
  return {
    configurationId,
    instrumentName: instrument.code,
    guideCameraName,
    state,
    timeCharged: 0,
    summaryStart: null,
    summaryEnd: null,
    summaryState: null,
    summaryReason: null,
    summaryTimeCompleted: null,
    summaryEvents: null,
  };
}

function report(
  own: StatusState,
  state: ObservationState,
  { start, end }: { start: Date; end: Date },
  exposed: number,
): Partial<StatusColumns> {
  if (own === "PENDING" || own === "NOT_ATTEMPTED" || state === "IN_PROGRESS") return {};
  return {
    summaryStart: start,
    summaryEnd: end,
    // Data are judged after the telescope has reported.
    summaryState: own === "BAD_DATA" ? "COMPLETED" : state,
    summaryReason: "",
    summaryTimeCompleted: exposed,
    summaryEvents: [
      { event: "CONFIGURATION_STARTED", time: start.toISOString() },
      { event: "CONFIGURATION_ENDED", time: end.toISOString() },
    ],
  };
}

function reasonOf(state: ObservationState, turn: number): string {
  return state === "ABORTED"
    ? "Stopped for an observation of higher priority"
    : (reasons[turn % reasons.length] as string);
}

/** Hours; only what the scheduler places is charged, and rapid response not for more than planned. */
function charge(
  { observationType, configurations }: StatusInput,
  setup: Setup,
  { start, end }: { start: Date; end: Date },
): number {
  if (observationType === "DIRECT" || observationType === "REAL_TIME") return 0;
  const used = (end.getTime() - start.getTime()) / 1000;
  const { observationFrontPadding } = observatory.instrumentType(setup.instrumentType);
  const most = configurationSeconds(setup) + observationFrontPadding / configurations.length;
  return (observationType === "RAPID_RESPONSE" ? Math.min(used, most) : used) / 3600;
}
