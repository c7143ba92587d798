/** What a message in the queue says: which file is to be ingested. Pure. */
import { CodedError } from "../../../schema/errors.ts";

/** An `IngestFrameInput` whose bytes are somewhere. */
export interface QueuedFrame {
  /** An http(s) URL, or an absolute path or file URL. */
  url: string;
  filename: string | null;
  /** Keywords and values that are laid over the header. */
  metadata: Record<string, unknown> | null;
  /** Bytes. */
  size: number | null;
  /** 64 hexadecimal digits. */
  sha256: string | null;
}

type Fields = Record<string, unknown>;

/**
 * Reads the JSON object `{filepath | url, filename, metadata, size, sha256}`, of which only the first
 * is needed; `filepath` is an absolute path. What else it has is ignored.
 * @throws CodedError MESSAGE_INVALID naming everything that is wrong
 */
export function parseQueuedFrame(body: Uint8Array): QueuedFrame {
  const fields = objectIn(body);
  const faults: string[] = [];
  const field = <T>(name: string, state: string, isOne: (value: unknown) => value is T) => {
    const value = fields[name] ?? null;
    if (value === null || isOne(value)) return value;
    faults.push(`\`${name}\` ${state}`);
    return null;
  };
  const filepath = field("filepath", "is not an absolute path", isPath);
  const url = field("url", "is not a text", isText);
  if ((fields.filepath == null) === (fields.url == null)) {
    faults.push(`${fields.url == null ? "none" : "both"} of \`filepath\` and \`url\` given`);
  }
  const queued = {
    url: filepath ?? url ?? "",
    filename: field("filename", "is not a text", isText),
    metadata: field("metadata", "is not an object", isObject),
    size: field("size", "is not a number of bytes", isSize),
    sha256: field("sha256", "is not 64 hexadecimal digits", isSha256),
  };
  if (faults.length > 0) throw invalid(faults.join(", "));
  return queued;
}

/** The URL as it may be told: without what may be a secret. */
export function shownUrl(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function objectIn(body: Uint8Array): Fields {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw invalid("it is not JSON");
  }
  if (!isObject(value)) throw invalid("it is not an object");
  return value;
}

function invalid(state: string): CodedError {
  return new CodedError("MESSAGE_INVALID", `Cannot read the message: ${state}`);
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isPath = (value: unknown): value is string => isText(value) && value.startsWith("/");
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isSize = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;
const isSha256 = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-f]{64}$/i.test(value);
