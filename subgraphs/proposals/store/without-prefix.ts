/** The single children of an entity share its row, each under a prefix. */

type Row = Record<string, unknown>;

interface Place {
  /** Null: of the entity itself. */
  child: string | null;
  name: string;
}

/**
 * Takes the columns that start with one of `prefixes` out of a row into an object for each:
 * `targetRa` becomes `target.ra`.
 */
export function withoutPrefix<Whole>(prefixes: readonly string[]): (row: Row) => Whole {
  const places = new Map<string, Place>();
  const placeOf = (column: string): Place => {
    let place = places.get(column);
    if (!place) {
      place = placeUnder(prefixes, column);
      places.set(column, place);
    }
    return place;
  };
  return (row) => {
    const whole: Row = {};
    for (const column in row) {
      const { child, name } = placeOf(column);
      if (child === null) whole[name] = row[column];
      else {
        whole[child] ??= {};
        (whole[child] as Row)[name] = row[column];
      }
    }
    return whole as Whole;
  };
}

function placeUnder(prefixes: readonly string[], column: string): Place {
  const child = prefixes.find((candidate) => isUnder(candidate, column));
  if (child === undefined) return { child: null, name: column };
  const name = column.slice(child.length);
  return { child, name: `${name[0]?.toLowerCase()}${name.slice(1)}` };
}

function isUnder(prefix: string, column: string): boolean {
  const next = column[prefix.length];
  return next !== undefined && column.startsWith(prefix) && next !== next.toLowerCase();
}
