/** Entry point on Deno: `serve-deno.ts` for the gateway, `serve-deno.ts archive` for one subgraph. */
import process from "node:process";
import { endGracefully } from "./end-gracefully.ts";
import { requestsUnderWay } from "./requests-under-way.ts";
import { start, startFailure } from "./start.ts";

/** The part of Deno's namespace that is used here; its types are not on Node. */
declare const Deno: {
  serve(
    options: {
      port: number;
      hostname: string;
      signal: AbortSignal;
      onListen(address: { port: number }): void;
    },
    handler: (
      request: Request,
      info: { remoteAddr: { hostname?: string } },
    ) => Response | Promise<Response>,
  ): { shutdown(): Promise<void> };
  exit(code: number): never;
};

const started = await start(process.env, process.argv[2]).catch((error) => {
  console.error(startFailure(error));
  return Deno.exit(1);
});
const { port, host: hostname, drainSeconds } = started.settings;
const requests = requestsUnderWay(started.app);
const broken = new AbortController();
const server = Deno.serve(
  {
    port,
    hostname,
    signal: broken.signal,
    onListen: (address) => started.listening(`http://${hostname}:${address.port}`),
  },
  (request, { remoteAddr }) => requests.fetch(request, remoteAddr.hostname),
);
endGracefully(drainSeconds, {
  drain() {
    started.app.drain();
    return server.shutdown();
  },
  abort() {
    broken.abort();
    return requests.none();
  },
  close: () => started.close(),
});
