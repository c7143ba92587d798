/** Entry point on Node: `serve-node.ts` for the gateway, `serve-node.ts archive` for one subgraph. */
import process from "node:process";
import { listenOnNode } from "./listen-on-node.ts";
import { start, startFailure } from "./start.ts";

try {
  const started = await start(process.env, process.argv[2]);
  const { port, host } = started.settings;
  const { server, url } = await listenOnNode(started.app, port, host);
  server.on("error", (error) => fail(error));
  started.listening(url);
  const stop = () => {
    server.close(() => started.close().then(() => process.exit(0)));
    server.closeIdleConnections();
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
