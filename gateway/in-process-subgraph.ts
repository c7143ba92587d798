/**
 * A subgraph in the same process: a call of a function, without HTTP. A query that takes too long is
 * not waited for; what it began goes on.
 */
import type { GraphQLDataSource } from "@apollo/gateway";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
} from "graphql";
import { inTime } from "../platform/in-time.ts";
import { log } from "../platform/log.ts";
import { CodedError } from "../schema/errors.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import type { GatewayContext } from "./context.ts";
import { publicError } from "./public-error.ts";

type Options = Parameters<GraphQLDataSource["process"]>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

interface Parsed {
  document: DocumentNode;
  isQuery: boolean;
}

/** Documents of query plans kept parsed; plans themselves are cached, so these repeat. */
const MOST_DOCUMENTS = 2000;

export class InProcessSubgraph implements GraphQLDataSource {
  readonly #name: SubgraphName;
  readonly #schema: GraphQLSchema;
  readonly #timeoutMs: number | null;
  readonly #documents = new Map<string, Parsed>();

  /** `timeoutMs` is how long a query is waited for; null: as long as it takes. */
  constructor(name: SubgraphName, schema: GraphQLSchema, timeoutMs: number | null = null) {
    this.#name = name;
    this.#schema = schema;
    this.#timeoutMs = timeoutMs;
  }

  async process({ request, context }: Options): Promise<Answer> {
    const asking = context as GatewayContext;
    const { document, isQuery } = this.#parsed(request.query ?? "");
    const executed = execute({
      schema: this.#schema,
      document,
      variableValues: request.variables,
      operationName: request.operationName,
      // The same context for the whole operation, so its loaders remember between plan steps.
      contextValue: asking.subgraph(this.#name),
    });
    const result =
      isQuery && this.#timeoutMs !== null && executed instanceof Promise
        ? await this.#inTime(executed, this.#timeoutMs, asking.requestId)
        : await executed;
    const errors = result.errors?.map((error) => publicError(error, asking.requestId));
    return { data: result.data, ...(errors && { errors }) } as Answer;
  }

  /** The planner's documents are valid by construction, so they are parsed and nothing else. */
  #parsed(query: string): Parsed {
    const known = this.#documents.get(query);
    if (known) return known;
    const document = parse(query, { noLocation: true });
    const isQuery = document.definitions.every(
      (one) => one.kind !== Kind.OPERATION_DEFINITION || one.operation === OperationTypeNode.QUERY,
    );
    const parsed = { document, isQuery };
    if (this.#documents.size >= MOST_DOCUMENTS) this.#documents.clear();
    this.#documents.set(query, parsed);
    return parsed;
  }

  /** @throws CodedError SUBGRAPH_TIMEOUT */
  #inTime(
    executed: Promise<ExecutionResult>,
    ms: number,
    requestId: string,
  ): Promise<ExecutionResult> {
    return inTime(executed, ms, () => {
      const subgraph = this.#name;
      const message = `Cannot ask subgraph "${subgraph}": it takes too long`;
      log.warn(message, { requestId });
      throw new CodedError("SUBGRAPH_TIMEOUT", message, { subgraph });
    });
  }
}
