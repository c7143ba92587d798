/** What the program ends with. Pure. */
import type { Tally } from "./ingest-event.ts";

export const exitCodes = {
  /** Everything is archived, now or before. */
  ARCHIVED: 0,
  /** The call itself is wrong. */
  USAGE: 1,
  /** Some files were refused: somebody has to change something. */
  REFUSED: 2,
  /** Some files are not archived, and nothing has to change but the time. */
  POSTPONED: 3,
  /** Stopped by a signal. */
  INTERRUPTED: 130,
} as const;

/** That of the worst that happened. */
export function exitCodeOf(tally: Tally, wasStopped: boolean): number {
  if (wasStopped) return exitCodes.INTERRUPTED;
  if (tally.refused > 0) return exitCodes.REFUSED;
  return tally.postponed > 0 ? exitCodes.POSTPONED : exitCodes.ARCHIVED;
}
