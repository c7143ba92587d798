/** The GraphQL fields of the proposals subgraph, one call each. */
import type { Resolvers } from "../schema.generated.ts";
import { proposals } from "./proposals.ts";

export const resolvers: Resolvers = { ...proposals };
