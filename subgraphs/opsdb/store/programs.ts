/** Observing programs, what they point at and their observing units. */
import { allOf, contains, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import type {
  ObservationConfiguration,
  ObservingProgram,
  ObsMode,
  ObsUnit,
  SubObservingProgram,
  TargetSource,
} from "../models.ts";
import type {
  ObservingProgramFilter,
  ObservingProgramOrder,
  ObsUnitFilter,
  ObsUnitOrder,
  TargetSourceFilter,
  TargetSourceOrder,
} from "../schema.generated.ts";
import { type EntityList, isOneOfIds } from "./entity-list.ts";

export const observingPrograms: EntityList<ObservingProgram, ObservingProgramFilter, "proposal"> = {
  name: "observingPrograms",
  columns: (sql) => sql`p.*`,
  from: (sql) => sql`opsdb.observing_program p`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`p.short_name`, filter.shortName),
      contains(sql, sql`p.name`, filter.name),
      isOneOf(sql, sql`p.proposal_id`, filter.proposalId),
    ]),
  order: ordersBy<ObservingProgramOrder>("SHORT_NAME_ASC", {
    SHORT_NAME: (sql) => ({ by: sql`p.short_name`, type: "text" }),
    NAME: (sql) => ({ by: sql`p.name`, type: "text" }),
  }),
  id: (sql) => ({ column: sql`p.id`, type: "uuid" }),
  parents: { proposal: (sql) => ({ column: sql`p.proposal_id`, type: "text" }) },
};

export const subObservingPrograms: EntityList<SubObservingProgram, object, "program"> = {
  name: "subObservingPrograms",
  columns: (sql) => sql`s.*`,
  from: (sql) => sql`opsdb.sub_observing_program s`,
  where: (sql) => sql`true`,
  order: (sql) => ({ by: sql`s.short_name`, type: "text" }),
  id: (sql) => ({ column: sql`s.id`, type: "uuid" }),
  parents: { program: (sql) => ({ column: sql`s.observing_program_id`, type: "uuid" }) },
};

export const targetSources: EntityList<TargetSource, TargetSourceFilter> = {
  name: "targetSources",
  columns: (sql) => sql`s.*`,
  from: (sql) => sql`opsdb.target_source s`,
  where: (sql, filter) =>
    allOf(sql, [isOneOf(sql, sql`s.kind`, filter.kind), contains(sql, sql`s.name`, filter.name)]),
  order: ordersBy<TargetSourceOrder>("NAME_ASC", {
    NAME: (sql) => ({ by: sql`s.name`, type: "text" }),
  }),
  id: (sql) => ({ column: sql`s.id`, type: "uuid" }),
  parents: {},
};

export const obsModes: EntityList<ObsMode, object> = {
  name: "obsModes",
  columns: (sql) => sql`m.*`,
  from: (sql) => sql`opsdb.obs_mode m`,
  where: (sql) => sql`true`,
  order: (sql) => ({ by: sql`m.name`, type: "text" }),
  id: (sql) => ({ column: sql`m.id`, type: "uuid" }),
  parents: {},
};

export const observationConfigurations: EntityList<ObservationConfiguration, object> = {
  name: "observationConfigurations",
  columns: (sql) => sql`c.*`,
  from: (sql) => sql`opsdb.observation_configuration c`,
  where: (sql) => sql`true`,
  order: (sql) => ({ by: sql`c.name`, type: "text" }),
  id: (sql) => ({ column: sql`c.id`, type: "uuid" }),
  parents: {},
};

export const obsUnits: EntityList<ObsUnit, ObsUnitFilter, "program" | "telescope"> = {
  name: "obsUnits",
  columns: (sql) => sql`u.*`,
  from: (sql) => sql`opsdb.obs_unit u`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOfIds(sql, sql`u.observing_program_id`, filter.observingProgramId),
      isOneOfIds(sql, sql`u.sub_observing_program_id`, filter.subObservingProgramId),
      isOneOfIds(sql, sql`u.target_source_id`, filter.targetSourceId),
      isOneOf(sql, sql`u.telescope_id`, filter.telescopeId),
      contains(sql, sql`u.name`, filter.name),
    ]),
  order: ordersBy<ObsUnitOrder>("NAME_ASC", {
    NAME: (sql) => ({ by: sql`u.name`, type: "text" }),
    PRIORITY: (sql) => ({ by: sql`u.priority`, type: "bigint" }),
  }),
  id: (sql) => ({ column: sql`u.id`, type: "uuid" }),
  parents: {
    program: (sql) => ({ column: sql`u.observing_program_id`, type: "uuid" }),
    telescope: (sql) => ({ column: sql`u.telescope_id`, type: "text" }),
  },
};
