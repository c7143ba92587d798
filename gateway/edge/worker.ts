/** The gateway as a Worker: all subgraphs elsewhere, no folder, no database. */

import operations from "bundle:operations";
import { AsyncLocalStorage } from "node:async_hooks";
import { carryOnBy, outliving } from "../../platform/outliving.ts";
import { readSettings, type Settings, SettingsError } from "../../platform/settings.ts";
import { subgraphNames } from "../../schema/subgraph-names.ts";
import { type App, createGatewayApp } from "../app.ts";
import { createOwnGateway } from "../executor/own-gateway.ts";
import type { PlannedGraph } from "../executor/planned-graph.ts";
import { partsElsewhere } from "../parts-elsewhere.ts";
import { refusal } from "../refusal.ts";

/** What a platform tells of one request. */
interface Execution {
  waitUntil(work: Promise<unknown>): void;
}

type Bindings = Record<string, unknown>;

export interface Worker {
  fetch(request: Request, bindings: Bindings, execution: Execution): Promise<Response>;
}

/** `graph` is asked once per isolate, with its first request; `fixed` are settings that it needs. */
export function createWorker(graph: () => PlannedGraph, fixed: Partial<Settings>): Worker {
  const executions = new AsyncLocalStorage<Execution>();
  carryOnBy((work) => executions.getStore()?.waitUntil(work.catch(() => {})));
  let opened: Promise<{ app: App; settings: Settings }> | null = null;
  return {
    fetch: (request, bindings, execution) =>
      executions.run(execution, async () => {
        opened ??= outliving(open(bindings, fixed, graph));
        try {
          const { app, settings } = await opened;
          const { addressHeader } = settings;
          return await app.fetch(request, addressHeader && request.headers.get(addressHeader));
        } catch (error) {
          opened = null;
          return refusal(error);
        }
      }),
  };
}

/** @throws SettingsError when a setting is missing that a process could do without */
async function open(bindings: Bindings, fixed: Partial<Settings>, graph: () => PlannedGraph) {
  // Other bindings are services of the platform.
  const isText = (pair: [string, unknown]): pair is [string, string] => typeof pair[1] === "string";
  const texts = Object.fromEntries(Object.entries(bindings).filter(isText));
  // A Worker is there for the world, unless it is told otherwise.
  const settings = { ...readSettings({ NODE_ENV: "production", ...texts }), ...fixed };
  const faults = subgraphNames
    .filter((name) => !settings.subgraphUrls[name])
    .map((name) => `SUBGRAPH_${name.toUpperCase()}_URL is missing: no subgraph is in a Worker`);
  if (!settings.gatewayKey) {
    faults.push("GATEWAY_KEY is missing: a Worker has no folder in which to keep one made once");
  }
  if (faults.length > 0) throw new SettingsError(faults.join("\n"));
  const parts = partsElsewhere(settings, {
    pages: null,
    operations,
    createGateway: async (sourceOf, { calls }) =>
      createOwnGateway(graph(), sourceOf, calls.headers),
  });
  return { app: await createGatewayApp(parts), settings };
}
