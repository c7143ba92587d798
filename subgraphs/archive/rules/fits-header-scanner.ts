/**
 * Reads the headers of a FITS file (FITS 4.0, section 3) from its bytes as they pass by.
 * Data sections are skipped by their computed length and nothing of them is kept, so the
 * memory needed does not depend on the size of the file. Pure.
 */
import { CodedError, type ErrorFacts } from "../../../schema/errors.ts";
import { dataLength } from "./data-length.ts";
import { describeBytes } from "./file-signature.ts";
import { parseCard } from "./fits-card.ts";
import { FitsHeaderBuilder } from "./fits-header-builder.ts";
import type { Header } from "./header.ts";

const BLOCK_BYTES = 2880;
const CARD_BYTES = 80;
/** About 147,000 cards. The longest headers met in practice have a few thousand. */
const MAX_HEADER_BLOCKS = 4096;
const FILE_START = "SIMPLE  =";
const EXTENSION_START = "XTENSION";
const PRINTABLE = /^[\x20-\x7e]*$/;
const latin1 = new TextDecoder("latin1");
const STRUCTURE = /^(?:BITPIX|NAXIS\d*|PCOUNT|GCOUNT)$/;

/** One header-and-data unit (HDU), known as soon as the last block of its header is. */
export interface HeaderUnit {
  /** 0 for the primary HDU. */
  index: number;
  /** Where the header starts, in bytes from the start of the file. */
  offset: number;
  /** As written in the file; see `logicalHeader` for the view through tile compression. */
  header: Header;
  /** Cards before END, commentary and blank cards included. */
  cardCount: number;
  /** Length of the header with its padding. */
  headerBytes: number;
  /** Length of the data section without its padding. */
  dataBytes: number;
  /** What the primary HDU says of extensions to come; null when it does not say, and later. */
  extend: boolean | null;
}

/**
 * Feed `push` with chunks of any size, then call `end` once.
 *
 * Anything after the last data section that does not begin an extension (zero padding, the
 * special records of section 3.5, a second file) is ignored, and so is everything after the
 * header of a file that calls itself non-standard (`SIMPLE = F`), whose layout is unknown.
 *
 * Both methods throw a `CodedError`, after which the scanner is of no further use:
 * FITS_INVALID, FITS_TRUNCATED (facts `hdu`, `offset` of the section cut short, `bytesSeen`)
 * or FILE_EMPTY.
 */
export class FitsHeaderScanner {
  readonly #block = new Uint8Array(BLOCK_BYTES);
  #filled = 0;
  /** Whether the section being gathered in `#block` is known to begin an HDU. */
  #recognised = false;
  #bytesSeen = 0;
  #hdu = 0;
  #headerOffset = 0;
  #headerBlocks = 0;
  #builder = new FitsHeaderBuilder();
  #structureCards = new Map<string, number>();
  /** Bytes of data and padding still to be skipped, and how many of them are padding. */
  #skip = 0;
  #padding = 0;
  #dataOffset = 0;
  #ignoreRest = false;

  /** The headers that this chunk completed, in file order. The chunk is not kept. */
  push(chunk: Uint8Array): HeaderUnit[] {
    const units: HeaderUnit[] = [];
    let at = 0;
    while (at < chunk.length) {
      const available = chunk.length - at;
      let taken: number;
      if (this.#ignoreRest) {
        taken = available;
      } else if (this.#skip > 0) {
        taken = Math.min(this.#skip, available);
        this.#skip -= taken;
      } else {
        taken = Math.min(BLOCK_BYTES - this.#filled, available);
        this.#block.set(chunk.subarray(at, at + taken), this.#filled);
        this.#filled += taken;
      }
      at += taken;
      this.#bytesSeen += taken;
      if (!this.#recognised && this.#filled > 0) this.#recognise();
      if (this.#filled === BLOCK_BYTES && !this.#ignoreRest) {
        const unit = this.#readBlock();
        if (unit !== null) units.push(unit);
      }
    }
    return units;
  }

  /** Tells that no more bytes come. Missing padding after the last data section is tolerated. */
  end(): void {
    if (this.#bytesSeen === 0) throw new CodedError("FILE_EMPTY", "Cannot read file: it is empty");
    if (this.#ignoreRest) return;
    if (this.#skip > this.#padding) {
      throw this.#truncated("data", this.#hdu - 1, this.#dataOffset);
    }
    if (this.#filled === 0 && this.#headerBlocks === 0) return;
    if (!this.#recognised) {
      const start = ascii(this.#block.subarray(0, this.#filled));
      if (this.#hdu === 0 && !FILE_START.startsWith(start)) throw this.#notFits();
      if (this.#hdu > 0 && !EXTENSION_START.startsWith(start)) return;
    }
    throw this.#truncated("header", this.#hdu, this.#headerOffset);
  }

  /** Decides from the first few bytes, so that a wrong file is refused before it is sent. */
  #recognise(): void {
    const expected = this.#hdu === 0 ? FILE_START : EXTENSION_START;
    if (this.#filled < expected.length) return;
    if (ascii(this.#block.subarray(0, expected.length)) === expected) this.#recognised = true;
    else if (this.#hdu === 0) throw this.#notFits();
    else this.#ignoreRest = true;
  }

  #readBlock(): HeaderUnit | null {
    const firstCard = this.#headerBlocks * (BLOCK_BYTES / CARD_BYTES) + 1;
    this.#headerBlocks++;
    this.#filled = 0;
    const block = ascii(this.#block);
    for (let i = 0; i < BLOCK_BYTES / CARD_BYTES; i++) {
      const number = firstCard + i;
      const text = block.slice(i * CARD_BYTES, (i + 1) * CARD_BYTES);
      if (!PRINTABLE.test(text)) {
        throw this.#invalid(`card ${number} is not printable ASCII`, { card: number });
      }
      const card = parseCard(text);
      if (card.kind === "end") return this.#finishHeader(number - 1);
      this.#builder.add(card);
      if (card.kind === "value" && STRUCTURE.test(card.keyword)) {
        if (!this.#structureCards.has(card.keyword)) this.#structureCards.set(card.keyword, number);
      }
    }
    if (this.#headerBlocks >= MAX_HEADER_BLOCKS) {
      throw this.#invalid(`the header is too long: no END card in ${MAX_HEADER_BLOCKS} blocks`, {
        limit: MAX_HEADER_BLOCKS,
      });
    }
    return null;
  }

  #finishHeader(cardCount: number): HeaderUnit {
    const header = this.#builder.finish();
    const length = dataLength(header);
    if (!length.ok) {
      const { keyword, value } = length;
      const card = this.#structureCards.get(keyword) ?? null;
      const state = value === undefined ? "is missing" : `is ${JSON.stringify(value)}`;
      throw this.#invalid(`${keyword} ${state}`, { card, keyword, value: value ?? null });
    }
    const unit: HeaderUnit = {
      index: this.#hdu,
      offset: this.#headerOffset,
      header,
      cardCount,
      headerBytes: this.#headerBlocks * BLOCK_BYTES,
      dataBytes: length.bytes,
      extend: this.#hdu === 0 && typeof header.EXTEND === "boolean" ? header.EXTEND : null,
    };
    this.#dataOffset = unit.offset + unit.headerBytes;
    this.#skip = Math.ceil(length.bytes / BLOCK_BYTES) * BLOCK_BYTES;
    this.#padding = this.#skip - length.bytes;
    this.#ignoreRest = this.#hdu === 0 && header.SIMPLE !== true;
    this.#hdu++;
    this.#headerOffset = this.#dataOffset + this.#skip;
    this.#headerBlocks = 0;
    this.#builder = new FitsHeaderBuilder();
    this.#structureCards = new Map();
    this.#recognised = false;
    return unit;
  }

  #notFits(): CodedError {
    const found = describeBytes(this.#block.subarray(0, this.#filled));
    return new CodedError(
      "FITS_INVALID",
      `Cannot read FITS file: it begins with ${found} instead of "${FILE_START}"`,
      { found, offset: 0 },
    );
  }

  #invalid(state: string, facts: ErrorFacts): CodedError {
    return new CodedError("FITS_INVALID", `Cannot read header of HDU ${this.#hdu}: ${state}`, {
      hdu: this.#hdu,
      offset: this.#headerOffset,
      ...facts,
    });
  }

  #truncated(section: "header" | "data", hdu: number, offset: number): CodedError {
    return new CodedError(
      "FITS_TRUNCATED",
      `Cannot read ${section} of HDU ${hdu}: the file ends after ${this.#bytesSeen} bytes`,
      { hdu, section, offset, bytesSeen: this.#bytesSeen },
    );
  }
}

/** Bytes that are not ASCII become letters that are not. */
function ascii(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}
