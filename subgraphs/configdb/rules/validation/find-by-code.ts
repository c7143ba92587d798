/** Finds what a request names, whatever its letter case. Pure. */

/** The one with exactly this code, else the first that differs from it in case alone. */
export function findByCode<Thing extends { code: string }>(
  things: readonly Thing[],
  code: string,
): Thing | undefined {
  const folded = code.toLowerCase();
  return (
    things.find((thing) => thing.code === code) ??
    things.find((thing) => thing.code.toLowerCase() === folded)
  );
}
