/**
 * How a process ends, on Node and Deno: SIGTERM or SIGINT lets what runs come to its end, a second
 * one does not wait. A failure that nobody caught is told to the log.
 */
import process from "node:process";
import { inTime } from "../platform/in-time.ts";
import { log } from "../platform/log.ts";

export interface Ending {
  /** Takes nothing new, and ends when all that runs is over. */
  drain(): Promise<unknown>;
  /** Ends what runs nevertheless: each sees its connection break. */
  abort(): Promise<unknown>;
  /** Closes what was open. */
  close(): Promise<unknown>;
}

/** What is aborted has so long to clean up, and so has what is closed. */
const CLEANING_MS = 10_000;

const numbers = { SIGINT: 2, SIGTERM: 15 } as const;

/** To be called once, when the process is ready. */
export function endGracefully(drainSeconds: number, ending: Ending): void {
  let isEnding = false;
  const end = async (status: number) => {
    isEnding = true;
    try {
      if (!(await endsIn(ending.drain(), drainSeconds * 1000))) {
        log.warn("Requests are aborted: they did not end in time", { drainSeconds });
        await endsIn(ending.abort(), CLEANING_MS);
      }
      const isClosed = await endsIn(ending.close(), CLEANING_MS);
      if (!isClosed) log.error("Something that was open does not close");
      process.exit(isClosed ? status : 1);
    } catch (error) {
      log.error("The process did not end as it should", { error });
      process.exit(1);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (isEnding) process.exit(128 + numbers[signal]);
      void end(0);
    });
  }
  process.on("unhandledRejection", (error) =>
    log.error("A failure was caught by nobody", { error }),
  );
  process.on("uncaughtException", (error) => {
    // What it interrupted is in an unknown state: others finish, and the process begins anew.
    log.error("A failure was caught by nobody: the process ends", { error });
    if (!isEnding) void end(1);
  });
}

/** Whether the work ended within so many milliseconds. */
function endsIn(work: Promise<unknown>, ms: number): Promise<boolean> {
  return inTime(
    work.then(() => true),
    ms,
    () => false,
  );
}
