-- A downtime may be of a whole enclosure or site: the narrower codes are null then.
alter table downtime.downtime
  alter column enclosure drop not null,
  alter column telescope drop not null,
  alter column enclosure_id drop not null,
  alter column telescope_id drop not null,
  add constraint downtime_place check (telescope is null or enclosure is not null),
  add column place text not null generated always as
    (site || coalesce('.' || enclosure || coalesce('.' || telescope, ''), '')) stored,
  -- What calendars know the row by, also after a move to another server.
  add column uid uuid not null default gen_random_uuid(),
  add column version int not null default 1,
  -- An account of proposals.
  add column created_by bigint,
  add column external_source text check (external_source <> ''),
  add column external_id text check (external_id <> ''),
  add constraint downtime_external check ((external_source is null) = (external_id is null));

create unique index downtime_external_pair on downtime.downtime (external_source, external_id);
create unique index downtime_uid on downtime.downtime (uid);
drop index downtime.downtime_telescope_span;
create index downtime_place_span on downtime.downtime using gist (place, tstzrange(start, "end"));
create index downtime_span on downtime.downtime using gist (tstzrange(start, "end"));
-- What a telescope inherits from its enclosure and site.
create index downtime_wide_start on downtime.downtime (place, start, id) where telescope is null;
create index downtime_end on downtime.downtime ("end", id);
create index downtime_created on downtime.downtime (created, id);
create index downtime_modified on downtime.downtime (modified, id);

-- Who changed what, and when; rows are only ever added. No reference: a deleted downtime stays here.
create table downtime.change (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null default now(),
  action text not null check (action in ('CREATED', 'UPDATED', 'DELETED')),
  downtime_id bigint not null,
  user_id bigint not null,
  -- Version of the row after the change, or before it was deleted.
  version int not null,
  -- The row as it was and as it became.
  before jsonb,
  after jsonb,
  check ((before is null) = (action = 'CREATED')),
  check ((after is null) = (action = 'DELETED')),
  -- The name that the caller gave to its call, so that a repetition finds what came of it.
  idempotency_key text check (idempotency_key <> '')
);
create unique index change_idempotency on downtime.change (user_id, idempotency_key);
create index change_at on downtime.change (at, id);
create index change_downtime on downtime.change (downtime_id, at, id);
create index change_user on downtime.change (user_id, at, id);

create function downtime.refuse_change_of_change() returns trigger language plpgsql as $$
begin
  raise exception 'Cannot % downtime.change: rows are only ever added', lower(tg_op);
end
$$;
create trigger change_append_only
  before update or delete or truncate on downtime.change
  for each statement execute function downtime.refuse_change_of_change();
