/** Entry point on Cloudflare Workers, for `npm run bundle`: a gateway that plans whatever it is asked. */
import supergraphSdl from "bundle:supergraph";
import { createWorker } from "./edge/worker.ts";
import { planWithApollo } from "./executor/plan-with-apollo.ts";

export default createWorker(() => planWithApollo(supergraphSdl, true), {});
