/** A subgraph in the same process: a call of a function, without HTTP. */
import type { GraphQLDataSource } from "@apollo/gateway";
import { type DocumentNode, execute, type GraphQLSchema, parse } from "graphql";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import type { GatewayContext } from "./context.ts";
import { publicError } from "./public-error.ts";

type Options = Parameters<GraphQLDataSource["process"]>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

/** Documents of query plans kept parsed; plans themselves are cached, so these repeat. */
const MOST_DOCUMENTS = 2000;

export class InProcessSubgraph implements GraphQLDataSource {
  readonly #name: SubgraphName;
  readonly #schema: GraphQLSchema;
  readonly #documents = new Map<string, DocumentNode>();

  constructor(name: SubgraphName, schema: GraphQLSchema) {
    this.#name = name;
    this.#schema = schema;
  }

  async process({ request, context }: Options): Promise<Answer> {
    const asking = context as GatewayContext;
    const result = await execute({
      schema: this.#schema,
      document: this.#parsed(request.query ?? ""),
      variableValues: request.variables,
      operationName: request.operationName,
      // The same context for the whole operation, so its loaders remember between plan steps.
      contextValue: asking.subgraph(this.#name),
    });
    const errors = result.errors?.map((error) => publicError(error, asking.requestId));
    return { data: result.data, ...(errors && { errors }) } as Answer;
  }

  /** The planner's documents are valid by construction, so they are parsed and nothing else. */
  #parsed(query: string): DocumentNode {
    const known = this.#documents.get(query);
    if (known) return known;
    const document = parse(query, { noLocation: true });
    if (this.#documents.size >= MOST_DOCUMENTS) this.#documents.clear();
    this.#documents.set(query, document);
    return document;
  }
}
