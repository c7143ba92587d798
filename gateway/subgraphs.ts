/** The five subgraphs, in the order in which they are listed everywhere. */

import type { Subgraph } from "../platform/subgraph.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import { archive } from "../subgraphs/archive/subgraph.ts";
import { configdb } from "../subgraphs/configdb/subgraph.ts";
import { downtime } from "../subgraphs/downtime/subgraph.ts";
import { opsdb } from "../subgraphs/opsdb/subgraph.ts";
import { proposals } from "../subgraphs/proposals/subgraph.ts";

export const subgraphs: Record<SubgraphName, Subgraph> = {
  proposals,
  configdb,
  downtime,
  archive,
  opsdb,
};
