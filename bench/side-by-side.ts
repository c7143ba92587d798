/** Two ways to the same thing, taken in turns so that both meet the same weather. */
import { percentile } from "./percentile.ts";

export interface Comparison {
  /** Median of each side, in milliseconds unless something else is measured. */
  first: number;
  second: number;
  /** Median of the ratios of neighbours, first to second. */
  ratio: number;
}

interface Rounds {
  warmups?: number;
  rounds?: number;
  between?: () => Promise<unknown>;
}

type Work = () => Promise<unknown>;

export function sideBySide(first: Work, second: Work, rounds: Rounds = {}): Promise<Comparison> {
  return compared(first, second, milliseconds, rounds);
}

/** By whatever `measure` measures. */
export async function compared(
  first: Work,
  second: Work,
  measure: (work: Work) => Promise<number>,
  { warmups = 20, rounds = 100, between = async () => {} }: Rounds = {},
): Promise<Comparison> {
  for (let round = 0; round < warmups; round++) {
    await between();
    await measure(first);
    await measure(second);
  }
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round++) {
    await between();
    // Who goes first changes, because the first one pays for the garbage of the last.
    if (round % 2 === 0) pairs.push([await measure(first), await measure(second)]);
    else {
      const after = await measure(second);
      pairs.push([await measure(first), after]);
    }
  }
  return {
    first: percentile(
      pairs.map(([time]) => time),
      0.5,
    ),
    second: percentile(
      pairs.map(([, time]) => time),
      0.5,
    ),
    ratio: percentile(
      pairs.map(([a, b]) => a / b),
      0.5,
    ),
  };
}

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
