import type { GraphQLDataSource } from "@apollo/gateway";
import type { FetchNode } from "@apollo/query-planner";
import { buildSchema, OperationTypeNode } from "graphql";
import { describe, expect, it } from "vitest";
import { compilePlan } from "./plan-steps.ts";
import { type Run, runPlan } from "./run-plan.ts";

const schema = buildSchema(
  "type Query { frames: [Frame] } type Frame { id: ID } type Camera { code: ID }",
);

type Asked = { query?: string; variables?: Record<string, unknown> };

/** Frames with their cameras, by two sources; what the second is asked, and what comes of it. */
async function run(frames: unknown[], cameras: (asked: Asked) => object, signal?: AbortSignal) {
  const asked: Asked[] = [];
  const answers = (answer: (request: Asked) => object) =>
    ({
      process: async ({ request }: { request: Asked }) => answer(request),
    }) as unknown as GraphQLDataSource;
  const sources = new Map([
    ["archive", answers(() => ({ data: { frames } }))],
    [
      "configdb",
      answers((request) => {
        asked.push(request);
        return cameras(request);
      }),
    ],
  ]);
  const fetch = {
    kind: "Fetch",
    operationName: undefined,
    operationKind: OperationTypeNode.QUERY,
  } as const;
  const entities: FetchNode = {
    ...fetch,
    serviceName: "configdb",
    operation: "of cameras",
    requires: [
      {
        kind: "InlineFragment",
        typeCondition: "Camera",
        selections: [
          { kind: "Field", name: "__typename" },
          { kind: "Field", name: "code" },
        ],
      },
    ],
  };
  const step = compilePlan(
    {
      kind: "QueryPlan",
      node: {
        kind: "Sequence",
        nodes: [
          { ...fetch, serviceName: "archive", operation: "of frames" },
          { kind: "Flatten", path: ["frames", "@", "camera"], node: entities },
        ],
      },
    },
    schema,
  );
  const request = { request: {}, context: {} } as unknown as Run["request"];
  const changed = () => {};
  const state: Run = { schema, sources, request, fetched: {}, errors: [], signal, changed };
  await runPlan(state, step);
  const errors = state.errors.map(({ message, path }: Error & { path?: unknown }) => [
    message,
    path,
  ]);
  return { asked, fetched: state.fetched as { frames: Record<string, unknown>[] }, errors };
}

const camera = (code: string) => ({ camera: { __typename: "Camera", code } });

describe("a fetch of entities", () => {
  it("asks for each once and tells it in each place", async () => {
    const { asked, fetched } = await run(
      [camera("a"), camera("b"), { camera: null }, camera("a")],
      () => ({
        data: { _entities: [{ type: { name: "A" } }, { type: { name: "B" } }] },
      }),
    );
    expect(asked[0]?.variables).toEqual({
      representations: [
        { __typename: "Camera", code: "a" },
        { __typename: "Camera", code: "b" },
      ],
    });
    const types = fetched.frames.map(({ camera }) => (camera as { type: object } | null)?.type);
    expect(types).toEqual([{ name: "A" }, { name: "B" }, undefined, { name: "A" }]);
  });

  it("tells an error in every place of its entity, past those not asked for", async () => {
    const other = { camera: { __typename: "Query" } };
    const { errors } = await run([camera("a"), other, camera("b"), camera("b")], () => ({
      data: { _entities: [{}, null] },
      errors: [
        { message: "gone", path: ["_entities", 1, "type"], extensions: { code: "NOT_FOUND" } },
      ],
    }));
    expect(errors).toEqual([
      ["gone", ["frames", 2, "camera", "type"]],
      ["gone", ["frames", 3, "camera", "type"]],
    ]);
  });

  it("asks nobody when there is nothing to ask for", async () => {
    const { asked } = await run([{ camera: null }, {}], () => ({}));
    expect(asked).toEqual([]);
  });

  it("is not begun when nobody waits any more", async () => {
    const { asked, errors } = await run([camera("a")], () => ({}), AbortSignal.abort());
    expect([asked, errors]).toEqual([[], []]);
  });

  it("is a fault when other entities come than were asked for", async () => {
    const { errors } = await run([camera("a")], () => ({ data: { _entities: [] } }));
    expect(errors).toHaveLength(1);
  });
});
