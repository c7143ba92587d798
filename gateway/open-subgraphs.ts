/** Opens the subgraphs that run in this program. */
import { Hono } from "hono";
import { ping } from "../platform/database.ts";
import { type Graph, noGraph } from "../platform/graph.ts";
import type { OpenSubgraph, Services } from "../platform/subgraph.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import type { Parts } from "./parts.ts";
import { subgraphs } from "./subgraphs.ts";

type OpenSubgraphs = Pick<Parts, "open" | "schemas" | "checks" | "routes" | "setGraph">;

export async function openSubgraphs(
  names: readonly SubgraphName[],
  services: Omit<Services, "graph">,
): Promise<OpenSubgraphs> {
  let graph: Graph = noGraph;
  const all: Services = { ...services, graph: { ask: (...question) => graph.ask(...question) } };
  const open = new Map<SubgraphName, OpenSubgraph>();
  for (const name of names) open.set(name, await subgraphs[name].open(all));
  const routes = new Hono();
  const checks: Parts["checks"] = new Map([["database", () => ping(services.sql)]]);
  for (const [name, subgraph] of open) {
    if (subgraph.routes) routes.route("/", subgraph.routes);
    checks.set(name, async () => subgraph.check?.());
  }
  return {
    open,
    schemas: new Map(names.map((name) => [name, subgraphs[name].schema])),
    checks,
    routes,
    setGraph(given) {
      graph = given;
    },
  };
}
