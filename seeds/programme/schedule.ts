/** The rows of one observation, and what frames and lineage need to know of it. */
import { observatory } from "../observatory.ts";
import type { SeedObservation } from "../world.ts";
import type { Place } from "./night.ts";
import { NOW } from "./proposals.ts";
import { nextId, type RequestTree } from "./request-tree.ts";
import type { ObservationRow, ObservationState, ProgrammeRows, RequestGroupRow } from "./rows.ts";
import { statusesOf } from "./statuses.ts";
import type { SeedTarget } from "./targets.ts";
import { earliest, HOUR, later, latest } from "./windows.ts";

export interface ObservationInput {
  place: Place;
  state: ObservationState;
  group: RequestGroupRow;
  tree: RequestTree;
  target: SeedTarget;
  turn: number;
}

export function addObservation(
  rows: ProgrammeRows,
  observations: SeedObservation[],
  input: ObservationInput,
) {
  const { place, state, group, tree } = input;
  const { site, enclosure, telescope } = place.instrument;
  const created = latest(
    group.created,
    earliest(later(place.start, -12 * HOUR), later(NOW, -HOUR / 2)),
  );
  const observation: ObservationRow = {
    id: nextId(rows.observation),
    requestId: tree.request.id,
    ...{ site, enclosure, telescope },
    ...{ start: place.start, end: place.end },
    priority: group.observationType === "RAPID_RESPONSE" ? 5 : 10,
    state,
    created,
    modified: modifiedAt(state, place, created),
  };
  rows.observation.push(observation);
  const statuses = statusesOf({
    place,
    state,
    observationType: group.observationType,
    configurations: tree.configurations,
    repeats: tree.request.configurationRepeats,
    turn: input.turn,
  });
  for (const status of statuses) {
    const id = nextId(rows.configurationStatus);
    rows.configurationStatus.push({ id, observationId: observation.id, ...status });
  }
  const science = scienceObservation(observation, input);
  if (science) observations.push(science);
  return {
    observation,
    statuses: statuses.map(({ timeCharged, instrumentName }) => ({
      hours: tree.configurations.length > 0 ? timeCharged : sessionHours(place),
      instrumentType: typeOf(instrumentName),
    })),
  };
}

const types = new Map(
  observatory.instruments.map(({ code, instrumentType }) => [code, instrumentType]),
);
const typeOf = (instrument: string) => types.get(instrument) ?? "";

/** A session is paid for as a whole, whatever its status says. */
function sessionHours({ start, end }: Place): number {
  return (end.getTime() - start.getTime()) / HOUR;
}

function modifiedAt(state: ObservationState, { start, end }: Place, created: Date): Date {
  switch (state) {
    case "PENDING":
      return created;
    case "IN_PROGRESS":
      return start;
    case "CANCELED":
      return latest(created, later(start, -6 * HOUR));
    case "BAD_DATA":
      return earliest(later(end, 30 * HOUR), NOW);
    default:
      return later(end, HOUR / 20);
  }
}

/** Null for a session and for what points at nothing. */
function scienceObservation(
  { id, requestId, start, end, state, site, enclosure, telescope }: ObservationRow,
  { place, group, tree, target }: ObservationInput,
): SeedObservation | null {
  const setup = tree.configurations[0]?.setup;
  const exposure = setup?.exposures[0];
  const { long } = observatory.telescope(place.instrument.telescopeId);
  const position = target.position(start, long);
  if (!setup || !exposure || !position || target.columns.targetType === null) return null;
  return {
    id,
    requestId,
    requestGroupId: group.id,
    proposalId: group.proposalId,
    ...{ site, enclosure, telescope },
    instrument: place.instrument.code,
    instrumentType: setup.instrumentType,
    configurationType: setup.type,
    opticalElement: Object.values(exposure.elements)[0] ?? "",
    targetName: target.columns.targetName,
    ra: position.ra,
    dec: position.dec,
    exposureTime: exposure.exposureTime,
    exposureCount: exposure.exposureCount,
    ...{ start, end, state },
  };
}
