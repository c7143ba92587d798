/** Why a file was not archived, in the words of the graph or of this program. */
import { type ErrorCode, errorCodes, type Retry } from "../schema/errors.ts";

/** What this program finds by itself. The codes of the graph are in `schema/errors.ts`. */
export const ownCodes = {
  SERVER_UNREACHABLE: {
    retry: "BACKOFF",
    meaning: "Nothing answers there; start the server, or correct --url or ASTERISM_URL",
  },
  SERVER_UNAVAILABLE: {
    retry: "BACKOFF",
    meaning: "The server, or what stands before it, cannot answer now",
  },
  NOT_A_GRAPH: {
    retry: "NEVER",
    meaning: "What answers there is not this graph; correct --url or ASTERISM_URL",
  },
  FILE_UNREADABLE: {
    retry: "NEVER",
    meaning: "The file is gone, or may not be read by this user",
  },
  FILE_CHANGED: {
    retry: "BACKOFF",
    meaning: "The file was written to while it was sent; --watch waits until a file is complete",
  },
  JOURNAL_UNWRITABLE: {
    retry: "NEVER",
    meaning: "The file may be archived, but that cannot be noted; correct --journal or free space",
  },
  PART_REFUSED: {
    retry: "BACKOFF",
    meaning: "The object store did not take a part; its URL may be over, and gets renewed",
  },
} as const satisfies Record<string, { retry: Retry; meaning: string }>;

export class Failure extends Error {
  readonly code: string;
  readonly retry: Retry;
  /** Seconds for which the server wants to be left alone; 0 when it does not say. */
  readonly retryAfterSeconds: number;

  constructor(
    code: string,
    message: string,
    { retry, retryAfterSeconds = 0 }: { retry?: Retry; retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.code = code;
    this.retry = retry ?? meaningOf(code)?.retry ?? "BACKOFF";
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** What the code means and what to do about it; empty for one that this version does not know. */
export function adviceOn(code: string): string {
  return meaningOf(code)?.meaning ?? "";
}

/** Whether every other file would meet the same, so that going on is pointless. */
export function concernsAllFiles({ code, retry }: Failure): boolean {
  return retry === "NEVER" && (/^(TOKEN|IDENTITY)_/.test(code) || sameForAllFiles.has(code));
}
const sameForAllFiles = new Set([
  ...["UNAUTHENTICATED", "FORBIDDEN", "NOT_A_GRAPH", "JOURNAL_UNWRITABLE"],
  ...["STORE_DENIED", "STORE_BUCKET_MISSING"],
]);

/** Whether the failure is about one file, while others may well succeed at the same time. */
export function concernsOneFile({ code }: Failure): boolean {
  return ["FILE_CHANGED", "INTERNAL_SERVER_ERROR", "PART_REFUSED"].includes(code);
}

function meaningOf(code: string): { retry: Retry; meaning: string } | undefined {
  if (Object.hasOwn(ownCodes, code)) return ownCodes[code as keyof typeof ownCodes];
  return Object.hasOwn(errorCodes, code) ? errorCodes[code as ErrorCode] : undefined;
}
