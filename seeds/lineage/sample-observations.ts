/** Observations with every instrument, enough for every state of the lineage: for tests. */
import { observatory } from "../observatory.ts";
import type { SeedObservation } from "../world.ts";

export const sampleStore = { kind: "disk", host: "localhost", basePath: "/data/objects" } as const;

function observation(id: number): SeedObservation {
  const instruments = observatory.instruments;
  const instrument = instruments[id % instruments.length] ?? instruments[0];
  if (!instrument) throw new Error("the observatory has no instruments");
  const start = new Date(Date.UTC(2026, 2, 1, 0, 20 * id));
  return {
    id,
    requestId: id,
    requestGroupId: id,
    proposalId: `HTN2026A-00${1 + (id % 3)}`,
    site: instrument.site,
    enclosure: instrument.enclosure,
    telescope: instrument.telescope,
    instrument: instrument.code,
    instrumentType: instrument.instrumentType,
    configurationType: "EXPOSE",
    opticalElement: "rp",
    targetName: `Target ${id % 7}`,
    ra: (id % 7) * 40,
    dec: -30,
    exposureTime: 60,
    exposureCount: 4,
    start,
    end: new Date(start.getTime() + 600_000),
    state: id % 11 === 0 ? "FAILED" : "COMPLETED",
  };
}

export const sampleObservations = Array.from({ length: 130 }, (_, index) => observation(index + 1));
