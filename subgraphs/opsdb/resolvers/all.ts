/** The GraphQL fields of the ops-db subgraph, one call each. */
import type { Resolvers } from "../schema.generated.ts";
import { borrowed } from "./borrowed.ts";
import { contents } from "./contents.ts";
import { enums } from "./enums.ts";
import { movement } from "./movement.ts";
import { planning } from "./planning.ts";
import { Query } from "./query.ts";

export const resolvers: Resolvers = {
  Query,
  ...enums,
  ...planning,
  ...contents,
  ...movement,
  ...borrowed,
};
