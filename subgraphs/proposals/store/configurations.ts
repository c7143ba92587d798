/** Statements on configurations and the exposures in them. */
import type { Queryable } from "../../../platform/database.ts";
import type { Configuration, InstrumentConfig, RegionOfInterest, Target } from "../models.ts";
import { withoutPrefix } from "./without-prefix.ts";

type Row = Record<string, unknown>;

const withChildren = withoutPrefix<Configuration & { target: Target | null }>([
  ...["target", "constraints", "acquisitionConfig", "guidingConfig"],
]);

function toConfiguration(row: Row): Configuration {
  const whole = withChildren(row);
  if (!whole.target?.type) whole.target = null;
  return whole;
}

export async function configurationsById(
  sql: Queryable,
  ids: readonly number[],
): Promise<Configuration[]> {
  const rows = await sql<Row[]>`
    select c.* from proposals.configuration c where c.id = any(${[...ids]}::bigint[])`;
  return rows.map(toConfiguration);
}

/** All configurations of each request, in the order of execution. */
export async function configurationsOfRequests(
  sql: Queryable,
  requestIds: readonly number[],
): Promise<Configuration[]> {
  const rows = await sql<Row[]>`
    select c.* from proposals.configuration c
    where c.request_id = any(${[...requestIds]}::bigint[]) order by c.request_id, c.priority`;
  return rows.map(toConfiguration);
}

export function instrumentConfigsOfConfigurations(
  sql: Queryable,
  configurationIds: readonly number[],
): Promise<InstrumentConfig[]> {
  return sql<InstrumentConfig[]>`
    select i.* from proposals.instrument_config i
    where i.configuration_id = any(${[...configurationIds]}::bigint[]) order by i.id`;
}

export function regionsOfInstrumentConfigs(
  sql: Queryable,
  instrumentConfigIds: readonly number[],
): Promise<RegionOfInterest[]> {
  return sql<RegionOfInterest[]>`
    select r.* from proposals.region_of_interest r
    where r.instrument_config_id = any(${[...instrumentConfigIds]}::bigint[]) order by r.id`;
}
