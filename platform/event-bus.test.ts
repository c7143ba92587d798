import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openCopy } from "../tests/harness/asterism.ts";
import type { Database } from "./database.ts";
import {
  type Consumer,
  type DomainEvent,
  recordEvent,
  startEventBus,
  type Topic,
} from "./event-bus.ts";

describe("the event bus", () => {
  let database: Database;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ database, close } = await openCopy());
  });
  afterAll(() => close());

  const topic: Topic = "downtime.changed";
  const say = (key: string, number: number) =>
    database.sql.begin((transaction) =>
      recordEvent(transaction, "downtime", { topic, key, payload: { number } }),
    );
  const start = (consumers: Consumer[], faults: string[] = []) =>
    startEventBus(database.sql, ["downtime"], consumers, (message) => faults.push(message), null);
  const listener = (name: string, heard: DomainEvent[]): Consumer => ({
    name,
    topics: [topic],
    handle: async (event) => void heard.push(event),
  });
  const numbers = (heard: DomainEvent[]) => heard.map(({ payload }) => payload.number);

  it("carries events in order, once they are committed, and each consumer hears all", async () => {
    const [one, two]: DomainEvent[][] = [[], []];
    const bus = await start([
      listener("one", one as DomainEvent[]),
      listener("two", two as DomainEvent[]),
    ]);
    for (const number of [1, 2, 3]) await say("a", number);
    const rolledBack = database.sql.begin(async (transaction) => {
      await recordEvent(transaction, "downtime", { topic, key: "a", payload: { number: 99 } });
      throw new Error("rolled back");
    });
    await expect(rolledBack).rejects.toThrow("rolled back");
    await bus.drain();
    expect(numbers(one as DomainEvent[])).toEqual([1, 2, 3]);
    expect(numbers(two as DomainEvent[])).toEqual([1, 2, 3]);
    await bus.drain();
    expect(one).toHaveLength(3);
    await bus.stop();
  });

  it("lets a consumer that comes later hear what was said before", async () => {
    const heard: DomainEvent[] = [];
    const bus = await start([listener("late", heard)]);
    await bus.drain();
    expect(numbers(heard)).toEqual([1, 2, 3]);
    await bus.stop();
  });

  it("lets a consumer that asks for it hear only what is said from then on", async () => {
    const heard: DomainEvent[] = [];
    const bus = await start([{ ...listener("newcomer", heard), fromNowOn: true }]);
    await bus.drain();
    expect(heard).toEqual([]);
    await say("new", 3.5);
    await bus.drain();
    expect(numbers(heard)).toEqual([3.5]);
    await bus.stop();
    await database.sql`delete from platform.consumer where name = 'newcomer'`;
    await database.sql`delete from platform.event where key = 'new'`;
  });

  it("keeps what happened while nobody ran", async () => {
    await say("a", 4);
    const heard: DomainEvent[] = [];
    const bus = await start([listener("one", heard)]);
    await bus.drain();
    expect(numbers(heard)).toEqual([4]);
    await bus.stop();
  });

  it("tries a failed event again later, keeps its key in order meanwhile, and undoes its work", async () => {
    await database.sql`create table if not exists platform.scratch (number int)`;
    const faults: string[] = [];
    const heard: unknown[] = [];
    let broken = true;
    const bus = await start(
      [
        {
          name: "clumsy",
          topics: [topic],
          async handle({ key, payload }, transaction) {
            if ((payload.number as number) <= 4) return;
            await transaction`insert into platform.scratch values (${payload.number as number})`;
            if (broken && key === "b") throw new Error("clumsy");
            heard.push(payload.number);
          },
        },
      ],
      faults,
    );
    await say("b", 5);
    await say("b", 6);
    await say("c", 7);
    await bus.drain();
    expect(heard).toEqual([7]);
    expect(faults).toHaveLength(1);
    const scratch = await database.sql`select number from platform.scratch order by number`;
    expect(scratch.map(({ number }) => number)).toEqual([7]);
    const [delivery] = await database.sql`
      select attempts, next_attempt_at > now() as later from platform.delivery
      where consumer = 'clumsy' and attempts > 0`;
    expect(delivery).toEqual({ attempts: 1, later: true });
    broken = false;
    await database.sql`update platform.delivery set next_attempt_at = now()`;
    await bus.drain();
    expect(heard).toEqual([7, 5, 6]);
    await bus.stop();
  });

  it("holds no connection while a consumer waits for others, and hears the event when it is done", async () => {
    let broken = true;
    let sent = 0;
    const waiting = () => database.sql`
      select attempts, next_attempt_at > now() as later from platform.delivery
      where consumer = 'outward'`;
    const bus = await start([
      {
        name: "outward",
        topics: [topic],
        async handle({ payload }, transaction) {
          if (payload.number !== 8) return;
          await transaction`insert into platform.scratch values (8)`;
          return async () => {
            // The embedded database has one connection, and here it answers.
            expect(await waiting()).toHaveLength(1);
            if (broken) throw new Error("away");
            sent++;
          };
        },
      },
    ]);
    await bus.drain();
    await say("d", 8);
    await bus.drain();
    expect(sent).toBe(0);
    expect(await waiting()).toEqual([{ attempts: 1, later: true }]);
    expect(await database.sql`select from platform.scratch where number = 8`).toHaveLength(1);
    broken = false;
    await database.sql`update platform.delivery set next_attempt_at = now()`;
    await bus.drain();
    expect(sent).toBe(1);
    expect(await waiting()).toEqual([]);
    await bus.stop();
  });

  it("hands events of different keys to a consumer at once, when it can take them", async () => {
    const heard: unknown[] = [];
    let [running, most] = [0, 0];
    let poisoned = true;
    const bus = await start([
      {
        name: "broad",
        topics: [topic],
        fromNowOn: true,
        atOnce: true,
        async handle({ payload }, transaction) {
          await transaction`select 1`;
          if (poisoned && payload.number === 21) throw new Error("poisoned");
          return async () => {
            most = Math.max(most, ++running);
            await database.sql`select 1`;
            running -= 1;
            heard.push(payload.number);
          };
        },
      },
    ]);
    await bus.drain();
    for (const [key, number] of [
      ["p", 20],
      ["q", 21],
      ["p", 22],
      ["r", 23],
      ["s", 24],
    ] as const) {
      await say(key, number);
    }
    await bus.drain();
    // None waits for the one that cannot be handled.
    expect([...heard].sort()).toEqual([20, 22, 23, 24]);
    expect(heard.indexOf(20)).toBeLessThan(heard.indexOf(22));
    expect(most).toBeGreaterThan(1);
    poisoned = false;
    await database.sql`update platform.delivery set next_attempt_at = now()`;
    await bus.drain();
    expect([...heard].sort()).toEqual([20, 21, 22, 23, 24]);
    await bus.stop();
  });

  it("hands several together to a consumer that asks for it, and each alone when that fails", async () => {
    const heard: unknown[][] = [];
    const bus = await start([
      {
        name: "together",
        topics: [topic],
        fromNowOn: true,
        async handleAll(events) {
          const told = numbers([...events]);
          if (told.includes(31)) throw new Error("poisoned");
          heard.push(told);
        },
      },
    ]);
    await bus.drain();
    await say("p", 30);
    await say("q", 32);
    await bus.drain();
    expect(heard).toEqual([[30, 32]]);
    await say("p", 33);
    await say("q", 31);
    await say("r", 34);
    await bus.drain();
    expect(heard.flat().sort()).toEqual([30, 32, 33, 34]);
    await bus.stop();
  });

  it("keeps an event from others while the work on it goes on, and not much longer", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      let finish = () => {};
      const finished = new Promise<void>((resolve) => {
        finish = resolve;
      });
      let begin = () => {};
      const begun = new Promise<void>((resolve) => {
        begin = resolve;
      });
      const bus = await start([
        {
          ...{ name: "lasting", topics: [topic], fromNowOn: true },
          handle: async () => () => {
            begin();
            return finished;
          },
        },
      ]);
      const left = async () => {
        const [row] = await database.sql<{ seconds: number }[]>`
          select extract(epoch from next_attempt_at - now())::float8 as seconds
          from platform.delivery where consumer = 'lasting'`;
        return row?.seconds ?? 0;
      };
      await say("l", 30);
      bus.nudge();
      await begun;
      expect(await left()).toBeLessThanOrEqual(30);
      await database.sql`
        update platform.delivery set next_attempt_at = now() + interval '15 s' where consumer = 'lasting'`;
      vi.advanceTimersByTime(10_000);
      // By another connection, where there are several.
      while ((await left()) <= 15);
      finish();
      await bus.drain();
      expect(await left()).toBe(0);
      expect(vi.getTimerCount()).toBe(0);
      await bus.stop();
    } finally {
      vi.useRealTimers();
    }
  });

  it("lets no consumer wait for another one", async () => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let reached: (number: unknown) => void = () => {};
    const quickHeard = new Promise<unknown>((resolve) => {
      reached = resolve;
    });
    const bus = await start([
      { name: "slow", topics: [topic], handle: async () => () => finished },
      {
        name: "quick",
        topics: [topic],
        handle: async ({ payload }) => void (payload.number === 9 && reached(9)),
      },
    ]);
    await say("e", 9);
    bus.nudge();
    expect(await quickHeard).toBe(9);
    finish();
    await bus.stop();
  });

  it("carries what one key says under several topics in order", async () => {
    const heard: DomainEvent[] = [];
    const topics: Topic[] = ["requestgroup.changed", "downtime.changed"];
    const bus = await start([{ ...listener("several topics", heard), topics }]);
    await bus.drain();
    heard.length = 0;
    for (const one of topics) {
      await database.sql.begin((transaction) =>
        recordEvent(transaction, "downtime", { topic: one, key: "several", payload: {} }),
      );
    }
    await bus.drain();
    expect(heard.map((event) => event.topic)).toEqual(topics);
    await bus.stop();
  });
});
