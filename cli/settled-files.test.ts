import { expect, it } from "vitest";
import type { LocalFile } from "./local-file.ts";
import { settledFiles } from "./settled-files.ts";
import { steppedClock } from "./stepped-clock.fixture.ts";

function folder() {
  const files = new Map<string, LocalFile>();
  const clock = steppedClock();
  const stop = new AbortController();
  let tell = (_path: string) => {};
  let fail = (_error: Error) => {};
  let watching = true;
  const settled = settledFiles({
    watch({ onPath, onFailure }) {
      tell = onPath;
      fail = onFailure;
      for (const path of files.keys()) onPath(path);
      return {
        async close() {
          watching = false;
        },
      };
    },
    look: async (path) => files.get(path) ?? null,
    ...{ settleMs: 1000, clock, stop: stop.signal },
  });
  const write = (path: string, size: number) => {
    files.set(path, { path, size, mtime: clock.now() });
    tell(path);
  };
  const breakDown = (error: Error) => fail(error);
  return { files, clock, stop, settled, write, breakDown, isWatching: () => watching };
}

it("a file comes when its size and time have stood still for long enough", async () => {
  const { clock, settled, write } = folder();
  const next = settled.next();
  await clock.idle();
  write("/d/a.fits", 10);
  // It grows while it is looked at, twice.
  await clock.step(500);
  write("/d/a.fits", 20);
  await clock.step(500);
  write("/d/a.fits", 30);
  await clock.step(500);
  const grown = clock.now();
  await clock.step(500);
  await clock.step(500);
  expect((await next).value).toMatchObject({ path: "/d/a.fits", size: 30 });
  expect(clock.now() - grown).toBe(1000);
});

it("what lies there already comes too, and what goes again does not", async () => {
  const { files, clock, settled, write } = folder();
  files.set("/d/old.fits", { path: "/d/old.fits", size: 1, mtime: 0 });
  files.set("/d/gone.fits", { path: "/d/gone.fits", size: 1, mtime: 0 });
  const first = settled.next();
  await clock.step(500);
  files.delete("/d/gone.fits");
  await clock.step(500);
  expect((await first).value).toMatchObject({ path: "/d/old.fits" });
  const second = settled.next();
  write("/d/old.fits", 2);
  for (let round = 0; round < 2; round++) await clock.step(500);
  expect((await second).value).toMatchObject({ path: "/d/old.fits", size: 2 });
});

it("ends with the signal, whether it waits for a file or for an event", async () => {
  for (const size of [null, 10]) {
    const { clock, stop, settled, write, isWatching } = folder();
    const next = settled.next();
    await clock.idle();
    if (size !== null) write("/d/a.fits", size);
    stop.abort();
    expect(await next).toEqual({ value: undefined, done: true });
    expect(isWatching()).toBe(false);
  }
});

it("ends with the failure when something may have been missed", async () => {
  const { clock, settled, breakDown, isWatching } = folder();
  const next = settled.next();
  await clock.idle();
  breakDown(new Error("no more watchers"));
  await expect(next).rejects.toThrow("no more watchers");
  expect(isWatching()).toBe(false);
});
