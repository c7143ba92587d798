/** The rows of this subgraph as its store hands them out; GraphQL types of the same name resolve from them. */

import type { Connection } from "../../schema/connection.ts";

/** Enum values as the tables hold them; `resolvers/enums.ts` ties them to the names in GraphQL. */
export type TargetSourceKind = "fixed_source" | "solar_system_object" | "constant_elevation_source";
export type ExecutionStatus = "running" | "finished" | "aborted";
export type ChecksumAlgorithm = "xxh64" | "md5" | "sha256";
export type PackageState = "waiting" | "transferring" | "archived" | "failed";
export type WorkStatus = "pending" | "scheduled" | "in_progress" | "completed" | "failed";
export type CopyKind = "raw_data_file" | "raw_data_package" | "data_transfer_package";
export type PhysicalCopyStatus =
  | "present"
  | "staged"
  | "deletion_possible"
  | "deletion_scheduled"
  | "deletion_in_progress"
  | "deleted"
  | "deletion_failed";
export type VerifyResult = "unverified" | "ok" | "mismatch" | "missing";
export type CopyOrigin =
  | "ingest"
  | "packaging"
  | "data_transfer"
  | "long_term_archive_transfer"
  | "staging";
export type LocationType = "source" | "buffer" | "long_term_archive" | "processing";
export type StorageType = "disk" | "s3" | "tape";
export type RouteType = "direct" | "relay" | "custom";
export type LogLevel = "debug" | "info" | "warning" | "error";

export interface Observatory {
  id: string;
  name: string;
  telescopeIds: string[];
}

export interface InstrumentModule {
  id: string;
  instrumentCode: string;
  name: string;
  pixels: number;
  bandMinGhz: number;
  bandMaxGhz: number;
}

export interface InstrumentModuleConfiguration {
  id: string;
  instrumentModuleId: string;
  name: string;
  parameters: unknown;
}

export interface ObservingProgram {
  id: string;
  name: string;
  shortName: string;
  lead: string;
  proposalId: string | null;
  public: boolean;
}

export interface SubObservingProgram {
  id: string;
  observingProgramId: string;
  name: string;
  shortName: string;
}

/** All kinds in one row; the columns of other kinds are null. */
export interface TargetSource {
  id: string;
  name: string;
  kind: TargetSourceKind;
}
export interface FixedSource extends TargetSource {
  raDeg: number;
  decDeg: number;
  frame: string;
}
export interface SolarSystemObject extends TargetSource {
  naifId: number;
}
export interface ConstantElevationSource extends TargetSource {
  elevationDeg: number;
  azMinDeg: number;
  azMaxDeg: number;
  region: string | null;
}

export interface ObsMode {
  id: string;
  name: string;
  parameters: unknown;
}

export interface ObservationConfiguration {
  id: string;
  name: string;
  parameters: unknown;
}

export interface ObsUnit {
  id: string;
  observingProgramId: string;
  subObservingProgramId: string | null;
  targetSourceId: string;
  obsModeId: string;
  observationConfigurationId: string;
  telescopeId: string | null;
  name: string;
  priority: number;
  totalTimeS: number;
}

export interface ExecutedObsUnit {
  id: string;
  obsUnitId: string;
  observationId: number | null;
  startTime: Date;
  endTime: Date | null;
  status: ExecutionStatus;
  pwvMm: number | null;
  meanElevationDeg: number | null;
  conditions: unknown;
}

export interface RawDataFile {
  id: string;
  executedObsUnitId: string | null;
  instrumentModuleId: string | null;
  rawDataPackageId: string | null;
  relativePath: string;
  size: number;
  checksum: string;
  checksumAlg: ChecksumAlgorithm;
  recordedAt: Date;
  frameId: number | null;
  frameVersionId: string | null;
  proposalId: string | null;
  publicDate: Date | null;
  createdAt: Date;
}

export interface RawDataPackage {
  id: string;
  executedObsUnitId: string;
  instrumentModuleId: string;
  partNo: number;
  state: PackageState;
  status: WorkStatus;
  size: number | null;
  checksum: string | null;
  checksumAlg: ChecksumAlgorithm | null;
  sealedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface RawDataPackageMetadata {
  rawDataPackageId: string;
  document: unknown;
  updatedAt: Date;
}

export interface DataTransferPackage {
  id: string;
  originLocationId: string;
  status: WorkStatus;
  size: number | null;
  checksum: string | null;
  checksumAlg: ChecksumAlgorithm | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface PhysicalCopy {
  id: string;
  kind: CopyKind;
  rawDataFileId: string | null;
  rawDataPackageId: string | null;
  dataTransferPackageId: string | null;
  dataLocationId: string;
  pathOrKey: string;
  objectVersionId: string | null;
  status: PhysicalCopyStatus;
  size: number;
  observedChecksum: string | null;
  checksumAlg: ChecksumAlgorithm | null;
  verifyResult: VerifyResult;
  verifiedAt: Date | null;
  sourceCopyId: string | null;
  originKind: CopyOrigin;
  originId: string | null;
  deletedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface DataSite {
  id: string;
  name: string;
  shortName: string;
  location: string;
}

/** All kinds of storage in one row; the columns of other kinds are null. */
export interface DataLocation {
  id: string;
  dataSiteId: string;
  name: string;
  locationType: LocationType;
  storageType: StorageType;
  priority: number;
  active: boolean;
  capacityBytes: number | null;
  usedBytes: number;
  minRetentionS: number;
}
export interface DiskDataLocation extends DataLocation {
  host: string;
  basePath: string;
}
export interface S3DataLocation extends DataLocation {
  bucket: string;
  endpoint: string;
  region: string;
  prefix: string;
}
export interface TapeDataLocation extends DataLocation {
  library: string;
  pool: string;
}

export interface DataTransferRoute {
  id: string;
  originSiteId: string;
  destinationSiteId: string;
  method: string;
  routeType: RouteType;
  viaSiteId: string | null;
  originLocationId: string | null;
  destinationLocationId: string | null;
  priority: number;
  active: boolean;
}

export interface DataTransfer {
  id: string;
  dataTransferPackageId: string;
  dataTransferRouteId: string;
  originLocationId: string;
  destinationLocationId: string;
  status: WorkStatus;
  unpackStatus: WorkStatus;
  retryCount: number;
  bytesDone: number;
  startedAt: Date | null;
  finishedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface DataTransferLog {
  id: string;
  dataTransferId: string;
  attempt: number;
  at: Date;
  level: LogLevel;
  logPath: string | null;
  exitCode: number | null;
}

export interface LongTermArchiveTransfer {
  id: string;
  rawDataPackageId: string;
  originLocationId: string;
  destinationLocationId: string;
  status: WorkStatus;
  retryCount: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface StagingJob {
  id: string;
  requestedById: string;
  destinationLocationId: string;
  status: WorkStatus;
  retryCount: number;
  active: boolean;
  expiresAt: Date;
  createdAt: Date;
  updatedAt: Date;
}

export interface StagingJobMember {
  stagingJobId: string;
  rawDataPackageId: string;
  status: WorkStatus;
}

export type ObservatoryConnection = Connection<Observatory>;
export type ObservingProgramConnection = Connection<ObservingProgram>;
export type TargetSourceConnection = Connection<TargetSource>;
export type ObsUnitConnection = Connection<ObsUnit>;
export type ExecutedObsUnitConnection = Connection<ExecutedObsUnit>;
export type RawDataFileConnection = Connection<RawDataFile>;
export type RawDataPackageConnection = Connection<RawDataPackage>;
export type DataTransferPackageConnection = Connection<DataTransferPackage>;
export type PhysicalCopyConnection = Connection<PhysicalCopy>;
export type DataSiteConnection = Connection<DataSite>;
export type DataLocationConnection = Connection<DataLocation>;
export type DataTransferRouteConnection = Connection<DataTransferRoute>;
export type DataTransferConnection = Connection<DataTransfer>;
export type LongTermArchiveTransferConnection = Connection<LongTermArchiveTransfer>;
export type StagingJobConnection = Connection<StagingJob>;
export type StagingJobMemberConnection = Connection<StagingJobMember>;

/** Entities of others, as far as this subgraph knows them. */
export interface Telescope {
  id: string;
}
export interface Instrument {
  code: string;
}
export interface Proposal {
  id: string;
}
export interface Observation {
  id: string | number;
}
export interface Frame {
  id: string | number;
}
export interface User {
  id: string;
}
