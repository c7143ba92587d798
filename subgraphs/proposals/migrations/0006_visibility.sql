-- The proposal decides who sees a request and its observations, so it is kept with them: lists of
-- what a viewer sees then need no join through request and group, and can begin with the proposal.
-- A group never changes its proposal. Set here rather than by whoever inserts, so that the two
-- cannot differ.
alter table proposals.request add proposal_id text;
update proposals.request r set proposal_id = g.proposal_id
  from proposals.request_group g where g.id = r.request_group_id;
alter table proposals.request alter proposal_id set not null;

alter table proposals.observation add proposal_id text;
update proposals.observation o set proposal_id = r.proposal_id
  from proposals.request r where r.id = o.request_id;
alter table proposals.observation alter proposal_id set not null;

create function proposals.take_proposal_of_group() returns trigger language plpgsql as $$
begin
  select g.proposal_id into new.proposal_id
    from proposals.request_group g where g.id = new.request_group_id;
  return new;
end
$$;
create trigger request_proposal before insert or update of request_group_id, proposal_id
  on proposals.request for each row execute function proposals.take_proposal_of_group();

create function proposals.take_proposal_of_request() returns trigger language plpgsql as $$
begin
  select r.proposal_id into new.proposal_id
    from proposals.request r where r.id = new.request_id;
  return new;
end
$$;
create trigger observation_proposal before insert or update of request_id, proposal_id
  on proposals.observation for each row execute function proposals.take_proposal_of_request();

create index request_proposal_created on proposals.request (proposal_id, created, id);
create index observation_proposal_start on proposals.observation (proposal_id, start, id);
