alter table proposals.user
  add roles text[] not null default '{}'
    check (roles <@ array['staff', 'operator', 'instrument', 'admin']),
  -- Argon2id as a PHC string; null: nobody signs in to this account by password.
  add password_hash text;
update proposals.user set roles = array_remove(
  array[case when is_staff then 'staff' end, case when is_superuser then 'admin' end], null);
-- The rule on staff_view goes with the column that it names.
alter table proposals.user drop is_staff, drop is_superuser;
alter table proposals.user
  add check ('staff' = any (roles) or not profile_staff_view);
-- One name, one account, however it is written.
create unique index user_username on proposals.user (lower(username));

-- The id is the `jti` of the token; the token itself is nowhere.
create table proposals.session (
  id uuid primary key,
  user_id bigint not null references proposals.user on delete cascade,
  created timestamptz(3) not null default now(),
  expires timestamptz(3) not null,
  ended timestamptz(3)
);
create index session_account on proposals.session (user_id);
create index session_expires on proposals.session (expires);

create table proposals.api_token (
  id uuid primary key,
  user_id bigint not null references proposals.user on delete cascade,
  name text not null check (length(name) between 1 and 100),
  -- What its owner can tell it by.
  prefix text not null check (length(prefix) = 8),
  -- SHA-256 in hexadecimal digits. The token is random, so nothing slower is needed.
  hash text not null unique check (length(hash) = 64),
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array[
    'read', 'frames:ingest', 'observations:write', 'downtimes:write', 'configdb:write',
    'opsdb:write', 'opsdb:work', 'accounts:write']),
  created timestamptz(3) not null default now(),
  expires timestamptz(3),
  revoked timestamptz(3),
  last_used_at timestamptz(3),
  -- When its use was last put on record.
  use_recorded_at timestamptz(3)
);
create index api_token_user on proposals.api_token (user_id, created, id);

-- Accounts at identity providers.
create table proposals.external_identity (
  issuer text not null,
  subject text not null,
  user_id bigint not null references proposals.user on delete cascade,
  created timestamptz(3) not null default now(),
  primary key (issuer, subject)
);
create index external_identity_user on proposals.external_identity (user_id);

-- Codes that were mailed and not used yet; the hash as above.
create table proposals.mail_code (
  hash text primary key check (length(hash) = 64),
  purpose text not null check (purpose in ('register', 'reset-password', 'change-email')),
  email text not null,
  user_id bigint references proposals.user on delete cascade,
  expires timestamptz(3) not null
);
-- A newer code replaces the older; of several who ask for one address, each has a code.
create unique index mail_code_newest
  on proposals.mail_code (purpose, lower(email), coalesce(user_id, 0));
create index mail_code_expires on proposals.mail_code (expires);
create index mail_code_user on proposals.mail_code (user_id);

-- How often something went wrong in the window of time that is open.
create table proposals.failure (
  key text primary key,
  count integer not null,
  window_start timestamptz(3) not null
);
create index failure_window_start on proposals.failure (window_start);
