/** `asterism ingest`: puts the parts together for what was asked. */
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { ClientSettings } from "../platform/settings.ts";
import { type Clock, systemClock } from "./clock.ts";
import { exitCodeOf, exitCodes } from "./exit-code.ts";
import { findFiles, isFolder, NotFound } from "./find-files.ts";
import { graphClient } from "./graph-client.ts";
import { ingestFiles } from "./ingest-files.ts";
import type { IngestOptions } from "./ingest-options.ts";
import { openJournal } from "./journal.ts";
import { type LocalFile, lookAt } from "./local-file.ts";
import { jsonLines, type Output, plainLines, progressBars, type Reporter } from "./reporters.ts";
import { sendFile } from "./send-file.ts";
import { settledFiles } from "./settled-files.ts";
import { watchFolders } from "./watch-folders.ts";

export interface Surroundings {
  stdout: Output;
  stderr: Output;
  /** Asks the program to come to an end. */
  stop: AbortSignal;
  /** That of the system unless a test has another. */
  clock?: Clock;
}

/** The call is wrong; the message says what to put right. */
export class UsageError extends Error {}

const DEADLINE_MS = 600_000;

/** @throws UsageError */
export async function ingest(
  paths: readonly string[],
  options: IngestOptions,
  settings: ClientSettings,
  surroundings: Surroundings,
): Promise<number> {
  const { stdout, stop, clock = systemClock } = surroundings;
  const url = serverUrl(options.url ?? settings.url);
  const roots = paths.map((path) => resolve(path));
  const { metadata, partsFrom, concurrency, extension: extensions } = options;
  const { dryRun = false, again = false, watch = false } = options;
  // Before folders are walked, which may take long.
  const token = options.token ?? settings.token ?? (await localToken(url, settings, dryRun));
  const present = await (watch && !dryRun ? requireAll(roots) : findFiles(roots, extensions)).catch(
    misused,
  );
  const path = journalPath(options, settings);
  const journal = await openJournal({ path, readOnly: dryRun, server: url, roots, again }).catch(
    misused,
  );
  if (dryRun) {
    for (const file of present) if (!journal.archived(file)) tellWanted(file, options, stdout);
    return exitCodes.ARCHIVED;
  }
  const graph = graphClient(url, token);
  const reporter = chosenReporter(options, surroundings, clock);
  const { report } = reporter;
  found(present);
  try {
    const tally = await ingestFiles({
      files: watch ? watched : () => present,
      send: (path, onProgress) =>
        sendFile({ graph, journal, metadata, partsFrom }, path, onProgress),
      ...{ journal, report, concurrency, clock, stop },
      deadlineMs: options.deadline ?? (watch ? null : DEADLINE_MS),
      random: Math.random,
    });
    const exitCode = exitCodeOf(tally, stop.aborted);
    report({ event: "finished", exitCode, ...tally });
    return exitCode;
  } finally {
    reporter.close();
  }

  function found(files: readonly LocalFile[]): void {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    report({ event: "found", files: files.length, bytes });
  }

  async function* watched(end: AbortSignal): AsyncGenerator<LocalFile, void> {
    const { settle: settleMs, poll: pollMs = null } = options;
    const files = settledFiles({
      watch: (watcher) => watchFolders({ paths: roots, extensions, pollMs }, watcher),
      ...{ look: lookAt, settleMs, clock, stop: end },
    });
    for await (const file of files) {
      if (journal.archived(file)) continue;
      found([file]);
      yield file;
    }
  }
}

/** What is named and is not there is a slip of the pen. @throws NotFound */
async function requireAll(roots: readonly string[]): Promise<LocalFile[]> {
  await Promise.all(roots.map(isFolder));
  return [];
}

function misused(error: Error & { code?: string; path?: string }): never {
  if (error instanceof NotFound) throw new UsageError(error.message);
  if (error.code) throw new UsageError(`Cannot use the journal "${error.path}": ${error.code}`);
  throw error;
}

/** @throws UsageError */
function serverUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) {
    return text.replace(/\/+$/, "").replace(/\/graphql$/, "");
  }
  throw new UsageError(`--url must be a URL that starts with http: or https:, not "${text}"`);
}

/**
 * The administrator's token that a server leaves in its data folder. It is shown to nobody on
 * another machine.
 * @throws UsageError
 */
async function localToken(
  url: string,
  { dataDir }: ClientSettings,
  dryRun: boolean,
): Promise<string> {
  if (dryRun) return "";
  const file = join(dataDir, "admin-token");
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
  const text = isLocal ? await readFile(file, "utf8").catch(() => null) : null;
  if (text !== null) return text.trim();
  const place = isLocal ? `, and there is no "${file}"` : "";
  throw new UsageError(
    `There is no token: give --token or set ASTERISM_TOKEN${place}. ` +
      `"npm run token -- --scope frames:ingest" makes one beside the server`,
  );
}

function journalPath(options: IngestOptions, { stateDir }: ClientSettings): string {
  if (options.journal) return resolve(options.journal);
  return join(stateDir ?? join(homedir(), ".local", "state"), "asterism", "ingest.jsonl");
}

function tellWanted({ path, size }: LocalFile, { json }: IngestOptions, stdout: Output): void {
  stdout.write(json ? `${JSON.stringify({ event: "wanted", path, size })}\n` : `${path}\n`);
}

function chosenReporter(
  { json }: IngestOptions,
  { stdout, stderr }: Surroundings,
  clock: Clock,
): Reporter {
  if (json) return jsonLines(stdout);
  return stderr.isTTY ? progressBars(stdout, stderr, clock) : plainLines(stdout, stderr);
}
