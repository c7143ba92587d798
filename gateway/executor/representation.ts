/** What a subgraph is told about an entity to find it: the fields that a fetch requires. */
import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { type Data, own, put } from "./data.ts";
import { merge } from "./merge.ts";
import { isOfType } from "./of-type.ts";

/** The representation of an object; null when it lacks a field that is required. */
export type Represent = (source: Data) => Data | null;

export function compileRepresentation(
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
    const represent = compileRepresentation(selection.selections, schema);
    return (source, result) => {
      if (!isOfType(schema, source, typeCondition, false)) return true;
      const part = represent(source);
      if (part) merge(result, part);
      return true;
    };
  }
  const key = selection.alias ?? selection.name;
  const represent = selection.selections && compileRepresentation(selection.selections, schema);
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
