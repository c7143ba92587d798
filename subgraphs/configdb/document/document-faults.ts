/** What is wrong with the things of a document, each by itself and among the others. Pure. */
import { type EntityName, entities } from "../rules/entities.ts";
import { memberPath } from "../rules/validation/evaluate.ts";
import { defaultIsMember, validationSchemaFaults, valueFaults } from "../rules/value-faults.ts";
import { keyedInDocuments } from "./document-keys.ts";
import type { DocumentFault, DocumentThing, ReadDocument } from "./read-document.ts";

/** Those of the form first, then others in the order of the things. */
export function documentFaults({ things, faults, unread }: ReadDocument): DocumentFault[] {
  const known = new Known(things, unread);
  const ofThings = things.flatMap((thing) => {
    const own = ownFaults(thing);
    const faulty = new Set([...thing.settled, ...own.map(({ field }) => field)]);
    return [
      ...own.map(({ path, message }) => ({ path, message })),
      ...twiceFaults(thing, known),
      ...referenceFaults(thing, faulty, known),
      ...defaultFaults(thing, faulty),
    ];
  });
  return [...faults, ...ofThings];
}

/** Things by what names them; the first one when several have the same name. */
class Known {
  #things = new Map<string, DocumentThing>();
  #unread: readonly EntityName[];

  constructor(things: readonly DocumentThing[], unread: readonly EntityName[]) {
    this.#unread = unread;
    for (const thing of things) {
      for (const [, name] of namesOf(thing)) {
        if (!this.#things.has(name)) this.#things.set(name, thing);
      }
    }
  }

  /** Whether it can be told if a thing of the kind is there. */
  tells(entity: EntityName): boolean {
    return !this.#unread.includes(entity);
  }

  /** By its key in the document. */
  thing(entity: EntityName, key: string): DocumentThing | undefined {
    return this.#things.get(name(entity, "key", key));
  }

  holderOf(itsName: string): DocumentThing | undefined {
    return this.#things.get(itsName);
  }
}

const name = (entity: EntityName, by: string, text: string) => JSON.stringify([entity, by, text]);

/** What no other thing may have, with the field to be blamed. */
function namesOf({ entity, key, values }: DocumentThing): [field: string, name: string][] {
  const { unique } = entities[entity];
  const own = unique.at(-1) ?? "";
  if (!keyedInDocuments.includes(entity)) {
    return key === null ? [] : [[own, name(entity, "key", key)]];
  }
  const names: [string, string][] = key === null ? [] : [["key", name(entity, "key", key)]];
  if (typeof values[own] === "string") names.push([own, name(entity, own, values[own])]);
  return names;
}

interface OwnFault extends DocumentFault {
  field: string;
}

function ownFaults({ entity, values, settled, pathOf }: DocumentThing): OwnFault[] {
  const looked = Object.fromEntries(
    Object.entries(values).filter(([field]) => !settled.includes(field)),
  );
  const wrong = valueFaults(entity, looked, true)
    .filter(({ field }) => !settled.includes(field))
    .map(({ field, rule }) => ({ field, path: pathOf(field), message: `must ${rule}` }));
  const usable = Object.fromEntries(
    Object.entries(looked).filter(([field]) => wrong.every((fault) => fault.field !== field)),
  );
  const schemas = validationSchemaFaults(entity, usable).map(({ field, path, fault }) => ({
    field,
    path: path === "" ? pathOf(field) : memberPath(pathOf(field), path),
    message: fault,
  }));
  return [...wrong, ...schemas];
}

function twiceFaults(thing: DocumentThing, known: Known): DocumentFault[] {
  // What stands in an instrument type is given twice only where that is.
  if (thing.settled.includes("instrumentType")) return [];
  return namesOf(thing).flatMap(([field, itsName]) => {
    const first = known.holderOf(itsName);
    if (first === thing || first === undefined) return [];
    return [{ path: thing.pathOf(field), message: `must be given once: ${first.path} has it` }];
  });
}

function referenceFaults(
  { entity, values, pathOf }: DocumentThing,
  faulty: ReadonlySet<string>,
  known: Known,
): DocumentFault[] {
  return Object.entries(entities[entity].fields).flatMap(([field, rule]): DocumentFault[] => {
    const value = values[field];
    if (faulty.has(field) || value === null || value === undefined) return [];
    if (rule.kind !== "reference" && rule.kind !== "members") return [];
    if (!known.tells(rule.to)) return [];
    const message = `must name one ${rule.to} of the document`;
    if (rule.kind === "reference") {
      return known.thing(rule.to, value as string) ? [] : [{ path: pathOf(field), message }];
    }
    const named = (value as string[]).map((key) => known.thing(rule.to, key));
    const { distinct } = rule;
    const seen = new Set<unknown>();
    return named.flatMap((thing, index) => {
      const path = `${pathOf(field)}[${index}]`;
      if (thing === undefined) return [{ path, message }];
      const shared = distinct && thing.values[distinct];
      if (!distinct || !seen.has(shared)) {
        seen.add(shared);
        return [];
      }
      return [{ path, message: `must not have the same ${distinct} as one before it` }];
    });
  });
}

function defaultFaults(
  { entity, values, pathOf }: DocumentThing,
  faulty: ReadonlySet<string>,
): DocumentFault[] {
  const { default: rule } = entities[entity];
  if (!rule || faulty.has(rule.field)) return [];
  // Parts are looked at where they stand, so here they count as they are.
  if (rule.by === undefined && faulty.has(rule.among)) return [];
  if (defaultIsMember(entities[entity], values)) return [];
  return [{ path: pathOf(rule.field), message: `must be one of ${rule.among}` }];
}
