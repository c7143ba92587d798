import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createGatewayApp } from "../../gateway/app.ts";
import type { Settings } from "../../platform/settings.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";

let asterism: Asterism;
beforeAll(async () => {
  asterism = await startAsterism({ environment: { REQUEST_LOG: "failures" } });
});
afterAll(() => asterism.close());

function ask(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return asterism.fetch(
    new Request(`${asterism.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query }),
    }),
  );
}

/** The numbers by their names with labels. */
async function numbers(): Promise<Map<string, number>> {
  const answer = await asterism.fetch(new Request(`${asterism.url}/metrics`));
  expect(answer.headers.get("content-type")).toContain("text/plain");
  const lines = (await answer.text()).split("\n").filter((line) => /^[a-z]/.test(line));
  return new Map(
    lines.map((line): [string, number] => {
      const at = line.lastIndexOf(" ");
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}

describe("the numbers for Prometheus", () => {
  const SITES = "query SecretName { sites { nodes { code } } }";

  it("count requests, errors, plans and calls of subgraphs", async () => {
    const before = await numbers();
    const console = vi.spyOn(globalThis.console, "error").mockImplementation(() => {});
    await ask(SITES);
    await ask(SITES);
    await ask("mutation { __typename }");
    await ask("{ nothing }");
    console.mockRestore();
    const after = await numbers();
    const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    const requests = (operation: string, status: string) =>
      grown(`asterism_request_duration_seconds_count{operation="${operation}",status="${status}"}`);
    expect(requests("query", "2xx")).toBe(2);
    expect(requests("mutation", "2xx")).toBe(1);
    expect(grown('asterism_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(grown('asterism_subgraph_call_duration_seconds_count{subgraph="configdb"}')).toBe(2);
    expect(grown("asterism_plans")).toBe(2);
    expect(grown('asterism_plan_lookups_total{result="miss"}')).toBe(2);
    expect(grown('asterism_plan_lookups_total{result="hit"}')).toBe(1);
    expect(after.get("asterism_requests_in_flight")).toBe(1);
    expect(after.has("nodejs_eventloop_lag_seconds")).toBe(true);
    expect(after.has("nodejs_heap_size_used_bytes")).toBe(true);
  });

  it("tell nothing that a client wrote", async () => {
    const text = [...(await numbers()).keys()].join("\n");
    expect(text).not.toContain("SecretName");
    expect(text).not.toContain("sites");
  });

  it("are not there when the settings say so", async () => {
    const settings: Settings = { ...asterism.host.settings, requestLog: "none" };
    const app = await createGatewayApp({ ...asterism.host, settings, metrics: undefined });
    expect((await app.fetch(new Request("http://asterism.test/metrics"))).status).toBe(404);
    await app.stop();
  });
});

describe("the log", () => {
  it("has a line for each request that failed, by the id that its answer has", async () => {
    const lines: string[] = [];
    const console = vi.spyOn(globalThis.console, "error").mockImplementation((line) => {
      lines.push(line);
    });
    const failed = await ask("{ nothing }", { "x-request-id": "the-first" });
    await ask("{ __typename }", { "x-request-id": "the-second" });
    await ask("{ __typename }", { "x-request-id": "the-third", authorization: "Bearer hush" });
    console.mockRestore();
    expect(failed.headers.get("x-request-id")).toBe("the-first");
    const told = lines.map((line) => JSON.parse(line)).filter(({ status }) => status);
    expect(told).toMatchObject([
      { requestId: "the-first", path: "/graphql", codes: ["GRAPHQL_VALIDATION_FAILED"] },
      { requestId: "the-third", status: 401, operation: "none" },
    ]);
    expect(lines.join()).not.toContain("hush");
  });
});

it("outside of production an answer tells where its time went", async () => {
  const { headers } = await ask("{ sites { nodes { name } } }");
  const parts = headers.get("server-timing")?.split(", ") ?? [];
  expect(parts.map((part) => part.split(";")[0])).toEqual([
    "parse",
    "validate",
    "plan",
    "configdb",
    "total",
  ]);
  for (const part of parts) expect(part).toMatch(/;dur=\d+\.\d$/);
});
