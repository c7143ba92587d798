/**
 * `npm run bundle [-- --manifest FILE]`: makes the Workers. `dist/worker` plans whatever it is asked,
 * `dist/planned-worker` has the plans of the manifest and no planner, and `dist/whole-worker` has the
 * subgraphs, too.
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
for (const kind of ["worker", "planned-worker", "whole-worker"] as const) {
  const { text, wasm } = await bundleWorker({ kind, ...sources });
  // A folder of its own for each: what lies beside a module is deployed with it.
  const folder = `dist/${kind}`;
  await mkdir(at(folder), { recursive: true });
  await writeFile(at(`${folder}/worker.js`), text);
  for (const [name, bytes] of Object.entries(wasm)) await writeFile(at(`${folder}/${name}`), bytes);
  const kilobytes = Math.ceil(gzipSync(text, { level: 9 }).length / 1000);
  console.log(`${folder}/worker.js: ${kilobytes} KB gzipped`);
}

function readArguments(args: string[]): { manifest?: string | undefined } {
  try {
    return parseArgs({ args, options: { manifest: { type: "string" } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm run bundle [-- --manifest FILE]`);
    process.exit(2);
  }
}
