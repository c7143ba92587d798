/** What is known of operations that were asked before: their plans and what makes their answers. */
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from "graphql";
import { traced } from "../../platform/telemetry.ts";
import { conditionVariables, type Decisions } from "./conditions.ts";
import { documentOf, type NormalOperation, normalOperation } from "./normal-operation.ts";
import { compilePlan, type Step } from "./plan-steps.ts";
import type { PlannedGraph } from "./planned-graph.ts";
import { compileProjection, type Project } from "./projection.ts";

export interface PlanCounts {
  kept: number;
  /** Operations whose plan was kept, and whose plan had to be made. */
  hits: number;
  misses: number;
}

export interface Prepared {
  /** The same for the same operation of the same graph, and for no other. */
  key: string;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables that decide what is part of the answer. */
  conditions: readonly string[];
  step: Step | null;
  projection(decisions: Decisions): Project;
}

interface Entry {
  prepared: Prepared;
  characters: number;
  uses: number;
}

/** Characters of operations and plans that are kept. */
const MOST_CHARACTERS = 30 * 1024 * 1024;
/** Projections of one operation; a condition more can double them. */
const MOST_PROJECTIONS = 32;

export class PreparedOperations {
  readonly #graph: PlannedGraph;
  /** By the operation's text without its writer's habits, the longest unused first. */
  readonly #prepared = new Map<string, Entry>();
  #characters = 0;
  #hits = 0;
  #misses = 0;
  /** Documents that the server keeps come again, and printing them takes a while. */
  readonly #keys = new WeakMap<DocumentNode, Map<string, NormalOperation>>();

  constructor(graph: PlannedGraph) {
    this.#graph = graph;
  }

  /**
   * Null when the document has no such operation, or several and no name says which. The document
   * must be valid.
   */
  prepare(document: DocumentNode, name: string | null | undefined): Prepared | null {
    const normal = this.#normal(document, name ?? "");
    if (!normal) return null;
    const known = this.#prepared.get(normal.key);
    if (known) {
      known.uses++;
      this.#hits++;
      this.#prepared.delete(normal.key);
      this.#prepared.set(normal.key, known);
      return known.prepared;
    }
    this.#misses++;
    // Planning is one call that nothing interrupts, so nobody can plan the same meanwhile.
    const { prepared, size } = this.#make(normal);
    const characters = normal.key.length + size;
    this.#prepared.set(normal.key, { prepared, characters, uses: 1 });
    this.#characters += characters;
    for (const [key, oldest] of this.#prepared) {
      if (this.#characters <= MOST_CHARACTERS || key === normal.key) break;
      this.#prepared.delete(key);
      this.#characters -= oldest.characters;
    }
    return prepared;
  }

  counts(): PlanCounts {
    return { kept: this.#prepared.size, hits: this.#hits, misses: this.#misses };
  }

  /** Documents of one operation each, the most used first. */
  mostUsed(count: number): DocumentNode[] {
    return [...this.#prepared.values()]
      .sort((a, b) => b.uses - a.uses)
      .slice(0, count)
      .map(({ prepared }) => documentOf(prepared));
  }

  #normal(document: DocumentNode, name: string): NormalOperation | null {
    let known = this.#keys.get(document);
    if (!known) {
      known = new Map();
      this.#keys.set(document, known);
    }
    const found = known.get(name);
    if (found) return found;
    const normal = normalOperation(document, name);
    if (normal) known.set(name, normal);
    return normal;
  }

  #make(normal: NormalOperation): { prepared: Prepared; size: number } {
    const { key, operation, fragments } = normal;
    const { api, supergraph } = this.#graph;
    const plan = traced("plan", { "graphql.operation.type": operation.operation }, () =>
      this.#graph.plan(documentOf(normal), key),
    );
    const root = api.getRootType(operation.operation);
    if (!root) throw new Error(`The graph has no ${operation.operation}`);
    const conditions = conditionVariables(operation, [...fragments.values()]);
    const projections = new Map<string, Project>();
    const prepared: Prepared = {
      key,
      operation,
      fragments,
      conditions,
      step: compilePlan(plan, supergraph),
      projection(decisions) {
        const decided = conditions.map((name) => (decisions.get(name) ? "1" : "0")).join("");
        const known = projections.get(decided);
        if (known) return known;
        const selecting = { schema: api, fragments, decisions };
        const project = compileProjection(selecting, root, operation.selectionSet);
        if (projections.size >= MOST_PROJECTIONS) projections.clear();
        projections.set(decided, project);
        return project;
      },
    };
    return { prepared, size: JSON.stringify(plan).length };
  }
}
