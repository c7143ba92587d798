/** Two ways to the same thing, taken in turns so that both meet the same weather. */

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
    first: median(pairs.map(([time]) => time)),
    second: median(pairs.map(([, time]) => time)),
    ratio: median(pairs.map(([a, b]) => a / b)),
  };
}

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
