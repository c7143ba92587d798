/**
 * Runs every `sh` block of the README, in order, in a fresh copy of the tracked files. A block that
 * starts a server goes on until the next section that starts one. Ports, the database and the S3
 * server of the examples are exchanged for those of this run (TEST_DATABASE_URL, S3_*).
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import postgres from "postgres";

interface Block {
  section: string;
  script: string;
}

const READY_MS = 180_000;

const folder = mkdtempSync(join(tmpdir(), "asterism-readme-"));
for (const path of execFileSync("git", ["ls-files", "-z"]).toString().split("\0").filter(Boolean)) {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  cpSync(path, join(folder, path));
}
const servers: ChildProcess[] = [];
const { env } = process;
const database = env.TEST_DATABASE_URL;
const exchanges: [string, string][] = [];
for (const port of [4000, 4001]) exchanges.push([String(port), String(await freePort())]);
const gatewayPort = exchanges[0]?.[1] ?? "";
if (database) {
  const name = `asterism_readme_${process.pid}`;
  const sql = postgres(database, { max: 1 });
  await sql.unsafe(`create database ${name}`);
  await sql.end();
  const own = new URL(database);
  own.pathname = `/${name}`;
  exchanges.push(["postgres://postgres@127.0.0.1:5432/asterism", own.href]);
}
if (env.S3_ENDPOINT) exchanges.push(["http://127.0.0.1:9000", env.S3_ENDPOINT]);

let failures = 0;
try {
  let serverSection = "";
  for (const { section, script } of blocks(readFileSync("README.md", "utf8"))) {
    // The suite runs by this very command as a step of its own.
    if (script.trim() === "npm ci && npm test") continue;
    const needsServices = /DATABASE_URL|S3_/.test(script);
    if (needsServices && !(database && env.S3_ENDPOINT)) {
      throw new Error(`The section "${section}" needs TEST_DATABASE_URL and S3_ENDPOINT`);
    }
    const isServer = /npm start\s*$/.test(script);
    if (isServer && servers.length > 0) await stopServers();
    if (isServer) serverSection = section;
    console.log(`-- ${section}: ${script.trim().split("\n")[0]}`);
    if (isServer) await startServer(exchanged(script));
    else run(exchanged(script));
    if (isServer && section !== "Start") await ask();
  }
  if (!serverSection) throw new Error("The README starts no server");
} catch (error) {
  failures++;
  console.error(error);
} finally {
  await stopServers();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures > 0 ? 1 : 0;

function blocks(readme: string): Block[] {
  const found: Block[] = [];
  let section = "";
  for (const match of readme.matchAll(/^## (.+)$|^```sh\n([\s\S]*?)^```$/gm)) {
    if (match[1]) section = match[1];
    else if (match[2]) found.push({ section, script: match[2] });
  }
  return found;
}

function exchanged(script: string): string {
  return exchanges.reduce((text, [example, own]) => text.replaceAll(example, own), script);
}

/** The environment of a newcomer: nothing of ours is set but the port. */
function environment(): NodeJS.ProcessEnv {
  const names = ["PATH", "HOME", "LANG", "TMPDIR"];
  const kept = Object.entries(env).filter(
    ([name]) =>
      names.includes(name) || /^(npm_config_|HTTPS?_PROXY|NO_PROXY|NODE_EXTRA)/i.test(name),
  );
  return { ...Object.fromEntries(kept), PORT: gatewayPort };
}

function run(script: string): void {
  const options = { cwd: folder, env: environment(), encoding: "utf8" as const };
  const { status, stdout, stderr } = spawnSync("bash", ["-euc", script], options);
  const answer = stdout.split("\n").find((line) => line.startsWith("{"));
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  if (script.includes("/graphql")) {
    if (!answer) throw new Error(`no JSON in the answer: ${stdout}`);
    const { data, errors } = JSON.parse(answer);
    if (errors || !data) throw new Error(`the answer has errors: ${answer}`);
    if (JSON.stringify(Object.values(data)) === "[null]") throw new Error(`no data: ${answer}`);
  }
}

async function startServer(script: string): Promise<void> {
  const server = spawn("bash", ["-euc", script], {
    cwd: folder,
    env: environment(),
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  servers.push(server);
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${gatewayPort}/ready`).catch(() => null);
    if (ready?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`the server is not ready (exit code ${server.exitCode})`);
}

/** That the server just started answers from its subgraphs and ingests a frame. */
async function ask(): Promise<void> {
  const [query, ingestion] = blocks(readFileSync("README.md", "utf8"))
    .filter(({ section, script }) => section === "Start" && script.includes("curl"))
    .map(({ script }) => exchanged(script));
  run(query ?? "false");
  run(ingestion ?? "false");
}

async function stopServers(): Promise<void> {
  for (const server of servers.splice(0)) {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    try {
      process.kill(-(server.pid ?? 0), "SIGTERM");
    } catch {
      continue;
    }
    if (server.exitCode === null) await gone;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
