/** How far a frame has been processed. Pure. */
import type { Header } from "./header.ts";
import type { HeaderSettings } from "./header-keys.ts";
import { headerInteger } from "./header-number.ts";

/**
 * 0 for raw frames and for those that do not say. LCO writes 10 or 11 for quick-look, 90 or 91
 * for final products, 92 for spectrograph summaries; any 16-bit integer is allowed.
 * Throws HEADER_INVALID otherwise. Text counts: `'0'` is raw.
 */
export function reductionLevel(header: Header, settings: HeaderSettings): number {
  const range = { min: -32768, max: 32767 };
  return headerInteger(header, settings.keywords.reductionLevel, range) ?? 0;
}
