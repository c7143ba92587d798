/** The subgraph over a database of its own with the invented observatory, for tests. */
import { createRequire } from "node:module";
import process from "node:process";
import { type Database, openDatabase } from "../../platform/database.ts";
import { migrate } from "../../platform/migrate.ts";
import { viewer } from "../../schema/viewer.fixture.ts";
import type { Viewer } from "../../schema/viewer.ts";
import { loadConfigdb } from "../../seeds/load-configdb.ts";
import { administer, withDatabase } from "../../tests/harness/global-setup.ts";
import { createContext } from "./context.ts";
import { configdb } from "./subgraph.ts";

// An import would bring a second copy here, beside the one that the schema was built with.
const { graphql } = createRequire(import.meta.url)("graphql") as typeof import("graphql");

export const staff = viewer({ user: { id: 7, username: "ana" }, roles: ["staff"] });

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what each test asserts
  data: any;
  errors?: { message: string; extensions: Record<string, unknown> & { code: string } }[];
  /** How many statements it took. */
  cost: number;
}

export interface Configdb {
  database: Database;
  /** Asks as `staff` unless somebody else is named. */
  ask(source: string, variables?: object, as?: Viewer): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * On PGlite, or with TEST_DATABASE_URL in a database of that server; with the observatory, unless
 * null says without.
 */
export async function openConfigdb(
  load: typeof loadConfigdb | null = loadConfigdb,
): Promise<Configdb> {
  let statements = 0;
  const server = process.env.TEST_DATABASE_URL ?? null;
  const name = `configdb_test_${crypto.randomUUID().replaceAll("-", "")}`;
  if (server) await administer(server, `create database ${name}`);
  const database = await openDatabase({
    databaseUrl: server && withDatabase(server, name),
    dataDir: null,
    // The driver's own statements, about types, come with each new connection.
    onStatement: (text) => {
      if (text.includes("configdb")) statements++;
    },
  });
  await migrate(database.sql, "configdb", configdb.migrations);
  if (load) await database.sql.begin(load);
  return {
    database,
    async ask(source, variableValues = {}, as = staff) {
      statements = 0;
      const contextValue = createContext(database.sql, as);
      const answer = await graphql({
        schema: configdb.schema,
        source,
        contextValue,
        variableValues: variableValues as Record<string, unknown>,
      });
      return { ...(answer as unknown as Answer), cost: statements };
    },
    async close() {
      await database.close();
      if (server) await administer(server, `drop database ${name} with (force)`);
    },
  };
}
