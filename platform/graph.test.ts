import { describe, expect, it, vi } from "vitest";
import { type GraphAnswer, graphAt, graphBy, noGraph } from "./graph.ts";

const answering = (answer: GraphAnswer) => graphBy(async () => answer);
const away = { extensions: { code: "SUBGRAPH_UNAVAILABLE", retry: "BACKOFF" } };

describe("a question to the graph", () => {
  it("is answered with the data", async () => {
    const asked: unknown[] = [];
    const graph = graphBy(async (...question) => {
      asked.push(question);
      return { data: { site: null } };
    });
    expect(await graph.ask("query Q { site }", { code: "sds" })).toEqual({ site: null });
    expect(await graph.ask("{ site }")).toEqual({ site: null });
    await graph.ask("{ site }", {}, { asObservatory: true });
    expect(asked).toEqual([
      ["query Q { site }", { code: "sds" }, {}],
      ["{ site }", {}, {}],
      ["{ site }", {}, { asObservatory: true }],
    ]);
  });

  it("shows the token of the observatory only where it asks itself", async () => {
    const shown: (string | null)[] = [];
    const answer = vi.spyOn(globalThis, "fetch").mockImplementation(async (_url, init) => {
      shown.push(new Headers(init?.headers).get("authorization"));
      return Response.json({ data: {} });
    });
    const graph = graphAt("http://gateway.test", "secret");
    await graph.ask("{ a }");
    await graph.ask("{ a }", {}, { asObservatory: true });
    await graphAt("http://gateway.test").ask("{ a }", {}, { asObservatory: true });
    answer.mockRestore();
    expect(shown).toEqual([null, "Bearer secret", null]);
  });

  it.each([
    ["an error that passes", { errors: [{ message: "", extensions: { retry: "BACKOFF" } }] }],
    ["an error without a remedy", { data: { a: 1 }, errors: [{ message: "" }] }],
    ["nothing", {}],
  ])("that gets %s finds the owner away", async (_title, answer) => {
    await expect(answering(answer).ask("{ a }")).rejects.toMatchObject(away);
  });

  it("that is wrong by itself is a mistake of ours, not an absence", async () => {
    const errors = [
      {
        message: "no such field",
        extensions: { code: "GRAPHQL_VALIDATION_FAILED", retry: "NEVER" },
      },
    ];
    const failure = answering({ errors }).ask("{ a }");
    await expect(failure).rejects.toThrow(/no such field/);
    await expect(failure).rejects.not.toHaveProperty("extensions");
  });

  it("before there is a graph, without its address, or to an address where nobody is, finds it away", async () => {
    for (const graph of [noGraph, graphAt(null), graphAt("http://127.0.0.1:9")]) {
      await expect(graph.ask("{ a }")).rejects.toMatchObject(away);
    }
  });
});
