-- Tokens that delete frames.
alter table proposals.api_token drop constraint api_token_scopes_check;
alter table proposals.api_token add constraint api_token_scopes_check
  check (cardinality(scopes) > 0 and scopes <@ array['read', 'frames:ingest', 'frames:delete',
    'observations:write', 'downtimes:write', 'configdb:write', 'opsdb:write', 'opsdb:work',
    'accounts:write']);
