/**
 * The key under which a request names an element of a group type: the type without its final `s`,
 * so `filters` is asked for as `filter`. A type without one cannot be requested. Pure.
 */
export function requestKey(groupType: string): string | null {
  return groupType.endsWith("s") ? groupType.slice(0, -1) : null;
}
