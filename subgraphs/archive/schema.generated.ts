// Generated from schema.graphql by `npm run generate`; do not edit.
// deno-lint-ignore-file
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Frame as FrameModel, FrameConnection as FrameConnectionModel, Version as VersionModel, Thumbnail as ThumbnailModel, IngestFramePayload as IngestFramePayloadModel, IngestFramesItem as IngestFramesItemModel, IngestError as IngestErrorModel, IngestFramesPayload as IngestFramesPayloadModel, EnqueueFramePayload as EnqueueFramePayloadModel, Upload as UploadModel, FrameUpload as FrameUploadModel, FrameUploadPart as FrameUploadPartModel, FrameDeletion as FrameDeletionModel, FrameDeletionConnection as FrameDeletionConnectionModel, Site as SiteModel, Enclosure as EnclosureModel, Telescope as TelescopeModel, Instrument as InstrumentModel, Proposal as ProposalModel, Request as RequestModel, Observation as ObservationModel } from './models.ts';
import type { ArchiveContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, RFC 3339, with up to milliseconds: `2026-03-05T09:00:00.000Z`. Other offsets are converted. */
  DateTime: { input: Date; output: Date; }
  /** A calendar day without a time zone, `YYYY-MM-DD`; for observing nights the day on which the night began. */
  LocalDate: { input: string; output: string; }
  /** A time of day in UTC, `HH:MM:SS`. */
  LocalTime: { input: string; output: string; }
  /** A whole number of up to 53 bits, for sizes in bytes and counts. */
  SafeInt: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A file in a multipart request (graphql-multipart-request-spec). */
  Upload: { input: import('../../schema/upload.ts').Upload; output: never; }
  _FieldSet: { input: any; output: any; }
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** Whether more follows after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something lies before `startCursor`; true whenever `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge, for `after` of the next page; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** How many entries a list has over all its pages. */
export type Count = {
  /** The number; when `exact` is false it is an estimate, and at least what had been counted. */
  value: Scalars['SafeInt']['output'];
  /** Whether the number is exact. Counting stops at 100000, and on a database server after 1.5 seconds. */
  exact: Scalars['Boolean']['output'];
};

/** A science data product and what its header says of it. Frames are told apart by their basename; new bytes under the same basename are a new version. */
export type Frame = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** File name up to its first dot; unique. */
  basename: Scalars['String']['output'];
  /** File name of the newest version. */
  filename: Scalars['String']['output'];
  /** A URL that reads the newest version, signed, and valid for 48 hours unless the server sets another time. */
  url: Scalars['String']['output'];
  /** Start of the exposure, UTC (DATE-OBS). */
  observationDate: Scalars['DateTime']['output'];
  /** The observing night, by the day on which it began (DAY-OBS). */
  observationDay: Scalars['LocalDate']['output'];
  /** Proposal id as the header gives it (PROPID); empty when it does not. */
  proposalId: Scalars['String']['output'];
  /** The proposal; null with a NOT_FOUND error when it is not known. */
  proposal: Maybe<Proposal>;
  /** Site code as the header gives it (SITEID). */
  siteCode: Scalars['String']['output'];
  /** The site; null with a NOT_FOUND error when configdb does not know it. */
  site: Maybe<Site>;
  /** Enclosure code as the header gives it (ENCID); empty when it does not. */
  enclosureCode: Scalars['String']['output'];
  /** Telescope code as the header gives it (TELID). */
  telescopeCode: Scalars['String']['output'];
  /** The telescope; null when the header does not name its enclosure, or with a NOT_FOUND error when configdb does not know it. */
  telescope: Maybe<Telescope>;
  /** Instrument code as the header gives it (INSTRUME). */
  instrumentCode: Scalars['String']['output'];
  /** The instrument; null with a NOT_FOUND error when configdb does not know it. */
  instrument: Maybe<Instrument>;
  /** Name of the target (OBJECT); empty when the header gives none. */
  targetName: Scalars['String']['output'];
  /** 0 for raw data; anything else is processed, by convention 10 and 11 quick-look, 90 and 91 final (RLEVEL). */
  reductionLevel: Scalars['Int']['output'];
  /** Exposure time in seconds (EXPTIME). */
  exposureTime: Maybe<Scalars['Float']['output']>;
  /** Filter, slit or grating (FILTER); empty when the header gives none. */
  primaryOpticalElement: Scalars['String']['output'];
  /** Configuration type, for instance EXPOSE or BIAS (OBSTYPE). */
  configurationType: Scalars['String']['output'];
  /** When everybody may see the frame, UTC; before, only members of its proposal and those who run the observatory may. Null for never. */
  publicDate: Maybe<Scalars['DateTime']['output']>;
  /** Observation id as the header gives it (BLKUID). */
  observationId: Maybe<Scalars['ID']['output']>;
  /** The observation; null with a NOT_FOUND error when it is not known. */
  observation: Maybe<Observation>;
  /** Request id as the header gives it (REQNUM). */
  requestId: Maybe<Scalars['ID']['output']>;
  /** The request; null with a NOT_FOUND error when it is not known. */
  request: Maybe<Request>;
  /** Corners of the field on the sky, in order around it; null when the header does not tell. */
  footprint: Maybe<Array<SkyPosition>>;
  /** Size of the newest version in bytes. */
  size: Scalars['SafeInt']['output'];
  /** All versions, newest first; just the one with its bytes for whoever ingested them and may not see the frame. */
  versions: Array<Version>;
  /** The header of the newest version as it was archived: keyword to value, without commentary keywords; empty for whoever ingested the bytes of an older one and may not see the frame. */
  headers: Scalars['JSON']['output'];
  /** Frames that this one names, or that name it, as far as they have arrived and the caller may see them; by id. */
  relatedFrames: Array<Frame>;
  /** Preview images. */
  thumbnails: Array<Thumbnail>;
  /** When the frame was first archived or first named by another frame, UTC. */
  created: Scalars['DateTime']['output'];
  /** When the frame was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
};


/** A science data product and what its header says of it. Frames are told apart by their basename; new bytes under the same basename are a new version. */
export type FrameThumbnailsArgs = {
  size?: InputMaybe<Array<ThumbnailSize>>;
};

/** A position on the sky, ICRS. */
export type SkyPosition = {
  /** Right ascension in degrees, 0 to 360. */
  ra: Scalars['Float']['output'];
  /** Declination in degrees, -90 to 90. */
  dec: Scalars['Float']['output'];
};

/** The bytes of a frame as they were ingested once; never changed. */
export type Version = {
  /** Universally unique id. */
  id: Scalars['ID']['output'];
  /** File name as ingested. */
  filename: Scalars['String']['output'];
  /** File name from its first dot on, for instance `.fits.fz`. */
  extension: Scalars['String']['output'];
  /** Key of the object in the store. */
  key: Scalars['String']['output'];
  /** Version of the object in the store; null when the store keeps no versions. */
  objectVersionId: Maybe<Scalars['String']['output']>;
  /** Size in bytes. */
  size: Scalars['SafeInt']['output'];
  /** MD5 of the bytes, 32 hexadecimal digits. */
  md5: Scalars['String']['output'];
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** A URL that reads these bytes, signed, and valid for 48 hours unless the server sets another time. */
  url: Scalars['String']['output'];
  /** When it was archived, UTC. */
  created: Scalars['DateTime']['output'];
};

/** A preview image of a frame. */
export type Thumbnail = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** Size class. */
  size: ThumbnailSize;
  /** File name up to its first dot; unique. */
  basename: Scalars['String']['output'];
  /** File name from its first dot on. */
  extension: Scalars['String']['output'];
  /** A URL that reads the image, signed and expiring. */
  url: Scalars['String']['output'];
};

/** Size classes of preview images. */
export type ThumbnailSize =
  /** For lists. */
  | 'SMALL'
  /** For a page about one frame. */
  | 'MEDIUM'
  /** For a closer look. */
  | 'LARGE';

/** A page of frames. */
export type FrameConnection = {
  /** The frames of this page. */
  nodes: Array<Frame>;
  /** The frames of this page, each with its cursor. */
  edges: Array<FrameEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A frame in a page. */
export type FrameEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The frame. */
  node: Frame;
};

/** Which frames; parts that are absent or null say nothing, the others must all hold. */
export type FrameFilter = {
  /** Ids, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Basename contains this text, ignoring case. */
  basename?: InputMaybe<Scalars['String']['input']>;
  /** Basename is exactly this text. */
  basenameExact?: InputMaybe<Scalars['String']['input']>;
  /** Exposure starts at or after this instant, UTC. */
  observedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Exposure starts before this instant, UTC. */
  observedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Observing night, by the day on which it began. */
  observationDay?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Proposal ids, any of them. */
  proposal?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Site codes, any of them. */
  site?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Enclosure codes, any of them. */
  enclosure?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Telescope codes, any of them. */
  telescope?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dotted telescope ids, `site.enclosure.telescope`, any of them. */
  telescopeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Instrument codes, any of them. */
  instrument?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Target name contains this text, ignoring case. */
  targetName?: InputMaybe<Scalars['String']['input']>;
  /** Target name is exactly this text; empty for frames without one. */
  targetNameExact?: InputMaybe<Scalars['String']['input']>;
  /** Reduction levels, any of them; 0 is raw. */
  reductionLevel?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Exposure time of at least so many seconds. */
  minExposureTime?: InputMaybe<Scalars['Float']['input']>;
  /** Exposure time of at most so many seconds. */
  maxExposureTime?: InputMaybe<Scalars['Float']['input']>;
  /** Filters, slits or gratings, any of them. */
  primaryOpticalElement?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Configuration types, any of them. */
  configurationType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Observation ids, any of them. */
  observation?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Request ids, any of them. */
  request?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** MD5 of the bytes of any version, 32 hexadecimal digits, any of them. */
  md5?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SHA-256 of the bytes of any version, 64 hexadecimal digits, any of them. */
  sha256?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Configuration types, none of them. */
  excludeConfigurationType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: only configuration types of science: EXPOSE, TARGET, SPECTRUM, CATALOG and OBJECT, unless the observatory says others. */
  excludeCalibrations?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who submitted the observation, exactly as the header gives it (USERID), any of them. */
  submitter?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keywords of the header with their values, all of them; at most 20. */
  header?: InputMaybe<Array<HeaderValueInput>>;
  /** The footprint covers this position; its edge is part of it. Frames without a footprint never pass. */
  covers?: InputMaybe<SkyPositionInput>;
  /** The footprint has a point within the cone. */
  cone?: InputMaybe<SkyConeInput>;
  /** The footprint has a point in common with the polygon of these corners, 3 to 100, in order around it and not closed. Edges are the shorter arcs of great circles; all corners lie within less than 90 degrees of their middle. */
  intersects?: InputMaybe<Array<SkyPositionInput>>;
  /** The footprint covers all of the polygon of these corners, given as for `intersects`. */
  coversPolygon?: InputMaybe<Array<SkyPositionInput>>;
  /** True: only frames that are public now. False: only frames that are not. */
  public?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A position on the sky, ICRS. */
export type SkyPositionInput = {
  /** Right ascension in degrees, at least 0 and less than 360. */
  ra: Scalars['Float']['input'];
  /** Declination in degrees, -90 to 90. */
  dec: Scalars['Float']['input'];
};

/** Everything on the sky that is not farther from a position than the radius. */
export type SkyConeInput = {
  /** Right ascension of the centre in degrees, ICRS, at least 0 and less than 360. */
  ra: Scalars['Float']['input'];
  /** Declination of the centre in degrees, ICRS, -90 to 90. */
  dec: Scalars['Float']['input'];
  /** Radius in degrees, more than 0 and at most 90. */
  radius: Scalars['Float']['input'];
};

/** A keyword of a header and the value that it has. */
export type HeaderValueInput = {
  /** Keyword, as in the header. */
  keyword: Scalars['String']['input'];
  /** Text, number, boolean or null; a text is not the number that it spells. */
  value?: InputMaybe<Scalars['JSON']['input']>;
};

/** What there is among frames, all of them frames that the caller may see. May be up to 10 seconds old, or 60 times as old as they took to be counted, if that is more: at most 5 minutes on a database server. */
export type FrameAggregates = {
  /** How many frames. */
  count: Scalars['Int']['output'];
  /** Size of their newest versions in bytes, all together. */
  totalSize: Scalars['SafeInt']['output'];
  /** Start of the first exposure, UTC; null without frames. */
  firstObservationDate: Maybe<Scalars['DateTime']['output']>;
  /** Start of the last exposure, UTC; null without frames. */
  lastObservationDate: Maybe<Scalars['DateTime']['output']>;
  /** Site codes. */
  sites: Array<FrameValueCount>;
  /** Dotted telescope ids, `site.enclosure.telescope`. */
  telescopes: Array<FrameValueCount>;
  /** Instrument codes. */
  instruments: Array<FrameValueCount>;
  /** Filters, slits or gratings. */
  primaryOpticalElements: Array<FrameValueCount>;
  /** Configuration types. */
  configurationTypes: Array<FrameValueCount>;
  /** Proposal ids; the 1000 with the most frames if there are more. */
  proposals: Array<FrameValueCount>;
  /** Reduction levels, 0 is raw. */
  reductionLevels: Array<FrameLevelCount>;
};

/** A value that frames have; lists of these are in the order of the values. */
export type FrameValueCount = {
  /** The value; empty for frames whose header does not give one. */
  value: Scalars['String']['output'];
  /** How many of the frames have it. */
  count: Scalars['Int']['output'];
};

/** A reduction level that frames have. */
export type FrameLevelCount = {
  /** The level. */
  value: Scalars['Int']['output'];
  /** How many of the frames have it. */
  count: Scalars['Int']['output'];
};

/** Order of a list of frames; entries that are equal in it follow their id. */
export type FrameOrder =
  /** First exposed first. */
  | 'OBSERVATION_DATE_ASC'
  /** Last exposed first. */
  | 'OBSERVATION_DATE_DESC'
  /** By basename. */
  | 'BASENAME_ASC'
  /** By basename, backwards. */
  | 'BASENAME_DESC'
  /** By target name. */
  | 'TARGET_NAME_ASC'
  /** By target name, backwards. */
  | 'TARGET_NAME_DESC'
  /** Shortest exposure first; frames without an exposure time come first. */
  | 'EXPOSURE_TIME_ASC'
  /** Longest exposure first; frames without an exposure time come last. */
  | 'EXPOSURE_TIME_DESC'
  /** First archived first. */
  | 'CREATED_ASC'
  /** Last archived first. */
  | 'CREATED_DESC'
  /** By filter, slit or grating; frames without one come first. */
  | 'PRIMARY_OPTICAL_ELEMENT_ASC'
  /** By filter, slit or grating, backwards; frames without one come last. */
  | 'PRIMARY_OPTICAL_ELEMENT_DESC'
  /** By configuration type. */
  | 'CONFIGURATION_TYPE_ASC'
  /** By configuration type, backwards. */
  | 'CONFIGURATION_TYPE_DESC'
  /** By proposal id; frames of no proposal come first. */
  | 'PROPOSAL_ASC'
  /** By proposal id, backwards; frames of no proposal come last. */
  | 'PROPOSAL_DESC'
  /** By instrument code. */
  | 'INSTRUMENT_ASC'
  /** By instrument code, backwards. */
  | 'INSTRUMENT_DESC'
  /** Raw frames first. */
  | 'REDUCTION_LEVEL_ASC'
  /** Raw frames last. */
  | 'REDUCTION_LEVEL_DESC'
  /** By id, which is the order in which frames were first archived or named by another. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC';

/** Frames to be downloaded together: those that the caller could see when it was made, in the versions that were newest then. */
export type FrameDownload = {
  /** Universally unique id. Whoever has it can download the files until it expires; null without files. */
  id: Maybe<Scalars['ID']['output']>;
  /** How many files. */
  count: Scalars['Int']['output'];
  /** Size of the files in bytes, all together. */
  totalSize: Scalars['SafeInt']['output'];
  /** How many of the ids are of no frame that the caller may see; which, is not told. A filter finds only what may be seen: 0. */
  refusedCount: Scalars['Int']['output'];
  /** When the URLs end, UTC; null without files. */
  expires: Maybe<Scalars['DateTime']['output']>;
  /** One zip of the files and a manifest, not compressed; it cannot be resumed. Null without files. */
  url: Maybe<Scalars['String']['output']>;
  /** JSON that names each file with its size, MD5, SHA-256 and a URL of its own, which leads to a fresh signed one. Null without files. */
  manifestUrl: Maybe<Scalars['String']['output']>;
  /** A script for POSIX shells with curl, which fetches and checks file by file and can be run again to go on. Null without files. */
  scriptUrl: Maybe<Scalars['String']['output']>;
};

/** A file to ingest. Exactly one of `file`, `url` and `uploadId` gives the bytes. */
export type IngestFrameInput = {
  /** The file itself, as a part of a multipart request; it is streamed into the store. */
  file?: InputMaybe<Scalars['Upload']['input']>;
  /** Where to read the file: an http or https URL, an absolute path or file URL under a folder that the server allows, or `s3://bucket/key` in a bucket that it allows. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Id of an upload of `createFrameUpload` whose parts have all arrived, else UPLOAD_INCOMPLETE. The same id again finds what was archived. When the file is refused for what its header lacks, the id can be used again with `metadata`. */
  uploadId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the file, when it is not the one that the upload or the URL has. */
  filename?: InputMaybe<Scalars['String']['input']>;
  /** Header keywords and values that are laid over those of the file: an object of texts, numbers, booleans and nulls. All that is known of a file that has no header: a PDF document needs all required keywords, a thumbnail `frame_basename` (the frame it shows), `size` (`small`, `medium` or `large`), DATE-OBS, DAY-OBS, INSTRUME, SITEID and TELID. */
  metadata?: InputMaybe<Scalars['JSON']['input']>;
  /** Size of the file in bytes, at least 1, as known before it was sent; SIZE_MISMATCH when another one arrives. */
  size?: InputMaybe<Scalars['SafeInt']['input']>;
  /** SHA-256 of the file, 64 hexadecimal digits, as known before it was sent; CHECKSUM_MISMATCH when other bytes arrive. When these bytes are archived already, the answer comes before a byte is taken. */
  sha256?: InputMaybe<Scalars['String']['input']>;
};

/** Frames to be deleted for good, with all their versions and thumbnails. */
export type DeleteFramesInput = {
  /** Ids of the frames, 1 to 1000. */
  ids: Array<Scalars['ID']['input']>;
  /** Why, for the record: 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** What was deleted. */
export type DeleteFramesPayload = {
  /** Ids of the frames that were deleted. */
  deletedIds: Array<Scalars['ID']['output']>;
  /** Ids that are of no frame that the caller may see; among them those of frames deleted before. */
  missingIds: Array<Scalars['ID']['output']>;
  /** How many versions were deleted. */
  versionCount: Scalars['Int']['output'];
  /** Size of those versions in bytes, all together. */
  size: Scalars['SafeInt']['output'];
};

/** A version to be deleted for good. The newest one of a frame cannot be: the frame is what its header says. */
export type DeleteVersionInput = {
  /** Id of the version. */
  id: Scalars['ID']['input'];
  /** Why, for the record: 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** The version is gone. */
export type DeleteVersionPayload = {
  /** The frame with the versions that are left. */
  frame: Frame;
};

/** What is deleted at once. */
export type FrameDeletionKind =
  /** A frame with all its versions and thumbnails. */
  | 'FRAME_DELETED'
  /** A version of a frame that has others. */
  | 'VERSION_DELETED';

/** A record of something deleted; records are never changed or removed. */
export type FrameDeletion = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** When it was deleted, UTC. */
  at: Scalars['DateTime']['output'];
  /** What was deleted. */
  kind: FrameDeletionKind;
  /** Serial number of the account that did it. */
  actorId: Maybe<Scalars['ID']['output']>;
  /** Address from which the call came; null when it is not known. */
  address: Maybe<Scalars['String']['output']>;
  /** Id that the frame had, or has. */
  frameId: Scalars['ID']['output'];
  /** Basename of the frame. */
  basename: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** What it was: `versions` and `thumbnails`, each with its key, size and hashes, as a JSON object. */
  facts: Scalars['JSON']['output'];
};

/** A page of records of deletions. */
export type FrameDeletionConnection = {
  /** The records of this page. */
  nodes: Array<FrameDeletion>;
  /** The records of this page, each with its cursor. */
  edges: Array<FrameDeletionEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** One of the records in a page. */
export type FrameDeletionEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: FrameDeletion;
};

/** Which records of deletions; parts that are absent or null say nothing, the others must all hold. */
export type FrameDeletionFilter = {
  /** Ids that frames had, any of them. */
  frameId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Basenames, any of them. */
  basename?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Serial numbers of accounts that did it, any of them. */
  actorId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Deleted at or after this instant, UTC. */
  after?: InputMaybe<Scalars['DateTime']['input']>;
  /** Deleted before this instant, UTC. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of a list of records of deletions; entries that are equal in it follow their id. */
export type FrameDeletionOrder =
  /** First deleted first. */
  | 'AT_ASC'
  /** Last deleted first. */
  | 'AT_DESC';

/** A file that the client will send to the store itself, straight and in parts. */
export type CreateFrameUploadInput = {
  /** Name of the file; its extension must be one that is ingested. */
  filename: Scalars['String']['input'];
  /** Size of the file in bytes, 1 to 5 TiB. */
  size: Scalars['SafeInt']['input'];
  /** SHA-256 of the file, 64 hexadecimal digits; other bytes are refused when they are ingested. */
  sha256?: InputMaybe<Scalars['String']['input']>;
};

/** An upload that has begun. */
export type CreateFrameUploadPayload = {
  /** The upload, with the URLs that take its parts. */
  upload: FrameUpload;
};

/** A file that a client sends to the store itself, in parts, in any order and as many at once as it likes. When all have arrived, `ingestFrame` with its id archives it. */
export type FrameUpload = {
  /** Universally unique id, for `ingestFrame` and `frameUpload`. */
  id: Scalars['ID']['output'];
  /** Name of the file. */
  filename: Scalars['String']['output'];
  /** Size of the file in bytes. */
  size: Scalars['SafeInt']['output'];
  /** Bytes of each part; the last one has the rest. */
  partSize: Scalars['SafeInt']['output'];
  /** The parts, in the order of the file. A store that is a folder has only one. */
  parts: Array<FrameUploadPart>;
  /** When the upload and its URLs end, UTC. */
  expires: Scalars['DateTime']['output'];
};

/** A part of an upload. */
export type FrameUploadPart = {
  /** Its place in the file, from 1. */
  number: Scalars['Int']['output'];
  /** Where in the file its bytes begin, from 0. */
  offset: Scalars['SafeInt']['output'];
  /** How many bytes it has. */
  size: Scalars['SafeInt']['output'];
  /** Takes the bytes of the part by PUT, without other credentials; signed, and made anew each time it is asked for. A part that is sent again replaces what was there, as long as the upload is not ingested; a folder answers 409 instead. */
  url: Scalars['String']['output'];
  /** Whether it has arrived whole. */
  uploaded: Scalars['Boolean']['output'];
};

/** What an ingestion did. */
export type IngestOutcome =
  /** A frame of a new basename was archived, or a thumbnail. */
  | 'CREATED'
  /** New bytes of a known basename were archived; they are the frame's newest version, or the thumbnail now. */
  | 'NEW_VERSION'
  /** The same bytes had been archived before; nothing was changed. A telescope may always send again. */
  | 'ALREADY_ARCHIVED';

/** What an ingestion did, and to which frame. */
export type IngestFramePayload = {
  /** What was done. */
  outcome: IngestOutcome;
  /** The frame that has these bytes; of a frame that the caller may not see, what belongs to these bytes. For a thumbnail the frame that it shows; null when it has not come yet, or when the caller may not see it. */
  frame: Maybe<Frame>;
  /** The version that has these bytes; null for a thumbnail. */
  version: Maybe<Version>;
  /** The thumbnail that has these bytes; null for a frame. */
  thumbnail: Maybe<Thumbnail>;
};

/** Files to be ingested one for one. */
export type IngestFramesInput = {
  /** At most 1000. Files that are part of the request are read in the order of their parts; all others meanwhile, some at a time. */
  frames: Array<IngestFrameInput>;
};

/** What came of one file of many: exactly one field is not null. */
export type IngestFramesItem = {
  /** What was done; null when the file was refused. */
  result: Maybe<IngestFramePayload>;
  /** Why the file was refused; null when it is archived. */
  error: Maybe<IngestError>;
};

/** Why a file was not ingested. */
export type IngestError = {
  /** What is wrong, as in the codes of errors. */
  code: Scalars['String']['output'];
  /** The same in words. */
  message: Scalars['String']['output'];
  /** What to do: `NEVER`: the same again cannot succeed. `NOW`: repeat at once. `BACKOFF`: repeat later, waiting longer each time. */
  retry: Scalars['String']['output'];
};

/** What came of many files. */
export type IngestFramesPayload = {
  /** One for each file, in the order of the input. */
  items: Array<IngestFramesItem>;
};

/** A file that a worker is to ingest. What is not known now is found out when its turn comes. */
export type EnqueueFrameInput = {
  /** Where the worker reads the file: an http or https URL, an absolute path or file URL under a folder that it may read, or `s3://bucket/key` in a bucket that it may read. It must stay there until the file is ingested. */
  url: Scalars['String']['input'];
  /** Name of the file, when it is not the one that the URL has. */
  filename?: InputMaybe<Scalars['String']['input']>;
  /** Header keywords and values that are laid over those of the file: an object of texts, numbers, booleans and nulls. */
  metadata?: InputMaybe<Scalars['JSON']['input']>;
  /** Size of the file in bytes, at least 1; a file of another size is set aside. */
  size?: InputMaybe<Scalars['SafeInt']['input']>;
  /** SHA-256 of the file, 64 hexadecimal digits; a file with another one is set aside. */
  sha256?: InputMaybe<Scalars['String']['input']>;
};

/** Where a file waits to be ingested. */
export type EnqueueFramePayload = {
  /** Name of the queue at the message broker. */
  queue: Scalars['String']['output'];
  /** Id of the message; the log of the workers tells by it what came of the file. */
  messageId: Scalars['ID']['output'];
};

export type Query = {
  /** Records of what was deleted, last first unless `orderBy` says otherwise; for who may delete. */
  frameDeletions: FrameDeletionConnection;
  /** One upload, to go on with it: its URLs are fresh, and it tells which parts have arrived. For who began it and for those who run the observatory; null for others, when there is none, and when it has expired. Needs what `ingestFrame` needs. */
  frameUpload: Maybe<FrameUpload>;
  /** One frame; null when there is none with this id that the caller may see, or when it is only named by others so far. */
  frame: Maybe<Frame>;
  /** All frames that the caller may see, newest first unless `orderBy` says otherwise. */
  frames: FrameConnection;
  /** What there is among the frames that the caller may see: counts, and the values by which they can be filtered. On a database server, QUERY_TOO_SLOW when it takes more than 5 seconds; a filter by time makes it fast. */
  frameAggregates: FrameAggregates;
  /** Prepares files for downloading, good for 24 hours. Give either `ids` or `filter`. Of more than 10000 frames none are prepared: DOWNLOAD_TOO_LARGE. */
  frameDownload: FrameDownload;
};


export type QueryFrameDeletionsArgs = {
  filter?: InputMaybe<FrameDeletionFilter>;
  orderBy?: InputMaybe<FrameDeletionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFrameUploadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFrameArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFramesArgs = {
  filter?: InputMaybe<FrameFilter>;
  orderBy?: InputMaybe<FrameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFrameAggregatesArgs = {
  filter?: InputMaybe<FrameFilter>;
};


export type QueryFrameDownloadArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<FrameFilter>;
};

export type Mutation = {
  /** Deletes frames with all their versions and thumbnails, and writes down who did it and why. Their bytes follow shortly after. A frame that others name stays as a name without content, and can be ingested again. Needs the role staff or admin, and of an API token the scope `frames:delete`. */
  deleteFrames: DeleteFramesPayload;
  /** Deletes a version that is not the newest of its frame, else INVALID_STATE. Needs what `deleteFrames` needs. */
  deleteVersion: DeleteVersionPayload;
  /** Begins an upload whose bytes go from the client straight to the store, in parts that can be sent again: for large files, bad lines and browsers. `ingestFrame` with its `uploadId` archives it. Needs what `ingestFrame` needs. */
  createFrameUpload: CreateFrameUploadPayload;
  /** Streams a file into the store, reads its header on the way, and archives it as a frame. Takes in FITS files (`.fits`, `.fits.fz`), tar archives with one inside (`.tar.gz`), PDF documents (`.pdf`), and JPEG thumbnails of frames (`.jpg`, `.jpeg`), besides what the server was told of. Sending the same file again is harmless. Needs the role instrument, operator, staff or admin, and of an API token the scope `frames:ingest`. */
  ingestFrame: IngestFramePayload;
  /** Ingests many files; one that is refused does not keep the others from being ingested, and is told of in its item. Needs what `ingestFrame` needs. */
  ingestFrames: IngestFramesPayload;
  /** Puts a file into the queue from which workers ingest, and answers when the message broker has it on its disk. The file itself is read later, so this says nothing of what is in it. QUEUE_NOT_CONFIGURED where the server has no broker, QUEUE_UNAVAILABLE when that does not answer; then the message may have arrived nevertheless, which is harmless. Needs what `ingestFrame` needs. */
  enqueueFrame: EnqueueFramePayload;
};


export type MutationDeleteFramesArgs = {
  input: DeleteFramesInput;
};


export type MutationDeleteVersionArgs = {
  input: DeleteVersionInput;
};


export type MutationCreateFrameUploadArgs = {
  input: CreateFrameUploadInput;
};


export type MutationIngestFrameArgs = {
  input: IngestFrameInput;
};


export type MutationIngestFramesArgs = {
  input: IngestFramesInput;
};


export type MutationEnqueueFrameArgs = {
  input: EnqueueFrameInput;
};

/** A place on the Earth where telescopes stand. */
export type Site = {
  /** Site code, up to 3 characters. */
  code: Scalars['String']['output'];
  /** Frames taken at the site. */
  frames: FrameConnection;
};


/** A place on the Earth where telescopes stand. */
export type SiteFramesArgs = {
  filter?: InputMaybe<FrameFilter>;
  orderBy?: InputMaybe<FrameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A building at a site with telescopes in it. */
export type Enclosure = {
  /** Dotted id, `site.enclosure`. */
  id: Scalars['ID']['output'];
  /** Frames taken in the enclosure. */
  frames: FrameConnection;
};


/** A building at a site with telescopes in it. */
export type EnclosureFramesArgs = {
  filter?: InputMaybe<FrameFilter>;
  orderBy?: InputMaybe<FrameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A telescope. */
export type Telescope = {
  /** Dotted id, `site.enclosure.telescope`. */
  id: Scalars['ID']['output'];
  /** Frames taken with the telescope. */
  frames: FrameConnection;
};


/** A telescope. */
export type TelescopeFramesArgs = {
  filter?: InputMaybe<FrameFilter>;
  orderBy?: InputMaybe<FrameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An instrument on a telescope. */
export type Instrument = {
  /** Instrument code, unique in the observatory; by convention that of its science camera. */
  code: Scalars['String']['output'];
  /** Frames taken with the instrument. */
  frames: FrameConnection;
};


/** An instrument on a telescope. */
export type InstrumentFramesArgs = {
  filter?: InputMaybe<FrameFilter>;
  orderBy?: InputMaybe<FrameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A science programme, or another purpose for which time is allocated. */
export type Proposal = {
  /** Name of the proposal, as in the PROPID keyword of its frames. */
  id: Scalars['ID']['output'];
  /** Frames taken for the proposal. */
  frames: FrameConnection;
};


/** A science programme, or another purpose for which time is allocated. */
export type ProposalFramesArgs = {
  filter?: InputMaybe<FrameFilter>;
  orderBy?: InputMaybe<FrameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one visit of a telescope is to do, and when it may. */
export type Request = {
  /** Serial number, as in the REQNUM keyword of its frames. */
  id: Scalars['ID']['output'];
  /** Frames taken for the request. */
  frames: FrameConnection;
};


/** What one visit of a telescope is to do, and when it may. */
export type RequestFramesArgs = {
  filter?: InputMaybe<FrameFilter>;
  orderBy?: InputMaybe<FrameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A place of a request on the schedule of one telescope. */
export type Observation = {
  /** Serial number, as in the BLKUID keyword of its frames. */
  id: Scalars['ID']['output'];
  /** Frames taken in the observation. */
  frames: FrameConnection;
};


/** A place of a request on the schedule of one telescope. */
export type ObservationFramesArgs = {
  filter?: InputMaybe<FrameFilter>;
  orderBy?: InputMaybe<FrameOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Frame: Frame;
  Site: Site;
  Enclosure: Enclosure;
  Telescope: Telescope;
  Instrument: Instrument;
  Proposal: Proposal;
  Request: Request;
  Observation: Observation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Frame:
    ( { __typename: 'Frame' }
    & GraphQLRecursivePick<FederationTypes['Frame'], {"id":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"code":true}> );
  Enclosure:
    ( { __typename: 'Enclosure' }
    & GraphQLRecursivePick<FederationTypes['Enclosure'], {"id":true}> );
  Telescope:
    ( { __typename: 'Telescope' }
    & GraphQLRecursivePick<FederationTypes['Telescope'], {"id":true}> );
  Instrument:
    ( { __typename: 'Instrument' }
    & GraphQLRecursivePick<FederationTypes['Instrument'], {"code":true}> );
  Proposal:
    ( { __typename: 'Proposal' }
    & GraphQLRecursivePick<FederationTypes['Proposal'], {"id":true}> );
  Request:
    ( { __typename: 'Request' }
    & GraphQLRecursivePick<FederationTypes['Request'], {"id":true}> );
  Observation:
    ( { __typename: 'Observation' }
    & GraphQLRecursivePick<FederationTypes['Observation'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Count: ResolverTypeWrapper<Count>;
  Frame: ResolverTypeWrapper<FrameModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SkyPosition: ResolverTypeWrapper<SkyPosition>;
  Version: ResolverTypeWrapper<VersionModel>;
  Thumbnail: ResolverTypeWrapper<ThumbnailModel>;
  ThumbnailSize: ThumbnailSize;
  FrameConnection: ResolverTypeWrapper<FrameConnectionModel>;
  FrameEdge: ResolverTypeWrapper<Omit<FrameEdge, 'node'> & { node: ResolversTypes['Frame'] }>;
  FrameFilter: FrameFilter;
  SkyPositionInput: SkyPositionInput;
  SkyConeInput: SkyConeInput;
  HeaderValueInput: HeaderValueInput;
  FrameAggregates: ResolverTypeWrapper<FrameAggregates>;
  FrameValueCount: ResolverTypeWrapper<FrameValueCount>;
  FrameLevelCount: ResolverTypeWrapper<FrameLevelCount>;
  FrameOrder: FrameOrder;
  FrameDownload: ResolverTypeWrapper<FrameDownload>;
  Upload: ResolverTypeWrapper<UploadModel>;
  IngestFrameInput: IngestFrameInput;
  DeleteFramesInput: DeleteFramesInput;
  DeleteFramesPayload: ResolverTypeWrapper<DeleteFramesPayload>;
  DeleteVersionInput: DeleteVersionInput;
  DeleteVersionPayload: ResolverTypeWrapper<Omit<DeleteVersionPayload, 'frame'> & { frame: ResolversTypes['Frame'] }>;
  FrameDeletionKind: FrameDeletionKind;
  FrameDeletion: ResolverTypeWrapper<FrameDeletionModel>;
  FrameDeletionConnection: ResolverTypeWrapper<FrameDeletionConnectionModel>;
  FrameDeletionEdge: ResolverTypeWrapper<Omit<FrameDeletionEdge, 'node'> & { node: ResolversTypes['FrameDeletion'] }>;
  FrameDeletionFilter: FrameDeletionFilter;
  FrameDeletionOrder: FrameDeletionOrder;
  CreateFrameUploadInput: CreateFrameUploadInput;
  CreateFrameUploadPayload: ResolverTypeWrapper<Omit<CreateFrameUploadPayload, 'upload'> & { upload: ResolversTypes['FrameUpload'] }>;
  FrameUpload: ResolverTypeWrapper<FrameUploadModel>;
  FrameUploadPart: ResolverTypeWrapper<FrameUploadPartModel>;
  IngestOutcome: IngestOutcome;
  IngestFramePayload: ResolverTypeWrapper<IngestFramePayloadModel>;
  IngestFramesInput: IngestFramesInput;
  IngestFramesItem: ResolverTypeWrapper<IngestFramesItemModel>;
  IngestError: ResolverTypeWrapper<IngestErrorModel>;
  IngestFramesPayload: ResolverTypeWrapper<IngestFramesPayloadModel>;
  EnqueueFrameInput: EnqueueFrameInput;
  EnqueueFramePayload: ResolverTypeWrapper<EnqueueFramePayloadModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Site: ResolverTypeWrapper<SiteModel>;
  Enclosure: ResolverTypeWrapper<EnclosureModel>;
  Telescope: ResolverTypeWrapper<TelescopeModel>;
  Instrument: ResolverTypeWrapper<InstrumentModel>;
  Proposal: ResolverTypeWrapper<ProposalModel>;
  Request: ResolverTypeWrapper<RequestModel>;
  Observation: ResolverTypeWrapper<ObservationModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  SafeInt: Scalars['SafeInt']['output'];
  JSON: Scalars['JSON']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Count: Count;
  Frame: FrameModel;
  ID: Scalars['ID']['output'];
  Float: Scalars['Float']['output'];
  SkyPosition: SkyPosition;
  Version: VersionModel;
  Thumbnail: ThumbnailModel;
  FrameConnection: FrameConnectionModel;
  FrameEdge: Omit<FrameEdge, 'node'> & { node: ResolversParentTypes['Frame'] };
  FrameFilter: FrameFilter;
  SkyPositionInput: SkyPositionInput;
  SkyConeInput: SkyConeInput;
  HeaderValueInput: HeaderValueInput;
  FrameAggregates: FrameAggregates;
  FrameValueCount: FrameValueCount;
  FrameLevelCount: FrameLevelCount;
  FrameDownload: FrameDownload;
  Upload: UploadModel;
  IngestFrameInput: IngestFrameInput;
  DeleteFramesInput: DeleteFramesInput;
  DeleteFramesPayload: DeleteFramesPayload;
  DeleteVersionInput: DeleteVersionInput;
  DeleteVersionPayload: Omit<DeleteVersionPayload, 'frame'> & { frame: ResolversParentTypes['Frame'] };
  FrameDeletion: FrameDeletionModel;
  FrameDeletionConnection: FrameDeletionConnectionModel;
  FrameDeletionEdge: Omit<FrameDeletionEdge, 'node'> & { node: ResolversParentTypes['FrameDeletion'] };
  FrameDeletionFilter: FrameDeletionFilter;
  CreateFrameUploadInput: CreateFrameUploadInput;
  CreateFrameUploadPayload: Omit<CreateFrameUploadPayload, 'upload'> & { upload: ResolversParentTypes['FrameUpload'] };
  FrameUpload: FrameUploadModel;
  FrameUploadPart: FrameUploadPartModel;
  IngestFramePayload: IngestFramePayloadModel;
  IngestFramesInput: IngestFramesInput;
  IngestFramesItem: IngestFramesItemModel;
  IngestError: IngestErrorModel;
  IngestFramesPayload: IngestFramesPayloadModel;
  EnqueueFrameInput: EnqueueFrameInput;
  EnqueueFramePayload: EnqueueFramePayloadModel;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Site: SiteModel;
  Enclosure: EnclosureModel;
  Telescope: TelescopeModel;
  Instrument: InstrumentModel;
  Proposal: ProposalModel;
  Request: RequestModel;
  Observation: ObservationModel;
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = ArchiveContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type PageInfoResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FrameResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Frame'] = ResolversParentTypes['Frame'], FederationReferenceType extends FederationReferenceTypes['Frame'] = FederationReferenceTypes['Frame']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Frame']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observationDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  observationDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  siteCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  enclosureCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  telescopeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  telescope?: Resolver<Maybe<ResolversTypes['Telescope']>, ParentType, ContextType>;
  instrumentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  targetName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reductionLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exposureTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  primaryOpticalElement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  configurationType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  observationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  footprint?: Resolver<Maybe<Array<ResolversTypes['SkyPosition']>>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['Version']>, ParentType, ContextType>;
  headers?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  relatedFrames?: Resolver<Array<ResolversTypes['Frame']>, ParentType, ContextType>;
  thumbnails?: Resolver<Array<ResolversTypes['Thumbnail']>, ParentType, ContextType, Partial<FrameThumbnailsArgs>>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SkyPositionResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['SkyPosition'] = ResolversParentTypes['SkyPosition']> = {
  ra?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dec?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VersionResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Version'] = ResolversParentTypes['Version']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  filename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectVersionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  md5?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ThumbnailResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Thumbnail'] = ResolversParentTypes['Thumbnail']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['ThumbnailSize'], ParentType, ContextType>;
  basename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrameConnectionResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['FrameConnection'] = ResolversParentTypes['FrameConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Frame']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FrameEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type FrameEdgeResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['FrameEdge'] = ResolversParentTypes['FrameEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Frame'], ParentType, ContextType>;
};

export type FrameAggregatesResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['FrameAggregates'] = ResolversParentTypes['FrameAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalSize?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  firstObservationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastObservationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['FrameValueCount']>, ParentType, ContextType>;
  telescopes?: Resolver<Array<ResolversTypes['FrameValueCount']>, ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['FrameValueCount']>, ParentType, ContextType>;
  primaryOpticalElements?: Resolver<Array<ResolversTypes['FrameValueCount']>, ParentType, ContextType>;
  configurationTypes?: Resolver<Array<ResolversTypes['FrameValueCount']>, ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['FrameValueCount']>, ParentType, ContextType>;
  reductionLevels?: Resolver<Array<ResolversTypes['FrameLevelCount']>, ParentType, ContextType>;
};

export type FrameValueCountResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['FrameValueCount'] = ResolversParentTypes['FrameValueCount']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameLevelCountResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['FrameLevelCount'] = ResolversParentTypes['FrameLevelCount']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameDownloadResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['FrameDownload'] = ResolversParentTypes['FrameDownload']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalSize?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  refusedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manifestUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scriptUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type DeleteFramesPayloadResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['DeleteFramesPayload'] = ResolversParentTypes['DeleteFramesPayload']> = {
  deletedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  missingIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  versionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type DeleteVersionPayloadResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['DeleteVersionPayload'] = ResolversParentTypes['DeleteVersionPayload']> = {
  frame?: Resolver<ResolversTypes['Frame'], ParentType, ContextType>;
};

export type FrameDeletionResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['FrameDeletion'] = ResolversParentTypes['FrameDeletion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FrameDeletionKind'], ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frameId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type FrameDeletionConnectionResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['FrameDeletionConnection'] = ResolversParentTypes['FrameDeletionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['FrameDeletion']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FrameDeletionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type FrameDeletionEdgeResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['FrameDeletionEdge'] = ResolversParentTypes['FrameDeletionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FrameDeletion'], ParentType, ContextType>;
};

export type CreateFrameUploadPayloadResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['CreateFrameUploadPayload'] = ResolversParentTypes['CreateFrameUploadPayload']> = {
  upload?: Resolver<ResolversTypes['FrameUpload'], ParentType, ContextType>;
};

export type FrameUploadResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['FrameUpload'] = ResolversParentTypes['FrameUpload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  filename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  partSize?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['FrameUploadPart']>, ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FrameUploadPartResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['FrameUploadPart'] = ResolversParentTypes['FrameUploadPart']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploaded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IngestFramePayloadResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['IngestFramePayload'] = ResolversParentTypes['IngestFramePayload']> = {
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  frame?: Resolver<Maybe<ResolversTypes['Frame']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Version']>, ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['Thumbnail']>, ParentType, ContextType>;
};

export type IngestFramesItemResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['IngestFramesItem'] = ResolversParentTypes['IngestFramesItem']> = {
  result?: Resolver<Maybe<ResolversTypes['IngestFramePayload']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['IngestError']>, ParentType, ContextType>;
};

export type IngestErrorResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['IngestError'] = ResolversParentTypes['IngestError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IngestFramesPayloadResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['IngestFramesPayload'] = ResolversParentTypes['IngestFramesPayload']> = {
  items?: Resolver<Array<ResolversTypes['IngestFramesItem']>, ParentType, ContextType>;
};

export type EnqueueFramePayloadResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['EnqueueFramePayload'] = ResolversParentTypes['EnqueueFramePayload']> = {
  queue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  frameDeletions?: Resolver<ResolversTypes['FrameDeletionConnection'], ParentType, ContextType, RequireFields<QueryFrameDeletionsArgs, 'orderBy' | 'first'>>;
  frameUpload?: Resolver<Maybe<ResolversTypes['FrameUpload']>, ParentType, ContextType, RequireFields<QueryFrameUploadArgs, 'id'>>;
  frame?: Resolver<Maybe<ResolversTypes['Frame']>, ParentType, ContextType, RequireFields<QueryFrameArgs, 'id'>>;
  frames?: Resolver<ResolversTypes['FrameConnection'], ParentType, ContextType, RequireFields<QueryFramesArgs, 'orderBy' | 'first'>>;
  frameAggregates?: Resolver<ResolversTypes['FrameAggregates'], ParentType, ContextType, Partial<QueryFrameAggregatesArgs>>;
  frameDownload?: Resolver<ResolversTypes['FrameDownload'], ParentType, ContextType, Partial<QueryFrameDownloadArgs>>;
};

export type MutationResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deleteFrames?: Resolver<ResolversTypes['DeleteFramesPayload'], ParentType, ContextType, RequireFields<MutationDeleteFramesArgs, 'input'>>;
  deleteVersion?: Resolver<ResolversTypes['DeleteVersionPayload'], ParentType, ContextType, RequireFields<MutationDeleteVersionArgs, 'input'>>;
  createFrameUpload?: Resolver<ResolversTypes['CreateFrameUploadPayload'], ParentType, ContextType, RequireFields<MutationCreateFrameUploadArgs, 'input'>>;
  ingestFrame?: Resolver<ResolversTypes['IngestFramePayload'], ParentType, ContextType, RequireFields<MutationIngestFrameArgs, 'input'>>;
  ingestFrames?: Resolver<ResolversTypes['IngestFramesPayload'], ParentType, ContextType, RequireFields<MutationIngestFramesArgs, 'input'>>;
  enqueueFrame?: Resolver<ResolversTypes['EnqueueFramePayload'], ParentType, ContextType, RequireFields<MutationEnqueueFrameArgs, 'input'>>;
};

export type SiteResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frames?: Resolver<ResolversTypes['FrameConnection'], ParentType, ContextType, RequireFields<SiteFramesArgs, 'orderBy' | 'first'>>;
};

export type EnclosureResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Enclosure'] = ResolversParentTypes['Enclosure'], FederationReferenceType extends FederationReferenceTypes['Enclosure'] = FederationReferenceTypes['Enclosure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enclosure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  frames?: Resolver<ResolversTypes['FrameConnection'], ParentType, ContextType, RequireFields<EnclosureFramesArgs, 'orderBy' | 'first'>>;
};

export type TelescopeResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Telescope'] = ResolversParentTypes['Telescope'], FederationReferenceType extends FederationReferenceTypes['Telescope'] = FederationReferenceTypes['Telescope']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Telescope']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  frames?: Resolver<ResolversTypes['FrameConnection'], ParentType, ContextType, RequireFields<TelescopeFramesArgs, 'orderBy' | 'first'>>;
};

export type InstrumentResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'], FederationReferenceType extends FederationReferenceTypes['Instrument'] = FederationReferenceTypes['Instrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frames?: Resolver<ResolversTypes['FrameConnection'], ParentType, ContextType, RequireFields<InstrumentFramesArgs, 'orderBy' | 'first'>>;
};

export type ProposalResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'], FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  frames?: Resolver<ResolversTypes['FrameConnection'], ParentType, ContextType, RequireFields<ProposalFramesArgs, 'orderBy' | 'first'>>;
};

export type RequestResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Request'] = ResolversParentTypes['Request'], FederationReferenceType extends FederationReferenceTypes['Request'] = FederationReferenceTypes['Request']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Request']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  frames?: Resolver<ResolversTypes['FrameConnection'], ParentType, ContextType, RequireFields<RequestFramesArgs, 'orderBy' | 'first'>>;
};

export type ObservationResolvers<ContextType = ArchiveContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  frames?: Resolver<ResolversTypes['FrameConnection'], ParentType, ContextType, RequireFields<ObservationFramesArgs, 'orderBy' | 'first'>>;
};

export type Resolvers<ContextType = ArchiveContext> = {
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Frame?: FrameResolvers<ContextType>;
  SkyPosition?: SkyPositionResolvers<ContextType>;
  Version?: VersionResolvers<ContextType>;
  Thumbnail?: ThumbnailResolvers<ContextType>;
  FrameConnection?: FrameConnectionResolvers<ContextType>;
  FrameEdge?: FrameEdgeResolvers<ContextType>;
  FrameAggregates?: FrameAggregatesResolvers<ContextType>;
  FrameValueCount?: FrameValueCountResolvers<ContextType>;
  FrameLevelCount?: FrameLevelCountResolvers<ContextType>;
  FrameDownload?: FrameDownloadResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  DeleteFramesPayload?: DeleteFramesPayloadResolvers<ContextType>;
  DeleteVersionPayload?: DeleteVersionPayloadResolvers<ContextType>;
  FrameDeletion?: FrameDeletionResolvers<ContextType>;
  FrameDeletionConnection?: FrameDeletionConnectionResolvers<ContextType>;
  FrameDeletionEdge?: FrameDeletionEdgeResolvers<ContextType>;
  CreateFrameUploadPayload?: CreateFrameUploadPayloadResolvers<ContextType>;
  FrameUpload?: FrameUploadResolvers<ContextType>;
  FrameUploadPart?: FrameUploadPartResolvers<ContextType>;
  IngestFramePayload?: IngestFramePayloadResolvers<ContextType>;
  IngestFramesItem?: IngestFramesItemResolvers<ContextType>;
  IngestError?: IngestErrorResolvers<ContextType>;
  IngestFramesPayload?: IngestFramesPayloadResolvers<ContextType>;
  EnqueueFramePayload?: EnqueueFramePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Enclosure?: EnclosureResolvers<ContextType>;
  Telescope?: TelescopeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  Request?: RequestResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ArchiveContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
