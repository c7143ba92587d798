/** Carries out the steps of a plan: what they fetch is gathered in one tree. */
import type { GraphQLDataSource } from "@apollo/gateway";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { type Data, own } from "./data.ts";
import { merge } from "./merge.ts";
import { objectsAt, placesOf } from "./places.ts";
import type { FetchStep, Step } from "./plan-steps.ts";
import type { Representing } from "./representation.ts";
import { rewrite } from "./rewrite.ts";

type Options = Parameters<GraphQLDataSource["process"]>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

/** One execution of an operation. */
export interface Run {
  /** The schema of the supergraph, by which objects are told apart. */
  schema: GraphQLSchema;
  sources: ReadonlyMap<string, GraphQLDataSource>;
  request: Extract<Options, { incomingRequestContext: unknown }>["incomingRequestContext"];
  fetched: Data;
  errors: Error[];
  /** Aborted when nobody waits any more: nothing further is fetched. Undefined: it is finished anyway. */
  signal: AbortSignal | undefined;
  /** Told after each fetch that may have changed something. */
  changed(): void;
}

export async function runPlan(run: Run, step: Step | null): Promise<void> {
  if (!step) return;
  switch (step.kind) {
    case "sequence":
      for (const one of step.steps) await runPlan(run, one);
      return;
    case "parallel":
      await Promise.all(step.steps.map((one) => runPlan(run, one)));
      return;
    case "fetch":
      if (run.signal?.aborted) return;
      try {
        const objects = objectsAt(run.fetched, step.path);
        if (objects.length === 0) return;
        const { representing } = step;
        await (representing
          ? fetchEntities(run, step, representing, objects)
          : fetchRoot(run, step, objects));
      } catch (error) {
        run.errors.push(error as Error);
      }
  }
}

async function fetchRoot(run: Run, step: FetchStep, objects: readonly Data[]): Promise<void> {
  const { data, errors } = await ask(run, step, {});
  for (const error of errors ?? []) run.errors.push(located(error, step, around(error, step)));
  if (!data) return;
  rewrite(run.schema, step.fetch.outputRewrites, data);
  for (const object of objects) merge(object, data, run.schema);
}

/** Each entity is asked for once, in however many places it is. */
async function fetchEntities(
  run: Run,
  step: FetchStep,
  representing: Representing,
  objects: readonly Data[],
): Promise<void> {
  const { fetch, path } = step;
  const representations: Data[] = [];
  /** The objects that each representation stands for. */
  const represented: Data[][] = [];
  const known = new Map<string, Data[]>();
  for (const object of objects) {
    const key = representing.key(object);
    if (key === null) continue;
    const same = known.get(key);
    if (same) {
      same.push(object);
      continue;
    }
    const representation = representing.represent(object);
    if (!representation) continue;
    rewrite(run.schema, fetch.inputRewrites, representation);
    const first = [object];
    known.set(key, first);
    represented.push(first);
    representations.push(representation);
  }
  if (representations.length === 0) return;

  const { data, errors } = await ask(run, step, { representations });
  let places: ReturnType<typeof placesOf> | undefined;
  for (const error of errors ?? []) {
    const index = error.path?.[1];
    if (typeof index !== "number") run.errors.push(located(error, step, around(error, step)));
    else {
      const inside = error.path?.slice(2) ?? [];
      places ??= placesOf(run.fetched, path);
      // An object that is in several places is represented several times.
      for (const object of new Set(represented[index])) {
        for (const outer of places.get(object) ?? []) {
          run.errors.push(located(error, step, [...outer, ...inside]));
        }
      }
    }
  }
  if (!data) return;
  const entities: unknown = data._entities;
  if (!Array.isArray(entities) || entities.length !== representations.length) {
    throw new Error(
      `Subgraph "${fetch.serviceName}" was asked for ${representations.length} entities and answered others`,
    );
  }
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    if (!entity) continue;
    const same = represented[index] as Data[];
    if (fetch.outputRewrites) {
      entity.__typename ||= same[0]?.__typename;
      rewrite(run.schema, fetch.outputRewrites, entity);
    }
    // What is inside is the same object in all places: whatever is fetched for it later is the same.
    for (const object of same) merge(object, entity, run.schema);
  }
}

type Fault = NonNullable<Answer["errors"]>[number];

async function ask(run: Run, { fetch, path }: FetchStep, variables: Data): Promise<Answer> {
  const { serviceName, operation, operationName } = fetch;
  const source = run.sources.get(serviceName);
  if (!source) throw new Error(`There is no subgraph "${serviceName}"`);
  const given = run.request.request.variables;
  for (const name of fetch.variableUsages ?? []) {
    const value = given && own(given, name);
    if (value === undefined) continue;
    // The planner's own name for what an entity is found by.
    if (name === "representations" && "representations" in variables) {
      const message = `Cannot use the variable "$representations" here: give it another name`;
      throw new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
    }
    variables[name] = value;
  }
  const asking = source.process({
    kind: "incoming operation" as Extract<Options, { incomingRequestContext: unknown }>["kind"],
    request: { query: operation, variables, operationName },
    incomingRequestContext: run.request,
    context: run.request.context,
    pathInIncomingRequest: [...path],
  });
  return fetch.operationKind === "mutation" ? asking.finally(run.changed) : asking;
}

/** The path of an error that is about no entity in particular. */
function around(error: Fault, { path }: FetchStep): (string | number)[] | undefined {
  return error.path && [...path, ...error.path];
}

function located(
  error: Fault,
  { fetch: { serviceName } }: FetchStep,
  path: (string | number)[] | undefined,
): GraphQLError {
  const code = error.extensions?.code ?? "DOWNSTREAM_SERVICE_ERROR";
  const message = error.message || `Error while fetching subquery from service "${serviceName}"`;
  return new GraphQLError(message, {
    originalError: error as Error,
    path,
    extensions: { ...error.extensions, code, serviceName },
  });
}
