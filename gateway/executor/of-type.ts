/** Whether an object that was fetched is of a type of the supergraph. */
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from "graphql";
import type { Data } from "./data.ts";

/** `unknown` is the verdict on an object that does not tell its type. */
export function isOfType(
  schema: GraphQLSchema,
  data: Data,
  condition: string,
  unknown: boolean,
): boolean {
  const name = data.__typename;
  if (typeof name !== "string" || name === "") return unknown;
  if (name === condition) return true;
  const type = schema.getType(name);
  const wanted = schema.getType(condition);
  return (
    isAbstractType(wanted) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(wanted, type)
  );
}
