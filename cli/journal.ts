/**
 * What was archived before, so that a second run sends only what is new. JSON lines that are only
 * added to: a crash loses at most the last one, and then that file is sent again, which is harmless.
 */
import { createReadStream } from "node:fs";
import { appendFile, mkdir } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { createInterface } from "node:readline";
import { Failure } from "./failure.ts";
import { type LocalFile, lookAt } from "./local-file.ts";

/** About a file as it was: that it was archived, or how far its upload in parts got. */
export type JournalEntry = LocalFile & { sha256: string } & (
    | { outcome: string; frame: string | null }
    | { upload: string | null }
  );

export interface Journal {
  /** How the file was archived as it is now; null when it was not. */
  archived(file: LocalFile): { outcome: string; frame: string | null } | null;
  /** The upload that was begun with these bytes; null when there is none. */
  upload(path: string, sha256: string): string | null;
  /** @throws Failure JOURNAL_UNWRITABLE */
  record(entry: JournalEntry): Promise<void>;
}

export interface JournalOptions {
  path: string;
  /** Nothing is written then, and the file need not be there. */
  readOnly: boolean;
  /** The server that is meant; what was sent to others is no matter. */
  server: string;
  /** Files and folders that are of interest. */
  roots: readonly string[];
  /** Whether what was archived before is looked at. */
  again: boolean;
}

export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { path, readOnly, server, roots, again } = options;
  const entries = new Map<string, JournalEntry>();
  if (!readOnly) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await appendFile(path, "", { mode: 0o600 });
  }
  await load();
  return {
    archived(file) {
      const entry = entries.get(file.path);
      if (again || !entry || !("outcome" in entry)) return null;
      return entry.size === file.size && entry.mtime === file.mtime ? entry : null;
    },
    upload(of, sha256) {
      const entry = entries.get(of);
      return entry && "upload" in entry && entry.sha256 === sha256 ? entry.upload : null;
    },
    async record(entry) {
      entries.set(entry.path, entry);
      if (readOnly) return;
      const line = { at: new Date().toISOString(), server, ...entry };
      await appendFile(path, `${JSON.stringify(line)}\n`, { mode: 0o600 }).catch((error) => {
        throw new Failure("JOURNAL_UNWRITABLE", `Cannot write to "${path}": ${error.code}`);
      });
    },
  };

  async function load(): Promise<void> {
    if (readOnly && (await lookAt(path)) === null) return;
    let isTorn = false;
    for await (const line of createInterface({ input: createReadStream(path) })) {
      const entry = parsed(line);
      isTorn = entry === null;
      if (entry?.server === server && isOfInterest(entry.path)) entries.set(entry.path, entry);
    }
    // The next line would be torn with it.
    if (isTorn && !readOnly) await appendFile(path, "\n");
  }

  function isOfInterest(of: string): boolean {
    return roots.some(
      (root) => of === root || of.startsWith(root.endsWith(sep) ? root : root + sep),
    );
  }
}

function parsed(line: string): (JournalEntry & { server: string }) | null {
  try {
    const entry = JSON.parse(line);
    return typeof entry?.path === "string" && typeof entry.sha256 === "string" ? entry : null;
  } catch {
    return null;
  }
}
