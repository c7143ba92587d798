/** Fields of hardware, programs and executions. */
import { listArgs } from "../../../platform/keyset-list.ts";
import type { Resolvers } from "../schema.generated.ts";
import { linked, linkedOrNull, reference } from "./by-key.ts";

const sourceTypes = {
  fixed_source: "FixedSource",
  solar_system_object: "SolarSystemObject",
  constant_elevation_source: "ConstantElevationSource",
} as const;

export const planning: Resolvers = {
  Observatory: {
    __resolveReference: reference("Observatory", (loaders) => loaders.observatory),
    telescopes: ({ telescopeIds }) => telescopeIds.map((id) => ({ id })),
  },
  InstrumentModule: {
    __resolveReference: reference("InstrumentModule", (loaders) => loaders.instrumentModule),
    instrument: ({ instrumentCode }) => ({ code: instrumentCode }),
    configurations: ({ id }, _args, { loaders }) => loaders.configurationsOfModule.load(id),
  },
  ObservingProgram: {
    __resolveReference: reference("ObservingProgram", (loaders) => loaders.observingProgram),
    proposal: ({ proposalId }) => (proposalId === null ? null : { id: proposalId }),
    subObservingPrograms: ({ id }, _args, { loaders }) => loaders.subProgramsOfProgram.load(id),
    obsUnits: ({ id }, args, { loaders }) => loaders.obsUnitsUnder.program(listArgs(args)).load(id),
  },
  TargetSource: {
    __resolveType: ({ kind }) => sourceTypes[kind],
  },
  ObsUnit: {
    __resolveReference: reference("ObsUnit", (loaders) => loaders.obsUnit),
    observingProgram: ({ observingProgramId }, _args, { loaders }) =>
      linked(loaders.observingProgram, "ObservingProgram", observingProgramId),
    subObservingProgram: ({ subObservingProgramId }, _args, { loaders }) =>
      linkedOrNull(loaders.subObservingProgram, subObservingProgramId),
    targetSource: ({ targetSourceId }, _args, { loaders }) =>
      linked(loaders.targetSource, "TargetSource", targetSourceId),
    obsMode: ({ obsModeId }, _args, { loaders }) => linked(loaders.obsMode, "ObsMode", obsModeId),
    configuration: ({ observationConfigurationId: id }, _args, { loaders }) =>
      linked(loaders.observationConfiguration, "ObservationConfiguration", id),
    telescope: ({ telescopeId }) => (telescopeId === null ? null : { id: telescopeId }),
    executedObsUnits: ({ id }, args, { loaders }) =>
      loaders.executionsOfObsUnit(listArgs(args)).load(id),
  },
  ExecutedObsUnit: {
    __resolveReference: reference("ExecutedObsUnit", (loaders) => loaders.executedObsUnit),
    obsUnit: ({ obsUnitId }, _args, { loaders }) => linked(loaders.obsUnit, "ObsUnit", obsUnitId),
    observation: ({ observationId }) => (observationId === null ? null : { id: observationId }),
    rawDataFiles: ({ id }, args, { loaders }) =>
      loaders.filesUnder.execution(listArgs(args)).load(id),
    rawDataPackages: ({ id }, _args, { loaders }) => loaders.packagesOfExecution.load(id),
  },
};
