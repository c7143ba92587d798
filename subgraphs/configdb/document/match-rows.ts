/** Which thing of the present is meant by each thing of a document. Pure. */
import {
  type EntityName,
  entities,
  entityNames,
  identity,
  type Values,
} from "../rules/entities.ts";
import { type Configuration, type KeyOf, sorted } from "./configuration.ts";
import { users, valuesText } from "./traits.ts";

/** Keys in the present by keys in the document, of the things that are there. */
export type Rows = Record<EntityName, Map<string, string>>;

interface Candidate {
  key: string;
  /** What makes it another thing when it changes. */
  same: unknown;
  traits: { values: string; key: string; name: unknown; users: string };
}

/** What two must have in common to be one thing, from the surest to the least sure. */
const passes: (keyof Candidate["traits"])[][] = [
  ["values", "users"],
  ["values", "key"],
  ["values"],
  ["key"],
  ["name"],
  ["users"],
];

/**
 * A thing with a key of its own is the one that has it. Others are paired one to one, each kind by
 * itself: those that agree in the most telling way first. `presentKeys` are the keys that a document
 * of the present would have.
 */
export function matchRows(wanted: Configuration, present: Configuration, presentKeys: KeyOf): Rows {
  const pairs = entityNames.map((name) => {
    if (!entities[name].serial) {
      const known = [...wanted[name].keys()].filter((key) => present[name].has(key));
      return [name, new Map(known.map((key) => [key, key]))];
    }
    const meant = candidates(wanted, name, (_name, key) => key);
    return [name, paired(meant, candidates(present, name, presentKeys))];
  });
  return Object.fromEntries(pairs) as Rows;
}

function candidates(configuration: Configuration, name: EntityName, keyOf: KeyOf): Candidate[] {
  const usedBy = users(configuration, name);
  const things = [...configuration[name]].map(([key, values]) => ({
    key,
    same: whatStays(name, values),
    traits: {
      values: valuesText(name, values),
      key: keyOf(name, key),
      name: values.name,
      users: JSON.stringify(usedBy.get(key) ?? []),
    },
  }));
  return sorted(things, ({ traits }) => traits.key);
}

/** A camera has one group of a type, so a group of another type is another group. */
function whatStays(name: EntityName, values: Values): unknown {
  if (name === "GenericModeGroup") return identity(name, values);
  return name === "OpticalElementGroup" ? values.type : values.code;
}

function paired(meant: Candidate[], present: Candidate[]): Map<string, string> {
  const rows = new Map<string, string>();
  let left = present;
  for (const traits of passes) {
    const text = (one: Candidate) =>
      JSON.stringify([one.same, ...traits.map((trait) => one.traits[trait])]);
    const free = new Map<string, Candidate[]>();
    for (const one of left) free.set(text(one), [...(free.get(text(one)) ?? []), one]);
    for (const one of meant) {
      if (rows.has(one.key)) continue;
      const row = free.get(text(one))?.shift();
      if (row) rows.set(one.key, row.key);
    }
    const taken = new Set(rows.values());
    left = left.filter(({ key }) => !taken.has(key));
  }
  return rows;
}
