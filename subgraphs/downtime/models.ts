/** The rows of this subgraph as its store hands them out; GraphQL types of the same name resolve from them. */

import type { Connection } from "../../schema/connection.ts";
import type { CalendarEventFault } from "./schema.generated.ts";

export interface Downtime {
  id: number;
  /** What calendars know the row by. */
  uid: string;
  site: string;
  /** Null when the whole site is down. */
  enclosure: string | null;
  /** Null when the whole enclosure or site is down. */
  telescope: string | null;
  /** Dotted path of what is down. */
  place: string;
  telescopeId: string | null;
  enclosureId: string | null;
  /** Instrument type code; '' for everything there. */
  instrumentType: string;
  start: Date;
  end: Date;
  reason: string;
  created: Date;
  modified: Date;
  version: number;
  /** User id; null when no account made the row. */
  createdBy: number | null;
  externalSource: string | null;
  externalId: string | null;
}

export type DowntimeConnection = Connection<Downtime>;

/** What an editor decides about a downtime. */
export interface DowntimeValues {
  place: string;
  instrumentType: string;
  start: Date;
  end: Date;
  reason: string;
}

export interface DowntimeChange {
  id: number;
  at: Date;
  action: "CREATED" | "UPDATED" | "DELETED";
  downtimeId: number;
  userId: number;
  version: number;
  before: DowntimeValues | null;
  after: DowntimeValues | null;
}

export type DowntimeChangeConnection = Connection<DowntimeChange>;

/** What was written; the others that share its time are looked for when asked. */
export interface CreateDowntimePayload {
  downtime: Downtime;
}
export type UpdateDowntimePayload = CreateDowntimePayload;

/** What became of an event of a calendar file. */
export interface ImportedCalendarEvent {
  externalId: string | null;
  summary: string;
  outcome: "CREATED" | "UPDATED" | "DELETED" | "UNCHANGED" | "OVER" | "REFUSED";
  fault: CalendarEventFault | null;
  message: string | null;
  /** For a deleted one as it was. */
  downtime: Downtime | null;
}

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
