/** Pure: which keys an object may have, and how a key is written in a URL. The same for every store. */
import { CodedError } from "../../../schema/errors.ts";

/** S3's own limit, in bytes of UTF-8. */
const longestKey = 1024;

/**
 * Throws `STORE_REFUSED` unless the key is a relative path of plain segments. Dot segments would
 * leave a folder, and URL parsers resolve them before a signature is made; a backslash separates
 * folders on some systems; control characters have no safe place in a path or a header.
 */
export function assertObjectKey(key: string): void {
  const fault = faultOf(key);
  if (fault !== null) {
    throw new CodedError("STORE_REFUSED", `Cannot use object key "${key}": ${fault}`, { key });
  }
}

function faultOf(key: string): string | null {
  if (key === "") return "it is empty";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\]/.test(key)) return "it has a control character or a backslash";
  if (/\p{Surrogate}/u.test(key)) return "it is not well-formed Unicode";
  if (isLong(key)) return `it is over ${longestKey} bytes`;
  const segments = key.split("/");
  if (segments.includes("")) return "it has an empty segment";
  if (segments.includes(".") || segments.includes("..")) return "it has a dot segment";
  return null;
}

/** A character is three bytes at most, or four as a pair. */
function isLong(key: string): boolean {
  return key.length * 3 > longestKey && new TextEncoder().encode(key).length > longestKey;
}

/**
 * Percent-encodes once all but the unreserved characters of RFC 3986, as S3 signatures require.
 * Halves of surrogate pairs become U+FFFD, as wherever text turns into UTF-8.
 */
export function encodeStrictly(text: string): string {
  // Most keys, names and values have nothing else.
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The key as the path of a URL: every segment encoded, the slashes kept. */
export function encodeKey(key: string): string {
  return key.split("/").map(encodeStrictly).join("/");
}
