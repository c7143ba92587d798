/**
 * Subgraphs in a Worker. What one request opens no other one may use, so each has a connection of its
 * own to the database, which ends with it.
 */
import migrations from "bundle:migrations";
import { checkVersion, openServer } from "../../platform/database.ts";
import { missingMigrations } from "../../platform/migrate.ts";
import { type Settings, SettingsError } from "../../platform/settings.ts";
import { sqlBy } from "../../platform/sql-by.ts";
import { type SubgraphName, subgraphNames } from "../../schema/subgraph-names.ts";
import { openSubgraphs } from "../open-subgraphs.ts";
import { partsElsewhere } from "../parts-elsewhere.ts";
import { perExecution } from "./execution.ts";
import type { Home } from "./worker.ts";

/** Subgraphs that have no URL are here; when all of them have one, there is nothing to connect to. */
export const inWorker: Home = {
  faults(settings) {
    if (namesHere(settings).length === 0) return [];
    const demands: [unknown, string][] = [
      [settings.databaseUrl, "DATABASE_URL is missing: a Worker has no database of its own"],
      [settings.s3, "S3_BUCKET is missing: a Worker has no folder for files"],
      [settings.sessionKeys, "SESSION_KEYS is missing: a Worker has no folder for keys"],
      [settings.publicUrl, "PUBLIC_URL is missing: a Worker does not know where it is reached"],
      [!settings.amqpUrl, "AMQP_URL is set: a Worker does not speak to a message broker"],
    ];
    return demands.filter(([met]) => !met).map(([, fault]) => fault);
  },

  /** @throws SettingsError when nobody has migrated the database */
  async open(settings, own) {
    const { databaseUrl } = settings;
    const names = namesHere(settings);
    if (!databaseUrl || names.length === 0) return partsElsewhere(settings, own);
    const pool = perExecution(() => openServer({ databaseUrl, poolSize: 1 }));
    const sql = sqlBy(() => pool().sql);
    await checkVersion(sql);
    const expected = ["platform", ...names].map((name) => [name, migrations[name] ?? []]);
    const missing = await missingMigrations(sql, Object.fromEntries(expected));
    if (missing.length > 0) {
      throw new SettingsError(
        `DATABASE_URL is a database without ${missing.join(", ")}: start a process with it first`,
      );
    }
    const here = await openSubgraphs(names, {
      sql,
      settings,
      publicUrl: () => settings.publicUrl ?? "",
      // Processes with the same database carry events.
      nudge: () => {},
    });
    return { settings, ...own, ...here };
  },
};

function namesHere({ subgraphUrls }: Settings): SubgraphName[] {
  return subgraphNames.filter((name) => !subgraphUrls[name]);
}
