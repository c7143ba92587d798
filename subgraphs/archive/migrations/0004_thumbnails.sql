-- The same picture sent again changes nothing.
alter table archive.thumbnail add sha256 text check (length(sha256) = 64);
alter table archive.thumbnail add created timestamptz(3) not null default now();
-- When the bytes of the row came.
alter table archive.thumbnail add modified timestamptz(3) not null default now();
