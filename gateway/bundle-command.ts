/**
 * `npm run bundle [-- --manifest FILE]`: makes the gateway's two Workers, `dist/worker.js`, which plans
 * whatever it is asked, and `dist/planned-worker.js`, which has the plans of the manifest and no planner.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { bundleWorker } from "./edge/bundle-worker.ts";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { manifest } = readArguments(process.argv.slice(2));
const sources = {
  operations: JSON.parse(await readFile(manifest ?? at("gateway/persisted/manifest.json"), "utf8")),
  supergraphSdl: await readFile(at("schema/supergraph.graphql"), "utf8"),
};
await mkdir(at("dist"), { recursive: true });
for (const planner of [true, false]) {
  const { text } = await bundleWorker({ planner, ...sources });
  const file = planner ? "dist/worker.js" : "dist/planned-worker.js";
  await writeFile(at(file), text);
  const kilobytes = Math.ceil(gzipSync(text, { level: 9 }).length / 1000);
  console.log(`${file}: ${kilobytes} KB gzipped`);
}

function readArguments(args: string[]): { manifest?: string | undefined } {
  try {
    return parseArgs({ args, options: { manifest: { type: "string" } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm run bundle [-- --manifest FILE]`);
    process.exit(2);
  }
}
