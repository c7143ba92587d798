/** Puts a survey into an empty archive by COPY, and makes the indexes afterwards. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Sql } from "../platform/database.ts";
import { progressLine } from "../seeds/progress-line.ts";
import { type SurveyFrame, survey } from "./survey.ts";

const text = (values: unknown[]) =>
  `${values.map((value) => (value == null ? "\\N" : value instanceof Date ? value.toISOString() : value)).join("\t")}\n`;

const tables: Record<string, { columns: string; row(frame: SurveyFrame): unknown[] }> = {
  "archive.version": {
    columns: "id, frame_id, filename, extension, key, size, md5, sha256, created",
    row: (f) => [
      ...[f.versionId, f.id, `${f.basename}.fits.fz`, ".fits.fz", `${f.site}/${f.versionId}`],
      ...[10_000_000 + (f.id % 1000), f.sha256.slice(0, 32), f.sha256, f.observationDate],
    ],
  },
  "archive.frame": {
    columns: `id, basename, version_id, observation_date, observation_day, proposal_id, instrument_code,
      target_name, reduction_level, site_code, enclosure_code, telescope_code, exposure_time,
      primary_optical_element, public_date, configuration_type, observation_id, request_id, footprint,
      created, modified`,
    row: (f) => [
      ...[
        f.id,
        f.basename,
        f.versionId,
        f.observationDate,
        f.observationDate.toISOString().slice(0, 10),
      ],
      ...[f.proposalId, f.instrument, f.targetName, f.reductionLevel, f.site, "dom1", f.telescope],
      ...[f.exposureTime, f.opticalElement, f.publicDate, f.configurationType, f.observationId],
      ...[Math.ceil(f.observationId / 2), f.footprint && `{${f.footprint}}`],
      ...[f.observationDate, f.observationDate],
    ],
  },
};

/** So many frames, the newest of today; tells on standard error how far it is. */
export async function loadSurvey(sql: Sql, frames: number, now: Date): Promise<void> {
  const progress = progressLine();
  const indexes = await sql<{ name: string; definition: string }[]>`
    select schemaname || '.' || indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'archive' and tablename in ('frame', 'version')
      and indexdef not like 'CREATE UNIQUE%'`;
  await sql.begin(async (transaction) => {
    for (const { name } of indexes) await transaction.unsafe(`drop index ${name}`);
    for (const [table, { columns, row }] of Object.entries(tables)) {
      let done = 0;
      const lines = function* () {
        let batch = "";
        for (const frame of survey(frames, now)) {
          batch += text(row(frame));
          if (++done % 1000 && done < frames) continue;
          progress(table, done, frames);
          yield batch;
          batch = "";
        }
      };
      const copy = await transaction.unsafe(`copy ${table} (${columns}) from stdin`).writable();
      await pipeline(Readable.from(lines()), copy);
    }
  });
  for (const [index, { definition }] of indexes.entries()) {
    await sql.unsafe(definition);
    progress("indexes", index + 1, indexes.length);
  }
  await sql`select setval(pg_get_serial_sequence('archive.frame', 'id'), ${frames}::bigint)`;
  await sql`vacuum analyze archive.frame`;
  await sql`vacuum analyze archive.version`;
}
