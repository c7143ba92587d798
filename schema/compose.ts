/**
 * Composes the five SDL files into `schema/supergraph.graphql`, and gathers their hints for caches,
 * which are not part of it. With `--check` it writes nothing and fails when a committed file is not
 * what the subgraphs say.
 */
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { composeServices } from "@apollo/composition";
import { concatAST } from "graphql";
import { cacheHintsOf } from "./cache-hints.ts";
import { loadSdl } from "./load-sdl.ts";
import { subgraphNames } from "./subgraph-names.ts";

const subgraphs = subgraphNames.map((name) => ({
  name,
  // In process the address is never used; elsewhere a setting gives it.
  url: `http://${name}.invalid/graphql`,
  typeDefs: concatAST([
    loadSdl(new URL("./shared.graphql", import.meta.url)),
    loadSdl(new URL(`../subgraphs/${name}/schema.graphql`, import.meta.url)),
  ]),
}));
const result = composeServices(subgraphs);

if (result.errors) {
  for (const error of result.errors) console.error(error.message);
  process.exit(1);
}
// For instance an entity whose key is described in two ways.
const warnings = (result.hints ?? []).filter((hint) => hint.definition.level.name === "WARN");
for (const warning of warnings) console.error(String(warning));
if (warnings.length > 0) process.exit(1);
await put("schema/supergraph.graphql", `${result.supergraphSdl.trimEnd()}\n`);
const hints = cacheHintsOf(subgraphs.map(({ typeDefs }) => typeDefs));
const listed = Object.entries(hints).map(([name, seconds]) => `  ["${name}", ${seconds}],\n`);
await put(
  "gateway/protocol/cache-hints.generated.ts",
  `// Gathered from the SDL by \`npm run compose\`; do not edit.\nexport const cacheHints: ReadonlyMap<string, number> = new Map([\n${listed.join("")}]);\n`,
);

/** Writes the file, or finds with `--check` whether it has this text. */
async function put(path: string, text: string): Promise<void> {
  const target = new URL(`../${path}`, import.meta.url);
  const committed = await readFile(target, "utf8").catch(() => "");
  if (text === committed) {
    console.log(`${path} is what the subgraphs say`);
  } else if (process.argv.includes("--check")) {
    console.error(`${path} is not what the subgraphs say: npm run compose`);
    process.exitCode = 1;
  } else {
    await writeFile(target, text);
    console.log(`${path} written`);
  }
}
