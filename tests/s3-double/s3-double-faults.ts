/** What can be made to go wrong at the S3 double, and the bookkeeping of how often. */

/** Which requests a fault meets, and how it shows. The first rule that fits is used. */
export interface FaultRule {
  /** The method; absent for any. */
  on?: string;
  /** By S3's name, such as `UploadPart`; absent for any. */
  operation?: string;
  key?: string;
  partNumber?: number;
  /** Lets that many fitting requests pass first. */
  after?: number;
  /** How many requests fail; default 1. */
  times?: number;
  /** Answers with this status and an error body of `s3Code`, without carrying the request out. */
  status?: number;
  s3Code?: string;
  headers?: Record<string, string>;
  /** Reads that many bytes of the body, then drops the connection. */
  dropAtByte?: number;
  /** Carries the request out, then drops the connection instead of answering. */
  dropAnswer?: boolean;
  /** Gives that many bytes of the answer's body, then drops the connection. */
  breakAnswerAtByte?: number;
  /** Answers with this ETag (without quotes) instead of the true one. */
  etag?: string;
  /** Tells this SHA-256 (in base64) of the object instead of the true one. */
  sha256?: string;
  /** Waits for this before carrying the request out, or for the request's signal. */
  hold?: Promise<unknown>;
}

/** A dropped connection, as `fetch` reports it. */
export class ConnectionDropped extends TypeError {
  constructor() {
    super("fetch failed");
    this.cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
  }
}

export interface FaultSubject {
  method: string;
  operation: string;
  key: string;
  partNumber: number | null;
}

export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
  /** The rule that meets this request, counted as used. */
  take(subject: FaultSubject): FaultRule | undefined;
}

export function createFaults(): Faults {
  const rules: (FaultRule & { after: number; times: number })[] = [];
  return {
    add(rule) {
      rules.push({ after: 0, times: 1, ...rule });
    },
    clear() {
      rules.length = 0;
    },
    take(subject) {
      for (const rule of rules) {
        if (rule.times === 0 || !fits(rule, subject)) continue;
        if (rule.after > 0) {
          rule.after -= 1;
          continue;
        }
        rule.times -= 1;
        return rule;
      }
    },
  };
}

function fits(rule: FaultRule, subject: FaultSubject): boolean {
  return (
    (rule.on === undefined || rule.on === subject.method) &&
    (rule.operation === undefined || rule.operation === subject.operation) &&
    (rule.key === undefined || rule.key === subject.key) &&
    (rule.partNumber === undefined || rule.partNumber === subject.partNumber)
  );
}
