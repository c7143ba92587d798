/**
 * Documents that are within the limits, by their text, so that each is looked at once. What depends on
 * variables is counted for each request.
 */
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse } from "graphql";
import { LRUCache } from "lru-cache";
import type { LimitSettings } from "../../platform/settings.ts";
import { CodedError } from "../../schema/errors.ts";
import { type Amount, answerCost, evaluate } from "./answer-cost.ts";
import { checkDocument } from "./check-document.ts";
import { scanDocument } from "./scan-document.ts";
import { hold } from "./too-much.ts";

/** Characters of the texts that are kept, each with what it takes to keep it. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
const CHARACTERS_EACH = 500;

/** Costs of a document's operations by their names; "" for the one without. */
type Costs = ReadonlyMap<string, Amount>;

export class KnownDocuments {
  readonly #limits: LimitSettings;
  #schema: GraphQLSchema | null = null;
  readonly #costs = new LRUCache<string, Costs>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, text) => text.length + CHARACTERS_EACH,
  });

  constructor(limits: LimitSettings) {
    this.#limits = limits;
  }

  /** What clients see from now on. */
  use(schema: GraphQLSchema): void {
    this.#schema = schema;
    this.#costs.clear();
  }

  /**
   * A document that is not valid is left to those who tell why.
   * @throws CodedError QUERY_TOO_LARGE, QUERY_TOO_COMPLEX, BAD_REQUEST
   */
  check(text: string, name: string | undefined, variables: Readonly<Record<string, unknown>>) {
    const costs = this.#costs.get(text) ?? this.#look(text);
    const cost = name ? costs.get(name) : [...costs.values()][0];
    hold(this.#limits, "cost", evaluate(cost ?? 0, variables), "QUERY_TOO_COMPLEX");
  }

  #look(text: string): Costs {
    let document: DocumentNode;
    try {
      scanDocument(text, this.#limits);
      document = parse(text);
    } catch (error) {
      if (error instanceof GraphQLError && !(error instanceof CodedError)) return new Map();
      throw error;
    }
    checkDocument(document, this.#limits);
    const costs = new Map<string, Amount>();
    const schema = this.#schema;
    for (const one of document.definitions) {
      if (one.kind !== Kind.OPERATION_DEFINITION || !schema) continue;
      const cost = answerCost(schema, document, one, this.#limits.assumedLength);
      costs.set(one.name?.value ?? "", cost);
    }
    this.#costs.set(text, costs);
    return costs;
  }
}
