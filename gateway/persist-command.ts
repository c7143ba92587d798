/**
 * `npm run persist`: writes the manifest of the operations that GraphiQL opens with and the README
 * sends; `-- --check` fails when it is stale. Each is validated, costed and planned.
 */
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { getIntrospectionQuery } from "graphql";
import { readSettings } from "../platform/settings.ts";
import { planWithApollo } from "./executor/plan-with-apollo.ts";
import type { OperationManifest } from "./persisted/operation-manifest.ts";
import { plannedManifest } from "./persisted/planned-manifest.ts";

const read = (path: string) => readFile(new URL(path, import.meta.url), "utf8");
const place = new URL("./persisted/manifest.json", import.meta.url);

const texts = new Map([
  ["flagship", await read("./flagship.graphql")],
  ["introspection", getIntrospectionQuery()],
]);
const readme = await read("../README.md");
const bodies = [...readme.matchAll(/\{"query":("(?:[^"\\]|\\.)*")/g)];
for (const [index, [, text]] of bodies.entries()) {
  texts.set(`readme${index + 1}`, JSON.parse(text as string));
}
const { limits } = readSettings({});
const graph = planWithApollo(await read("../schema/supergraph.graphql"), true);
const planned = await plannedManifest(graph, texts, limits);
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
