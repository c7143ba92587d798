/** Enum values: upper case in GraphQL, lower case in the tables. */

function stored<Name extends string>(...names: Name[]) {
  const pairs = names.map((name) => [name, name.toLowerCase()]);
  return Object.fromEntries(pairs) as { [Key in Name]: Lowercase<Key> };
}

export const enums = {
  TargetSourceKind: stored("FIXED_SOURCE", "SOLAR_SYSTEM_OBJECT", "CONSTANT_ELEVATION_SOURCE"),
  ExecutionStatus: stored("RUNNING", "FINISHED", "ABORTED"),
  ChecksumAlgorithm: stored("XXH64", "MD5", "SHA256"),
  PackageState: stored("WAITING", "TRANSFERRING", "ARCHIVED", "FAILED"),
  WorkStatus: stored("PENDING", "SCHEDULED", "IN_PROGRESS", "COMPLETED", "FAILED"),
  CopyKind: stored("RAW_DATA_FILE", "RAW_DATA_PACKAGE", "DATA_TRANSFER_PACKAGE"),
  PhysicalCopyStatus: stored(
    "PRESENT",
    "STAGED",
    "DELETION_POSSIBLE",
    "DELETION_SCHEDULED",
    "DELETION_IN_PROGRESS",
    "DELETED",
    "DELETION_FAILED",
  ),
  VerifyResult: stored("UNVERIFIED", "OK", "MISMATCH", "MISSING"),
  CopyOrigin: stored(
    "INGEST",
    "PACKAGING",
    "DATA_TRANSFER",
    "LONG_TERM_ARCHIVE_TRANSFER",
    "STAGING",
  ),
  LocationType: stored("SOURCE", "BUFFER", "LONG_TERM_ARCHIVE", "PROCESSING"),
  StorageType: stored("DISK", "S3", "TAPE"),
  RouteType: stored("DIRECT", "RELAY", "CUSTOM"),
  LogLevel: stored("DEBUG", "INFO", "WARNING", "ERROR"),
};
