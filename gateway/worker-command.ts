/**
 * `npm run worker -- ingest`: a process that ingests what the queue names; `npm run worker -- dead`
 * tells what was set aside and sends it again.
 */
import { Buffer } from "node:buffer";
import process from "node:process";
import { parseArgs } from "node:util";
import { type Message, openBroker } from "../platform/amqp.ts";
import { readSettings, type Settings, SettingsError } from "../platform/settings.ts";
import { openWorkQueue } from "../platform/work-queue.ts";
import { CodedError } from "../schema/errors.ts";
import { start, startFailure } from "./start.ts";

const USAGE = `Usage: npm run worker -- ingest [--concurrency N]
       npm run worker -- dead [--code CODE] [--requeue]
The first ingests what is in the queue INGEST_QUEUE at AMQP_URL until it is stopped. The second
lists the messages that were set aside, all or those with the code; --requeue sends them again.`;

try {
  const { command, concurrency, code, requeue } = readArguments(process.argv.slice(2));
  const settings = readSettings(process.env);
  if (command === "dead") await dead(settings, code, requeue);
  else await work(command, concurrency ?? settings.ingestConcurrency);
} catch (error) {
  console.error(error instanceof CodedError ? error.message : startFailure(error));
  process.exit(1);
}

/** Opens everything as the server does, but listens nowhere. */
async function work(name: string, concurrency: number): Promise<void> {
  const started = await start(process.env, undefined);
  const worker = [...started.parts.open.values()].flatMap(
    ({ workers }) => workers?.[name] ?? [],
  )[0];
  if (!worker) {
    await started.close();
    throw new SettingsError("There is nothing to work on: set AMQP_URL, not SUBGRAPH_ARCHIVE_URL");
  }
  const working = worker(concurrency);
  console.log(`Worker ${name} is ready, for ${concurrency} at once`);
  const stop = async () => {
    await working.stop();
    await started.close();
    process.exit(0);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

async function dead(settings: Settings, code: string | null, requeue: boolean): Promise<void> {
  const { amqpUrl, ingestQueue, ingestRetrySeconds: waits, ingestAttempts: attempts } = settings;
  if (!amqpUrl) throw new SettingsError("There is no queue: set AMQP_URL");
  const broker = openBroker(amqpUrl);
  try {
    let count = 0;
    await openWorkQueue(broker, ingestQueue, { waits, attempts }).setAside((message) => {
      if (code !== null && message.headers.code !== code) return false;
      count += 1;
      console.log(lineOf(message));
      return requeue;
    });
    console.error(`${count} ${requeue ? "sent again" : "set aside"}`);
  } finally {
    await broker.close();
  }
}

/** One JSON object a line. */
function lineOf({ id, headers, body }: Message): string {
  return JSON.stringify({ id, ...headers, message: Buffer.from(body).toString() });
}

function readArguments(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        concurrency: { type: "string" },
        code: { type: "string" },
        requeue: { type: "boolean", default: false },
      },
    });
    const [command, ...more] = positionals;
    const concurrency = values.concurrency === undefined ? null : Number(values.concurrency);
    const isCount = concurrency === null || (Number.isInteger(concurrency) && concurrency > 0);
    if ((command === "ingest" || command === "dead") && more.length === 0 && isCount) {
      return { command, concurrency, code: values.code ?? null, requeue: values.requeue };
    }
  } catch {
    // An unknown option: the usage tells which there are.
  }
  console.error(USAGE);
  process.exit(2);
}
