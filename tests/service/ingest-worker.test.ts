import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Database, openDatabase } from "../../platform/database.ts";
import { readSettings } from "../../platform/settings.ts";
import { openStore, sweep } from "../../subgraphs/archive/subgraph.ts";
import { amqpUrl, deleteQueues, openTestBroker, type TestBroker } from "../harness/broker.ts";
import { frame } from "../harness/frames.ts";
import { administer, withDatabase } from "../harness/global-setup.ts";

const databaseServer = process.env.TEST_DATABASE_URL;
const FRAMES = 500;
const KILLS = 8;
/** Lines in the log of a worker until it is killed; all of them together do not empty the queue. */
const LINES = { least: 8, most: 55 };
const RETRY_SECONDS = 1;
const id = crypto.randomUUID().slice(0, 8);
const queue = `test-ingest-${id}`;
const exchange = `test-ingested-${id}`;

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface RunningWorker {
  ended: Promise<number | null>;
  /** Settled when its log has so many lines with this text. */
  wrote(text: string, lines: number): Promise<void>;
  signal(name: "SIGKILL" | "SIGTERM"): void;
}

describe.skipIf(!amqpUrl || !databaseServer)("workers that are killed at any moment", () => {
  let folder: string;
  let operator: TestBroker;
  let database: Database;
  let databaseName: string;
  let environment: NodeJS.ProcessEnv;
  const started: ChildProcess[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "asterism-queue-"));
    await mkdir(join(folder, "incoming"));
    operator = openTestBroker();
    const { name, url } = inject("template").server as { name: string; url: string };
    databaseName = `${name}_queue_${id}`;
    await administer(url, `create database ${databaseName} template template1`);
    const databaseUrl = withDatabase(url, databaseName);
    database = await openDatabase({ databaseUrl, dataDir: null, poolSize: 2 });
    const { PATH, HOME } = process.env;
    environment = {
      ...{ PATH, HOME, DATABASE_URL: databaseUrl, AMQP_URL: amqpUrl, SEED: "false" },
      ...{ ASTERISM_DATA_DIR: join(folder, "data"), INGEST_ROOTS: join(folder, "incoming") },
      ...{ INGEST_QUEUE: queue, INGEST_RETRY_SECONDS: String(RETRY_SECONDS) },
      ARCHIVED_EXCHANGE: exchange,
    };
  });
  afterAll(async () => {
    for (const child of started) child.kill("SIGKILL");
    await deleteQueues(operator, queue, [RETRY_SECONDS]);
    await operator.connection.exchangeDelete({ exchange });
    await operator.close();
    await database.close();
    await administer(databaseServer as string, `drop database ${databaseName} with (force)`);
    await rm(folder, { recursive: true, force: true });
  });

  function startWorker(): RunningWorker {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "gateway/worker-command.ts", "ingest", "--concurrency", "4"],
      { env: environment, stdio: ["ignore", "ignore", "pipe"] },
    );
    started.push(child);
    const log: string[] = [];
    const output = createInterface({ input: child.stderr }).on("line", (line) => log.push(line));
    const ended = once(child, "exit").then(([code]) => code as number | null);
    return {
      ended,
      wrote: (text, lines) =>
        new Promise((resolve, reject) => {
          const look = () => {
            if (log.filter((line) => line.includes(text)).length >= lines) resolve();
          };
          output.on("line", look);
          look();
          ended.then(() => reject(new Error(`a worker ended: ${log.slice(-5).join("\n")}`)));
        }),
      signal: (name) => child.kill(name),
    };
  }

  const waiting = async () =>
    (await operator.count(queue)) + (await operator.count(`${queue}.retry.${RETRY_SECONDS}`));
  const untold = async () => {
    const [row] = await database.sql<{ count: number }[]>`
      select count(*)::int as count from platform.delivery
      where consumer = 'archive.announce-archived'`;
    return row?.count;
  };

  it("archive every queued frame exactly once, and set aside what is no frame", async () => {
    const incoming = (name: string) => join(folder, "incoming", name);
    const names = Array.from({ length: FRAMES }, (_, index) => `queued${index}-e00`);
    for (const name of names) {
      await writeFile(incoming(`${name}.fits`), frame({ OBJECT: name }));
    }
    await writeFile(incoming("poem-e00.fits"), "It is the star to every wandering bark");
    await writeFile(incoming("nameless-e00.fits"), frame({ SITEID: undefined }));
    const poisoned = [
      ["FITS_INVALID", { filepath: incoming("poem-e00.fits") }],
      ["HEADER_MISSING", { filepath: incoming("nameless-e00.fits") }],
      ["SOURCE_NOT_FOUND", { filepath: incoming("nowhere-e00.fits") }],
      ["SOURCE_FORBIDDEN", { filepath: "/etc/passwd", filename: "passwd.fits" }],
      ["MESSAGE_INVALID", { path: incoming("queued0-e00.fits") }],
      ["MESSAGE_INVALID", "not JSON"],
    ] as const;
    const bodies: unknown[] = names.map((name) => ({ filepath: incoming(`${name}.fits`) }));
    // Among the frames, so that workers die with them in their hands.
    poisoned.forEach(([, body], index) => {
      bodies.splice(index * 60, 0, body);
    });
    await operator.connection.exchangeDeclare({ exchange, type: "fanout", durable: true });
    const listener = await operator.connection.queueDeclare({ exclusive: true });
    await operator.connection.queueBind({ queue: listener.queue, exchange });
    await operator.put(queue, bodies);

    const random = seeded(20260305);
    let kills = 0;
    const replaceTheDead = async () => {
      while (kills < KILLS) {
        kills += 1;
        const lines = LINES.least + Math.floor(random() * (LINES.most - LINES.least));
        const worker = startWorker();
        await worker.wrote('"messageId"', lines);
        await pause(random() * 30);
        worker.signal("SIGKILL");
        await worker.ended;
      }
    };
    await Promise.all([replaceTheDead(), replaceTheDead()]);
    expect(await waiting()).toBeGreaterThan(0);

    // What a dead process had leased is free again after five minutes; here, at once.
    await database.sql`update platform.delivery set next_attempt_at = now()`;
    const isMore = async () => (await waiting()) > 0 || (await untold()) !== 0;
    do {
      const last = [startWorker(), startWorker()];
      for (const worker of last) await worker.wrote('"Messages are taken"', 1);
      while (await isMore()) await pause(50);
      for (const worker of last) worker.signal("SIGTERM");
      expect(await Promise.all(last.map(({ ended }) => ended))).toEqual([0, 0]);
      // What they still had in their hands may have gone to wait, and be for the next ones.
    } while (await isMore());

    const archived = await database.sql<{ basename: string; versions: number }[]>`
      select f.basename, count(v.id)::int as versions
      from archive.frame f left join archive.version v on v.frame_id = f.id group by f.basename`;
    expect(archived.map(({ basename }) => basename).sort()).toEqual([...names].sort());
    expect(archived.every(({ versions }) => versions === 1)).toBe(true);
    const events = await database.sql<{ key: string }[]>`
      select key from platform.event where topic = 'frame.archived'`;
    expect(events.map(({ key }) => key).sort()).toEqual([...names].sort());

    const told = new Set((await operator.take(listener.queue)).map(({ body }) => body.basename));
    expect([...told].sort()).toEqual([...names].sort());

    // What the dead had put into the store, and no row names.
    const { store } = await openStore(readSettings(environment), () => "");
    const place = { sql: database.sql, store };
    const options = { remove: true, force: false, graceHours: 0 };
    const swept = await sweep(place, { ...options, now: new Date(Date.now() + 1000) });
    expect(swept).toMatchObject({ named: FRAMES, removed: swept.leftovers.length, refusal: null });
    const after = await sweep(place, { ...options, now: new Date(Date.now() + 1000) });
    expect(after).toMatchObject({ named: FRAMES, objects: FRAMES, leftovers: [] });

    const dead = (await operator.take(`${queue}.dead`)).map(({ headers, body }) => {
      const text = Buffer.isBuffer(body) ? body.toString() : JSON.stringify(body);
      return `${headers.code} ${text}`;
    });
    // Who died between setting aside and acknowledging did it twice.
    expect([...new Set(dead)].sort()).toEqual(
      poisoned
        .map(([code, body]) => `${code} ${typeof body === "string" ? body : JSON.stringify(body)}`)
        .sort(),
    );
  }, 300_000);
});
