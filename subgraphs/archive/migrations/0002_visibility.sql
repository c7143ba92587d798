-- The public date at the end of the indexes of the lists: frames that are not public yet are then
-- passed over within the index, without reading their rows. One of the public date alone would
-- tempt the planner to read all public frames for each parent.

drop index archive.frame_observation_date;
create index frame_observation_date on archive.frame (observation_date, id, public_date) where version_id is not null;
drop index archive.frame_proposal;
create index frame_proposal on archive.frame (proposal_id, observation_date, id, public_date) where version_id is not null;
drop index archive.frame_instrument;
create index frame_instrument on archive.frame (instrument_code, observation_date, id, public_date) where version_id is not null;
drop index archive.frame_site;
create index frame_site on archive.frame (site_code, observation_date, id, public_date) where version_id is not null;
drop index archive.frame_enclosure;
create index frame_enclosure on archive.frame (enclosure_id, observation_date, id, public_date) where version_id is not null;
drop index archive.frame_telescope;
create index frame_telescope on archive.frame (telescope_id, observation_date, id, public_date) where version_id is not null;
drop index archive.frame_observation;
create index frame_observation on archive.frame (observation_id, observation_date, id, public_date) where version_id is not null;
drop index archive.frame_request;
create index frame_request on archive.frame (request_id, observation_date, id, public_date) where version_id is not null;
drop index archive.frame_target_name;
create index frame_target_name on archive.frame (target_name, id, public_date) where version_id is not null;
drop index archive.frame_exposure_time;
create index frame_exposure_time on archive.frame (coalesce(exposure_time, -1), id, public_date) where version_id is not null;
drop index archive.frame_created;
create index frame_created on archive.frame (created, id, public_date) where version_id is not null;
drop index archive.frame_public_date;
