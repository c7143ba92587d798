/**
 * One 80-character card of a FITS header (FITS 4.0, section 4), read leniently: what is not
 * according to the standard is kept as text, because one odd card of a hundred must not cost
 * an observatory the frame. Pure.
 */
import type { HeaderValue } from "./header.ts";

export type FitsCard =
  /** `open`: a string ending in `&`, which a CONTINUE card may prolong. */
  | { kind: "value"; keyword: string; value: HeaderValue; open: boolean }
  /** `text` is null when the card holds no string, so that nothing is prolonged. */
  | { kind: "continue"; text: string | null }
  | { kind: "commentary" }
  | { kind: "end" };

const INTEGER = /^[+-]?\d+$/;
const REAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[EDed][+-]?\d+)?$/;

/**
 * Reads one card. `text` is printable ASCII, 80 characters.
 * Keywords come out in upper case; a HIERARCH keyword without the word HIERARCH, its parts
 * parted by single blanks: `ESO DET NAME`.
 */
export function parseCard(text: string): FitsCard {
  const keyword = text.slice(0, 8).trimEnd().toUpperCase();
  if (keyword === "END" && text.slice(8).trim() === "") return { kind: "end" };
  if (keyword === "" || keyword === "COMMENT" || keyword === "HISTORY") {
    return { kind: "commentary" };
  }
  if (text.startsWith("= ", 8)) return valueCard(keyword, text.slice(10));
  if (keyword === "CONTINUE") {
    const value = text.slice(8).trimStart();
    return { kind: "continue", text: value.startsWith("'") ? parseString(value) : null };
  }
  if (keyword === "HIERARCH") {
    const equals = text.indexOf("=", 9);
    const name = text.slice(8, equals).trim().replace(/ +/g, " ").toUpperCase();
    if (equals > 0 && name !== "") return valueCard(name, text.slice(equals + 1));
  }
  // Without the value indicator in columns 9 and 10 the rest of the card is commentary.
  return { kind: "commentary" };
}

function valueCard(keyword: string, field: string): FitsCard {
  const value = parseValue(field);
  const open = typeof value === "string" && value.endsWith("&") && /^ *'/.test(field);
  return { kind: "value", keyword, value, open };
}

/**
 * The value field of a card, comment included: string, logical, integer, real (also with the
 * exponent letter D), complex (as text), or null when undefined.
 */
export function parseValue(field: string): HeaderValue {
  const trimmed = field.trimStart();
  if (trimmed.startsWith("'")) return parseString(trimmed);
  const slash = trimmed.indexOf("/");
  const word = (slash < 0 ? trimmed : trimmed.slice(0, slash)).trimEnd();
  if (word === "") return null;
  if (word === "T") return true;
  if (word === "F") return false;
  if (INTEGER.test(word)) {
    const integer = Number(word);
    return Number.isSafeInteger(integer) ? withoutMinusZero(integer) : word;
  }
  if (REAL.test(word)) {
    const real = Number(word.replace(/[Dd]/, "E"));
    return Number.isFinite(real) ? withoutMinusZero(real) : word;
  }
  return word;
}

/** JSON has no minus zero, so a stored header would not equal the one that was read. */
function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}

/**
 * A quoted string: doubled quotes are one, trailing blanks mean nothing, leading ones do.
 * A missing closing quote is forgiven.
 */
function parseString(quoted: string): string {
  let text = "";
  for (let at = 1; at < quoted.length; at++) {
    const character = quoted[at];
    if (character === "'") {
      if (quoted[at + 1] !== "'") break;
      at++;
    }
    text += character;
  }
  return text.trimEnd();
}
