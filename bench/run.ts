/**
 * `npm run bench -- hierarchy`: runs a bench on databases of its own on the server of DATABASE_URL;
 * `abuse` needs none.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import postgres from "postgres";
import { type Database, openDatabase } from "../platform/database.ts";
import * as abuse from "./abuse.ts";
import * as gateway from "./gateway.ts";
import * as hierarchy from "./hierarchy.ts";
import * as ingest from "./ingest.ts";
import * as search from "./search.ts";

const benches = ["abuse", "gateway", "hierarchy", "ingest", "search"];
const wanted = process.argv[2] ?? "";
const server = process.env.DATABASE_URL;
if (!benches.includes(wanted) || (!server && wanted !== "abuse")) {
  console.error(`Usage: DATABASE_URL=postgres://... npm run bench -- ${benches.join(" | ")}`);
  process.exit(2);
}

/** Databases under this name are filled once and kept for the next run. */
const kept = process.env.BENCH_KEEP;
const name = kept ?? `asterism_bench_${process.pid}`;
const administrator = postgres(server ?? "", { max: 1, onnotice: () => {} });
const opened: { name: string; database: Database }[] = [];
const dataDir = await mkdtemp(join(tmpdir(), "asterism-bench-"));

function urlOf(part: string): string {
  const own = new URL(server as string);
  own.pathname = `/${name}_${part}`;
  return own.href;
}

async function open(part: string): Promise<Database> {
  const known = await administrator`
    select 1 from pg_database where datname = ${`${name}_${part}`}`;
  if (known.length === 0) await administrator`create database ${administrator(`${name}_${part}`)}`;
  const database = await openDatabase({ databaseUrl: urlOf(part), dataDir: null, poolSize: 5 });
  opened.push({ name: `${name}_${part}`, database });
  return database;
}

try {
  if (wanted === "abuse") {
    if (!(await abuse.run(dataDir))) process.exitCode = 1;
  } else if (wanted === "search") {
    if (!(await search.run(open))) process.exitCode = 1;
  } else if (wanted === "gateway") {
    if (!(await gateway.run(await open("own"), urlOf("own"), dataDir))) process.exitCode = 1;
  } else if (wanted === "ingest") {
    if (!(await ingest.run(await open("own"), dataDir, urlOf("own")))) process.exitCode = 1;
  } else {
    const { first, second, ratio } = await hierarchy.run(await open("own"), dataDir);
    console.log(
      `${wanted}: ${first.toFixed(1)} ms against ${second.toFixed(1)} ms, ratio ${ratio.toFixed(2)}, limit ${hierarchy.limit}`,
    );
    if (ratio > hierarchy.limit) process.exitCode = 1;
  }
} finally {
  for (const { name, database } of opened) {
    await database.close();
    if (!kept) await administrator`drop database ${administrator(name)} with (force)`;
  }
  await administrator.end();
  await rm(dataDir, { recursive: true, force: true });
}
