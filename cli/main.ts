/** Entry point of `asterism`, on Node and Deno: what the process is, around `asterism.ts`. */
import process from "node:process";
import { asterism } from "./asterism.ts";
import { exitCodes } from "./exit-code.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // Who asks twice does not want to wait for what is under way.
    if (stop.signal.aborted) process.exit(exitCodes.INTERRUPTED);
    stop.abort();
  });
}
// A reader that goes away, as in `| head`, is no reason to fail.
process.stdout.on("error", () => {});

process.exitCode = await asterism(process.argv.slice(2), {
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  stop: stop.signal,
});
