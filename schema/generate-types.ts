/**
 * Generates `schema.generated.ts` of each subgraph from its SDL. With `--check` it writes nothing
 * and fails when a file would change.
 */
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptResolvers from "@graphql-codegen/typescript-resolvers";
import { concatAST, parse } from "graphql";
import { subgraphNames } from "./subgraph-names.ts";

const root = new URL("../", import.meta.url);
const check = process.argv.includes("--check");
const only = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const shared = await readFile(new URL("schema/shared.graphql", root), "utf8");
const header =
  "// Generated from schema.graphql by `npm run generate`; do not edit.\n// deno-lint-ignore-file\n";

const scalars = {
  DateTime: { input: "Date", output: "Date" },
  LocalDate: { input: "string", output: "string" },
  LocalTime: { input: "string", output: "string" },
  SafeInt: { input: "number", output: "number" },
  JSON: { input: "unknown", output: "unknown" },
  Upload: { input: "import('../../schema/upload.ts').Upload", output: "never" },
  ID: { input: "string", output: "string | number" },
};

/** The interfaces of models.ts are what the GraphQL types of the same names resolve from. */
async function mappersOf(folder: URL): Promise<Record<string, string>> {
  const models = await readFile(new URL("models.ts", folder), "utf8");
  const names = [...models.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1]);
  return Object.fromEntries(names.map((name) => [name, `./models.ts#${name} as ${name}Model`]));
}

let stale = 0;
for (const name of subgraphNames) {
  if (only.length > 0 && !only.includes(name)) continue;
  const folder = new URL(`subgraphs/${name}/`, root);
  const own = parse(await readFile(new URL("schema.graphql", folder), "utf8"));
  // Parsed anew each time: the generator adds to the schema definition it is given.
  const document = concatAST([parse(shared), own]);
  const config = {
    scalars,
    mappers: await mappersOf(folder),
    contextType: `./context.ts#${name[0]?.toUpperCase()}${name.slice(1)}Context`,
    federation: true,
    enumsAsTypes: true,
    useTypeImports: true,
    avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
    skipTypename: true,
  };
  const text =
    header +
    (await codegen({
      filename: "schema.generated.ts",
      schema: document,
      documents: [],
      config,
      plugins: [{ typescript: {} }, { resolvers: {} }],
      pluginMap: { typescript, resolvers: typescriptResolvers },
    }));
  const target = new URL("schema.generated.ts", folder);
  const before = await readFile(target, "utf8").catch(() => "");
  if (before === text) continue;
  if (check) {
    stale++;
    console.error(
      `subgraphs/${name}/schema.generated.ts is not what its SDL says: npm run generate`,
    );
  } else await writeFile(target, text);
}
process.exitCode = stale > 0 ? 1 : 0;
