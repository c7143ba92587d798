/** Ways to show the events of a run: on a terminal, in a log, to another program. */
import type { Writable } from "node:stream";
import { createLogUpdate } from "log-update";
import type { Clock } from "./clock.ts";
import { describeEvent } from "./describe-event.ts";
import type { IngestEvent } from "./ingest-event.ts";
import { afterEvent, noProgress, progressLines } from "./progress.ts";

export interface Reporter {
  report(event: IngestEvent): void;
  close(): void;
}

/** As `process.stdout` and `process.stderr` are. */
export type Output = Writable & { isTTY?: boolean; columns?: number };

/** One JSON object a line, and nothing else. */
export function jsonLines(output: Output): Reporter {
  return {
    report(event) {
      if (event.event !== "progress") output.write(`${JSON.stringify(event)}\n`);
    },
    close() {},
  };
}

/** What is archived to one stream, and what is not to the other. */
export function plainLines(stdout: Output, stderr: Output): Reporter {
  return {
    report(event) {
      const text = describeEvent(event);
      if (text === null) return;
      const isGood = event.event === "archived" || event.event === "finished";
      (isGood ? stdout : stderr).write(`${text}\n`);
    },
    close() {},
  };
}

/** Redrawn so often at most. */
const FRAME_MS = 100;

/** The same lines, and bars below them for what is under way. */
export function progressBars(stdout: Output, stderr: Output, clock: Clock): Reporter {
  const lines = plainLines(stdout, stderr);
  const bars = createLogUpdate(stderr);
  let progress = noProgress;
  let drawn = 0;
  return {
    report(event) {
      progress = afterEvent(progress, event, clock.now());
      if (describeEvent(event) !== null) {
        bars.clear();
        lines.report(event);
      } else if (clock.now() - drawn < FRAME_MS) return;
      if (event.event === "finished") return;
      drawn = clock.now();
      const width = stderr.columns ?? 80;
      const shown = progressLines(progress, drawn, width);
      bars(shown.map((line) => shortened(line, width)).join("\n"));
    },
    close: () => bars.clear(),
  };
}

/** A line that is wrapped would not be wiped out. */
function shortened(line: string, width: number): string {
  return line.length < width ? line : `${line.slice(0, width - 2)}…`;
}
