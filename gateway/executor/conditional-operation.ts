/**
 * An operation as it was asked, and as it is once @skip and @include are decided. What is planned has
 * no conditions: plans with them lose objects all of whose fields are left out, and ask a subgraph
 * nothing when some of its fields require what is left out.
 */
import { type DirectiveNode, GraphQLError, type OperationDefinitionNode, visit } from "graphql";
import {
  conditionVariables,
  type Decisions,
  decide,
  isCondition,
  isIncluded,
} from "./conditions.ts";
import type { Data } from "./data.ts";
import {
  documentOf,
  hidesTypename,
  type NormalOperation,
  normalOperation,
} from "./normal-operation.ts";

/** Decisions of one operation that are kept; a condition more can double them. */
const MOST_DECIDED = 32;

export class ConditionalOperation {
  readonly #asked: NormalOperation;
  /** Null: it has no conditions. */
  readonly #variables: readonly string[] | null;
  readonly #decided = new Map<string, NormalOperation>();
  readonly hidesTypename: boolean;

  constructor(asked: NormalOperation) {
    this.#asked = asked;
    this.hidesTypename = hidesTypename(asked);
    this.#variables = conditionVariables(asked);
  }

  get definition(): OperationDefinitionNode {
    return this.#asked.operation;
  }

  /** An error when a condition is null. */
  decided(variables: Data | undefined): NormalOperation | GraphQLError {
    if (this.#variables === null) return this.#asked;
    const decisions = decide(this.#variables, this.definition, variables);
    if (decisions instanceof GraphQLError) return decisions;
    const key = this.#variables.map((name) => (decisions.get(name) ? "1" : "0")).join("");
    const known = this.#decided.get(key);
    if (known) return known;
    const decided = decidedOperation(this.#asked, decisions);
    if (this.#decided.size >= MOST_DECIDED) this.#decided.clear();
    this.#decided.set(key, decided);
    return decided;
  }

  /** For all that its conditions may decide: twice as many for a condition more. */
  *everyDecided(): Generator<NormalOperation> {
    const names = this.#variables ?? [];
    for (let choice = 0; choice < 2 ** names.length; choice++) {
      const decided = this.decided(
        Object.fromEntries(names.map((name, bit) => [name, (choice >> bit) % 2 === 1])),
      );
      if (!(decided instanceof GraphQLError)) yield decided;
    }
  }
}

/** Without conditions; a selection set of which nothing is left is empty. */
function decidedOperation(asked: NormalOperation, decisions: Decisions): NormalOperation {
  const included = {
    enter: (node: { directives?: readonly DirectiveNode[] }) =>
      isIncluded(node, decisions) ? undefined : null,
  };
  const document = visit(documentOf(asked), {
    Field: included,
    InlineFragment: included,
    FragmentSpread: included,
    Directive: (node) => (isCondition(node) ? null : undefined),
  });
  // Without the fragments that are not spread any more.
  const left = documentOf(normalOperation(document, "") as NormalOperation);
  const used = new Set<string>();
  visit(left, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  const needed = visit(left, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
  return normalOperation(needed, "") as NormalOperation;
}
