/** What a subgraph is told about an entity to find it: the fields that a fetch requires. */
import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { type Data, isInherited, own, put } from "./data.ts";
import { merge } from "./merge.ts";
import { isOfType } from "./of-type.ts";

export interface Representing {
  /** The same for objects whose representations are; null when there is none. */
  key(source: Data): string | null;
  /** Null when the object lacks a field that is required. */
  represent(source: Data): Data | null;
}

export function compileRepresentation(
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): Representing {
  const represent = compileParts(selections, schema);
  const told = (source: Data) => {
    const representation = represent(source);
    return representation?.__typename ? JSON.stringify(representation) : null;
  };
  const keyOfType = new Map<string, (source: Data) => string | null>();
  return {
    represent,
    key(source) {
      const type = source.__typename;
      if (typeof type !== "string" || !schema.getType(type)) return told(source);
      let key = keyOfType.get(type);
      if (!key) {
        const fields = fieldsOfType(selections, source, schema);
        key = fields ? (one) => keyOf(fields, one) : told;
        keyOfType.set(type, key);
      }
      return key(source);
    },
  };
}

/** The names of what represents objects of this type, when it is fields alone and all of one place. */
function fieldsOfType(
  selections: readonly QueryPlanSelectionNode[],
  source: Data,
  schema: GraphQLSchema,
): string[] | null {
  const applying = selections.filter(
    (one) =>
      one.kind === "InlineFragment" &&
      one.typeCondition !== undefined &&
      isOfType(schema, source, one.typeCondition, false),
  );
  const [only] = applying;
  if (applying.length !== 1 || only?.kind !== "InlineFragment") return null;
  const names: string[] = [];
  for (const one of only.selections) {
    if (one.kind !== "Field" || one.selections || isInherited(one.alias ?? one.name)) return null;
    names.push(one.alias ?? one.name);
  }
  return names.includes("__typename") ? names : null;
}

function keyOf(fields: readonly string[], source: Data): string | null {
  let key = "";
  for (const field of fields) {
    const value = source[field];
    if (value === undefined) return null;
    // No value's text is the beginning of another's.
    if (typeof value === "string") key += `${value.length}"${value}`;
    else if (typeof value === "object") key += JSON.stringify(value);
    else key += `${value};`;
  }
  return key;
}

type Represent = Representing["represent"];

function compileParts(
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): Represent {
  const parts = selections.map((selection) => compilePart(selection, schema));
  return (source) => {
    const result: Data = {};
    for (const part of parts) if (!part(source, result)) return null;
    return result;
  };
}

/** Adds its part to a representation; false when the object has not what it takes. */
type Part = (source: Data, result: Data) => boolean;

function compilePart(selection: QueryPlanSelectionNode, schema: GraphQLSchema): Part {
  if (selection.kind === "InlineFragment") {
    const { typeCondition } = selection;
    if (!typeCondition) return () => true;
    const represent = compileParts(selection.selections, schema);
    return (source, result) => {
      if (!isOfType(schema, source, typeCondition, false)) return true;
      const part = represent(source);
      if (part) merge(result, part, schema);
      return true;
    };
  }
  const key = selection.alias ?? selection.name;
  const represent = selection.selections && compileParts(selection.selections, schema);
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told);
    return represent && value !== null ? represent(value as Data) : value;
  };
  return (source, result) => {
    const value = own(source, key);
    if (value === undefined) return false;
    put(result, key, told(value));
    return true;
  };
}
