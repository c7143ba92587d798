import { describe, expect, it } from "vitest";
import { graphBy } from "../../platform/graph.ts";
import { configdbPort, requireKnown } from "./configdb-port.ts";

/** A graph with one telescope, which counts the questions. */
function world() {
  const state = { revision: 1, types: ["1M0-IMG-LANTERN"], asked: [] as string[], away: false };
  const graph = graphBy(async (query, variables) => {
    if (state.away) return { errors: [{ message: "away", extensions: { retry: "BACKOFF" } }] };
    if (query.includes("configdbRevision")) {
      state.asked.push("revision");
      return { data: { configdbRevision: { revision: state.revision } } };
    }
    state.asked.push("places");
    const instruments = state.types.map((code) => ({ instrumentType: { code } }));
    const telescopes = [{ id: "sds.dom1.1m0a", instruments }];
    const pages = [
      [{ code: "sds", enclosures: [{ id: "sds.dom1", telescopes }] }],
      [{ code: "tei", enclosures: [] }],
    ];
    const page = Number(variables.after ?? 0);
    const pageInfo = { hasNextPage: page === 0, endCursor: String(page + 1) };
    return { data: { sites: { nodes: pages[page], pageInfo } } };
  });
  return { state, configdb: configdbPort(graph) };
}

describe("what configdb knows", () => {
  it("are the instrument types at each place, and at those around it", async () => {
    const { configdb } = world();
    for (const place of ["sds", "sds.dom1", "sds.dom1.1m0a"]) {
      expect([...((await configdb.instrumentTypesAt(place)) ?? [])]).toEqual(["1M0-IMG-LANTERN"]);
    }
    expect(await configdb.instrumentTypesAt("tei")).toEqual(new Set());
    expect(await configdb.instrumentTypesAt("sds.dom2")).toBeNull();
  });

  it("is asked for again only when the revision changed", async () => {
    const { state, configdb } = world();
    await configdb.instrumentTypesAt("sds");
    await configdb.instrumentTypesAt("tei");
    expect(state.asked).toEqual(["revision", "places", "places", "revision"]);
    state.types = ["1M0-SPEC-THRUSH"];
    state.revision++;
    expect(await configdb.instrumentTypesAt("sds")).toEqual(new Set(["1M0-SPEC-THRUSH"]));
  });

  it("is not told while it is away, also when it was known before", async () => {
    const { state, configdb } = world();
    await configdb.instrumentTypesAt("sds");
    state.away = true;
    await expect(configdb.instrumentTypesAt("sds")).rejects.toMatchObject({
      extensions: { code: "SUBGRAPH_UNAVAILABLE", retry: "BACKOFF" },
    });
  });

  it.each([
    ["nop", "", { field: "siteCode", entity: "Site", key: "nop" }],
    ["sds.nop", "", { field: "enclosureId", entity: "Enclosure", key: "sds.nop" }],
    ["sds.dom1.nop", "", { field: "telescopeId", entity: "Telescope", key: "sds.dom1.nop" }],
    ["sds", "NOPE", { field: "instrumentType", entity: "InstrumentType", key: "NOPE" }],
  ])("is not %s %s, which is said by name", async (place, instrumentType, reference) => {
    const { configdb } = world();
    await expect(requireKnown(configdb, { place, instrumentType })).rejects.toMatchObject({
      extensions: { code: "REFERENCE_UNKNOWN", references: [reference] },
    });
  });
});
