/** Makes a header fit to be stored and compared. Pure. */
import type { Header, HeaderValue } from "./header.ts";
import type { HeaderSettings } from "./header-keys.ts";

/** Neither Postgres text nor JSONB can hold NUL or half a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

/**
 * Drops blacklisted and blank keywords. Values that mean "nothing" become null for the numeric
 * identifiers (request, request group, observation, configuration) and empty text elsewhere;
 * an identifier that contains NONE in any case is nothing too.
 */
export function cleanHeader(header: Header, settings: HeaderSettings): Header {
  const { requestId, requestGroupId, observationId, configurationId } = settings.keywords;
  const identifiers = [requestId, requestGroupId, observationId, configurationId];
  const cleaned: [string, HeaderValue][] = [];
  for (const [rawKeyword, rawValue] of Object.entries(header)) {
    const keyword = rawKeyword.replace(UNSTORABLE, "");
    if (keyword.trim() === "" || settings.blacklist.includes(keyword)) continue;
    const value = typeof rawValue === "string" ? rawValue.replace(UNSTORABLE, "") : rawValue;
    const isIdentifier = identifiers.includes(keyword);
    const saysNothing =
      typeof value === "string" &&
      (settings.nullValues.includes(value) || (isIdentifier && /none/i.test(value)));
    cleaned.push([keyword, saysNothing ? (isIdentifier ? null : "") : value]);
  }
  return Object.fromEntries(cleaned);
}
