/** When something counts as down. Pure. */

/** The instrument types in force on a telescope; '' stands for the whole telescope. */
type DownTypes = readonly string[];

/** A whole telescope is down only by a downtime that names no instrument type. */
export function isTelescopeDown(down: DownTypes): boolean {
  return down.includes("");
}

/** An instrument is down with its telescope, or with its type there. */
export function isInstrumentDown(down: DownTypes, instrumentType: string): boolean {
  return down.includes("") || down.includes(instrumentType);
}

/** A site or enclosure is down when it has telescopes and all of them are. */
export function areAllDown(telescopes: readonly DownTypes[]): boolean {
  return telescopes.length > 0 && telescopes.every(isTelescopeDown);
}
