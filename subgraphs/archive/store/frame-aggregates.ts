/** The SQL that says what there is among frames. */
import type { Sql } from "../../../platform/database.ts";
import { withinSeconds } from "../../../platform/within-seconds.ts";
import { CodedError } from "../../../schema/errors.ts";
import type { Sight } from "../../../schema/viewer.ts";
import type { PlainFrameFilter as FrameFilter } from "../rules/without-calibrations.ts";
import { isFound } from "./frames.ts";

interface Counted<Value> {
  value: Value;
  count: number;
}

export interface Aggregates {
  count: number;
  /** Bytes. */
  totalSize: number;
  firstObservationDate: Date | null;
  lastObservationDate: Date | null;
  sites: Counted<string>[];
  telescopes: Counted<string>[];
  instruments: Counted<string>[];
  primaryOpticalElements: Counted<string>[];
  configurationTypes: Counted<string>[];
  proposals: Counted<string>[];
  reductionLevels: Counted<number>[];
}

const SECONDS = 5;
/** Values of a kind that are answered. */
const MOST = 1000;

interface Row {
  /** What the row counts; null: all frames. */
  kind: keyof Aggregates | null;
  value: string;
  count: number;
  size: number;
  first: Date | null;
  last: Date | null;
}

/**
 * Of the frames that somebody with this sight sees and that pass the filter. The embedded database
 * has no timeout.
 * @throws CodedError QUERY_TOO_SLOW, BAD_USER_INPUT
 */
export async function frameAggregates(
  sql: Sql,
  sight: Sight,
  filter: FrameFilter,
  seconds = SECONDS,
): Promise<Aggregates> {
  const rows = await withinSeconds(sql, seconds, async (transaction) => {
    // Enough to group a million frames without writing them to disk.
    await transaction`select set_config('work_mem', '64MB', true)`;
    // Frames are read once, into one row for each combination of values; those are few.
    return transaction<Row[]>`
      with combination as materialized (
        select f.site_code, f.telescope_id, f.instrument_code, f.primary_optical_element,
          f.configuration_type, f.proposal_id, f.reduction_level,
          count(*) as count, sum(v.size) as size,
          min(f.observation_date) as first, max(f.observation_date) as last
        from archive.frame f join archive.version v on v.id = f.version_id
        where ${isFound(transaction, sight, filter)}
        group by 1, 2, 3, 4, 5, 6, 7
      )
      select each.kind, coalesce(each.value, '') as value, coalesce(sum(count), 0)::bigint as count,
        coalesce(sum(size), 0)::bigint as size, min(first) as first, max(last) as last
      from combination cross join lateral (values
        (null, null), ('sites', site_code), ('telescopes', telescope_id),
        ('instruments', instrument_code), ('primaryOpticalElements', primary_optical_element),
        ('configurationTypes', configuration_type), ('proposals', proposal_id),
        ('reductionLevels', reduction_level::text)
      ) each (kind, value)
      group by each.kind, each.value
      order by 3 desc, 2`;
  });
  if (!rows) {
    throw new CodedError(
      "QUERY_TOO_SLOW",
      `Cannot tell what there is among frames: it takes more than ${seconds} seconds`,
      { seconds },
    );
  }
  const all = rows.find(({ kind }) => kind === null);
  const values = (kind: keyof Aggregates) =>
    rows
      .filter((row) => row.kind === kind)
      .slice(0, MOST)
      .map(({ value, count }) => ({ value, count }))
      .sort((one, other) => (one.value < other.value ? -1 : 1));
  return {
    count: all?.count ?? 0,
    totalSize: all?.size ?? 0,
    firstObservationDate: all?.first ?? null,
    lastObservationDate: all?.last ?? null,
    sites: values("sites"),
    telescopes: values("telescopes"),
    instruments: values("instruments"),
    primaryOpticalElements: values("primaryOpticalElements"),
    configurationTypes: values("configurationTypes"),
    proposals: values("proposals"),
    reductionLevels: values("reductionLevels")
      .map(({ value, count }) => ({ value: Number(value), count }))
      .sort((one, other) => one.value - other.value),
  };
}
