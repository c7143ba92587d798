/**
 * Keys by which a document calls things that have none of their own. They follow from what the
 * configuration says, not from serial numbers, so equal configurations have equal documents. Pure.
 */
import { type EntityName, entities, identity, type Values } from "../rules/entities.ts";
import { type Configuration, type KeyOf, sorted } from "./configuration.ts";
import { users, valuesText } from "./traits.ts";

/** The first of these that no other thing of the kind has; used by things with these users. */
type Names = (values: Values, usedBy: string[]) => string[];

const names: Partial<Record<EntityName, Names>> = {
  CameraType: ({ code, name }) => [`${code}`, `${name}`],
  OpticalElementGroup: ({ name, type }) => [`${name}`, `${name} (${type})`],
  GenericMode: ({ code }, usedBy) => {
    const types = [...new Set(usedBy.map((group) => group.slice(group.indexOf("/") + 1)))];
    return [`${code}`, types.length === 0 ? `${code}` : `${code} (${types.sort().join(", ")})`];
  },
};

/** Kinds whose things have a `key` in documents. */
export const keyedInDocuments = Object.keys(names) as EntityName[];

/** How documents call the things of a configuration. */
export function documentKeys(configuration: Configuration): KeyOf {
  const known = new Map<EntityName, Map<string, string>>();
  for (const name of keyedInDocuments) known.set(name, keysOfKind(configuration, name));
  return (name, key) => {
    const values = configuration[name].get(key);
    if (!entities[name].serial || values === undefined) return key;
    return known.get(name)?.get(key) ?? identity(name, values);
  };
}

function keysOfKind(configuration: Configuration, name: EntityName): Map<string, string> {
  const usedBy = users(configuration, name);
  const things = [...configuration[name]].map(([key, values]) => ({
    key,
    candidates: names[name]?.(values, usedBy.get(key) ?? []) ?? [],
    text: JSON.stringify([valuesText(name, values), usedBy.get(key) ?? []]),
  }));
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  const give = (key: string, given: string) => {
    keys.set(key, given);
    taken.add(given);
  };
  for (let round = 0; round < 2; round++) {
    const left = things.filter(({ key }) => !keys.has(key));
    const counts = new Map<string, number>();
    for (const { candidates } of left) {
      const candidate = candidates[round] ?? "";
      counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
    }
    for (const { key, candidates } of left) {
      const candidate = candidates[round] ?? "";
      if (counts.get(candidate) === 1 && !taken.has(candidate)) give(key, candidate);
    }
  }
  // Things that have all in common are interchangeable, so it does not matter which comes first.
  for (const { key, candidates } of sorted(things, ({ text }) => text)) {
    if (keys.has(key)) continue;
    let number = 1;
    while (taken.has(`${candidates.at(-1)} #${number}`)) number++;
    give(key, `${candidates.at(-1)} #${number}`);
  }
  return keys;
}
