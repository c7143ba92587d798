/** The mode of a request that names none. Pure. */
import type { GenericMode, GenericModeGroup } from "../models.ts";

/** The default that was set, or the only mode there is; null when one must be chosen. */
export function defaultMode({
  modes,
  defaultModeId,
}: Pick<GenericModeGroup, "modes" | "defaultModeId">): GenericMode | null {
  if (defaultModeId === null && modes.length === 1) return modes[0] ?? null;
  return modes.find(({ id }) => id === defaultModeId) ?? null;
}
