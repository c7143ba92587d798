/** How long to wait before something is tried again, and when to give up. Pure. */

const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/**
 * Twice as long each time, up to a minute, less a random part of up to a half, so that many who
 * failed together do not come again together. `failures` is at least 1, `random` from 0 to 1.
 */
export function backoffMs(failures: number, random: number): number {
  return Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS) * (1 - random / 2);
}

/** Failures in a row, of one file or of the server. */
export interface Patience {
  failures: number;
  /** When the first of them was. */
  since: number;
}

export function afterFailure(before: Patience | null, now: number): Patience {
  return before ? { ...before, failures: before.failures + 1 } : { failures: 1, since: now };
}

/** Whether the next attempt would be too late. No deadline: never. */
export function isOver(
  { since }: Patience,
  nextAttempt: number,
  deadlineMs: number | null,
): boolean {
  return deadlineMs !== null && nextAttempt - since > deadlineMs;
}
