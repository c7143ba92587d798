/** What is known of operations that were asked before: their plans and what makes their answers. */
import { operationFromDocument, type Schema } from "@apollo/federation-internals";
import type { QueryPlanner } from "@apollo/query-planner";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from "graphql";
import { conditionVariables, type Decisions } from "./conditions.ts";
import { compilePlan, type Step } from "./plan-steps.ts";
import { compileProjection, type Project } from "./projection.ts";

export interface Prepared {
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables that decide what is part of the answer. */
  conditions: readonly string[];
  step: Step | null;
  projection(decisions: Decisions): Project;
}

export interface Schemas {
  /** What clients see, for planning and for reading. */
  planned: Schema;
  api: GraphQLSchema;
  supergraph: GraphQLSchema;
}

/** Characters of operations and plans that are kept. */
const MOST_CHARACTERS = 30 * 1024 * 1024;
/** Projections of one operation; a condition more can double them. */
const MOST_PROJECTIONS = 32;

export class PreparedOperations {
  readonly #planner: QueryPlanner;
  readonly #schemas: Schemas;
  /** By the operation's text without its writer's habits, the longest unused first. */
  readonly #prepared = new Map<string, { prepared: Prepared; characters: number }>();
  #characters = 0;
  /** Documents that the server keeps come again, and printing them takes a while. */
  readonly #keys = new WeakMap<DocumentNode, Map<string, Part>>();

  constructor(planner: QueryPlanner, schemas: Schemas) {
    this.#planner = planner;
    this.#schemas = schemas;
  }

  /** Null when the document has no such operation, or several and no name says which. */
  prepare(document: DocumentNode, name: string | null | undefined): Prepared | null {
    const part = this.#part(document, name ?? "");
    if (!part) return null;
    const known = this.#prepared.get(part.key);
    if (known) {
      this.#prepared.delete(part.key);
      this.#prepared.set(part.key, known);
      return known.prepared;
    }
    // Planning is one call that nothing interrupts, so nobody can plan the same meanwhile.
    const { prepared, size } = this.#make(part);
    const characters = part.key.length + size;
    this.#prepared.set(part.key, { prepared, characters });
    this.#characters += characters;
    for (const [key, oldest] of this.#prepared) {
      if (this.#characters <= MOST_CHARACTERS || key === part.key) break;
      this.#prepared.delete(key);
      this.#characters -= oldest.characters;
    }
    return prepared;
  }

  #part(document: DocumentNode, name: string): Part | null {
    let parts = this.#keys.get(document);
    if (!parts) {
      parts = new Map();
      this.#keys.set(document, parts);
    }
    const known = parts.get(name);
    if (known) return known;
    const part = partOf(document, name);
    if (part) parts.set(name, part);
    return part;
  }

  #make({ operation, fragments }: Part): { prepared: Prepared; size: number } {
    const { planned, api, supergraph } = this.#schemas;
    const definitions = [operation, ...fragments.values()];
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
    const plan = this.#planner.buildQueryPlan(operationFromDocument(planned, document));
    const root = api.getRootType(operation.operation);
    if (!root) throw new Error(`The graph has no ${operation.operation}`);
    const conditions = conditionVariables(operation, [...fragments.values()]);
    const projections = new Map<string, Project>();
    const prepared: Prepared = {
      operation,
      fragments,
      conditions,
      step: compilePlan(plan, supergraph),
      projection(decisions) {
        const key = conditions.map((name) => (decisions.get(name) ? "1" : "0")).join("");
        const known = projections.get(key);
        if (known) return known;
        const selecting = { schema: api, fragments, decisions };
        const project = compileProjection(selecting, root, operation.selectionSet);
        if (projections.size >= MOST_PROJECTIONS) projections.clear();
        projections.set(key, project);
        return project;
      },
    };
    return { prepared, size: JSON.stringify(plan).length };
  }
}

/** One operation of a document with the fragments that it uses. */
interface Part {
  key: string;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function partOf({ definitions }: DocumentNode, name: string): Part | null {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const wanted = operations.filter((one) => name === "" || one.name?.value === name);
  const [operation] = wanted;
  if (!operation || wanted.length > 1) return null;
  const all = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) all.set(one.name.value, one);
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  const gather = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = all.get(value);
        if (!fragment || fragments.has(value)) return;
        fragments.set(value, fragment);
        gather(fragment);
      },
    });
  };
  gather(operation);
  const key = [operation, ...fragments.values()].map(print).join("\n");
  return { key, operation, fragments };
}
