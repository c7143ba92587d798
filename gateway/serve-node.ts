/** Entry point on Node: `serve-node.ts` for the gateway, `serve-node.ts archive` for one subgraph. */
import process from "node:process";
import { endGracefully } from "./end-gracefully.ts";
import { drainedServer, listenOnNode } from "./listen-on-node.ts";
import { requestsUnderWay } from "./requests-under-way.ts";
import { start, startFailure } from "./start.ts";

try {
  const started = await start(process.env, process.argv[2]);
  const { app, settings } = started;
  const { port, host, drainSeconds } = settings;
  const requests = requestsUnderWay(app);
  const { server, url } = await listenOnNode({ ...app, fetch: requests.fetch }, port, host);
  server.on("error", (error) => fail(error));
  endGracefully(drainSeconds, {
    drain() {
      app.drain();
      return drainedServer(server);
    },
    abort() {
      server.closeAllConnections();
      return requests.none();
    },
    close: () => started.close(),
  });
  started.listening(url);
} catch (error) {
  fail(error);
}

function fail(error: unknown): never {
  console.error(startFailure(error));
  process.exit(1);
}
