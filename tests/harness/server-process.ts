/** A server in a process of its own, as `npm start` makes one. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import process from "node:process";
import { createInterface } from "node:readline";

export interface ServerProcess {
  child: ChildProcess;
  url: string;
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** It listens on a free port, and has no settings but those given. */
export async function startServerProcess(
  settings: Record<string, string | undefined>,
  stderr: "inherit" | "ignore" = "inherit",
): Promise<ServerProcess> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "gateway/serve-node.ts"], {
    env: { PATH, HOME, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", stderr],
  });
  const { stdout } = child;
  if (!stdout) throw new Error("the server has no output");
  for await (const line of createInterface({ input: stdout })) {
    const url = /served at (\S+)\/graphql/.exec(line)?.[1];
    if (!url) continue;
    // What it goes on to say must not fill the pipe.
    stdout.resume();
    const end = async (signal: NodeJS.Signals = "SIGTERM") => {
      const gone = once(child, "exit");
      if (child.kill(signal)) await gone;
    };
    return { child, url, end };
  }
  throw new Error("the server ended before it listened");
}

/** MiB that a process has in memory now, or had at most. On Linux. */
export function memoryOf({ pid }: ChildProcess, which: "VmRSS" | "VmHWM" = "VmRSS"): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(new RegExp(`^${which}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) / 1024;
}
