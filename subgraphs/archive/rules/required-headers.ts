/** Which keywords a header must have. Pure. */
import type { Header } from "./header.ts";
import type { HeaderKind, HeaderSettings } from "./header-keys.ts";

/**
 * Every required keyword that is absent, in the order of the settings. Only presence counts:
 * a calibration frame has an empty or `N/A` observation id and is a frame all the same.
 */
export function missingKeywords(
  header: Header,
  settings: HeaderSettings,
  kind: HeaderKind = "fits",
): string[] {
  return settings.requiredKeywords[kind].filter((keyword) => !Object.hasOwn(header, keyword));
}
