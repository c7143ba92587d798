/** Where the objects are that a step of a plan is about. */
import { type Data, isInherited, own } from "./data.ts";

/** Keys and, for every list, `@`. */
export type PlanPath = readonly string[];

/** The objects at the path, in the order of the answer; nulls are none. */
export function objectsAt(root: Data, path: PlanPath): Data[] {
  const objects: Data[] = [];
  collect(root, path, 0, objects);
  return objects;
}

function collect(start: unknown, path: PlanPath, from: number, objects: Data[]): void {
  let value = start;
  for (let at = from; at < path.length; at++) {
    if (value === null || value === undefined) return;
    const step = path[at] as string;
    if (step === "@") {
      for (const element of value as unknown[]) collect(element, path, at + 1, objects);
      return;
    }
    if (Array.isArray(value)) throw new Error(`a list where a plan expects the key "${step}"`);
    value = valueAt(value as Data, step);
  }
  if (value === null || value === undefined) return;
  if (!Array.isArray(value)) objects.push(value as Data);
  else for (const element of value) collect(element, path, path.length, objects);
}

function valueAt(data: Data, key: string): unknown {
  return isInherited(key) ? own(data, key) : data[key];
}

/** Of the objects at a path their own paths as a client reads them: one for each place of an object. */
export function placesOf(root: Data, path: PlanPath): Map<Data, (string | number)[][]> {
  const places = new Map<Data, (string | number)[][]>();
  const walk = (value: unknown, at: number, walked: readonly (string | number)[]): void => {
    if (value === null || value === undefined) return;
    const step = path[at];
    if (Array.isArray(value)) {
      const next = step === "@" ? at + 1 : at;
      for (const [index, element] of value.entries()) walk(element, next, [...walked, index]);
    } else if (step !== undefined) walk(valueAt(value as Data, step), at + 1, [...walked, step]);
    else {
      const known = places.get(value as Data);
      if (known) known.push([...walked]);
      else places.set(value as Data, [[...walked]]);
    }
  };
  walk(root, 0, []);
  return places;
}
