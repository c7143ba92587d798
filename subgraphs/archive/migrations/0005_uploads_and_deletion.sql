-- Uploads that clients send to the store themselves.
create table archive.upload (
  id uuid primary key,
  -- The account that began it; only it and those who run the observatory see it.
  creator_id bigint not null,
  filename text not null,
  key text not null unique,
  -- The store's own name for it; null where it has none.
  store_upload_id text,
  -- Bytes.
  size bigint not null check (size > 0),
  part_size bigint not null check (part_size > 0),
  -- As the creator declared it.
  sha256 text check (length(sha256) = 64),
  -- The version that has the bytes; null until they are ingested. No reference: it may be deleted.
  version_id uuid,
  created timestamptz(3) not null default now(),
  expires timestamptz(3) not null
);
create index upload_expires on archive.upload (expires);

-- Who deleted what. Rows are only ever added; no references, because a record outlives its frame.
create table archive.audit_event (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null default now(),
  kind text not null check (kind ~ '^[A-Z_]+$'),
  actor_id bigint,
  credential_kind text check (credential_kind in ('session', 'api-token', 'external')),
  credential_id text,
  address text,
  frame_id bigint not null,
  basename text not null,
  reason text not null,
  facts jsonb not null default '{}'
);
create index audit_event_at on archive.audit_event (at, id);
create index audit_event_frame on archive.audit_event (frame_id, at, id);
create index audit_event_basename on archive.audit_event (basename, at, id);

create function archive.refuse_change_of_audit() returns trigger language plpgsql as $$
begin
  raise exception 'Cannot % archive.audit_event: rows are only ever added', lower(tg_op);
end
$$;
create trigger audit_event_append_only
  before update or delete or truncate on archive.audit_event
  for each statement execute function archive.refuse_change_of_audit();

-- Whether an object has a row.
create index thumbnail_key on archive.thumbnail (key);
