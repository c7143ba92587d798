/** When an instrument is in service, and when it can be scheduled. Pure. */
import type { Instrument } from "../models.ts";

type Standing = Pick<Instrument, "state" | "telescopeActive" | "enclosureActive" | "siteActive">;

/** It is on its telescope, and everything it stands in is active. */
export function isInService(instrument: Standing): boolean {
  const { state, telescopeActive, enclosureActive, siteActive } = instrument;
  return state !== "DISABLED" && telescopeActive && enclosureActive && siteActive;
}

/** Its own state allows it, and everything it stands in is active. */
export function isSchedulable(instrument: Standing): boolean {
  return instrument.state === "SCHEDULABLE" && isInService(instrument);
}
