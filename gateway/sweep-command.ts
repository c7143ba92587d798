/**
 * `npm run sweep`: tells what in the store of the archive belongs to nobody; with `-- --remove`
 * removes it. An embedded database must not be open in a server meanwhile.
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { readSettings } from "../platform/settings.ts";
import { openStore, sweep, sweepTable } from "../subgraphs/archive/subgraph.ts";
import { openHost } from "./host.ts";
import { startFailure } from "./start.ts";

const options = readArguments(process.argv.slice(2));
try {
  process.exitCode = await run();
} catch (error) {
  console.error(startFailure(error));
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const settings = readSettings(process.env);
  const host = await openHost(settings, ["archive"]);
  try {
    const { store } = await openStore(settings, () => "");
    const report = await sweep(
      { sql: host.database.sql, store },
      {
        ...options,
        graceHours: settings.sweepGraceHours,
        now: new Date(),
        progress: (seen) => process.stderr.write(`\r${seen} entries looked at`),
      },
    );
    process.stderr.write("\n");
    for (const line of sweepTable(report)) console.log(line);
    if (report.refusal !== null) {
      console.error(`The store seems not to be that of this database: ${report.refusal}`);
    }
    if (report.removed > 0) console.log(`${report.removed} removed`);
    else if (report.refusal !== null && options.remove) {
      console.error("Nothing was removed; --force removes nevertheless");
      return 1;
    } else if (report.leftovers.length > 0) console.log("Nothing was removed; -- --remove does");
    return 0;
  } finally {
    await host.close();
  }
}

function readArguments(args: string[]): { remove: boolean; force: boolean } {
  try {
    const flag = { type: "boolean", default: false } as const;
    return parseArgs({ args, options: { remove: flag, force: flag } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm run sweep [-- --remove [--force]]`);
    process.exit(2);
  }
}
