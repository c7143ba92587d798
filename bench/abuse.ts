/**
 * How long a gateway in a process of its own takes to refuse what would cost much, from the first byte
 * of the request to the last of the answer, and how long two other clients wait meanwhile. On Linux,
 * which tells of a process's time and memory in /proc.
 */
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { attack, attacks } from "../tests/abuse/attacks.ts";
import { otherClients } from "../tests/abuse/other-clients.ts";
import { memoryOf, startServerProcess } from "../tests/harness/server-process.ts";
import { percentile } from "./percentile.ts";

/** Milliseconds that a refusal may take. */
const LIMIT_MS = 200;
const ROUNDS = 40;

/** Whether each was refused in time, but for one in twenty. */
export async function run(dataDir: string): Promise<boolean> {
  const settings = { SEED: "false", ASTERISM_DATA_DIR: dataDir, RATE_PER_SECOND: "0" };
  const {
    child: server,
    url,
    end,
  } = await startServerProcess({ ...settings, REQUEST_LOG: "none" });
  try {
    for (const given of attacks) await refused(url, given);
    const before = memoryOf(server);
    let isGood = true;
    for (const given of attacks) {
      const times: number[] = [];
      const began = processorMs(server);
      for (let round = 0; round < ROUNDS; round++) times.push(await refused(url, given));
      const processor = ((processorMs(server) - began) / ROUNDS).toFixed(0);
      const isSlow = percentile(times, 0.95) > LIMIT_MS;
      if (isSlow) isGood = false;
      const mark = isSlow ? "  TOO SLOW" : "";
      console.log(`${given.what}: ${told(times)}; ${processor} ms of the processor${mark}`);
    }
    const alone = otherClients(url, 2);
    await alone.answered(200);
    console.log(`other clients, alone: ${told((await alone.end()).milliseconds)}`);
    const others = otherClients(url, 2);
    for (let round = 0; round < ROUNDS / 8; round++) {
      for (const given of attacks) await refused(url, given);
    }
    console.log(`other clients, meanwhile: ${told((await others.end()).milliseconds)}`);
    const after = memoryOf(server);
    console.log(`resident memory: ${before.toFixed(0)} MiB before, ${after.toFixed(0)} after`);
    return isGood;
  } finally {
    await end();
  }
}

async function refused(url: string, given: (typeof attacks)[number]): Promise<number> {
  const began = performance.now();
  const { status, code } = await attack(url, given);
  const taken = performance.now() - began;
  if (status !== given.status || code !== given.code) {
    throw new Error(`${given.what} is answered with ${status} ${code}`);
  }
  return taken;
}

function told(times: readonly number[]): string {
  const [half, most, all] = [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(1));
  return `p50 ${half}, p95 ${most}, max ${all} ms`;
}

/** Milliseconds that a process has had of the processors. */
function processorMs({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  const ticksPerSecond = 100;
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000;
}
