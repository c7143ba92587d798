/**
 * Reads a frame's bytes once: the header is found, both hashes are made and the bytes are counted
 * while they pass by on their way to the store.
 */
import { createDigests } from "../../../platform/digest.ts";
import type { FileName } from "../rules/file-name.ts";
import { FitsHeaderScanner } from "../rules/fits-header-scanner.ts";
import type { Header } from "../rules/header.ts";
import type { HeaderSettings } from "../rules/header-keys.ts";
import { createHeaderSearch } from "../rules/header-search.ts";

/**
 * Bytes that are held back until the header is found, so that it can decide where the object
 * goes and a frame without one is never sent. Headers farther in are still found, on the way.
 */
const LOOK_AHEAD_BYTES = 8 * 1024 * 1024;

export class FrameReader {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #scanner = new FitsHeaderScanner();
  readonly #search;
  readonly #digests = createDigests();
  #held: Uint8Array[] = [];
  #header: Header | null = null;
  #over = false;
  #hopeless = false;

  constructor(
    bytes: AsyncIterable<Uint8Array>,
    name: FileName,
    metadata: Header,
    settings: HeaderSettings,
  ) {
    this.#source = bytes[Symbol.asyncIterator]();
    this.#search = createHeaderSearch(name, metadata, settings);
  }

  /**
   * Reads until a header is accepted. Null when none was within the look-ahead; then `header`
   * has it after all bytes were read.
   * @throws CodedError of the source, of the scanner, or HEADER_MISSING
   */
  async lookAhead(): Promise<Header | null> {
    let held = 0;
    while (!this.#header && !this.#over && held < LOOK_AHEAD_BYTES) {
      const chunk = await this.#next();
      if (!chunk) break;
      this.#held.push(chunk);
      held += chunk.length;
    }
    // The file says of itself that no later header comes: what is missing is told now and not
    // after a long upload. In a short file we have looked, since writers forget to say EXTEND.
    if (!this.#header && this.#hopeless) this.#search.end();
    return this.#header;
  }

  /**
   * All bytes from the first, for the store. Ends normally only when the file is a whole FITS file
   * with an acceptable header.
   */
  async *bytes(): AsyncGenerator<Uint8Array, void> {
    for (let chunk = this.#held.shift(); chunk; chunk = this.#held.shift()) yield chunk;
    for (let chunk = await this.#next(); chunk; chunk = await this.#next()) yield chunk;
  }

  /** The accepted header. @throws CodedError HEADER_MISSING */
  header(): Header {
    return this.#header ?? this.#search.end().header;
  }

  /** Hashes and size of the whole file; to be called once, after `bytes` has ended. */
  digests() {
    return this.#digests.finish();
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    this.#held = [];
    await this.#source.return?.();
  }

  /** The next chunk, looked at; null after the last. */
  async #next(): Promise<Uint8Array | null> {
    if (this.#over) return null;
    const { value, done } = await this.#source.next();
    if (done) {
      this.#over = true;
      this.#scanner.end();
      this.#header = this.header();
      return null;
    }
    this.#digests.update(value);
    for (const unit of this.#scanner.push(value)) {
      const state = this.#search.offer(unit);
      if (state.status === "accepted") this.#header = state.header;
      this.#hopeless ||= state.status === "hopeless";
    }
    return value;
  }
}
