create table downtime.downtime (
  id bigint generated always as identity primary key,
  site text not null,
  enclosure text not null,
  telescope text not null,
  telescope_id text not null generated always as (site || '.' || enclosure || '.' || telescope) stored,
  enclosure_id text not null generated always as (site || '.' || enclosure) stored,
  instrument_type text not null default '',
  start timestamptz(3) not null,
  "end" timestamptz(3) not null,
  reason text not null default '' check (length(reason) <= 3000),
  created timestamptz(3) not null default now(),
  modified timestamptz(3) not null default now(),
  check ("end" > start)
);
create index downtime_telescope_span on downtime.downtime
  using gist (telescope_id, tstzrange(start, "end"));
create index downtime_telescope_start on downtime.downtime (telescope_id, start, id);
create index downtime_enclosure_start on downtime.downtime (enclosure_id, start, id);
create index downtime_site_start on downtime.downtime (site, start, id);
create index downtime_start on downtime.downtime (start, id);
