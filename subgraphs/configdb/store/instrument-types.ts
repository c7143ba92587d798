/** Instrument types, their categories and the configuration types they allow. */
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import type {
  ConfigurationType,
  ConfigurationTypeProperties,
  InstrumentCategory,
  InstrumentType,
} from "../models.ts";
import type {
  ConfigurationTypePropertiesFilter,
  ConfigurationTypePropertiesOrder,
  InstrumentTypeFilter,
  InstrumentTypeOrder,
} from "../schema.generated.ts";
import { type EntityList, nestedRow, rowsOf } from "./rows.ts";

type InstrumentTypeRow = Omit<InstrumentType, "instrumentCategory" | "defaultConfigurationType"> & {
  instrumentCategory: object | null;
  defaultConfigurationType: object | null;
};

type PropertiesRow = Omit<ConfigurationTypeProperties, "configurationType"> & {
  configurationType: object;
};

export const instrumentTypes: EntityList<InstrumentType, InstrumentTypeFilter> = (at) => ({
  name: "instrumentTypes",
  columns: (sql) => sql`
    it.*, to_jsonb(category) as instrument_category,
    to_jsonb(usual) as default_configuration_type`,
  from: (sql) => sql`
    ${rowsOf(sql, "instrument_type", at)} it
    left join ${rowsOf(sql, "instrument_category", at)} category
      on category.code = it.instrument_category_code
    left join ${rowsOf(sql, "configuration_type", at)} usual
      on usual.code = it.default_configuration_type_code`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`it.code`, filter.code),
      isOneOf(sql, sql`it.name`, filter.name),
      isOneOf(sql, sql`it.instrument_category_code`, filter.instrumentCategory),
    ]),
  order: ordersBy<InstrumentTypeOrder>("CODE_ASC", {
    CODE: (sql) => ({ by: sql`it.code`, type: "text" }),
    NAME: (sql) => ({ by: sql`it.name`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`it.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`it.code`, type: "text" }),
  read: (row: InstrumentTypeRow) => ({
    ...row,
    instrumentCategory: row.instrumentCategory && nestedRow(row.instrumentCategory),
    defaultConfigurationType:
      row.defaultConfigurationType && nestedRow(row.defaultConfigurationType),
  }),
});

/** What instrument types allow, with the configuration type itself. */
export const configurationTypeProperties: EntityList<
  ConfigurationTypeProperties,
  ConfigurationTypePropertiesFilter
> = (at) => ({
  name: "configurationTypeProperties",
  columns: (sql) => sql`p.*, to_jsonb(ct) as configuration_type`,
  from: (sql) => sql`
    ${rowsOf(sql, "configuration_type_properties", at)} p
    join ${rowsOf(sql, "configuration_type", at)} ct on ct.code = p.configuration_type_code`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`p.id`, filter.id),
      isOneOf(sql, sql`p.instrument_type`, filter.instrumentType),
      isOneOf(sql, sql`p.configuration_type_code`, filter.configurationType),
      compares(sql, sql`p.schedulable`, "=", filter.schedulable),
    ]),
  order: ordersBy<ConfigurationTypePropertiesOrder>("ID_ASC", {
    ID: (sql) => ({ by: sql`p.id`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`p.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`p.id`, type: "text" }),
  read: (row: PropertiesRow) => ({ ...row, configurationType: nestedRow(row.configurationType) }),
});

export const configurationTypes: EntityList<ConfigurationType, object> = (at) => ({
  name: "configurationTypes",
  columns: (sql) => sql`ct.*`,
  from: (sql) => sql`${rowsOf(sql, "configuration_type", at)} ct`,
  where: (sql) => sql`true`,
  order: (sql) => ({ by: sql`ct.code`, type: "text" }),
  id: (sql) => ({ column: sql`ct.code`, type: "text" }),
});

export const instrumentCategories: EntityList<InstrumentCategory, object> = (at) => ({
  name: "instrumentCategories",
  columns: (sql) => sql`category.*`,
  from: (sql) => sql`${rowsOf(sql, "instrument_category", at)} category`,
  where: (sql) => sql`true`,
  order: (sql) => ({ by: sql`category.code`, type: "text" }),
  id: (sql) => ({ column: sql`category.code`, type: "text" }),
});
