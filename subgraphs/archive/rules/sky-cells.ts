/**
 * A grid on the sky in which each footprint lies in one cell, by its middle. Cells of level l are
 * 0.2 * 2 ^ l degrees wide, in zones of declination, and hold the footprints with a radius of up to
 * half of that. Pure. `archive.sky_cell` says in SQL in which cell a footprint lies; a test holds
 * both against each other.
 */
import type { Vector } from "./sky-polygon.ts";

const LEVELS = 11;
const WIDTH = 0.2;
/** Degrees, far more than rounding. */
const MARGIN = 1e-6;
const DEGREES = 180 / Math.PI;

/** All cells of footprints that may have a point within so many degrees of the centre, each once. */
export function cellsNear([x, y, z]: Vector, radius: number): number[] {
  const dec = Math.atan2(z, Math.hypot(x, y)) * DEGREES;
  const turned = Math.atan2(y, x) * DEGREES + 180;
  const near: number[] = [];
  for (let level = 0; level < LEVELS; level++) {
    const width = WIDTH * 2 ** level;
    // How far the middle of such a footprint may be.
    const reach = Math.min(180, radius + width / 2 + MARGIN);
    const last = Math.min(Math.ceil(180 / width) - 1, Math.floor((dec + reach + 90) / width));
    for (let zone = Math.max(0, Math.floor((dec - reach + 90) / width)); zone <= last; zone++) {
      const cells = zoneCells(zone, width);
      const aside = widest(dec, reach, zone * width - 90, (zone + 1) * width - 90) + MARGIN;
      const first = Math.floor(((turned - aside) / 360) * cells);
      const end = Math.min(Math.floor(((turned + aside) / 360) * cells), first + cells - 1);
      for (let cell = first; cell <= end; cell++) {
        near.push((level * 1024 + zone) * 2048 + ((cell + cells) % cells));
      }
    }
  }
  return near;
}

/** How many cells are in the zone, by its edge that is nearest to the equator. */
export function zoneCells(zone: number, width: number): number {
  const [low, high] = [zone * width - 90, (zone + 1) * width - 90];
  const nearest = low < 0 && high > 0 ? 0 : Math.min(90, Math.abs(low), Math.abs(high));
  // The tiny bit keeps whole numbers whole.
  return Math.max(1, Math.floor(1e-6 + (360 / width) * Math.cos(nearest / DEGREES)));
}

/**
 * How far in right ascension the circle around a declination reaches between two others, all in
 * degrees: it is widest at one of them, where it ends, or at its widest point.
 */
function widest(dec: number, reach: number, low: number, high: number): number {
  const [sine, cosine] = [Math.sin(dec / DEGREES), Math.cos(dec / DEGREES)];
  const far = Math.cos(reach / DEGREES);
  const lowest = Math.max(-90, low, dec - reach);
  const highest = Math.min(90, high, dec + reach);
  const between = far > 0 ? Math.asin(Math.max(-1, Math.min(1, sine / far))) * DEGREES : lowest;
  const asides = [lowest, highest, Math.max(lowest, Math.min(highest, between))].map((at) => {
    const across = Math.max(1e-12, cosine * Math.cos(at / DEGREES));
    // Below -1 where all of the parallel is in the circle.
    return Math.acos(Math.max(-1, Math.min(1, (far - sine * Math.sin(at / DEGREES)) / across)));
  });
  return Math.max(...asides) * DEGREES;
}
