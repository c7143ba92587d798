/** Makes one module of a Worker's entry point and everything that it uses. */
import { isBuiltin } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
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
];

export interface WorkerSources {
  /** Whether it plans whatever it is asked, or has only the plans of the manifest. */
  planner: boolean;
  /** Operations that are known before they are asked. */
  operations: OperationManifest;
  supergraphSdl: string;
}

export interface Bundle {
  /** The module's text. */
  text: string;
  /** Names of the packages that are in it. */
  packages: string[];
}

export async function bundleWorker(sources: WorkerSources): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [sources.planner ? "gateway/serve-worker.ts" : "gateway/serve-planned-worker.ts"],
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
    plugins: [given(sources), oneGraphql, replacements, builtins],
  });
  const [file] = outputFiles;
  if (!file) throw new Error("nothing was made");
  const made = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const packages = made
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return { text: file.text, packages: [...new Set(packages)].sort() };
}

/** What a bundle holds instead of reading it from somewhere. */
function given({ operations, supergraphSdl }: WorkerSources): Plugin {
  const contents: Record<string, () => unknown> = {
    operations: () => operations,
    supergraph: () => supergraphSdl,
    plans: () => computePlans(supergraphSdl, operations),
  };
  return {
    name: "given",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^bundle:/ }, ({ path }) => ({
        path: path.slice(7),
        namespace: "given",
      }));
      onLoad({ filter: /.*/, namespace: "given" }, ({ path }) => ({
        contents: JSON.stringify(contents[path]?.()),
        loader: "json",
      }));
    },
  };
}

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
