/** When sweeping would do harm: the store may belong to another database. Pure. */

export interface SweepCounts {
  /** Versions and thumbnails that the database has. */
  rows: number;
  /** Objects with keys of the archive's own shape. */
  objects: number;
  /** Those of them that a row names. */
  named: number;
  /** Those of them that would go. */
  orphans: number;
}

/** Why nothing should be removed; null when nothing speaks against it. */
export function sweepRefusal({ rows, objects, named, orphans }: SweepCounts): string | null {
  if (objects > 0 && rows > 0 && named === 0) {
    return `the database has ${rows} versions and thumbnails, and the store has none of their objects`;
  }
  if (orphans * 2 > objects) {
    return `${orphans} of ${objects} objects would go, which is more than half`;
  }
  return null;
}
