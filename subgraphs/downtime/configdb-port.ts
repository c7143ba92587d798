/** What this subgraph asks configdb, through the graph and never through its tables. */
import type { Graph } from "../../platform/graph.ts";
import { CodedError } from "../../schema/errors.ts";
import { PLACES, REVISION } from "./operations.ts";
import { kindOf, reaching } from "./rules/place.ts";

export interface ConfigdbPort {
  /**
   * The codes of the instrument types at a place, whatever the state of the instruments; null when
   * there is no such place.
   * @throws CodedError SUBGRAPH_UNAVAILABLE
   */
  instrumentTypesAt(place: string): Promise<ReadonlySet<string> | null>;
}

/** @throws CodedError REFERENCE_UNKNOWN, SUBGRAPH_UNAVAILABLE */
export async function requireKnown(
  configdb: ConfigdbPort,
  { place, instrumentType }: { place: string; instrumentType: string },
): Promise<void> {
  const types = await configdb.instrumentTypesAt(place);
  if (types === null) {
    const { field, entity } = kindOf(place);
    throw unknown(`${entity} "${place}" is not known`, { field, entity, key: place });
  }
  if (instrumentType === "" || types.has(instrumentType)) return;
  const reference = { field: "instrumentType", entity: "InstrumentType", key: instrumentType };
  throw unknown(`"${place}" has no instrument of type "${instrumentType}"`, reference);
}

function unknown(
  state: string,
  reference: { field: string; entity: string; key: string },
): CodedError {
  return new CodedError("REFERENCE_UNKNOWN", `Cannot take the input: ${state}`, {
    references: [reference],
  });
}

interface Revision {
  configdbRevision: { revision: number };
}

interface Places {
  sites: {
    nodes: {
      code: string;
      enclosures: {
        id: string;
        telescopes: { id: string; instruments: { instrumentType: { code: string } }[] }[];
      }[];
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** Keeps what configdb told for as long as its revision is the same. */
export function configdbPort(graph: Graph): ConfigdbPort {
  let kept: { revision: number; places: Known } | null = null;
  return {
    async instrumentTypesAt(place) {
      // The revision first: the places are then at least as new as it, never older.
      const { configdbRevision } = await graph.ask<Revision>(REVISION);
      const { revision } = configdbRevision;
      if (kept?.revision !== revision) kept = { revision, places: await allPlaces(graph) };
      return kept.places.get(place) ?? null;
    },
  };
}

/** The instrument types at each site, enclosure and telescope, by dotted path. */
async function allPlaces(graph: Graph): Promise<Known> {
  const types = new Map<string, Set<string>>();
  const add = (path: string, codes: readonly string[]) => {
    const known = types.get(path) ?? new Set();
    for (const code of codes) known.add(code);
    types.set(path, known);
  };
  let after: string | null = null;
  do {
    const { sites }: Places = await graph.ask<Places>(PLACES, { after });
    for (const site of sites.nodes) {
      add(site.code, []);
      for (const enclosure of site.enclosures) {
        add(enclosure.id, []);
        for (const telescope of enclosure.telescopes) {
          const codes = telescope.instruments.map(({ instrumentType }) => instrumentType.code);
          for (const path of reaching(telescope.id)) add(path, codes);
        }
      }
    }
    after = sites.pageInfo.hasNextPage ? sites.pageInfo.endCursor : null;
  } while (after !== null);
  return types;
}
