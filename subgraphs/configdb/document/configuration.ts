/** All things of a configuration together. Pure. */
import { valuesOf } from "../rules/documents.ts";
import { type EntityName, entities, entityNames, type Values } from "../rules/entities.ts";
import type { StoredThing } from "../store/configuration.ts";

/**
 * Values by key, of each kind, in order of the keys. What is an entry of a list of another thing is
 * in that list only.
 */
export type Configuration = Record<EntityName, Map<string, Values>>;

/** How a thing that has a key in one place is called in another. */
export type KeyOf = (entity: EntityName, key: string) => string;

/** Kinds in an order in which each comes after those that it refers to. */
export const inOrderOfReference = Object.keys(entities) as EntityName[];

/** The configuration as its tables have it: things with serial numbers are called by them. */
export function configurationOf(stored: readonly StoredThing[]): Configuration {
  const configuration = emptyConfiguration();
  for (const { entity, key, document } of sorted(stored, ({ key }) => key)) {
    const { version: _version, ...values } = valuesOf(entity, document);
    configuration[entity].set(key, values);
  }
  return withParts(configuration);
}

export function emptyConfiguration(): Configuration {
  return Object.fromEntries(entityNames.map((name) => [name, new Map()])) as Configuration;
}

/** Puts what is an entry of a list where it belongs. */
export function withParts(configuration: Configuration): Configuration {
  const whole = { ...configuration };
  for (const name of entityNames) {
    for (const [field, rule] of Object.entries(entities[name].fields)) {
      if (rule.kind !== "parts") continue;
      const parts = [...configuration[rule.of].values()];
      whole[rule.of] = new Map();
      whole[name] = new Map(
        [...configuration[name]].map(([key, values]) => {
          const own = parts.filter((part) => part[rule.owner] === key);
          const list = own.map(({ [rule.owner]: _owner, ...part }) => part);
          return [key, { ...values, [field]: sorted(list, (part) => String(part[rule.by])) }];
        }),
      );
    }
  }
  return whole;
}

/** The values with other things called by other keys. */
export function renamed(name: EntityName, values: Values, keyOf: KeyOf): Values {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const rule = entities[name].fields[field];
      if (rule?.kind === "members") {
        return [field, (value as string[]).map((key) => keyOf(rule.to, key))];
      }
      if (rule?.kind !== "reference" || value === null) return [field, value];
      return [field, keyOf(rule.to, value as string)];
    }),
  );
}

/** By text, alike on every machine. */
export function sorted<Thing>(things: Iterable<Thing>, by: (thing: Thing) => string): Thing[] {
  const texts = [...things].map((thing) => ({ thing, text: by(thing) }));
  texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return texts.map(({ thing }) => thing);
}
