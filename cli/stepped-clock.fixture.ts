/** A clock that goes on when a test says so, and then only when somebody waits for it. */
import type { Clock } from "./clock.ts";

export interface SteppedClock extends Clock {
  /** Lets everything go on that does not wait for time. */
  idle(): Promise<void>;
  /** Waits until somebody waits, and lets the time pass. */
  step(ms: number): Promise<void>;
  /** Milliseconds of all waits, in turn. */
  waits: number[];
}

export function steppedClock(start = 1_000_000): SteppedClock {
  let now = start;
  const waits: number[] = [];
  const sleepers = new Set<{ until: number; wake: () => void }>();
  const idle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const clock: SteppedClock = {
    now: () => now,
    waits,
    wait(ms, signal) {
      if (ms <= 0 || signal.aborted) return Promise.resolve();
      waits.push(ms);
      return new Promise((resolve) => {
        const sleeper = { until: now + ms, wake: done };
        function done() {
          sleepers.delete(sleeper);
          signal.removeEventListener("abort", done);
          resolve();
        }
        signal.addEventListener("abort", done);
        sleepers.add(sleeper);
      });
    },
    idle,
    async step(ms) {
      while (sleepers.size === 0) await idle();
      now += ms;
      for (const sleeper of [...sleepers]) if (sleeper.until <= now) sleeper.wake();
      await idle();
    },
  };
  return clock;
}
