/**
 * How much work validation will have with fields that share a name in one place: it compares each
 * with each, and their arguments with them. Linear in the selections with fragments in their places,
 * which must have been found few, without one that holds itself.
 */
import { type FieldNode, Kind, type SelectionSetNode } from "graphql";
import type { Fragments } from "./check-document.ts";

/** Characters of arguments whose comparison takes as long as that of two bare fields. */
const CHARACTERS = 10;

/** `sets` are all in one place: their fields become those of one object. */
export function comparisons(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const gather = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const same = fields.get(name);
        if (same) same.push(selection);
        else fields.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        gather(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) gather(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) gather(set);
  let total = 0;
  for (const same of fields.values()) {
    if (same.length > 1) {
      total += (same.length - 1) * same.reduce((sum, field) => sum + weight(field), 0);
    }
    const below = same.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (below.length > 0) total += comparisons(below, fragments);
  }
  return total;
}

function weight({ arguments: given }: FieldNode): number {
  const start = given?.[0]?.loc?.start ?? 0;
  const end = given?.at(-1)?.loc?.end ?? 0;
  return 1 + (end - start) / CHARACTERS;
}
