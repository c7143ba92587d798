/** What is known of operations that were asked before: their plans and what makes their answers. */
import type { DocumentNode } from "graphql";
import { traced } from "../../platform/telemetry.ts";
import { ConditionalOperation } from "./conditional-operation.ts";
import { type NormalOperation, normalOperation, plannable } from "./normal-operation.ts";
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
  normal: NormalOperation;
  step: Step | null;
  project: Project;
}

interface Entry {
  prepared: Prepared;
  characters: number;
  uses: number;
}

/** Characters of operations and plans that are kept. */
const MOST_CHARACTERS = 30 * 1024 * 1024;

export class PreparedOperations {
  readonly #graph: PlannedGraph;
  /** By the operation's text without its writer's habits, the longest unused first. */
  readonly #prepared = new Map<string, Entry>();
  #characters = 0;
  #hits = 0;
  #misses = 0;
  /** Documents that the server keeps come again, and printing them takes a while. */
  readonly #asked = new WeakMap<DocumentNode, Map<string, ConditionalOperation>>();

  constructor(graph: PlannedGraph) {
    this.#graph = graph;
  }

  /** Null when the document has no such operation, or several and no name says which. */
  find(document: DocumentNode, name: string): ConditionalOperation | null {
    let known = this.#asked.get(document);
    if (!known) {
      known = new Map();
      this.#asked.set(document, known);
    }
    const found = known.get(name);
    if (found) return found;
    const normal = normalOperation(document, name);
    if (!normal) return null;
    const asked = new ConditionalOperation(normal);
    known.set(name, asked);
    return asked;
  }

  /** The operation must be valid, and have no conditions. */
  prepare(normal: NormalOperation): Prepared {
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

  /** The most used first. */
  mostUsed(count: number): NormalOperation[] {
    return [...this.#prepared.values()]
      .sort((a, b) => b.uses - a.uses)
      .slice(0, count)
      .map(({ prepared }) => prepared.normal);
  }

  #make(normal: NormalOperation): { prepared: Prepared; size: number } {
    const { key, operation, fragments } = normal;
    const { api, supergraph } = this.#graph;
    const plan = traced("plan", { "graphql.operation.type": operation.operation }, () =>
      this.#graph.plan(plannable(normal), key),
    );
    const root = api.getRootType(operation.operation);
    if (!root) throw new Error(`The graph has no ${operation.operation}`);
    const project = compileProjection({ schema: api, fragments }, root, operation.selectionSet);
    const prepared = { normal, step: compilePlan(plan, supergraph), project };
    return { prepared, size: JSON.stringify(plan).length };
  }
}
