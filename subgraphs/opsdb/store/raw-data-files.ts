/** Files as they were recorded. */
import type { Queryable } from "../../../platform/database.ts";
import { allOf, compares, contains } from "../../../platform/filter.ts";
import { isListed, ordersBy } from "../../../platform/keyset-list.ts";
import type { RawDataFile } from "../models.ts";
import type { RawDataFileFilter, RawDataFileOrder } from "../schema.generated.ts";
import { type EntityList, exists, isFilled, isOneOfIds, isOneOfSerials } from "./entity-list.ts";

export const rawDataFiles: EntityList<RawDataFile, RawDataFileFilter, "execution" | "package"> = {
  name: "rawDataFiles",
  columns: (sql) => sql`f.*`,
  from: (sql) => sql`opsdb.raw_data_file f`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOfIds(sql, sql`f.executed_obs_unit_id`, filter.executedObsUnitId),
      exists(
        sql,
        isOneOfSerials(sql, sql`e.observation_id`, filter.observationId),
        (query, condition) => query`
          select 1 from opsdb.executed_obs_unit e
          where e.id = f.executed_obs_unit_id and ${condition}`,
      ),
      isOneOfIds(sql, sql`f.instrument_module_id`, filter.instrumentModuleId),
      isOneOfIds(sql, sql`f.raw_data_package_id`, filter.rawDataPackageId),
      isOneOfSerials(sql, sql`f.frame_id`, filter.frameId),
      isOneOfIds(sql, sql`f.frame_version_id`, filter.frameVersionId),
      isFilled(sql, sql`f.executed_obs_unit_id`, filter.attached),
      isFilled(sql, sql`f.raw_data_package_id`, filter.packaged),
      contains(sql, sql`f.relative_path`, filter.relativePath),
      compares(sql, sql`f.recorded_at`, ">=", filter.recordedAfter),
      compares(sql, sql`f.recorded_at`, "<=", filter.recordedBefore),
    ]),
  order: ordersBy<RawDataFileOrder>("RECORDED_AT_ASC", {
    RECORDED_AT: (sql) => ({ by: sql`f.recorded_at`, type: "timestamptz" }),
    SIZE: (sql) => ({ by: sql`f.size`, type: "bigint" }),
  }),
  id: (sql) => ({ column: sql`f.id`, type: "uuid" }),
  parents: {
    execution: (sql) => ({ column: sql`f.executed_obs_unit_id`, type: "uuid" }),
    package: (sql) => ({ column: sql`f.raw_data_package_id`, type: "uuid" }),
  },
};

/** The file of the list registered last for each frame. */
export function newestFilesOfFrames(
  sql: Queryable,
  list: typeof rawDataFiles,
  frameIds: readonly number[],
): Promise<RawDataFile[]> {
  return sql<RawDataFile[]>`
    select distinct on (f.frame_id) f.* from opsdb.raw_data_file f
    where f.frame_id = any(${[...frameIds]}::bigint[]) and ${isListed(sql, list, {})}
    order by f.frame_id, f.created_at desc, f.id desc`;
}
