/** Puts generated frames into the archive: rows by its own rules and, when wanted, bytes. */
import type { JSONValue } from "postgres";
import type { Queryable } from "../platform/database.ts";
import {
  defaultHeaderSettings,
  frameRecord,
  type ObjectStore,
  parseFileName,
} from "../subgraphs/archive/subgraph.ts";
import type { GeneratedFrame } from "./frames.ts";

/** Writes the bytes of the frames, a few files at a time. */
export async function storeFrames(
  store: ObjectStore,
  frames: readonly GeneratedFrame[],
): Promise<void> {
  const waiting = [...frames];
  const writer = async () => {
    for (let frame = waiting.pop(); frame; frame = waiting.pop()) {
      const bytes = frame.bytes();
      // A start that was cut off may have left the file; its key is the same each time.
      await store.remove({ key: frame.key, versionId: null });
      await store.put(frame.key, once(bytes), {
        contentType: "image/fits",
        filename: frame.filename,
      });
    }
  };
  await Promise.all([writer(), writer(), writer(), writer()]);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Inserts one batch of frames; at most about a thousand. */
export async function loadFrames(sql: Queryable, frames: readonly GeneratedFrame[]): Promise<void> {
  if (frames.length === 0) return;
  const rows = frames.map((frame) => {
    const record = frameRecord(frame.header, parseFileName(frame.filename), defaultHeaderSettings);
    const { relatedBasenames, headers, footprint, ...columns } = record;
    return {
      related: relatedBasenames,
      headers: { frame_id: frame.id, data: headers },
      frame: {
        id: frame.id,
        versionId: frame.versionId,
        ...columns,
        footprint: footprint?.flatMap(({ ra, dec }) => [ra, dec]) ?? null,
        created: frame.observationDate,
        modified: frame.observationDate,
      },
      version: {
        id: frame.versionId,
        frameId: frame.id,
        filename: frame.filename,
        extension: frame.extension,
        key: frame.key,
        size: frame.size,
        md5: frame.md5,
        sha256: frame.sha256,
        created: frame.observationDate,
      },
    };
  });
  await sql`insert into archive.frame ${sql(rows.map((row) => row.frame))}`;
  await sql`insert into archive.version ${sql(rows.map((row) => row.version))}`;
  await sql`
    insert into archive.headers (frame_id, data)
    select * from jsonb_to_recordset(${sql.json(rows.map((row) => row.headers) as JSONValue)})
      as row(frame_id bigint, data jsonb)`;
  const links = rows.flatMap(({ frame, related }) =>
    related.map((name) => ({ id: frame.id, name })),
  );
  await sql`
    insert into archive.related_frame (frame_id, related_id)
    select pair.* from jsonb_to_recordset(${sql.json(links)}) as link(id bigint, name text)
    join archive.frame named on named.basename = link.name
    cross join lateral (values (link.id, named.id), (named.id, link.id)) pair
    on conflict do nothing`;
}

/** Lets new frames be numbered after the loaded ones. */
export async function endFrames(sql: Queryable): Promise<void> {
  await sql`
    select setval(pg_get_serial_sequence('archive.frame', 'id'), (select max(id) from archive.frame))`;
}
