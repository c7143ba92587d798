/**
 * A FITS header as the rest of the archive sees it: keyword to value, commentary left out.
 * Numbers are finite; integers that JavaScript cannot hold exactly stay text.
 */
export type HeaderValue = string | number | boolean | null;

export type Header = Record<string, HeaderValue>;

/** Whether a keyword is there and says something: neither null nor empty text. Zero does. */
export function isSet(value: HeaderValue | undefined): value is string | number | boolean {
  return value !== undefined && value !== null && value !== "";
}
