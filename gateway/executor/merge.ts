/** Puts together what several fetches tell about the same object. */
import { type GraphQLSchema, isObjectType } from "graphql";
import { type Data, isData, own, put } from "./data.ts";

/**
 * Adds `source` to `target`: objects by key, lists by index. What is in `source` becomes part of
 * `target` itself, not of a copy. `schema` is that of the supergraph.
 */
export function merge(target: Data, source: Data, schema: GraphQLSchema): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    const existing = target[key];
    // Most often there is nothing yet, and then nothing inherited either.
    if (existing === undefined) target[key] = value;
    // Where an object stands for an interface, its subgraph does not know of which type it is.
    else if (key !== "__typename" || isObjectType(schema.getType(String(value)))) {
      put(target, key, joined(own(target, key), value, schema));
    }
  }
}

function joined(existing: unknown, value: unknown, schema: GraphQLSchema): unknown {
  if (existing === value) return existing;
  if (isData(existing) && isData(value)) {
    merge(existing, value, schema);
    return existing;
  }
  if (Array.isArray(existing) && Array.isArray(value) && existing.length === value.length) {
    for (const [index, element] of value.entries()) {
      existing[index] = joined(existing[index], element, schema);
    }
    return existing;
  }
  return value;
}

/** The same once more, sharing nothing that could be changed. */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (!isData(value)) return value;
  const prototype = Object.getPrototypeOf(value);
  // A scalar of a class of its own; nobody merges into it.
  if (prototype !== null && prototype !== Object.prototype) return value;
  const copied: Data = Object.create(prototype);
  for (const key of Object.keys(value)) put(copied, key, copy(value[key]));
  return copied as T;
}
