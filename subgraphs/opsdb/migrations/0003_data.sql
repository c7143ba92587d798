-- Files, the packages and bundles they travel in, and every copy of any of them.

create table opsdb.raw_data_package (
  id uuid primary key default gen_random_uuid(),
  executed_obs_unit_id uuid not null references opsdb.executed_obs_unit (id),
  instrument_module_id uuid not null references opsdb.instrument_module (id),
  part_no int not null default 1 check (part_no >= 1),
  state text not null default 'waiting'
    check (state in ('waiting', 'transferring', 'archived', 'failed')),
  status text not null default 'pending'
    check (status in ('pending', 'scheduled', 'in_progress', 'completed', 'failed')),
  size bigint check (size >= 0),
  checksum text,
  checksum_alg text check (checksum_alg in ('xxh64', 'md5', 'sha256')),
  manifest jsonb,
  sealed_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  unique (executed_obs_unit_id, instrument_module_id, part_no),
  unique (id, executed_obs_unit_id, instrument_module_id),
  check (sealed_at is null or num_nonnulls(size, checksum, checksum_alg, manifest) = 4),
  check ((status = 'completed') = (sealed_at is not null)),
  -- Only a sealed package leaves its place of origin.
  check (state not in ('transferring', 'archived') or sealed_at is not null)
);
create index raw_data_package_created on opsdb.raw_data_package (created_at, id);
create index raw_data_package_state on opsdb.raw_data_package (state, created_at, id);
create index raw_data_package_module on opsdb.raw_data_package (instrument_module_id, created_at, id);
create index raw_data_package_unbuilt on opsdb.raw_data_package (created_at, id)
  where status <> 'completed';

create table opsdb.raw_data_package_metadata (
  raw_data_package_id uuid primary key references opsdb.raw_data_package (id),
  document jsonb not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1
);

create table opsdb.raw_data_file (
  id uuid primary key,
  executed_obs_unit_id uuid references opsdb.executed_obs_unit (id),
  instrument_module_id uuid references opsdb.instrument_module (id),
  raw_data_package_id uuid,
  relative_path text not null check (relative_path <> ''),
  size bigint not null check (size >= 0),
  checksum text not null check (checksum <> ''),
  checksum_alg text not null check (checksum_alg in ('xxh64', 'md5', 'sha256')),
  recorded_at timestamptz(3) not null,
  frame_id bigint,
  frame_version_id uuid unique,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  -- Two versions of a frame may have the same path, other files of one execution may not.
  unique nulls not distinct
    (executed_obs_unit_id, instrument_module_id, relative_path, frame_version_id),
  -- A file of the archive may be known before its execution is; any other comes with it.
  check (frame_version_id is not null
    or num_nonnulls(executed_obs_unit_id, instrument_module_id) = 2),
  check (raw_data_package_id is null
    or num_nonnulls(executed_obs_unit_id, instrument_module_id) = 2),
  -- The files of a package are of its own execution and module.
  foreign key (raw_data_package_id, executed_obs_unit_id, instrument_module_id)
    references opsdb.raw_data_package (id, executed_obs_unit_id, instrument_module_id)
);
create index raw_data_file_recorded on opsdb.raw_data_file (recorded_at, id);
create index raw_data_file_size on opsdb.raw_data_file (size, id);
create index raw_data_file_execution
  on opsdb.raw_data_file (executed_obs_unit_id, recorded_at, id);
create index raw_data_file_package
  on opsdb.raw_data_file (raw_data_package_id, recorded_at, id);
create index raw_data_file_module on opsdb.raw_data_file (instrument_module_id, recorded_at, id);
create index raw_data_file_frame on opsdb.raw_data_file (frame_id, created_at desc, id desc);
create index raw_data_file_unpackaged on opsdb.raw_data_file (recorded_at, id)
  where raw_data_package_id is null;

create table opsdb.data_transfer_package (
  id uuid primary key default gen_random_uuid(),
  origin_location_id uuid not null,
  -- Of the origin location; repeated here so that the membership key can hold it.
  origin_site_id uuid not null,
  status text not null default 'pending'
    check (status in ('pending', 'scheduled', 'in_progress', 'completed', 'failed')),
  size bigint check (size >= 0),
  checksum text,
  checksum_alg text check (checksum_alg in ('xxh64', 'md5', 'sha256')),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  unique (id, origin_site_id),
  foreign key (origin_location_id, origin_site_id)
    references opsdb.data_location (id, data_site_id),
  check (status <> 'completed' or num_nonnulls(size, checksum, checksum_alg) = 3)
);
create index data_transfer_package_created on opsdb.data_transfer_package (created_at, id);
create index data_transfer_package_status on opsdb.data_transfer_package (status, created_at, id);
create index data_transfer_package_origin
  on opsdb.data_transfer_package (origin_location_id, created_at, id);

create table opsdb.data_transfer_package_member (
  data_transfer_package_id uuid not null,
  raw_data_package_id uuid not null references opsdb.raw_data_package (id),
  origin_site_id uuid not null,
  active boolean not null default true,
  primary key (data_transfer_package_id, raw_data_package_id),
  foreign key (data_transfer_package_id, origin_site_id)
    references opsdb.data_transfer_package (id, origin_site_id)
);
create unique index data_transfer_package_member_active
  on opsdb.data_transfer_package_member (raw_data_package_id, origin_site_id) where active;
create index data_transfer_package_member_package
  on opsdb.data_transfer_package_member (raw_data_package_id);

create table opsdb.physical_copy (
  id uuid primary key default gen_random_uuid(),
  raw_data_file_id uuid references opsdb.raw_data_file (id),
  raw_data_package_id uuid references opsdb.raw_data_package (id),
  data_transfer_package_id uuid references opsdb.data_transfer_package (id),
  kind text not null generated always as (
    case when raw_data_file_id is not null then 'raw_data_file'
      when raw_data_package_id is not null then 'raw_data_package'
      else 'data_transfer_package' end) stored,
  data_location_id uuid not null references opsdb.data_location (id),
  path_or_key text not null check (path_or_key <> ''),
  object_version_id text,
  status text not null default 'present' check (status in ('present', 'staged', 'deletion_possible',
    'deletion_scheduled', 'deletion_in_progress', 'deleted', 'deletion_failed')),
  size bigint not null check (size >= 0),
  observed_checksum text,
  checksum_alg text check (checksum_alg in ('xxh64', 'md5', 'sha256')),
  verified_at timestamptz(3),
  verify_result text not null default 'unverified'
    check (verify_result in ('unverified', 'ok', 'mismatch', 'missing')),
  source_copy_id uuid references opsdb.physical_copy (id),
  origin_kind text not null check (origin_kind in
    ('ingest', 'packaging', 'data_transfer', 'long_term_archive_transfer', 'staging')),
  origin_id uuid,
  deleted_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  check (num_nonnulls(raw_data_file_id, raw_data_package_id, data_transfer_package_id) = 1),
  check ((status = 'deleted') = (deleted_at is not null)),
  check (status <> 'deletion_possible' or raw_data_file_id is not null),
  check (status <> 'staged' or raw_data_package_id is not null),
  check ((verify_result = 'unverified') = (verified_at is null)),
  check (verify_result <> 'ok' or num_nonnulls(observed_checksum, checksum_alg) = 2)
);
-- A new copy where one was deleted is a new row, so only living copies are unique.
create unique index physical_copy_file_place
  on opsdb.physical_copy (raw_data_file_id, data_location_id)
  where status <> 'deleted' and raw_data_file_id is not null;
create unique index physical_copy_package_place
  on opsdb.physical_copy (raw_data_package_id, data_location_id)
  where status <> 'deleted' and raw_data_package_id is not null;
create unique index physical_copy_bundle_place
  on opsdb.physical_copy (data_transfer_package_id, data_location_id)
  where status <> 'deleted' and data_transfer_package_id is not null;
create index physical_copy_file on opsdb.physical_copy (raw_data_file_id)
  where raw_data_file_id is not null;
create index physical_copy_package on opsdb.physical_copy (raw_data_package_id)
  where raw_data_package_id is not null;
create index physical_copy_bundle on opsdb.physical_copy (data_transfer_package_id)
  where data_transfer_package_id is not null;
create index physical_copy_created on opsdb.physical_copy (created_at, id);
create index physical_copy_verified
  on opsdb.physical_copy (coalesce(verified_at, '-infinity'::timestamptz), id);
create index physical_copy_place on opsdb.physical_copy (data_location_id, created_at, id);
create index physical_copy_kept on opsdb.physical_copy (data_location_id) include (size)
  where status <> 'deleted';
create index physical_copy_source on opsdb.physical_copy (source_copy_id)
  where source_copy_id is not null;
