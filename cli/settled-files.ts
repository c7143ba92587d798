/** Files that somebody is writing, as soon as they seem to be complete. */
import type { Clock } from "./clock.ts";
import { isSame, type LocalFile } from "./local-file.ts";
import type { Watcher } from "./watch-folders.ts";

export interface SettledFilesOptions {
  /** Tells of each path at which something happened, until it is asked to stop. */
  watch(watcher: Watcher): { close(): Promise<void> };
  look(path: string): Promise<LocalFile | null>;
  /** Milliseconds for which size and time of writing must not change. */
  settleMs: number;
  clock: Clock;
  stop: AbortSignal;
}

interface Seen {
  file: LocalFile;
  /** When it was first seen like that. */
  since: number;
}

/**
 * Without end, until `stop`. A file that is written to again comes again.
 * @throws what the watching failed with: a file that is missed would be lost
 */
export async function* settledFiles(options: SettledFilesOptions): AsyncGenerator<LocalFile, void> {
  const { watch, look, settleMs, clock, stop } = options;
  const growing = new Map<string, Seen | null>();
  let wake = () => {};
  const onStop = () => wake();
  stop.addEventListener("abort", onStop);
  let failure: Error | null = null;
  const watcher = watch({
    onPath(path) {
      if (!growing.has(path)) growing.set(path, null);
      wake();
    },
    onFailure(error) {
      failure = error;
      wake();
    },
  });
  try {
    while (!stop.aborted) {
      if (failure) throw failure;
      if (growing.size === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      for (const [path, before] of growing) {
        const file = await look(path);
        const now = clock.now();
        if (!file) growing.delete(path);
        else if (!before || !isSame(file, before.file)) growing.set(path, { file, since: now });
        else if (now - before.since >= settleMs) {
          growing.delete(path);
          yield file;
        }
        if (stop.aborted) return;
      }
      if (growing.size > 0) await clock.wait(settleMs / 2, stop);
    }
  } finally {
    stop.removeEventListener("abort", onStop);
    await watcher.close();
  }
}
