/** Reads a share of the inputs in a process of its own, so that another one sees when it hangs. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type FuzzResult, runFuzz } from "./run-fuzz.ts";
import { fuzzTargets } from "./targets.ts";

export interface FuzzShare {
  target: string;
  seed: number;
  from: number;
  to: number;
  samples: string | null;
}

/** What the process says: how far it is, and at last what it found. */
export type FuzzMessage = { input: number } | FuzzReport;

export interface FuzzReport {
  first: FuzzResult;
  rest: FuzzResult;
  strays: string[];
  /** Bytes. */
  heapBefore: number;
  heapAfter: number;
}

/** Inputs after which it says how far it is. */
export const TELLING = 100;
/** Inputs after which everything that is made once has been made. */
const WARM_UP = 2000;

const share = JSON.parse(process.argv[2] ?? "") as FuzzShare;
const say = (message: FuzzMessage) => process.send?.(message);
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const heapBytes = async () => {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    collectGarbage();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

let current = share.from;
const strays: string[] = [];
process.on("unhandledRejection", (error) => {
  strays.push(`unhandled after input ${current}: ${error instanceof Error ? error.stack : error}`);
});

const targets = await fuzzTargets(share.samples);
const target = targets.find(({ name }) => name === share.target);
if (!target) throw new Error(`there is no target ${share.target}`);
const onInput = (input: number) => {
  current = input;
  if (input % TELLING === 0) say({ input });
};
const { seed, from, to } = share;
const warm = Math.min(from + WARM_UP, to);
const first = await runFuzz(target, { seed, from, to: warm }, onInput);
const heapBefore = await heapBytes();
const rest = await runFuzz(target, { seed, from: warm, to }, onInput);
const heapAfter = await heapBytes();
say({ first, rest, strays, heapBefore, heapAfter });
process.disconnect?.();
