/** From what history keeps of a thing to its values by field, as inputs have them. Pure. */
import { columnOf, type EntityName, entities, type Values } from "./entities.ts";

/** A row as JSON by column, with the rows of its list under the name of their table. */
export type Document = Record<string, unknown>;

/** Its values with `version`; keys of others are text. Parts that are things themselves stay away. */
export function valuesOf(name: EntityName, document: Document): Values {
  const values: Values = {};
  for (const [field, rule] of Object.entries(entities[name].fields)) {
    if (rule.kind === "parts") continue;
    if (rule.kind === "members") {
      const rows = document[rule.table] as Document[];
      values[field] = rows.map((row) => String(row[rule.member]));
      continue;
    }
    const value = document[columnOf(field, rule)] ?? null;
    values[field] = rule.kind === "reference" && value !== null ? String(value) : value;
  }
  return { ...values, version: document.version };
}
