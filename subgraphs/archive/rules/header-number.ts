/** Numbers in headers, which telescopes also write as text (`'0000296263'`). Pure. */
import { type Header, isSet } from "./header.ts";
import { headerInvalid } from "./header-invalid.ts";

export interface IntegerRange {
  min: number;
  max: number;
}

/**
 * The integer of a keyword, zero-padded text included; null when it says nothing.
 * Throws HEADER_INVALID when it is not an integer of the range.
 */
export function headerInteger(header: Header, keyword: string, range: IntegerRange): number | null {
  const number = headerNumber(header, keyword);
  if (number === null) return null;
  if (!Number.isInteger(number) || number < range.min || number > range.max) {
    const state = `it is not an integer from ${range.min} to ${range.max}`;
    throw headerInvalid(keyword, header[keyword], state, { ...range });
  }
  return number;
}

/** The number of a keyword; null when it says nothing. Throws HEADER_INVALID when it is none. */
export function headerNumber(header: Header, keyword: string): number | null {
  const value = header[keyword];
  if (!isSet(value)) return null;
  const number = numberOf(value);
  if (number === null) throw headerInvalid(keyword, value, "it is not a number");
  return number;
}

/** The number that a value is or writes in decimal digits; null when it is none. */
export function numberOf(value: string | number | boolean): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[ED][+-]?\d+)?$/i.test(text)) return null;
  const number = Number(text.replace(/d/i, "E"));
  return Number.isFinite(number) ? number : null;
}
