/**
 * `npm run fuzz -- --inputs 1000000 --seed 1 --samples folder --target fits`: reads damaged files and
 * requests, and tells of what threw anything but a coded error, took longer than 30 seconds (told to the hundred), or left
 * memory behind. With `--only 1234` one input is read again, to look at it.
 */
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { FuzzMessage, FuzzReport, FuzzShare } from "./fuzz-share.ts";
import { runFuzz } from "./run-fuzz.ts";
import { fuzzTargets } from "./targets.ts";

const LONGEST_INPUT_MS = 30_000;
const MOST_GROWTH_BYTES = 16 * 1024 * 1024;

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "30000" },
    seed: { type: "string", default: "1" },
    samples: { type: "string" },
    target: { type: "string" },
    only: { type: "string" },
    threads: { type: "string", default: String(Math.min(3, availableParallelism())) },
  },
});
const seed = Number(values.seed);
const samples = values.samples ?? null;
const targets = (await fuzzTargets(samples)).filter(
  ({ name }) => values.target === undefined || name === values.target,
);

if (values.only !== undefined) {
  const from = Number(values.only);
  for (const target of targets)
    console.log(target.name, await runFuzz(target, { seed, from, to: from + 1 }));
  process.exit();
}

const each = Math.ceil(Number(values.inputs) / targets.length);
const names = targets.map(({ name }) => name)[Symbol.iterator]();
let faults = 0;
await Promise.all(Array.from({ length: Number(values.threads) }, work));
console.log(faults === 0 ? "No faults" : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;

async function work(): Promise<void> {
  for (const name of names) await fuzz(name);
}

async function fuzz(target: string): Promise<void> {
  const begun = performance.now();
  const share: FuzzShare = { target, seed, from: 0, to: each, samples };
  const program = fileURLToPath(new URL("./fuzz-share.ts", import.meta.url));
  const process = fork(program, [JSON.stringify(share)], { execArgv: ["--import", "tsx"] });
  let input = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      fault(
        target,
        input,
        `it, or one soon after it, takes longer than ${LONGEST_INPUT_MS / 1000} s`,
      );
      process.kill("SIGKILL");
    }, LONGEST_INPUT_MS);
  };
  heard();
  const report = await new Promise<FuzzReport | null>((resolve) => {
    process.on("message", (message: FuzzMessage) => {
      heard();
      if ("input" in message) input = message.input;
      else resolve(message);
    });
    process.on("exit", () => resolve(null));
  });
  clearTimeout(silence);
  if (report) tell(target, report, (performance.now() - begun) / 1000);
  else fault(target, input, "its process ended");
}

function tell(
  target: string,
  { first, rest, strays, heapBefore, heapAfter }: FuzzReport,
  seconds: number,
) {
  for (const { input, error } of [...first.crashes, ...rest.crashes]) fault(target, input, error);
  for (const stray of strays) fault(target, -1, stray);
  const growth = heapAfter - heapBefore;
  if (growth > MOST_GROWTH_BYTES) fault(target, -1, `memory grew by ${growth} bytes`);
  const codes: Record<string, number> = {};
  for (const [code, count] of [...Object.entries(first.codes), ...Object.entries(rest.codes)]) {
    codes[code] = (codes[code] ?? 0) + count;
  }
  console.log(
    `${target}: ${each} inputs in ${seconds.toFixed(0)} s, memory ${mebibytes(heapBefore)} before, ${mebibytes(heapAfter)} after`,
    codes,
  );
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

function fault(target: string, input: number, state: string): void {
  faults++;
  // The first hundred say enough.
  if (faults <= 100) console.log(`${target}, input ${input} of seed ${seed}: ${state}`);
}
