import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCopy } from "../tests/harness/asterism.ts";
import type { Database } from "./database.ts";
import { MigrationChanged, migrate, missingMigrations } from "./migrate.ts";

describe("migrations", () => {
  let database: Database;
  let close: () => Promise<void>;
  let path: string;
  let folder: URL;
  beforeAll(async () => {
    ({ database, close } = await openCopy());
    path = await mkdtemp(join(tmpdir(), "asterism-migrations-"));
    folder = pathToFileURL(`${path}/`);
    await writeFile(join(path, "0001_one.sql"), "create table scratch.one (id int)");
    await writeFile(join(path, "0002_two.sql"), "create table scratch.two (id int)");
  });
  afterAll(() => close());

  it("are applied once, in order, by however many start at the same time", async () => {
    const applied = await Promise.all(
      Array.from({ length: 4 }, () => migrate(database.sql, "scratch", folder)),
    );
    expect(applied.flat()).toEqual(["0001_one.sql", "0002_two.sql"]);
  });

  it("apply what is new and nothing else", async () => {
    await writeFile(join(path, "0003_three.sql"), "create table scratch.three (id int)");
    expect(await migrate(database.sql, "scratch", folder)).toEqual(["0003_three.sql"]);
  });

  it("leave nothing behind when one of them fails", async () => {
    await writeFile(join(path, "0004_four.sql"), "create table scratch.four (id int)");
    await writeFile(join(path, "0005_five.sql"), "create table scratch.four (id int)");
    await expect(migrate(database.sql, "scratch", folder)).rejects.toThrow("already exists");
    const [row] = await database.sql`select to_regclass('scratch.four') as four`;
    expect(row?.four).toBeNull();
  });

  it("refuse a file that was edited after it was applied", async () => {
    await writeFile(join(path, "0001_one.sql"), "create table scratch.one (id bigint)");
    await expect(migrate(database.sql, "scratch", folder)).rejects.toThrow(MigrationChanged);
  });
  it("are missing by their names, all of them in a database that nobody has migrated", async () => {
    const expected = { scratch: ["0001_one.sql", "0009_nine.sql"] };
    expect(await missingMigrations(database.sql, expected)).toEqual(["scratch/0009_nine.sql"]);
    await database.sql`alter table platform.migration rename to other`;
    expect(await missingMigrations(database.sql, expected)).toEqual([
      "scratch/0001_one.sql",
      "scratch/0009_nine.sql",
    ]);
  });
});
