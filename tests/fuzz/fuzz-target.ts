/** Something that reads bytes of strangers. */
import type { Random } from "./mutate.ts";

export interface FuzzTarget {
  name: string;
  /** Bytes that are read without complaint, to be damaged. */
  samples: Uint8Array[];
  /** Words of the format. */
  words: readonly string[];
  /** Reads the input to its end. May throw a CodedError, and nothing else. */
  read(input: Uint8Array, random: Random): Promise<void>;
}
