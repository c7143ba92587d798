/** The gateway as a Worker: it has no folder, and all subgraphs are elsewhere unless it is told otherwise. */

import operations from "bundle:operations";
import { outliving } from "../../platform/outliving.ts";
import { readSettings, type Settings, SettingsError } from "../../platform/settings.ts";
import { subgraphNames } from "../../schema/subgraph-names.ts";
import { type App, createGatewayApp } from "../app.ts";
import { createOwnGateway } from "../executor/own-gateway.ts";
import type { PlannedGraph } from "../executor/planned-graph.ts";
import type { OwnParts, Parts } from "../parts.ts";
import { partsElsewhere } from "../parts-elsewhere.ts";
import { refusal } from "../refusal.ts";
import { type Execution, inExecution } from "./execution.ts";

type Bindings = Record<string, unknown>;

export interface Worker {
  fetch(request: Request, bindings: Bindings, execution: Execution): Promise<Response>;
}

/** Where the subgraphs are, and what a Worker needs for it. */
export interface Home {
  /** What is missing in its settings. */
  faults(settings: Settings): string[];
  open(settings: Settings, own: OwnParts): Parts | Promise<Parts>;
}

/**
 * `graph` and `findHome` are asked once per isolate, with its first request; `fixed` are settings that
 * it needs.
 */
export function createWorker(
  graph: () => PlannedGraph,
  fixed: Partial<Settings>,
  findHome: () => Promise<Home> = async () => elsewhere,
): Worker {
  const own: OwnParts = {
    pages: null,
    operations,
    createGateway: async (sourceOf, { calls }) =>
      createOwnGateway(graph(), sourceOf, calls.headers),
  };
  async function open(bindings: Bindings): Promise<{ app: App; settings: Settings }> {
    const settings = { ...settingsOf(bindings), ...fixed };
    const home = await findHome();
    const faults = home.faults(settings);
    if (!settings.gatewayKey) {
      faults.push("GATEWAY_KEY is missing: a Worker has no folder in which to keep one made once");
    }
    if (faults.length > 0) throw new SettingsError(faults.join("\n"));
    return { app: await createGatewayApp(await home.open(settings, own)), settings };
  }
  let opened: ReturnType<typeof open> | null = null;
  return {
    fetch: (request, bindings, execution) =>
      inExecution(execution, async () => {
        opened ??= outliving(open(bindings));
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

const elsewhere: Home = {
  faults: ({ subgraphUrls }) =>
    subgraphNames
      .filter((name) => !subgraphUrls[name])
      .map(
        (name) => `SUBGRAPH_${name.toUpperCase()}_URL is missing: no subgraph is in this Worker`,
      ),
  open: partsElsewhere,
};

/** Bindings are texts, and services of the platform. */
function settingsOf(bindings: Bindings): Settings {
  const texts = Object.entries(bindings).map(([name, binding]) => [name, textOf(binding)]);
  // A Worker is there for the world, unless it is told otherwise.
  return readSettings({ NODE_ENV: "production", ...Object.fromEntries(texts) });
}

/** Hyperdrive tells of its database in a binding of its own. */
function textOf(binding: unknown): string | undefined {
  if (typeof binding === "string") return binding;
  const { connectionString } = (binding ?? {}) as { connectionString?: unknown };
  return typeof connectionString === "string" ? connectionString : undefined;
}
