/** Makes one module of a Worker's entry point and everything that it uses. */
import { Buffer } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { subgraphNames } from "../../schema/subgraph-names.ts";
import type { OperationManifest } from "../persisted/operation-manifest.ts";
import { computePlans } from "./compute-plans.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What takes the place of modules that a Worker does not need, or has better ones of its own. */
const replaced: [path: RegExp, contents: string][] = [
  // Parts of Apollo Server that it loads only when asked to: reports to its makers, traces for a
  // gateway above, pages, schemas from SDL.
  [/@apollo\/server\/dist\/esm\/plugin\/(usage|schema)Reporting\/index\.js$/, ""],
  [/@apollo\/server\/dist\/esm\/plugin\/(inlineTrace|landingPage\/default)\/index\.js$/, ""],
  [/@graphql-tools\/schema\//, ""],
  // With these the planner draws and prints its plans, for people who look for faults in it.
  [/node_modules\/(ts-graphviz|pretty-format)\//, ""],
  [
    /node_modules\/chalk\//,
    "module.exports = new Proxy({}, { get: (_, name) => name === '__esModule' ? undefined : String })",
  ],
  [/node_modules\/deep-equal\//, "module.exports = require('node:util').isDeepStrictEqual"],
  [/gateway\/calls\/pooled-transport\.ts$/, ""],
  [/node_modules\/sha\.js\//, "module.exports = require('node:crypto').createHash"],
  // A Worker has no database of its own, and sends neither messages nor mails.
  [/platform\/pglite\.ts$/, ""],
  [/platform\/amqp\.ts$/, "export const openBroker = null"],
  [
    /platform\/mail\.ts$/,
    "export const openMailer = () => null; export class MailRefused extends Error {}",
  ],
  [
    /archive\/ingest\/url-source\.ts$/,
    'export { openUrl } from "../../../gateway/edge/no-urls.ts"',
  ],
  [/node_modules\/undici\//, ""],
];

/**
 * `worker` plans whatever it is asked, `planned-worker` has only the plans of the manifest, and
 * `whole-worker` has the subgraphs, too.
 */
export type WorkerKind = "worker" | "planned-worker" | "whole-worker";

export interface WorkerSources {
  kind: WorkerKind;
  /** Operations that are known before they are asked. */
  operations: OperationManifest;
  supergraphSdl: string;
}

export interface Bundle {
  /** The module's text. */
  text: string;
  /** Modules of WebAssembly that it imports from beside it, by the names of their files. */
  wasm: Record<string, Uint8Array>;
  /** Names of the packages that are in it. */
  packages: string[];
}

export async function bundleWorker(sources: WorkerSources): Promise<Bundle> {
  const wasm: Bundle["wasm"] = {};
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`gateway/serve-${sources.kind}.ts`],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "esm",
    target: "es2023",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["workerd", "worker", "browser"],
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "silent",
    plugins: [given(sources), oneGraphql, compiledBefore(wasm), located, replacements, builtins],
  });
  const [file] = outputFiles;
  if (!file) throw new Error("nothing was made");
  const made = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const packages = made
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return { text: file.text, wasm, packages: [...new Set(packages)].sort() };
}

/** What a bundle holds instead of reading it from somewhere. */
function given({ operations, supergraphSdl }: WorkerSources): Plugin {
  const contents: Record<string, () => unknown | Promise<unknown>> = {
    operations: () => operations,
    supergraph: () => supergraphSdl,
    plans: () => computePlans(supergraphSdl, operations),
    sdl,
    migrations,
  };
  return {
    name: "given",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^bundle:/ }, ({ path }) => ({
        path: path.slice(7),
        namespace: "given",
      }));
      onLoad({ filter: /.*/, namespace: "given" }, async ({ path }) => ({
        contents: JSON.stringify(await contents[path]?.()),
        loader: "json",
      }));
    },
  };
}

/** Texts by the path of their file. */
async function sdl(): Promise<Record<string, string>> {
  const paths = [
    "schema/shared.graphql",
    ...subgraphNames.map((name) => `subgraphs/${name}/schema.graphql`),
  ];
  const texts = paths.map(async (path) => [`/${path}`, await readFile(join(root, path), "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}

async function migrations(): Promise<Record<string, string[]>> {
  const folders = [
    ["platform", "platform/migrations"],
    ...subgraphNames.map((name) => [name, `subgraphs/${name}/migrations`]),
  ];
  const names = folders.map(async ([name, path = ""]) => {
    const files = await readdir(join(root, path));
    return [name, files.filter((file) => file.endsWith(".sql"))];
  });
  return Object.fromEntries(await Promise.all(names));
}

/** Workers may not compile WebAssembly: what hashes passwords becomes modules, put into `wasm`. */
function compiledBefore(wasm: Bundle["wasm"]): Plugin {
  return {
    name: "compiled before",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\.wasm$/ }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /hash-wasm\/dist\/index\.esm\.js$/ }, async ({ path }) => {
        const text = await readFile(path, "utf8");
        const changed = text
          .replace(
            /^var name(\$\w+) = "(argon2|blake2b)";\nvar data\1 = "([^"]+)";$/gm,
            (_, id: string, name: string, data: string) => {
              wasm[`${name}.wasm`] = Buffer.from(data, "base64");
              return `import data${id} from "./${name}.wasm";\nvar name${id} = "${name}";`;
            },
          )
          .replace("const asm = decodeBase64(binary.data);", "")
          .replace("WebAssembly.compile(asm.buffer)", "Promise.resolve(binary.data)");
        return { contents: changed, loader: "js" };
      });
    },
  };
}

/** The subgraphs' SDL, where they would read it from files beside them. */
const located: Plugin = {
  name: "located",
  setup({ onLoad }) {
    onLoad({ filter: /(platform|subgraphs\/\w+)\/subgraph\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const place = JSON.stringify(`file:///${relative(root, path)}`);
      return { contents: text.replaceAll("import.meta.url", place), loader: "ts" };
    });
    onLoad({ filter: /schema\/load-sdl\.ts$/ }, ({ path }) => ({
      contents: `import { parse } from "graphql"; import texts from "bundle:sdl";
        export const loadSdl = ({ pathname }) => parse(texts[pathname]);`,
      resolveDir: dirname(path),
    }));
  },
};

/** Two copies of `graphql` do not know each other's types, so everybody gets its modules. */
const oneGraphql: Plugin = {
  name: "one graphql",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^graphql(\/.*)?$/ }, async ({ path, pluginData, resolveDir }) => {
      if (pluginData === "known") return;
      const found = await resolve(path, {
        kind: "import-statement",
        pluginData: "known",
        resolveDir,
      });
      return { path: found.path.replace(/\.js$/, ".mjs"), sideEffects: false };
    });
  },
};

const replacements: Plugin = {
  name: "replacements",
  setup({ onLoad }) {
    for (const [filter, contents] of replaced) {
      onLoad({ filter }, ({ path }) => ({
        contents: contents || "module.exports = {}",
        loader: "js",
        resolveDir: dirname(path),
      }));
    }
  },
};

/** Modules of Node that the runtime brings, for packages that require them. */
const builtins: Plugin = {
  name: "builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ path, kind }) => {
      if (!isBuiltin(path)) return;
      const name = path.startsWith("node:") ? path : `node:${path}`;
      if (kind === "require-call") return { path: name, namespace: "builtin" };
      return { path: name, external: true };
    });
    onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `import module_ from "${path}"; module.exports = module_;`,
      loader: "js",
    }));
  },
};
