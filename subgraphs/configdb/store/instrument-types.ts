/** Instrument types, their categories and the configuration types they allow. */
import type { Queryable } from "../../../platform/database.ts";
import { allOf, isOneOf } from "../../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  listPage,
  ordersBy,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import type {
  ConfigurationType,
  ConfigurationTypeProperties,
  InstrumentCategory,
  InstrumentType,
} from "../models.ts";
import type { InstrumentTypeFilter, InstrumentTypeOrder } from "../schema.generated.ts";
import { nestedRow, readNodes, rowsByKey, storable } from "./rows.ts";

type InstrumentTypeRow = Omit<InstrumentType, "instrumentCategory" | "defaultConfigurationType"> & {
  instrumentCategory: object | null;
  defaultConfigurationType: object | null;
};

const list: KeysetList<InstrumentTypeFilter> = {
  name: "instrumentTypes",
  columns: (sql) => sql`
    it.*, to_jsonb(category) as instrument_category,
    to_jsonb(usual) as default_configuration_type`,
  from: (sql) => sql`
    configdb.instrument_type it
    left join configdb.instrument_category category on category.code = it.instrument_category_code
    left join configdb.configuration_type usual on usual.code = it.default_configuration_type_code`,
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
};

function readInstrumentType(row: InstrumentTypeRow): InstrumentType {
  return {
    ...row,
    instrumentCategory: row.instrumentCategory && nestedRow(row.instrumentCategory),
    defaultConfigurationType:
      row.defaultConfigurationType && nestedRow(row.defaultConfigurationType),
  };
}

export async function instrumentTypes(
  sql: Queryable,
  args: ListArgs<InstrumentTypeFilter>,
): Promise<Connection<InstrumentType>> {
  return readNodes(
    await listPage<InstrumentTypeRow, InstrumentTypeFilter>(sql, list, args),
    readInstrumentType,
  );
}

export async function instrumentTypesByCode(
  sql: Queryable,
  codes: readonly string[],
): Promise<InstrumentType[]> {
  const rows = await rowsByKey<InstrumentTypeRow, InstrumentTypeFilter>(sql, list, codes);
  return rows.map(readInstrumentType);
}

/** What each of the instrument types allows, with the configuration type itself. */
export async function propertiesOfTypes(
  sql: Queryable,
  codes: readonly string[],
): Promise<ConfigurationTypeProperties[]> {
  const rows = await sql<
    (Omit<ConfigurationTypeProperties, "configurationType"> & { configurationType: object })[]
  >`
    select p.*, to_jsonb(ct) as configuration_type
    from configdb.configuration_type_properties p
    join configdb.configuration_type ct on ct.code = p.configuration_type_code
    where p.instrument_type = any(${[...codes]}::text[])
    order by p.configuration_type_code`;
  return rows.map((row) => ({ ...row, configurationType: nestedRow(row.configurationType) }));
}

export function configurationTypes(sql: Queryable): Promise<ConfigurationType[]> {
  return sql<ConfigurationType[]>`select * from configdb.configuration_type order by code`;
}

export function configurationTypesByCode(
  sql: Queryable,
  codes: readonly string[],
): Promise<ConfigurationType[]> {
  return sql<ConfigurationType[]>`
    select * from configdb.configuration_type where code = any(${storable(codes)}::text[])`;
}

export function instrumentCategories(sql: Queryable): Promise<InstrumentCategory[]> {
  return sql<InstrumentCategory[]>`select * from configdb.instrument_category order by code`;
}
