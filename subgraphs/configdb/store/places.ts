/** Sites, enclosures and telescopes. */
import type { Queryable } from "../../../platform/database.ts";
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  listPage,
  ordersBy,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import type { Enclosure, Site, Telescope } from "../models.ts";
import type {
  EnclosureFilter,
  EnclosureOrder,
  SiteFilter,
  SiteOrder,
  TelescopeFilter,
  TelescopeOrder,
} from "../schema.generated.ts";
import { rowsByKey, rowsUnder } from "./rows.ts";

const siteList: KeysetList<SiteFilter> = {
  name: "sites",
  columns: (sql) => sql`s.*`,
  from: (sql) => sql`configdb.site s`,
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
};

const enclosureList: KeysetList<EnclosureFilter> = {
  name: "enclosures",
  columns: (sql) => sql`e.*`,
  from: (sql) => sql`configdb.enclosure e`,
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
};

const telescopeList: KeysetList<TelescopeFilter> = {
  name: "telescopes",
  columns: (sql) => sql`t.*, e.site_code`,
  from: (sql) => sql`configdb.telescope t join configdb.enclosure e on e.id = t.enclosure_id`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`t.id`, filter.id),
      isOneOf(sql, sql`e.site_code`, filter.site),
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
};

export function sites(sql: Queryable, args: ListArgs<SiteFilter>): Promise<Connection<Site>> {
  return listPage(sql, siteList, args);
}

export function sitesByCode(sql: Queryable, codes: readonly string[]): Promise<Site[]> {
  return rowsByKey(sql, siteList, codes);
}

export function enclosures(
  sql: Queryable,
  args: ListArgs<EnclosureFilter>,
): Promise<Connection<Enclosure>> {
  return listPage(sql, enclosureList, args);
}

export function enclosuresById(sql: Queryable, ids: readonly string[]): Promise<Enclosure[]> {
  return rowsByKey(sql, enclosureList, ids);
}

export function enclosuresOfSites(sql: Queryable, codes: readonly string[]): Promise<Enclosure[]> {
  return rowsUnder(sql, enclosureList, sql`e.site_code`, codes);
}

export function telescopes(
  sql: Queryable,
  args: ListArgs<TelescopeFilter>,
): Promise<Connection<Telescope>> {
  return listPage(sql, telescopeList, args);
}

export function telescopesById(sql: Queryable, ids: readonly string[]): Promise<Telescope[]> {
  return rowsByKey(sql, telescopeList, ids);
}

export function telescopesOfEnclosures(
  sql: Queryable,
  ids: readonly string[],
): Promise<Telescope[]> {
  return rowsUnder(sql, telescopeList, sql`t.enclosure_id`, ids);
}
