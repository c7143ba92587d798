import { CodedError } from "../../../../schema/errors.ts";
import { limitExpansion } from "../../rules/expansion-limit.ts";
import type { FileScanner, FileType, FoundHeader } from "../../rules/file-type.ts";
import { FitsHeaderScanner } from "../../rules/fits-header-scanner.ts";
import { TarReader } from "../../rules/tar-reader.ts";
import { beginsLike } from "./begins-like.ts";

/** Many files of one exposure, of which the first FITS file has the header. */
export const tarGz: FileType = {
  name: "a gzip-compressed tar archive",
  extensions: [".tar.gz"],
  contentType: "application/x-tar",
  kind: "tar",
  matches: beginsLike("\x1f\x8b\x08"),
  openScanner: ({ tarMembers }) => new TarGzScanner(tarMembers),
};

/** Decompresses all, to the checksum at the end, so that a damaged archive is never taken in. */
export class TarGzScanner implements FileScanner {
  readonly #tar: TarReader;
  readonly #fits = new FitsHeaderScanner();
  readonly #writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  /** Fails when reading what was decompressed does. */
  readonly #reading: Promise<void>;
  #found: FoundHeader[] = [];
  #compressedBytes = 0;
  #decompressedBytes = 0;
  #headerFound = false;
  #fitsEnded = false;

  constructor(memberNames: readonly string[]) {
    this.#tar = new TarReader((path) => {
      const name = path.split("/").at(-1) ?? "";
      // What macOS keeps beside a file, under its name.
      if (name.startsWith("._")) return false;
      return memberNames.some((part) => path.includes(part));
    });
    const gunzip = new DecompressionStream("gzip");
    this.#writer = gunzip.writable.getWriter() as WritableStreamDefaultWriter<
      Uint8Array<ArrayBuffer>
    >;
    this.#reader = gunzip.readable.getReader();
    this.#reading = this.#read();
    // Whoever pushes next hears of it.
    this.#reading.catch(() => {});
    this.#writer.closed.catch(() => {});
  }

  async push(chunk: Uint8Array): Promise<FoundHeader[]> {
    this.#compressedBytes += chunk.length;
    await this.#whileReading(this.#writer.write(chunk as Uint8Array<ArrayBuffer>));
    return this.#found.splice(0);
  }

  async end(): Promise<FoundHeader[]> {
    await this.#whileReading(this.#writer.close());
    await this.#whileReading(this.#reading);
    this.#tar.end();
    return this.#found.splice(0);
  }

  close(): void {
    this.#writer.abort().catch(() => {});
    this.#reader.cancel().catch(() => {});
  }

  async #read(): Promise<void> {
    for (;;) {
      const { value, done } = await this.#reader.read();
      if (done) return;
      this.#decompressedBytes += value.length;
      limitExpansion(this.#compressedBytes, this.#decompressedBytes, this.#headerFound);
      for (const piece of this.#tar.push(value)) this.#scan(piece);
      if (this.#tar.memberEnded && !this.#fitsEnded) {
        this.#fitsEnded = true;
        this.#fits.end();
      }
    }
  }

  #scan(piece: Uint8Array): void {
    const units = this.#fits.push(piece);
    this.#headerFound ||= units.length > 0;
    this.#found.push(...units);
  }

  /** Writing waits for the reader, which may have failed and will never read again. */
  async #whileReading(step: Promise<void>): Promise<void> {
    step.catch(() => {});
    try {
      await Promise.race([step, this.#reading.then(() => step)]);
    } catch (error) {
      throw error instanceof CodedError ? error : damaged(error);
    }
  }
}

/** The runtimes agree that bad data is an error, but not which one. */
function damaged(error: unknown): CodedError {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const cutOff = code === "Z_BUF_ERROR" || /unexpected e(nd|of)/i.test(String(message));
  return cutOff
    ? new CodedError("FILE_TRUNCATED", "Cannot decompress file: it ends before its end", {}, error)
    : new CodedError(
        "FILE_CONTENT_INVALID",
        "Cannot decompress file: its data is damaged",
        {},
        error,
      );
}
