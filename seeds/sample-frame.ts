/** `npm run sample-frame -- NAME.fits`: writes a small FITS file of the sample observatory. */
import { writeFile } from "node:fs/promises";
import process from "node:process";
import { fitsFile } from "./write-fits.ts";

const path = process.argv[2];
if (!path) {
  console.error("Usage: npm run sample-frame -- NAME.fits");
  process.exit(2);
}
const now = new Date().toISOString();
const file = fitsFile({
  header: {
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
    RLEVEL: 0,
    "DATE-OBS": now.slice(0, -1),
    "DAY-OBS": now.slice(0, 10).replaceAll("-", ""),
    CTYPE1: "RA---TAN",
    CTYPE2: "DEC--TAN",
    CRVAL1: 204.2538,
    CRVAL2: -29.8658,
    CRPIX1: 32.5,
    CRPIX2: 32.5,
    CD1_1: -0.0035,
    CD1_2: 0,
    CD2_1: 0,
    CD2_2: 0.0035,
  },
  width: 64,
  height: 64,
  pixels: (x, y) => Math.round(300 + 9000 * Math.exp(-((x - 32) ** 2 + (y - 32) ** 2) / 60)),
});
await writeFile(path, file);
console.log(`${path}: ${file.length} bytes`);
