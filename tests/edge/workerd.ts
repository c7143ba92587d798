/** A bundle in workerd, the runtime of Cloudflare Workers, on a free port of this machine. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Bundle } from "../../gateway/edge/bundle-worker.ts";

/** As in the example of docs/deploying.md. */
const COMPATIBILITY_DATE = "2026-10-01";

export interface Workerd {
  url: string;
  /** What it wrote to its log. */
  log(): string;
  close(): Promise<void>;
}

export async function startWorkerd(
  { text, wasm }: Pick<Bundle, "text" | "wasm">,
  bindings: Record<string, string>,
): Promise<Workerd> {
  const folder = await mkdtemp(join(tmpdir(), "asterism-workerd-"));
  await writeFile(join(folder, "worker.js"), text);
  for (const [name, bytes] of Object.entries(wasm)) await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, "config.capnp"), configuration(bindings, Object.keys(wasm)));
  const child = spawn(binary(), ["serve", "--control-fd=1", join(folder, "config.capnp")]);
  let log = "";
  child.stderr.on("data", (chunk) => {
    log += chunk;
  });
  const close = async () => {
    if (child.exitCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    await rm(folder, { recursive: true });
  };
  for await (const line of createInterface(child.stdout)) {
    const { event, port } = JSON.parse(line);
    if (event === "listen") return { url: `http://127.0.0.1:${port}`, log: () => log, close };
  }
  await close();
  throw new Error(`workerd did not start: ${log}`);
}

function configuration(bindings: Record<string, string>, wasm: string[]): string {
  const modules = [
    `(name = "worker.js", esModule = embed "worker.js")`,
    ...wasm.map((name) => `(name = "${name}", wasm = embed "${name}")`),
  ];
  const texts = Object.entries(bindings).map(
    ([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "gateway", worker = .gateway),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "gateway")],
);
const gateway :Workerd.Worker = (
  modules = [${modules.join(", ")}],
  bindings = [${texts.join(", ")}],
  compatibilityDate = "${COMPATIBILITY_DATE}",
  compatibilityFlags = ["nodejs_compat"],
);
`;
}

/** The package brings it as an optional dependency for each kind of machine. */
function binary(): string {
  const require = createRequire(import.meta.url);
  const { default: path } = require("workerd");
  return path;
}
