/** The patch of sky that a frame covers. Pure. */
import { type Header, isSet } from "./header.ts";
import type { HeaderSettings } from "./header-keys.ts";
import { numberOf } from "./header-number.ts";
import { declination, rightAscension, type SkyPoint } from "./sky-coordinate.ts";
import { fromTangentPlane } from "./tangent-plane.ts";
import { pixelToSky } from "./world-coordinates.ts";

const DEGREES = 180 / Math.PI;

/**
 * Four vertices in degrees, in order around the patch and not closed, joined by great circles;
 * null when the header does not tell. The first rule that applies:
 *
 * 1. RADIUS (arcseconds), RA and DEC are set: the square around that circle;
 * 2. two axes are set and no third, and the world coordinates of the header are understood: the
 *    centres of the corner pixels.
 *
 * Cubes (also of one plane), catalogues and calibration masters have none. Never throws: a wrong WCS must not cost
 * the frame.
 */
export function footprint(header: Header, settings: HeaderSettings): SkyPoint[] | null {
  const { radius, ra, dec } = settings.keywords;
  if ([radius, ra, dec].every((keyword) => isSet(header[keyword]))) {
    return circleFootprint(header, settings);
  }
  return isSet(header.NAXIS3) ? null : imageFootprint(header);
}

/**
 * The square is drawn on the plane touching the sky at the centre, where great circles are
 * straight lines. So it encloses the circle everywhere: RA differences grow with 1 / cos(dec)
 * as they must, wrap at 0, and a field that holds a pole gets four corners around the pole.
 */
function circleFootprint(header: Header, settings: HeaderSettings): SkyPoint[] | null {
  const { radius, ra, dec } = settings.keywords;
  const arcseconds = numberOf(header[radius] ?? "");
  const centre = { ra: rightAscension(header[ra]), dec: declination(header[dec]) };
  if (arcseconds === null || centre.ra === null || centre.dec === null) return null;
  const angle = arcseconds / 3600;
  // A quarter of the sky away the plane ends; no field of a telescope is near that.
  if (angle < 0 || angle > 45) return null;
  const half = Math.tan(angle / DEGREES) * DEGREES;
  const corners = [
    [-half, half],
    [half, half],
    [half, -half],
    [-half, -half],
  ] as const;
  const at = { ra: centre.ra, dec: centre.dec };
  // East stays east at the pole itself, where the standard would turn the plane.
  return corners.map(([x, y]) => fromTangentPlane(x, y, at, 180));
}

function imageFootprint(header: Header): SkyPoint[] | null {
  const toSky = pixelToSky(header);
  const width = numberOf(header.NAXIS1 ?? "");
  const height = numberOf(header.NAXIS2 ?? "");
  if (toSky === null || width === null || height === null) return null;
  const vertices = [toSky(1, 1), toSky(1, height), toSky(width, height), toSky(width, 1)];
  const onSky = vertices.filter((vertex) => vertex !== null);
  return onSky.length === 4 ? onSky : null;
}
