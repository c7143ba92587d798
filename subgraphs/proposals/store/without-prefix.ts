/** The single children of an entity share its row, each under a prefix. */

type Row = Record<string, unknown>;

/**
 * Takes the columns that start with one of `prefixes` out of `row` into an object for each:
 * `targetRa` becomes `target.ra`.
 */
export function withoutPrefix<Whole>(row: Row, prefixes: readonly string[]): Whole {
  const whole: Row = {};
  for (const [column, value] of Object.entries(row)) {
    const prefix = prefixes.find((candidate) => isUnder(candidate, column));
    if (prefix === undefined) whole[column] = value;
    else {
      whole[prefix] ??= {};
      const name = column.slice(prefix.length);
      (whole[prefix] as Row)[`${name[0]?.toLowerCase()}${name.slice(1)}`] = value;
    }
  }
  return whole as Whole;
}

function isUnder(prefix: string, column: string): boolean {
  const next = column[prefix.length];
  return next !== undefined && column.startsWith(prefix) && next !== next.toLowerCase();
}
