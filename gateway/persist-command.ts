/**
 * `npm run persist`: writes the manifest of the operations that are known beforehand; `-- --check` fails
 * when it is stale. Each is validated, costed and planned.
 */
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { readSettings } from "../platform/settings.ts";
import { planWithApollo } from "./executor/plan-with-apollo.ts";
import { knownTexts } from "./persisted/known-texts.ts";
import type { OperationManifest } from "./persisted/operation-manifest.ts";
import { plannedManifest } from "./persisted/planned-manifest.ts";

const root = new URL("../", import.meta.url);
const place = new URL("gateway/persisted/manifest.json", root);

const { limits } = readSettings({});
const supergraph = await readFile(new URL("schema/supergraph.graphql", root), "utf8");
const graph = planWithApollo(supergraph, true);
const planned = await plannedManifest(graph, await knownTexts(root), limits);
const manifest: OperationManifest = {
  format: "apollo-persisted-query-manifest",
  version: 1,
  operations: planned.map(({ id, name, type, body }) => ({ id, name, type, body })),
};
const text = `${JSON.stringify(manifest, null, 2)}\n`;
if (!process.argv.includes("--check")) {
  await writeFile(place, text);
  for (const { name, cost } of planned) console.log(`${name}: cost ${cost}`);
} else if ((await readFile(place, "utf8")) !== text) {
  console.error("gateway/persisted/manifest.json is stale: npm run persist");
  process.exitCode = 1;
}
