/** What `bundle-worker.ts` puts into a bundle. */
declare module "bundle:supergraph" {
  const sdl: string;
  export default sdl;
}

declare module "bundle:operations" {
  const operations: import("../persisted/operation-manifest.ts").OperationManifest;
  export default operations;
}

declare module "bundle:plans" {
  const plans: import("./precomputed-plans.ts").PrecomputedPlans;
  export default plans;
}

declare module "bundle:migrations" {
  /** Names of the files, by namespace. */
  const migrations: Record<string, readonly string[]>;
  export default migrations;
}
