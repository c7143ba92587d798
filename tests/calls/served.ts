/** A subgraph that behaves as a test wants it to, and a gateway's data source for it. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { GraphQLDataSource } from "@apollo/gateway";
import { fetchTransport } from "../../gateway/calls/fetch-transport.ts";
import { pooledTransport } from "../../gateway/calls/pooled-transport.ts";
import type { OpenTransport } from "../../gateway/calls/transport.ts";
import { createGatewayContext, type GatewayContext } from "../../gateway/context.ts";
import { RemoteSubgraph } from "../../gateway/remote-subgraph.ts";
import { type CallSettings, readSettings } from "../../platform/settings.ts";
import { anonymous } from "../../schema/viewer.ts";

export const transports: [string, OpenTransport][] = [
  ["kept connections", pooledTransport],
  ["fetch", fetchTransport],
];

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

export interface Served {
  url: string;
  /** Calls that came. */
  count(): number;
  close(): Promise<void>;
}

export async function serveSubgraph(handler: Handler): Promise<Served> {
  let count = 0;
  const server = createServer((request, response) => handler(request, response, ++count));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    count: () => count,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export function answer(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

export interface Asked {
  query?: string;
  variables?: Record<string, unknown>;
  signal?: AbortSignal;
  headers?: Record<string, string>;
  /** The operation that asks; by default one of its own. */
  context?: GatewayContext;
}

export interface Caller {
  /** The answer, or the extensions of what was thrown. */
  ask(asked?: Asked): Promise<{ data?: unknown; errors?: unknown; code?: string; retry?: string }>;
  close(): Promise<void>;
}

export function caller(
  url: string,
  open: OpenTransport,
  settings: Partial<CallSettings> = {},
  now?: () => number,
): Caller {
  const transport = open(url);
  const source: GraphQLDataSource = new RemoteSubgraph({
    name: "downtime",
    transport,
    sign: async () => "a-token",
    settings: { ...readSettings({}).calls, ...settings },
    ...(now && { now }),
  });
  return {
    async ask({ query = "{ a }", variables = {}, signal, headers, context } = {}) {
      context ??= createGatewayContext(new Map(), anonymous, async () => {}, {
        requestId: "the-request",
        clientHeaders: new Headers(headers),
        ...(signal && { signal }),
      });
      try {
        const options = { request: { query, variables }, context };
        const { data, errors } = await source.process(options as never);
        return {
          ...(data !== undefined && { data }),
          ...(errors && {
            errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })),
          }),
        };
      } catch (error) {
        const { code, retry } = (error as { extensions: { code: string; retry: string } })
          .extensions;
        return { code, retry };
      }
    },
    close: () => transport.close(),
  };
}
