/** Which of the wanted values differ from the current ones. Pure. */
import { type EntityName, entities, type Field, type Values } from "./entities.ts";

/** Those that differ; parts come completed with what they leave out and already have. */
export function changedValues(name: EntityName, current: Values, wanted: Values): Values {
  const { fields } = entities[name];
  const changed: Values = {};
  for (const [field, given] of Object.entries(wanted)) {
    const rule = fields[field];
    const value = rule?.kind === "parts" ? completed(rule, given, current[field]) : given;
    if (canonical(rule, value) !== canonical(rule, current[field])) changed[field] = value;
  }
  return changed;
}

function completed(
  { by }: Extract<Field, { kind: "parts" }>,
  wanted: unknown,
  current: unknown,
): Values[] {
  return (wanted as Values[]).map((part) => ({
    ...((current ?? []) as Values[]).find((known) => known[by] === part[by]),
    ...part,
  }));
}

/** The same text for values that mean the same. */
export function canonical(rule: Field | undefined, value: unknown): string | undefined {
  return JSON.stringify(withoutOrder(rule, value), (_key, inner) =>
    inner === null || typeof inner !== "object" || Array.isArray(inner)
      ? inner
      : Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}

/** Lists of which the order says nothing come in one order. */
function withoutOrder(rule: Field | undefined, value: unknown): unknown {
  if (rule?.kind === "members" && !rule.ordered) return [...(value as string[])].sort();
  if (rule?.kind !== "parts" || value === undefined) return value;
  return [...(value as Values[])].sort((a, b) =>
    String(a[rule.by]) < String(b[rule.by]) ? -1 : 1,
  );
}
