/** Progress on standard error: one line that is rewritten on a terminal, one line a step elsewhere. */
import process from "node:process";

const WIDTH = 30;

export function progressLine(): (step: string, done: number, total: number) => void {
  const terminal = process.stderr.isTTY;
  return (step, done, total) => {
    const over = done >= total;
    const filled = Math.round((done / Math.max(total, 1)) * WIDTH);
    const bar = `${"#".repeat(filled)}${"-".repeat(WIDTH - filled)}`;
    const line = `  ${step.padEnd(12)} [${bar}] ${done}/${total}`;
    if (terminal) process.stderr.write(`\r${line}${over ? "\n" : ""}`);
    else if (over) process.stderr.write(`${line}\n`);
  };
}
