/** Keys as callers write them, which may be anything, against keys as the tables hold them. */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The serial number that `id` spells, or null when no row can have it. */
export function serialKey(id: string | number): number | null {
  const number = typeof id === "number" ? id : /^\d{1,15}$/.test(id) ? Number(id) : Number.NaN;
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** The UUID that `id` spells, in lower case, or null when no row can have it. */
export function uuidKey(id: string): string | null {
  return UUID.test(id) ? id.toLowerCase() : null;
}

/** The serial numbers among ids; an id that no row can have matches nothing. Null stays null. */
export function serialKeys(ids: readonly string[] | null | undefined): number[] | null {
  return ids?.map(serialKey).filter((key) => key !== null) ?? null;
}

/** The UUIDs among ids; an id that no row can have matches nothing. Null stays null. */
export function uuidKeys(ids: readonly string[] | null | undefined): string[] | null {
  return ids?.map(uuidKey).filter((key) => key !== null) ?? null;
}
