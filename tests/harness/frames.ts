/** Small FITS files for tests. */
import { type FitsOptions, fitsFile, fitsStream } from "../../seeds/write-fits.ts";

export const header = {
  SITEID: "sds",
  ENCID: "dom1",
  TELID: "1m0a",
  INSTRUME: "ln01",
  PROPID: "HTN2026A-001",
  BLKUID: 1,
  REQNUM: 1,
  OBSTYPE: "EXPOSE",
  OBJECT: "M 83",
  FILTER: "rp",
  EXPTIME: 30,
  "DATE-OBS": "2026-03-05T10:11:12.345",
  "DAY-OBS": "20260305",
};

type Cards = Record<string, string | number | boolean | undefined>;

function options(changes: Cards, shape: Partial<FitsOptions>): FitsOptions {
  const cards = Object.entries({ ...header, ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    header: Object.fromEntries(cards) as Record<string, string | number | boolean>,
    width: 16,
    height: 16,
    ...shape,
  };
}

/** A frame with the usual header; `undefined` leaves a keyword out. */
export function frame(changes: Cards = {}, shape: Partial<FitsOptions> = {}): Uint8Array {
  return fitsFile(options(changes, shape));
}

/** The same as a stream, for files of any size. */
export function frameStream(
  changes: Cards,
  shape: Partial<FitsOptions>,
): ReadableStream<Uint8Array> {
  return fitsStream(options(changes, shape));
}
