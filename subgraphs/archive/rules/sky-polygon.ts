/**
 * Polygons on the sky, as unit vectors, so that neither the poles nor RA 0 are special. Edges are
 * the shorter arcs of great circles, and the inside is on the side of the polygon's middle. Pure.
 * The migrations `0003_sky.sql` and `0006_search.sql` say the same in SQL; a test holds both against
 * each other.
 */
import type { SkyPoint } from "./sky-coordinate.ts";

export type Vector = readonly [x: number, y: number, z: number];

/** What lies nearer than this counts as touching; degrees, 3.6 microarcseconds. */
export const TOUCHING = 1e-9;

const DEGREES = 180 / Math.PI;

export function skyVector({ ra, dec }: SkyPoint): Vector {
  const across = Math.cos(dec / DEGREES);
  return [
    across * Math.cos(ra / DEGREES),
    across * Math.sin(ra / DEGREES),
    Math.sin(dec / DEGREES),
  ];
}

/**
 * Degrees from their mean direction within which all of them lie; null when they do not lie within
 * less than 90 degrees of it, and so cannot be corners of a polygon with an inside.
 */
export function spread(corners: readonly Vector[]): number | null {
  const cosine = Math.min(...corners.map((corner) => dot(corner, sum(corners))));
  if (cosine < 3e-6 * corners.length) return null;
  return Math.max(...corners.map((corner) => angle(corner, middle(corners)))) * DEGREES;
}

/** Their mean direction. */
export function middle(corners: readonly Vector[]): Vector {
  const [x, y, z] = sum(corners);
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** Degrees from the point to the polygon; 0 within it. */
export function distanceTo(polygon: readonly Vector[], point: Vector): number {
  let turned = 0;
  let nearest = Math.PI;
  for (const [a, b] of edges(polygon)) {
    const [toA, toB] = [minus(a, point), minus(b, point)];
    const [upA, upB] = [dot(toA, point), dot(toB, point)];
    // Twice the area spanned with the point, by differences: all digits for tiny polygons, too.
    const side = dot(cross(toA, toB), point);
    turned += Math.atan2(side, dot(toA, toB) - upA * upB);
    nearest = Math.min(nearest, angleToArc(a, b, point, side));
  }
  const isAhead = dot(sum(polygon), point) > 0;
  // Around a point inside, the edges turn once; around its antipode, too.
  return isAhead && Math.abs(turned) > Math.PI ? 0 : nearest * DEGREES;
}

/** Whether the polygons have a point in common. */
export function meet(one: readonly Vector[], other: readonly Vector[]): boolean {
  return (
    one.some((corner) => distanceTo(other, corner) <= TOUCHING) ||
    other.some((corner) => distanceTo(one, corner) <= TOUCHING) ||
    edges(one).some((edge) => edges(other).some((across) => crosses(edge, across)))
  );
}

/** Whether all of the inner polygon is in the outer one. */
export function holds(outer: readonly Vector[], inner: readonly Vector[]): boolean {
  return (
    inner.every((corner) => distanceTo(outer, corner) <= TOUCHING) &&
    !edges(outer).some((edge) => edges(inner).some((across) => cuts(edge, across)))
  );
}

/** Radians; `side` is the triple product of both ends with the point. */
function angleToArc(a: Vector, b: Vector, point: Vector, side: number): number {
  const along = minus(b, a);
  const square = dot(along, along);
  const at = dot(along, point);
  const isBeside =
    square > 0 && at + (dot(a, point) * square) / 2 >= 0 && (dot(b, point) * square) / 2 - at >= 0;
  if (isBeside) {
    return Math.asin(Math.min(1, Math.abs(side) / Math.sqrt(square * (1 - square / 4))));
  }
  return Math.min(angle(a, point), angle(b, point));
}

/** By the chord, which keeps its digits for small angles. */
function angle(a: Vector, b: Vector): number {
  const chord = minus(a, b);
  return 2 * Math.asin(Math.min(1, Math.sqrt(dot(chord, chord)) / 2));
}

type Edge = readonly [Vector, Vector];

/** Each arc has its ends on either side of the other's great circle, and not at its far side. */
function crosses([a, b]: Edge, [c, d]: Edge): boolean {
  const [ab, cd] = [cross(a, b), cross(c, d)];
  const sideOfC = dot(ab, c);
  return sideOfC * dot(ab, d) < 0 && sideOfC * dot(cd, a) < 0 && sideOfC * dot(cd, b) > 0;
}

/** Crosses, with all ends farther than what touches from the other's great circle. */
function cuts([a, b]: Edge, [c, d]: Edge): boolean {
  const [ab, cd] = [normal(a, b), normal(c, d)];
  const [ofA, ofB, ofC, ofD] = [dot(cd, a), dot(cd, b), dot(ab, c), dot(ab, d)];
  const nearest = Math.min(...[ofA, ofB, ofC, ofD].map(Math.abs));
  return ofC * ofD < 0 && ofC * ofA < 0 && ofC * ofB > 0 && nearest > TOUCHING / DEGREES;
}

/** The unit normal of the arc's great circle; not numbers when both ends are the same. */
function normal(a: Vector, b: Vector): Vector {
  const [x, y, z] = cross(a, minus(b, a));
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

function edges(polygon: readonly Vector[]): Edge[] {
  return polygon.map((corner, index) => [polygon.at(index - 1) as Vector, corner]);
}

function sum(vectors: readonly Vector[]): Vector {
  return vectors.reduce(([x, y, z], [dx, dy, dz]) => [x + dx, y + dy, z + dz], [0, 0, 0]);
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
