/** What an archived frame needs to find and to write. */
import type { JSONValue } from "postgres";
import type { Queryable, Transaction } from "../../../platform/database.ts";
import type { ArchiveLocation } from "../rules/archive-location.ts";

/** The location with the same folder or the same bucket. */
export async function locationMatching(
  sql: Queryable,
  location: ArchiveLocation,
): Promise<string | null> {
  const [row] = await sql<{ id: string }[]>`
    select id from opsdb.data_location
    where storage_type = ${location.storageType} and case storage_type
      when 'disk' then host = ${location.host} and base_path = ${location.basePath}
      else endpoint = ${location.endpoint} and bucket = ${location.bucket} end
    order by prefix limit 1`;
  return row?.id ?? null;
}

/** Makes a location, and its site when there is none of that short name. */
export async function addLocation(
  sql: Queryable,
  site: { shortName: string; name: string; location: string },
  location: ArchiveLocation,
): Promise<string> {
  await sql`insert into opsdb.data_site ${sql(site)} on conflict (short_name) do nothing`;
  const [row] = await sql<{ id: string }[]>`
    insert into opsdb.data_location (data_site_id, name, location_type, storage_type,
      host, base_path, endpoint, bucket, region, prefix)
    select id, ${location.name}, ${location.locationType}, ${location.storageType},
      ${location.host}, ${location.basePath}, ${location.endpoint}, ${location.bucket},
      ${location.region}, ${location.prefix}
    from opsdb.data_site where short_name = ${site.shortName}
    returning id`;
  return (row as { id: string }).id;
}

/** Marks the copies of these files in one location as deleted, unless they are. */
export async function markCopiesDeleted(
  sql: Queryable,
  dataLocationId: string,
  { frameVersionIds, deletedAt }: { frameVersionIds: readonly string[]; deletedAt: Date },
): Promise<void> {
  await sql`
    update opsdb.physical_copy
    set status = 'deleted', deleted_at = ${deletedAt}, updated_at = now(), version = version + 1
    where raw_data_file_id = any(${[...frameVersionIds]}::uuid[])
      and data_location_id = ${dataLocationId} and status <> 'deleted'`;
}

export interface ArchivedFile {
  /** Also the id of the file, so that registering it again changes nothing. */
  frameVersionId: string;
  frameId: number;
  observationId: number | null;
  instrumentCode: string;
  dataLocationId: string;
  key: string;
  objectVersionId: string | null;
  size: number;
  sha256: string;
  recordedAt: Date;
  archivedAt: Date;
  proposalId: string | null;
  publicDate: Date | null;
}

/**
 * Registers files of different frames and their copies, each unless it is there already. A file
 * belongs to the execution of its observation that began last, and to the module of an instrument
 * that has no other. A copy that was deleted since counts as there: an old event must not bring it
 * back. The proposal and the public date are those of the frame, so they hold for the files of its
 * older versions, too.
 */
export async function registerArchivedFiles(
  transaction: Transaction,
  files: readonly ArchivedFile[],
): Promise<void> {
  if (files.length === 0) return;
  const given = transaction`jsonb_to_recordset(${transaction.json(files as unknown as JSONValue)})
    as given("frameVersionId" uuid, "frameId" bigint, "observationId" bigint,
      "instrumentCode" text, "dataLocationId" uuid, key text, "objectVersionId" text, size bigint,
      sha256 text, "recordedAt" timestamptz, "archivedAt" timestamptz, "proposalId" text,
      "publicDate" timestamptz)`;
  // Sent together; the connection carries them out one after the other.
  await Promise.all([
    transaction`
      insert into opsdb.raw_data_file (id, executed_obs_unit_id, instrument_module_id,
        relative_path, size, checksum, checksum_alg, recorded_at, frame_id, frame_version_id,
        proposal_id, public_date)
      select "frameVersionId", (
          select id from opsdb.executed_obs_unit where observation_id = "observationId"
          order by start_time desc, id desc limit 1
        ), (
          select (array_agg(id))[1] from opsdb.instrument_module
          where instrument_code = "instrumentCode" having count(*) = 1
        ), key, size, sha256, 'sha256', "recordedAt", "frameId", "frameVersionId", "proposalId",
        "publicDate"
      from ${given}
      on conflict do nothing`,
    transaction`
      update opsdb.raw_data_file
      set proposal_id = "proposalId", public_date = "publicDate", updated_at = now(),
        version = version + 1
      from ${given}
      where frame_id = "frameId"
        and (proposal_id, public_date) is distinct from ("proposalId", "publicDate")`,
    transaction`
      insert into opsdb.physical_copy (raw_data_file_id, data_location_id, path_or_key,
        object_version_id, size, observed_checksum, checksum_alg, verify_result, verified_at,
        origin_kind, origin_id)
      select file.id, "dataLocationId", key, "objectVersionId", given.size, sha256, 'sha256', 'ok',
        "archivedAt", 'ingest', frame_version_id
      from ${given}
      join opsdb.raw_data_file file on file.frame_version_id = "frameVersionId"
      where not exists (
        select 1 from opsdb.physical_copy copy
        where copy.raw_data_file_id = file.id and copy.data_location_id = "dataLocationId")`,
  ]);
}
