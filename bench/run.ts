/** `npm run bench -- hierarchy`: runs a bench on a database of its own on the server of DATABASE_URL. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import postgres from "postgres";
import { openDatabase } from "../platform/database.ts";
import * as gateway from "./gateway.ts";
import * as hierarchy from "./hierarchy.ts";

const benches = { gateway, hierarchy };
const wanted = process.argv[2] as keyof typeof benches | undefined;
const bench = wanted && benches[wanted];
const server = process.env.DATABASE_URL;
if (!bench || !server) {
  console.error(
    `Usage: DATABASE_URL=postgres://... npm run bench -- ${Object.keys(benches).join(" | ")}`,
  );
  process.exit(2);
}

const name = `asterism_bench_${process.pid}`;
const administrator = postgres(server, { max: 1, onnotice: () => {} });
await administrator.unsafe(`create database ${name}`);
const own = new URL(server);
own.pathname = `/${name}`;
const dataDir = await mkdtemp(join(tmpdir(), "asterism-bench-"));
const database = await openDatabase({ databaseUrl: own.href, dataDir: null, poolSize: 5 });
try {
  const { first, second, ratio } = await bench.run(database, dataDir);
  console.log(
    `${wanted}: ${first.toFixed(1)} ms against ${second.toFixed(1)} ms, ratio ${ratio.toFixed(2)}, limit ${bench.limit}`,
  );
  if (ratio > bench.limit) process.exitCode = 1;
} finally {
  await database.close();
  await administrator.unsafe(`drop database ${name} with (force)`);
  await administrator.end();
  await rm(dataDir, { recursive: true, force: true });
}
