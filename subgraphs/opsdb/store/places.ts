/** Data sites, their storage, and the routes between them. */
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import type { DataLocation, DataSite, DataTransferRoute } from "../models.ts";
import type {
  DataLocationFilter,
  DataLocationOrder,
  DataSiteFilter,
  DataSiteOrder,
  DataTransferRouteFilter,
  DataTransferRouteOrder,
} from "../schema.generated.ts";
import { type EntityList, isOneOfIds } from "./entity-list.ts";

export const dataSites: EntityList<DataSite, DataSiteFilter> = {
  name: "dataSites",
  columns: (sql) => sql`s.*`,
  from: (sql) => sql`opsdb.data_site s`,
  where: (sql, filter) => allOf(sql, [isOneOf(sql, sql`s.short_name`, filter.shortName)]),
  order: ordersBy<DataSiteOrder>("SHORT_NAME_ASC", {
    SHORT_NAME: (sql) => ({ by: sql`s.short_name`, type: "text" }),
  }),
  id: (sql) => ({ column: sql`s.id`, type: "uuid" }),
  parents: {},
};

export const dataLocations: EntityList<DataLocation, DataLocationFilter, "site"> = {
  name: "dataLocations",
  columns: (sql) => sql`l.*`,
  from: (sql) => sql`opsdb.data_location l`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOfIds(sql, sql`l.data_site_id`, filter.siteId),
      isOneOf(sql, sql`l.location_type`, filter.locationType),
      isOneOf(sql, sql`l.storage_type`, filter.storageType),
      compares(sql, sql`l.active`, "=", filter.active),
    ]),
  order: ordersBy<DataLocationOrder>("NAME_ASC", {
    NAME: (sql) => ({ by: sql`l.name`, type: "text" }),
    PRIORITY: (sql) => ({ by: sql`l.priority`, type: "bigint" }),
  }),
  id: (sql) => ({ column: sql`l.id`, type: "uuid" }),
  parents: { site: (sql) => ({ column: sql`l.data_site_id`, type: "uuid" }) },
};

export const dataTransferRoutes: EntityList<DataTransferRoute, DataTransferRouteFilter> = {
  name: "dataTransferRoutes",
  columns: (sql) => sql`r.*`,
  from: (sql) => sql`opsdb.data_transfer_route r`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOfIds(sql, sql`r.origin_site_id`, filter.originSiteId),
      isOneOfIds(sql, sql`r.destination_site_id`, filter.destinationSiteId),
      isOneOf(sql, sql`r.route_type`, filter.routeType),
      isOneOf(sql, sql`r.method`, filter.method),
      compares(sql, sql`r.active`, "=", filter.active),
    ]),
  order: ordersBy<DataTransferRouteOrder>("PRIORITY_ASC", {
    PRIORITY: (sql) => ({ by: sql`r.priority`, type: "bigint" }),
  }),
  id: (sql) => ({ column: sql`r.id`, type: "uuid" }),
  parents: {},
};
