/** What a subgraph is to those outside it: its SDL, its schema, and how to open it. */
import { buildSubgraphSchema } from "@apollo/subgraph";
import type { DocumentNode, GraphQLSchema } from "graphql";
import type { Hono } from "hono";
import { loadSdl } from "../schema/load-sdl.ts";
import { scalars } from "../schema/scalars.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import type { Viewer } from "../schema/viewer.ts";
import type { Sql } from "./database.ts";
import type { Consumer } from "./event-bus.ts";
import type { Graph } from "./graph.ts";
import type { Identities } from "./identities.ts";
import type { Settings } from "./settings.ts";

/** What a host gives to a subgraph when it opens it. */
export interface Services {
  sql: Sql;
  settings: Settings;
  /** Base URL under which callers reach the host of this subgraph. */
  publicUrl: () => string;
  /** Tells the event bus that an outbox has something new; it would find it by itself later. */
  nudge: () => void;
  /** The whole graph, for reading what others own. */
  graph: Graph;
}

export interface Subgraph {
  name: SubgraphName;
  typeDefs: DocumentNode[];
  schema: GraphQLSchema;
  /** Folder of SQL migrations. */
  migrations: URL;
  open(services: Services): Promise<OpenSubgraph>;
}

export interface OpenSubgraph {
  /**
   * What one GraphQL operation of the viewer carries: the loaders live as long as it. `signal` aborts
   * when the caller goes away.
   */
  createContext(viewer: Viewer, signal?: AbortSignal): object;
  /** Who is behind a token; only the owner of the accounts tells. */
  identities?: Identities;
  /** Called once the database has its content, before anything is served; lines for the operator. */
  begin?(): Promise<string[]>;
  /** Events of other subgraphs that this one hears. */
  consumers?: Consumer[];
  /** Work that processes of their own do, by name (`npm run worker -- NAME`). */
  workers?: Record<string, Worker>;
  /** HTTP routes besides `/graphql`. */
  routes?: Hono;
  /** Throws when something beyond the database is not usable. */
  check?(): Promise<void>;
  /** Lets go of what keeps the process alive. */
  close?(): Promise<void>;
}

/** Begins to work on up to `concurrency` things at once; `stop` ends when what was begun is done. */
export type Worker = (concurrency: number) => { stop(): Promise<void> };

type Resolvers = NonNullable<Exclude<Parameters<typeof buildSubgraphSchema>[0], DocumentNode>>;

/** SDL plus resolvers, with the shared types and scalars. */
export function subgraphSchema(
  location: URL,
  resolvers: object,
): Pick<Subgraph, "typeDefs" | "schema"> {
  const typeDefs = [sharedSdl, loadSdl(location)];
  const modules = [
    { typeDefs: sharedSdl, resolvers: scalars },
    { typeDefs: typeDefs[1], resolvers },
  ];
  return { typeDefs, schema: buildSubgraphSchema(modules as unknown as Resolvers) };
}

const sharedSdl = loadSdl(new URL("../schema/shared.graphql", import.meta.url));
