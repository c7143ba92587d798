/** Another supergraph takes over while requests are answered. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import { type GraphQLSchema, parse } from "graphql";
import { describe, expect, it, vi } from "vitest";
import type { GatewayContext } from "../../../gateway/context.ts";
import type { Answer } from "../../../gateway/executor/executable-graph.ts";
import { createOwnGateway } from "../../../gateway/executor/own-gateway.ts";
import { planWithApollo } from "../../../gateway/executor/plan-with-apollo.ts";
import type { PlannedGraph } from "../../../gateway/executor/planned-graph.ts";
import { InProcessSubgraph } from "../../../gateway/in-process-subgraph.ts";
import { subgraphs } from "../../../gateway/subgraphs.ts";
import { createGateway } from "../../../gateway/supergraph.ts";
import { supergraphAt, supergraphIn } from "../../../gateway/supergraph-source.ts";
import { watchSupergraph } from "../../../gateway/watched-supergraph.ts";
import { readSettings } from "../../../platform/settings.ts";
import { contextOf, graphs, sources } from "./two-shades.ts";

const never = 0;

describe("a hundred swaps under load", () => {
  it("fail no request, and every answer is that of one graph", async () => {
    let sdl = graphs.one;
    const turn = () => new Promise((done) => setImmediate(done));
    const gateway = createOwnGateway(planWithApollo(sdl, true), sources({ before: turn }), []);
    const server = new ApolloServer<GatewayContext>({ gateway, introspection: false });
    await server.start();
    const watch = watchSupergraph(
      async () => sdl,
      (next) => gateway.swap(planWithApollo(next, false)),
      never,
    );

    const told: string[] = [];
    const only: string[] = [];
    let goesOn = true;
    const ask = async (query: string) => {
      const { body } = await server.executeOperation({ query }, { contextValue: contextOf() });
      if (body.kind !== "single") throw new Error("no single answer");
      return body.singleResult;
    };
    const client = async (number: number) => {
      for (let index = 0; goesOn; index++) {
        const { data, errors } = await ask(
          `{ thing { id left right a${number}: left b${index % 2}: right } }`,
        );
        expect(errors).toBeUndefined();
        const thing = data?.thing as { left: string; right: string } | undefined;
        told.push(`${thing?.left} ${thing?.right}`);
        const { data: found, errors: faults } = await ask("{ thing { onlyOne } }");
        only.push(faults ? String(faults[0]?.extensions?.code) : JSON.stringify(found));
      }
    };
    const clients = [1, 2].map(client);
    for (let swap = 1; swap <= 100; swap++) {
      sdl = swap % 2 === 0 ? graphs.one : graphs.two;
      await watch.look();
      await turn();
    }
    goesOn = false;
    await Promise.all(clients);
    expect(new Set(told)).toEqual(new Set(["one two", "two one"]));
    expect(new Set(only)).toEqual(
      new Set(['{"thing":{"onlyOne":null}}', "GRAPHQL_VALIDATION_FAILED"]),
    );
    await server.stop();
  });
});

/** A gateway that counts what is planned. */
async function counting() {
  const planned: string[] = [];
  const plan = (sdl: string): PlannedGraph => {
    const graph = planWithApollo(sdl, false);
    return {
      ...graph,
      plan(document, key) {
        planned.push(key);
        return graph.plan(document, key);
      },
    };
  };
  const gateway = createOwnGateway(plan(graphs.one), sources(), []);
  const schemas: GraphQLSchema[] = [];
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => schemas.push(apiSchema));
  const { executor } = await gateway.load({ apollo: {} });
  const ask = async (query: string, schema?: GraphQLSchema) => {
    const question = { schema, document: parse(query), request: {}, context: contextOf() };
    return (await executor?.(question as never)) as Answer;
  };
  return { gateway, plan, planned, schemas, ask };
}

describe("a swap", () => {
  it("has what was validated against the graph before carried out by it", async () => {
    const { gateway, plan, schemas, ask } = await counting();
    await gateway.swap(plan(graphs.two));
    const [before, after] = schemas;
    const query = "{ thing { left right } }";
    expect((await ask(query, before)).data).toEqual({ thing: { left: "one", right: "two" } });
    expect((await ask(query, after)).data).toEqual({ thing: { left: "two", right: "one" } });
    expect((await ask("{ thing { onlyOne } }", before)).data).toEqual({ thing: { onlyOne: null } });
  });

  it("plans beforehand what was asked most and is still valid", async () => {
    const { gateway, plan, planned, ask } = await counting();
    await ask("{ thing { left } }");
    await ask("{ thing { onlyOne } }");
    planned.length = 0;
    await gateway.swap(plan(graphs.two));
    expect(planned).toHaveLength(1);
    expect((await ask("{ thing { left } }")).data).toEqual({ thing: { left: "two" } });
    expect(planned).toHaveLength(1);
  });

  it("to what is no supergraph, or one of strangers, is refused and told once", async () => {
    const { gateway, plan, ask } = await counting();
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    try {
      for (const sdl of ["type Query { a: Int }", graphs.two.replaceAll('"two"', '"three"')]) {
        errors.mockClear();
        const watch = watchSupergraph(
          async () => sdl,
          (next) => gateway.swap(plan(next)),
          never,
        );
        await watch.look();
        await watch.look();
        expect(errors).toHaveBeenCalledTimes(1);
      }
    } finally {
      errors.mockRestore();
    }
    expect((await ask("{ thing { left } }")).data).toEqual({ thing: { left: "one" } });
  });
});

describe("SUPERGRAPH", () => {
  it.each(["own", "stock"] as const)("as a file is watched (%s)", async (gatewayExecutor) => {
    const folder = await mkdtemp(join(tmpdir(), "asterism-supergraph-"));
    const file = join(folder, "supergraph.graphql");
    const committed = await readFile(
      new URL("../../../schema/supergraph.graphql", import.meta.url),
      "utf8",
    );
    await writeFile(file, committed);
    const settings = readSettings({ SUPERGRAPH: file, SUPERGRAPH_POLL_SECONDS: "1" });
    const gateway = await createGateway(
      (name) => new InProcessSubgraph(name, subgraphs[name].schema),
      { ...settings, gatewayExecutor },
    );
    const schemas: GraphQLSchema[] = [];
    const swapped = new Promise<void>((done) => {
      gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
        schemas.push(apiSchema);
        if (schemas.length === 2) done();
      });
    });
    await gateway.load({ apollo: {} });
    await writeFile(file, committed.replaceAll("slewRate:", "slewSpeed:"));
    await swapped;
    const has = schemas.map((schema) => {
      const type = schema.getType("Telescope");
      return type !== undefined && "getFields" in type && "slewRate" in type.getFields();
    });
    expect(has).toEqual([true, false]);
    await gateway.stop();
    await rm(folder, { recursive: true });
  });

  it("that is no supergraph is a fault of the settings", async () => {
    const settings = readSettings({ SUPERGRAPH: "/nowhere.graphql" });
    await expect(createGateway(sources(), settings)).rejects.toThrow("SUPERGRAPH");
  });

  it("tells of a file only when it is another one", async () => {
    const folder = await mkdtemp(join(tmpdir(), "asterism-supergraph-"));
    const file = join(folder, "supergraph.graphql");
    const read = supergraphIn(file);
    await writeFile(file, "a");
    expect([await read(), await read()]).toEqual(["a", null]);
    await writeFile(file, "b");
    expect(await read()).toBe("b");
    await rm(folder, { recursive: true });
  });

  it("at an address asks for what is not known yet", async () => {
    const tags: unknown[] = [];
    let tag = '"1"';
    const server = createServer((request, response) => {
      tags.push(request.headers["if-none-match"]);
      if (tags.at(-1) === tag) response.writeHead(304).end();
      else response.writeHead(200, { etag: tag }).end(`version ${tag}`);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const read = supergraphAt(`http://127.0.0.1:${port}/supergraph.graphql`);
    expect([await read(), await read()]).toEqual(['version "1"', null]);
    tag = '"2"';
    expect(await read()).toBe('version "2"');
    expect(tags).toEqual([undefined, '"1"', '"1"']);
    await new Promise((done) => server.close(done));
    server.closeAllConnections();
    await expect(read()).rejects.toThrow();
  });
});
