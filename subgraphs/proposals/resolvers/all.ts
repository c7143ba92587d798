/** The GraphQL fields of the proposals subgraph, one call each. */
import type { Resolvers } from "../schema.generated.ts";
import { accounts } from "./accounts.ts";
import { memberships } from "./memberships.ts";
import { proposals } from "./proposals.ts";

export const resolvers = merged([proposals, memberships, accounts]);

/** Several modules may give fields to one type. */
function merged(modules: Resolvers[]): Resolvers {
  const all: Record<string, object> = {};
  for (const [type, fields] of modules.flatMap((module) => Object.entries(module))) {
    all[type] = { ...all[type], ...fields };
  }
  return all as Resolvers;
}
