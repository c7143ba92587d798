/** Entry point on Deno: `serve-deno.ts` for the gateway, `serve-deno.ts archive` for one subgraph. */
import process from "node:process";
import { start, startFailure } from "./start.ts";

/** The part of Deno's namespace that is used here; its types are not on Node. */
declare const Deno: {
  serve(
    options: { port: number; hostname: string; onListen(address: { port: number }): void },
    handler: (
      request: Request,
      info: { remoteAddr: { hostname?: string } },
    ) => Response | Promise<Response>,
  ): { shutdown(): Promise<void> };
  addSignalListener(signal: "SIGINT" | "SIGTERM", handler: () => void): void;
  exit(code: number): never;
};

const started = await start(process.env, process.argv[2]).catch((error) => {
  console.error(startFailure(error));
  return Deno.exit(1);
});
const { port, host: hostname } = started.settings;
const server = Deno.serve(
  {
    port,
    hostname,
    onListen: (address) => started.listening(`http://${hostname}:${address.port}`),
  },
  (request, { remoteAddr }) => started.app.fetch(request, remoteAddr.hostname),
);
const stop = () =>
  void server
    .shutdown()
    .then(() => started.close())
    .then(() => Deno.exit(0));
Deno.addSignalListener("SIGINT", stop);
Deno.addSignalListener("SIGTERM", stop);
