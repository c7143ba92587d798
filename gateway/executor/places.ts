/** Where the objects are that a step of a plan is about. */
import { type Data, own } from "./data.ts";

/** Keys and, for every list, `@`. */
export type PlanPath = readonly string[];

export interface Place {
  value: Data;
  /** The indices that stand for each `@`, the innermost first. */
  indices: Indices | null;
}

interface Indices {
  index: number;
  outer: Indices | null;
}

/** The objects at the path, in the order of the answer; nulls have none. */
export function placesAt(root: Data, path: PlanPath): Place[] {
  const places: Place[] = [];
  collect(root, path, 0, null, places);
  return places;
}

function collect(
  start: unknown,
  path: PlanPath,
  from: number,
  indices: Indices | null,
  places: Place[],
): void {
  let value = start;
  for (let at = from; at < path.length; at++) {
    if (value === null || value === undefined) return;
    const step = path[at] as string;
    if (step === "@") {
      collectEach(value as unknown[], path, at + 1, indices, places);
      return;
    }
    if (Array.isArray(value)) throw new Error(`a list where a plan expects the key "${step}"`);
    value = own(value as Data, step);
  }
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) collectEach(value, path, path.length, indices, places);
  else places.push({ value: value as Data, indices });
}

function collectEach(
  list: unknown[],
  path: PlanPath,
  from: number,
  outer: Indices | null,
  places: Place[],
): void {
  for (let index = 0; index < list.length; index++) {
    collect(list[index], path, from, { index, outer }, places);
  }
}

/** The path of a place as a client reads it. */
export function pathOf({ indices }: Place, path: PlanPath): (string | number)[] {
  const given: number[] = [];
  for (let one = indices; one; one = one.outer) given.push(one.index);
  const told = path.map((step) => (step === "@" ? (given.pop() ?? step) : step));
  return [...told, ...given.reverse()];
}
