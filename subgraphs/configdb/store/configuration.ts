/** The whole configuration at once, and what a transaction did to it. */
import type { Fragment, Queryable, Transaction } from "../../../platform/database.ts";
import type { ConfigdbChange } from "../models.ts";
import type { Document } from "../rules/documents.ts";
import { type EntityName, entities, entityNames } from "../rules/entities.ts";
import { type At, rowsOf } from "./rows.ts";

/** A thing as history keeps it. */
export interface StoredThing {
  entity: EntityName;
  key: string;
  document: Document;
}

/** Everything there is, by one statement, so that all of it is of one moment. */
export async function everything(sql: Queryable, at: At): Promise<StoredThing[]> {
  const kinds = entityNames.map((name) => thingsOf(sql, name, at));
  return sql<StoredThing[]>`${kinds.reduce((all, kind) => sql`${all} union all ${kind}`)}`;
}

function thingsOf(sql: Queryable, name: EntityName, at: At): Fragment {
  const { table, key, fields } = entities[name];
  const list = Object.values(fields).find(({ kind }) => kind === "members");
  if (list?.kind !== "members") {
    return sql`
      select ${name}::text as entity, thing.${sql(key)}::text as key, to_jsonb(thing) as document
      from ${rowsOf(sql, table, at)} thing`;
  }
  return sql`
    select ${name}::text, thing.${sql(key)}::text,
      to_jsonb(thing) || jsonb_build_object(${list.table}::text, coalesce(list.entries, '[]'))
    from ${rowsOf(sql, table, at)} thing
    left join (
      select entry.${sql(list.owner)} as owner, jsonb_agg(
        to_jsonb(entry) order by to_jsonb(entry) -> 'position', to_jsonb(entry)
      ) as entries
      from ${rowsOf(sql, list.table, at)} entry group by entry.${sql(list.owner)}
    ) list on list.owner = thing.${sql(key)}`;
}

export type RecordedChange = Pick<ConfigdbChange, "entity" | "key" | "action" | "before" | "after">;

/** What changed after the revision, in the order in which it was recorded. */
export async function changesSince(
  transaction: Transaction,
  revision: number,
): Promise<RecordedChange[]> {
  return transaction<RecordedChange[]>`
    select entity, key, action, before, after from configdb.change
    where revision > ${revision} order by revision`;
}
