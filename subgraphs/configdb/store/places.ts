/** Sites, enclosures and telescopes. */
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import type { Enclosure, Site, Telescope } from "../models.ts";
import type {
  EnclosureFilter,
  EnclosureOrder,
  SiteFilter,
  SiteOrder,
  TelescopeFilter,
  TelescopeOrder,
} from "../schema.generated.ts";
import { type EntityList, rowsOf } from "./rows.ts";

export const sites: EntityList<Site, SiteFilter> = (at) => ({
  name: "sites",
  columns: (sql) => sql`s.*`,
  from: (sql) => sql`${rowsOf(sql, "site", at)} s`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`s.code`, filter.code),
      isOneOf(sql, sql`s.name`, filter.name),
      compares(sql, sql`s.active`, "=", filter.active),
    ]),
  order: ordersBy<SiteOrder>("CODE_ASC", {
    CODE: (sql) => ({ by: sql`s.code`, type: "text" }),
    NAME: (sql) => ({ by: sql`s.name`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`s.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`s.code`, type: "text" }),
});

export const enclosures: EntityList<Enclosure, EnclosureFilter> = (at) => ({
  name: "enclosures",
  columns: (sql) => sql`e.*`,
  from: (sql) => sql`${rowsOf(sql, "enclosure", at)} e`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`e.id`, filter.id),
      isOneOf(sql, sql`e.site_code`, filter.site),
      isOneOf(sql, sql`e.code`, filter.code),
      isOneOf(sql, sql`e.name`, filter.name),
      compares(sql, sql`e.active`, "=", filter.active),
    ]),
  order: ordersBy<EnclosureOrder>("ID_ASC", {
    ID: (sql) => ({ by: sql`e.id`, type: "text" }),
    NAME: (sql) => ({ by: sql`e.name`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`e.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`e.id`, type: "text" }),
});

export const telescopes: EntityList<Telescope, TelescopeFilter> = (at) => ({
  name: "telescopes",
  columns: (sql) => sql`t.*, e.site_code`,
  from: (sql) => sql`
    ${rowsOf(sql, "telescope", at)} t
    join ${rowsOf(sql, "enclosure", at)} e on e.id = t.enclosure_id`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`t.id`, filter.id),
      isOneOf(sql, sql`e.site_code`, filter.site),
      isOneOf(sql, sql`e.id`, filter.enclosureId),
      isOneOf(sql, sql`e.code`, filter.enclosure),
      isOneOf(sql, sql`t.code`, filter.code),
      isOneOf(sql, sql`t.name`, filter.name),
      compares(sql, sql`t.active`, "=", filter.active),
      compares(sql, sql`t.aperture`, ">=", filter.apertureMin),
      compares(sql, sql`t.aperture`, "<=", filter.apertureMax),
      compares(sql, sql`t.horizon`, ">=", filter.horizonMin),
      compares(sql, sql`t.horizon`, "<=", filter.horizonMax),
      compares(sql, sql`t.lat`, ">=", filter.latMin),
      compares(sql, sql`t.lat`, "<=", filter.latMax),
      compares(sql, sql`t.long`, ">=", filter.longMin),
      compares(sql, sql`t.long`, "<=", filter.longMax),
    ]),
  order: ordersBy<TelescopeOrder>("ID_ASC", {
    ID: (sql) => ({ by: sql`t.id`, type: "text" }),
    NAME: (sql) => ({ by: sql`t.name`, type: "text" }),
    APERTURE: (sql) => ({ by: sql`t.aperture`, type: "float8" }),
    MODIFIED: (sql) => ({ by: sql`t.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`t.id`, type: "text" }),
});
