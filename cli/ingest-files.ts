/** Has files archived: so many at once, again when it is worth it, and tells what came of each. */
import type { Clock } from "./clock.ts";
import { adviceOn, concernsAllFiles, concernsOneFile, Failure } from "./failure.ts";
import type { Report, Tally, Told } from "./ingest-event.ts";
import type { Journal } from "./journal.ts";
import type { LocalFile } from "./local-file.ts";
import { afterFailure, backoffMs, isOver, type Patience } from "./patience.ts";
import type { Archived } from "./send-file.ts";
import { createSlots } from "./slots.ts";

export interface IngestRun {
  /** Those to be ingested, without end when a folder is watched; they end with the signal. */
  files(stop: AbortSignal): Iterable<LocalFile> | AsyncIterable<LocalFile>;
  /** One attempt. @throws Failure */
  send(path: string, onProgress: (bytes: number) => void): Promise<Archived>;
  journal: Journal;
  report: Report;
  /** Files under way at once. */
  concurrency: number;
  /** Milliseconds after which what fails is given up; null: never. */
  deadlineMs: number | null;
  clock: Clock;
  /** From 0 to 1. */
  random(): number;
  /** Begins nothing new; attempts under way are waited for. */
  stop: AbortSignal;
}

/** Calls that answer NOW so often in a row need some time after all. */
const MOST_AT_ONCE = 3;

interface Failed {
  failure: Failure;
  /** With this failure of the file. */
  patience: Patience;
  /** Milliseconds until the next attempt; null when there is none. */
  wait: number | null;
}

const countedAs: Record<string, "created" | "newVersions" | "alreadyArchived"> = {
  ...{ CREATED: "created", NEW_VERSION: "newVersions", ALREADY_ARCHIVED: "alreadyArchived" },
};

export async function ingestFiles(run: IngestRun): Promise<Tally> {
  const { send, journal, report, deadlineMs, clock } = run;
  const tally: Tally = {
    ...{ created: 0, newVersions: 0, alreadyArchived: 0 },
    ...{ skipped: 0, refused: 0, postponed: 0 },
  };
  const slots = createSlots(run.concurrency);
  const ended = new AbortController();
  const stop = AbortSignal.any([run.stop, ended.signal]);
  /** Failures of the server since it archived something, and until when to leave it alone. */
  let trouble: (Patience & { until: number }) | null = null;
  /** Files by path, each as it came again meanwhile. */
  const underWay = new Map<string, LocalFile | null>();
  const tasks = new Set<Promise<void>>();
  /** What no rule foresees. */
  let fault: { error: unknown } | null = null;

  try {
    for await (const file of run.files(stop)) {
      if (underWay.has(file.path)) {
        underWay.set(file.path, file);
        continue;
      }
      const before = journal.archived(file);
      if (before) {
        tally.skipped++;
        report({ event: "skipped", path: file.path, size: file.size, frame: before.frame });
        continue;
      }
      const release = await slots.take();
      underWay.set(file.path, null);
      const task = ingest(file, release)
        .catch((error) => {
          fault ??= { error };
          ended.abort();
        })
        .finally(() => {
          underWay.delete(file.path);
          tasks.delete(task);
        });
      tasks.add(task);
    }
  } catch (error) {
    fault = { error };
    ended.abort();
  }
  await Promise.all(tasks);
  if (fault) throw (fault as { error: unknown }).error;
  return tally;

  async function ingest(file: LocalFile, firstSlot: () => void): Promise<void> {
    let release = firstSlot;
    let before: Failed | null = null;
    for (;;) {
      const failed: Failed | null = await attempt(file, before).finally(release);
      if (failed) {
        const { failure, wait } = failed;
        if (wait === null) return;
        const waitSeconds = Math.round(wait) / 1000;
        report({ event: "retrying", path: file.path, waitSeconds, ...told(failure) });
        await clock.wait(wait, stop);
      } else {
        // It was written to while it was sent, and was complete both times.
        const again = underWay.get(file.path);
        if (!again || stop.aborted || journal.archived(again)) return;
        underWay.set(file.path, null);
      }
      before = failed;
      release = await slots.take();
    }
  }

  /** Null when the file is archived, or not begun because the run ends. */
  async function attempt(file: LocalFile, before: Failed | null): Promise<Failed | null> {
    const { path, size } = file;
    if (trouble) await clock.wait(trouble.until - clock.now(), stop);
    if (stop.aborted) {
      if (before) giveUp(file, before.failure);
      else tally.postponed++;
      return null;
    }
    report({ event: "sending", path, size });
    try {
      const archived = await send(path, (sent) => report({ event: "progress", path, sent }));
      trouble = null;
      tally[countedAs[archived.outcome] ?? "created"]++;
      report({ event: "archived", path, ...archived });
      return null;
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      const patience = afterFailure(before?.patience ?? null, clock.now());
      const wait = waitAfter(failure, patience);
      // Before the slot is given back: others shall not begin what is pointless.
      if (wait === null) giveUp(file, failure);
      return { failure, patience, wait };
    }
  }

  /** Milliseconds until the next attempt; null when there is none. */
  function waitAfter(failure: Failure, own: Patience): number | null {
    if (failure.retry === "NEVER") return null;
    const now = clock.now();
    const atLeast = failure.retryAfterSeconds * 1000;
    if (concernsOneFile(failure) || failure.retry === "NOW") {
      const atOnce = failure.retry === "NOW" && own.failures <= MOST_AT_ONCE;
      const wait = Math.max(atOnce ? 0 : backoffMs(own.failures, run.random()), atLeast);
      return isOver(own, now + wait, deadlineMs) ? null : wait;
    }
    // Those who failed at the same time are one failure of the server.
    if (trouble === null || now >= trouble.until) {
      const server = afterFailure(trouble, now);
      trouble = { ...server, until: now + backoffMs(server.failures, run.random()) };
    }
    trouble.until = Math.max(trouble.until, now + atLeast);
    if (!isOver(trouble, trouble.until, deadlineMs)) return trouble.until - now;
    // The others would wait for nothing.
    ended.abort();
    return null;
  }

  function giveUp({ path, size }: LocalFile, failure: Failure): void {
    const isRefused = failure.retry === "NEVER";
    tally[isRefused ? "refused" : "postponed"]++;
    report({ event: isRefused ? "refused" : "postponed", path, size, ...told(failure) });
    if (concernsAllFiles(failure)) ended.abort();
  }
}

function told({ code, message, retry }: Failure): Told {
  return { code, message, retry, advice: adviceOn(code) };
}
