-- Work that moves, archives and stages content. The rows state what is wanted; workers claim a row
-- with a lease, whose token tells a worker that came back too late that it lost the row.

create table opsdb.data_transfer (
  id uuid primary key default gen_random_uuid(),
  data_transfer_package_id uuid not null references opsdb.data_transfer_package (id),
  data_transfer_route_id uuid not null references opsdb.data_transfer_route (id),
  origin_location_id uuid not null references opsdb.data_location (id),
  destination_location_id uuid not null references opsdb.data_location (id),
  status text not null default 'pending'
    check (status in ('pending', 'scheduled', 'in_progress', 'completed', 'failed')),
  unpack_status text not null default 'pending'
    check (unpack_status in ('pending', 'scheduled', 'in_progress', 'completed', 'failed')),
  retry_count int not null default 0 check (retry_count >= 0),
  bytes_done bigint not null default 0 check (bytes_done >= 0),
  started_at timestamptz(3),
  finished_at timestamptz(3),
  next_attempt_at timestamptz(3) not null default now(),
  lease_owner text,
  lease_expires_at timestamptz(3),
  lease_token bigint not null default 0,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  check (origin_location_id <> destination_location_id),
  check (finished_at >= started_at),
  -- What has not arrived cannot be unpacked.
  check (unpack_status = 'pending' or status = 'completed'),
  check ((lease_owner is null) = (lease_expires_at is null))
);
create unique index data_transfer_unfinished
  on opsdb.data_transfer (data_transfer_package_id, destination_location_id)
  where status in ('pending', 'scheduled', 'in_progress');
create index data_transfer_by_package on opsdb.data_transfer (data_transfer_package_id, created_at, id);
create index data_transfer_created on opsdb.data_transfer (created_at, id);
create index data_transfer_status on opsdb.data_transfer (status, created_at, id);
create index data_transfer_by_route on opsdb.data_transfer (data_transfer_route_id, created_at, id);

create table opsdb.data_transfer_log (
  id uuid primary key default gen_random_uuid(),
  data_transfer_id uuid not null references opsdb.data_transfer (id),
  attempt int not null check (attempt >= 1),
  at timestamptz(3) not null default now(),
  level text not null check (level in ('debug', 'info', 'warning', 'error')),
  log_path text,
  exit_code int
);
create index data_transfer_log_transfer on opsdb.data_transfer_log (data_transfer_id, at, id);

create table opsdb.long_term_archive_transfer (
  id uuid primary key default gen_random_uuid(),
  raw_data_package_id uuid not null references opsdb.raw_data_package (id),
  origin_location_id uuid not null references opsdb.data_location (id),
  destination_location_id uuid not null,
  destination_type text not null generated always as ('long_term_archive') stored,
  status text not null default 'pending'
    check (status in ('pending', 'scheduled', 'in_progress', 'completed', 'failed')),
  retry_count int not null default 0 check (retry_count >= 0),
  next_attempt_at timestamptz(3) not null default now(),
  lease_owner text,
  lease_expires_at timestamptz(3),
  lease_token bigint not null default 0,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  foreign key (destination_location_id, destination_type)
    references opsdb.data_location (id, location_type),
  check (origin_location_id <> destination_location_id),
  check ((lease_owner is null) = (lease_expires_at is null))
);
create unique index long_term_archive_transfer_unfinished
  on opsdb.long_term_archive_transfer (raw_data_package_id, destination_location_id)
  where status in ('pending', 'scheduled', 'in_progress');
create index long_term_archive_transfer_package
  on opsdb.long_term_archive_transfer (raw_data_package_id, created_at, id);
create index long_term_archive_transfer_created
  on opsdb.long_term_archive_transfer (created_at, id);
create index long_term_archive_transfer_status
  on opsdb.long_term_archive_transfer (status, created_at, id);

create table opsdb.staging_job (
  id uuid primary key default gen_random_uuid(),
  requested_by_id text not null,
  destination_location_id uuid not null,
  destination_type text not null generated always as ('processing') stored,
  status text not null default 'pending'
    check (status in ('pending', 'scheduled', 'in_progress', 'completed', 'failed')),
  retry_count int not null default 0 check (retry_count >= 0),
  active boolean not null default true,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  foreign key (destination_location_id, destination_type)
    references opsdb.data_location (id, location_type)
);
create index staging_job_created on opsdb.staging_job (created_at, id);
create index staging_job_expires on opsdb.staging_job (expires_at, id);
create index staging_job_requester on opsdb.staging_job (requested_by_id, created_at, id);

create table opsdb.staging_job_member (
  staging_job_id uuid not null references opsdb.staging_job (id),
  raw_data_package_id uuid not null references opsdb.raw_data_package (id),
  status text not null default 'pending'
    check (status in ('pending', 'scheduled', 'in_progress', 'completed', 'failed')),
  primary key (staging_job_id, raw_data_package_id)
);
create index staging_job_member_package on opsdb.staging_job_member (raw_data_package_id);
