/** The HTTP application: the graph, its health, and the routes of the subgraphs in this process. */
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { graphAt, graphBy } from "../platform/graph.ts";
import type { Identities } from "../platform/identities.ts";
import { SettingsError } from "../platform/settings.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import { anonymous, observatory } from "../schema/viewer.ts";
import { createAdmission } from "./admission.ts";
import type { AskedOperation } from "./asked-operation.ts";
import { createAuthenticate } from "./authentication/authenticate.ts";
import { callerAddress } from "./authentication/caller-address.ts";
import { remoteIdentities } from "./authentication/remote-identities.ts";
import { chosenTransport } from "./calls/chosen-transport.ts";
import type { Transport } from "./calls/transport.ts";
import { createGatewayContext, type GatewayContext } from "./context.ts";
import { dropRest } from "./dropped-body.ts";
import { answerGraphql, type GraphqlEndpoint } from "./graphql-endpoint.ts";
import { identifyRoute, sessionKeysRoute } from "./identity-routes.ts";
import { InProcessSubgraph } from "./in-process-subgraph.ts";
import { observe } from "./observability/observe.ts";
import { observedSource } from "./observability/observed-source.ts";
import { operationTold } from "./observability/operation-told.ts";
import { noted } from "./observability/told-codes.ts";
import { forgettingViewers, OWNER_OF_ACCOUNTS } from "./owner-of-accounts.ts";
import type { Parts } from "./parts.ts";
import { isAnswerable } from "./protocol/answerable.ts";
import { cacheControl, NOT_KEPT } from "./protocol/cache-control.ts";
import { compressed } from "./protocol/compressed.ts";
import { crossOrigin } from "./protocol/cross-origin.ts";
import { notAcceptable, unknownPath, wrongMethod } from "./protocol/http-fault.ts";
import { statusByType } from "./protocol/status-by-type.ts";
import { withoutSuggestions } from "./protocol/without-suggestions.ts";
import { errorsOfRequests, formatError } from "./public-error.ts";
import { readiness } from "./readiness.ts";
import { refusal } from "./refusal.ts";
import { RemoteSubgraph } from "./remote-subgraph.ts";
import { type Call, header, type Routes } from "./routes.ts";
import {
  createViewerCheck,
  GATEWAY_KEYS_PATH,
  openViewerTokens,
  type ViewerTokens,
} from "./viewer-token.ts";
import { wantsPage } from "./wants-page.ts";

export interface App {
  /** `address` is that of the peer of the connection, as far as it is known. */
  fetch(request: Request, address?: string | null): Response | Promise<Response>;
  /** Bytes of headers that a request may have; undefined: what the server allows by default. */
  headerBytes?: number;
  /** Tells from now on that nothing new should be sent here; what comes is answered nevertheless. */
  drain(): void;
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

const serverOptions = () => ({
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
  // Its own signal handling would end the process before uploads are aborted.
  stopOnTerminationSignals: false,
  // Without these, variables of the environment would have it report to its makers, and every
  // resolver would be asked how long its value may be kept.
  plugins: [
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginCacheControlDisabled(),
  ],
});

/**
 * The gateway over all subgraphs: those open here by call, the others by their URL.
 * @throws SettingsError when GATEWAY_KEY holds no private key
 */
export async function createGatewayApp(host: Parts, options: AppOptions = {}): Promise<App> {
  const { settings } = host;
  const { subgraphUrls } = settings;
  const tokens = await openViewerTokens(settings, options.now);
  const identities = identitiesOf(host, tokens);
  const authenticate = createAuthenticate({ identities, oidc: settings.oidc, ...options });
  const openTransport = await chosenTransport();
  const transports: Transport[] = [];
  const transportTo = (url: string) => {
    const transport = openTransport(url);
    transports.push(transport);
    return transport;
  };
  const gateway = await host.createGateway((name) => {
    const url = subgraphUrls[name];
    const source = url
      ? new RemoteSubgraph({
          name,
          transport: transportTo(url),
          sign: (viewer) => tokens.issue(viewer, name),
          settings: settings.calls,
        })
      : new InProcessSubgraph(name, schemaOf(host, name), settings.calls.timeoutSeconds * 1000);
    const observed = observedSource(name, source, host.metrics ?? null);
    return name === OWNER_OF_ACCOUNTS ? forgettingViewers(observed) : observed;
  }, settings);
  if (gateway.plans) host.metrics?.plans(gateway.plans);
  const admission = createAdmission(settings, host.operations);
  const { admit, forServer } = admission;
  const { plugins, ...others } = serverOptions();
  const { introspection } = settings;
  // URLs in an answer outlive it.
  const cacheSeconds = Math.min(settings.cacheSeconds, Math.floor(settings.urlLifetimeSeconds / 2));
  const server = new ApolloServer<GatewayContext>({
    ...others,
    ...forServer,
    gateway,
    introspection,
    formatError: (formatted, error) => {
      const told = formatError(formatted, error);
      return introspection ? told : withoutSuggestions(told);
    },
    plugins: [
      ...plugins,
      ...forServer.plugins,
      errorsOfRequests,
      operationTold,
      statusByType,
      cacheControl(cacheSeconds),
    ],
  });
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
    await admission.admitCaller(authorization, address);
    const forget = () => authenticate.forget(authorization);
    return createGatewayContext(host.open, viewer, forget, {
      requestId: c.get("requestId"),
      signal: c.req.raw.signal,
      clientHeaders: c.req.raw.headers,
      observation: c.get("observation"),
    });
  };
  const isKnown = ({ viewer }: GatewayContext) => viewer.user !== null;
  const app = await serve(host, { server, admit, isKnown }, context, remote, (app) => {
    sessionKeysRoute(app, identities);
    app.get(GATEWAY_KEYS_PATH, async (c) => c.json(await tokens.publicKeys()));
    if (host.pages) app.route("/", host.pages);
  });
  return {
    ...app,
    async stop() {
      await app.stop();
      await Promise.all(transports.map((transport) => transport.close()));
    },
  };
}

/**
 * One subgraph alone, for a gateway elsewhere; it answers nobody else.
 * @throws SettingsError when GATEWAY_URL is missing
 */
export async function createSubgraphApp(
  host: Parts,
  name: SubgraphName,
  options: AppOptions = {},
): Promise<App> {
  const { plugins, ...others } = serverOptions();
  const server = new ApolloServer<object>({
    ...others,
    schema: schemaOf(host, name),
    introspection: true,
    formatError,
    plugins: [...plugins, errorsOfRequests],
  });
  host.setGraph(graphAt(host.settings.gatewayUrl, host.settings.graphToken));
  const check = createViewerCheck(host.settings, name, options.now);
  const viewer = (c: Call) => check(header(c, "authorization"));
  const subgraph = host.open.get(name);
  const context = async (c: Call) => {
    const asking = await viewer(c);
    const made = subgraph?.createContext(asking, c.req.raw.signal) ?? {};
    return Object.assign(made, { requestId: c.get("requestId") });
  };
  // Its gateway has judged what is asked, and nobody else is answered.
  const admit = (asked: AskedOperation) => asked;
  const isKnown = () => true;
  const app = await serve(host, { server, admit, isKnown }, context, [], (routes) => {
    const identities = subgraph?.identities;
    if (!identities) return;
    sessionKeysRoute(routes, identities);
    identifyRoute(routes, identities, viewer);
  });
  return { ...app, headerBytes: VIEWER_HEADER_BYTES };
}

function schemaOf({ schemas }: Parts, name: SubgraphName): GraphQLSchema {
  const schema = schemas.get(name);
  if (schema) return schema;
  throw new SettingsError(
    `Subgraph "${name}" is not in this program: set SUBGRAPH_${name.toUpperCase()}_URL`,
  );
}

/** The accounts, wherever they are. */
function identitiesOf({ settings, open }: Parts, tokens: ViewerTokens): Identities {
  const url = settings.subgraphUrls[OWNER_OF_ACCOUNTS];
  if (url) return remoteIdentities(url, (viewer) => tokens.issue(viewer, OWNER_OF_ACCOUNTS));
  const { identities } = open.get(OWNER_OF_ACCOUNTS) ?? {};
  if (identities) return identities;
  throw new Error(`subgraph "${OWNER_OF_ACCOUNTS}" is neither here nor elsewhere`);
}

async function serve<Context extends object>(
  host: Parts,
  judged: Pick<GraphqlEndpoint<Context>, "server" | "admit" | "isKnown">,
  context: (c: Call) => Promise<Context>,
  remote: { name: string; url: string }[],
  addRoutes: (app: Routes) => void,
): Promise<App> {
  await judged.server.start();
  const { settings } = host;
  const { limits, uploads } = settings;
  const endpoint = { ...judged, limits, uploads };
  let isDraining = false;
  const app: Routes = new Hono();
  app.use(observe(settings, host.metrics ?? null));
  if (settings.corsOrigins.length > 0) app.use("/graphql", crossOrigin(settings.corsOrigins));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: wrongMethod }));
  app.use(compressed());
  app.onError((error, c) => noted(c, refusal(error, c.get("requestId"))));
  app.notFound((c) => noted(c, unknownPath(c)));
  app.get("/health", (c) => c.json({ status: "ok" }));
  app.get("/ready", async (c) => {
    const checks = await readiness(host.checks, remote);
    const ready = !isDraining && Object.values(checks).every((state) => state === "ok");
    const status = ready ? "ok" : isDraining ? "draining" : "unavailable";
    return c.json({ status, checks }, ready ? 200 : 503);
  });
  app.on(["GET", "POST"], "/graphql", async (c, next) => {
    // The page itself tells nothing; its queries are asked like any other.
    if (host.pages && c.req.method === "GET" && wantsPage(c.req.raw)) return next();
    const answer = isAnswerable(c.req.header("accept"))
      ? await answerGraphql(endpoint, c.req.raw, () => context(c), c.get("requestId"))
      : notAcceptable();
    if (!answer.headers.has("cache-control")) answer.headers.set("cache-control", NOT_KEPT);
    return noted(c, answer);
  });
  const { metrics } = host;
  if (metrics) {
    app.get("/metrics", async (c) => {
      const { type, text } = await metrics.text();
      return c.body(text, 200, { "content-type": type });
    });
  }
  addRoutes(app);
  app.route("/", host.routes);
  return {
    async fetch(request, address = null) {
      const response = await app.fetch(request, { address });
      void dropRest(request);
      return response;
    },
    drain() {
      isDraining = true;
    },
    stop: () => judged.server.stop(),
  };
}
