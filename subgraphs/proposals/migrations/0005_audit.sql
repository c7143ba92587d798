-- Who did what to accounts and memberships, and when. Rows are only ever added.
-- No references: a record outlives the account or proposal that it tells about.
create table proposals.audit_event (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null default now(),
  kind text not null check (kind ~ '^[A-Z_]+$'),
  actor_id bigint,
  credential_kind text check (credential_kind in ('session', 'api-token', 'external')),
  credential_id text,
  address text,
  user_id bigint,
  facts jsonb not null default '{}'
);
create index audit_event_at on proposals.audit_event (at, id);
create index audit_event_user on proposals.audit_event (user_id, at, id);
create index audit_event_actor on proposals.audit_event (actor_id, at, id);
create index audit_event_kind on proposals.audit_event (kind, at, id);

create function proposals.refuse_change_of_audit() returns trigger language plpgsql as $$
begin
  raise exception 'Cannot % proposals.audit_event: rows are only ever added', lower(tg_op);
end
$$;
create trigger audit_event_append_only
  before update or delete or truncate on proposals.audit_event
  for each statement execute function proposals.refuse_change_of_audit();

-- One open invitation per address and proposal, so that inviting again renews it.
create unique index proposal_invite_open
  on proposals.proposal_invite (proposal_id, lower(email)) where used is null;
