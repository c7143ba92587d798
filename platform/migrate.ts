/** Brings a subgraph's namespace up to date with its SQL files. */
import { readdir, readFile } from "node:fs/promises";
import type { Sql } from "./database.ts";

/** Any number, the same in every process: who holds it may migrate. */
const MIGRATION_LOCK = 4_270_001;

export class MigrationChanged extends Error {}

/**
 * Applies the files `NNNN_name.sql` of `folder` that `namespace` does not have yet, in order, all
 * in one transaction. Several processes may start at once: one works, the others wait and find
 * nothing left to do. Every namespace also gets its `outbox`.
 * @throws MigrationChanged when a file that was applied has been edited since.
 */
export async function migrate(sql: Sql, namespace: string, folder: URL): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), "utf8")));
  return sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(${MIGRATION_LOCK})`;
    await transaction.unsafe(`
      create extension if not exists cube;
      create extension if not exists btree_gist;
      create extension if not exists pg_trgm;
      create schema if not exists platform;
      create table if not exists platform.migration (
        namespace text not null,
        name text not null,
        content text not null,
        applied_at timestamptz(3) not null default now(),
        primary key (namespace, name)
      );
      create schema if not exists "${namespace}";
      create table if not exists "${namespace}".outbox (
        id bigint generated always as identity primary key,
        topic text not null,
        key text not null,
        payload jsonb not null,
        occurred_at timestamptz(3) not null default now()
      );`);
    const applied = new Map(
      (
        await transaction<{ name: string; content: string }[]>`
          select name, content from platform.migration where namespace = ${namespace}`
      ).map((row) => [row.name, row.content]),
    );
    const added: string[] = [];
    for (const [index, name] of names.entries()) {
      const content = texts[index] as string;
      const before = applied.get(name);
      if (before === content) continue;
      if (before !== undefined) {
        throw new MigrationChanged(
          `Cannot migrate "${namespace}": "${name}" was edited after it was applied; add a new file instead`,
        );
      }
      await transaction.unsafe(content);
      await transaction`insert into platform.migration ${transaction({ namespace, name, content })}`;
      added.push(name);
    }
    return added;
  });
}

/**
 * Names of migrations that the database does not have, `namespace/NNNN_name.sql`, for programs
 * without a disk, which know no more of them.
 */
export async function missingMigrations(
  sql: Sql,
  expected: Record<string, readonly string[]>,
): Promise<string[]> {
  const names = Object.entries(expected).flatMap(([namespace, files]) =>
    files.map((file) => `${namespace}/${file}`),
  );
  const [known] = await sql`select to_regclass('platform.migration') is not null as exists`;
  if (!known?.exists) return names;
  const applied = await sql<
    { path: string }[]
  >`select namespace || '/' || name as path from platform.migration`;
  const paths = new Set(applied.map(({ path }) => path));
  return names.filter((name) => !paths.has(name));
}
