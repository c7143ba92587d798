/** What a run tells while it goes on; with `--json` each of these is a line, but for `progress`. */
import type { Retry } from "../schema/errors.ts";

export type IngestEvent =
  /** There are so many more files to be ingested. */
  | { event: "found"; files: number; bytes: number }
  /** The journal knows that it was archived. */
  | { event: "skipped"; path: string; size: number; frame: string | null }
  | { event: "sending"; path: string; size: number }
  /** So many bytes of it are sent. */
  | { event: "progress"; path: string; sent: number }
  | { event: "archived"; path: string; size: number; outcome: string; frame: string | null }
  | ({ event: "retrying"; path: string; waitSeconds: number } & Told)
  /** It cannot succeed like this. */
  | ({ event: "refused"; path: string; size: number } & Told)
  /** It was given up for now. */
  | ({ event: "postponed"; path: string; size: number } & Told)
  | ({ event: "finished"; exitCode: number } & Tally);

export interface Told {
  code: string;
  message: string;
  retry: Retry;
  advice: string;
}

/** Files by what came of them. */
export interface Tally {
  created: number;
  newVersions: number;
  alreadyArchived: number;
  skipped: number;
  refused: number;
  /** Given up for now, or not begun because the run ended before. */
  postponed: number;
}

export type Report = (event: IngestEvent) => void;
