/**
 * Makes the seeded observatory once: each test file starts from a copy. Embedded, the copy is a
 * tar of the data folder; on a server (TEST_DATABASE_URL) it is a database made from a template.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { openHost } from "../../gateway/host.ts";
import { openDatabase } from "../../platform/database.ts";
import { readSettings } from "../../platform/settings.ts";
import { subgraphNames } from "../../schema/subgraph-names.ts";
import { seed } from "../../seeds/seed.ts";
import { openStore } from "../../subgraphs/archive/subgraph.ts";

declare module "vitest" {
  interface ProvidedContext {
    template: Template;
  }
}

export interface Template {
  /** Folder with the objects of the seeded frames, below `objects/`. */
  folder: string;
  /** The embedded database as a tar; null on a server. */
  tar: string | null;
  /** The server and the template on it; null when embedded. */
  server: { url: string; name: string } | null;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "asterism-template-"));
  const url = process.env.TEST_DATABASE_URL ?? null;
  const server = url ? { url, name: `asterism_test_${process.pid}` } : null;
  if (server) await administer(server.url, `create database ${server.name}`);

  const settings = readSettings({ ASTERISM_DATA_DIR: folder });
  const database = await openDatabase({
    databaseUrl: server ? withDatabase(server.url, server.name) : null,
    dataDir: null,
  });
  const host = await openHost(settings, subgraphNames, { database, busTurnMs: null });
  const { store } = await openStore(settings, () => "");
  await seed(database.sql, store);
  let tar: string | null = null;
  if (database.dump) {
    tar = join(folder, "postgres.tar");
    await writeFile(tar, new Uint8Array(await (await database.dump()).arrayBuffer()));
  }
  await host.close();
  project.provide("template", { folder, tar, server });

  return async () => {
    if (server) await administer(server.url, `drop database if exists ${server.name} with (force)`);
    await rm(folder, { recursive: true, force: true });
  };
}

/** Runs one statement on the server outside of any transaction. */
export async function administer(url: string, statement: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
