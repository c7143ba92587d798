/** Progress on standard error: one line that is rewritten on a terminal, a line each tenth elsewhere. */
import process from "node:process";

const WIDTH = 30;

export function progressLine(): (step: string, done: number, total: number) => void {
  const terminal = process.stderr.isTTY;
  let shown = "";
  return (step, done, total) => {
    const share = Math.min(done / Math.max(total, 1), 1);
    const over = share === 1;
    const mark = `${step} ${terminal && !over ? done : Math.floor(share * 10)}`;
    if (mark === shown) return;
    shown = mark;
    const filled = Math.round(share * WIDTH);
    const bar = `${"#".repeat(filled)}${"-".repeat(WIDTH - filled)}`;
    const line = `  ${step.padEnd(12)} [${bar}] ${Math.min(done, total)}/${total}`;
    process.stderr.write(terminal ? `\r${line}${over ? "\n" : ""}` : `${line}\n`);
  };
}
