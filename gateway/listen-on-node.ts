/** An app behind a Node server. */
import { createServer, type Server } from "node:http";
import { serve } from "@hono/node-server";
import type { App } from "./app.ts";
import { withUncopiedBody } from "./incoming-body.ts";

/** Resolves once it listens; `port` 0 lets the system choose. */
export function listenOnNode(
  app: Pick<App, "fetch" | "headerBytes">,
  port: number,
  hostname: string,
): Promise<{ server: Server; url: string }> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: (request, { incoming }) =>
          app.fetch(withUncopiedBody(request, incoming), incoming.socket?.remoteAddress),
        port,
        hostname,
        createServer,
        serverOptions: app.headerBytes ? { maxHeaderSize: app.headerBytes } : {},
        // The rest of a refused upload is taken in by `multipart-request.ts`.
        autoCleanupIncoming: false,
      },
      (address) => {
        const name = hostname.includes(":") ? `[${hostname}]` : hostname;
        resolve({ server, url: `http://${name}:${address.port}` });
      },
    ) as Server;
    // An upload may take longer than the five minutes that Node allows a request by default.
    server.requestTimeout = 0;
    server.on("error", reject);
  });
}

/** Takes no connections any more, and ends when all requests are answered. */
export async function drainedServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A client would keep its connection for its next request.
  server.on("request", (_request, response) => {
    if (!response.headersSent) response.setHeader("connection", "close");
  });
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  await closed;
  clearInterval(idle);
}
