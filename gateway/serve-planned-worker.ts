/**
 * Entry point on Cloudflare Workers, for `npm run bundle`: a gateway that answers the operations
 * of its manifest, whose plans were made with the bundle. It has no planner.
 */
import plans from "bundle:plans";
import { planAsComputed } from "./edge/precomputed-plans.ts";
import { createWorker } from "./edge/worker.ts";

export default createWorker(() => planAsComputed(plans), { persistedOnly: true });
