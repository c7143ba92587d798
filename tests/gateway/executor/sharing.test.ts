/** Identical queries of one viewer at the same moment are carried out once. */
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGatewayContext } from "../../../gateway/context.ts";
import type { Answer } from "../../../gateway/executor/executable-graph.ts";
import { createOwnGateway } from "../../../gateway/executor/own-gateway.ts";
import { planWithApollo } from "../../../gateway/executor/plan-with-apollo.ts";
import { InProcessSubgraph } from "../../../gateway/in-process-subgraph.ts";
import { anonymous, observatory, type Viewer } from "../../../schema/viewer.ts";
import { type Asterism, startAsterism } from "../../harness/asterism.ts";
import { contextOf, graphs, sources } from "./two-shades.ts";

const thing = parse("{ thing { id left right } }");
const touch = parse("mutation { touch }");

/** A gateway whose subgraphs answer when `release` was called; `calls` tells what they were asked. */
async function held(headers: string[] = []) {
  const calls: { query: string; signal?: AbortSignal | undefined }[] = [];
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  const before = async (_: string, query: string, signal?: AbortSignal) => {
    calls.push({ query, signal });
    await released;
  };
  const gateway = createOwnGateway(planWithApollo(graphs.one, true), sources({ before }), headers);
  const { executor } = await gateway.load({ apollo: {} });
  const ask = (context = contextOf(), document = thing, variables = {}) =>
    executor?.({ document, request: { variables }, context } as never) as Promise<Answer>;
  return { ask, calls, release };
}

describe("queries at the same moment", () => {
  it("of one viewer are carried out once, and each answer has objects of its own", async () => {
    const { ask, calls, release } = await held();
    const asked = Array.from({ length: 50 }, () => ask());
    release();
    const answers = await Promise.all(asked);
    expect(calls).toHaveLength(2);
    for (const { data } of answers) {
      expect(data).toEqual({ thing: { id: "1", left: "one", right: "two" } });
    }
    expect(new Set(answers.map(({ data }) => data)).size).toBe(50);
    expect(new Set(answers.map(({ data }) => data?.thing)).size).toBe(50);
  });

  it.each<[string, () => ReturnType<typeof contextOf>[]]>([
    ["two viewers", () => [contextOf(anonymous), contextOf(observatory)]],
    [
      "two addresses",
      () => [
        contextOf({ ...anonymous, address: "192.0.2.1" }),
        contextOf({ ...anonymous, address: "192.0.2.2" }),
      ],
    ],
    [
      "two values of a header that subgraphs hear",
      () => [
        contextOf(anonymous, undefined, { "x-night": "a" }),
        contextOf(anonymous, undefined, { "x-night": "b" }),
      ],
    ],
  ])("of %s are not shared", async (_, contexts) => {
    const { ask, calls, release } = await held(["x-night", "traceparent"]);
    const asked = contexts().map((context) => ask(context));
    release();
    await Promise.all(asked);
    expect(calls).toHaveLength(4);
  });

  it("that differ in a header that names a trace alone are shared", async () => {
    const { ask, calls, release } = await held(["traceparent"]);
    const asked = ["a", "b"].map((traceparent) =>
      ask(contextOf(anonymous, undefined, { traceparent })),
    );
    release();
    await Promise.all(asked);
    expect(calls).toHaveLength(2);
  });

  it("are not shared when they have other variables, nor mutations at all", async () => {
    const { ask, calls, release } = await held();
    const asked = [
      ...[true, false].map((left) =>
        ask(contextOf(), parse("query ($l: Boolean!) { first @include(if: $l) }"), { l: left }),
      ),
      ...[1, 2].map(() => ask(contextOf(), touch)),
    ];
    release();
    await Promise.all(asked);
    expect(calls.filter(({ query }) => query.startsWith("mutation"))).toHaveLength(2);
  });

  it("do not join one from before a change that was answered", async () => {
    const { ask, calls, release } = await held();
    const earlier = ask();
    const changed = ask(contextOf(), touch);
    release();
    await changed;
    const begun = calls.length;
    await Promise.all([earlier, ask()]);
    expect(calls.length).toBeGreaterThan(begun);
  });
});

describe("a client that goes away", () => {
  it("does not end what others wait for, and the last one does", async () => {
    const { ask, calls, release } = await held();
    const [first, second] = [new AbortController(), new AbortController()];
    const asked = [first, second].map(({ signal }) => ask(contextOf(anonymous, signal)));
    first.abort();
    expect(calls[0]?.signal?.aborted).toBe(false);
    second.abort();
    expect(calls[0]?.signal?.aborted).toBe(true);
    // Nobody joins what was given up.
    const third = ask();
    release();
    expect((await third).data).toEqual({ thing: { id: "1", left: "one", right: "two" } });
    await Promise.all(asked);
  });

  it("has what it changes finished", async () => {
    const { ask, release } = await held();
    release();
    const { data } = await ask(contextOf(anonymous, AbortSignal.abort()), touch);
    expect(data?.touch).toBe("one");
  });
});

describe("over the database", () => {
  let asterism: Asterism;
  beforeAll(async () => {
    asterism = await startAsterism();
  });
  afterAll(() => asterism.close());

  it("fifty identical queries cost the statements of one, and two viewers those of two", async () => {
    const { host } = asterism;
    const gateway = await host.createGateway(
      (name) => new InProcessSubgraph(name, host.schemas.get(name) as never),
      host.settings,
    );
    const { executor } = await gateway.load({ apollo: {} });
    const query =
      "{ frames(first: 5) { nodes { basename } } proposals(first: 50) { nodes { id title } } }";
    const document = parse(query);
    const ask = (viewer: Viewer) => {
      const context = createGatewayContext(host.open, viewer, async () => {});
      return executor?.({ document, request: {}, context } as never) as Promise<Answer>;
    };
    const count = async (viewers: Viewer[]) => {
      const answers: Answer[] = [];
      const statements = await asterism.statements(async () => {
        answers.push(...(await Promise.all(viewers.map(ask))));
      });
      return { answers, statements: statements.length };
    };
    const one = await count([anonymous]);
    const other = await count([observatory]);
    expect(one.statements).toBeGreaterThan(1);
    const fifty = await count(Array.from({ length: 50 }, () => anonymous));
    expect(fifty.statements).toBe(one.statements);
    expect(fifty.answers).toEqual(Array.from({ length: 50 }, () => one.answers[0]));
    const two = await count([anonymous, observatory]);
    expect(two.statements).toBe(one.statements + other.statements);
    expect(two.answers).toEqual([one.answers[0], other.answers[0]]);
    expect(two.answers[0]).not.toEqual(two.answers[1]);
  });
});
