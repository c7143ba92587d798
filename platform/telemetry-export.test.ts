import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { continued, isTraced, traced, traceHeaders } from "./telemetry.ts";
import { exportTelemetry } from "./telemetry-export.ts";

it("spans arrive at the collector with the name of the process, until it is closed", async () => {
  const received: { path?: string | undefined; body: string }[] = [];
  const collector = createServer(async (request, response) => {
    received.push({ path: request.url, body: await text(request) });
    response.setHeader("content-type", "application/json").end("{}");
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => collector.once("listening", listening));
  const { port } = collector.address() as AddressInfo;

  const telemetry = exportTelemetry(`http://127.0.0.1:${port}`, "asterism-archive");
  expect(isTraced()).toBe(true);
  const trace = "4bf92f3577b34da6a3ce929d0e0e4736";
  const headers = new Headers({ traceparent: `00-${trace}-00f067aa0ba902b7-01` });
  const passedOn = await continued(headers, () =>
    traced("plan", { "graphql.operation.type": "query" }, async () => traceHeaders()),
  );
  expect(passedOn.traceparent).toContain(trace);
  await telemetry.close();
  collector.close();

  expect(received).toHaveLength(1);
  expect(received[0]?.path).toBe("/v1/traces");
  for (const told of ["asterism-archive", trace, '"plan"']) {
    expect(received[0]?.body).toContain(told);
  }
  expect(isTraced()).toBe(false);
});

it("without a collector the work is done and nothing else", async () => {
  expect(isTraced()).toBe(false);
  expect(traced("plan", {}, (span) => span.isRecording())).toBe(false);
  await expect(traced("plan", {}, () => Promise.reject(new Error("as it is")))).rejects.toThrow(
    "as it is",
  );
  expect(traceHeaders()).toEqual({});
});
