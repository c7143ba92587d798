-- Hardware and plans. Telescopes, instruments, proposals and observations belong to other
-- namespaces, so they appear by key only.

create table opsdb.observatory (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (name <> ''),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1
);

create table opsdb.observatory_telescope (
  telescope_id text primary key,
  observatory_id uuid not null references opsdb.observatory (id)
);
create index observatory_telescope_observatory
  on opsdb.observatory_telescope (observatory_id, telescope_id);

create table opsdb.instrument_operations (
  instrument_code text primary key,
  available boolean not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1
);

create table opsdb.instrument_module (
  id uuid primary key default gen_random_uuid(),
  instrument_code text not null,
  name text not null check (name <> ''),
  pixels int not null check (pixels > 0),
  band_min_ghz float8 not null check (band_min_ghz > 0),
  band_max_ghz float8 not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  unique (instrument_code, name),
  check (band_max_ghz >= band_min_ghz)
);

create table opsdb.instrument_module_configuration (
  id uuid primary key default gen_random_uuid(),
  instrument_module_id uuid not null references opsdb.instrument_module (id),
  name text not null check (name <> ''),
  parameters jsonb not null default '{}',
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  unique (instrument_module_id, name)
);

create table opsdb.observing_program (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  short_name text not null unique check (short_name <> ''),
  lead text not null default '',
  proposal_id text unique,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1
);
create index observing_program_name on opsdb.observing_program (name, id);

create table opsdb.sub_observing_program (
  id uuid primary key default gen_random_uuid(),
  observing_program_id uuid not null references opsdb.observing_program (id),
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  unique (observing_program_id, short_name),
  unique (observing_program_id, id)
);

create table opsdb.target_source (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (name <> ''),
  kind text not null
    check (kind in ('fixed_source', 'solar_system_object', 'constant_elevation_source')),
  ra_deg float8 check (ra_deg >= 0 and ra_deg < 360),
  dec_deg float8 check (dec_deg between -90 and 90),
  frame text,
  naif_id int,
  elevation_deg float8 check (elevation_deg between 0 and 90),
  az_min_deg float8,
  az_max_deg float8,
  region text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  check (az_max_deg >= az_min_deg),
  -- Each kind has all of its own columns and none of the others'.
  check (case kind
    when 'fixed_source' then num_nonnulls(ra_deg, dec_deg, frame) = 3
      and num_nonnulls(naif_id, elevation_deg, az_min_deg, az_max_deg, region) = 0
    when 'solar_system_object' then naif_id is not null
      and num_nonnulls(ra_deg, dec_deg, frame, elevation_deg, az_min_deg, az_max_deg, region) = 0
    else num_nonnulls(elevation_deg, az_min_deg, az_max_deg) = 3
      and num_nonnulls(ra_deg, dec_deg, frame, naif_id) = 0
  end)
);

create table opsdb.obs_mode (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (name <> ''),
  parameters jsonb not null default '{}',
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1
);

create table opsdb.observation_configuration (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (name <> ''),
  parameters jsonb not null default '{}',
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1
);

create table opsdb.obs_unit (
  id uuid primary key default gen_random_uuid(),
  observing_program_id uuid not null references opsdb.observing_program (id),
  sub_observing_program_id uuid,
  target_source_id uuid not null references opsdb.target_source (id),
  obs_mode_id uuid not null references opsdb.obs_mode (id),
  observation_configuration_id uuid not null references opsdb.observation_configuration (id),
  telescope_id text,
  name text not null check (name <> ''),
  priority int not null default 0,
  total_time_s float8 not null default 0 check (total_time_s >= 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  unique (observing_program_id, name),
  -- A sub-program must be one of the unit's own program.
  foreign key (observing_program_id, sub_observing_program_id)
    references opsdb.sub_observing_program (observing_program_id, id)
);
create index obs_unit_name on opsdb.obs_unit (name, id);
create index obs_unit_priority on opsdb.obs_unit (priority, id);
create index obs_unit_telescope on opsdb.obs_unit (telescope_id, name, id);
create index obs_unit_target_source on opsdb.obs_unit (target_source_id);
create index obs_unit_sub_program on opsdb.obs_unit (sub_observing_program_id);

create table opsdb.executed_obs_unit (
  -- Made by the control system, which may be offline, so that a repeated call is a no-op.
  id uuid primary key,
  obs_unit_id uuid not null references opsdb.obs_unit (id),
  observation_id bigint,
  start_time timestamptz(3) not null,
  end_time timestamptz(3),
  status text not null default 'running' check (status in ('running', 'finished', 'aborted')),
  pwv_mm float8 check (pwv_mm >= 0),
  mean_elevation_deg float8 check (mean_elevation_deg between -90 and 90),
  conditions jsonb not null default '{}',
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  version int not null default 1,
  check (end_time >= start_time),
  check ((status = 'running') = (end_time is null))
);
create index executed_obs_unit_start on opsdb.executed_obs_unit (start_time, id);
create index executed_obs_unit_unit on opsdb.executed_obs_unit (obs_unit_id, start_time, id);
create index executed_obs_unit_observation
  on opsdb.executed_obs_unit (observation_id, start_time, id);
