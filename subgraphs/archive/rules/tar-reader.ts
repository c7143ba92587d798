/** Takes one member out of a tar archive while its bytes pass by; nothing else is kept. Pure. */
import { CodedError } from "../../../schema/errors.ts";
import { describeBytes } from "./file-signature.ts";
import { paxRecord } from "./pax-record.ts";
import { isZeroBlock, parseTarHeader, TAR_BLOCK_BYTES, type TarHeader } from "./tar-header.ts";

/** Records with long names have to be gathered; this is far longer than any path. */
const MAX_RECORD_BYTES = 1024 * 1024;

/** What the content that comes next is for. */
type Section = "header" | "sparse map" | "record" | "member" | "other";

/**
 * Feed `push` with chunks of any size, then call `end` once. The member is the first regular file
 * whose name `wants` accepts; what comes after the end of the archive is ignored.
 *
 * Both methods throw FILE_CONTENT_INVALID or FILE_TRUNCATED (fact `offset`), after which the reader
 * is of no further use.
 */
export class TarReader {
  readonly #wants: (name: string) => boolean;
  readonly #block = new Uint8Array(TAR_BLOCK_BYTES);
  #filled = 0;
  #section: Section = "header";
  #header: TarHeader | null = null;
  /** Content still to come, and the padding after it. */
  #left = 0;
  #padding = 0;
  #record: Uint8Array[] = [];
  /** What records said of the member that follows them. */
  #longName: string | null = null;
  #longSize: number | null = null;
  #offset = 0;
  #over = false;
  /** Name of the wanted member, once its header was read. */
  member: string | null = null;
  /** Whether all of the wanted member has been handed out. */
  memberEnded = false;

  constructor(wants: (name: string) => boolean) {
    this.#wants = wants;
  }

  /** The pieces of the wanted member that are in this chunk; views of it, not copies. */
  push(chunk: Uint8Array): Uint8Array[] {
    const pieces: Uint8Array[] = [];
    let at = 0;
    while (at < chunk.length && !this.#over) {
      const inContent = this.#left > 0;
      const wanted = inContent
        ? this.#left
        : this.#padding > 0
          ? this.#padding
          : TAR_BLOCK_BYTES - this.#filled;
      const piece = chunk.subarray(at, at + wanted);
      at += piece.length;
      this.#offset += piece.length;
      if (inContent) {
        this.#left -= piece.length;
        if (this.#section === "member") pieces.push(piece);
        if (this.#section === "record") this.#record.push(piece.slice());
        if (this.#left === 0) this.#endContent();
      } else if (this.#padding > 0) this.#padding -= piece.length;
      else {
        this.#block.set(piece, this.#filled);
        this.#filled += piece.length;
        if (this.#filled === TAR_BLOCK_BYTES) this.#readBlock();
      }
    }
    return pieces;
  }

  /** Tells that no more bytes come. The blocks of zeroes that end an archive may be missing. */
  end(): void {
    if (this.#over) return;
    const between = this.#section === "header" && this.#filled === 0;
    if (between && this.#left === 0 && this.#padding === 0 && this.#longName === null) return;
    throw new CodedError(
      "FILE_TRUNCATED",
      `Cannot read tar archive: it ends inside a member, after ${this.#offset} bytes`,
      { offset: this.#offset },
    );
  }

  #readBlock(): void {
    this.#filled = 0;
    if (this.#section === "sparse map") {
      if (this.#block[504] !== 1) this.#beginContent(this.#header as TarHeader);
      return;
    }
    if (isZeroBlock(this.#block)) {
      this.#over = true;
      return;
    }
    const header = parseTarHeader(this.#block);
    if (!header) throw this.#invalid(`it has ${describeBytes(this.#block)} instead of a header`);
    this.#header = header;
    if (header.sparse && this.#block[482] === 1) this.#section = "sparse map";
    else this.#beginContent(header);
  }

  #beginContent({ type, name, size, sparse }: TarHeader): void {
    const isRecord = "LKxg".includes(type);
    if (isRecord && size > MAX_RECORD_BYTES) {
      throw this.#invalid(`a record of ${size} bytes is longer than ${MAX_RECORD_BYTES}`);
    }
    this.#section = isRecord ? "record" : "other";
    this.#left = isRecord ? size : (this.#longSize ?? size);
    this.#padding = (TAR_BLOCK_BYTES - (this.#left % TAR_BLOCK_BYTES)) % TAR_BLOCK_BYTES;
    if (!isRecord) {
      const path = this.#longName ?? name;
      this.#longName = null;
      this.#longSize = null;
      // A sparse file has only parts of its bytes here.
      if (type === "0" && !sparse && this.member === null && this.#wants(path)) {
        this.member = path;
        this.#section = "member";
      }
    }
    if (this.#left === 0) this.#endContent();
  }

  #endContent(): void {
    if (this.#section === "member") this.memberEnded = true;
    if (this.#section === "record") this.#readRecord(this.#header as TarHeader);
    this.#section = "header";
  }

  #readRecord({ type }: TarHeader): void {
    const content = new Uint8Array(this.#record.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.#record) {
      content.set(piece, at);
      at += piece.length;
    }
    this.#record = [];
    if (type === "L") this.#longName = new TextDecoder().decode(content).replace(/\0.*$/s, "");
    if (type !== "x") return;
    const record = paxRecord(content);
    if (!record) throw this.#invalid("a pax record is malformed");
    this.#longName = record.path ?? this.#longName;
    this.#longSize = record.size ?? this.#longSize;
  }

  #invalid(state: string): CodedError {
    const offset = this.#offset;
    return new CodedError("FILE_CONTENT_INVALID", `Cannot read tar archive: ${state}`, { offset });
  }
}
