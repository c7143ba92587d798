/** The proposals subgraph by itself on a copy of the seeded observatory, for any viewer. */
import { createRequire } from "node:module";
import type { Sql } from "../../platform/database.ts";
import type { Viewer } from "../../schema/viewer.ts";
import {
  createContext,
  type ProposalsContext,
  type ProposalsServices,
} from "../../subgraphs/proposals/context.ts";
import { proposals } from "../../subgraphs/proposals/subgraph.ts";
import type { Answer } from "../harness/asterism.ts";
import { openCopy } from "../harness/asterism.ts";

// An import would bring a second copy here, beside the one that the schema was built with.
const { graphql } = createRequire(import.meta.url)("graphql") as typeof import("graphql");

export interface Proposals {
  sql: Sql;
  contextFor(viewer: Viewer): ProposalsContext;
  ask(viewer: Viewer, source: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** How often the event bus was told to look. */
  nudges: number;
  close(): Promise<void>;
}

export async function openProposals(): Promise<Proposals> {
  const { database, close } = await openCopy();
  const { sql } = database;
  const opened: Proposals = {
    sql,
    contextFor: (viewer) =>
      createContext({ sql, nudge: () => void opened.nudges++ } as ProposalsServices, viewer),
    async ask(viewer, source, variableValues = {}) {
      const contextValue = opened.contextFor(viewer);
      const answer = await graphql({
        schema: proposals.schema,
        source,
        variableValues,
        contextValue,
      });
      // As it would travel: dates as text, no prototypes.
      return JSON.parse(JSON.stringify(answer)) as Answer;
    },
    nudges: 0,
    close,
  };
  return opened;
}
