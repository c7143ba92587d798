/** What tells apart things that have nothing but a serial number to be known by. Pure. */
import { canonical } from "../rules/changed-values.ts";
import {
  type EntityName,
  entities,
  entityNames,
  identity,
  type Values,
} from "../rules/entities.ts";
import type { Configuration } from "./configuration.ts";

/** The same text for things that have the same values. */
export function valuesText(name: EntityName, values: Values): string {
  const { fields } = entities[name];
  return Object.keys(fields)
    .map((field) => canonical(fields[field], values[field]))
    .join();
}

/** What refers to each thing of the kind, by key of the thing, sorted. */
export function users(configuration: Configuration, name: EntityName): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const other of entityNames) {
    const naming = Object.entries(entities[other].fields).filter(
      ([, rule]) => (rule.kind === "reference" || rule.kind === "members") && rule.to === name,
    );
    for (const values of configuration[other].values()) {
      for (const key of naming.flatMap(([field]) => (values[field] ?? []) as string | string[])) {
        found.set(key, (found.get(key) ?? new Set()).add(identity(other, values)));
      }
    }
  }
  return new Map([...found].map(([key, names]) => [key, [...names].sort()]));
}
