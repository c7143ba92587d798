/** Which other frames a header names. Pure. */

import { isOverlong, MAX_BASENAME } from "./file-name.ts";
import { type Header, isSet } from "./header.ts";
import { headerInvalid } from "./header-invalid.ts";
import type { HeaderSettings } from "./header-keys.ts";

/**
 * Basenames (names cut at the first dot) of the frames that this one was made with or from, in
 * the order of the settings, each once. A raw frame often names itself by ORIGNAME; that is not
 * a relation and is left out.
 *
 * Throws HEADER_INVALID for a name longer than a basename may be.
 */
export function relatedBasenames(
  header: Header,
  basename: string,
  settings: HeaderSettings,
): string[] {
  const related = new Set<string>();
  for (const keyword of settings.relatedKeywords) {
    const value = header[keyword];
    if (!isSet(value)) continue;
    const name = String(value).split(".", 1)[0]?.trim() ?? "";
    if (isOverlong(name)) {
      throw headerInvalid(keyword, value, `it is longer than ${MAX_BASENAME} bytes`, {
        limit: MAX_BASENAME,
      });
    }
    if (name !== "" && name !== basename) related.add(name);
  }
  return [...related];
}
