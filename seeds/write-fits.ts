/**
 * Writes small or endless FITS files (FITS 4.0, fixed format) for tests, seeds and measurements.
 * Deterministic: the same options give the same bytes.
 */

export interface FitsOptions {
  /** Cards after the structural ones, in this order. Strings of any length, ASCII only. */
  header: Readonly<Record<string, string | number | boolean>>;
  /** Pixels along axis 1. */
  width: number;
  /** Pixels along axis 2. */
  height: number;
  /** Bits per pixel; negative is IEEE floating point. Default 16. */
  bitpix?: 16 | -32;
  /** Value of the pixel in column x and row y, both from 0. Default 0 everywhere, which is fast. */
  pixels?: (x: number, y: number) => number;
  /**
   * The shape of `.fits.fz`: an empty primary HDU, then a binary table holding the image in
   * tiles of one row, stored uncompressed so that any reader accepts them.
   */
  compressed?: boolean;
}

const BLOCK_BYTES = 2880;
const CHUNK_BYTES = 65536;
const STRUCTURE =
  /^(SIMPLE|XTENSION|BITPIX|NAXIS\d*|PCOUNT|GCOUNT|TFIELDS|T(TYPE|FORM)\d+|Z(IMAGE|CMPTYPE|BITPIX|NAXIS\d*|TILE\d+)|END)$/;

type Card = readonly [keyword: string, value: string | number | boolean];

/** A stretch of equal items, `write` filling in one of them at a byte offset. */
interface Section {
  items: number;
  itemBytes: number;
  write: ((view: DataView, at: number, item: number) => void) | null;
}

/** The whole file in memory. Throws RangeError for a header that FITS cannot hold. */
export function fitsFile(options: FitsOptions): Uint8Array {
  const file = new Uint8Array(fitsLength(options));
  let at = 0;
  for (const chunk of fitsChunks(options)) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
}

/** The file as a stream of chunks of at most 64 KiB, made as they are asked for. */
export function fitsStream(options: FitsOptions): ReadableStream<Uint8Array> {
  const chunks = fitsChunks(options);
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

/** Length of the file in bytes. */
export function fitsLength(options: FitsOptions): number {
  const headerBytes = headerBlocks(options).reduce((sum, block) => sum + block.length, 0);
  return headerBytes + padded(dataBytes(options));
}

/** The file piece by piece; each piece is a fresh array. */
export function* fitsChunks(options: FitsOptions): Generator<Uint8Array> {
  yield* headerBlocks(options);
  for (const section of sections(options)) yield* sectionChunks(section);
  const padding = padded(dataBytes(options)) - dataBytes(options);
  if (padding > 0) yield new Uint8Array(padding);
}

function padded(bytes: number): number {
  return Math.ceil(bytes / BLOCK_BYTES) * BLOCK_BYTES;
}

function dataBytes(options: FitsOptions): number {
  return sections(options).reduce((sum, { items, itemBytes }) => sum + items * itemBytes, 0);
}

function imageBytes({ width, height, bitpix = 16 }: FitsOptions): number {
  return width * height * (Math.abs(bitpix) / 8);
}

/** Where a tile lies is a pair of 32-bit integers, or of 64-bit ones in tables that need them. */
function descriptorBytes(options: FitsOptions): 8 | 16 {
  return imageBytes(options) < 2 ** 31 ? 8 : 16;
}

function headerBlocks(options: FitsOptions): Uint8Array[] {
  const { header, width, height, bitpix = 16 } = options;
  const own = Object.entries(header);
  for (const [keyword] of own) {
    if (STRUCTURE.test(keyword)) throw new RangeError(`Cannot write ${keyword}: it is structural`);
  }
  if (!options.compressed) {
    const shape: Card[] = [
      ["SIMPLE", true],
      ["BITPIX", bitpix],
      ["NAXIS", 2],
      ["NAXIS1", width],
      ["NAXIS2", height],
    ];
    return [headerBlock([...shape, ...own])];
  }
  const primary: Card[] = [
    ["SIMPLE", true],
    ["BITPIX", 16],
    ["NAXIS", 0],
    ["EXTEND", true],
  ];
  const rowBytes = width * (Math.abs(bitpix) / 8);
  const table: Card[] = [
    ["XTENSION", "BINTABLE"],
    ["BITPIX", 8],
    ["NAXIS", 2],
    ["NAXIS1", descriptorBytes(options)],
    ["NAXIS2", height],
    ["PCOUNT", imageBytes(options)],
    ["GCOUNT", 1],
    ["TFIELDS", 1],
    ["TTYPE1", "COMPRESSED_DATA"],
    ["TFORM1", `1${descriptorBytes(options) === 8 ? "P" : "Q"}B(${rowBytes})`],
    ["ZIMAGE", true],
    ["ZCMPTYPE", "NOCOMPRESS"],
    ["ZBITPIX", bitpix],
    ["ZNAXIS", 2],
    ["ZNAXIS1", width],
    ["ZNAXIS2", height],
    ["ZTILE1", width],
    ["ZTILE2", 1],
    ["EXTNAME", "COMPRESSED_IMAGE"],
  ];
  return [headerBlock(primary), headerBlock([...table, ...own])];
}

function headerBlock(cards: readonly Card[]): Uint8Array {
  const text = [...cards.flatMap(cardImages), "END".padEnd(80)].join("");
  return Uint8Array.from(text.padEnd(padded(text.length)), (character) => character.charCodeAt(0));
}

/** The 80-character cards of one keyword: several when a string needs CONTINUE. */
export function cardImages([keyword, value]: Card): string[] {
  if (!/^[A-Z0-9_-]{1,8}$/.test(keyword)) {
    throw new RangeError(`Cannot write ${JSON.stringify(keyword)}: it is not a FITS keyword`);
  }
  const start = `${keyword.padEnd(8)}= `;
  if (typeof value === "boolean") return [(start + (value ? "T" : "F").padStart(20)).padEnd(80)];
  if (typeof value === "number") return [(start + numberImage(value).padStart(20)).padEnd(80)];
  if (!/^[\x20-\x7e]*$/.test(value)) {
    throw new RangeError(`Cannot write ${keyword}: its value is not printable ASCII`);
  }
  return stringPieces(value).map((piece, index) => {
    const image = `'${piece.padEnd(8)}'`;
    return `${index === 0 ? start : "CONTINUE  "}${image}`.padEnd(80);
  });
}

function numberImage(value: number): string {
  if (!Number.isFinite(value))
    throw new RangeError(`Cannot write ${value}: FITS has no such number`);
  if (Number.isSafeInteger(value)) return String(value);
  const [mantissa = "", exponent] = String(value).toUpperCase().replace("+", "").split("E");
  const real = mantissa.includes(".") ? mantissa : `${mantissa}.0`;
  return exponent === undefined ? real : `${real}E${exponent}`;
}

/** Quotes doubled, in pieces of at most 68 characters, each but the last ending in `&`. */
function stringPieces(value: string): string[] {
  const characters = [...value].map((character) => (character === "'" ? "''" : character));
  if (characters.join("").length <= 68) return [characters.join("")];
  const pieces: string[] = [];
  let piece = "";
  for (const character of characters) {
    // A doubled quote must not be torn apart, so the piece may end a character early.
    if (piece.length + character.length > 67) {
      pieces.push(`${piece}&`);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

function sections(options: FitsOptions): Section[] {
  const { width, height, bitpix = 16, pixels } = options;
  const itemBytes = Math.abs(bitpix) / 8;
  const image: Section = {
    items: width * height,
    itemBytes,
    write: pixels
      ? (view, at, item) => {
          const value = pixels(item % width, Math.floor(item / width));
          if (bitpix === 16) view.setInt16(at, value);
          else view.setFloat32(at, value);
        }
      : null,
  };
  if (!options.compressed) return [image];
  const rowBytes = width * itemBytes;
  const wide = descriptorBytes(options) === 16;
  const descriptors: Section = {
    items: height,
    itemBytes: descriptorBytes(options),
    write: (view, at, row) => {
      if (wide) {
        view.setBigInt64(at, BigInt(rowBytes));
        view.setBigInt64(at + 8, BigInt(row * rowBytes));
      } else {
        view.setInt32(at, rowBytes);
        view.setInt32(at + 4, row * rowBytes);
      }
    },
  };
  return [descriptors, image];
}

function* sectionChunks({ items, itemBytes, write }: Section): Generator<Uint8Array> {
  const itemsPerChunk = CHUNK_BYTES / itemBytes;
  for (let first = 0; first < items; first += itemsPerChunk) {
    const count = Math.min(itemsPerChunk, items - first);
    const chunk = new Uint8Array(count * itemBytes);
    if (write !== null) {
      const view = new DataView(chunk.buffer);
      for (let i = 0; i < count; i++) write(view, i * itemBytes, first + i);
    }
    yield chunk;
  }
}
