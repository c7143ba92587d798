/** What a transaction changed, told in the words of documents. */
import type { Transaction } from "../../../platform/database.ts";
import type { ConfigdbDocumentChange } from "../models.ts";
import { type Document, valuesOf } from "../rules/documents.ts";
import { type EntityName, entities, type Values } from "../rules/entities.ts";
import { changesSince } from "../store/configuration.ts";
import { inOrderOfReference, type KeyOf, renamed } from "./configuration.ts";
import type { Rows } from "./match-rows.ts";

/**
 * The changes after the revision. What was there is called as a document of it called it, and what
 * is there now as the imported document does.
 */
export async function changesMade(
  transaction: Transaction,
  revision: number,
  keysBefore: KeyOf,
  rows: Rows,
): Promise<ConfigdbDocumentChange[]> {
  const keysAfter = keysOfRows(rows);
  const changes = await changesSince(transaction, revision);
  return changes.map(({ entity, key, action, before, after }) => ({
    entity,
    key: action === "DELETED" ? keysBefore(entity, key) : keysAfter(entity, key),
    action,
    before: named(entity, before, keysBefore),
    after: named(entity, after, keysAfter),
  }));
}

function named(entity: EntityName, document: Document | null, keyOf: KeyOf): Values | null {
  return document && renamed(entity, valuesOf(entity, document), keyOf);
}

function keysOfRows(rows: Rows): KeyOf {
  const keys = Object.fromEntries(
    Object.entries(rows).map(([entity, pairs]) => [
      entity,
      new Map([...pairs].map(([key, row]) => [row, key])),
    ]),
  );
  return (entity, row) => (entities[entity].serial ? (keys[entity]?.get(row) ?? row) : row);
}

export interface ChangeCount {
  entity: EntityName;
  created: number;
  updated: number;
  deleted: number;
}

/** How many things of each kind changed, in what way; kinds without a change are left out. */
export function changeCounts(
  changes: readonly Pick<ConfigdbDocumentChange, "entity" | "action">[],
): ChangeCount[] {
  return inOrderOfReference.flatMap((entity) => {
    const count = (action: string) =>
      changes.filter((change) => change.entity === entity && change.action === action).length;
    const counts = {
      created: count("CREATED"),
      updated: count("UPDATED"),
      deleted: count("DELETED"),
    };
    return counts.created + counts.updated + counts.deleted > 0 ? [{ entity, ...counts }] : [];
  });
}
