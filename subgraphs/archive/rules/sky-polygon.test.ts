import { describe, expect, it } from "vitest";
import type { SkyPoint } from "./sky-coordinate.ts";
import { anyDirection, anyPolygon, generator, mixture } from "./sky-polygon.fixture.ts";
import { distanceTo, meet, skyVector, spread } from "./sky-polygon.ts";

type Pair = readonly [ra: number, dec: number];
const at = ([ra, dec]: Pair) => skyVector({ ra, dec });
const polygon = (...pairs: Pair[]) => pairs.map(at);
const degrees = Math.PI / 180;

/** The eighth of the sky between the equator, RA 0 and RA 90. */
const octant = polygon([0, 0], [90, 0], [0, 90]);
const acrossZero = polygon([359, -1], [1, -1], [1, 1], [359, 1]);
const aroundNorthPole = polygon([0, 89], [90, 89], [180, 89], [270, 89]);
const aroundSouthPole = polygon([0, -89], [90, -89], [180, -89], [270, -89]);
/** An L of three squares; the notch is at (1.5, 1.5). */
const bent = polygon([0, 0], [2, 0], [2, 1], [1, 1], [1, 2], [0, 2]);
const tiny = polygon([10, 20], [10.000001, 20], [10.000001, 20.000001], [10, 20.000001]);

describe("the distance from a polygon", () => {
  it.each<[string, ReturnType<typeof polygon>, Pair, number]>([
    ["0 within it", octant, [45, 30], 0],
    ["0 within it, across RA 0", acrossZero, [0, 0], 0],
    ["0 within it, at a pole", aroundNorthPole, [123, 90], 0],
    ["0 within it, at the other pole", aroundSouthPole, [0, -90], 0],
    ["0 within a tiny one", tiny, [10.0000005, 20.0000005], 0],
    ["0 on a corner", octant, [0, 90], 0],
    ["0 on an edge", octant, [90, 33], 0],
    ["0 where an edge bulges beyond its parallel", acrossZero, [0, 1.0001], 0],
    ["that to the nearest edge", octant, [45, -7], 7],
    [
      "that to the nearest corner",
      octant,
      [120, -0.001],
      Math.acos(Math.cos(30 * degrees) * Math.cos(0.001 * degrees)) / degrees,
    ],
    ["that across RA 0", acrossZero, [3, 0], 2],
    ["not 0 opposite of it", aroundNorthPole, [0, -90], 179],
    // An edge from (0, 89) to (90, 89) is nearest to the pole in between: tan(90 - d) = tan(89) / cos(45).
    [
      "not 0 outside of an edge near a pole",
      aroundNorthPole,
      [45, 89],
      Math.atan(Math.tan(89 * degrees) / Math.cos(45 * degrees)) / degrees - 89,
    ],
    ["not 0 in a notch", bent, [1.5, 1.5], 0.4998],
  ])("is %s", (_fact, corners, point, expected) => {
    const found = distanceTo(corners, at(point));
    expect(found).toBeCloseTo(expected, expected === 0.4998 ? 3 : 9);
    // The way around does not matter, nor where it begins.
    expect(distanceTo([...corners].reverse(), at(point))).toBeCloseTo(found, 9);
    expect(distanceTo([...corners.slice(1), ...corners.slice(0, 1)], at(point))).toBeCloseTo(
      found,
      9,
    );
  });

  it("is that of a line or a point when there is nothing inside", () => {
    expect(distanceTo(polygon([10, 0], [20, 0], [10, 0]), at([15, 2]))).toBeCloseTo(2, 9);
    expect(distanceTo(polygon([10, 0], [10, 0], [10, 0]), at([10, -3]))).toBeCloseTo(3, 9);
  });

  it("is 0 for just those points that are on the inner side of all edges of a convex one", () => {
    const random = generator(1);
    const seen = { inside: 0, outside: 0 };
    for (let round = 0; round < 2000; round++) {
      const corners = anyPolygon(random);
      const point = round % 2 ? mixture(random, corners) : anyDirection(random);
      const isInside = corners.every((b, index) => {
        const a = corners.at(index - 1) ?? b;
        const normal = [
          a[1] * b[2] - a[2] * b[1],
          a[2] * b[0] - a[0] * b[2],
          a[0] * b[1] - a[1] * b[0],
        ] as const;
        return normal[0] * point[0] + normal[1] * point[1] + normal[2] * point[2] > 0;
      });
      expect(distanceTo(corners, point) === 0).toBe(isInside);
      seen[isInside ? "inside" : "outside"]++;
    }
    expect(Math.min(seen.inside, seen.outside)).toBeGreaterThan(500);
  });
});

describe("two polygons", () => {
  const square = (ra: number, dec: number, half = 1) =>
    polygon(
      [ra - half, dec - half],
      [ra + half, dec - half],
      [ra + half, dec + half],
      [ra - half, dec + half],
    );

  it.each<[string, ReturnType<typeof polygon>, ReturnType<typeof polygon>, boolean]>([
    ["meet when a corner of one is in the other", square(10, 0), square(11.5, 1.5), true],
    ["meet when one is within the other", square(10, 0, 0.1), square(10, 0, 5), true],
    ["meet when they are the same", square(10, 0), square(10, 0), true],
    [
      "meet when only edges cross",
      polygon([9, -0.1], [11, -0.1], [11, 0.1], [9, 0.1]),
      polygon([9.9, -1], [10.1, -1], [10.1, 1], [9.9, 1]),
      true,
    ],
    [
      "meet when they touch in a corner",
      polygon([0, 0], [1, 0], [0, 1]),
      polygon([1, 0], [2, 0], [2, 1]),
      true,
    ],
    ["meet across RA 0", acrossZero, polygon([0.5, -3], [3, -3], [3, 3], [0.5, 3]), true],
    ["meet at a pole", aroundNorthPole, polygon([10, 80], [20, 80], [195, 89.9]), true],
    ["do not meet at opposite poles", aroundNorthPole, aroundSouthPole, false],
    ["do not meet side by side", square(10, 0), square(12.5, 0), false],
    ["do not meet on opposite sides of the sky", square(10, 0), square(190, 0), false],
    ["do not meet when one is in the notch of the other", bent, square(1.5, 1.5, 0.3), false],
  ])("%s", (_fact, one, other, expected) => {
    expect(meet(one, other)).toBe(expected);
    expect(meet(other, one)).toBe(expected);
    expect(meet([...one].reverse(), other)).toBe(expected);
  });
});

describe("the spread of corners", () => {
  it("is the angle from their middle to the farthest", () => {
    expect(spread(polygon([10, 0], [20, 0]))).toBeCloseTo(5, 9);
    expect(spread(aroundNorthPole)).toBeCloseTo(1, 9);
  });

  it.each<[string, SkyPoint[]]>([
    [
      "opposite points",
      [
        { ra: 0, dec: 0 },
        { ra: 180, dec: 0 },
        { ra: 0, dec: 0 },
      ],
    ],
    [
      "points all around the sky",
      [
        { ra: 0, dec: 0 },
        { ra: 120, dec: 0 },
        { ra: 240, dec: 0 },
      ],
    ],
  ])("is null for %s", (_which, points) => {
    expect(spread(points.map(skyVector))).toBeNull();
  });
});
