/** Fields that this subgraph adds to the entities of others. */
import { listArgs } from "../../../platform/keyset-list.ts";
import { serialKey } from "../../../schema/key.ts";
import type { Resolvers } from "../schema.generated.ts";

export const borrowed: Resolvers = {
  Telescope: {
    observatory: async ({ id }, _args, { loaders }) =>
      (await loaders.observatoryOfTelescope.load(id))[0] ?? null,
    obsUnits: ({ id }, args, { loaders }) =>
      loaders.obsUnitsUnder.telescope(listArgs(args)).load(id),
  },
  Instrument: {
    modules: ({ code }, _args, { loaders }) => loaders.modulesOfInstrument.load(code),
    availableForOperations: ({ code }, _args, { loaders }) =>
      loaders.availabilityOfInstrument.load(code),
  },
  Proposal: {
    observingProgram: async ({ id }, _args, { loaders }) =>
      (await loaders.programOfProposal.load(id))[0] ?? null,
  },
  Observation: {
    executedObsUnits: ({ id }, _args, { loaders }) => {
      const key = serialKey(id);
      return key === null ? [] : loaders.executionsOfObservation.load(key);
    },
  },
  Frame: {
    rawDataFile: async ({ id }, _args, { loaders }) => {
      const key = serialKey(id);
      return key === null ? null : loaders.newestFileOfFrame.load(key);
    },
  },
};
