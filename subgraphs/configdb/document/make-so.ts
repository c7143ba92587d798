/** Turns one configuration into another by single changes. */
import type { Transaction } from "../../../platform/database.ts";
import { applyChange } from "../changes/apply-change.ts";
import { changedValues } from "../rules/changed-values.ts";
import { type Configuration, inOrderOfReference, renamed } from "./configuration.ts";
import type { Rows } from "./match-rows.ts";

/**
 * Creates and updates up the order of reference, then deletes down it, so that nothing names what is
 * not there. `rows` gets the keys of what is created.
 */
export async function makeSo(
  transaction: Transaction,
  wanted: Configuration,
  present: Configuration,
  rows: Rows,
): Promise<void> {
  const current = await withNamesFree(transaction, wanted, present, rows);
  for (const entity of inOrderOfReference) {
    for (const [key, named] of wanted[entity]) {
      const values = renamed(entity, named, (to, name) => rows[to].get(name) ?? name);
      const row = rows[entity].get(key);
      if (row === undefined) {
        const created = await applyChange(transaction, { action: "create", entity, values });
        rows[entity].set(key, created);
        continue;
      }
      const changed = changedValues(entity, current[entity].get(row) ?? {}, values);
      if (Object.keys(changed).length === 0) continue;
      const change = { entity, key: row, version: null, values: changed };
      await applyChange(transaction, { action: "update", ...change });
    }
  }
  for (const entity of [...inOrderOfReference].reverse()) {
    const kept = new Set(rows[entity].values());
    for (const key of current[entity].keys()) {
      if (kept.has(key)) continue;
      await applyChange(transaction, { action: "delete", entity, key, version: null });
    }
  }
}

/**
 * Names of camera types are unique at every moment, and may pass from one to another. So whoever has
 * a name that is for another one gives it up first. Answers what is so then.
 */
async function withNamesFree(
  transaction: Transaction,
  wanted: Configuration,
  present: Configuration,
  rows: Rows,
): Promise<Configuration> {
  const entity = "CameraType";
  const types = new Map(present[entity]);
  const rowByName = new Map([...types].map(([row, { name }]) => [name, row]));
  for (const [key, { name }] of wanted[entity]) {
    const row = rowByName.get(name);
    if (row === undefined || row === rows[entity].get(key)) continue;
    const values = { name: crypto.randomUUID() };
    await applyChange(transaction, { action: "update", entity, key: row, version: null, values });
    types.set(row, { ...types.get(row), ...values });
  }
  return { ...present, [entity]: types };
}
