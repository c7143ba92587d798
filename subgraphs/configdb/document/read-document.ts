/** From a document to things with values, as far as it has the form of a document. Pure. */
import { type EntityName, entities, identity, type Values } from "../rules/entities.ts";
import { isJsonObject, isTooLarge, type JsonObject } from "../rules/validation/json-value.ts";
import { defaults } from "./defaults.ts";
import { keyedInDocuments } from "./document-keys.ts";
import { type Section, SHARED, SHARED_BY, sections } from "./sections.ts";

export interface DocumentFault {
  /** The place, `instrumentTypes[2].modeGroups.readout.modes[0]`; empty for the whole. */
  path: string;
  message: string;
}

/** A thing of a document; others are named in its values by their keys in the document. */
export interface DocumentThing {
  entity: EntityName;
  path: string;
  /** Null when it has none that can be used. */
  key: string | null;
  values: Values;
  /** Fields of which a fault is known, or which follow from where the thing stands. */
  settled: string[];
  pathOf(field: string): string;
}

/** Things of one document. */
const MOST_THINGS = 5000;
/** Entries of one list of a thing. */
const MOST_ENTRIES = 1000;
const MOST_VALUES = 300_000;
const DEEPEST = 40;

export interface ReadDocument {
  things: DocumentThing[];
  faults: DocumentFault[];
  /** Kinds of which nothing is known, because their section is missing or no section. */
  unread: EntityName[];
}

export function readDocument(document: unknown): ReadDocument {
  if (isTooLarge(document, DEEPEST, MOST_VALUES)) {
    const message = `must have at most ${MOST_VALUES} values in at most ${DEEPEST} levels`;
    return unreadable(message);
  }
  if (!isJsonObject(document)) {
    return unreadable("must be an object of sections");
  }
  const faults: DocumentFault[] = [];
  const fault = (path: string, message: string) => faults.push({ path, message });
  const known = [...sections.map(({ name }) => name), SHARED];
  for (const name of Object.keys(document)) {
    if (!known.includes(name)) fault(name, `must not be given: there is no such section`);
  }
  const shared = sharedValues(document[SHARED], fault);
  const unread: EntityName[] = [];
  const things = sections.flatMap((section) => {
    const entries = entriesOf(section, document[section.name], fault);
    if (entries === null) unread.push(section.entity);
    return (entries ?? []).flatMap(([path, entry]) =>
      thingsOf(section, path, entry, shared, fault),
    );
  });
  if (things.length > MOST_THINGS) {
    const message = `must have at most ${MOST_THINGS} things, and has ${things.length}`;
    return unreadable(message);
  }
  return { things, faults, unread };
}

function unreadable(message: string): ReadDocument {
  return { things: [], faults: [{ path: "", message }], unread: [] };
}

type TellFault = (path: string, message: string) => void;

/** Values of telescopes by the name under which telescopes share them. */
function sharedValues(section: unknown, fault: TellFault): Map<string, JsonObject> {
  if (section === undefined) return new Map();
  if (!isJsonObject(section)) {
    fault(SHARED, "must be an object by name");
    return new Map();
  }
  const own: readonly string[] = sections.find(({ entity }) => entity === "Telescope")?.id ?? [];
  const fields = Object.keys(entities.Telescope.fields).filter((field) => !own.includes(field));
  return new Map(
    Object.entries(section).map(([name, values]) => [
      name,
      recordAt(`${SHARED}.${name}`, "Telescope", values, fields, fault) ?? {},
    ]),
  );
}

/**
 * Entries of a section with their paths; a table is a list of rows after one of column names. Null
 * when it is neither.
 */
function entriesOf(
  { name, only }: Section,
  section: unknown,
  fault: TellFault,
): [path: string, entry: unknown][] | null {
  if (!Array.isArray(section)) {
    fault(name, section === undefined ? "must be given, be it as an empty list" : "must be a list");
    return null;
  }
  const entries = section.map((entry, index): [string, unknown] => [`${name}[${index}]`, entry]);
  const [columns] = section;
  if (only !== undefined || !Array.isArray(columns)) return entries;
  if (!columns.every((column) => typeof column === "string") || isRepeating(columns)) {
    fault(`${name}[0]`, "must name the columns of the table, each once");
    return null;
  }
  return entries.slice(1).flatMap(([path, row]): [string, unknown][] => {
    if (Array.isArray(row) && row.length === columns.length) {
      return [[path, Object.fromEntries(columns.map((column, index) => [column, row[index]]))]];
    }
    fault(path, `must be a row of ${columns.length} values, as there are columns`);
    return [];
  });
}

/** The thing of an entry with those that stand in it; nothing when it has no form at all. */
function thingsOf(
  section: Section,
  path: string,
  entry: unknown,
  shared: Map<string, JsonObject>,
  fault: TellFault,
): DocumentThing[] {
  const { entity, id, only } = section;
  if (only !== undefined) {
    if (typeof entry === "string") return [plainThing(entity, path, only, entry)];
    fault(path, "must be text");
    return [];
  }
  const own = Object.keys(entities[entity].fields).filter((field) => !id?.includes(field));
  const isKeyed = keyedInDocuments.includes(entity);
  const record = recordAt(
    path,
    entity,
    entry,
    [
      ...own,
      ...(id ? ["id"] : []),
      ...(isKeyed ? ["key"] : []),
      ...(entity === "Telescope" ? [SHARED_BY] : []),
      ...(entity === "InstrumentType" ? ["modeGroups"] : []),
    ],
    fault,
  );
  if (record === null) return [];
  const { [SHARED_BY]: sharedBy, key, id: dotted, modeGroups, ...values } = record;
  if (sharedBy !== undefined && !shared.has(sharedBy as string)) {
    fault(`${path}.${SHARED_BY}`, `must be a name in the section ${SHARED}`);
  }
  const thing: DocumentThing = {
    entity,
    path,
    key: null,
    values: { ...defaults[entity], ...shared.get(sharedBy as string), ...values },
    settled: [],
    pathOf: (field) => (id?.includes(field) ? `${path}.id` : `${path}.${field}`),
  };
  if (id !== undefined) {
    const depth = entity === "Enclosure" ? 2 : 3;
    if (typeof dotted === "string" && dotted.split(".").length === depth) {
      const dot = dotted.lastIndexOf(".");
      Object.assign(thing.values, {
        [id[0]]: dotted.slice(0, dot),
        [id[1]]: dotted.slice(dot + 1),
      });
      thing.key = dotted;
    } else {
      fault(`${path}.id`, `must be a dotted id of ${depth} codes`);
      thing.settled.push(...id);
    }
  } else if (isKeyed) {
    const given = key ?? thing.values.code;
    if (typeof given === "string" && given.length <= 1000) thing.key = given;
    else fault(`${path}.key`, "must be text of up to 1000 characters");
  } else {
    const given = thing.values.code;
    if (typeof given === "string") thing.key = given;
  }
  limitLists(thing, fault);
  if (entity !== "InstrumentType") return [thing];
  const parts = partsOf(thing, fault);
  thing.settled.push("configurationTypes");
  thing.values.configurationTypes = parts.map(({ values: { instrumentType, ...part } }) => part);
  return [thing, ...parts, ...modeGroupsOf(thing, modeGroups, fault)];
}

function plainThing(entity: EntityName, path: string, field: string, value: string): DocumentThing {
  const values = { [field]: value };
  return { entity, path, key: value, values, settled: [], pathOf: () => path };
}

/** What an instrument type allows, each as the thing that it is. */
function partsOf(
  { path, values: { code, configurationTypes: given } }: DocumentThing,
  fault: TellFault,
): DocumentThing[] {
  const fields = Object.keys(defaults.ConfigurationTypeProperties);
  return entriesByName(`${path}.configurationTypes`, given, fault).flatMap(
    ([name, place, entry]) => {
      const record = recordAt(place, "ConfigurationTypeProperties", entry, fields, fault);
      if (record === null) return [];
      const owned = { instrumentType: code, configurationType: name };
      const values = { ...defaults.ConfigurationTypeProperties, ...record, ...owned };
      return [standingIn(place, "ConfigurationTypeProperties", values, "configurationType")];
    },
  );
}

function modeGroupsOf(
  { path, values: { code } }: DocumentThing,
  given: unknown,
  fault: TellFault,
): DocumentThing[] {
  return entriesByName(`${path}.modeGroups`, given, fault).flatMap(([name, place, entry]) => {
    const record = recordAt(place, "GenericModeGroup", entry, ["modes", "default"], fault);
    if (record === null) return [];
    const values = { ...defaults.GenericModeGroup, ...record, instrumentType: code, type: name };
    const thing = standingIn(place, "GenericModeGroup", values, "type");
    limitLists(thing, fault);
    return [thing];
  });
}

/** A thing that stands in an instrument type under a name, which is the value of one field. */
function standingIn(path: string, entity: EntityName, values: Values, by: string): DocumentThing {
  return {
    entity,
    path,
    key: typeof values.instrumentType === "string" ? identity(entity, values) : null,
    values,
    settled: ["instrumentType"],
    pathOf: (field) => (field === by ? path : `${path}.${field}`),
  };
}

function entriesByName(
  path: string,
  given: unknown,
  fault: TellFault,
): [name: string, path: string, entry: unknown][] {
  if (given === undefined || (Array.isArray(given) && given.length === 0)) return [];
  if (isJsonObject(given)) {
    return Object.entries(given).map(([name, entry]) => [name, `${path}.${name}`, entry]);
  }
  fault(path, "must be an object by name");
  return [];
}

/** The entry when it is an object, without what does not belong into it. */
function recordAt(
  path: string,
  entity: EntityName,
  entry: unknown,
  fields: readonly string[],
  fault: TellFault,
): JsonObject | null {
  if (!isJsonObject(entry)) {
    fault(path, "must be an object");
    return null;
  }
  const given = Object.entries(entry);
  for (const [field] of given) {
    if (!fields.includes(field))
      fault(`${path}.${field}`, `must not be given: no ${entity} has it`);
  }
  if (!isStorable(entry)) fault(path, "must have no NUL and no half characters in its texts");
  return Object.fromEntries(given.filter(([field]) => fields.includes(field)));
}

/** Whether every text in it can be stored. */
function isStorable(value: unknown): boolean {
  if (typeof value === "string") return !value.includes("\0") && !/\p{Surrogate}/u.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isStorable(name) && isStorable(inner));
}

function limitLists(thing: DocumentThing, fault: TellFault): void {
  for (const [field, rule] of Object.entries(entities[thing.entity].fields)) {
    const list = thing.values[field];
    if (rule.kind !== "members" || !Array.isArray(list) || list.length <= MOST_ENTRIES) continue;
    fault(thing.pathOf(field), `must have at most ${MOST_ENTRIES} entries`);
    thing.settled.push(field);
  }
}

function isRepeating(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length;
}
