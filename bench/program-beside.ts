/** A program of this folder in a process of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface ProgramBeside {
  /** The first line that it printed. */
  line: string;
  end(): void;
}

export async function programBeside(file: string, ...words: string[]): Promise<ProgramBeside> {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", program, ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  return { line, end: () => child.kill() };
}
