/** Does again, within one call, what failed for a reason that passes. */
import { type Sleep, sleep as sleepOnClock } from "../object-store/sleep.ts";

export interface Patience {
  /** Milliseconds since the beginning after which nothing is begun again. */
  forMs: number;
  /** Ends the waiting: nobody is there any more to hear of a success. */
  signal?: AbortSignal | undefined;
  sleep?: Sleep;
  /** From 0 up to 1, spreads the waits. */
  random?: () => number;
  /** Milliseconds since whenever. */
  now?: () => number;
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5000;

/** The first success, or the failure of the last attempt. `work` is told which attempt it is, from 1. */
export async function withRetries<T>(
  work: (attempt: number) => Promise<T>,
  isPassing: (error: unknown) => boolean,
  patience: Patience,
): Promise<T> {
  const { forMs, signal, sleep = sleepOnClock, random = Math.random } = patience;
  const { now = () => performance.now() } = patience;
  const end = now() + forMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      // Full jitter: calls that failed together must not come back together.
      const wait = random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
      if (!isPassing(error) || now() + wait >= end) throw error;
      await sleep(wait, signal).catch(() => {
        throw error;
      });
    }
  }
}
