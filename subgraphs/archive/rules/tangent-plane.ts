/** The gnomonic (TAN) projection, from the plane back to the sky. Pure. */
import { type SkyPoint, wrapDegrees } from "./sky-coordinate.ts";

const DEGREES = 180 / Math.PI;

/**
 * The direction at (x, y) degrees on the plane that touches the sky at `centre`; x points east
 * and y north unless `lonpole`, the native longitude of the celestial pole in degrees, turns it.
 *
 * Calabretta & Greisen 2002 (A&A 395, 1077), equations 14, 15, 55 and 2. Declination is taken
 * from an arc tangent instead of their arc sine, which loses half the digits near a pole.
 */
export function fromTangentPlane(
  x: number,
  y: number,
  centre: SkyPoint,
  lonpole = defaultLonpole(centre),
): SkyPoint {
  const phi = Math.atan2(x, -y) - lonpole / DEGREES;
  const theta = Math.atan2(DEGREES, Math.hypot(x, y));
  const poleDec = centre.dec / DEGREES;
  const [sinPole, cosPole] = [Math.sin(poleDec), Math.cos(poleDec)];
  const towardsPole = Math.cos(theta) * Math.cos(phi);
  const east = -Math.cos(theta) * Math.sin(phi);
  const outward = Math.sin(theta) * cosPole - towardsPole * sinPole;
  const north = Math.sin(theta) * sinPole + towardsPole * cosPole;
  return {
    ra: wrapDegrees(centre.ra + Math.atan2(east, outward) * DEGREES),
    dec: Math.atan2(north, Math.hypot(east, outward)) * DEGREES,
  };
}

/** 180 degrees, but 0 when the plane touches the north pole itself (section 2.2 there). */
function defaultLonpole(centre: SkyPoint): number {
  return centre.dec < 90 ? 180 : 0;
}
