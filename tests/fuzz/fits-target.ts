/** FITS files, through reader, header search and everything that a header decides. */
import { fitsFile } from "../../seeds/write-fits.ts";
import { builtInFileTypes } from "../../subgraphs/archive/ingest/file-types/built-in.ts";
import { FrameReader } from "../../subgraphs/archive/ingest/frame-reader.ts";
import { FileTypes } from "../../subgraphs/archive/rules/file-types.ts";
import { headerBlock } from "../../subgraphs/archive/rules/fits-bytes.fixture.ts";
import { frameRecord } from "../../subgraphs/archive/rules/frame-record.ts";
import { defaultHeaderSettings as settings } from "../../subgraphs/archive/rules/header-keys.ts";
import { objectKey } from "../../subgraphs/archive/rules/object-key.ts";
import { header } from "../harness/frames.ts";
import type { FuzzTarget } from "./fuzz-target.ts";
import { chunked, oneOf, type Random } from "./mutate.ts";

const types = new FileTypes(builtInFileTypes);
const long = { LONG: "a long string ".repeat(12), CD1_1: 1e-4, CD1_2: 0, CD2_1: 0, CD2_2: 1e-4 };

export const fitsTarget = (more: Uint8Array[]): FuzzTarget => ({
  name: "fits",
  samples: [
    fitsFile({ header: { ...header, ...long }, width: 20, height: 20 }),
    fitsFile({ header: { ...header, ...long }, width: 20, height: 20, compressed: true }),
    headerBlock("SIMPLE  = T", "BITPIX  = 8", "NAXIS   = 0", "HIERARCH ESO A = 'b'", "X = 1"),
    ...more,
  ],
  words: [
    ...["END".padEnd(80), "CONTINUE  'more &'", "HIERARCH A B = 1", "COMMENT ", "NAXIS   = 3"],
    ...["NAXIS1  = 99999999999", "NAXIS1  = -1", "NAXIS2  = 1E300", "BITPIX  = 64", "GCOUNT  = 0"],
    ...["ZIMAGE  = T", "XTENSION= 'IMAGE'", "GROUPS  = T", "PCOUNT  = 4503599627370495"],
    ...["DATE-OBS= '2026-02-30'", "DAY-OBS = ''", "RLEVEL  = 1E9", "OBSTYPE = 'UNKNOWN'"],
    ...["BLKUID  = 'N/A'", "__PROTO__= 1", "'&", "'''", "= ", "\0", "\xff", "1D400", "NaN"],
    ...["RADIUS  = 1E308", "RA      = '24:00:00'", "DEC     = -90", "CRVAL2  = 1E300"],
    ...["A_ORDER = 9", "SIMPLE  = F", "EXTEND  = F", "TFORM1  = '1PB(1)'", "PUBLIC  = T"],
  ],
  read: (input, random) =>
    readFile(input, oneOf(["a-en05-b-c-e00.fits.fz", "a.fits"], random), random),
});

/** Everything that an ingestion does with the bytes, but for store and database. */
export async function readFile(input: Uint8Array, filename: string, random: Random): Promise<void> {
  const declared = { size: null, sha256: null };
  const metadata = random() < 0.2 ? header : {};
  const file = { ...types.of(filename), metadata, declared };
  const reader = new FrameReader(chunked(input, random), file, settings);
  try {
    await reader.lookAhead();
    let bytes = 0;
    for await (const chunk of reader.bytes()) bytes += chunk.length;
    if (bytes !== input.length) throw new Error(`${bytes} of ${input.length} bytes were passed on`);
    const record = frameRecord(reader.header(), file.name, settings);
    const key = objectKey({ ...record, header: record.headers, filename, uploadId: "x" }, settings);
    if (!/^[\w./-]+$/.test(key)) throw new Error(`The key ${key} is not safe`);
    // PostgreSQL takes neither in a JSON value.
    if (/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(record.headers))) {
      throw new Error("The header cannot be stored");
    }
  } finally {
    await reader.close();
  }
}
