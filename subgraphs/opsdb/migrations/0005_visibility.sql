-- What decides who sees plans, executions and files.

alter table opsdb.observing_program add column public boolean not null default false;

-- As the header of the frame names it; null for files that the archive has not told of. Those
-- belong to the proposal of the program whose execution made them.
alter table opsdb.raw_data_file add column proposal_id text check (proposal_id <> '');
-- Null: never, as far as is known.
alter table opsdb.raw_data_file add column public_date timestamptz(3);

-- The public date at the end: files that are not public yet are passed over within the index.
drop index opsdb.raw_data_file_recorded;
create index raw_data_file_recorded on opsdb.raw_data_file (recorded_at, id, public_date);
drop index opsdb.raw_data_file_size;
create index raw_data_file_size on opsdb.raw_data_file (size, id, public_date);
drop index opsdb.raw_data_file_execution;
create index raw_data_file_execution
  on opsdb.raw_data_file (executed_obs_unit_id, recorded_at, id, public_date);
drop index opsdb.raw_data_file_package;
create index raw_data_file_package
  on opsdb.raw_data_file (raw_data_package_id, recorded_at, id, public_date);
-- Whether a package holds a file that somebody may see.
create index raw_data_file_package_seen
  on opsdb.raw_data_file (raw_data_package_id, proposal_id, public_date)
  where raw_data_package_id is not null;
create index raw_data_file_proposal on opsdb.raw_data_file (proposal_id, recorded_at, id);
