/** Makes a header fit to be stored and compared. Pure. */
import type { Header, HeaderValue } from "./header.ts";
import type { HeaderSettings } from "./header-keys.ts";
import { storableHeader } from "./storable-header.ts";

/**
 * Drops blacklisted and blank keywords. Values that mean "nothing" become null for the numeric
 * identifiers (request, request group, observation, configuration) and empty text elsewhere;
 * an identifier that contains NONE in any case is nothing too.
 */
export function cleanHeader(header: Header, settings: HeaderSettings): Header {
  const { requestId, requestGroupId, observationId, configurationId } = settings.keywords;
  const identifiers = [requestId, requestGroupId, observationId, configurationId];
  const cleaned: [string, HeaderValue][] = [];
  for (const [keyword, value] of Object.entries(storableHeader(header))) {
    if (settings.blacklist.includes(keyword)) continue;
    const isIdentifier = identifiers.includes(keyword);
    const saysNothing =
      typeof value === "string" &&
      (settings.nullValues.includes(value) || (isIdentifier && /none/i.test(value)));
    cleaned.push([keyword, saysNothing ? (isIdentifier ? null : "") : value]);
  }
  return Object.fromEntries(cleaned);
}
