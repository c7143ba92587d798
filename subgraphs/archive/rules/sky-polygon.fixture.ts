/** Directions and polygons on the sky, the same ones each time. */
import type { Vector } from "./sky-polygon.ts";

/** Numbers in [0, 1): mulberry32. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function anyDirection(random: () => number): Vector {
  const z = 2 * random() - 1;
  const turn = 2 * Math.PI * random();
  const across = Math.sqrt(1 - z * z);
  return [across * Math.cos(turn), across * Math.sin(turn), z];
}

/** Three to six corners on a circle of 0.0001 to 60 degrees anywhere, counter-clockwise: convex. */
export function anyPolygon(random: () => number): Vector[] {
  const centre = anyDirection(random);
  const helper = unit([centre[1] + 1, centre[2] - 1, centre[0] + 0.5]);
  const east = unit(cross(helper, centre));
  const north = cross(centre, east);
  const radius = (60 * 10 ** (-6 * random() * random()) * Math.PI) / 180;
  const count = 3 + Math.floor(4 * random());
  const start = 2 * Math.PI * random();
  return Array.from({ length: count }, (_, index) => {
    const turn = start + (2 * Math.PI * (index + 0.8 * random())) / count;
    const [x, y] = [Math.sin(radius) * Math.cos(turn), Math.sin(radius) * Math.sin(turn)];
    const z = Math.cos(radius);
    return unit([
      x * east[0] + y * north[0] + z * centre[0],
      x * east[1] + y * north[1] + z * centre[1],
      x * east[2] + y * north[2] + z * centre[2],
    ]);
  });
}

/** A point of the polygon, if it is convex. */
export function mixture(random: () => number, corners: readonly Vector[]): Vector {
  const sum: [number, number, number] = [0, 0, 0];
  for (const corner of corners) {
    const weight = random() + 1e-3;
    for (const axis of [0, 1, 2] as const) sum[axis] += weight * corner[axis];
  }
  return unit(sum);
}

/** Degrees: ra, dec, ra, dec ... */
export function toDegrees(corners: readonly Vector[]): number[] {
  return corners.flatMap(([x, y, z]) => [
    ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360,
    (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
  ]);
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
