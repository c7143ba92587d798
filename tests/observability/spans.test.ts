import { context, propagation, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";

const exporter = new InMemorySpanExporter();
const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const PARENT = "00f067aa0ba902b7";
const FRAME = "{ frames(first: 1) { nodes { id basename telescope { id name } } } }";

let asterism: Asterism;
let spans: ReadableSpan[];

beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  );
  asterism = await startAsterism({ remote: ["configdb"] });
  exporter.reset();
  const answer = await asterism.fetch(
    new Request(`${asterism.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        traceparent: `00-${TRACE}-${PARENT}-01`,
      },
      body: JSON.stringify({ query: FRAME }),
    }),
  );
  expect(await answer.json()).not.toHaveProperty("errors");
  spans = exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === TRACE);
});

afterAll(async () => {
  await asterism.close();
  trace.disable();
  propagation.disable();
  context.disable();
});

function named(name: string): ReadableSpan[] {
  return spans.filter((span) => span.name === name);
}

function idOf(span: ReadableSpan | undefined): string | undefined {
  return span?.spanContext().spanId;
}

it("the client's trace goes on in the gateway and in the subgraph elsewhere", () => {
  const gateways = named("gateway");
  const own = gateways.find((span) => span.parentSpanContext?.spanId === PARENT);
  expect(own?.attributes).toMatchObject({
    "graphql.operation.type": "query",
    "http.response.status_code": 200,
  });
  const call = named("fetch").find(
    ({ attributes }) => attributes["asterism.subgraph"] === "configdb",
  );
  expect(gateways.map((span) => span.parentSpanContext?.spanId)).toContain(idOf(call));
});

it("planning and each call of a subgraph are parts of the operation", () => {
  const gateway = idOf(named("gateway").find((span) => span.parentSpanContext?.spanId === PARENT));
  for (const span of [...named("plan"), ...named("fetch")]) {
    expect(span.parentSpanContext?.spanId).toBe(gateway);
  }
  expect(named("plan")).toHaveLength(1);
  expect(named("fetch").map(({ attributes }) => attributes["asterism.subgraph"])).toEqual([
    "archive",
    "configdb",
  ]);
});

it("each statement is told by its table, never by its text or values", () => {
  const statements = spans.filter(({ attributes }) => "db.system.name" in attributes);
  expect(statements.map(({ name }) => name)).toContain("select archive.frame");
  const archive = named("fetch").find(
    ({ attributes }) => attributes["asterism.subgraph"] === "archive",
  );
  expect(statements.map((span) => span.parentSpanContext?.spanId)).toContain(idOf(archive));
  for (const { attributes, name } of statements) {
    expect(attributes).toEqual({ "db.system.name": "postgresql", "db.query.summary": name });
    expect(name).toMatch(/^[a-z]+( [a-z_]+\.[a-z_]+)?$/);
  }
});

it("so are the statements of a transaction", async () => {
  exporter.reset();
  await asterism.database.sql.begin(async (sql) => {
    await sql`select code from configdb.site`;
    await sql.savepoint((inner) => inner`update configdb.site set name = name`);
  });
  const names = exporter.getFinishedSpans().map(({ name }) => name);
  expect(names).toEqual(["select configdb.site", "update configdb.site"]);
});

it("what is read of the store is told by its key", async () => {
  exporter.reset();
  const { store } = await import("../../subgraphs/archive/subgraph.ts").then(({ openStore }) =>
    openStore(asterism.host.settings, () => ""),
  );
  await expect(store.size({ key: "frames/none", versionId: null })).resolves.toBeNull();
  expect(exporter.getFinishedSpans().map(({ name, attributes }) => [name, attributes])).toEqual([
    ["store size", { "asterism.store": "disk", "asterism.key": "frames/none" }],
  ]);
});

it("a failure is told by its code alone", async () => {
  exporter.reset();
  await asterism.database.sql`select 1 from no_such.table_${asterism.database.sql("x")}`.catch(
    () => {},
  );
  await vi.waitFor(() => expect(exporter.getFinishedSpans()).toHaveLength(1));
  const [span] = exporter.getFinishedSpans();
  expect(span?.status).toEqual({ code: 2 });
  expect(span?.attributes["error.type"]).toMatch(/^\w{5}$/);
  expect(span?.events).toEqual([]);
});
