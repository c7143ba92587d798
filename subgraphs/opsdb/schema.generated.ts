// Generated from schema.graphql by `npm run generate`; do not edit.
// deno-lint-ignore-file
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TargetSourceKind as TargetSourceKindModel, ExecutionStatus as ExecutionStatusModel, ChecksumAlgorithm as ChecksumAlgorithmModel, PackageState as PackageStateModel, WorkStatus as WorkStatusModel, CopyKind as CopyKindModel, PhysicalCopyStatus as PhysicalCopyStatusModel, VerifyResult as VerifyResultModel, CopyOrigin as CopyOriginModel, LocationType as LocationTypeModel, StorageType as StorageTypeModel, RouteType as RouteTypeModel, LogLevel as LogLevelModel, Observatory as ObservatoryModel, InstrumentModule as InstrumentModuleModel, InstrumentModuleConfiguration as InstrumentModuleConfigurationModel, ObservingProgram as ObservingProgramModel, SubObservingProgram as SubObservingProgramModel, TargetSource as TargetSourceModel, FixedSource as FixedSourceModel, SolarSystemObject as SolarSystemObjectModel, ConstantElevationSource as ConstantElevationSourceModel, ObsMode as ObsModeModel, ObservationConfiguration as ObservationConfigurationModel, ObsUnit as ObsUnitModel, ExecutedObsUnit as ExecutedObsUnitModel, RawDataFile as RawDataFileModel, RawDataPackage as RawDataPackageModel, RawDataPackageMetadata as RawDataPackageMetadataModel, DataTransferPackage as DataTransferPackageModel, PhysicalCopy as PhysicalCopyModel, DataSite as DataSiteModel, DataLocation as DataLocationModel, DiskDataLocation as DiskDataLocationModel, S3DataLocation as S3DataLocationModel, TapeDataLocation as TapeDataLocationModel, DataTransferRoute as DataTransferRouteModel, DataTransfer as DataTransferModel, DataTransferLog as DataTransferLogModel, LongTermArchiveTransfer as LongTermArchiveTransferModel, StagingJob as StagingJobModel, StagingJobMember as StagingJobMemberModel, ObservatoryConnection as ObservatoryConnectionModel, ObservingProgramConnection as ObservingProgramConnectionModel, TargetSourceConnection as TargetSourceConnectionModel, ObsUnitConnection as ObsUnitConnectionModel, ExecutedObsUnitConnection as ExecutedObsUnitConnectionModel, RawDataFileConnection as RawDataFileConnectionModel, RawDataPackageConnection as RawDataPackageConnectionModel, DataTransferPackageConnection as DataTransferPackageConnectionModel, PhysicalCopyConnection as PhysicalCopyConnectionModel, DataSiteConnection as DataSiteConnectionModel, DataLocationConnection as DataLocationConnectionModel, DataTransferRouteConnection as DataTransferRouteConnectionModel, DataTransferConnection as DataTransferConnectionModel, LongTermArchiveTransferConnection as LongTermArchiveTransferConnectionModel, StagingJobConnection as StagingJobConnectionModel, StagingJobMemberConnection as StagingJobMemberConnectionModel, Telescope as TelescopeModel, Instrument as InstrumentModel, Proposal as ProposalModel, Observation as ObservationModel, Frame as FrameModel, User as UserModel } from './models.ts';
import type { OpsdbContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
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

/** An organisation that runs telescopes. */
export type Observatory = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique. */
  name: Scalars['String']['output'];
  /** Dotted ids of its telescopes, `site.enclosure.telescope`, in order. */
  telescopeIds: Array<Scalars['ID']['output']>;
  /** Its telescopes; an entry is null with a NOT_FOUND error when configdb does not know it. */
  telescopes: Array<Maybe<Telescope>>;
};

/** A page of observatories. */
export type ObservatoryConnection = {
  /** The observatories of this page. */
  nodes: Array<Observatory>;
  /** The observatories of this page, each with its cursor. */
  edges: Array<ObservatoryEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** An observatory in a page. */
export type ObservatoryEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** An observatory. */
  node: Observatory;
};

/** Which observatories; parts that are absent or null say nothing, the others must all hold. */
export type ObservatoryFilter = {
  /** Names, any of them. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Runs any of the telescopes with these dotted ids. */
  telescopeId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Order of a list of observatories. */
export type ObservatoryOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** A part of an instrument that records data by itself: one detector or one band. Every file of an instrument comes from one module. */
export type InstrumentModule = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique in the instrument. */
  name: Scalars['String']['output'];
  /** Number of pixels of the detector. */
  pixels: Scalars['Int']['output'];
  /** Lower end of the band, gigahertz. */
  bandMinGhz: Scalars['Float']['output'];
  /** Upper end of the band, gigahertz. */
  bandMaxGhz: Scalars['Float']['output'];
  /** Code of the instrument, as it was recorded. */
  instrumentCode: Scalars['String']['output'];
  /** The instrument; null with a NOT_FOUND error when configdb does not know it. */
  instrument: Maybe<Instrument>;
  /** Named settings of the module, by name. */
  configurations: Array<InstrumentModuleConfiguration>;
};

/** Named settings of one instrument module. */
export type InstrumentModuleConfiguration = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique in the module. */
  name: Scalars['String']['output'];
  /** The settings, as the instrument understands them. */
  parameters: Scalars['JSON']['output'];
};

/** A body of observations with one aim, carried out over many observing units. */
export type ObservingProgram = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** Short name, unique. */
  shortName: Scalars['String']['output'];
  /** Who leads it; may be empty. */
  lead: Scalars['String']['output'];
  /** Id of the proposal that was granted its time, as it was recorded; null when there is none. */
  proposalId: Maybe<Scalars['ID']['output']>;
  /** That proposal; null with a NOT_FOUND error when the proposals subgraph does not know it. */
  proposal: Maybe<Proposal>;
  /** Whether everybody may see its units and executions; else, members of its proposal may, and those who run the observatory. Those of a program without a proposal are open to everybody. */
  public: Scalars['Boolean']['output'];
  /** Parts of the program, by short name. */
  subObservingPrograms: Array<SubObservingProgram>;
  /** Observing units of the program that the caller may see: all or none. */
  obsUnits: ObsUnitConnection;
};


/** A body of observations with one aim, carried out over many observing units. */
export type ObservingProgramObsUnitsArgs = {
  filter?: InputMaybe<ObsUnitFilter>;
  orderBy?: InputMaybe<ObsUnitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A named part of an observing program. */
export type SubObservingProgram = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** Short name, unique in the program. */
  shortName: Scalars['String']['output'];
};

/** A page of observing programs. */
export type ObservingProgramConnection = {
  /** The observing programs of this page. */
  nodes: Array<ObservingProgram>;
  /** The observing programs of this page, each with its cursor. */
  edges: Array<ObservingProgramEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** An observing program in a page. */
export type ObservingProgramEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** An observing program. */
  node: ObservingProgram;
};

/** Which observing programs; parts that are absent or null say nothing, the others must all hold. */
export type ObservingProgramFilter = {
  /** Short names, any of them. */
  shortName?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Full name contains this text, ignoring case. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Proposal ids, any of them. */
  proposalId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Order of a list of observing programs; entries that are equal in it follow their id. */
export type ObservingProgramOrder =
  /** By short name, A first. */
  | 'SHORT_NAME_ASC'
  /** By short name, Z first. */
  | 'SHORT_NAME_DESC'
  /** By full name, A first. */
  | 'NAME_ASC'
  /** By full name, Z first. */
  | 'NAME_DESC';

/** What an observing unit points at. */
export type TargetSource = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique among all sources. */
  name: Scalars['String']['output'];
  /** Which kind of source it is. */
  kind: TargetSourceKind;
};

/** A source that stays in place on the sky. */
export type FixedSource = TargetSource & {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique among all sources. */
  name: Scalars['String']['output'];
  /** Always FIXED_SOURCE. */
  kind: TargetSourceKind;
  /** Longitude in `frame`, decimal degrees, 0 to 360; right ascension in equatorial frames. */
  raDeg: Scalars['Float']['output'];
  /** Latitude in `frame`, decimal degrees; declination in equatorial frames. */
  decDeg: Scalars['Float']['output'];
  /** Celestial reference frame of the coordinates, e.g. `icrs`. */
  frame: Scalars['String']['output'];
};

/** A body whose place comes from an ephemeris. */
export type SolarSystemObject = TargetSource & {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique among all sources. */
  name: Scalars['String']['output'];
  /** Always SOLAR_SYSTEM_OBJECT. */
  kind: TargetSourceKind;
  /** NAIF integer id of the body, e.g. 499 for Mars. */
  naifId: Scalars['Int']['output'];
};

/** A range of azimuth that is scanned at one elevation while the sky drifts through. */
export type ConstantElevationSource = TargetSource & {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique among all sources. */
  name: Scalars['String']['output'];
  /** Always CONSTANT_ELEVATION_SOURCE. */
  kind: TargetSourceKind;
  /** Elevation, decimal degrees above the horizon. */
  elevationDeg: Scalars['Float']['output'];
  /** Azimuth at which the scan begins, decimal degrees from north through east. */
  azMinDeg: Scalars['Float']['output'];
  /** Azimuth at which the scan ends, decimal degrees; may pass 360 to cross north. */
  azMaxDeg: Scalars['Float']['output'];
  /** Name of the region of sky that the scan covers; null when it aims at none. */
  region: Maybe<Scalars['String']['output']>;
};

/** Kinds of source. */
export type TargetSourceKind =
  /** A FixedSource. */
  | 'FIXED_SOURCE'
  /** A SolarSystemObject. */
  | 'SOLAR_SYSTEM_OBJECT'
  /** A ConstantElevationSource. */
  | 'CONSTANT_ELEVATION_SOURCE';

/** A page of target sources. */
export type TargetSourceConnection = {
  /** The target sources of this page. */
  nodes: Array<TargetSource>;
  /** The target sources of this page, each with its cursor. */
  edges: Array<TargetSourceEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A target source in a page. */
export type TargetSourceEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** A target source. */
  node: TargetSource;
};

/** Which target sources; parts that are absent or null say nothing, the others must all hold. */
export type TargetSourceFilter = {
  /** Kinds, any of them. */
  kind?: InputMaybe<Array<TargetSourceKind>>;
  /** Name contains this text, ignoring case. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Order of a list of target sources. */
export type TargetSourceOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** A way of observing, e.g. staring or mapping. */
export type ObsMode = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique. */
  name: Scalars['String']['output'];
  /** What the mode fixes, as the control system understands it. */
  parameters: Scalars['JSON']['output'];
};

/** How the instrument is set up for an observing unit. */
export type ObservationConfiguration = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique. */
  name: Scalars['String']['output'];
  /** The set-up, as the instrument understands it. */
  parameters: Scalars['JSON']['output'];
};

/** The smallest observation that is planned as one: a source, a mode and a configuration. It may be executed many times. */
export type ObsUnit = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique in the program. */
  name: Scalars['String']['output'];
  /** Urgency; a higher number goes first. */
  priority: Scalars['Int']['output'];
  /** Time granted over all executions, seconds. */
  totalTimeS: Scalars['Float']['output'];
  /** The program it belongs to. */
  observingProgram: ObservingProgram;
  /** The part of the program it belongs to; null when it belongs to none. */
  subObservingProgram: Maybe<SubObservingProgram>;
  /** What it points at. */
  targetSource: TargetSource;
  /** How it observes. */
  obsMode: ObsMode;
  /** How the instrument is set up. */
  configuration: ObservationConfiguration;
  /** Dotted id of the telescope it is planned for, as it was recorded; null when any may do it. */
  telescopeId: Maybe<Scalars['ID']['output']>;
  /** That telescope; null with a NOT_FOUND error when configdb does not know it. */
  telescope: Maybe<Telescope>;
  /** Its executions. */
  executedObsUnits: ExecutedObsUnitConnection;
};


/** The smallest observation that is planned as one: a source, a mode and a configuration. It may be executed many times. */
export type ObsUnitExecutedObsUnitsArgs = {
  filter?: InputMaybe<ExecutedObsUnitFilter>;
  orderBy?: InputMaybe<ExecutedObsUnitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of observing units. */
export type ObsUnitConnection = {
  /** The observing units of this page. */
  nodes: Array<ObsUnit>;
  /** The observing units of this page, each with its cursor. */
  edges: Array<ObsUnitEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** An observing unit in a page. */
export type ObsUnitEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** An observing unit. */
  node: ObsUnit;
};

/** Which observing units; parts that are absent or null say nothing, the others must all hold. */
export type ObsUnitFilter = {
  /** Ids of programs, any of them. */
  observingProgramId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of parts of programs, any of them. */
  subObservingProgramId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of target sources, any of them. */
  targetSourceId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Dotted ids of telescopes, any of them; units that any telescope may do do not match. */
  telescopeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name contains this text, ignoring case. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Order of a list of observing units; entries that are equal in it follow their id. */
export type ObsUnitOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** Least urgent first. */
  | 'PRIORITY_ASC'
  /** Most urgent first. */
  | 'PRIORITY_DESC';

/** One execution of an observing unit at the telescope. */
export type ExecutedObsUnit = {
  /** UUID, made by the control system. */
  id: Scalars['ID']['output'];
  /** When it began, UTC. */
  startTime: Scalars['DateTime']['output'];
  /** When it ended, UTC; null while it runs. */
  endTime: Maybe<Scalars['DateTime']['output']>;
  /** How far it came. */
  status: ExecutionStatus;
  /** Precipitable water vapour during it, millimetres; null when not measured. */
  pwvMm: Maybe<Scalars['Float']['output']>;
  /** Mean elevation of the telescope during it, decimal degrees; null when not recorded. */
  meanElevationDeg: Maybe<Scalars['Float']['output']>;
  /** Other conditions during it, as the control system wrote them. */
  conditions: Scalars['JSON']['output'];
  /** The unit that was executed. */
  obsUnit: ObsUnit;
  /** Id of the scheduled observation that it carried out, as it was recorded; null when there is none. */
  observationId: Maybe<Scalars['ID']['output']>;
  /** That observation; null with a NOT_FOUND error when the proposals subgraph does not know it. */
  observation: Maybe<Observation>;
  /** Files that it made, as far as the caller may see them. */
  rawDataFiles: RawDataFileConnection;
  /** Packages of its files, by module and part. */
  rawDataPackages: Array<RawDataPackage>;
};


/** One execution of an observing unit at the telescope. */
export type ExecutedObsUnitRawDataFilesArgs = {
  filter?: InputMaybe<RawDataFileFilter>;
  orderBy?: InputMaybe<RawDataFileOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far an execution came. */
export type ExecutionStatus =
  /** It is going on. */
  | 'RUNNING'
  /** It came to its end. */
  | 'FINISHED'
  /** It was stopped before its end. */
  | 'ABORTED';

/** A page of executions. */
export type ExecutedObsUnitConnection = {
  /** The executions of this page. */
  nodes: Array<ExecutedObsUnit>;
  /** The executions of this page, each with its cursor. */
  edges: Array<ExecutedObsUnitEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** An execution in a page. */
export type ExecutedObsUnitEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** An execution. */
  node: ExecutedObsUnit;
};

/** Which executions; parts that are absent or null say nothing, the others must all hold. */
export type ExecutedObsUnitFilter = {
  /** Ids of observing units, any of them. */
  obsUnitId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of programs, any of them. */
  observingProgramId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of scheduled observations, any of them. */
  observationId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** States, any of them. */
  status?: InputMaybe<Array<ExecutionStatus>>;
  /** Began at or after this instant, UTC. */
  startsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Began at or before this instant, UTC. */
  startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of a list of executions; entries that are equal in it follow their id. */
export type ExecutedObsUnitOrder =
  /** Earliest start first. */
  | 'START_TIME_ASC'
  /** Latest start first. */
  | 'START_TIME_DESC';

/** A file as an instrument wrote it, or as the archive took it in. It never changes once it is registered; its bytes lie in its copies. */
export type RawDataFile = {
  /** UUID, made by whoever registered it; for a frame of the archive the id of the frame version. */
  id: Scalars['ID']['output'];
  /** Path below the place where it was registered, or its key in the object store. */
  relativePath: Scalars['String']['output'];
  /** Size, bytes. */
  size: Scalars['SafeInt']['output'];
  /** Checksum of the bytes by `checksumAlg`, hexadecimal. */
  checksum: Scalars['String']['output'];
  /** How `checksum` is computed. */
  checksumAlg: ChecksumAlgorithm;
  /** When it was recorded, UTC; the observation date of a frame. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it was registered here, UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** The execution that made it; null while that is not known, and when the caller may not see it. */
  executedObsUnit: Maybe<ExecutedObsUnit>;
  /** The module it comes from; null while that is not known. */
  instrumentModule: Maybe<InstrumentModule>;
  /** Serial number of its frame in the archive, as it was recorded; null when it is not archived as a frame. */
  frameId: Maybe<Scalars['ID']['output']>;
  /** UUID of the version of that frame. */
  frameVersionId: Maybe<Scalars['ID']['output']>;
  /** That frame; null with a NOT_FOUND error when the archive does not know it. */
  frame: Maybe<Frame>;
  /** Id of the proposal whose members may see it, as the header of its frame gives it; null when that is the proposal of the program whose execution made it. */
  proposalId: Maybe<Scalars['ID']['output']>;
  /** When everybody may see it, UTC; null for never, as far as is known. */
  publicDate: Maybe<Scalars['DateTime']['output']>;
  /** The package that holds it; null while it is in none. */
  package: Maybe<RawDataPackage>;
  /** Copies of this file alone, oldest first; copies of its package and bundles hold it as well. */
  copies: Array<PhysicalCopy>;
};

/** Ways to compute a checksum. */
export type ChecksumAlgorithm =
  /** XXH64, 16 hexadecimal digits. */
  | 'XXH64'
  /** MD5, 32 hexadecimal digits. */
  | 'MD5'
  /** SHA-256, 64 hexadecimal digits. */
  | 'SHA256';

/** A page of files. */
export type RawDataFileConnection = {
  /** The files of this page. */
  nodes: Array<RawDataFile>;
  /** The files of this page, each with its cursor. */
  edges: Array<RawDataFileEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A file in a page. */
export type RawDataFileEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** A file. */
  node: RawDataFile;
};

/** Which files; parts that are absent or null say nothing, the others must all hold. */
export type RawDataFileFilter = {
  /** Ids of executions, any of them. */
  executedObsUnitId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of scheduled observations whose executions made it, any of them. */
  observationId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of instrument modules, any of them. */
  instrumentModuleId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of packages, any of them. */
  rawDataPackageId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Serial numbers of frames, any of them. */
  frameId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** UUIDs of frame versions, any of them. */
  frameVersionId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: only files whose execution is known. False: only those that wait for it. */
  attached?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only files in a package. False: only those in none. */
  packaged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Path contains this text, ignoring case. */
  relativePath?: InputMaybe<Scalars['String']['input']>;
  /** Recorded at or after this instant, UTC. */
  recordedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Recorded at or before this instant, UTC. */
  recordedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of a list of files; entries that are equal in it follow their id. */
export type RawDataFileOrder =
  /** First recorded first. */
  | 'RECORDED_AT_ASC'
  /** Last recorded first. */
  | 'RECORDED_AT_DESC'
  /** Smallest first. */
  | 'SIZE_ASC'
  /** Largest first. */
  | 'SIZE_DESC';

/** One tar with files of one execution and one instrument module, with their directory tree. Sealed, it never changes. */
export type RawDataPackage = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Number of the part, from 1; large executions are split. */
  partNo: Scalars['Int']['output'];
  /** How safe it is. Kept for speed; copies and transfers are the truth behind it. */
  state: PackageState;
  /** How far the building of the tar came. */
  status: WorkStatus;
  /** Sum of the sizes of its files, bytes; null until it is sealed. */
  size: Maybe<Scalars['SafeInt']['output']>;
  /** Checksum of the tar by `checksumAlg`, hexadecimal; null until it is sealed. */
  checksum: Maybe<Scalars['String']['output']>;
  /** How `checksum` is computed; null until it is sealed. */
  checksumAlg: Maybe<ChecksumAlgorithm>;
  /** When it was sealed, UTC; null while it is being built. */
  sealedAt: Maybe<Scalars['DateTime']['output']>;
  /** When its row was made, UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** When its row was last changed, UTC. */
  updatedAt: Scalars['DateTime']['output'];
  /** List of its files with sizes and checksums, as written when it was sealed; null until then, and when the caller may not see its execution, but only files. */
  manifest: Maybe<Scalars['JSON']['output']>;
  /** Metadata for archives outside; null when none was written, and when the caller may not see its execution. */
  metadata: Maybe<RawDataPackageMetadata>;
  /** The execution whose files it holds; null when the caller may not see it, but only files of the package. */
  executedObsUnit: Maybe<ExecutedObsUnit>;
  /** The module whose files it holds. */
  instrumentModule: InstrumentModule;
  /** The files it holds, as far as the caller may see them. */
  rawDataFiles: RawDataFileConnection;
  /** Copies of the tar, oldest first. */
  copies: Array<PhysicalCopy>;
  /** Bundles it is or was a member of, oldest first. */
  bundles: Array<DataTransferPackage>;
  /** Its ways into long-term archives, oldest first. */
  archiveTransfers: Array<LongTermArchiveTransfer>;
  /** Jobs that asked for it in a processing area, oldest first. */
  stagingJobs: Array<StagingJob>;
};


/** One tar with files of one execution and one instrument module, with their directory tree. Sealed, it never changes. */
export type RawDataPackageRawDataFilesArgs = {
  filter?: InputMaybe<RawDataFileFilter>;
  orderBy?: InputMaybe<RawDataFileOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Metadata of a package, kept beside it in the archive. */
export type RawDataPackageMetadata = {
  /** The document, in the terms of the IVOA. */
  document: Scalars['JSON']['output'];
  /** When it was last written, UTC. */
  updatedAt: Scalars['DateTime']['output'];
};

/** How safe a package is. */
export type PackageState =
  /** It is nowhere but at its place of origin. */
  | 'WAITING'
  /** It is a member of an active bundle. */
  | 'TRANSFERRING'
  /** It is safe in a long-term archive. */
  | 'ARCHIVED'
  /** Moving or archiving it gave up. */
  | 'FAILED';

/** How far a piece of work came. */
export type WorkStatus =
  /** It waits to be queued. */
  | 'PENDING'
  /** It is queued for a worker. */
  | 'SCHEDULED'
  /** A worker is at it. */
  | 'IN_PROGRESS'
  /** It is done and its result was verified; final. */
  | 'COMPLETED'
  /** It gave up; an operator may reset it. */
  | 'FAILED';

/** A page of packages. */
export type RawDataPackageConnection = {
  /** The packages of this page. */
  nodes: Array<RawDataPackage>;
  /** The packages of this page, each with its cursor. */
  edges: Array<RawDataPackageEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A package in a page. */
export type RawDataPackageEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** A package. */
  node: RawDataPackage;
};

/** Which packages; parts that are absent or null say nothing, the others must all hold. */
export type RawDataPackageFilter = {
  /** States of safety, any of them. */
  state?: InputMaybe<Array<PackageState>>;
  /** States of building, any of them. */
  status?: InputMaybe<Array<WorkStatus>>;
  /** Ids of executions, any of them. */
  executedObsUnitId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of scheduled observations, any of them. */
  observationId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of programs, any of them. */
  observingProgramId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of instrument modules, any of them. */
  instrumentModuleId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Row made at or after this instant, UTC. */
  createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Row made at or before this instant, UTC. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of a list of packages; entries that are equal in it follow their id. */
export type RawDataPackageOrder =
  /** First made first. */
  | 'CREATED_AT_ASC'
  /** Last made first. */
  | 'CREATED_AT_DESC';

/** Packages of one site that travel together, as one tar. */
export type DataTransferPackage = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** How far the building of the bundle came. */
  status: WorkStatus;
  /** Size, bytes; null until it is built. */
  size: Maybe<Scalars['SafeInt']['output']>;
  /** Checksum of the tar by `checksumAlg`, hexadecimal; null until it is built. */
  checksum: Maybe<Scalars['String']['output']>;
  /** How `checksum` is computed; null until it is built. */
  checksumAlg: Maybe<ChecksumAlgorithm>;
  /** When its row was made, UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** When its row was last changed, UTC. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it was built. */
  originLocation: DataLocation;
  /** The packages it holds, as far as the caller may see them. */
  rawDataPackages: RawDataPackageConnection;
  /** Its ways to other places, one for each destination, oldest first. */
  transfers: Array<DataTransfer>;
  /** Copies of the bundle, oldest first. */
  copies: Array<PhysicalCopy>;
};


/** Packages of one site that travel together, as one tar. */
export type DataTransferPackageRawDataPackagesArgs = {
  filter?: InputMaybe<RawDataPackageFilter>;
  orderBy?: InputMaybe<RawDataPackageOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of bundles. */
export type DataTransferPackageConnection = {
  /** The bundles of this page. */
  nodes: Array<DataTransferPackage>;
  /** The bundles of this page, each with its cursor. */
  edges: Array<DataTransferPackageEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A bundle in a page. */
export type DataTransferPackageEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** A bundle. */
  node: DataTransferPackage;
};

/** Which bundles; parts that are absent or null say nothing, the others must all hold. */
export type DataTransferPackageFilter = {
  /** States of building, any of them. */
  status?: InputMaybe<Array<WorkStatus>>;
  /** Hold any of the packages with these ids. */
  rawDataPackageId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of the locations where they were built, any of them. */
  originLocationId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of the sites where they were built, any of them. */
  originSiteId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Order of a list of bundles; entries that are equal in it follow their id. */
export type DataTransferPackageOrder =
  /** First made first. */
  | 'CREATED_AT_ASC'
  /** Last made first. */
  | 'CREATED_AT_DESC';

/** The bytes of a file, a package or a bundle at one location. Rows of deleted copies stay. */
export type PhysicalCopy = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** What it is a copy of. */
  kind: CopyKind;
  /** The file it is a copy of; null when it is one of something else, or the caller may not see it. */
  rawDataFile: Maybe<RawDataFile>;
  /** The package it is a copy of; null when it is one of something else, or the caller may not see it. */
  rawDataPackage: Maybe<RawDataPackage>;
  /** The bundle it is a copy of; null when it is one of something else. */
  dataTransferPackage: Maybe<DataTransferPackage>;
  /** Where it lies. */
  location: DataLocation;
  /** Path below the base path of the location, key in its bucket, or label on its tape. */
  pathOrKey: Scalars['String']['output'];
  /** Version of the object in a bucket that keeps versions; null elsewhere. */
  objectVersionId: Maybe<Scalars['String']['output']>;
  /** Whether it is there or on its way out. */
  status: PhysicalCopyStatus;
  /** Size, bytes. */
  size: Scalars['SafeInt']['output'];
  /** Checksum of its bytes when they were last read, hexadecimal; null when they were not. */
  observedChecksum: Maybe<Scalars['String']['output']>;
  /** How `observedChecksum` is computed. */
  checksumAlg: Maybe<ChecksumAlgorithm>;
  /** What its last verification found; only OK counts as a safe copy. */
  verifyResult: VerifyResult;
  /** When it was last verified, UTC; null when it never was. */
  verifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** The copy from which it was made; null for the first of its content. */
  sourceCopy: Maybe<PhysicalCopy>;
  /** Which kind of work made it. */
  originKind: CopyOrigin;
  /** UUID of the piece of work that made it: of the frame version or execution for INGEST, of the package or bundle for PACKAGING, else of the transfer or job; null when not recorded. */
  originId: Maybe<Scalars['ID']['output']>;
  /** When it was deleted, UTC; null while it exists. */
  deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** When its row was made, UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** When its row was last changed, UTC. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What a copy is a copy of. */
export type CopyKind =
  /** A RawDataFile. */
  | 'RAW_DATA_FILE'
  /** A RawDataPackage. */
  | 'RAW_DATA_PACKAGE'
  /** A DataTransferPackage. */
  | 'DATA_TRANSFER_PACKAGE';

/** Whether a copy is there or on its way out. */
export type PhysicalCopyStatus =
  /** The bytes are there. */
  | 'PRESENT'
  /** A package that was unpacked in a processing area and whose tar was dropped. */
  | 'STAGED'
  /** A file whose package left the same place; it may be deleted. */
  | 'DELETION_POSSIBLE'
  /** It is to be deleted. */
  | 'DELETION_SCHEDULED'
  /** It is being deleted. */
  | 'DELETION_IN_PROGRESS'
  /** The bytes are gone; final. */
  | 'DELETED'
  /** Deleting it failed. */
  | 'DELETION_FAILED';

/** What the verification of a copy found. */
export type VerifyResult =
  /** It was never verified. */
  | 'UNVERIFIED'
  /** Size and checksum are those of its content. */
  | 'OK'
  /** The bytes are not those of its content. */
  | 'MISMATCH'
  /** Nothing was there. */
  | 'MISSING';

/** Kinds of work that make copies. */
export type CopyOrigin =
  /** The instrument or the archive wrote it. */
  | 'INGEST'
  /** A package or bundle was built. */
  | 'PACKAGING'
  /** A bundle was moved or unpacked. */
  | 'DATA_TRANSFER'
  /** A package was archived. */
  | 'LONG_TERM_ARCHIVE_TRANSFER'
  /** A package was brought to a processing area. */
  | 'STAGING';

/** A page of copies. */
export type PhysicalCopyConnection = {
  /** The copies of this page. */
  nodes: Array<PhysicalCopy>;
  /** The copies of this page, each with its cursor. */
  edges: Array<PhysicalCopyEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A copy in a page. */
export type PhysicalCopyEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** A copy. */
  node: PhysicalCopy;
};

/** Which copies; parts that are absent or null say nothing, the others must all hold. */
export type PhysicalCopyFilter = {
  /** What they are copies of, any of them. */
  kind?: InputMaybe<Array<CopyKind>>;
  /** States, any of them. */
  status?: InputMaybe<Array<PhysicalCopyStatus>>;
  /** Results of verification, any of them. */
  verifyResult?: InputMaybe<Array<VerifyResult>>;
  /** Ids of locations, any of them. */
  locationId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of data sites, any of them. */
  siteId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Roles of locations, any of them. */
  locationType?: InputMaybe<Array<LocationType>>;
  /** Copies of the files with these ids. */
  rawDataFileId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Copies of the packages with these ids. */
  rawDataPackageId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Copies of the bundles with these ids. */
  dataTransferPackageId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Last verified before this instant, UTC, or never. */
  verifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of a list of copies; entries that are equal in it follow their id. */
export type PhysicalCopyOrder =
  /** First made first. */
  | 'CREATED_AT_ASC'
  /** Last made first. */
  | 'CREATED_AT_DESC'
  /** Never verified first, then the longest ago. */
  | 'VERIFIED_AT_ASC'
  /** Most recently verified first, never verified last. */
  | 'VERIFIED_AT_DESC';

/** A data centre: a place with storage. */
export type DataSite = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** Short name, unique. */
  shortName: Scalars['String']['output'];
  /** Where it stands, in words; may be empty. */
  location: Scalars['String']['output'];
  /** Its storage, by name. */
  locations: Array<DataLocation>;
};

/** A page of data sites. */
export type DataSiteConnection = {
  /** The data sites of this page. */
  nodes: Array<DataSite>;
  /** The data sites of this page, each with its cursor. */
  edges: Array<DataSiteEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A data site in a page. */
export type DataSiteEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** A data site. */
  node: DataSite;
};

/** Which data sites; parts that are absent or null say nothing, the others must all hold. */
export type DataSiteFilter = {
  /** Short names, any of them. */
  shortName?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Order of a list of data sites. */
export type DataSiteOrder =
  /** By short name, A first. */
  | 'SHORT_NAME_ASC'
  /** By short name, Z first. */
  | 'SHORT_NAME_DESC';

/** A storage of a data site, in one role. */
export type DataLocation = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique in its site. */
  name: Scalars['String']['output'];
  /** What it is for. */
  locationType: LocationType;
  /** Which kind of storage it is. */
  storageType: StorageType;
  /** Which to prefer among several of one role; a lower number goes first. */
  priority: Scalars['Int']['output'];
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** Room, bytes; null when not known. */
  capacityBytes: Maybe<Scalars['SafeInt']['output']>;
  /** Room that is taken, bytes. */
  usedBytes: Scalars['SafeInt']['output'];
  /** How long copies stay at least, seconds. */
  minRetentionS: Scalars['SafeInt']['output'];
  /** The site it is in. */
  site: DataSite;
};

/** A folder on a disk. */
export type DiskDataLocation = DataLocation & {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique in its site. */
  name: Scalars['String']['output'];
  /** What it is for. */
  locationType: LocationType;
  /** Which kind of storage it is. */
  storageType: StorageType;
  /** Which to prefer among several of one role; a lower number goes first. */
  priority: Scalars['Int']['output'];
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** Room, bytes; null when not known. */
  capacityBytes: Maybe<Scalars['SafeInt']['output']>;
  /** Room that is taken, bytes. */
  usedBytes: Scalars['SafeInt']['output'];
  /** How long copies stay at least, seconds. */
  minRetentionS: Scalars['SafeInt']['output'];
  /** The site it is in. */
  site: DataSite;
  /** Host name. */
  host: Scalars['String']['output'];
  /** Absolute path of the folder. */
  basePath: Scalars['String']['output'];
};

/** A bucket of an S3 service. Credentials are not kept here. */
export type S3DataLocation = DataLocation & {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique in its site. */
  name: Scalars['String']['output'];
  /** What it is for. */
  locationType: LocationType;
  /** Which kind of storage it is. */
  storageType: StorageType;
  /** Which to prefer among several of one role; a lower number goes first. */
  priority: Scalars['Int']['output'];
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** Room, bytes; null when not known. */
  capacityBytes: Maybe<Scalars['SafeInt']['output']>;
  /** Room that is taken, bytes. */
  usedBytes: Scalars['SafeInt']['output'];
  /** How long copies stay at least, seconds. */
  minRetentionS: Scalars['SafeInt']['output'];
  /** The site it is in. */
  site: DataSite;
  /** Name of the bucket. */
  bucket: Scalars['String']['output'];
  /** Base URL of the service. */
  endpoint: Scalars['String']['output'];
  /** Region of the bucket. */
  region: Scalars['String']['output'];
  /** What all keys begin with; may be empty. */
  prefix: Scalars['String']['output'];
};

/** A pool of tapes. */
export type TapeDataLocation = DataLocation & {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Name, unique in its site. */
  name: Scalars['String']['output'];
  /** What it is for. */
  locationType: LocationType;
  /** Which kind of storage it is. */
  storageType: StorageType;
  /** Which to prefer among several of one role; a lower number goes first. */
  priority: Scalars['Int']['output'];
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** Room, bytes; null when not known. */
  capacityBytes: Maybe<Scalars['SafeInt']['output']>;
  /** Room that is taken, bytes. */
  usedBytes: Scalars['SafeInt']['output'];
  /** How long copies stay at least, seconds. */
  minRetentionS: Scalars['SafeInt']['output'];
  /** The site it is in. */
  site: DataSite;
  /** Name of the tape library. */
  library: Scalars['String']['output'];
  /** Name of the pool in it. */
  pool: Scalars['String']['output'];
};

/** Roles of storage. */
export type LocationType =
  /** Where instruments write. */
  | 'SOURCE'
  /** Where content waits for its next step. */
  | 'BUFFER'
  /** Where content is kept for ever. */
  | 'LONG_TERM_ARCHIVE'
  /** Where content is brought for processing; what lies there does not count as safe. */
  | 'PROCESSING';

/** Kinds of storage. */
export type StorageType =
  /** A DiskDataLocation. */
  | 'DISK'
  /** An S3DataLocation. */
  | 'S3'
  /** A TapeDataLocation. */
  | 'TAPE';

/** A page of data locations. */
export type DataLocationConnection = {
  /** The data locations of this page. */
  nodes: Array<DataLocation>;
  /** The data locations of this page, each with its cursor. */
  edges: Array<DataLocationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A data location in a page. */
export type DataLocationEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** A data location. */
  node: DataLocation;
};

/** Which data locations; parts that are absent or null say nothing, the others must all hold. */
export type DataLocationFilter = {
  /** Ids of data sites, any of them. */
  siteId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Roles, any of them. */
  locationType?: InputMaybe<Array<LocationType>>;
  /** Kinds of storage, any of them. */
  storageType?: InputMaybe<Array<StorageType>>;
  /** True: only locations in use. False: only others. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of a list of data locations; entries that are equal in it follow their id. */
export type DataLocationOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** Lowest priority number first. */
  | 'PRIORITY_ASC'
  /** Highest priority number first. */
  | 'PRIORITY_DESC';

/** A way by which bundles go from one data site to another. */
export type DataTransferRoute = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Site at which it begins. */
  originSite: DataSite;
  /** Site at which it ends. */
  destinationSite: DataSite;
  /** How bytes are sent, e.g. `bbcp` or `s3`. */
  method: Scalars['String']['output'];
  /** What it passes through. */
  routeType: RouteType;
  /** The site it passes through; null unless it is a relay. */
  viaSite: Maybe<DataSite>;
  /** The one location at which it begins; null when any of the site may be. */
  originLocation: Maybe<DataLocation>;
  /** The one location at which it ends; null when any of the site may be. */
  destinationLocation: Maybe<DataLocation>;
  /** Which to prefer among several; a lower number goes first. */
  priority: Scalars['Int']['output'];
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
};

/** What a route passes through. */
export type RouteType =
  /** Straight to the final place, without the buffer of the destination. */
  | 'DIRECT'
  /** Through a site between. */
  | 'RELAY'
  /** From one given location to another. */
  | 'CUSTOM';

/** A page of routes. */
export type DataTransferRouteConnection = {
  /** The routes of this page. */
  nodes: Array<DataTransferRoute>;
  /** The routes of this page, each with its cursor. */
  edges: Array<DataTransferRouteEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A route in a page. */
export type DataTransferRouteEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** A route. */
  node: DataTransferRoute;
};

/** Which routes; parts that are absent or null say nothing, the others must all hold. */
export type DataTransferRouteFilter = {
  /** Ids of sites at which they begin, any of them. */
  originSiteId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of sites at which they end, any of them. */
  destinationSiteId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What they pass through, any of them. */
  routeType?: InputMaybe<Array<RouteType>>;
  /** Ways of sending, any of them. */
  method?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: only routes in use. False: only others. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of a list of routes; entries that are equal in it follow their id. */
export type DataTransferRouteOrder =
  /** Lowest priority number first. */
  | 'PRIORITY_ASC'
  /** Highest priority number first. */
  | 'PRIORITY_DESC';

/** The move of one bundle to one destination, and its unpacking there. */
export type DataTransfer = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** How far the move came. */
  status: WorkStatus;
  /** How far unpacking at the destination came; it begins when the move is completed. */
  unpackStatus: WorkStatus;
  /** How often it was tried again. */
  retryCount: Scalars['Int']['output'];
  /** Bytes sent so far. */
  bytesDone: Scalars['SafeInt']['output'];
  /** When sending first began, UTC; null before. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the move ended, UTC; null before. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When its row was made, UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** When its row was last changed, UTC. */
  updatedAt: Scalars['DateTime']['output'];
  /** The bundle. */
  dataTransferPackage: DataTransferPackage;
  /** The way it takes. */
  route: DataTransferRoute;
  /** Where it is read. */
  originLocation: DataLocation;
  /** Where it is written. */
  destinationLocation: DataLocation;
  /** What its attempts reported, oldest first. */
  logs: Array<DataTransferLog>;
};

/** A report of one attempt of a transfer. */
export type DataTransferLog = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Number of the attempt, from 1. */
  attempt: Scalars['Int']['output'];
  /** When it was written, UTC. */
  at: Scalars['DateTime']['output'];
  /** How grave it is. */
  level: LogLevel;
  /** Path of the file with the full text; null when there is none. */
  logPath: Maybe<Scalars['String']['output']>;
  /** Exit code of the sending program; null when it did not end by itself. */
  exitCode: Maybe<Scalars['Int']['output']>;
};

/** How grave a report is. */
export type LogLevel =
  /** Of use to developers. */
  | 'DEBUG'
  /** All is well. */
  | 'INFO'
  /** Worth a look. */
  | 'WARNING'
  /** The attempt failed. */
  | 'ERROR';

/** A page of transfers. */
export type DataTransferConnection = {
  /** The transfers of this page. */
  nodes: Array<DataTransfer>;
  /** The transfers of this page, each with its cursor. */
  edges: Array<DataTransferEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A transfer in a page. */
export type DataTransferEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** A transfer. */
  node: DataTransfer;
};

/** Which transfers; parts that are absent or null say nothing, the others must all hold. */
export type DataTransferFilter = {
  /** States of the move, any of them. */
  status?: InputMaybe<Array<WorkStatus>>;
  /** States of unpacking, any of them. */
  unpackStatus?: InputMaybe<Array<WorkStatus>>;
  /** Ids of bundles, any of them. */
  dataTransferPackageId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of routes, any of them. */
  routeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of locations they leave, any of them. */
  originLocationId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of locations they go to, any of them. */
  destinationLocationId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Order of a list of transfers; entries that are equal in it follow their id. */
export type DataTransferOrder =
  /** First made first. */
  | 'CREATED_AT_ASC'
  /** Last made first. */
  | 'CREATED_AT_DESC';

/** The way of one package into one long-term archive. */
export type LongTermArchiveTransfer = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** How far it came. */
  status: WorkStatus;
  /** How often it was tried again. */
  retryCount: Scalars['Int']['output'];
  /** When its row was made, UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** When its row was last changed, UTC. */
  updatedAt: Scalars['DateTime']['output'];
  /** The package. */
  rawDataPackage: RawDataPackage;
  /** Where it is read. */
  originLocation: DataLocation;
  /** The archive it is written to. */
  destinationLocation: DataLocation;
};

/** A page of archive transfers. */
export type LongTermArchiveTransferConnection = {
  /** The archive transfers of this page. */
  nodes: Array<LongTermArchiveTransfer>;
  /** The archive transfers of this page, each with its cursor. */
  edges: Array<LongTermArchiveTransferEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** An archive transfer in a page. */
export type LongTermArchiveTransferEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** An archive transfer. */
  node: LongTermArchiveTransfer;
};

/** Which archive transfers; parts that are absent or null say nothing, the others must all hold. */
export type LongTermArchiveTransferFilter = {
  /** States, any of them. */
  status?: InputMaybe<Array<WorkStatus>>;
  /** Ids of packages, any of them. */
  rawDataPackageId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of locations they leave, any of them. */
  originLocationId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of archives they go to, any of them. */
  destinationLocationId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Order of a list of archive transfers; entries that are equal in it follow their id. */
export type LongTermArchiveTransferOrder =
  /** First made first. */
  | 'CREATED_AT_ASC'
  /** Last made first. */
  | 'CREATED_AT_DESC';

/** A wish to have packages in a processing area for a time. While it is active its packages are protected. */
export type StagingJob = {
  /** UUID. */
  id: Scalars['ID']['output'];
  /** How far it came. */
  status: WorkStatus;
  /** How often it was tried again. */
  retryCount: Scalars['Int']['output'];
  /** Whether its packages are still wanted there. */
  active: Scalars['Boolean']['output'];
  /** When the wish ends, UTC. */
  expiresAt: Scalars['DateTime']['output'];
  /** When its row was made, UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** When its row was last changed, UTC. */
  updatedAt: Scalars['DateTime']['output'];
  /** Id of the user who asked, as it was recorded; null unless it is the caller, or the caller runs the observatory. */
  requestedById: Maybe<Scalars['ID']['output']>;
  /** That user; null like the id, and with a NOT_FOUND error when the proposals subgraph does not know them. */
  requestedBy: Maybe<User>;
  /** The processing area. */
  destinationLocation: DataLocation;
  /** The packages it asks for, as far as the caller may see them. */
  members: StagingJobMemberConnection;
};


/** A wish to have packages in a processing area for a time. While it is active its packages are protected. */
export type StagingJobMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A package that a staging job asks for. */
export type StagingJobMember = {
  /** How far bringing it came. */
  status: WorkStatus;
  /** The package. */
  rawDataPackage: RawDataPackage;
};

/** A page of packages of a staging job. */
export type StagingJobMemberConnection = {
  /** The packages of a staging job of this page. */
  nodes: Array<StagingJobMember>;
  /** The packages of a staging job of this page, each with its cursor. */
  edges: Array<StagingJobMemberEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A package of a staging job in a page. */
export type StagingJobMemberEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** A package of a staging job. */
  node: StagingJobMember;
};

/** A page of staging jobs. */
export type StagingJobConnection = {
  /** The staging jobs of this page. */
  nodes: Array<StagingJob>;
  /** The staging jobs of this page, each with its cursor. */
  edges: Array<StagingJobEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A staging job in a page. */
export type StagingJobEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** A staging job. */
  node: StagingJob;
};

/** Which staging jobs; parts that are absent or null say nothing, the others must all hold. */
export type StagingJobFilter = {
  /** States, any of them. */
  status?: InputMaybe<Array<WorkStatus>>;
  /** True: only jobs whose packages are still wanted. False: only others. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the users who asked, any of them. */
  requestedById?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ask for any of the packages with these ids. */
  rawDataPackageId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of processing areas, any of them. */
  destinationLocationId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** End at or before this instant, UTC. */
  expiresBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of a list of staging jobs; entries that are equal in it follow their id. */
export type StagingJobOrder =
  /** First made first. */
  | 'CREATED_AT_ASC'
  /** Last made first. */
  | 'CREATED_AT_DESC'
  /** Soonest to end first. */
  | 'EXPIRES_AT_ASC'
  /** Last to end first. */
  | 'EXPIRES_AT_DESC';

export type Query = {
  /** One observatory; null when there is none with this id. */
  observatory: Maybe<Observatory>;
  /** All observatories, by name unless `orderBy` says otherwise. */
  observatories: ObservatoryConnection;
  /** One observing program; null when there is none with this id. */
  observingProgram: Maybe<ObservingProgram>;
  /** All observing programs, by short name unless `orderBy` says otherwise. */
  observingPrograms: ObservingProgramConnection;
  /** All target sources, by name unless `orderBy` says otherwise. */
  targetSources: TargetSourceConnection;
  /** One observing unit; null when there is none with this id that the caller may see. */
  obsUnit: Maybe<ObsUnit>;
  /** All observing units that the caller may see, by name unless `orderBy` says otherwise. */
  obsUnits: ObsUnitConnection;
  /** One execution; null when there is none with this id that the caller may see. */
  executedObsUnit: Maybe<ExecutedObsUnit>;
  /** All executions that the caller may see, earliest start first unless `orderBy` says otherwise. */
  executedObsUnits: ExecutedObsUnitConnection;
  /** One file; null when there is none with this id that the caller may see. */
  rawDataFile: Maybe<RawDataFile>;
  /** All files that the caller may see, first recorded first unless `orderBy` says otherwise. */
  rawDataFiles: RawDataFileConnection;
  /** One package; null when there is none with this id that the caller may see. */
  rawDataPackage: Maybe<RawDataPackage>;
  /** All packages that the caller may see, first made first unless `orderBy` says otherwise. */
  rawDataPackages: RawDataPackageConnection;
  /** One bundle; null when there is none with this id, and for callers who do not run the observatory. */
  dataTransferPackage: Maybe<DataTransferPackage>;
  /** All bundles, none for callers who do not run the observatory, first made first unless `orderBy` says otherwise. */
  dataTransferPackages: DataTransferPackageConnection;
  /** One copy; null when there is none with this id, and for callers who do not run the observatory. */
  physicalCopy: Maybe<PhysicalCopy>;
  /** All copies, deleted ones too, none for callers who do not run the observatory, first made first unless `orderBy` says otherwise. */
  physicalCopies: PhysicalCopyConnection;
  /** One data centre; null when there is none with this id. */
  dataSite: Maybe<DataSite>;
  /** All data sites, by short name unless `orderBy` says otherwise. */
  dataSites: DataSiteConnection;
  /** All data locations, by name unless `orderBy` says otherwise. */
  dataLocations: DataLocationConnection;
  /** One route; null when there is none with this id. */
  dataTransferRoute: Maybe<DataTransferRoute>;
  /** All routes, preferred ones first unless `orderBy` says otherwise. */
  dataTransferRoutes: DataTransferRouteConnection;
  /** One transfer; null when there is none with this id, and for callers who do not run the observatory. */
  dataTransfer: Maybe<DataTransfer>;
  /** All transfers, none for callers who do not run the observatory, first made first unless `orderBy` says otherwise. */
  dataTransfers: DataTransferConnection;
  /** One transfer into a long-term archive; null when there is none with this id, and for callers who do not run the observatory. */
  longTermArchiveTransfer: Maybe<LongTermArchiveTransfer>;
  /** All archive transfers, none for callers who do not run the observatory, first made first unless `orderBy` says otherwise. */
  longTermArchiveTransfers: LongTermArchiveTransferConnection;
  /** One staging job; null when there is none with this id, and for callers who neither asked for it nor run the observatory. */
  stagingJob: Maybe<StagingJob>;
  /** All staging jobs, only their own for callers who do not run the observatory, first made first unless `orderBy` says otherwise. */
  stagingJobs: StagingJobConnection;
};


export type QueryObservatoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObservatoriesArgs = {
  filter?: InputMaybe<ObservatoryFilter>;
  orderBy?: InputMaybe<ObservatoryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObservingProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObservingProgramsArgs = {
  filter?: InputMaybe<ObservingProgramFilter>;
  orderBy?: InputMaybe<ObservingProgramOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTargetSourcesArgs = {
  filter?: InputMaybe<TargetSourceFilter>;
  orderBy?: InputMaybe<TargetSourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObsUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObsUnitsArgs = {
  filter?: InputMaybe<ObsUnitFilter>;
  orderBy?: InputMaybe<ObsUnitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExecutedObsUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExecutedObsUnitsArgs = {
  filter?: InputMaybe<ExecutedObsUnitFilter>;
  orderBy?: InputMaybe<ExecutedObsUnitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRawDataFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRawDataFilesArgs = {
  filter?: InputMaybe<RawDataFileFilter>;
  orderBy?: InputMaybe<RawDataFileOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRawDataPackageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRawDataPackagesArgs = {
  filter?: InputMaybe<RawDataPackageFilter>;
  orderBy?: InputMaybe<RawDataPackageOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDataTransferPackageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataTransferPackagesArgs = {
  filter?: InputMaybe<DataTransferPackageFilter>;
  orderBy?: InputMaybe<DataTransferPackageOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPhysicalCopyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPhysicalCopiesArgs = {
  filter?: InputMaybe<PhysicalCopyFilter>;
  orderBy?: InputMaybe<PhysicalCopyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDataSiteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataSitesArgs = {
  filter?: InputMaybe<DataSiteFilter>;
  orderBy?: InputMaybe<DataSiteOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDataLocationsArgs = {
  filter?: InputMaybe<DataLocationFilter>;
  orderBy?: InputMaybe<DataLocationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDataTransferRouteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataTransferRoutesArgs = {
  filter?: InputMaybe<DataTransferRouteFilter>;
  orderBy?: InputMaybe<DataTransferRouteOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDataTransferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataTransfersArgs = {
  filter?: InputMaybe<DataTransferFilter>;
  orderBy?: InputMaybe<DataTransferOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLongTermArchiveTransferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLongTermArchiveTransfersArgs = {
  filter?: InputMaybe<LongTermArchiveTransferFilter>;
  orderBy?: InputMaybe<LongTermArchiveTransferOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStagingJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStagingJobsArgs = {
  filter?: InputMaybe<StagingJobFilter>;
  orderBy?: InputMaybe<StagingJobOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A telescope. */
export type Telescope = {
  /** Dotted id, `site.enclosure.telescope`. */
  id: Scalars['ID']['output'];
  /** The observatory that runs it; null when none is recorded. */
  observatory: Maybe<Observatory>;
  /** Observing units planned for it, as far as the caller may see them. */
  obsUnits: ObsUnitConnection;
};


/** A telescope. */
export type TelescopeObsUnitsArgs = {
  filter?: InputMaybe<ObsUnitFilter>;
  orderBy?: InputMaybe<ObsUnitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An instrument on a telescope. */
export type Instrument = {
  /** Instrument code, unique in the observatory; by convention that of its science camera. */
  code: Scalars['String']['output'];
  /** Its modules, by name. */
  modules: Array<InstrumentModule>;
  /** Whether operations hold it mounted and usable; null when they have not said. */
  availableForOperations: Maybe<Scalars['Boolean']['output']>;
};

/** A science programme, or another purpose for which time is allocated. */
export type Proposal = {
  /** Name of the proposal, as in the PROPID keyword of its frames. */
  id: Scalars['ID']['output'];
  /** The observing program that carries it out; null when there is none. */
  observingProgram: Maybe<ObservingProgram>;
};

/** A place of a request on the schedule of one telescope. */
export type Observation = {
  /** Serial number, as in the BLKUID keyword of its frames. */
  id: Scalars['ID']['output'];
  /** Its executions at the telescope, earliest first, as far as the caller may see them. */
  executedObsUnits: Array<ExecutedObsUnit>;
};

/** A science data product and what its header says of it. Frames are told apart by their basename; new bytes under the same basename are a new version. */
export type Frame = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** The file most recently registered for the frame; null when none is that the caller may see. */
  rawDataFile: Maybe<RawDataFile>;
};

/** A person with an account. */
export type User = {
  /** Serial number. */
  id: Scalars['ID']['output'];
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
  Observatory: Observatory;
  InstrumentModule: InstrumentModule;
  ObservingProgram: ObservingProgram;
  ObsUnit: ObsUnit;
  ExecutedObsUnit: ExecutedObsUnit;
  RawDataFile: RawDataFile;
  RawDataPackage: RawDataPackage;
  DataTransferPackage: DataTransferPackage;
  PhysicalCopy: PhysicalCopy;
  DataSite: DataSite;
  DataTransferRoute: DataTransferRoute;
  DataTransfer: DataTransfer;
  LongTermArchiveTransfer: LongTermArchiveTransfer;
  StagingJob: StagingJob;
  Telescope: Telescope;
  Instrument: Instrument;
  Proposal: Proposal;
  Observation: Observation;
  Frame: Frame;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Observatory:
    ( { __typename: 'Observatory' }
    & GraphQLRecursivePick<FederationTypes['Observatory'], {"id":true}> );
  InstrumentModule:
    ( { __typename: 'InstrumentModule' }
    & GraphQLRecursivePick<FederationTypes['InstrumentModule'], {"id":true}> );
  ObservingProgram:
    ( { __typename: 'ObservingProgram' }
    & GraphQLRecursivePick<FederationTypes['ObservingProgram'], {"id":true}> );
  ObsUnit:
    ( { __typename: 'ObsUnit' }
    & GraphQLRecursivePick<FederationTypes['ObsUnit'], {"id":true}> );
  ExecutedObsUnit:
    ( { __typename: 'ExecutedObsUnit' }
    & GraphQLRecursivePick<FederationTypes['ExecutedObsUnit'], {"id":true}> );
  RawDataFile:
    ( { __typename: 'RawDataFile' }
    & GraphQLRecursivePick<FederationTypes['RawDataFile'], {"id":true}> );
  RawDataPackage:
    ( { __typename: 'RawDataPackage' }
    & GraphQLRecursivePick<FederationTypes['RawDataPackage'], {"id":true}> );
  DataTransferPackage:
    ( { __typename: 'DataTransferPackage' }
    & GraphQLRecursivePick<FederationTypes['DataTransferPackage'], {"id":true}> );
  PhysicalCopy:
    ( { __typename: 'PhysicalCopy' }
    & GraphQLRecursivePick<FederationTypes['PhysicalCopy'], {"id":true}> );
  DataSite:
    ( { __typename: 'DataSite' }
    & GraphQLRecursivePick<FederationTypes['DataSite'], {"id":true}> );
  DataTransferRoute:
    ( { __typename: 'DataTransferRoute' }
    & GraphQLRecursivePick<FederationTypes['DataTransferRoute'], {"id":true}> );
  DataTransfer:
    ( { __typename: 'DataTransfer' }
    & GraphQLRecursivePick<FederationTypes['DataTransfer'], {"id":true}> );
  LongTermArchiveTransfer:
    ( { __typename: 'LongTermArchiveTransfer' }
    & GraphQLRecursivePick<FederationTypes['LongTermArchiveTransfer'], {"id":true}> );
  StagingJob:
    ( { __typename: 'StagingJob' }
    & GraphQLRecursivePick<FederationTypes['StagingJob'], {"id":true}> );
  Telescope:
    ( { __typename: 'Telescope' }
    & GraphQLRecursivePick<FederationTypes['Telescope'], {"id":true}> );
  Instrument:
    ( { __typename: 'Instrument' }
    & GraphQLRecursivePick<FederationTypes['Instrument'], {"code":true}> );
  Proposal:
    ( { __typename: 'Proposal' }
    & GraphQLRecursivePick<FederationTypes['Proposal'], {"id":true}> );
  Observation:
    ( { __typename: 'Observation' }
    & GraphQLRecursivePick<FederationTypes['Observation'], {"id":true}> );
  Frame:
    ( { __typename: 'Frame' }
    & GraphQLRecursivePick<FederationTypes['Frame'], {"id":true}> );
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
  Observatory: ResolverTypeWrapper<ObservatoryModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ObservatoryConnection: ResolverTypeWrapper<ObservatoryConnectionModel>;
  ObservatoryEdge: ResolverTypeWrapper<Omit<ObservatoryEdge, 'node'> & { node: ResolversTypes['Observatory'] }>;
  ObservatoryFilter: ObservatoryFilter;
  ObservatoryOrder: ObservatoryOrder;
  InstrumentModule: ResolverTypeWrapper<InstrumentModuleModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  InstrumentModuleConfiguration: ResolverTypeWrapper<InstrumentModuleConfigurationModel>;
  ObservingProgram: ResolverTypeWrapper<ObservingProgramModel>;
  SubObservingProgram: ResolverTypeWrapper<SubObservingProgramModel>;
  ObservingProgramConnection: ResolverTypeWrapper<ObservingProgramConnectionModel>;
  ObservingProgramEdge: ResolverTypeWrapper<Omit<ObservingProgramEdge, 'node'> & { node: ResolversTypes['ObservingProgram'] }>;
  ObservingProgramFilter: ObservingProgramFilter;
  ObservingProgramOrder: ObservingProgramOrder;
  TargetSource: ResolverTypeWrapper<TargetSourceModel>;
  FixedSource: ResolverTypeWrapper<FixedSourceModel>;
  SolarSystemObject: ResolverTypeWrapper<SolarSystemObjectModel>;
  ConstantElevationSource: ResolverTypeWrapper<ConstantElevationSourceModel>;
  TargetSourceKind: ResolverTypeWrapper<TargetSourceKindModel>;
  TargetSourceConnection: ResolverTypeWrapper<TargetSourceConnectionModel>;
  TargetSourceEdge: ResolverTypeWrapper<Omit<TargetSourceEdge, 'node'> & { node: ResolversTypes['TargetSource'] }>;
  TargetSourceFilter: TargetSourceFilter;
  TargetSourceOrder: TargetSourceOrder;
  ObsMode: ResolverTypeWrapper<ObsModeModel>;
  ObservationConfiguration: ResolverTypeWrapper<ObservationConfigurationModel>;
  ObsUnit: ResolverTypeWrapper<ObsUnitModel>;
  ObsUnitConnection: ResolverTypeWrapper<ObsUnitConnectionModel>;
  ObsUnitEdge: ResolverTypeWrapper<Omit<ObsUnitEdge, 'node'> & { node: ResolversTypes['ObsUnit'] }>;
  ObsUnitFilter: ObsUnitFilter;
  ObsUnitOrder: ObsUnitOrder;
  ExecutedObsUnit: ResolverTypeWrapper<ExecutedObsUnitModel>;
  ExecutionStatus: ResolverTypeWrapper<ExecutionStatusModel>;
  ExecutedObsUnitConnection: ResolverTypeWrapper<ExecutedObsUnitConnectionModel>;
  ExecutedObsUnitEdge: ResolverTypeWrapper<Omit<ExecutedObsUnitEdge, 'node'> & { node: ResolversTypes['ExecutedObsUnit'] }>;
  ExecutedObsUnitFilter: ExecutedObsUnitFilter;
  ExecutedObsUnitOrder: ExecutedObsUnitOrder;
  RawDataFile: ResolverTypeWrapper<RawDataFileModel>;
  ChecksumAlgorithm: ResolverTypeWrapper<ChecksumAlgorithmModel>;
  RawDataFileConnection: ResolverTypeWrapper<RawDataFileConnectionModel>;
  RawDataFileEdge: ResolverTypeWrapper<Omit<RawDataFileEdge, 'node'> & { node: ResolversTypes['RawDataFile'] }>;
  RawDataFileFilter: RawDataFileFilter;
  RawDataFileOrder: RawDataFileOrder;
  RawDataPackage: ResolverTypeWrapper<RawDataPackageModel>;
  RawDataPackageMetadata: ResolverTypeWrapper<RawDataPackageMetadataModel>;
  PackageState: ResolverTypeWrapper<PackageStateModel>;
  WorkStatus: ResolverTypeWrapper<WorkStatusModel>;
  RawDataPackageConnection: ResolverTypeWrapper<RawDataPackageConnectionModel>;
  RawDataPackageEdge: ResolverTypeWrapper<Omit<RawDataPackageEdge, 'node'> & { node: ResolversTypes['RawDataPackage'] }>;
  RawDataPackageFilter: RawDataPackageFilter;
  RawDataPackageOrder: RawDataPackageOrder;
  DataTransferPackage: ResolverTypeWrapper<DataTransferPackageModel>;
  DataTransferPackageConnection: ResolverTypeWrapper<DataTransferPackageConnectionModel>;
  DataTransferPackageEdge: ResolverTypeWrapper<Omit<DataTransferPackageEdge, 'node'> & { node: ResolversTypes['DataTransferPackage'] }>;
  DataTransferPackageFilter: DataTransferPackageFilter;
  DataTransferPackageOrder: DataTransferPackageOrder;
  PhysicalCopy: ResolverTypeWrapper<PhysicalCopyModel>;
  CopyKind: ResolverTypeWrapper<CopyKindModel>;
  PhysicalCopyStatus: ResolverTypeWrapper<PhysicalCopyStatusModel>;
  VerifyResult: ResolverTypeWrapper<VerifyResultModel>;
  CopyOrigin: ResolverTypeWrapper<CopyOriginModel>;
  PhysicalCopyConnection: ResolverTypeWrapper<PhysicalCopyConnectionModel>;
  PhysicalCopyEdge: ResolverTypeWrapper<Omit<PhysicalCopyEdge, 'node'> & { node: ResolversTypes['PhysicalCopy'] }>;
  PhysicalCopyFilter: PhysicalCopyFilter;
  PhysicalCopyOrder: PhysicalCopyOrder;
  DataSite: ResolverTypeWrapper<DataSiteModel>;
  DataSiteConnection: ResolverTypeWrapper<DataSiteConnectionModel>;
  DataSiteEdge: ResolverTypeWrapper<Omit<DataSiteEdge, 'node'> & { node: ResolversTypes['DataSite'] }>;
  DataSiteFilter: DataSiteFilter;
  DataSiteOrder: DataSiteOrder;
  DataLocation: ResolverTypeWrapper<DataLocationModel>;
  DiskDataLocation: ResolverTypeWrapper<DiskDataLocationModel>;
  S3DataLocation: ResolverTypeWrapper<S3DataLocationModel>;
  TapeDataLocation: ResolverTypeWrapper<TapeDataLocationModel>;
  LocationType: ResolverTypeWrapper<LocationTypeModel>;
  StorageType: ResolverTypeWrapper<StorageTypeModel>;
  DataLocationConnection: ResolverTypeWrapper<DataLocationConnectionModel>;
  DataLocationEdge: ResolverTypeWrapper<Omit<DataLocationEdge, 'node'> & { node: ResolversTypes['DataLocation'] }>;
  DataLocationFilter: DataLocationFilter;
  DataLocationOrder: DataLocationOrder;
  DataTransferRoute: ResolverTypeWrapper<DataTransferRouteModel>;
  RouteType: ResolverTypeWrapper<RouteTypeModel>;
  DataTransferRouteConnection: ResolverTypeWrapper<DataTransferRouteConnectionModel>;
  DataTransferRouteEdge: ResolverTypeWrapper<Omit<DataTransferRouteEdge, 'node'> & { node: ResolversTypes['DataTransferRoute'] }>;
  DataTransferRouteFilter: DataTransferRouteFilter;
  DataTransferRouteOrder: DataTransferRouteOrder;
  DataTransfer: ResolverTypeWrapper<DataTransferModel>;
  DataTransferLog: ResolverTypeWrapper<DataTransferLogModel>;
  LogLevel: ResolverTypeWrapper<LogLevelModel>;
  DataTransferConnection: ResolverTypeWrapper<DataTransferConnectionModel>;
  DataTransferEdge: ResolverTypeWrapper<Omit<DataTransferEdge, 'node'> & { node: ResolversTypes['DataTransfer'] }>;
  DataTransferFilter: DataTransferFilter;
  DataTransferOrder: DataTransferOrder;
  LongTermArchiveTransfer: ResolverTypeWrapper<LongTermArchiveTransferModel>;
  LongTermArchiveTransferConnection: ResolverTypeWrapper<LongTermArchiveTransferConnectionModel>;
  LongTermArchiveTransferEdge: ResolverTypeWrapper<Omit<LongTermArchiveTransferEdge, 'node'> & { node: ResolversTypes['LongTermArchiveTransfer'] }>;
  LongTermArchiveTransferFilter: LongTermArchiveTransferFilter;
  LongTermArchiveTransferOrder: LongTermArchiveTransferOrder;
  StagingJob: ResolverTypeWrapper<StagingJobModel>;
  StagingJobMember: ResolverTypeWrapper<StagingJobMemberModel>;
  StagingJobMemberConnection: ResolverTypeWrapper<StagingJobMemberConnectionModel>;
  StagingJobMemberEdge: ResolverTypeWrapper<Omit<StagingJobMemberEdge, 'node'> & { node: ResolversTypes['StagingJobMember'] }>;
  StagingJobConnection: ResolverTypeWrapper<StagingJobConnectionModel>;
  StagingJobEdge: ResolverTypeWrapper<Omit<StagingJobEdge, 'node'> & { node: ResolversTypes['StagingJob'] }>;
  StagingJobFilter: StagingJobFilter;
  StagingJobOrder: StagingJobOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Telescope: ResolverTypeWrapper<TelescopeModel>;
  Instrument: ResolverTypeWrapper<InstrumentModel>;
  Proposal: ResolverTypeWrapper<ProposalModel>;
  Observation: ResolverTypeWrapper<ObservationModel>;
  Frame: ResolverTypeWrapper<FrameModel>;
  User: ResolverTypeWrapper<UserModel>;
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
  Observatory: ObservatoryModel;
  ID: Scalars['ID']['output'];
  ObservatoryConnection: ObservatoryConnectionModel;
  ObservatoryEdge: Omit<ObservatoryEdge, 'node'> & { node: ResolversParentTypes['Observatory'] };
  ObservatoryFilter: ObservatoryFilter;
  InstrumentModule: InstrumentModuleModel;
  Float: Scalars['Float']['output'];
  InstrumentModuleConfiguration: InstrumentModuleConfigurationModel;
  ObservingProgram: ObservingProgramModel;
  SubObservingProgram: SubObservingProgramModel;
  ObservingProgramConnection: ObservingProgramConnectionModel;
  ObservingProgramEdge: Omit<ObservingProgramEdge, 'node'> & { node: ResolversParentTypes['ObservingProgram'] };
  ObservingProgramFilter: ObservingProgramFilter;
  TargetSource: TargetSourceModel;
  FixedSource: FixedSourceModel;
  SolarSystemObject: SolarSystemObjectModel;
  ConstantElevationSource: ConstantElevationSourceModel;
  TargetSourceConnection: TargetSourceConnectionModel;
  TargetSourceEdge: Omit<TargetSourceEdge, 'node'> & { node: ResolversParentTypes['TargetSource'] };
  TargetSourceFilter: TargetSourceFilter;
  ObsMode: ObsModeModel;
  ObservationConfiguration: ObservationConfigurationModel;
  ObsUnit: ObsUnitModel;
  ObsUnitConnection: ObsUnitConnectionModel;
  ObsUnitEdge: Omit<ObsUnitEdge, 'node'> & { node: ResolversParentTypes['ObsUnit'] };
  ObsUnitFilter: ObsUnitFilter;
  ExecutedObsUnit: ExecutedObsUnitModel;
  ExecutedObsUnitConnection: ExecutedObsUnitConnectionModel;
  ExecutedObsUnitEdge: Omit<ExecutedObsUnitEdge, 'node'> & { node: ResolversParentTypes['ExecutedObsUnit'] };
  ExecutedObsUnitFilter: ExecutedObsUnitFilter;
  RawDataFile: RawDataFileModel;
  RawDataFileConnection: RawDataFileConnectionModel;
  RawDataFileEdge: Omit<RawDataFileEdge, 'node'> & { node: ResolversParentTypes['RawDataFile'] };
  RawDataFileFilter: RawDataFileFilter;
  RawDataPackage: RawDataPackageModel;
  RawDataPackageMetadata: RawDataPackageMetadataModel;
  RawDataPackageConnection: RawDataPackageConnectionModel;
  RawDataPackageEdge: Omit<RawDataPackageEdge, 'node'> & { node: ResolversParentTypes['RawDataPackage'] };
  RawDataPackageFilter: RawDataPackageFilter;
  DataTransferPackage: DataTransferPackageModel;
  DataTransferPackageConnection: DataTransferPackageConnectionModel;
  DataTransferPackageEdge: Omit<DataTransferPackageEdge, 'node'> & { node: ResolversParentTypes['DataTransferPackage'] };
  DataTransferPackageFilter: DataTransferPackageFilter;
  PhysicalCopy: PhysicalCopyModel;
  PhysicalCopyConnection: PhysicalCopyConnectionModel;
  PhysicalCopyEdge: Omit<PhysicalCopyEdge, 'node'> & { node: ResolversParentTypes['PhysicalCopy'] };
  PhysicalCopyFilter: PhysicalCopyFilter;
  DataSite: DataSiteModel;
  DataSiteConnection: DataSiteConnectionModel;
  DataSiteEdge: Omit<DataSiteEdge, 'node'> & { node: ResolversParentTypes['DataSite'] };
  DataSiteFilter: DataSiteFilter;
  DataLocation: DataLocationModel;
  DiskDataLocation: DiskDataLocationModel;
  S3DataLocation: S3DataLocationModel;
  TapeDataLocation: TapeDataLocationModel;
  DataLocationConnection: DataLocationConnectionModel;
  DataLocationEdge: Omit<DataLocationEdge, 'node'> & { node: ResolversParentTypes['DataLocation'] };
  DataLocationFilter: DataLocationFilter;
  DataTransferRoute: DataTransferRouteModel;
  DataTransferRouteConnection: DataTransferRouteConnectionModel;
  DataTransferRouteEdge: Omit<DataTransferRouteEdge, 'node'> & { node: ResolversParentTypes['DataTransferRoute'] };
  DataTransferRouteFilter: DataTransferRouteFilter;
  DataTransfer: DataTransferModel;
  DataTransferLog: DataTransferLogModel;
  DataTransferConnection: DataTransferConnectionModel;
  DataTransferEdge: Omit<DataTransferEdge, 'node'> & { node: ResolversParentTypes['DataTransfer'] };
  DataTransferFilter: DataTransferFilter;
  LongTermArchiveTransfer: LongTermArchiveTransferModel;
  LongTermArchiveTransferConnection: LongTermArchiveTransferConnectionModel;
  LongTermArchiveTransferEdge: Omit<LongTermArchiveTransferEdge, 'node'> & { node: ResolversParentTypes['LongTermArchiveTransfer'] };
  LongTermArchiveTransferFilter: LongTermArchiveTransferFilter;
  StagingJob: StagingJobModel;
  StagingJobMember: StagingJobMemberModel;
  StagingJobMemberConnection: StagingJobMemberConnectionModel;
  StagingJobMemberEdge: Omit<StagingJobMemberEdge, 'node'> & { node: ResolversParentTypes['StagingJobMember'] };
  StagingJobConnection: StagingJobConnectionModel;
  StagingJobEdge: Omit<StagingJobEdge, 'node'> & { node: ResolversParentTypes['StagingJob'] };
  StagingJobFilter: StagingJobFilter;
  Query: Record<PropertyKey, never>;
  Telescope: TelescopeModel;
  Instrument: InstrumentModel;
  Proposal: ProposalModel;
  Observation: ObservationModel;
  Frame: FrameModel;
  User: UserModel;
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = OpsdbContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type PageInfoResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ObservatoryResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['Observatory'] = ResolversParentTypes['Observatory'], FederationReferenceType extends FederationReferenceTypes['Observatory'] = FederationReferenceTypes['Observatory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observatory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  telescopeIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  telescopes?: Resolver<Array<Maybe<ResolversTypes['Telescope']>>, ParentType, ContextType>;
};

export type ObservatoryConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ObservatoryConnection'] = ResolversParentTypes['ObservatoryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Observatory']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ObservatoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ObservatoryEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ObservatoryEdge'] = ResolversParentTypes['ObservatoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observatory'], ParentType, ContextType>;
};

export type InstrumentModuleResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['InstrumentModule'] = ResolversParentTypes['InstrumentModule'], FederationReferenceType extends FederationReferenceTypes['InstrumentModule'] = FederationReferenceTypes['InstrumentModule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstrumentModule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pixels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bandMinGhz?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bandMaxGhz?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  instrumentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  configurations?: Resolver<Array<ResolversTypes['InstrumentModuleConfiguration']>, ParentType, ContextType>;
};

export type InstrumentModuleConfigurationResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['InstrumentModuleConfiguration'] = ResolversParentTypes['InstrumentModuleConfiguration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ObservingProgramResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ObservingProgram'] = ResolversParentTypes['ObservingProgram'], FederationReferenceType extends FederationReferenceTypes['ObservingProgram'] = FederationReferenceTypes['ObservingProgram']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ObservingProgram']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subObservingPrograms?: Resolver<Array<ResolversTypes['SubObservingProgram']>, ParentType, ContextType>;
  obsUnits?: Resolver<ResolversTypes['ObsUnitConnection'], ParentType, ContextType, RequireFields<ObservingProgramObsUnitsArgs, 'orderBy' | 'first'>>;
};

export type SubObservingProgramResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['SubObservingProgram'] = ResolversParentTypes['SubObservingProgram']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObservingProgramConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ObservingProgramConnection'] = ResolversParentTypes['ObservingProgramConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ObservingProgram']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ObservingProgramEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ObservingProgramEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ObservingProgramEdge'] = ResolversParentTypes['ObservingProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObservingProgram'], ParentType, ContextType>;
};

export type TargetSourceResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['TargetSource'] = ResolversParentTypes['TargetSource']> = {
  __resolveType: TypeResolveFn<'FixedSource' | 'SolarSystemObject' | 'ConstantElevationSource', ParentType, ContextType>;
};

export type FixedSourceResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['FixedSource'] = ResolversParentTypes['FixedSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetSourceKind'], ParentType, ContextType>;
  raDeg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  decDeg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolarSystemObjectResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['SolarSystemObject'] = ResolversParentTypes['SolarSystemObject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetSourceKind'], ParentType, ContextType>;
  naifId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstantElevationSourceResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ConstantElevationSource'] = ResolversParentTypes['ConstantElevationSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetSourceKind'], ParentType, ContextType>;
  elevationDeg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  azMinDeg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  azMaxDeg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetSourceKindResolvers = EnumResolverSignature<{ FIXED_SOURCE?: any, SOLAR_SYSTEM_OBJECT?: any, CONSTANT_ELEVATION_SOURCE?: any }, ResolversTypes['TargetSourceKind']>;

export type TargetSourceConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['TargetSourceConnection'] = ResolversParentTypes['TargetSourceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['TargetSource']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TargetSourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type TargetSourceEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['TargetSourceEdge'] = ResolversParentTypes['TargetSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TargetSource'], ParentType, ContextType>;
};

export type ObsModeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ObsMode'] = ResolversParentTypes['ObsMode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ObservationConfigurationResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ObservationConfiguration'] = ResolversParentTypes['ObservationConfiguration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ObsUnitResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ObsUnit'] = ResolversParentTypes['ObsUnit'], FederationReferenceType extends FederationReferenceTypes['ObsUnit'] = FederationReferenceTypes['ObsUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ObsUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalTimeS?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  observingProgram?: Resolver<ResolversTypes['ObservingProgram'], ParentType, ContextType>;
  subObservingProgram?: Resolver<Maybe<ResolversTypes['SubObservingProgram']>, ParentType, ContextType>;
  targetSource?: Resolver<ResolversTypes['TargetSource'], ParentType, ContextType>;
  obsMode?: Resolver<ResolversTypes['ObsMode'], ParentType, ContextType>;
  configuration?: Resolver<ResolversTypes['ObservationConfiguration'], ParentType, ContextType>;
  telescopeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  telescope?: Resolver<Maybe<ResolversTypes['Telescope']>, ParentType, ContextType>;
  executedObsUnits?: Resolver<ResolversTypes['ExecutedObsUnitConnection'], ParentType, ContextType, RequireFields<ObsUnitExecutedObsUnitsArgs, 'orderBy' | 'first'>>;
};

export type ObsUnitConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ObsUnitConnection'] = ResolversParentTypes['ObsUnitConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ObsUnit']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ObsUnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ObsUnitEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ObsUnitEdge'] = ResolversParentTypes['ObsUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObsUnit'], ParentType, ContextType>;
};

export type ExecutedObsUnitResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ExecutedObsUnit'] = ResolversParentTypes['ExecutedObsUnit'], FederationReferenceType extends FederationReferenceTypes['ExecutedObsUnit'] = FederationReferenceTypes['ExecutedObsUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExecutedObsUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExecutionStatus'], ParentType, ContextType>;
  pwvMm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanElevationDeg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  obsUnit?: Resolver<ResolversTypes['ObsUnit'], ParentType, ContextType>;
  observationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  rawDataFiles?: Resolver<ResolversTypes['RawDataFileConnection'], ParentType, ContextType, RequireFields<ExecutedObsUnitRawDataFilesArgs, 'orderBy' | 'first'>>;
  rawDataPackages?: Resolver<Array<ResolversTypes['RawDataPackage']>, ParentType, ContextType>;
};

export type ExecutionStatusResolvers = EnumResolverSignature<{ RUNNING?: any, FINISHED?: any, ABORTED?: any }, ResolversTypes['ExecutionStatus']>;

export type ExecutedObsUnitConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ExecutedObsUnitConnection'] = ResolversParentTypes['ExecutedObsUnitConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ExecutedObsUnit']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ExecutedObsUnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ExecutedObsUnitEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['ExecutedObsUnitEdge'] = ResolversParentTypes['ExecutedObsUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExecutedObsUnit'], ParentType, ContextType>;
};

export type RawDataFileResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['RawDataFile'] = ResolversParentTypes['RawDataFile'], FederationReferenceType extends FederationReferenceTypes['RawDataFile'] = FederationReferenceTypes['RawDataFile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RawDataFile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relativePath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checksumAlg?: Resolver<ResolversTypes['ChecksumAlgorithm'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  executedObsUnit?: Resolver<Maybe<ResolversTypes['ExecutedObsUnit']>, ParentType, ContextType>;
  instrumentModule?: Resolver<Maybe<ResolversTypes['InstrumentModule']>, ParentType, ContextType>;
  frameId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  frameVersionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  frame?: Resolver<Maybe<ResolversTypes['Frame']>, ParentType, ContextType>;
  proposalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publicDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['RawDataPackage']>, ParentType, ContextType>;
  copies?: Resolver<Array<ResolversTypes['PhysicalCopy']>, ParentType, ContextType>;
};

export type ChecksumAlgorithmResolvers = EnumResolverSignature<{ XXH64?: any, MD5?: any, SHA256?: any }, ResolversTypes['ChecksumAlgorithm']>;

export type RawDataFileConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['RawDataFileConnection'] = ResolversParentTypes['RawDataFileConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RawDataFile']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RawDataFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type RawDataFileEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['RawDataFileEdge'] = ResolversParentTypes['RawDataFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RawDataFile'], ParentType, ContextType>;
};

export type RawDataPackageResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['RawDataPackage'] = ResolversParentTypes['RawDataPackage'], FederationReferenceType extends FederationReferenceTypes['RawDataPackage'] = FederationReferenceTypes['RawDataPackage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RawDataPackage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PackageState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkStatus'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  checksum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checksumAlg?: Resolver<Maybe<ResolversTypes['ChecksumAlgorithm']>, ParentType, ContextType>;
  sealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  manifest?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['RawDataPackageMetadata']>, ParentType, ContextType>;
  executedObsUnit?: Resolver<Maybe<ResolversTypes['ExecutedObsUnit']>, ParentType, ContextType>;
  instrumentModule?: Resolver<ResolversTypes['InstrumentModule'], ParentType, ContextType>;
  rawDataFiles?: Resolver<ResolversTypes['RawDataFileConnection'], ParentType, ContextType, RequireFields<RawDataPackageRawDataFilesArgs, 'orderBy' | 'first'>>;
  copies?: Resolver<Array<ResolversTypes['PhysicalCopy']>, ParentType, ContextType>;
  bundles?: Resolver<Array<ResolversTypes['DataTransferPackage']>, ParentType, ContextType>;
  archiveTransfers?: Resolver<Array<ResolversTypes['LongTermArchiveTransfer']>, ParentType, ContextType>;
  stagingJobs?: Resolver<Array<ResolversTypes['StagingJob']>, ParentType, ContextType>;
};

export type RawDataPackageMetadataResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['RawDataPackageMetadata'] = ResolversParentTypes['RawDataPackageMetadata']> = {
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PackageStateResolvers = EnumResolverSignature<{ WAITING?: any, TRANSFERRING?: any, ARCHIVED?: any, FAILED?: any }, ResolversTypes['PackageState']>;

export type WorkStatusResolvers = EnumResolverSignature<{ PENDING?: any, SCHEDULED?: any, IN_PROGRESS?: any, COMPLETED?: any, FAILED?: any }, ResolversTypes['WorkStatus']>;

export type RawDataPackageConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['RawDataPackageConnection'] = ResolversParentTypes['RawDataPackageConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RawDataPackage']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RawDataPackageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type RawDataPackageEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['RawDataPackageEdge'] = ResolversParentTypes['RawDataPackageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RawDataPackage'], ParentType, ContextType>;
};

export type DataTransferPackageResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataTransferPackage'] = ResolversParentTypes['DataTransferPackage'], FederationReferenceType extends FederationReferenceTypes['DataTransferPackage'] = FederationReferenceTypes['DataTransferPackage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataTransferPackage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkStatus'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  checksum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checksumAlg?: Resolver<Maybe<ResolversTypes['ChecksumAlgorithm']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  originLocation?: Resolver<ResolversTypes['DataLocation'], ParentType, ContextType>;
  rawDataPackages?: Resolver<ResolversTypes['RawDataPackageConnection'], ParentType, ContextType, RequireFields<DataTransferPackageRawDataPackagesArgs, 'orderBy' | 'first'>>;
  transfers?: Resolver<Array<ResolversTypes['DataTransfer']>, ParentType, ContextType>;
  copies?: Resolver<Array<ResolversTypes['PhysicalCopy']>, ParentType, ContextType>;
};

export type DataTransferPackageConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataTransferPackageConnection'] = ResolversParentTypes['DataTransferPackageConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['DataTransferPackage']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DataTransferPackageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type DataTransferPackageEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataTransferPackageEdge'] = ResolversParentTypes['DataTransferPackageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataTransferPackage'], ParentType, ContextType>;
};

export type PhysicalCopyResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['PhysicalCopy'] = ResolversParentTypes['PhysicalCopy'], FederationReferenceType extends FederationReferenceTypes['PhysicalCopy'] = FederationReferenceTypes['PhysicalCopy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PhysicalCopy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CopyKind'], ParentType, ContextType>;
  rawDataFile?: Resolver<Maybe<ResolversTypes['RawDataFile']>, ParentType, ContextType>;
  rawDataPackage?: Resolver<Maybe<ResolversTypes['RawDataPackage']>, ParentType, ContextType>;
  dataTransferPackage?: Resolver<Maybe<ResolversTypes['DataTransferPackage']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['DataLocation'], ParentType, ContextType>;
  pathOrKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectVersionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PhysicalCopyStatus'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  observedChecksum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checksumAlg?: Resolver<Maybe<ResolversTypes['ChecksumAlgorithm']>, ParentType, ContextType>;
  verifyResult?: Resolver<ResolversTypes['VerifyResult'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sourceCopy?: Resolver<Maybe<ResolversTypes['PhysicalCopy']>, ParentType, ContextType>;
  originKind?: Resolver<ResolversTypes['CopyOrigin'], ParentType, ContextType>;
  originId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CopyKindResolvers = EnumResolverSignature<{ RAW_DATA_FILE?: any, RAW_DATA_PACKAGE?: any, DATA_TRANSFER_PACKAGE?: any }, ResolversTypes['CopyKind']>;

export type PhysicalCopyStatusResolvers = EnumResolverSignature<{ PRESENT?: any, STAGED?: any, DELETION_POSSIBLE?: any, DELETION_SCHEDULED?: any, DELETION_IN_PROGRESS?: any, DELETED?: any, DELETION_FAILED?: any }, ResolversTypes['PhysicalCopyStatus']>;

export type VerifyResultResolvers = EnumResolverSignature<{ UNVERIFIED?: any, OK?: any, MISMATCH?: any, MISSING?: any }, ResolversTypes['VerifyResult']>;

export type CopyOriginResolvers = EnumResolverSignature<{ INGEST?: any, PACKAGING?: any, DATA_TRANSFER?: any, LONG_TERM_ARCHIVE_TRANSFER?: any, STAGING?: any }, ResolversTypes['CopyOrigin']>;

export type PhysicalCopyConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['PhysicalCopyConnection'] = ResolversParentTypes['PhysicalCopyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PhysicalCopy']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PhysicalCopyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type PhysicalCopyEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['PhysicalCopyEdge'] = ResolversParentTypes['PhysicalCopyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PhysicalCopy'], ParentType, ContextType>;
};

export type DataSiteResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataSite'] = ResolversParentTypes['DataSite'], FederationReferenceType extends FederationReferenceTypes['DataSite'] = FederationReferenceTypes['DataSite']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataSite']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['DataLocation']>, ParentType, ContextType>;
};

export type DataSiteConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataSiteConnection'] = ResolversParentTypes['DataSiteConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['DataSite']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DataSiteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type DataSiteEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataSiteEdge'] = ResolversParentTypes['DataSiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataSite'], ParentType, ContextType>;
};

export type DataLocationResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataLocation'] = ResolversParentTypes['DataLocation']> = {
  __resolveType: TypeResolveFn<'DiskDataLocation' | 'S3DataLocation' | 'TapeDataLocation', ParentType, ContextType>;
};

export type DiskDataLocationResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DiskDataLocation'] = ResolversParentTypes['DiskDataLocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locationType?: Resolver<ResolversTypes['LocationType'], ParentType, ContextType>;
  storageType?: Resolver<ResolversTypes['StorageType'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capacityBytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  usedBytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  minRetentionS?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['DataSite'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basePath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type S3DataLocationResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['S3DataLocation'] = ResolversParentTypes['S3DataLocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locationType?: Resolver<ResolversTypes['LocationType'], ParentType, ContextType>;
  storageType?: Resolver<ResolversTypes['StorageType'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capacityBytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  usedBytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  minRetentionS?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['DataSite'], ParentType, ContextType>;
  bucket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TapeDataLocationResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['TapeDataLocation'] = ResolversParentTypes['TapeDataLocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locationType?: Resolver<ResolversTypes['LocationType'], ParentType, ContextType>;
  storageType?: Resolver<ResolversTypes['StorageType'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capacityBytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  usedBytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  minRetentionS?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['DataSite'], ParentType, ContextType>;
  library?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationTypeResolvers = EnumResolverSignature<{ SOURCE?: any, BUFFER?: any, LONG_TERM_ARCHIVE?: any, PROCESSING?: any }, ResolversTypes['LocationType']>;

export type StorageTypeResolvers = EnumResolverSignature<{ DISK?: any, S3?: any, TAPE?: any }, ResolversTypes['StorageType']>;

export type DataLocationConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataLocationConnection'] = ResolversParentTypes['DataLocationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['DataLocation']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DataLocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type DataLocationEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataLocationEdge'] = ResolversParentTypes['DataLocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataLocation'], ParentType, ContextType>;
};

export type DataTransferRouteResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataTransferRoute'] = ResolversParentTypes['DataTransferRoute'], FederationReferenceType extends FederationReferenceTypes['DataTransferRoute'] = FederationReferenceTypes['DataTransferRoute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataTransferRoute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originSite?: Resolver<ResolversTypes['DataSite'], ParentType, ContextType>;
  destinationSite?: Resolver<ResolversTypes['DataSite'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  routeType?: Resolver<ResolversTypes['RouteType'], ParentType, ContextType>;
  viaSite?: Resolver<Maybe<ResolversTypes['DataSite']>, ParentType, ContextType>;
  originLocation?: Resolver<Maybe<ResolversTypes['DataLocation']>, ParentType, ContextType>;
  destinationLocation?: Resolver<Maybe<ResolversTypes['DataLocation']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RouteTypeResolvers = EnumResolverSignature<{ DIRECT?: any, RELAY?: any, CUSTOM?: any }, ResolversTypes['RouteType']>;

export type DataTransferRouteConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataTransferRouteConnection'] = ResolversParentTypes['DataTransferRouteConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['DataTransferRoute']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DataTransferRouteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type DataTransferRouteEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataTransferRouteEdge'] = ResolversParentTypes['DataTransferRouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataTransferRoute'], ParentType, ContextType>;
};

export type DataTransferResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataTransfer'] = ResolversParentTypes['DataTransfer'], FederationReferenceType extends FederationReferenceTypes['DataTransfer'] = FederationReferenceTypes['DataTransfer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataTransfer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkStatus'], ParentType, ContextType>;
  unpackStatus?: Resolver<ResolversTypes['WorkStatus'], ParentType, ContextType>;
  retryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytesDone?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataTransferPackage?: Resolver<ResolversTypes['DataTransferPackage'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['DataTransferRoute'], ParentType, ContextType>;
  originLocation?: Resolver<ResolversTypes['DataLocation'], ParentType, ContextType>;
  destinationLocation?: Resolver<ResolversTypes['DataLocation'], ParentType, ContextType>;
  logs?: Resolver<Array<ResolversTypes['DataTransferLog']>, ParentType, ContextType>;
};

export type DataTransferLogResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataTransferLog'] = ResolversParentTypes['DataTransferLog']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['LogLevel'], ParentType, ContextType>;
  logPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exitCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LogLevelResolvers = EnumResolverSignature<{ DEBUG?: any, INFO?: any, WARNING?: any, ERROR?: any }, ResolversTypes['LogLevel']>;

export type DataTransferConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataTransferConnection'] = ResolversParentTypes['DataTransferConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['DataTransfer']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DataTransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type DataTransferEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['DataTransferEdge'] = ResolversParentTypes['DataTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataTransfer'], ParentType, ContextType>;
};

export type LongTermArchiveTransferResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['LongTermArchiveTransfer'] = ResolversParentTypes['LongTermArchiveTransfer'], FederationReferenceType extends FederationReferenceTypes['LongTermArchiveTransfer'] = FederationReferenceTypes['LongTermArchiveTransfer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LongTermArchiveTransfer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkStatus'], ParentType, ContextType>;
  retryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rawDataPackage?: Resolver<ResolversTypes['RawDataPackage'], ParentType, ContextType>;
  originLocation?: Resolver<ResolversTypes['DataLocation'], ParentType, ContextType>;
  destinationLocation?: Resolver<ResolversTypes['DataLocation'], ParentType, ContextType>;
};

export type LongTermArchiveTransferConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['LongTermArchiveTransferConnection'] = ResolversParentTypes['LongTermArchiveTransferConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LongTermArchiveTransfer']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LongTermArchiveTransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type LongTermArchiveTransferEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['LongTermArchiveTransferEdge'] = ResolversParentTypes['LongTermArchiveTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LongTermArchiveTransfer'], ParentType, ContextType>;
};

export type StagingJobResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['StagingJob'] = ResolversParentTypes['StagingJob'], FederationReferenceType extends FederationReferenceTypes['StagingJob'] = FederationReferenceTypes['StagingJob']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StagingJob']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkStatus'], ParentType, ContextType>;
  retryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  destinationLocation?: Resolver<ResolversTypes['DataLocation'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['StagingJobMemberConnection'], ParentType, ContextType, RequireFields<StagingJobMembersArgs, 'first'>>;
};

export type StagingJobMemberResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['StagingJobMember'] = ResolversParentTypes['StagingJobMember']> = {
  status?: Resolver<ResolversTypes['WorkStatus'], ParentType, ContextType>;
  rawDataPackage?: Resolver<ResolversTypes['RawDataPackage'], ParentType, ContextType>;
};

export type StagingJobMemberConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['StagingJobMemberConnection'] = ResolversParentTypes['StagingJobMemberConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['StagingJobMember']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['StagingJobMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type StagingJobMemberEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['StagingJobMemberEdge'] = ResolversParentTypes['StagingJobMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StagingJobMember'], ParentType, ContextType>;
};

export type StagingJobConnectionResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['StagingJobConnection'] = ResolversParentTypes['StagingJobConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['StagingJob']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['StagingJobEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type StagingJobEdgeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['StagingJobEdge'] = ResolversParentTypes['StagingJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StagingJob'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  observatory?: Resolver<Maybe<ResolversTypes['Observatory']>, ParentType, ContextType, RequireFields<QueryObservatoryArgs, 'id'>>;
  observatories?: Resolver<ResolversTypes['ObservatoryConnection'], ParentType, ContextType, RequireFields<QueryObservatoriesArgs, 'orderBy' | 'first'>>;
  observingProgram?: Resolver<Maybe<ResolversTypes['ObservingProgram']>, ParentType, ContextType, RequireFields<QueryObservingProgramArgs, 'id'>>;
  observingPrograms?: Resolver<ResolversTypes['ObservingProgramConnection'], ParentType, ContextType, RequireFields<QueryObservingProgramsArgs, 'orderBy' | 'first'>>;
  targetSources?: Resolver<ResolversTypes['TargetSourceConnection'], ParentType, ContextType, RequireFields<QueryTargetSourcesArgs, 'orderBy' | 'first'>>;
  obsUnit?: Resolver<Maybe<ResolversTypes['ObsUnit']>, ParentType, ContextType, RequireFields<QueryObsUnitArgs, 'id'>>;
  obsUnits?: Resolver<ResolversTypes['ObsUnitConnection'], ParentType, ContextType, RequireFields<QueryObsUnitsArgs, 'orderBy' | 'first'>>;
  executedObsUnit?: Resolver<Maybe<ResolversTypes['ExecutedObsUnit']>, ParentType, ContextType, RequireFields<QueryExecutedObsUnitArgs, 'id'>>;
  executedObsUnits?: Resolver<ResolversTypes['ExecutedObsUnitConnection'], ParentType, ContextType, RequireFields<QueryExecutedObsUnitsArgs, 'orderBy' | 'first'>>;
  rawDataFile?: Resolver<Maybe<ResolversTypes['RawDataFile']>, ParentType, ContextType, RequireFields<QueryRawDataFileArgs, 'id'>>;
  rawDataFiles?: Resolver<ResolversTypes['RawDataFileConnection'], ParentType, ContextType, RequireFields<QueryRawDataFilesArgs, 'orderBy' | 'first'>>;
  rawDataPackage?: Resolver<Maybe<ResolversTypes['RawDataPackage']>, ParentType, ContextType, RequireFields<QueryRawDataPackageArgs, 'id'>>;
  rawDataPackages?: Resolver<ResolversTypes['RawDataPackageConnection'], ParentType, ContextType, RequireFields<QueryRawDataPackagesArgs, 'orderBy' | 'first'>>;
  dataTransferPackage?: Resolver<Maybe<ResolversTypes['DataTransferPackage']>, ParentType, ContextType, RequireFields<QueryDataTransferPackageArgs, 'id'>>;
  dataTransferPackages?: Resolver<ResolversTypes['DataTransferPackageConnection'], ParentType, ContextType, RequireFields<QueryDataTransferPackagesArgs, 'orderBy' | 'first'>>;
  physicalCopy?: Resolver<Maybe<ResolversTypes['PhysicalCopy']>, ParentType, ContextType, RequireFields<QueryPhysicalCopyArgs, 'id'>>;
  physicalCopies?: Resolver<ResolversTypes['PhysicalCopyConnection'], ParentType, ContextType, RequireFields<QueryPhysicalCopiesArgs, 'orderBy' | 'first'>>;
  dataSite?: Resolver<Maybe<ResolversTypes['DataSite']>, ParentType, ContextType, RequireFields<QueryDataSiteArgs, 'id'>>;
  dataSites?: Resolver<ResolversTypes['DataSiteConnection'], ParentType, ContextType, RequireFields<QueryDataSitesArgs, 'orderBy' | 'first'>>;
  dataLocations?: Resolver<ResolversTypes['DataLocationConnection'], ParentType, ContextType, RequireFields<QueryDataLocationsArgs, 'orderBy' | 'first'>>;
  dataTransferRoute?: Resolver<Maybe<ResolversTypes['DataTransferRoute']>, ParentType, ContextType, RequireFields<QueryDataTransferRouteArgs, 'id'>>;
  dataTransferRoutes?: Resolver<ResolversTypes['DataTransferRouteConnection'], ParentType, ContextType, RequireFields<QueryDataTransferRoutesArgs, 'orderBy' | 'first'>>;
  dataTransfer?: Resolver<Maybe<ResolversTypes['DataTransfer']>, ParentType, ContextType, RequireFields<QueryDataTransferArgs, 'id'>>;
  dataTransfers?: Resolver<ResolversTypes['DataTransferConnection'], ParentType, ContextType, RequireFields<QueryDataTransfersArgs, 'orderBy' | 'first'>>;
  longTermArchiveTransfer?: Resolver<Maybe<ResolversTypes['LongTermArchiveTransfer']>, ParentType, ContextType, RequireFields<QueryLongTermArchiveTransferArgs, 'id'>>;
  longTermArchiveTransfers?: Resolver<ResolversTypes['LongTermArchiveTransferConnection'], ParentType, ContextType, RequireFields<QueryLongTermArchiveTransfersArgs, 'orderBy' | 'first'>>;
  stagingJob?: Resolver<Maybe<ResolversTypes['StagingJob']>, ParentType, ContextType, RequireFields<QueryStagingJobArgs, 'id'>>;
  stagingJobs?: Resolver<ResolversTypes['StagingJobConnection'], ParentType, ContextType, RequireFields<QueryStagingJobsArgs, 'orderBy' | 'first'>>;
};

export type TelescopeResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['Telescope'] = ResolversParentTypes['Telescope'], FederationReferenceType extends FederationReferenceTypes['Telescope'] = FederationReferenceTypes['Telescope']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Telescope']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observatory?: Resolver<Maybe<ResolversTypes['Observatory']>, ParentType, ContextType>;
  obsUnits?: Resolver<ResolversTypes['ObsUnitConnection'], ParentType, ContextType, RequireFields<TelescopeObsUnitsArgs, 'orderBy' | 'first'>>;
};

export type InstrumentResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'], FederationReferenceType extends FederationReferenceTypes['Instrument'] = FederationReferenceTypes['Instrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['InstrumentModule']>, ParentType, ContextType>;
  availableForOperations?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'], FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observingProgram?: Resolver<Maybe<ResolversTypes['ObservingProgram']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  executedObsUnits?: Resolver<Array<ResolversTypes['ExecutedObsUnit']>, ParentType, ContextType>;
};

export type FrameResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['Frame'] = ResolversParentTypes['Frame'], FederationReferenceType extends FederationReferenceTypes['Frame'] = FederationReferenceTypes['Frame']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Frame']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rawDataFile?: Resolver<Maybe<ResolversTypes['RawDataFile']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = OpsdbContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = OpsdbContext> = {
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Observatory?: ObservatoryResolvers<ContextType>;
  ObservatoryConnection?: ObservatoryConnectionResolvers<ContextType>;
  ObservatoryEdge?: ObservatoryEdgeResolvers<ContextType>;
  InstrumentModule?: InstrumentModuleResolvers<ContextType>;
  InstrumentModuleConfiguration?: InstrumentModuleConfigurationResolvers<ContextType>;
  ObservingProgram?: ObservingProgramResolvers<ContextType>;
  SubObservingProgram?: SubObservingProgramResolvers<ContextType>;
  ObservingProgramConnection?: ObservingProgramConnectionResolvers<ContextType>;
  ObservingProgramEdge?: ObservingProgramEdgeResolvers<ContextType>;
  TargetSource?: TargetSourceResolvers<ContextType>;
  FixedSource?: FixedSourceResolvers<ContextType>;
  SolarSystemObject?: SolarSystemObjectResolvers<ContextType>;
  ConstantElevationSource?: ConstantElevationSourceResolvers<ContextType>;
  TargetSourceKind?: TargetSourceKindResolvers;
  TargetSourceConnection?: TargetSourceConnectionResolvers<ContextType>;
  TargetSourceEdge?: TargetSourceEdgeResolvers<ContextType>;
  ObsMode?: ObsModeResolvers<ContextType>;
  ObservationConfiguration?: ObservationConfigurationResolvers<ContextType>;
  ObsUnit?: ObsUnitResolvers<ContextType>;
  ObsUnitConnection?: ObsUnitConnectionResolvers<ContextType>;
  ObsUnitEdge?: ObsUnitEdgeResolvers<ContextType>;
  ExecutedObsUnit?: ExecutedObsUnitResolvers<ContextType>;
  ExecutionStatus?: ExecutionStatusResolvers;
  ExecutedObsUnitConnection?: ExecutedObsUnitConnectionResolvers<ContextType>;
  ExecutedObsUnitEdge?: ExecutedObsUnitEdgeResolvers<ContextType>;
  RawDataFile?: RawDataFileResolvers<ContextType>;
  ChecksumAlgorithm?: ChecksumAlgorithmResolvers;
  RawDataFileConnection?: RawDataFileConnectionResolvers<ContextType>;
  RawDataFileEdge?: RawDataFileEdgeResolvers<ContextType>;
  RawDataPackage?: RawDataPackageResolvers<ContextType>;
  RawDataPackageMetadata?: RawDataPackageMetadataResolvers<ContextType>;
  PackageState?: PackageStateResolvers;
  WorkStatus?: WorkStatusResolvers;
  RawDataPackageConnection?: RawDataPackageConnectionResolvers<ContextType>;
  RawDataPackageEdge?: RawDataPackageEdgeResolvers<ContextType>;
  DataTransferPackage?: DataTransferPackageResolvers<ContextType>;
  DataTransferPackageConnection?: DataTransferPackageConnectionResolvers<ContextType>;
  DataTransferPackageEdge?: DataTransferPackageEdgeResolvers<ContextType>;
  PhysicalCopy?: PhysicalCopyResolvers<ContextType>;
  CopyKind?: CopyKindResolvers;
  PhysicalCopyStatus?: PhysicalCopyStatusResolvers;
  VerifyResult?: VerifyResultResolvers;
  CopyOrigin?: CopyOriginResolvers;
  PhysicalCopyConnection?: PhysicalCopyConnectionResolvers<ContextType>;
  PhysicalCopyEdge?: PhysicalCopyEdgeResolvers<ContextType>;
  DataSite?: DataSiteResolvers<ContextType>;
  DataSiteConnection?: DataSiteConnectionResolvers<ContextType>;
  DataSiteEdge?: DataSiteEdgeResolvers<ContextType>;
  DataLocation?: DataLocationResolvers<ContextType>;
  DiskDataLocation?: DiskDataLocationResolvers<ContextType>;
  S3DataLocation?: S3DataLocationResolvers<ContextType>;
  TapeDataLocation?: TapeDataLocationResolvers<ContextType>;
  LocationType?: LocationTypeResolvers;
  StorageType?: StorageTypeResolvers;
  DataLocationConnection?: DataLocationConnectionResolvers<ContextType>;
  DataLocationEdge?: DataLocationEdgeResolvers<ContextType>;
  DataTransferRoute?: DataTransferRouteResolvers<ContextType>;
  RouteType?: RouteTypeResolvers;
  DataTransferRouteConnection?: DataTransferRouteConnectionResolvers<ContextType>;
  DataTransferRouteEdge?: DataTransferRouteEdgeResolvers<ContextType>;
  DataTransfer?: DataTransferResolvers<ContextType>;
  DataTransferLog?: DataTransferLogResolvers<ContextType>;
  LogLevel?: LogLevelResolvers;
  DataTransferConnection?: DataTransferConnectionResolvers<ContextType>;
  DataTransferEdge?: DataTransferEdgeResolvers<ContextType>;
  LongTermArchiveTransfer?: LongTermArchiveTransferResolvers<ContextType>;
  LongTermArchiveTransferConnection?: LongTermArchiveTransferConnectionResolvers<ContextType>;
  LongTermArchiveTransferEdge?: LongTermArchiveTransferEdgeResolvers<ContextType>;
  StagingJob?: StagingJobResolvers<ContextType>;
  StagingJobMember?: StagingJobMemberResolvers<ContextType>;
  StagingJobMemberConnection?: StagingJobMemberConnectionResolvers<ContextType>;
  StagingJobMemberEdge?: StagingJobMemberEdgeResolvers<ContextType>;
  StagingJobConnection?: StagingJobConnectionResolvers<ContextType>;
  StagingJobEdge?: StagingJobEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Telescope?: TelescopeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Frame?: FrameResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = OpsdbContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
