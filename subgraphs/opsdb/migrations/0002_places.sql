-- Data centres, the storage in them and the ways between them. Credentials are never stored.

create table opsdb.data_site (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  short_name text not null unique check (short_name <> ''),
  location text not null default '',
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1
);

create table opsdb.data_location (
  id uuid primary key default gen_random_uuid(),
  data_site_id uuid not null references opsdb.data_site (id),
  name text not null check (name <> ''),
  location_type text not null
    check (location_type in ('source', 'buffer', 'long_term_archive', 'processing')),
  storage_type text not null check (storage_type in ('disk', 's3', 'tape')),
  priority int not null default 0,
  active boolean not null default true,
  capacity_bytes bigint check (capacity_bytes >= 0),
  used_bytes bigint not null default 0 check (used_bytes >= 0),
  min_retention_s bigint not null default 0 check (min_retention_s >= 0),
  host text,
  base_path text,
  bucket text,
  endpoint text,
  region text,
  prefix text,
  library text,
  pool text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  unique (data_site_id, name),
  -- Targets of foreign keys that also fix the site or the role of a location.
  unique (id, data_site_id),
  unique (id, location_type),
  check (case storage_type
    when 'disk' then num_nonnulls(host, base_path) = 2
      and num_nonnulls(bucket, endpoint, region, prefix, library, pool) = 0
    when 's3' then num_nonnulls(bucket, endpoint, region, prefix) = 4
      and num_nonnulls(host, base_path, library, pool) = 0
    else num_nonnulls(library, pool) = 2
      and num_nonnulls(host, base_path, bucket, endpoint, region, prefix) = 0
  end)
);
create unique index data_location_disk on opsdb.data_location (host, base_path)
  where storage_type = 'disk';
create unique index data_location_s3 on opsdb.data_location (endpoint, bucket, prefix)
  where storage_type = 's3';
create index data_location_name on opsdb.data_location (name, id);
create index data_location_priority on opsdb.data_location (priority, id);

create table opsdb.data_transfer_route (
  id uuid primary key default gen_random_uuid(),
  origin_site_id uuid not null references opsdb.data_site (id),
  destination_site_id uuid not null references opsdb.data_site (id),
  method text not null check (method <> ''),
  route_type text not null check (route_type in ('direct', 'relay', 'custom')),
  via_site_id uuid references opsdb.data_site (id),
  origin_location_id uuid,
  destination_location_id uuid,
  priority int not null default 0,
  active boolean not null default true,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  unique nulls not distinct
    (origin_site_id, destination_site_id, route_type, origin_location_id, destination_location_id),
  foreign key (origin_location_id, origin_site_id)
    references opsdb.data_location (id, data_site_id),
  foreign key (destination_location_id, destination_site_id)
    references opsdb.data_location (id, data_site_id),
  check (origin_location_id <> destination_location_id),
  check (route_type <> 'relay' or via_site_id is not null),
  check (route_type <> 'custom'
    or num_nonnulls(origin_location_id, destination_location_id) = 2)
);
create index data_transfer_route_priority on opsdb.data_transfer_route (priority, id);
create index data_transfer_route_destination on opsdb.data_transfer_route (destination_site_id);
