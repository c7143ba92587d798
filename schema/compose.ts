/**
 * Composes the five SDL files into `schema/supergraph.graphql`. With `--check` it writes nothing
 * and fails when the committed file is not what the subgraphs say.
 */
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { composeServices } from "@apollo/composition";
import { concatAST } from "graphql";
import { loadSdl } from "./load-sdl.ts";
import { subgraphNames } from "./subgraph-names.ts";

const target = new URL("./supergraph.graphql", import.meta.url);

const result = composeServices(
  subgraphNames.map((name) => ({
    name,
    // In process the address is never used; elsewhere a setting gives it.
    url: `http://${name}.invalid/graphql`,
    typeDefs: concatAST([
      loadSdl(new URL("./shared.graphql", import.meta.url)),
      loadSdl(new URL(`../subgraphs/${name}/schema.graphql`, import.meta.url)),
    ]),
  })),
);

if (result.errors) {
  for (const error of result.errors) console.error(error.message);
  process.exit(1);
}
// For instance an entity whose key is described in two ways.
const warnings = (result.hints ?? []).filter((hint) => hint.definition.level.name === "WARN");
for (const warning of warnings) console.error(String(warning));
if (warnings.length > 0) process.exit(1);
const composed = `${result.supergraphSdl.trimEnd()}\n`;
const committed = await readFile(target, "utf8").catch(() => "");
if (composed === committed) {
  console.log("schema/supergraph.graphql is what the subgraphs say");
} else if (process.argv.includes("--check")) {
  console.error("schema/supergraph.graphql is not what the subgraphs say: npm run compose");
  process.exit(1);
} else {
  await writeFile(target, composed);
  console.log("schema/supergraph.graphql written");
}
