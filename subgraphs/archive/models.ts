/** The rows of this subgraph as its store hands them out; GraphQL types of the same name resolve from them. */
import type { Connection } from "../../schema/connection.ts";
import type { IngestOutcome } from "./schema.generated.ts";

/** A frame with its newest version, whose columns it carries. */
export interface Frame {
  id: number;
  basename: string;
  versionId: string;
  observationDate: Date;
  /** YYYY-MM-DD */
  observationDay: string;
  proposalId: string;
  instrumentCode: string;
  targetName: string;
  reductionLevel: number;
  siteCode: string;
  enclosureCode: string;
  telescopeCode: string;
  telescopeId: string;
  /** Seconds. */
  exposureTime: number | null;
  primaryOpticalElement: string;
  publicDate: Date | null;
  configurationType: string;
  observationId: number | null;
  requestId: number | null;
  /** Degrees: ra, dec, ra, dec ... */
  footprint: number[] | null;
  created: Date;
  modified: Date;
  filename: string;
  key: string;
  objectVersionId: string | null;
  /** Bytes. */
  size: number;
  /** The only version that is shown of it; absent: all are. */
  shownVersionId?: string;
}
export type FrameConnection = Connection<Frame>;

export interface Version {
  id: string;
  frameId: number;
  filename: string;
  extension: string;
  key: string;
  objectVersionId: string | null;
  /** Bytes. */
  size: number;
  md5: string;
  sha256: string;
  created: Date;
}

export interface Thumbnail {
  id: number;
  frameId: number;
  size: string;
  basename: string;
  extension: string;
  key: string;
  objectVersionId: string | null;
}

export interface IngestFramePayload {
  outcome: IngestOutcome;
  frame: Frame;
  version: Version;
}

/** Entities of others, as far as this subgraph knows them. */
export interface Site {
  code: string;
}
export interface Enclosure {
  id: string;
}
export interface Telescope {
  id: string;
}
export interface Instrument {
  code: string;
}
export interface Proposal {
  id: string;
}
export interface Request {
  id: string | number;
}
export interface Observation {
  id: string | number;
}
