/** Makes a header fit for the database, and changes nothing else of it. Pure. */
import type { Header } from "./header.ts";

/** Neither Postgres text nor JSONB can hold NUL or half a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

/** Without blank keywords, and without the characters that cannot be stored. */
export function storableHeader(header: Header): Header {
  const storable = Object.entries(header).map(([keyword, value]) => [
    keyword.replace(UNSTORABLE, ""),
    typeof value === "string" ? value.replace(UNSTORABLE, "") : value,
  ]);
  return Object.fromEntries(storable.filter(([keyword]) => String(keyword).trim() !== ""));
}
