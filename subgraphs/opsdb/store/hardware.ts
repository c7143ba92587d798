/** Observatories and the modules of instruments. */
import type { Queryable } from "../../../platform/database.ts";
import { allOf, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import type { InstrumentModule, InstrumentModuleConfiguration, Observatory } from "../models.ts";
import type { ObservatoryFilter, ObservatoryOrder } from "../schema.generated.ts";
import { type EntityList, exists } from "./entity-list.ts";

export const observatories: EntityList<Observatory, ObservatoryFilter> = {
  name: "observatories",
  columns: (sql) => sql`o.*, array(
    select t.telescope_id from opsdb.observatory_telescope t
    where t.observatory_id = o.id order by t.telescope_id) as telescope_ids`,
  from: (sql) => sql`opsdb.observatory o`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`o.name`, filter.name),
      exists(
        sql,
        isOneOf(sql, sql`t.telescope_id`, filter.telescopeId),
        (query, condition) => query`
          select 1 from opsdb.observatory_telescope t where t.observatory_id = o.id and ${condition}`,
      ),
    ]),
  order: ordersBy<ObservatoryOrder>("NAME_ASC", {
    NAME: (sql) => ({ by: sql`o.name`, type: "text" }),
  }),
  id: (sql) => ({ column: sql`o.id`, type: "uuid" }),
  parents: {},
};

export const observatoriesOfTelescopes: EntityList<Observatory, ObservatoryFilter, "telescope"> = {
  ...observatories,
  from: (sql) => sql`
    opsdb.observatory o join opsdb.observatory_telescope own on own.observatory_id = o.id`,
  parents: { telescope: (sql) => ({ column: sql`own.telescope_id`, type: "text" }) },
};

export const instrumentModules: EntityList<InstrumentModule, object, "instrument"> = {
  name: "instrumentModules",
  columns: (sql) => sql`m.*`,
  from: (sql) => sql`opsdb.instrument_module m`,
  where: (sql) => sql`true`,
  order: (sql) => ({ by: sql`m.name`, type: "text" }),
  id: (sql) => ({ column: sql`m.id`, type: "uuid" }),
  parents: { instrument: (sql) => ({ column: sql`m.instrument_code`, type: "text" }) },
};

export const moduleConfigurations: EntityList<InstrumentModuleConfiguration, object, "module"> = {
  name: "instrumentModuleConfigurations",
  columns: (sql) => sql`c.*`,
  from: (sql) => sql`opsdb.instrument_module_configuration c`,
  where: (sql) => sql`true`,
  order: (sql) => ({ by: sql`c.name`, type: "text" }),
  id: (sql) => ({ column: sql`c.id`, type: "uuid" }),
  parents: { module: (sql) => ({ column: sql`c.instrument_module_id`, type: "uuid" }) },
};

/** What operations say of the instruments; those they do not speak of are missing. */
export function operationsOfInstruments(
  sql: Queryable,
  codes: readonly string[],
): Promise<{ instrumentCode: string; available: boolean }[]> {
  return sql<{ instrumentCode: string; available: boolean }[]>`
    select instrument_code, available from opsdb.instrument_operations
    where instrument_code = any(${[...codes]}::text[])`;
}
