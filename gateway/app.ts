/** The HTTP application: the graph, its health, and the routes of the subgraphs in this process. */
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { Hono } from "hono";
import { ping } from "../platform/database.ts";
import { log } from "../platform/log.ts";
import { type SubgraphName, subgraphNames } from "../schema/subgraph-names.ts";
import { anonymous } from "../schema/viewer.ts";
import { createGatewayContext, type GatewayContext } from "./context.ts";
import { graphiqlRoutes, wantsPage } from "./graphiql.ts";
import { answerGraphql } from "./graphql-endpoint.ts";
import type { Host } from "./host.ts";
import { InProcessSubgraph } from "./in-process-subgraph.ts";
import { formatError } from "./public-error.ts";
import { RemoteSubgraph } from "./remote-subgraph.ts";
import { subgraphs } from "./subgraphs.ts";
import { createGateway } from "./supergraph.ts";

export interface App {
  fetch(request: Request): Response | Promise<Response>;
  stop(): Promise<void>;
}

const serverOptions = {
  csrfPrevention: true,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  // Its own signal handling would end the process before uploads are aborted.
  stopOnTerminationSignals: false,
  formatError,
  // Traces would go into answers for a gateway that reports them, which ours does not.
  plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled()],
};

/** The gateway over all subgraphs: those open in `host` by call, the others by their URL. */
export async function createGatewayApp(host: Host): Promise<App> {
  const { subgraphUrls } = host.settings;
  const gateway = await createGateway((name) => {
    const url = subgraphUrls[name];
    return url
      ? new RemoteSubgraph(name, url)
      : new InProcessSubgraph(name, subgraphs[name].schema);
  });
  const server = new ApolloServer<GatewayContext>({ ...serverOptions, gateway });
  const remote = Object.entries(subgraphUrls).map(([name, url]) => ({ name, url }));
  return serve(
    host,
    server,
    () => createGatewayContext(host.open, anonymous),
    remote,
    (app) => app.route("/", graphiqlRoutes()),
  );
}

/** One subgraph alone, for a gateway elsewhere. */
export async function createSubgraphApp(host: Host, name: SubgraphName): Promise<App> {
  const server = new ApolloServer<object>({ ...serverOptions, schema: subgraphs[name].schema });
  return serve(host, server, () => host.open.get(name)?.createContext(anonymous) ?? {}, []);
}

async function serve<Context extends object>(
  host: Host,
  server: ApolloServer<Context>,
  context: () => Context,
  remote: { name: string; url: string }[],
  addRoutes: (app: Hono) => void = () => {},
): Promise<App> {
  await server.start();
  const app = new Hono();
  app.onError((error, c) => {
    log.error("A request failed", { path: c.req.path, error });
    const extensions = { code: "INTERNAL_SERVER_ERROR", retry: "BACKOFF" };
    const message = "Cannot answer: an internal error was logged";
    return c.json({ errors: [{ message, extensions }] }, 500);
  });
  app.get("/health", (c) => c.json({ status: "ok" }));
  app.get("/ready", async (c) => {
    const checks = await readiness(host, remote);
    const ready = Object.values(checks).every((state) => state === "ok");
    return c.json({ status: ready ? "ok" : "unavailable", checks }, ready ? 200 : 503);
  });
  app.on(["GET", "POST"], "/graphql", (c, next) => {
    if (c.req.method === "GET" && wantsPage(c.req.raw)) return next();
    return answerGraphql(server, c.req.raw, context);
  });
  addRoutes(app);
  app.route("/", host.routes);
  return { fetch: (request) => app.fetch(request), stop: () => server.stop() };
}

/** What is usable, by name; a fault is told by its code, without addresses or credentials. */
async function readiness(
  host: Host,
  remote: { name: string; url: string }[],
): Promise<Record<string, string>> {
  const state = async (check: () => Promise<unknown>) => {
    try {
      await check();
      return "ok";
    } catch (error) {
      log.warn("A readiness check failed", { error });
      const { extensions } = error as { extensions?: { code?: string } };
      return extensions?.code ?? "unavailable";
    }
  };
  const checks: [string, Promise<string>][] = [["database", state(() => ping(host.database.sql))]];
  for (const name of subgraphNames) {
    const subgraph = host.open.get(name);
    if (subgraph) checks.push([name, state(async () => subgraph.check?.())]);
  }
  for (const { name, url } of remote) {
    checks.push([
      name,
      state(async () => {
        const response = await fetch(new URL("/ready", url), { signal: AbortSignal.timeout(5000) });
        await response.body?.cancel();
        if (!response.ok) throw new Error(`"${name}" answers ${response.status}`);
      }),
    ]);
  }
  const states = await Promise.all(checks.map(([, checked]) => checked));
  return Object.fromEntries(checks.map(([name], index) => [name, states[index] ?? "unavailable"]));
}
