/** Two ways to the same thing, taken in turns so that both meet the same weather. */

export interface Comparison {
  /** Median milliseconds of each side. */
  first: number;
  second: number;
  /** Median of the ratios of neighbours, first to second. */
  ratio: number;
}

export async function sideBySide(
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
  { warmups = 20, rounds = 100, between = async () => {} } = {},
): Promise<Comparison> {
  for (let round = 0; round < warmups; round++) {
    await between();
    await first();
    await second();
  }
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round++) {
    await between();
    // Who goes first changes, because the first one pays for the garbage of the last.
    if (round % 2 === 0) pairs.push([await milliseconds(first), await milliseconds(second)]);
    else {
      const after = await milliseconds(second);
      pairs.push([await milliseconds(first), after]);
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
