/** Hand-made FITS bytes and repeatable chance for the tests of this folder. */
import { FitsHeaderScanner, type HeaderUnit } from "./fits-header-scanner.ts";

/** One header of the given card images, END and padding added. */
export function headerBlock(...cards: string[]): Uint8Array {
  const text = [...cards, "END"].map((card) => card.padEnd(80)).join("");
  return ascii(text.padEnd(Math.ceil(text.length / 2880) * 2880));
}

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function concatenated(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Scans to the end in chunks of the lengths that `nextLength` gives. */
export function scan(file: Uint8Array, nextLength: () => number = () => 1000): HeaderUnit[] {
  const scanner = new FitsHeaderScanner();
  const units: HeaderUnit[] = [];
  for (let at = 0; at < file.length; ) {
    const length = nextLength();
    units.push(...scanner.push(file.subarray(at, at + length)));
    at += length;
  }
  scanner.end();
  return units;
}

/** The extensions of the error that `action` throws; fails the test when it throws none. */
export function errorOf(action: () => unknown): Record<string, unknown> {
  try {
    action();
  } catch (error) {
    return (error as { extensions?: Record<string, unknown> }).extensions ?? { uncoded: error };
  }
  throw new Error("Expected an error: there was none");
}
