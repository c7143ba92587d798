/** One supergraph that carries out operations: validates nothing twice, asks for each entity once. */
import type { GraphQLDataSource } from "@apollo/gateway";
import { type DocumentNode, GraphQLError, getVariableValues, OperationTypeNode } from "graphql";
import { isUpload } from "../../schema/upload.ts";
import type { GatewayContext } from "../context.ts";
import { spent } from "../observability/observation.ts";
import type { Data } from "./data.ts";
import type { InFlight } from "./in-flight.ts";
import { introspect } from "./introspect.ts";
import { copy } from "./merge.ts";
import type { NormalOperation } from "./normal-operation.ts";
import type { PlannedGraph } from "./planned-graph.ts";
import { type Prepared, PreparedOperations } from "./prepared-operations.ts";
import { type Run, runPlan } from "./run-plan.ts";

export interface Question {
  document: DocumentNode;
  request: { operationName?: string | null; variables?: Data };
  context: GatewayContext;
}

export interface Answer {
  data?: Data | null;
  errors?: GraphQLError[];
  extensions?: { valueCompletion: GraphQLError[] };
}

export interface GraphParts {
  graph: PlannedGraph;
  /** The data source of each subgraph of the graph. */
  sources: ReadonlyMap<string, GraphQLDataSource>;
  inFlight: InFlight<Answer>;
  /** Names of headers of clients by which a subgraph may answer differently. */
  headers: readonly string[];
}

let opened = 0;

export class ExecutableGraph {
  readonly operations: PreparedOperations;
  readonly #parts: GraphParts;
  /** So that no execution is shared between graphs. */
  readonly #number = opened++;

  constructor(parts: GraphParts) {
    this.#parts = parts;
    this.operations = new PreparedOperations(parts.graph);
  }

  /** The document must be valid for the API of this graph. */
  async execute(question: Question): Promise<Answer> {
    const { document, request, context } = question;
    const { operationName: name, variables } = request;
    const began = performance.now();
    const asked = this.operations.find(document, name ?? "");
    if (!asked) return { errors: [unresolved(name)] };
    if (asked.hidesTypename) return { errors: [typenameHidden()] };
    const definitions = asked.definition.variableDefinitions ?? [];
    if (definitions.length > 0) {
      const { errors } = getVariableValues(this.#parts.graph.api, definitions, variables ?? {});
      if (errors) return { errors: [...errors] };
    }
    const decided = asked.decided(variables);
    if (decided instanceof GraphQLError) return { errors: [decided] };
    const prepared = this.operations.prepare(decided);
    spent(context.observation, "plan", began);

    const isQuery = decided.operation.operation === OperationTypeNode.QUERY;
    const run = (asking: GatewayContext) =>
      this.#run(prepared, {
        schema: this.#parts.graph.supergraph,
        sources: this.#parts.sources,
        request: { ...question, context: asking } as unknown as Run["request"],
        fetched: {},
        errors: [],
        // What changes something is not left half done.
        signal: isQuery ? asking.signal : undefined,
        changed: () => this.#parts.inFlight.changed(),
      });
    const key = isQuery && this.#keyOf(decided, variables, context);
    if (!key) return run(context);
    return this.#parts.inFlight.share(
      key,
      context.signal,
      (signal) => run(context.endedBy(signal)),
      copyOf,
    );
  }

  async #run({ normal, step, project }: Prepared, run: Run): Promise<Answer> {
    const { operation, fragments } = normal;
    await runPlan(run, step);
    const { variables } = run.request.request;
    const { data, faults } = project(run.fetched, (nodes) =>
      introspect(this.#parts.graph.api, nodes, operation, fragments, variables),
    );
    if (run.errors.length > 0) return { errors: run.errors as GraphQLError[], data };
    if (faults.length === 0) return { data };
    return { data, extensions: { valueCompletion: faults } };
  }

  /** What makes two executions the same; null when there can be no other. */
  #keyOf(
    { key }: NormalOperation,
    variables: Data | undefined,
    context: GatewayContext,
  ): string | null {
    let isAlone = false;
    const given = JSON.stringify(variables, (_, value) => {
      isAlone ||= isUpload(value);
      return value;
    });
    if (isAlone) return null;
    const headers = this.#parts.headers.map((name) => context.clientHeaders.get(name));
    return JSON.stringify([this.#number, key, given, context.viewer, headers]);
  }
}

function copyOf({ data, errors, extensions }: Answer): Answer {
  return {
    ...(data !== undefined && { data: copy(data) }),
    ...(errors && { errors: errors.map(copyOfError) }),
    ...(extensions && {
      extensions: { valueCompletion: extensions.valueCompletion.map(copyOfError) },
    }),
  };
}

function copyOfError(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path: path && [...path],
    originalError: originalError ?? error,
    extensions: copy({ ...extensions }),
  });
}

function unresolved(name: string | null | undefined): GraphQLError {
  return new GraphQLError(
    name ? `Unknown operation named "${name}".` : "Must provide operation name.",
  );
}

/** What a field of the graph told would be taken for a type. */
function typenameHidden(): GraphQLError {
  const message = `Cannot use the alias "__typename" for another field: give it another name`;
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}
