import { serialKey } from "../../../schema/key.ts";

/** The serial numbers among ids in a filter; an id that no row can have matches nothing. */
export function serialKeys(ids: readonly string[] | null | undefined): number[] | null {
  if (ids == null) return null;
  return ids.map(serialKey).filter((key) => key !== null);
}
