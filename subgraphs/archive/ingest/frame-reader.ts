/**
 * Reads a file's bytes once: the header is found, both hashes are made and the bytes are counted
 * while they pass by on their way to the store.
 */
import type { Sums } from "../../../platform/digest.ts";
import { createDigestsBeside } from "../../../platform/digests-beside.ts";
import { CodedError } from "../../../schema/errors.ts";
import { EndMark } from "../rules/end-mark.ts";
import type { FileName } from "../rules/file-name.ts";
import { describeBytes } from "../rules/file-signature.ts";
import type { FileScanner, FileType, FoundHeader } from "../rules/file-type.ts";
import { SIGNATURE_BYTES } from "../rules/file-type.ts";
import type { Header } from "../rules/header.ts";
import type { HeaderSettings } from "../rules/header-keys.ts";
import { createHeaderSearch } from "../rules/header-search.ts";
import { compareWithDeclared, type DeclaredBytes, limitToDeclared } from "./declared-bytes.ts";
import { withFirstChunk } from "./with-first-chunk.ts";

/**
 * Bytes that are held back until the header is found, so that it can decide where the object
 * goes and a file without one is never sent. Headers farther in are still found, on the way.
 */
const LOOK_AHEAD_BYTES = 8 * 1024 * 1024;

/** What is known of a file before it is read. */
export interface ExpectedFile {
  name: FileName;
  type: FileType;
  /** Laid over the header. */
  metadata: Header;
  declared: DeclaredBytes;
}

export class FrameReader {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #file: ExpectedFile;
  readonly #scanner: FileScanner | null;
  readonly #search;
  readonly #endMark: EndMark | null;
  readonly #digests = createDigestsBeside();
  #read = 0;
  #held: Uint8Array[] = [];
  #header: Header | null = null;
  #sums: Sums | null = null;
  #hopeless = false;

  constructor(bytes: AsyncIterable<Uint8Array>, file: ExpectedFile, settings: HeaderSettings) {
    const { name, type, metadata } = file;
    this.#source = withFirstChunk(bytes, SIGNATURE_BYTES);
    this.#file = file;
    this.#search = createHeaderSearch(name, metadata, settings, type.kind);
    this.#scanner = type.openScanner?.(settings) ?? null;
    this.#endMark = type.endMark === undefined ? null : new EndMark(type.endMark);
  }

  /**
   * Reads until a header is accepted. Null when none was within the look-ahead; then `header`
   * has it after all bytes were read.
   * @throws CodedError of the source, of the scanner, or HEADER_MISSING
   */
  async lookAhead(): Promise<Header | null> {
    if (!this.#scanner) this.#header = this.#search.end().header;
    let held = 0;
    do {
      const chunk = await this.#next();
      if (!chunk) break;
      this.#held.push(chunk);
      held += chunk.length;
    } while (!this.#header && held < LOOK_AHEAD_BYTES);
    // The file says of itself that no later header comes: what is missing is told now and not
    // after a long upload. In a short file we have looked, since writers forget to say EXTEND.
    if (!this.#header && this.#hopeless) this.#search.end();
    return this.#header;
  }

  /**
   * All bytes from the first, for the store. Ends normally only when the file is whole, as
   * declared, and has an acceptable header.
   */
  async *bytes(): AsyncGenerator<Uint8Array, void> {
    for (let chunk = this.#held.shift(); chunk; chunk = this.#held.shift()) yield chunk;
    for (let chunk = await this.#next(); chunk; chunk = await this.#next()) yield chunk;
  }

  /** The accepted header. @throws CodedError HEADER_MISSING */
  header(): Header {
    return this.#header ?? this.#search.end().header;
  }

  /** Hashes and size of the whole file, after `bytes` has ended. */
  digests(): Sums {
    if (!this.#sums) throw new Error("the file was not read to its end");
    return this.#sums;
  }

  /**
   * What is to be said of a failure. A verdict about a file that was damaged on its way would be
   * about another file: where the caller declared what was to come, the rest is read to find out.
   * @throws CodedError of the source
   */
  async verdict(error: unknown): Promise<unknown> {
    const { size, sha256 } = this.#file.declared;
    if ((size === null && sha256 === null) || !isVerdict(error) || this.#sums) return error;
    for (let next = await this.#source.next(); !next.done; next = await this.#source.next()) {
      await this.#take(next.value);
    }
    await this.#hashed();
    return error;
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    this.#held = [];
    this.#scanner?.close?.();
    this.#digests.close();
    await this.#source.return?.();
  }

  /** The next chunk, looked at; null after the last. */
  async #next(): Promise<Uint8Array | null> {
    if (this.#sums) return null;
    const { value, done } = await this.#source.next();
    if (done) {
      await this.#end();
      return null;
    }
    const isFirst = this.#read === 0;
    await this.#take(value);
    if (isFirst) this.#checkSignature(value.subarray(0, SIGNATURE_BYTES));
    this.#endMark?.push(value);
    if (this.#scanner) this.#offer(await this.#scanner.push(value));
    return value;
  }

  #take(chunk: Uint8Array): Promise<void> | undefined {
    this.#read += chunk.length;
    limitToDeclared(this.#file.declared, this.#read);
    return this.#digests.update(chunk);
  }

  async #hashed(): Promise<void> {
    this.#sums = await this.#digests.finish();
    compareWithDeclared(this.#file.declared, this.#sums);
  }

  async #end(): Promise<void> {
    const { name, type } = this.#file;
    await this.#hashed();
    if (this.#read === 0) throw new CodedError("FILE_EMPTY", "Cannot read file: it is empty");
    if (this.#scanner) this.#offer(await this.#scanner.end());
    if (this.#endMark?.seen() === false) {
      throw new CodedError(
        "FILE_TRUNCATED",
        `Cannot ingest "${name.filename}": what ends ${type.name} is not there after ${this.#read} bytes`,
        { bytesSeen: this.#read },
      );
    }
    this.#header = this.header();
  }

  #offer(found: FoundHeader[]): void {
    for (const header of found) {
      const state = this.#search.offer(header);
      if (state.status === "accepted") this.#header = state.header;
      this.#hopeless ||= state.status === "hopeless";
    }
  }

  #checkSignature(first: Uint8Array): void {
    const { name, type } = this.#file;
    if (type.matches(first)) return;
    const found = describeBytes(first);
    throw new CodedError(
      type.kind === "fits" ? "FITS_INVALID" : "FILE_CONTENT_INVALID",
      `Cannot ingest "${name.filename}": it begins like ${found} instead of ${type.name}`,
      { found, offset: 0 },
    );
  }
}

/** Whether the error is about what the bytes are, and not about getting them. */
function isVerdict(error: unknown): boolean {
  return error instanceof CodedError && /^(FILE|FITS|HEADER)_/.test(error.code);
}
