/** Packages of files, and the bundles in which packages travel. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import type { Sight } from "../../../schema/viewer.ts";
import type { DataTransferPackage, RawDataPackage, RawDataPackageMetadata } from "../models.ts";
import type {
  DataTransferPackageFilter,
  DataTransferPackageOrder,
  RawDataPackageFilter,
  RawDataPackageOrder,
} from "../schema.generated.ts";
import { type EntityList, exists, isOneOfIds, isOneOfSerials } from "./entity-list.ts";
import { isExecutionSeen } from "./seen.ts";

export const rawDataPackages: EntityList<RawDataPackage, RawDataPackageFilter> = {
  name: "rawDataPackages",
  // Without the manifest, which lists thousands of files.
  columns: (sql) => sql`p.id, p.executed_obs_unit_id, p.instrument_module_id, p.part_no, p.state,
    p.status, p.size, p.checksum, p.checksum_alg, p.sealed_at, p.created_at, p.updated_at`,
  from: (sql) => sql`opsdb.raw_data_package p`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`p.state`, filter.state),
      isOneOf(sql, sql`p.status`, filter.status),
      isOneOfIds(sql, sql`p.executed_obs_unit_id`, filter.executedObsUnitId),
      exists(
        sql,
        isOneOfSerials(sql, sql`e.observation_id`, filter.observationId),
        (query, condition) => query`
          select 1 from opsdb.executed_obs_unit e
          where e.id = p.executed_obs_unit_id and ${condition}`,
      ),
      exists(
        sql,
        isOneOfIds(sql, sql`u.observing_program_id`, filter.observingProgramId),
        (query, condition) => query`
          select 1 from opsdb.executed_obs_unit e join opsdb.obs_unit u on u.id = e.obs_unit_id
          where e.id = p.executed_obs_unit_id and ${condition}`,
      ),
      isOneOfIds(sql, sql`p.instrument_module_id`, filter.instrumentModuleId),
      compares(sql, sql`p.created_at`, ">=", filter.createdAfter),
      compares(sql, sql`p.created_at`, "<=", filter.createdBefore),
    ]),
  order: ordersBy<RawDataPackageOrder>("CREATED_AT_ASC", {
    CREATED_AT: (sql) => ({ by: sql`p.created_at`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`p.id`, type: "uuid" }),
  parents: {},
};

export const packagesOfExecutions: EntityList<RawDataPackage, RawDataPackageFilter, "execution"> = {
  ...rawDataPackages,
  name: "executedObsUnit.rawDataPackages",
  from: (sql) => sql`opsdb.raw_data_package p
    join opsdb.instrument_module m on m.id = p.instrument_module_id`,
  order: (sql) => ({ by: sql`m.name || lpad(p.part_no::text, 8, '0')`, type: "text" }),
  parents: { execution: (sql) => ({ column: sql`p.executed_obs_unit_id`, type: "uuid" }) },
};

export const packagesOfBundles: EntityList<RawDataPackage, RawDataPackageFilter, "bundle"> = {
  ...rawDataPackages,
  name: "dataTransferPackage.rawDataPackages",
  from: (sql) => sql`opsdb.raw_data_package p
    join opsdb.data_transfer_package_member m on m.raw_data_package_id = p.id`,
  parents: { bundle: (sql) => ({ column: sql`m.data_transfer_package_id`, type: "uuid" }) },
};

export const dataTransferPackages: EntityList<DataTransferPackage, DataTransferPackageFilter> = {
  name: "dataTransferPackages",
  columns: (sql) => sql`b.*`,
  from: (sql) => sql`opsdb.data_transfer_package b`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`b.status`, filter.status),
      exists(
        sql,
        isOneOfIds(sql, sql`m.raw_data_package_id`, filter.rawDataPackageId),
        (query, condition) => query`
          select 1 from opsdb.data_transfer_package_member m
          where m.data_transfer_package_id = b.id and ${condition}`,
      ),
      isOneOfIds(sql, sql`b.origin_location_id`, filter.originLocationId),
      isOneOfIds(sql, sql`b.origin_site_id`, filter.originSiteId),
    ]),
  order: ordersBy<DataTransferPackageOrder>("CREATED_AT_ASC", {
    CREATED_AT: (sql) => ({ by: sql`b.created_at`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`b.id`, type: "uuid" }),
  parents: {},
};

export const bundlesOfPackages: EntityList<
  DataTransferPackage,
  DataTransferPackageFilter,
  "package"
> = {
  ...dataTransferPackages,
  name: "rawDataPackage.bundles",
  from: (sql) => sql`opsdb.data_transfer_package b
    join opsdb.data_transfer_package_member own on own.data_transfer_package_id = b.id`,
  parents: { package: (sql) => ({ column: sql`own.raw_data_package_id`, type: "uuid" }) },
};

/** Null for packages whose execution is not seen: they name all files. */
export function manifestsOfPackages(
  sql: Queryable,
  sight: Sight,
  ids: readonly string[],
): Promise<{ id: string; manifest: unknown }[]> {
  return sql<{ id: string; manifest: unknown }[]>`
    select p.id, p.manifest from opsdb.raw_data_package p
    where p.id = any(${[...ids]}::uuid[]) and ${isWhollySeen(sql, sight)}`;
}

/** Null like the manifest. */
export function metadataOfPackages(
  sql: Queryable,
  sight: Sight,
  ids: readonly string[],
): Promise<RawDataPackageMetadata[]> {
  return sql<RawDataPackageMetadata[]>`
    select d.raw_data_package_id, d.document, d.updated_at from opsdb.raw_data_package_metadata d
    join opsdb.raw_data_package p on p.id = d.raw_data_package_id
    where p.id = any(${[...ids]}::uuid[]) and ${isWhollySeen(sql, sight)}`;
}

function isWhollySeen(sql: Queryable, { all, proposals }: Sight): Fragment {
  return all ? sql`true` : isExecutionSeen(sql, sql`p.executed_obs_unit_id`, proposals);
}
