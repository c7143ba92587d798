/** How far two directions are apart, for tests. */
import type { SkyPoint } from "./sky-coordinate.ts";

export type { SkyPoint };

/** Degrees between two directions; exact for small ones, too. */
export function separation(a: SkyPoint, b: SkyPoint): number {
  const rad = Math.PI / 180;
  const vector = ({ ra, dec }: SkyPoint) => [
    ...[Math.cos(dec * rad) * Math.cos(ra * rad), Math.cos(dec * rad) * Math.sin(ra * rad)],
    Math.sin(dec * rad),
  ];
  const [p, q] = [vector(a), vector(b)];
  return (2 * Math.asin(Math.hypot(...p.map((x, i) => x - q[i]!)) / 2)) / rad;
}
