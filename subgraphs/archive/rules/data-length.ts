/** How many bytes of data follow a FITS header. Pure. */
import type { Header, HeaderValue } from "./header.ts";

export type DataLength =
  | { ok: true; bytes: number }
  /** The first keyword that makes the length unknowable; `value` is undefined when absent. */
  | { ok: false; keyword: string; value: HeaderValue | undefined };

const BITPIX = [8, 16, 32, 64, -32, -64];

/**
 * Length in bytes without the padding to full blocks, after FITS 4.0 equations 1 and 2 and,
 * for random groups (NAXIS1 = 0, GROUPS = T), section 6.1.1:
 * |BITPIX| / 8 · GCOUNT · (PCOUNT + NAXIS1 · … · NAXISm).
 */
export function dataLength(header: Header): DataLength {
  const bitpix = header.BITPIX;
  if (!BITPIX.includes(bitpix as number)) return { ok: false, keyword: "BITPIX", value: bitpix };
  const naxis = header.NAXIS;
  if (!isCount(naxis) || naxis > 999) return { ok: false, keyword: "NAXIS", value: naxis };
  if (naxis === 0) return { ok: true, bytes: 0 };

  const randomGroups = header.NAXIS1 === 0 && header.GROUPS === true && header.SIMPLE === true;
  let elements = 1;
  for (let axis = 1; axis <= naxis; axis++) {
    const keyword = `NAXIS${axis}`;
    const length = header[keyword];
    if (!isCount(length)) return { ok: false, keyword, value: length };
    if (!(randomGroups && axis === 1)) elements *= length;
  }
  const pcount = header.PCOUNT ?? 0;
  if (!isCount(pcount)) return { ok: false, keyword: "PCOUNT", value: pcount };
  const gcount = header.GCOUNT ?? 1;
  if (!isCount(gcount)) return { ok: false, keyword: "GCOUNT", value: gcount };

  const bytes = (Math.abs(bitpix as number) / 8) * gcount * (pcount + elements);
  // Far beyond any file, and sums of lengths must stay exact.
  if (!(bytes < 2 ** 52)) return { ok: false, keyword: "NAXIS1", value: header.NAXIS1 };
  return { ok: true, bytes };
}

function isCount(value: HeaderValue | undefined): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
