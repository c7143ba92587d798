/** Moves of bundles, their reports, and ways of packages into long-term archives. */
import { allOf, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import type { DataTransfer, DataTransferLog, LongTermArchiveTransfer } from "../models.ts";
import type {
  DataTransferFilter,
  DataTransferOrder,
  LongTermArchiveTransferFilter,
  LongTermArchiveTransferOrder,
} from "../schema.generated.ts";
import { type EntityList, isOneOfIds } from "./entity-list.ts";

export const dataTransfers: EntityList<DataTransfer, DataTransferFilter, "bundle"> = {
  name: "dataTransfers",
  columns: (sql) => sql`t.*`,
  from: (sql) => sql`opsdb.data_transfer t`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`t.status`, filter.status),
      isOneOf(sql, sql`t.unpack_status`, filter.unpackStatus),
      isOneOfIds(sql, sql`t.data_transfer_package_id`, filter.dataTransferPackageId),
      isOneOfIds(sql, sql`t.data_transfer_route_id`, filter.routeId),
      isOneOfIds(sql, sql`t.origin_location_id`, filter.originLocationId),
      isOneOfIds(sql, sql`t.destination_location_id`, filter.destinationLocationId),
    ]),
  order: ordersBy<DataTransferOrder>("CREATED_AT_ASC", {
    CREATED_AT: (sql) => ({ by: sql`t.created_at`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`t.id`, type: "uuid" }),
  parents: { bundle: (sql) => ({ column: sql`t.data_transfer_package_id`, type: "uuid" }) },
};

export const dataTransferLogs: EntityList<DataTransferLog, object, "transfer"> = {
  name: "dataTransferLogs",
  columns: (sql) => sql`g.*`,
  from: (sql) => sql`opsdb.data_transfer_log g`,
  where: (sql) => sql`true`,
  order: (sql) => ({ by: sql`g.at`, type: "timestamptz" }),
  id: (sql) => ({ column: sql`g.id`, type: "uuid" }),
  parents: { transfer: (sql) => ({ column: sql`g.data_transfer_id`, type: "uuid" }) },
};

export const longTermArchiveTransfers: EntityList<
  LongTermArchiveTransfer,
  LongTermArchiveTransferFilter,
  "package"
> = {
  name: "longTermArchiveTransfers",
  columns: (sql) => sql`t.*`,
  from: (sql) => sql`opsdb.long_term_archive_transfer t`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`t.status`, filter.status),
      isOneOfIds(sql, sql`t.raw_data_package_id`, filter.rawDataPackageId),
      isOneOfIds(sql, sql`t.origin_location_id`, filter.originLocationId),
      isOneOfIds(sql, sql`t.destination_location_id`, filter.destinationLocationId),
    ]),
  order: ordersBy<LongTermArchiveTransferOrder>("CREATED_AT_ASC", {
    CREATED_AT: (sql) => ({ by: sql`t.created_at`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`t.id`, type: "uuid" }),
  parents: { package: (sql) => ({ column: sql`t.raw_data_package_id`, type: "uuid" }) },
};
