-- Everything that ever changed. A change of a thing covers the rows of the lists that it owns (a
-- group its members); so what a thing was at an instant is one row of one table.
create table configdb.change (
  revision bigint generated always as identity primary key,
  at timestamptz(3) not null,
  -- Who, as far as a transaction told; null for what was there before and for work by hand.
  user_id bigint,
  username text,
  -- Name of the GraphQL type.
  entity text collate "C" not null,
  key text collate "C" not null,
  action text not null check (action in ('CREATED', 'UPDATED', 'DELETED')),
  -- The row, and under the name of its list table the rows of its list.
  before jsonb,
  after jsonb,
  check ((before is null) = (action = 'CREATED') and (after is null) = (action = 'DELETED'))
);
create index change_thing on configdb.change (entity, key, revision desc);
create index change_at on configdb.change (at, revision);
create index change_user on configdb.change (user_id, revision);
-- Which instruments a telescope ever had.
create index change_telescope on configdb.change ((after ->> 'telescope_id'))
  where entity = 'Instrument';

create function configdb.keep_history() returns trigger language plpgsql as $$
begin
  raise exception 'Cannot %: the history of configdb is only added to', lower(tg_op);
end $$;
create trigger kept before update or delete or truncate on configdb.change
  for each statement execute function configdb.keep_history();

-- A configuration type of an instrument type gets a key of one part, as all things have.
alter table configdb.instrument_type add check (strpos(code, '/') = 0);
alter table configdb.configuration_type add check (strpos(code, '/') = 0);
alter table configdb.configuration_type_properties
  add id text collate "C" unique
    generated always as (instrument_type || '/' || configuration_type_code) stored;
-- The default of an instrument type is one of its own when a transaction ends.
alter table configdb.instrument_type
  add constraint instrument_type_default_allowed
  foreign key (code, default_configuration_type_code)
  references configdb.configuration_type_properties (instrument_type, configuration_type_code)
  deferrable initially deferred;

-- The instant of all changes of this transaction. The first call chooses it and lets no other
-- transaction write until this one ends: instants grow with revisions, and no two transactions
-- share one. A transaction that loads a past sets `asterism.at` itself.
create function configdb.instant() returns timestamptz language plpgsql as $$
begin
  if coalesce(current_setting('asterism.at', true), '') = '' then
    perform pg_advisory_xact_lock(4270002);
    perform set_config('asterism.at', greatest(
      date_trunc('milliseconds', clock_timestamp()),
      (select max(at) + interval '1 millisecond' from configdb.change)
    )::text, true);
  end if;
  return current_setting('asterism.at')::timestamptz;
end $$;

create function configdb.touch() returns trigger language plpgsql as $$
begin
  new.modified := configdb.instant();
  if tg_op = 'UPDATE' then new.version := old.version + 1; end if;
  return new;
end $$;

-- Runs when a transaction ends, once for each row that it touched, and records what became of the
-- thing that owns the row, unless that is recorded already.
-- Arguments: the entity, its table, and the column of the row that holds the key of the thing.
create function configdb.record_change() returns trigger language plpgsql
set timezone = 'UTC' as $$
declare
  thing text;
  known jsonb;
  present jsonb;
begin
  for thing in
    select distinct row ->> tg_argv[2] from (values (to_jsonb(old)), (to_jsonb(new))) as rows (row)
    where row is not null
  loop
    select after into known from configdb.change
      where entity = tg_argv[0] and key = thing order by revision desc limit 1;
    execute format('select configdb.%I($1)', tg_argv[1] || '_document') into present using thing;
    continue when known is not distinct from present;
    if configdb.instant() < (select max(at) from configdb.change) then
      raise exception 'Cannot record a change at %: later ones are recorded', configdb.instant();
    end if;
    insert into configdb.change (at, user_id, username, entity, key, action, before, after)
    values (
      configdb.instant(),
      nullif(current_setting('asterism.user_id', true), '')::bigint,
      nullif(current_setting('asterism.username', true), ''),
      tg_argv[0], thing,
      case when known is null then 'CREATED' when present is null then 'DELETED' else 'UPDATED' end,
      known, present
    );
  end loop;
  return null;
end $$;

-- For each entity: NAME_document(key) is the thing as history keeps it, NAME_at(instant) its table
-- as it was. A later migration that adds a column decides here what older rows had in it. Strict,
-- so that a statement reads the past of a table once: a planner that merges the function into the
-- statement, not knowing how few rows it gives, reads it again for each row of another table.
do $$
declare
  thing record;
begin
  for thing in
    select * from (values
      ('Site', 'site', 'code', null, null),
      ('Enclosure', 'enclosure', 'id', null, null),
      ('Telescope', 'telescope', 'id', null, null),
      ('Instrument', 'instrument', 'code', 'instrument_science_camera', 'instrument'),
      ('InstrumentType', 'instrument_type', 'code', null, null),
      ('InstrumentCategory', 'instrument_category', 'code', null, null),
      ('ConfigurationType', 'configuration_type', 'code', null, null),
      ('ConfigurationTypeProperties', 'configuration_type_properties', 'id', null, null),
      ('Camera', 'camera', 'code', 'camera_optical_element_group', 'camera'),
      ('CameraType', 'camera_type', 'id', null, null),
      ('OpticalElement', 'optical_element', 'code', null, null),
      ('OpticalElementGroup', 'optical_element_group', 'id',
        'optical_element_group_member', 'group_id'),
      ('ModeType', 'mode_type', 'id', null, null),
      ('GenericMode', 'generic_mode', 'id', null, null),
      ('GenericModeGroup', 'generic_mode_group', 'id', 'generic_mode_group_member', 'group_id')
    ) as things (entity, name, key, list, owner)
  loop
    execute format(
      'create function configdb.%I(thing text) returns jsonb language sql stable as $f$
         select to_jsonb(row) %s from configdb.%I row
         where %I = thing::%s
       $f$',
      thing.name || '_document',
      case when thing.list is not null then format(
        '|| jsonb_build_object(%L, (
           select coalesce(jsonb_agg(to_jsonb(entry) order by to_jsonb(entry) -> ''position'', to_jsonb(entry)), ''[]'')
           from configdb.%I entry where entry.%I = row.%I))',
        thing.list, thing.list, thing.owner, thing.key) end,
      thing.name, thing.key,
      (select format_type(atttypid, atttypmod) from pg_attribute
       where attrelid = ('configdb.' || thing.name)::regclass and attname = thing.key));
    execute format(
      'create function configdb.%I(instant timestamptz) returns setof configdb.%I
       language sql stable strict as $f$
         select row.* from (
           select distinct on (key) after from configdb.change
           where entity = %L and at <= instant order by key, revision desc
         ) last
         cross join lateral jsonb_populate_record(null::configdb.%I, last.after) row
         where last.after is not null
       $f$',
      thing.name || '_at', thing.name, thing.entity, thing.name);
    execute format(
      'create trigger touched before insert or update on configdb.%I
         for each row execute function configdb.touch();
       create constraint trigger recorded after insert or update or delete on configdb.%I
         deferrable initially deferred
         for each row execute function configdb.record_change(%L, %L, %L);
       create trigger kept before truncate on configdb.%I
         for each statement execute function configdb.keep_history()',
      thing.name, thing.name, thing.entity, thing.name, thing.key, thing.name);
    if thing.list is not null then
      execute format(
        'create function configdb.%I(instant timestamptz) returns setof configdb.%I
         language sql stable strict as $f$
           select entry.* from (
             select distinct on (key) after from configdb.change
             where entity = %L and at <= instant order by key, revision desc
           ) last
           cross join lateral jsonb_populate_recordset(null::configdb.%I, last.after -> %L) entry
           where last.after is not null
         $f$',
        thing.list || '_at', thing.list, thing.entity, thing.list, thing.list);
      execute format(
        'create constraint trigger recorded after insert or update or delete on configdb.%I
           deferrable initially deferred
           for each row execute function configdb.record_change(%L, %L, %L);
         create trigger kept before truncate on configdb.%I
           for each statement execute function configdb.keep_history()',
        thing.list, thing.entity, thing.name, thing.owner, thing.list);
    end if;
    -- What is there already begins its history now.
    execute format(
      'insert into configdb.change (at, entity, key, action, after)
       select configdb.instant(), %L, row.%I::text, ''CREATED'', configdb.%I(row.%I::text)
       from configdb.%I row order by row.%I',
      thing.entity, thing.key, thing.name || '_document', thing.key, thing.name, thing.key);
  end loop;
  perform set_config('asterism.at', '', true);
end $$;
