/** `npm run seed [-- --frames N]`: fills the database of the settings when it is empty. */
import process from "node:process";
import { readSettings } from "../platform/settings.ts";
import { subgraphNames } from "../schema/subgraph-names.ts";
import { progressLine } from "../seeds/progress-line.ts";
import { NotEmpty, seed } from "../seeds/seed.ts";
import { openStore } from "../subgraphs/archive/subgraph.ts";
import { openHost } from "./host.ts";

const { frames } = readArguments(process.argv.slice(2));
const settings = readSettings(process.env);
const host = await openHost(settings, subgraphNames);
try {
  const { store } = await openStore(settings, () => "");
  await seed(host.database.sql, store, { frames, progress: progressLine() });
  if (frames)
    console.log("The frames of a large world have rows but no bytes: their URLs answer 404");
} catch (error) {
  if (!(error instanceof NotEmpty)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await host.close();
}

function readArguments(words: string[]): { frames: number | undefined } {
  if (words.length === 0) return { frames: undefined };
  const count = Number(words[1]);
  if (words[0] === "--frames" && words.length === 2 && Number.isInteger(count) && count > 0) {
    return { frames: count };
  }
  console.error("Usage: npm run seed [-- --frames N]");
  process.exit(2);
}
