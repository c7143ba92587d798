/** The five subgraphs, in the order in which they are listed everywhere. */
export const subgraphNames = ["proposals", "configdb", "downtime", "archive", "opsdb"] as const;
export type SubgraphName = (typeof subgraphNames)[number];
