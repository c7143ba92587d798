import { describe, expect, it } from "vitest";
import { Failure } from "./failure.ts";
import type { IngestEvent } from "./ingest-event.ts";
import { type IngestRun, ingestFiles } from "./ingest-files.ts";
import type { JournalEntry } from "./journal.ts";
import type { LocalFile } from "./local-file.ts";
import { steppedClock } from "./stepped-clock.fixture.ts";

const file = (name: string): LocalFile => ({ path: `/d/${name}.fits`, size: 100, mtime: 1 });

/** Outcomes of the attempts at each file, in turn; the last one repeats. */
type Script = Record<string, (string | Failure)[]>;

function run(script: Script, changes: Partial<IngestRun> = {}) {
  const clock = steppedClock();
  const events: IngestEvent[] = [];
  const attempts: string[] = [];
  const archived = new Map<string, JournalEntry>();
  const stop = new AbortController();
  const left = new Map(Object.entries(script).map(([name, list]) => [file(name).path, [...list]]));
  const tally = ingestFiles({
    files: () => Object.keys(script).map(file),
    async send(path) {
      attempts.push(path.slice(3, -5));
      await clock.idle();
      const list = left.get(path) ?? [];
      const next = list.length > 1 ? list.shift() : list[0];
      if (next instanceof Failure) throw next;
      return { outcome: next ?? "CREATED", frame: "7", size: 100 };
    },
    journal: {
      archived: ({ path }) => (archived.has(path) ? { outcome: "CREATED", frame: "7" } : null),
      upload: () => null,
      record: async (entry) => void archived.set(entry.path, entry),
    },
    report: (event) => events.push(event),
    ...{ concurrency: 1, deadlineMs: 600_000, clock, random: () => 0, stop: stop.signal },
    ...changes,
  });
  return { tally, clock, events, attempts, archived, stop };
}

const busy = new Failure("STORE_UNAVAILABLE", "the store is away");
const crash = new Failure("INTERNAL_SERVER_ERROR", "a fault");
const cut = new Failure("UPLOAD_INTERRUPTED", "the bytes stopped");
const bad = new Failure("HEADER_MISSING", "no PROPID");

describe("a file", () => {
  it("is counted by what the server did", async () => {
    const { tally, events } = run({
      ...{ a: ["CREATED"], b: ["NEW_VERSION"], c: ["ALREADY_ARCHIVED"] },
    });
    expect(await tally).toMatchObject({ created: 1, newVersions: 1, alreadyArchived: 1 });
    expect(events.filter(({ event }) => event === "archived")).toHaveLength(3);
  });

  it("that the server refuses for good is sent once, and the others are", async () => {
    const { tally, attempts, events } = run({ a: [bad], b: ["CREATED"] });
    expect(await tally).toMatchObject({ created: 1, refused: 1, postponed: 0 });
    expect(attempts).toEqual(["a", "b"]);
    const told = { code: "HEADER_MISSING", retry: "NEVER", path: "/d/a.fits" };
    expect(events).toContainEqual(expect.objectContaining({ event: "refused", ...told }));
  });

  it("is sent again at once when the server says NOW, three times", async () => {
    const { tally, clock, attempts } = run({ a: [cut, cut, cut, "CREATED"] });
    expect(await tally).toMatchObject({ created: 1 });
    expect(attempts).toHaveLength(4);
    expect(clock.waits).toEqual([]);
  });

  it("is sent again after longer and longer waits while the server has trouble", async () => {
    const { tally, clock } = run({ a: [busy, busy, busy, "CREATED"] });
    for (const ms of [1000, 2000, 4000]) await clock.step(ms);
    expect(await tally).toMatchObject({ created: 1 });
    expect(clock.waits).toEqual([1000, 2000, 4000]);
  });

  it("waits as long as the server asks for", async () => {
    const limited = new Failure("RATE_LIMITED", "too many", { retryAfterSeconds: 30 });
    const { tally, clock } = run({ a: [limited, "CREATED"] });
    await clock.step(30_000);
    expect(await tally).toMatchObject({ created: 1 });
    expect(clock.waits).toEqual([30_000]);
  });

  it("that alone makes the server fail does not hold up the others", async () => {
    const { tally, clock, attempts } = run({ a: [crash, "CREATED"], b: ["CREATED"] });
    await clock.step(1000);
    expect(await tally).toMatchObject({ created: 2 });
    expect(attempts).toEqual(["a", "b", "a"]);
  });

  it("is given up when the next attempt would come after the deadline", async () => {
    const { tally, clock, events } = run({ a: [crash] }, { deadlineMs: 5000 });
    for (const ms of [1000, 2000]) await clock.step(ms);
    expect(await tally).toMatchObject({ postponed: 1, refused: 0 });
    expect(events.at(-1)).toMatchObject({ event: "postponed", code: crash.code });
  });

  it("that the journal knows is not sent", async () => {
    const { archived, ...given } = run({});
    expect(await given.tally).toMatchObject({ skipped: 0 });
    const again = run(
      { a: ["CREATED"] },
      {
        journal: {
          archived: () => ({ outcome: "CREATED", frame: "7" }),
          upload: () => null,
          record: async () => {},
        },
      },
    );
    expect(await again.tally).toMatchObject({ skipped: 1, created: 0 });
    expect(again.attempts).toEqual([]);
  });

  it("that comes again while it is sent is sent once more, after it", async () => {
    const { tally, attempts } = run(
      { a: ["CREATED"] },
      { concurrency: 4, files: () => [file("a"), { ...file("a"), mtime: 2 }] },
    );
    expect(await tally).toMatchObject({ created: 2 });
    expect(attempts).toEqual(["a", "a"]);
  });
});

describe("a server that is away", () => {
  it("is left alone by all files together", async () => {
    const { tally, clock, attempts } = run(
      { a: [busy, "CREATED"], b: [busy, "CREATED"], c: ["CREATED"] },
      { concurrency: 2 },
    );
    await clock.step(1000);
    expect(await tally).toMatchObject({ created: 3 });
    expect(attempts.slice(0, 2)).toEqual(["a", "b"]);
    expect(new Set(clock.waits)).toEqual(new Set([1000]));
  });

  it("ends the run after the deadline, however many files there are", async () => {
    const script = { a: [busy], b: [busy], c: [busy] };
    const { tally, clock, attempts } = run(script, { deadlineMs: 2500 });
    await clock.step(1000);
    expect(await tally).toMatchObject({ postponed: 3, refused: 0 });
    expect(attempts).toEqual(["a", "b"]);
  });
});

describe("a run", () => {
  it("ends when a failure would meet every file", async () => {
    const denied = new Failure("FORBIDDEN", "no scope");
    const { tally, attempts } = run({ a: [denied], b: ["CREATED"], c: ["CREATED"] });
    expect(await tally).toMatchObject({ refused: 1, postponed: 2 });
    expect(attempts).toEqual(["a"]);
  });

  it("that is stopped finishes what is under way and begins nothing", async () => {
    let finish = () => {};
    const stop = new AbortController();
    const { tally, events } = run(
      { a: [], b: [] },
      {
        stop: stop.signal,
        send: () =>
          new Promise((resolve) => {
            finish = () => resolve({ outcome: "CREATED", frame: "7", size: 100 });
          }),
      },
    );
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    finish();
    expect(await tally).toMatchObject({ created: 1, postponed: 1 });
    expect(events.filter(({ event }) => event === "sending")).toHaveLength(1);
  });

  it("whose files cannot be told any more ends with that, and waits for no server", async () => {
    async function* files() {
      yield file("a");
      throw new Error("no more watchers");
    }
    const { tally, events } = run({ a: [busy] }, { files, deadlineMs: null });
    await expect(tally).rejects.toThrow("no more watchers");
    expect(events.at(-1)).toMatchObject({ event: "postponed", code: busy.code });
  });

  it("that is stopped does not wait for the next attempt", async () => {
    const { tally, clock, stop } = run({ a: [busy] });
    while (clock.waits.length === 0) await clock.idle();
    stop.abort();
    expect(await tally).toMatchObject({ postponed: 1 });
  });
});
