-- The proposal at the end of the index of cells: who sees a frame is then told by the index alone.
drop index archive.frame_sky_cell;
create index frame_sky_cell on archive.frame (sky_cell, observation_date, id, public_date, proposal_id)
  where version_id is not null and sky_cell is not null;
