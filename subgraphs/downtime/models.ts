/** The rows of this subgraph as its store hands them out; GraphQL types of the same name resolve from them. */

import type { Connection } from "../../schema/connection.ts";

export interface Downtime {
  id: number;
  site: string;
  enclosure: string;
  telescope: string;
  telescopeId: string;
  enclosureId: string;
  /** Instrument type code; '' for the whole telescope. */
  instrumentType: string;
  start: Date;
  end: Date;
  reason: string;
  created: Date;
  modified: Date;
}

export type DowntimeConnection = Connection<Downtime>;

/** Entities of others, as far as this subgraph knows them. */
export interface Site {
  code: string;
  enclosures?: Enclosure[];
}
export interface Enclosure {
  id: string;
  telescopes?: Telescope[];
}
export interface Telescope {
  id: string;
}
export interface InstrumentType {
  code: string;
}
export interface Instrument {
  code: string;
  telescope?: Telescope;
  instrumentType?: InstrumentType;
}
