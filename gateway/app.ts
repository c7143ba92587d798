/** The HTTP application: the graph, its health, and the routes of the subgraphs in this process. */
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { Hono } from "hono";
import { graphAt, graphBy } from "../platform/graph.ts";
import type { Identities } from "../platform/identities.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import { anonymous, observatory } from "../schema/viewer.ts";
import { createAuthenticate } from "./authentication/authenticate.ts";
import { callerAddress } from "./authentication/caller-address.ts";
import { remoteIdentities } from "./authentication/remote-identities.ts";
import { createGatewayContext, type GatewayContext } from "./context.ts";
import { graphiqlRoutes, wantsPage } from "./graphiql.ts";
import { answerGraphql } from "./graphql-endpoint.ts";
import type { Host } from "./host.ts";
import { identifyRoute, sessionKeysRoute } from "./identity-routes.ts";
import { InProcessSubgraph } from "./in-process-subgraph.ts";
import { forgettingViewers, OWNER_OF_ACCOUNTS } from "./owner-of-accounts.ts";
import { formatError } from "./public-error.ts";
import { readiness } from "./readiness.ts";
import { refusal } from "./refusal.ts";
import { RemoteSubgraph } from "./remote-subgraph.ts";
import { type Call, header, type Routes } from "./routes.ts";
import { subgraphs } from "./subgraphs.ts";
import { createGateway } from "./supergraph.ts";
import {
  createViewerCheck,
  GATEWAY_KEYS_PATH,
  openViewerTokens,
  type ViewerTokens,
} from "./viewer-token.ts";

export interface App {
  /** `address` is that of the peer of the connection, as far as it is known. */
  fetch(request: Request, address?: string | null): Response | Promise<Response>;
  /** Bytes of headers that a request may have; undefined: what the server allows by default. */
  headerBytes?: number;
  stop(): Promise<void>;
}

export interface AppOptions {
  /** The clock by which tokens are judged. */
  now?: () => Date;
}

/**
 * Room for a token that tells of a viewer with some thousand memberships. `Deno.serve` has 64 KiB and
 * no setting for it, which is enough for a thousand.
 */
const VIEWER_HEADER_BYTES = 256 * 1024;

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

/**
 * The gateway over all subgraphs: those open in `host` by call, the others by their URL.
 * @throws SettingsError when GATEWAY_KEY holds no private key
 */
export async function createGatewayApp(host: Host, options: AppOptions = {}): Promise<App> {
  const { settings } = host;
  const { subgraphUrls } = settings;
  const tokens = await openViewerTokens(settings, options.now);
  const identities = identitiesOf(host, tokens);
  const authenticate = createAuthenticate({ identities, oidc: settings.oidc, ...options });
  const gateway = await createGateway((name) => {
    const url = subgraphUrls[name];
    const source = url
      ? new RemoteSubgraph(name, url, (viewer) => tokens.issue(viewer, name))
      : new InProcessSubgraph(name, subgraphs[name].schema);
    return name === OWNER_OF_ACCOUNTS ? forgettingViewers(source) : source;
  }, settings.gatewayExecutor);
  const server = new ApolloServer<GatewayContext>({ ...serverOptions, gateway });
  host.setGraph(
    graphBy(async (query, variables, { asObservatory }) => {
      const viewer = asObservatory ? observatory : anonymous;
      const contextValue = createGatewayContext(host.open, viewer, async () => {});
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      return body.kind === "single" ? body.singleResult : {};
    }),
  );
  const remote = Object.entries(subgraphUrls).map(([name, url]) => ({ name, url }));
  const context = async (c: Call) => {
    const peer = c.env?.address ?? null;
    const address = callerAddress(header(c, "x-forwarded-for"), peer, settings.trustedProxies);
    const authorization = header(c, "authorization");
    const viewer = await authenticate(authorization, address);
    const forget = () => authenticate.forget(authorization);
    return createGatewayContext(host.open, viewer, forget, c.req.raw.signal);
  };
  return serve(host, server, context, remote, (app) => {
    sessionKeysRoute(app, identities);
    app.get(GATEWAY_KEYS_PATH, async (c) => c.json(await tokens.publicKeys()));
    app.route("/", graphiqlRoutes());
  });
}

/**
 * One subgraph alone, for a gateway elsewhere; it answers nobody else.
 * @throws SettingsError when GATEWAY_URL is missing
 */
export async function createSubgraphApp(
  host: Host,
  name: SubgraphName,
  options: AppOptions = {},
): Promise<App> {
  const server = new ApolloServer<object>({ ...serverOptions, schema: subgraphs[name].schema });
  host.setGraph(graphAt(host.settings.gatewayUrl, host.settings.graphToken));
  const check = createViewerCheck(host.settings, name, options.now);
  const viewer = (c: Call) => check(header(c, "authorization"));
  const subgraph = host.open.get(name);
  const context = async (c: Call) => {
    const asking = await viewer(c);
    return subgraph?.createContext(asking, c.req.raw.signal) ?? {};
  };
  const app = await serve(host, server, context, [], (routes) => {
    const identities = subgraph?.identities;
    if (!identities) return;
    sessionKeysRoute(routes, identities);
    identifyRoute(routes, identities, viewer);
  });
  return { ...app, headerBytes: VIEWER_HEADER_BYTES };
}

/** The accounts, wherever they are. */
function identitiesOf({ settings, open }: Host, tokens: ViewerTokens): Identities {
  const url = settings.subgraphUrls[OWNER_OF_ACCOUNTS];
  if (url) return remoteIdentities(url, (viewer) => tokens.issue(viewer, OWNER_OF_ACCOUNTS));
  const { identities } = open.get(OWNER_OF_ACCOUNTS) ?? {};
  if (identities) return identities;
  throw new Error(`subgraph "${OWNER_OF_ACCOUNTS}" is neither here nor elsewhere`);
}

async function serve<Context extends object>(
  host: Host,
  server: ApolloServer<Context>,
  context: (c: Call) => Promise<Context>,
  remote: { name: string; url: string }[],
  addRoutes: (app: Routes) => void,
): Promise<App> {
  await server.start();
  const app: Routes = new Hono();
  app.onError((error) => refusal(error));
  app.get("/health", (c) => c.json({ status: "ok" }));
  app.get("/ready", async (c) => {
    const checks = await readiness(host, remote);
    const ready = Object.values(checks).every((state) => state === "ok");
    return c.json({ status: ready ? "ok" : "unavailable", checks }, ready ? 200 : 503);
  });
  app.on(["GET", "POST"], "/graphql", (c, next) => {
    // The page itself tells nothing; its queries are asked like any other.
    if (c.req.method === "GET" && wantsPage(c.req.raw)) return next();
    return answerGraphql(server, c.req.raw, () => context(c));
  });
  addRoutes(app);
  app.route("/", host.routes);
  return {
    fetch: (request, address = null) => app.fetch(request, { address }),
    stop: () => server.stop(),
  };
}
