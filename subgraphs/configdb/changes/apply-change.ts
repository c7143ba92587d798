/** Creates, changes and deletes things of any kind, by the table of entities. */
import type { Transaction } from "../../../platform/database.ts";
import { CodedError, type ErrorFacts } from "../../../schema/errors.ts";
import { changedValues } from "../rules/changed-values.ts";
import { valuesOf } from "../rules/documents.ts";
import { type EntityName, entities, type Field, identity, type Values } from "../rules/entities.ts";
import { defaultIsMember, validationSchemaFaults, valueFaults } from "../rules/value-faults.ts";
import {
  deleteThing,
  dependantsOf,
  documentOf,
  insertThing,
  knownThings,
  partsOf,
  sameThing,
  updateThing,
} from "../store/writing.ts";

/** `version` is the one that was looked at; null: whatever it is now. */
export type Change =
  | { action: "create"; entity: EntityName; values: Values }
  | { action: "update"; entity: EntityName; key: string; version: number | null; values: Values }
  | { action: "delete"; entity: EntityName; key: string; version: number | null };

/**
 * Makes one change and tells the key of the thing. Absent values stay as they are, or at creation
 * get their default. Lists are replaced as a whole. A change to what is already so does nothing.
 * The caller began the writing and settles it, see `inOneChange`.
 * @throws CodedError VALUE_INVALID, VALIDATION_SCHEMA_INVALID, ALREADY_EXISTS, REFERENCE_UNKNOWN,
 * DEFAULT_NOT_MEMBER, NOT_FOUND, CONFLICT, IN_USE
 */
export async function applyChange(transaction: Transaction, change: Change): Promise<string> {
  const made = await make(transaction, change);
  await touchOwner(transaction, change.entity, made.values);
  return made.key;
}

interface Made {
  key: string;
  values: Values;
}

function make(transaction: Transaction, change: Change): Promise<Made> {
  switch (change.action) {
    case "create":
      return create(transaction, change);
    case "update":
      return update(transaction, change);
    case "delete":
      return remove(transaction, change);
  }
}

async function create(
  transaction: Transaction,
  change: Extract<Change, { action: "create" }>,
): Promise<Made> {
  const values = given(change.values);
  checkValues(change, values);
  await checkReferences(transaction, change, values);
  checkDefault(change, values);
  await checkUnique(transaction, change, values, null);
  const key = await insertThing(transaction, change.entity, values);
  await replaceParts(transaction, change.entity, key, values, {});
  return { key, values };
}

async function update(
  transaction: Transaction,
  change: Extract<Change, { action: "update" }>,
): Promise<Made> {
  const { entity, key } = change;
  const current = await currentValues(transaction, change);
  const wanted = given(change.values);
  checkValues(change, wanted);
  const changed = changedValues(entity, current, wanted);
  if (Object.keys(changed).length === 0) return { key, values: {} };
  const values = { ...current, ...changed };
  await checkReferences(transaction, change, changed);
  checkDefault(change, values);
  await checkUnique(transaction, change, values, key);
  await updateThing(transaction, entity, key, changed);
  await replaceParts(transaction, entity, key, changed, current);
  return { key, values };
}

async function remove(
  transaction: Transaction,
  change: Extract<Change, { action: "delete" }>,
): Promise<Made> {
  const { entity, key } = change;
  const values = await currentValues(transaction, change);
  const dependants = await dependantsOf(transaction, entity, key);
  if (dependants.length > 0) {
    const kinds = dependants.map(({ entity, count }) => `${count} ${entity}`).join(", ");
    throw refusal("IN_USE", change, `${kinds} depend on it`, { dependants });
  }
  await deleteThing(transaction, entity, key);
  return { key, values };
}

/** @throws CodedError NOT_FOUND, CONFLICT */
async function currentValues(
  transaction: Transaction,
  change: Exclude<Change, { action: "create" }>,
): Promise<Values> {
  const { entity, key, version } = change;
  const document = await documentOf(transaction, entity, key);
  if (document === null) {
    throw refusal("NOT_FOUND", change, "it is not known", { typename: entity, key });
  }
  const { version: currentVersion, ...current } = valuesOf(entity, document);
  for (const [field, rule] of Object.entries(entities[entity].fields)) {
    if (rule.kind !== "parts") continue;
    const parts = await partsOf(transaction, rule, key);
    current[field] = parts.map((part) => {
      const { [rule.owner]: _owner, version: _version, ...values } = valuesOf(rule.of, part);
      return values;
    });
  }
  if (version === null || version === currentVersion) return current;
  throw refusal("CONFLICT", change, `it is at version ${currentVersion}, no longer at ${version}`, {
    currentVersion,
    current,
  });
}

/** @throws CodedError VALUE_INVALID, VALIDATION_SCHEMA_INVALID */
function checkValues(change: Change, values: Values): void {
  const faults = valueFaults(change.entity, values, change.action === "create");
  if (faults.length > 0) {
    const told = faults.map(({ field, rule }) => `"${field}" must ${rule}`).join("; ");
    throw refusal("VALUE_INVALID", change, told, { faults });
  }
  const schemaFaults = validationSchemaFaults(change.entity, values);
  if (schemaFaults.length > 0) {
    const told = schemaFaults.map(({ field, path, fault }) => `${field} ${path}: ${fault}`);
    throw refusal("VALIDATION_SCHEMA_INVALID", change, told.join("; "), { faults: schemaFaults });
  }
}

/** @throws CodedError REFERENCE_UNKNOWN, VALUE_INVALID */
async function checkReferences(
  transaction: Transaction,
  change: Change,
  values: Values,
): Promise<void> {
  const unknown: { field: string; entity: EntityName; key: string }[] = [];
  for (const [field, rule] of Object.entries(entities[change.entity].fields)) {
    const value = values[field];
    if (value === undefined || value === null) continue;
    if (rule.kind !== "reference" && rule.kind !== "members") continue;
    const keys = rule.kind === "members" ? (value as string[]) : [value as string];
    const distinct = rule.kind === "members" ? rule.distinct : undefined;
    const known = await knownThings(transaction, rule.to, keys, distinct);
    unknown.push(
      ...keys.filter((key) => !known.has(key)).map((key) => ({ field, entity: rule.to, key })),
    );
    if (distinct && new Set(known.values()).size < known.size) {
      const faults = [{ field, value, rule: `name no two with the same ${distinct}` }];
      throw refusal("VALUE_INVALID", change, `"${field}" must ${faults[0]?.rule}`, { faults });
    }
  }
  if (unknown.length === 0) return;
  const told = unknown.map(({ entity, key }) => `${entity} "${key}"`).join(", ");
  throw refusal("REFERENCE_UNKNOWN", change, `${told} not known`, { references: unknown });
}

/** @throws CodedError DEFAULT_NOT_MEMBER */
function checkDefault(change: Change, values: Values): void {
  const entity = entities[change.entity];
  if (!entity.default || defaultIsMember(entity, values)) return;
  const { field, among } = entity.default;
  const told = `"${field}" "${values[field]}" is not among "${among}"`;
  throw refusal("DEFAULT_NOT_MEMBER", change, told, { field, value: values[field], among });
}

/** @throws CodedError ALREADY_EXISTS */
async function checkUnique(
  transaction: Transaction,
  change: Change,
  values: Values,
  own: string | null,
): Promise<void> {
  const key = await sameThing(transaction, change.entity, values, own);
  if (key === null) return;
  const { unique } = entities[change.entity];
  throw refusal("ALREADY_EXISTS", change, `"${key}" has the same ${unique.join(" and ")}`, {
    typename: change.entity,
    key,
    fields: unique,
  });
}

/** Makes the parts those that are given, if any are: others go, and only they. */
async function replaceParts(
  transaction: Transaction,
  name: EntityName,
  key: string,
  values: Values,
  current: Values,
): Promise<void> {
  for (const [field, rule] of Object.entries(entities[name].fields)) {
    if (rule.kind !== "parts" || values[field] === undefined) continue;
    const { of: entity, owner, by } = rule;
    const wanted = values[field] as Values[];
    const before = (current[field] ?? []) as Values[];
    const keyOf = (part: Values) => identity(entity, { ...part, [owner]: key });
    for (const part of before) {
      if (wanted.some((other) => other[by] === part[by])) continue;
      await remove(transaction, { action: "delete", entity, key: keyOf(part), version: null });
    }
    for (const part of wanted) {
      if (before.some((other) => other[by] === part[by])) {
        const { [by]: _same, ...others } = part;
        const change = { entity, key: keyOf(part), version: null, values: others };
        await update(transaction, { action: "update", ...change });
      } else {
        await create(transaction, { action: "create", entity, values: { ...part, [owner]: key } });
      }
    }
  }
}

/** A change of a part is a change of the list, so of the thing that has the list. */
async function touchOwner(
  transaction: Transaction,
  name: EntityName,
  values: Values,
): Promise<void> {
  const { partOf, fields } = entities[name];
  if (partOf === undefined || values[partOf] === undefined) return;
  const { to } = fields[partOf] as Extract<Field, { kind: "reference" }>;
  await updateThing(transaction, to, values[partOf] as string, {});
}

function given(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function refusal(
  code: ConstructorParameters<typeof CodedError>[0],
  change: Change,
  why: string,
  facts: ErrorFacts,
): CodedError {
  const { action, entity } = change;
  const name = change.action === "create" ? (change.values.code ?? change.values.name) : change.key;
  return new CodedError(code, `Cannot ${action} ${entity} "${name ?? ""}": ${why}`, facts);
}
