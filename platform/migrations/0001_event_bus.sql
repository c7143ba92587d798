-- Events that left an outbox, and what each consumer still has to hear.
create table platform.event (
  position bigint generated always as identity primary key,
  topic text not null,
  key text not null,
  payload jsonb not null,
  occurred_at timestamptz(3) not null
);
create index event_topic on platform.event (topic, position);

create table platform.consumer (
  name text not null,
  topic text not null,
  primary key (name, topic)
);

create table platform.delivery (
  consumer text not null,
  position bigint not null references platform.event (position) on delete cascade,
  key text not null,
  attempts int not null default 0,
  next_attempt_at timestamptz(3) not null default now(),
  last_error text,
  primary key (consumer, position)
);
create index delivery_key on platform.delivery (consumer, key, position);
