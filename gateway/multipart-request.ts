/**
 * Receives the GraphQL multipart request (https://github.com/jaydenseric/graphql-multipart-request-spec)
 * as a stream: the files are read from the socket only as fast as their consumer takes them, and
 * never gathered.
 */
import { decodeField, type MultipartError, make } from "multipasta";
import type { LimitSettings, UploadSettings } from "../platform/settings.ts";
import { CodedError } from "../schema/errors.ts";
import { isUploadMark, type OpenUpload, type Upload } from "../schema/upload.ts";
import { dropBody, type Patience, patienceWithStrangers } from "./dropped-body.ts";
import { boundedJson } from "./limits/bounded-json.ts";

export interface MultipartRequest {
  /** The parsed `operations` part with an `Upload` at each place that `map` names. */
  operations: Record<string, unknown>;
  /**
   * To be called when the operation is over, and not to be waited for: takes in what the client
   * still sends and drops it.
   */
  release(): Promise<void>;
}

/** `operations` and `map` are text of this size at most. */
const FIELD_BYTES = 1024 * 1024;

export function isMultipart(request: Request): boolean {
  return /^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "");
}

/**
 * Reads as far as `operations` and `map`; of a request that is refused the rest is dropped, as far as
 * the patience goes.
 * @throws CodedError UPLOAD_MALFORMED, REQUEST_TOO_LARGE
 */
export async function readMultipartRequest(
  request: Request,
  limits: LimitSettings,
  uploads: UploadSettings,
  patience: Patience = patienceWithStrangers,
): Promise<MultipartRequest> {
  const body = new MultipartBody(request, uploads, patience);
  try {
    return await readOperations(body, limits, uploads);
  } catch (error) {
    void body.release();
    throw error;
  }
}

async function readOperations(
  body: MultipartBody,
  limits: LimitSettings,
  { files }: UploadSettings,
): Promise<MultipartRequest> {
  const json = async (name: string) =>
    boundedJson(await body.field(name), limits, `"${name}"`, "UPLOAD_MALFORMED");
  const operations = await json("operations");
  const map = await json("map");
  if (!isRecord(operations)) {
    // A list is a batch, which this server does not take.
    throw malformed('"operations" must be one GraphQL operation as a JSON object');
  }
  if (!isRecord(map)) throw malformed('"map" must be a JSON object');
  const parts = Object.entries(map);
  if (parts.length > files) throw malformed(`"map" names more than ${files} files`);
  for (const [index, [part, paths]] of parts.entries()) {
    if (
      !Array.isArray(paths) ||
      paths.length === 0 ||
      !paths.every((path) => typeof path === "string")
    ) {
      throw malformed(`"map" must give a list of paths for part "${part}"`);
    }
    const upload = body.upload(part, index);
    for (const path of paths) place(operations, path as string, upload);
  }
  await body.firstFile(parts.map(([part]) => part));
  return { operations, release: () => body.release() };
}

function malformed(what: string, cause?: unknown): CodedError {
  return new CodedError(
    "UPLOAD_MALFORMED",
    `Cannot read the multipart request: ${what}`,
    {},
    cause,
  );
}

function interrupted(cause?: unknown): CodedError {
  return new CodedError(
    "UPLOAD_INTERRUPTED",
    "Cannot read the upload to its end: the client closed the connection before",
    {},
    cause,
  );
}

function tooLarge(filename: string, most: number): CodedError {
  const message = `Cannot take file "${filename}": it has more than ${most} bytes`;
  return new CodedError("UPLOAD_TOO_LARGE", message, { filename, most });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Puts the upload where `path` points, e.g. `variables.input.file`; null must be there before. */
function place(operations: Record<string, unknown>, path: string, upload: Upload): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let holder: unknown = operations;
  for (const key of keys) {
    holder =
      typeof holder === "object" && holder !== null && Object.hasOwn(holder, key)
        ? (holder as Record<string, unknown>)[key]
        : undefined;
  }
  if (
    keys[0] !== "variables" ||
    typeof holder !== "object" ||
    holder === null ||
    !Object.hasOwn(holder, last) ||
    (holder as Record<string, unknown>)[last] !== null
  ) {
    throw malformed(`"map" points to "${path}", where "operations" does not hold null`);
  }
  (holder as Record<string, unknown>)[last] = upload;
}

interface FilePart {
  name: string;
  filename: string;
  contentType: string;
  chunks: Uint8Array[];
  ended: boolean;
  /** Nobody wants its bytes any more. */
  dropped: boolean;
}

/** The parser and the socket, pumped by whoever needs the next piece. */
class MultipartBody {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | null;
  readonly #parser: ReturnType<typeof make>;
  readonly #fields = new Map<string, string>();
  readonly #files = new Map<string, FilePart>();
  /** The part that somebody waits for: what comes before it was skipped. */
  #awaited: string | null = null;
  /** Bytes that one file may have; null: as many as there are. */
  readonly #mostBytes: number | null;
  readonly #patience: Patience;
  #failure: CodedError | null = null;
  #over = false;

  constructor(request: Request, uploads: UploadSettings, patience: Patience) {
    this.#patience = patience;
    this.#mostBytes = uploads.bytes;
    this.#reader = request.body?.getReader() ?? null;
    this.#parser = make({
      headers: { "content-type": request.headers.get("content-type") ?? "" },
      maxFieldSize: FIELD_BYTES,
      maxParts: uploads.files + 2,
      isFile: (info) => info.name !== "operations" && info.name !== "map",
      onField: (info, value) => this.#fields.set(info.name, decodeField(info, value)),
      onFile: (info) => {
        const part: FilePart = {
          name: info.name,
          filename: info.filename ?? "",
          contentType: info.contentType,
          chunks: [],
          ended: false,
          dropped:
            this.#files.has(info.name) || (this.#awaited !== null && this.#awaited !== info.name),
        };
        if (!part.dropped) this.#files.set(info.name, part);
        return (chunk) => {
          if (chunk === null) part.ended = true;
          else if (!part.dropped && chunk.length > 0) part.chunks.push(chunk);
        };
      },
      onError: (error) => {
        this.#failure ??= describe(error);
      },
      onDone: () => {
        this.#over = true;
      },
    });
  }

  /** A text part, which must come before any file. */
  async field(name: string): Promise<string> {
    while (!this.#fields.has(name) && this.#files.size === 0 && (await this.#pump()));
    const value = this.#fields.get(name);
    if (value === undefined) throw this.#failure ?? malformed(`part "${name}" is missing or late`);
    return value;
  }

  /** Reads as far as the head of the first file and checks that it is one of those expected. */
  async firstFile(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    while (this.#files.size === 0 && (await this.#pump()));
    const [first] = this.#files.keys();
    if (first !== undefined && names.includes(first)) return;
    throw this.#failure ?? malformed(`file part "${names[0]}" is missing`);
  }

  /** The file part of that name, wherever the socket has got to. */
  upload(name: string, part: number): Upload {
    let taken = false;
    return {
      [isUploadMark]: true,
      part,
      open: async () => {
        if (taken) throw malformed(`file part "${name}" is used twice`);
        taken = true;
        return this.#open(name);
      },
    };
  }

  async #open(name: string): Promise<OpenUpload> {
    for (const other of this.#files.values()) {
      // Files come one after the other; one that is skipped is not kept for later.
      if (other.name !== name && !other.ended) this.#drop(other);
    }
    this.#awaited = name;
    while (!this.#files.has(name) && (await this.#pump()));
    this.#awaited = null;
    const part = this.#files.get(name);
    if (!part) throw this.#failure ?? malformed(`file part "${name}" is missing`);
    if (part.dropped) throw malformed(`file part "${name}" comes before one that is used earlier`);
    const { filename, contentType } = part;
    return { filename, contentType, bytes: this.#bytesOf(part) };
  }

  async *#bytesOf(part: FilePart): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    try {
      for (;;) {
        for (let chunk = part.chunks.shift(); chunk; chunk = part.chunks.shift()) {
          bytes += chunk.length;
          if (this.#mostBytes !== null && bytes > this.#mostBytes) {
            throw tooLarge(part.filename, this.#mostBytes);
          }
          yield chunk;
        }
        if (part.ended) return;
        if (!(await this.#pump())) throw this.#failure ?? interrupted();
      }
    } finally {
      this.#drop(part);
    }
  }

  #drop(part: FilePart): void {
    part.dropped = true;
    part.chunks = [];
  }

  /** Feeds the parser one more chunk; false when there is none or the request is broken. */
  async #pump(): Promise<boolean> {
    if (this.#over || this.#failure || !this.#reader) return false;
    let next: ReadableStreamReadResult<Uint8Array>;
    try {
      next = await this.#reader.read();
    } catch (error) {
      this.#failure = interrupted(error);
      return false;
    }
    try {
      if (next.done) this.#parser.end();
      else this.#parser.write(next.value);
    } catch (error) {
      // The parser throws on some broken headers instead of reporting them.
      this.#failure = malformed("a part has broken headers", error);
    }
    if (next.done) this.#over = true;
    return true;
  }

  async release(): Promise<void> {
    // Whoever still reads a file has no use for it, and would take in bytes that nobody counts.
    this.#over = true;
    for (const part of this.#files.values()) this.#drop(part);
    if (this.#reader) await dropBody(this.#reader, this.#patience);
  }
}

function describe(error: MultipartError): CodedError {
  switch (error._tag) {
    case "EndNotReached":
      return interrupted();
    case "InvalidBoundary":
      return malformed("the content type has no boundary");
    case "ReachedLimit":
      return malformed(`it is over the limit ${error.limit}`);
    default:
      return malformed("a part has broken headers");
  }
}
