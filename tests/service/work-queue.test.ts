import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Broker, type Consumption, type Message, openBroker } from "../../platform/amqp.ts";
import type { Failure } from "../../platform/next-attempt.ts";
import { type Job, openWorkQueue, type WorkQueue } from "../../platform/work-queue.ts";
import { amqpUrl, deleteQueues, openTestBroker, type TestBroker } from "../harness/broker.ts";

const waits = [0.05, 0.1];
const name = `test-work-${crypto.randomUUID()}`;

const textOf = ({ body }: Message) => new TextDecoder().decode(body);
const message = (text: string): Message => ({
  id: `id of ${text}`,
  body: new TextEncoder().encode(text),
  contentType: "application/json",
  headers: { "enqueued-by": "ada" },
});

/** A job that fails as often as it is told, and tells what it saw. */
function job(failures: (text: string) => Failure | null) {
  const seen: string[] = [];
  const working: Job = {
    describe: () => ({}),
    async run(given) {
      seen.push(textOf(given));
      const failure = failures(textOf(given));
      if (failure) throw failure;
      return {};
    },
    failure: (error) => error as Failure,
  };
  return { seen, working };
}

/** A way to the broker that can be cut; the next connection works again. */
async function openLine(
  amqp: string,
): Promise<{ url: string; cut(): void; close(): Promise<void> }> {
  const { hostname, port } = new URL(amqp);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port || 5672), hostname);
    for (const socket of [near, far]) sockets.add(socket.on("error", () => {}));
    near.pipe(far).pipe(near);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(amqp);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    url: url.href,
    cut,
    async close() {
      cut();
      server.close();
      await once(server, "close");
    },
  };
}

const away: Failure = { code: "STORE_UNAVAILABLE", message: "it is away", retry: "BACKOFF" };
const wrong: Failure = { code: "FITS_INVALID", message: "it is a poem", retry: "NEVER" };

describe.skipIf(!amqpUrl)("a queue of work", () => {
  let operator: TestBroker;
  let broker: Broker;
  let queue: WorkQueue;
  let working: Consumption | null = null;

  beforeAll(() => {
    operator = openTestBroker();
    broker = openBroker(amqpUrl as string);
    queue = openWorkQueue(broker, name, { waits, attempts: 3 });
  });
  afterAll(async () => {
    await deleteQueues(operator, name, waits);
    await broker.close();
    await operator.close();
  });

  /** Works until the condition holds and nothing is left in any queue but the dead. */
  async function workUntil(given: Job, holds: () => Promise<unknown>): Promise<void> {
    working = queue.work(2, given);
    await vi.waitFor(holds, { timeout: 10_000, interval: 20 });
    await working.stop();
    for (const left of [name, ...waits.map((seconds) => `${name}.retry.${seconds}`)]) {
      expect(await operator.count(left)).toBe(0);
    }
  }

  it("keeps messages that the broker has on its disk", async () => {
    await queue.put(message("kept"));
    expect(await operator.take(name)).toEqual([
      expect.objectContaining({
        messageId: "id of kept",
        durable: true,
        headers: { "enqueued-by": "ada" },
      }),
    ]);
  });

  it("tries again what failed, until it succeeds", async () => {
    let failed = 0;
    const { seen, working: given } = job(() => (failed++ < 2 ? away : null));
    await queue.put(message("again"));
    await workUntil(given, async () => expect(seen).toHaveLength(3));
    expect(seen).toEqual(["again", "again", "again"]);
    expect(await operator.take(`${name}.dead`)).toEqual([]);
  });

  it("sets aside what failed too often, with the reason", async () => {
    const { seen, working: given } = job(() => away);
    await queue.put(message("hopeless"));
    await workUntil(given, async () => expect(await operator.count(`${name}.dead`)).toBe(1));
    expect(seen).toHaveLength(3);
    const [dead] = await operator.take(`${name}.dead`);
    expect(dead).toMatchObject({
      messageId: "id of hopeless",
      durable: true,
      headers: {
        "enqueued-by": "ada",
        attempts: 3,
        code: "STORE_UNAVAILABLE",
        reason: "it is away",
        "failed-at": expect.stringMatching(/^\d{4}-.*Z$/),
      },
    });
  });

  it("sets aside at once what cannot succeed, and goes on with the others", async () => {
    const { seen, working: given } = job((text) => (text === "poem" ? wrong : null));
    for (const text of ["poem", "frame"]) await queue.put(message(text));
    await workUntil(given, async () => {
      expect(await operator.count(`${name}.dead`)).toBe(1);
      expect(seen).toContain("frame");
    });
    expect(seen.sort()).toEqual(["frame", "poem"]);
  });

  it("tells what was set aside and leaves it, until it is sent again as if it were new", async () => {
    const told: unknown[] = [];
    await queue.setAside(({ headers }) => {
      told.push(headers.code);
      return false;
    });
    expect(told).toEqual(["FITS_INVALID"]);
    expect(await operator.count(`${name}.dead`)).toBe(1);

    await queue.setAside(({ headers }) => headers.code === "FITS_INVALID");
    expect(await operator.count(`${name}.dead`)).toBe(0);
    expect(await operator.take(name)).toEqual([
      expect.objectContaining({ messageId: "id of poem", headers: { "enqueued-by": "ada" } }),
    ]);
  });

  it("counts it as an attempt when a worker ends in the middle of it", async () => {
    await queue.put(message("heavy"));
    // What is taken and not acknowledged goes back when the channel closes.
    const channel = await operator.connection.acquire();
    await channel.basicGet({ queue: name, noAck: false });
    await channel.close();
    const { seen, working: given } = job(() => away);
    await workUntil(given, async () => expect(await operator.count(`${name}.dead`)).toBe(1));
    expect(seen).toHaveLength(2);
    const [dead] = await operator.take(`${name}.dead`);
    expect(dead?.headers.attempts).toBe(3);
  });

  it("goes on by itself when the connection was lost, and loses nothing", async () => {
    const line = await openLine(amqpUrl as string);
    const distant = openBroker(line.url);
    let cut = false;
    const { seen, working: given } = job(() => null);
    const consumption = openWorkQueue(distant, name, { waits, attempts: 3 }).work(1, {
      ...given,
      async run(taken) {
        if (!cut) line.cut();
        cut = true;
        return given.run(taken);
      },
    });
    for (const text of ["first", "second"]) await queue.put(message(text));
    // The broker never heard that the first one was done, so it gives it again.
    const all = ["first", "first", "second"];
    await vi.waitFor(() => expect([...seen].sort()).toEqual(all), 20_000);
    await consumption.stop();
    await distant.close();
    await line.close();
    expect(await operator.take(`${name}.dead`)).toEqual([]);
  });

  it("takes nothing more when it stops, and finishes what it has", async () => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const begun: string[] = [];
    const given: Job = {
      describe: () => ({}),
      async run(taken) {
        begun.push(textOf(taken));
        await finished;
        return {};
      },
      failure: (error) => error as Failure,
    };
    for (const text of ["a", "b", "c"]) await queue.put(message(text));
    working = queue.work(2, given);
    await vi.waitFor(() => expect(begun).toHaveLength(2), { timeout: 10_000 });
    const stopped = working.stop();
    finish();
    await stopped;
    expect(begun.sort()).toEqual(["a", "b"]);
    expect((await operator.take(name)).map(({ messageId }) => messageId)).toEqual(["id of c"]);
  });
});
