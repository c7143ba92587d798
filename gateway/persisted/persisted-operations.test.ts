import { describe, expect, it } from "vitest";
import { sha256Hex } from "../../platform/sha256-hex.ts";
import { textsIn } from "./known-texts.ts";
import { PersistedOperations } from "./persisted-operations.ts";

const none = { format: "apollo-persisted-query-manifest", version: 1, operations: [] } as const;

describe("operations that clients taught", () => {
  it("are forgotten, those not asked for longest first, before they fill the memory", async () => {
    const operations = new PersistedOperations({ ...none, operations: [] }, false);
    const { cache } = operations.forServer;
    if (!cache) throw new Error("there is no cache");
    const known = async (hash: string) => (await cache.get(`apq:${hash}`)) !== undefined;
    await cache.set("apq:first", "{ a }");
    for (let count = 0; count < 40_000; count++) {
      if (count % 1000 === 0) expect(await known("first")).toBe(true);
      await cache.set(`apq:${count}`, "{ a }");
    }
    expect(await known("39999")).toBe(true);
    expect(await known("0")).toBe(false);
    await cache.set("apq:large", "a".repeat(9 * 1024 * 1024));
    expect(await known("large")).toBe(false);
    expect(await known("first")).toBe(true);
  });

  it("never stand for one of the manifest", async () => {
    const body = "{ b }";
    const id = sha256Hex(body);
    const listed = { id, name: "b", type: "query" as const, body };
    const operations = new PersistedOperations({ ...none, operations: [listed] }, false);
    await operations.forServer.cache?.set(`apq:${id}`, "{ c }");
    const extensions = { persistedQuery: { version: 1, sha256Hash: id } };
    expect(operations.resolve({ extensions }).query).toBe(body);
  });
});

describe("operations of a document", () => {
  it("are its blocks of graphql, and whatever is the value of a query", () => {
    const markdown = [
      ...["```graphql", "query A {", "  a", "}", "```", "```sh"],
      `curl -d '{"query":"{ b(c: \\"d\\") }"}'`,
      `node -p 'JSON.stringify({query: "mutation { e }"})'`,
      ...["```", "A query: what is asked."],
    ];
    expect(textsIn(markdown.join("\n"))).toEqual([
      ...["query A {\n  a\n}\n", '{ b(c: "d") }', "mutation { e }"],
    ]);
  });
});
