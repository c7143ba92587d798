/** Damages bytes in the ways in which files are damaged, and in those of people who mean harm. */

export type Random = () => number;

/** A number in [0, end). */
export function below(end: number, random: Random): number {
  return Math.floor(random() * end);
}

export function oneOf<Item>(items: readonly Item[], random: Random): Item {
  return items[below(items.length, random)] as Item;
}

/**
 * One to four changes of the sample: bits, bytes, stretches that are missing, doubled, moved or of
 * another sample, words of the format, and an end that comes too early. The sample is left as it is.
 */
export function mutate(
  sample: Uint8Array,
  { words, others }: { words: readonly string[]; others: readonly Uint8Array[] },
  random: Random,
): Uint8Array {
  let bytes = sample.slice();
  for (let changes = 1 + below(4, random); changes > 0; changes--) {
    bytes = changed(bytes, words, others, random);
  }
  return bytes;
}

function changed(
  bytes: Uint8Array<ArrayBuffer>,
  words: readonly string[],
  others: readonly Uint8Array[],
  random: Random,
): Uint8Array<ArrayBuffer> {
  // Structure stands in front, so that is where most changes go.
  const at = below(random() < 0.7 ? Math.min(bytes.length, 6000) : bytes.length, random);
  const length = below(random() < 0.8 ? 200 : 5000, random);
  switch (below(9, random)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8, random));
      return bytes;
    case 1:
      bytes[at] = below(256, random);
      return bytes;
    case 2:
      bytes[at] = 32 + below(95, random);
      return bytes;
    case 3:
    case 4: {
      const word = oneOf(words, random);
      // Most formats have fields at fixed places.
      const aligned = random() < 0.5 ? at - (at % 80) : at;
      for (let i = 0; i < word.length; i++) bytes[aligned + i] = word.charCodeAt(i);
      return bytes;
    }
    case 5:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 6:
      return joined(bytes.subarray(0, at + length), bytes.subarray(at));
    case 7: {
      const other = oneOf(others, random);
      const from = below(other.length, random);
      return joined(bytes.subarray(0, at), other.subarray(from, from + length), bytes.subarray(at));
    }
    default:
      return bytes.slice(0, below(bytes.length + 1, random));
  }
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The bytes in chunks of any lengths, sometimes empty, sometimes of one byte. */
export async function* chunked(bytes: Uint8Array, random: Random): AsyncGenerator<Uint8Array> {
  const longest = oneOf([1 + below(20, random), 1000, 5000, 65536], random);
  // Small chunks of a large file would only take long.
  const least = Math.ceil(bytes.length / 50);
  for (let at = 0; at < bytes.length; ) {
    const length = least + below(longest, random);
    yield bytes.subarray(at, at + length);
    at += length;
  }
}
