/** Regions of the sky that callers search in: what they may be, and a cone around each. Pure. */
import { CodedError } from "../../../schema/errors.ts";
import type { SkyPoint } from "./sky-coordinate.ts";
import { middle, skyVector, spread, TOUCHING, type Vector } from "./sky-polygon.ts";

const CORNERS = { min: 3, max: 100 };

/** Everything within so many degrees of a direction. */
export interface Cone {
  centre: Vector;
  radius: number;
}

/** All of it is within the cone around its corners, which touches the farthest. */
export interface Polygon extends Cone {
  corners: Vector[];
}

/**
 * The point itself, as a cone of no more than what counts as touching.
 * @throws CodedError BAD_USER_INPUT
 */
export function pointRegion(field: string, point: SkyPoint): Cone {
  checkPosition(field, point);
  return { centre: skyVector(point), radius: TOUCHING };
}

/** @throws CodedError BAD_USER_INPUT */
export function coneRegion(
  field: string,
  { radius, ...point }: SkyPoint & { radius: number },
): Cone {
  checkPosition(field, point);
  if (!(radius > 0 && radius <= 90)) {
    throw refusal(`${field}.radius`, radius, "a radius is more than 0 and at most 90 degrees");
  }
  return { centre: skyVector(point), radius: Math.min(90, radius + TOUCHING) };
}

/** @throws CodedError BAD_USER_INPUT */
export function polygonRegion(field: string, points: readonly SkyPoint[]): Polygon {
  if (points.length < CORNERS.min || points.length > CORNERS.max) {
    const told = `a polygon has ${CORNERS.min} to ${CORNERS.max} corners`;
    throw refusal(`${field}.length`, points.length, told);
  }
  for (const [index, point] of points.entries()) checkPosition(`${field}[${index}]`, point);
  const corners = points.map(skyVector);
  const radius = spread(corners);
  if (radius === null) {
    const told = "the corners of a polygon lie within less than 90 degrees of their middle";
    throw refusal(field, points, told);
  }
  return { corners, centre: middle(corners), radius };
}

function checkPosition(field: string, { ra, dec }: SkyPoint): void {
  if (!(ra >= 0 && ra < 360)) {
    throw refusal(`${field}.ra`, ra, "right ascension is at least 0 and less than 360 degrees");
  }
  if (!(dec >= -90 && dec <= 90)) {
    throw refusal(`${field}.dec`, dec, "declination is from -90 to 90 degrees");
  }
}

function refusal(field: string, value: unknown, rule: string): CodedError {
  const shown = typeof value === "number" ? ` ${value}` : "";
  return new CodedError("BAD_USER_INPUT", `Cannot search by \`${field}\`${shown}: ${rule}`, {
    field,
    ...(typeof value === "number" && { value }),
  });
}
