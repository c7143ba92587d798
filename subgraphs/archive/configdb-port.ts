/** What this subgraph asks configdb, through the graph and never through its tables. */
import type { Graph } from "../../platform/graph.ts";
import { Remembered } from "../../platform/remembered.ts";
import { CONFIGURATION_TYPES } from "./operations.ts";

export interface ConfigdbPort {
  /**
   * The codes of all configuration types, at most a minute old. When configdb is away they are
   * what it told last, as long as the wanted type is among them: what was known stays known, and
   * what was not may have been added since. Not to be called inside of a transaction.
   * @throws CodedError SUBGRAPH_UNAVAILABLE
   */
  configurationTypes(wanted: string): Promise<ReadonlySet<string>>;
}

const LIFE_MS = 60_000;

interface Types {
  configurationTypes: { code: string }[];
}

export function configdbPort(graph: Graph, now?: () => Date): ConfigdbPort {
  const types = new Remembered<ReadonlySet<string>>(now);
  let last: ReadonlySet<string> = new Set();
  const ask = async () => {
    const { configurationTypes } = await graph.ask<Types>(CONFIGURATION_TYPES);
    last = new Set(configurationTypes.map(({ code }) => code));
    return last;
  };
  return {
    async configurationTypes(wanted) {
      try {
        return await types.get(CONFIGURATION_TYPES, LIFE_MS, ask);
      } catch (error) {
        if (last.has(wanted)) return last;
        throw error;
      }
    },
  };
}
