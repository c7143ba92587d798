/**
 * Entry point on Cloudflare Workers, for `npm run bundle`: a gateway that plans whatever it is asked,
 * with the subgraphs that have no URL in itself.
 */
import supergraphSdl from "bundle:supergraph";
import { createWorker } from "./edge/worker.ts";
import { planWithApollo } from "./executor/plan-with-apollo.ts";

export default createWorker(
  () => planWithApollo(supergraphSdl, true),
  {},
  // Schemas are built with the first request: platforms bound the time that a Worker takes to start.
  async () => (await import("./edge/in-worker.ts")).inWorker,
);
