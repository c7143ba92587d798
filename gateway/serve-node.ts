/** Entry point on Node: `serve-node.ts` for the gateway, `serve-node.ts archive` for one subgraph. */
import process from "node:process";
import { serve } from "@hono/node-server";
import { start, startFailure } from "./start.ts";

try {
  const started = await start(process.env, process.argv[2]);
  const { port, host: hostname } = started.settings;
  const options = {
    fetch: started.app.fetch,
    port,
    hostname,
    // The rest of a refused upload is taken in by `multipart-request.ts`.
    autoCleanupIncoming: false,
  };
  const server = serve(options, (address) => {
    const name = hostname.includes(":") ? `[${hostname}]` : hostname;
    started.listening(`http://${name}:${address.port}`);
  });
  server.on("error", (error) => fail(error));
  // An upload may take longer than the five minutes that Node allows a request by default.
  if ("requestTimeout" in server) server.requestTimeout = 0;
  const stop = () => {
    server.close(() => started.close().then(() => process.exit(0)));
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
} catch (error) {
  fail(error);
}

function fail(error: unknown): never {
  console.error(startFailure(error));
  process.exit(1);
}
