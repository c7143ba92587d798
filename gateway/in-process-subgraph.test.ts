import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { anonymous } from "../schema/viewer.ts";
import { createGatewayContext } from "./context.ts";
import { InProcessSubgraph } from "./in-process-subgraph.ts";

it("a query in process is not waited for longer than one elsewhere, a mutation is", async () => {
  const schema = buildSchema("type Query { held: Int } type Mutation { held: Int }");
  let release = (_: number) => {};
  const held = new Promise<number>((resolve) => {
    release = resolve;
  });
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    if (root) root.getFields().held!.resolve = () => held;
  }
  const subgraph = new InProcessSubgraph("downtime", schema, 1);
  const context = createGatewayContext(new Map(), anonymous, async () => {});
  const ask = (query: string) => subgraph.process({ request: { query }, context } as never);
  const changing = ask("mutation { held }");
  await expect(ask("{ held }")).rejects.toMatchObject({
    extensions: { code: "SUBGRAPH_TIMEOUT", subgraph: "downtime" },
  });
  release(3);
  expect((await changing).data).toEqual({ held: 3 });
});
