/** Regions of the sky that callers search in: what they may be, and a box around each. Pure. */
import { CodedError } from "../../../schema/errors.ts";
import type { SkyPoint } from "./sky-coordinate.ts";
import { skyVector, spread, TOUCHING, type Vector } from "./sky-polygon.ts";

const DEGREES = 180 / Math.PI;
const CORNERS = { min: 3, max: 100 };

/** A box of unit vectors that holds all of the region. */
export interface Box {
  low: Vector;
  high: Vector;
}

/** Everything within so many degrees of a direction. */
export interface Cone {
  centre: Vector;
  radius: number;
  box: Box;
}

export interface Polygon {
  corners: Vector[];
  /** Degrees from the middle to the farthest corner. */
  radius: number;
  box: Box;
}

/**
 * The point itself, as a cone of no more than what counts as touching.
 * @throws CodedError BAD_USER_INPUT
 */
export function pointRegion(field: string, point: SkyPoint): Cone {
  checkPosition(field, point);
  return coneAround(skyVector(point), TOUCHING);
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
  return coneAround(skyVector(point), radius + TOUCHING);
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
  // The migration says why this is enough.
  const pad = 1 - Math.cos(radius / DEGREES);
  const box = boxOf((axis) => {
    const values = corners.map((corner) => corner[axis]);
    return [Math.min(...values) - pad, Math.max(...values) + pad];
  });
  return { corners, radius, box };
}

/** A direction `radius` away from the centre is at most as much nearer to an axis or farther off. */
function coneAround(centre: Vector, radius: number): Cone {
  const box = boxOf((axis) => {
    const fromAxis = Math.acos(centre[axis]);
    return [
      Math.cos(Math.min(Math.PI, fromAxis + radius / DEGREES)),
      Math.cos(Math.max(0, fromAxis - radius / DEGREES)),
    ];
  });
  return { centre, radius, box };
}

type Axis = 0 | 1 | 2;

/** With a bit for rounding, and for what touches. */
function boxOf(range: (axis: Axis) => [number, number]): Box {
  const ranges = [range(0), range(1), range(2)] as const;
  const margin = 1e-10;
  return {
    low: [ranges[0][0] - margin, ranges[1][0] - margin, ranges[2][0] - margin],
    high: [ranges[0][1] + margin, ranges[1][1] + margin, ranges[2][1] + margin],
  };
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
