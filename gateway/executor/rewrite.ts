/** Changes that a plan asks for in what goes to a subgraph or comes from it. */
import type { FetchDataRewrite } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { type Data, isData, own, put } from "./data.ts";
import { isOfType } from "./of-type.ts";

const FRAGMENT = "... on ";

export function rewrite(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const one of rewrites ?? []) {
    const key = one.path.at(-1);
    if (key !== undefined)
      eachAt(schema, one.path.slice(0, -1), value, (data) => apply(one, data, key));
  }
}

function apply(one: FetchDataRewrite, data: Data, key: string): void {
  if (one.kind === "ValueSetter") {
    put(data, key, one.setValueTo);
    return;
  }
  const value = own(data, key);
  if (!value) return;
  put(data, one.renameKeyTo, value);
  delete data[key];
}

function eachAt(
  schema: GraphQLSchema,
  path: readonly string[],
  value: unknown,
  work: (data: Data) => void,
): void {
  if (Array.isArray(value)) {
    for (const element of value) eachAt(schema, path, element, work);
    return;
  }
  if (!isData(value)) return;
  const [step, ...rest] = path;
  if (step === undefined) work(value);
  else if (!step.startsWith(FRAGMENT)) eachAt(schema, rest, own(value, step), work);
  else if (isOfType(schema, value, step.slice(FRAGMENT.length), true)) {
    eachAt(schema, rest, value, work);
  }
}
