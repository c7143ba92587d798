/** How things are written, all of them by the table of entities. */
import type { JSONValue } from "postgres";
import type { Fragment, Transaction } from "../../../platform/database.ts";
import { serialKey } from "../../../schema/key.ts";
import type { Viewer } from "../../../schema/viewer.ts";
import type { Document } from "../rules/documents.ts";
import {
  columnOf,
  type Entity,
  type EntityName,
  entities,
  entityNames,
  type Field,
  type Values,
} from "../rules/entities.ts";
import { storable } from "./rows.ts";

/**
 * Begins to write: what follows in this transaction is the viewer's doing. Others who want to write
 * wait until it ends, so what was read and checked stays true.
 */
export async function beginWriting(transaction: Transaction, { user }: Viewer): Promise<void> {
  await transaction`
    select configdb.instant(), set_config('asterism.user_id', ${String(user?.id ?? "")}, true),
      set_config('asterism.username', ${user?.username ?? ""}, true)`;
}

/** Records what was written so far, and checks what may be wrong only until a transaction ends. */
export async function settle(transaction: Transaction): Promise<void> {
  await transaction`set constraints all immediate`;
  await transaction`set constraints all deferred`;
}

/** What a thing is now; null when there is none. */
export async function documentOf(
  transaction: Transaction,
  name: EntityName,
  key: string,
): Promise<Document | null> {
  const { table, serial } = entities[name];
  const stored = serial ? serialKey(key) : storable([key])[0];
  if (stored === undefined || stored === null) return null;
  const [row] = await transaction<{ document: Document | null }[]>`
    select ${transaction(`configdb.${table}_document`)}(${String(stored)}) as document`;
  return row?.document ?? null;
}

/** What the parts of a thing are now, by key. */
export async function partsOf(
  transaction: Transaction,
  { of, owner }: Extract<Field, { kind: "parts" }>,
  key: string,
): Promise<Document[]> {
  const { table, fields, key: id } = entities[of];
  const rows = await transaction<{ document: Document }[]>`
    select to_jsonb(part) as document from ${transaction(`configdb.${table}`)} part
    where ${transaction(columnOf(owner, fields[owner] as Field))} = ${key}
    order by ${transaction(id)}`;
  return rows.map(({ document }) => document);
}

/** The value of `field` (or nothing in particular) of those things that there are, by key. */
export async function knownThings(
  transaction: Transaction,
  name: EntityName,
  keys: readonly string[],
  field?: string,
): Promise<Map<string, unknown>> {
  const { table, key, fields } = entities[name];
  const column = field && columnOf(field, fields[field] as Field);
  const rows = await transaction<{ key: string; value: unknown }[]>`
    select ${transaction(key)}::text as key, ${column ? transaction(column) : transaction`null`} as value
    from ${transaction(`configdb.${table}`)}
    where ${transaction(key)} = any(${storedKeys(name, keys)}::${keyType(transaction, name)}[])`;
  return new Map(rows.map((row) => [row.key, row.value]));
}

/** Key of another thing that has the same values where no two may; null when there is none. */
export async function sameThing(
  transaction: Transaction,
  name: EntityName,
  values: Values,
  own: string | null,
): Promise<string | null> {
  const { table, key, unique, fields } = entities[name];
  if (unique.length === 0) return null;
  const same = unique
    .map((field) => {
      const column = transaction(columnOf(field, fields[field] as Field));
      return transaction`${column} = ${values[field] as string}`;
    })
    .reduce((all, condition) => transaction`${all} and ${condition}`);
  const [row] = await transaction<{ key: string }[]>`
    select ${transaction(key)}::text as key from ${transaction(`configdb.${table}`)}
    where ${same} and ${transaction(key)}::text is distinct from ${own}`;
  return row?.key ?? null;
}

export interface Dependants {
  entity: EntityName;
  count: number;
  /** Up to 20 of them. */
  keys: string[];
}

/** Which things name this one, besides those that go with it. */
export async function dependantsOf(
  transaction: Transaction,
  name: EntityName,
  key: string,
): Promise<Dependants[]> {
  const kinds = entityNames.flatMap((other) => {
    const { fields, key: otherKey, table, partOf } = entities[other];
    const naming = Object.entries(fields).flatMap(([field, rule]): Fragment[] => {
      if (partOf === field) return [];
      if (rule.kind === "reference" && rule.to === name) {
        const column = transaction(columnOf(field, rule));
        return [
          transaction`select ${transaction(otherKey)}::text as key
            from ${transaction(`configdb.${table}`)} where ${column}::text = ${key}`,
        ];
      }
      if (rule.kind === "members" && rule.to === name) {
        return [
          transaction`select ${transaction(rule.owner)}::text as key
            from ${transaction(`configdb.${rule.table}`)}
            where ${transaction(rule.member)}::text = ${key}`,
        ];
      }
      return [];
    });
    if (naming.length === 0) return [];
    const keys = naming.reduce((all, one) => transaction`${all} union ${one}`);
    return [
      transaction`select ${other} as entity, count(*)::int as count,
        (array_agg(key order by key collate "C"))[1:20] as keys from (${keys}) as dependant`,
    ];
  });
  const [first, ...others] = kinds;
  if (!first) return [];
  return transaction<Dependants[]>`
    select * from (${others.reduce((all, kind) => transaction`${all} union all ${kind}`, first)})
      as kind
    where count > 0`;
}

/** Adds a thing with its list and tells its key. */
export async function insertThing(
  transaction: Transaction,
  name: EntityName,
  values: Values,
): Promise<string> {
  const { table, key } = entities[name];
  const row = columnsOf(transaction, entities[name], values);
  const [inserted] = await transaction<{ key: string }[]>`
    insert into ${transaction(`configdb.${table}`)} ${transaction(row)}
    returning ${transaction(key)}::text as key`;
  const added = inserted?.key ?? "";
  await insertMembers(transaction, name, added, values);
  return added;
}

/** Changes those values that are given; the version grows even when only a list changes. */
export async function updateThing(
  transaction: Transaction,
  name: EntityName,
  key: string,
  values: Values,
): Promise<void> {
  const { table, key: id, fields } = entities[name];
  const row = columnsOf(transaction, entities[name], values);
  const changes = Object.keys(row).length === 0 ? transaction`version = version` : transaction(row);
  await transaction`
    update ${transaction(`configdb.${table}`)} set ${changes}
    where ${transaction(id)} = ${key}::${keyType(transaction, name)}`;
  for (const [field, rule] of Object.entries(fields)) {
    if (rule.kind !== "members" || values[field] === undefined) continue;
    await transaction`
      delete from ${transaction(`configdb.${rule.table}`)}
      where ${transaction(rule.owner)} = ${key}::${keyType(transaction, name)}`;
  }
  await insertMembers(transaction, name, key, values);
}

export async function deleteThing(
  transaction: Transaction,
  name: EntityName,
  key: string,
): Promise<void> {
  const { table, key: id } = entities[name];
  await transaction`
    delete from ${transaction(`configdb.${table}`)}
    where ${transaction(id)} = ${key}::${keyType(transaction, name)}`;
}

async function insertMembers(
  transaction: Transaction,
  name: EntityName,
  key: string,
  values: Values,
): Promise<void> {
  for (const [field, rule] of Object.entries(entities[name].fields)) {
    if (rule.kind !== "members" || values[field] === undefined) continue;
    const { owner, member, to, ordered, distinct } = rule;
    const { table, key: id, fields } = entities[to];
    // The table of an unordered list keeps the field that tells its entries apart instead.
    const other = ordered || !distinct ? "position" : columnOf(distinct, fields[distinct] as Field);
    await transaction`
      insert into ${transaction(`configdb.${rule.table}`)}
        (${transaction(owner)}, ${transaction(member)}, ${transaction(other)})
      select ${key}::${keyType(transaction, name)}, named.key,
        ${ordered ? transaction`named.number - 1` : transaction`thing.${transaction(other)}`}
      from unnest(${storedKeys(to, values[field] as string[])}::${keyType(transaction, to)}[])
        with ordinality as named (key, number)
      join ${transaction(`configdb.${table}`)} thing on thing.${transaction(id)} = named.key`;
  }
}

/** The given values that have a column in the table itself. */
function columnsOf(transaction: Transaction, { fields }: Entity, values: Values) {
  const row: Record<string, string | number | boolean | null> = {};
  for (const [field, rule] of Object.entries(fields)) {
    const value = values[field];
    if (value === undefined || rule.kind === "members" || rule.kind === "parts") continue;
    row[columnOf(field, rule)] =
      rule.kind === "schema"
        ? (transaction.json(value as JSONValue) as unknown as string)
        : (value as string);
  }
  return row;
}

function keyType(transaction: Transaction, name: EntityName): Fragment {
  return entities[name].serial ? transaction`bigint` : transaction`text`;
}

/** The keys that rows of the table can have. */
function storedKeys(name: EntityName, keys: readonly string[]): string[] {
  if (!entities[name].serial) return storable(keys);
  return keys.map(serialKey).filter((key) => key !== null) as unknown as string[];
}
