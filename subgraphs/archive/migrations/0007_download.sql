-- Frames packed for downloading. Who knows the id may have the bytes until it expires.
create table archive.download (
  id uuid primary key,
  created timestamptz(3) not null,
  expires timestamptz(3) not null,
  -- Versions in the order of the files; one that is deleted later is missing from the download.
  versions uuid[] not null check (cardinality(versions) > 0),
  refused_count integer not null check (refused_count >= 0)
);
create index download_expires on archive.download (expires);
