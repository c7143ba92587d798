/** When an instrument is effectively schedulable. Pure. */
import type { Instrument } from "../models.ts";

type Standing = Pick<Instrument, "state" | "telescopeActive" | "enclosureActive" | "siteActive">;

/** Its own state allows it, and everything it stands in is active. */
export function isSchedulable(instrument: Standing): boolean {
  return (
    instrument.state === "SCHEDULABLE" &&
    instrument.telescopeActive &&
    instrument.enclosureActive &&
    instrument.siteActive
  );
}
