/** The rows of this subgraph as its store hands them out; GraphQL types of the same name resolve from them. */
import type { Connection } from "../../schema/connection.ts";
import type { Retry } from "../../schema/errors.ts";
import type { UploadPart } from "./rules/upload-parts.ts";
import type { FrameDeletionKind, IngestOutcome } from "./schema.generated.ts";

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
  frame: Frame | null;
  version: Version | null;
  thumbnail: Thumbnail | null;
}

/** Exactly one is not null. */
export interface IngestFramesItem {
  result: IngestFramePayload | null;
  error: IngestError | null;
}
export interface IngestError {
  code: string;
  message: string;
  retry: Retry;
}
export interface IngestFramesPayload {
  items: IngestFramesItem[];
}

export interface EnqueueFramePayload {
  queue: string;
  messageId: string;
}

/** A file that a client sends to the store itself. */
export interface Upload {
  id: string;
  creatorId: number;
  filename: string;
  key: string;
  storeUploadId: string | null;
  /** Bytes. */
  size: number;
  /** Bytes. */
  partSize: number;
  /** As declared; null when it was not. */
  sha256: string | null;
  /** The version that has the bytes, once they are ingested. */
  versionId: string | null;
  created: Date;
  expires: Date;
}

/** An upload as it is shown; its parts are asked of the store. */
export interface FrameUpload extends Upload {
  /** Nothing of it can have arrived. */
  isNew?: true;
}

export interface FrameUploadPart extends UploadPart {
  upload: Upload;
  uploaded: boolean;
}

/** A record of something deleted. */
export interface FrameDeletion {
  id: number;
  at: Date;
  kind: FrameDeletionKind;
  actorId: number | null;
  address: string | null;
  frameId: number;
  basename: string;
  reason: string;
  facts: Record<string, unknown>;
}
export type FrameDeletionConnection = Connection<FrameDeletion>;

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
