/**
 * The size of a document once its fragments are in their places, found without putting them there:
 * each fragment is measured once. Knows no schema; what is not valid is left to validation.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { LimitSettings } from "../../platform/settings.ts";
import { comparisons } from "./comparisons.ts";
import { hold, tooMuch } from "./too-much.ts";

/** Of a selection set with the fragments in their places. */
interface Extent {
  selections: number;
  /** Fields that are in it itself, not below one of its fields. */
  breadth: number;
  /** Fields within each other. */
  depth: number;
  /** Selections within each other. */
  nesting: number;
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** @throws CodedError QUERY_TOO_LARGE */
export function checkDocument(document: DocumentNode, limits: LimitSettings): void {
  const operations = document.definitions.filter(isOperation);
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Extent | "begun">();
  let aliases = 0;
  let directives = 0;

  const measure = ({ selections }: SelectionSetNode): Extent => {
    const whole: Extent = { selections: 0, breadth: 0, depth: 0, nesting: 0 };
    for (const selection of selections) {
      directives += selection.directives?.length ?? 0;
      const isField = selection.kind === Kind.FIELD;
      if (isField && selection.alias) aliases++;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value)
          : selection.selectionSet && measure(selection.selectionSet);
      whole.selections += 1 + (inner?.selections ?? 0);
      whole.breadth += isField ? 1 : (inner?.breadth ?? 0);
      whole.depth = Math.max(whole.depth, (isField ? 1 : 0) + (inner?.depth ?? 0));
      whole.nesting = Math.max(whole.nesting, 1 + (inner?.nesting ?? 0));
    }
    return whole;
  };
  const measureFragment = (name: string): Extent | undefined => {
    const known = measured.get(name);
    // It is within itself, and so without end.
    if (known === "begun") {
      throw tooMuch("QUERY_TOO_LARGE", "selections", limits.selections, null);
    }
    const fragment = fragments.get(name);
    if (known || !fragment) return known;
    measured.set(name, "begun");
    const extent = measure(fragment.selectionSet);
    measured.set(name, extent);
    return extent;
  };

  const extents = operations.map(({ selectionSet }) => measure(selectionSet));
  for (const { breadth } of extents) hold(limits, "rootFields", breadth);
  // Validation looks at those that no operation uses, too.
  const unused = [...fragments.values()].filter(({ name }) => !measured.has(name.value));
  for (const { name } of unused) extents.push(measureFragment(name.value) as Extent);
  const sum = extents.reduce((total, { selections }) => total + selections, 0);
  hold(limits, "selections", sum);
  for (const { depth, nesting } of extents) {
    hold(limits, "depth", depth);
    hold(limits, "nesting", nesting);
  }
  hold(limits, "aliases", aliases);
  for (const definition of [...operations, ...fragments.values()]) {
    directives += definition.directives?.length ?? 0;
    for (const variable of definition.variableDefinitions ?? []) {
      directives += variable.directives?.length ?? 0;
    }
  }
  hold(limits, "directives", directives);
  const compared = [...operations, ...unused].reduce(
    (total, { selectionSet }) => total + comparisons([selectionSet], fragments),
    0,
  );
  hold(limits, "repetitions", compared);
}

export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  return fragments;
}

function isOperation(node: DocumentNode["definitions"][number]): node is OperationDefinitionNode {
  return node.kind === Kind.OPERATION_DEFINITION;
}
