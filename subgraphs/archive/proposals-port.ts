/** What this subgraph asks proposals, through the graph and never through its tables. */
import type { Graph } from "../../platform/graph.ts";
import { Remembered } from "../../platform/remembered.ts";
import { TAGS } from "./operations.ts";

export interface ProposalsPort {
  /**
   * The tags of a proposal, at most a minute old; none when nobody knows it. Not to be called
   * inside of a transaction.
   * @throws CodedError SUBGRAPH_UNAVAILABLE
   */
  tagsOf(proposalId: string): Promise<readonly string[]>;
}

/** A night has few proposals and many frames of each. */
const LIFE_MS = 60_000;

interface Tags {
  proposal: { tags: string[] } | null;
}

export function proposalsPort(graph: Graph, now?: () => Date): ProposalsPort {
  const tags = new Remembered<readonly string[]>(now);
  return {
    tagsOf: (id) =>
      tags.get(id, LIFE_MS, async () => {
        const { proposal } = await graph.ask<Tags>(TAGS, { id }, { asObservatory: true });
        return proposal?.tags ?? [];
      }),
  };
}
