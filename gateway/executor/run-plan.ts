/** Carries out the steps of a plan: what they fetch is gathered in one tree. */
import type { GraphQLDataSource } from "@apollo/gateway";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Decisions } from "./conditions.ts";
import { type Data, own } from "./data.ts";
import { copy, merge } from "./merge.ts";
import { type Place, pathOf, placesAt } from "./places.ts";
import type { FetchStep, Step } from "./plan-steps.ts";
import { rewrite } from "./rewrite.ts";

type Options = Parameters<GraphQLDataSource["process"]>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

/** One execution of an operation. */
export interface Run {
  /** The schema of the supergraph, by which objects are told apart. */
  schema: GraphQLSchema;
  sources: ReadonlyMap<string, GraphQLDataSource>;
  request: Extract<Options, { incomingRequestContext: unknown }>["incomingRequestContext"];
  decisions: Decisions;
  fetched: Data;
  errors: Error[];
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
    case "condition":
      return runPlan(run, run.decisions.get(step.variable) ? step.whenTrue : step.whenFalse);
    case "fetch":
      try {
        const places = placesAt(run.fetched, step.path);
        if (places.length === 0) return;
        await (step.represent ? fetchEntities(run, step, places) : fetchRoot(run, step, places));
      } catch (error) {
        run.errors.push(error as Error);
      }
  }
}

async function fetchRoot(run: Run, step: FetchStep, places: readonly Place[]): Promise<void> {
  const { data, errors } = await ask(run, step, {});
  for (const error of errors ?? []) run.errors.push(located(error, step, around(error, step)));
  if (!data) return;
  rewrite(run.schema, step.fetch.outputRewrites, data);
  mergeInto(places, data);
}

/** Each entity is asked for once, in however many places it is. */
async function fetchEntities(run: Run, step: FetchStep, places: readonly Place[]): Promise<void> {
  const { fetch, path } = step;
  const representations: Data[] = [];
  const placesOf: Place[][] = [];
  const known = new Map<string, Place[]>();
  for (const place of places) {
    const representation = step.represent?.(place.value);
    if (!representation?.__typename) continue;
    rewrite(run.schema, fetch.inputRewrites, representation);
    const key = JSON.stringify(representation);
    const same = known.get(key);
    if (same) {
      same.push(place);
      continue;
    }
    const first = [place];
    known.set(key, first);
    placesOf.push(first);
    representations.push(representation);
  }
  if (representations.length === 0) return;

  const { data, errors } = await ask(run, step, { representations });
  for (const error of errors ?? []) {
    const index = error.path?.[1];
    if (typeof index !== "number") run.errors.push(located(error, step, around(error, step)));
    else {
      for (const place of placesOf[index] ?? []) {
        const inside = error.path?.slice(2) ?? [];
        run.errors.push(located(error, step, [...pathOf(place, path), ...inside]));
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
  for (const [index, entity] of entities.entries()) {
    if (!entity) continue;
    const mine = placesOf[index] as Place[];
    if (fetch.outputRewrites) {
      entity.__typename ||= mine[0]?.value.__typename;
      rewrite(run.schema, fetch.outputRewrites, entity);
    }
    mergeInto(mine, entity);
  }
}

/** The last place may keep what was fetched; the others get copies. */
function mergeInto(places: readonly Place[], data: Data): void {
  const last = places.length - 1;
  for (const [index, { value }] of places.entries()) {
    merge(value, index === last ? data : copy(data));
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
  return source.process({
    kind: "incoming operation" as Extract<Options, { incomingRequestContext: unknown }>["kind"],
    request: { query: operation, variables, operationName },
    incomingRequestContext: run.request,
    context: run.request.context,
    pathInIncomingRequest: [...path],
  });
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
