/** What an archived frame needs to find and to write. */
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
 * Registers a file and its copy, each unless it is there already. The file belongs to the execution
 * of its observation that began last, and to the module of an instrument that has no other. A copy
 * that was deleted since counts as there: an old event must not bring it back. The proposal and the
 * public date are those of the frame, so they hold for the files of its older versions, too.
 */
export async function registerArchivedFile(
  transaction: Transaction,
  file: ArchivedFile,
): Promise<void> {
  // Sent together; the connection carries them out one after the other.
  await Promise.all([
    transaction`
      insert into opsdb.raw_data_file (id, executed_obs_unit_id, instrument_module_id,
        relative_path, size, checksum, checksum_alg, recorded_at, frame_id, frame_version_id,
        proposal_id, public_date)
      values (${file.frameVersionId}, (
          select id from opsdb.executed_obs_unit where observation_id = ${file.observationId}
          order by start_time desc, id desc limit 1
        ), (
          select (array_agg(id))[1] from opsdb.instrument_module
          where instrument_code = ${file.instrumentCode} having count(*) = 1
        ), ${file.key}, ${file.size}, ${file.sha256}, 'sha256', ${file.recordedAt}, ${file.frameId},
        ${file.frameVersionId}, ${file.proposalId}, ${file.publicDate})
      on conflict do nothing`,
    transaction`
      update opsdb.raw_data_file
      set proposal_id = ${file.proposalId}, public_date = ${file.publicDate}, updated_at = now(),
        version = version + 1
      where frame_id = ${file.frameId}
        and (proposal_id, public_date) is distinct from (${file.proposalId}::text, ${file.publicDate}::timestamptz)`,
    transaction`
      insert into opsdb.physical_copy (raw_data_file_id, data_location_id, path_or_key,
        object_version_id, size, observed_checksum, checksum_alg, verify_result, verified_at,
        origin_kind, origin_id)
      select id, ${file.dataLocationId}, ${file.key}, ${file.objectVersionId}, ${file.size},
        ${file.sha256}, 'sha256', 'ok', ${file.archivedAt}, 'ingest', frame_version_id
      from opsdb.raw_data_file file
      where frame_version_id = ${file.frameVersionId} and not exists (
        select 1 from opsdb.physical_copy copy
        where copy.raw_data_file_id = file.id and copy.data_location_id = ${file.dataLocationId})`,
  ]);
}
