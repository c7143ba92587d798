/** Copies of files, packages and bundles. */
import { allOf, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import type { PhysicalCopy } from "../models.ts";
import type { PhysicalCopyFilter, PhysicalCopyOrder } from "../schema.generated.ts";
import { type EntityList, exists, isOneOfIds } from "./entity-list.ts";

export const physicalCopies: EntityList<
  PhysicalCopy,
  PhysicalCopyFilter,
  "file" | "package" | "bundle"
> = {
  name: "physicalCopies",
  columns: (sql) => sql`c.*`,
  from: (sql) => sql`opsdb.physical_copy c`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`c.kind`, filter.kind),
      isOneOf(sql, sql`c.status`, filter.status),
      isOneOf(sql, sql`c.verify_result`, filter.verifyResult),
      isOneOfIds(sql, sql`c.data_location_id`, filter.locationId),
      exists(
        sql,
        isOneOfIds(sql, sql`l.data_site_id`, filter.siteId),
        (query, condition) => query`
          select 1 from opsdb.data_location l where l.id = c.data_location_id and ${condition}`,
      ),
      exists(
        sql,
        isOneOf(sql, sql`l.location_type`, filter.locationType),
        (query, condition) => query`
          select 1 from opsdb.data_location l where l.id = c.data_location_id and ${condition}`,
      ),
      isOneOfIds(sql, sql`c.raw_data_file_id`, filter.rawDataFileId),
      isOneOfIds(sql, sql`c.raw_data_package_id`, filter.rawDataPackageId),
      isOneOfIds(sql, sql`c.data_transfer_package_id`, filter.dataTransferPackageId),
      filter.verifiedBefore
        ? sql`coalesce(c.verified_at, '-infinity'::timestamptz) < ${filter.verifiedBefore}`
        : null,
    ]),
  order: ordersBy<PhysicalCopyOrder>("CREATED_AT_ASC", {
    CREATED_AT: (sql) => ({ by: sql`c.created_at`, type: "timestamptz" }),
    VERIFIED_AT: (sql) => ({
      by: sql`coalesce(c.verified_at, '-infinity'::timestamptz)`,
      type: "timestamptz",
    }),
  }),
  id: (sql) => ({ column: sql`c.id`, type: "uuid" }),
  parents: {
    file: (sql) => ({ column: sql`c.raw_data_file_id`, type: "uuid" }),
    package: (sql) => ({ column: sql`c.raw_data_package_id`, type: "uuid" }),
    bundle: (sql) => ({ column: sql`c.data_transfer_package_id`, type: "uuid" }),
  },
};
