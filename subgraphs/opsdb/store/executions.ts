/** Executions of observing units. */
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import type { ExecutedObsUnit } from "../models.ts";
import type { ExecutedObsUnitFilter, ExecutedObsUnitOrder } from "../schema.generated.ts";
import { type EntityList, exists, isOneOfIds, isOneOfSerials } from "./entity-list.ts";

export const executedObsUnits: EntityList<
  ExecutedObsUnit,
  ExecutedObsUnitFilter,
  "obsUnit" | "observation"
> = {
  name: "executedObsUnits",
  columns: (sql) => sql`e.*`,
  from: (sql) => sql`opsdb.executed_obs_unit e`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOfIds(sql, sql`e.obs_unit_id`, filter.obsUnitId),
      exists(
        sql,
        isOneOfIds(sql, sql`u.observing_program_id`, filter.observingProgramId),
        (query, condition) => query`
          select 1 from opsdb.obs_unit u where u.id = e.obs_unit_id and ${condition}`,
      ),
      isOneOfSerials(sql, sql`e.observation_id`, filter.observationId),
      isOneOf(sql, sql`e.status`, filter.status),
      compares(sql, sql`e.start_time`, ">=", filter.startsAfter),
      compares(sql, sql`e.start_time`, "<=", filter.startsBefore),
    ]),
  order: ordersBy<ExecutedObsUnitOrder>("START_TIME_ASC", {
    START_TIME: (sql) => ({ by: sql`e.start_time`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`e.id`, type: "uuid" }),
  parents: {
    obsUnit: (sql) => ({ column: sql`e.obs_unit_id`, type: "uuid" }),
    observation: (sql) => ({ column: sql`e.observation_id`, type: "bigint" }),
  },
};
