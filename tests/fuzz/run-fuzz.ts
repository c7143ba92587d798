/** Reads many damaged inputs. Each is made from its own number, so that any of them can be made again. */
import { CodedError } from "../../schema/errors.ts";
import { seededRandom } from "../../subgraphs/archive/rules/fits-bytes.fixture.ts";
import type { FuzzTarget } from "./fuzz-target.ts";
import { mutate, oneOf } from "./mutate.ts";

export interface Crash {
  target: string;
  input: number;
  error: string;
}

export interface FuzzResult {
  crashes: Crash[];
  /** How many inputs ended with which code; `ok` for those that were read without complaint. */
  codes: Record<string, number>;
}

/** Reads the inputs from one number up to another; `onInput` hears of each before it is read. */
export async function runFuzz(
  target: FuzzTarget,
  { seed, from, to }: { seed: number; from: number; to: number },
  onInput: (input: number) => void = () => {},
): Promise<FuzzResult> {
  const result: FuzzResult = { crashes: [], codes: {} };
  for (let input = from; input < to; input++) {
    onInput(input);
    const random = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(input + 1, 0x85ebca6b));
    // The first numbers of neighbours are alike.
    for (let skipped = 0; skipped < 3; skipped++) random();
    const sample = oneOf(target.samples, random);
    const bytes = mutate(sample, { words: target.words, others: target.samples }, random);
    let code = "ok";
    try {
      await target.read(bytes, random);
    } catch (error) {
      code = error instanceof CodedError ? error.code : "crash";
      if (code === "crash") {
        const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
        result.crashes.push({ target: target.name, input, error: told });
      }
    }
    result.codes[code] = (result.codes[code] ?? 0) + 1;
  }
  return result;
}
