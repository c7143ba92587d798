import { describe, expect, it } from "vitest";
import { anyDirection, anyPolygon, generator, mixture, toDegrees } from "./sky-polygon.fixture.ts";
import { distanceTo, skyVector, type Vector } from "./sky-polygon.ts";
import { type Box, coneRegion, pointRegion, polygonRegion } from "./sky-region.ts";

const holds = ({ low, high }: Box, point: Vector) =>
  point.every((value, axis) => value >= (low[axis] ?? 0) && value <= (high[axis] ?? 0));
const points = (degrees: readonly number[]) =>
  degrees.flatMap((ra, index) => (index % 2 ? [] : [{ ra, dec: degrees[index + 1] ?? 0 }]));

describe("a region", () => {
  it.each<[string, () => unknown, object]>([
    [
      "right ascension 360",
      () => pointRegion("covers", { ra: 360, dec: 0 }),
      { field: "covers.ra", value: 360 },
    ],
    [
      "negative right ascension",
      () => pointRegion("covers", { ra: -1, dec: 0 }),
      { field: "covers.ra" },
    ],
    [
      "declination above 90",
      () => coneRegion("cone", { ra: 0, dec: 90.1, radius: 1 }),
      { field: "cone.dec" },
    ],
    [
      "declination below -90",
      () => coneRegion("cone", { ra: 0, dec: -91, radius: 1 }),
      { field: "cone.dec" },
    ],
    ["no number", () => pointRegion("covers", { ra: Number.NaN, dec: 0 }), { field: "covers.ra" }],
    [
      "a radius of 0",
      () => coneRegion("cone", { ra: 0, dec: 0, radius: 0 }),
      { field: "cone.radius" },
    ],
    [
      "a radius above 90",
      () => coneRegion("cone", { ra: 0, dec: 0, radius: 90.5 }),
      { field: "cone.radius" },
    ],
    [
      "two corners",
      () => polygonRegion("intersects", points([0, 0, 1, 1])),
      { field: "intersects.length", value: 2 },
    ],
    [
      "101 corners",
      () => polygonRegion("intersects", Array(101).fill({ ra: 0, dec: 0 })),
      { field: "intersects.length", value: 101 },
    ],
    [
      "a corner that is nowhere",
      () => polygonRegion("intersects", points([0, 0, 1, 91, 1, 1])),
      { field: "intersects[1].dec", value: 91 },
    ],
    [
      "a polygon around the sky",
      () => polygonRegion("intersects", points([0, 0, 120, 0, 240, 0])),
      { field: "intersects" },
    ],
  ])("is refused with %s", (_what, region, facts) => {
    const refused = expect.objectContaining({ ...facts, code: "BAD_USER_INPUT" });
    expect(region).toThrow(expect.objectContaining({ extensions: refused }));
  });

  it.each([
    ["at RA 0", { ra: 0, dec: 0, radius: 1 }],
    ["at a pole", { ra: 0, dec: -90, radius: 90 }],
    ["almost at RA 360", { ra: 359.999, dec: 90, radius: 1e-6 }],
  ])("may be a cone %s", (_where, cone) => {
    expect(holds(coneRegion("cone", cone).box, skyVector(cone))).toBe(true);
  });
});

describe("the box of a region", () => {
  it("holds everything that is in the cone, and touches it on all six sides", () => {
    const random = generator(2);
    for (let round = 0; round < 300; round++) {
      const [ra = 0, dec = 0] = toDegrees([anyDirection(random)]);
      const radius = 90 * random() ** 3 + 1e-6;
      const { box, centre } = coneRegion("cone", { ra, dec, radius });
      const inside = Array.from({ length: 50 }, () => {
        const other = anyDirection(random);
        const share = random();
        return mixtureOf(centre, other, share);
      }).filter((point) => distanceTo([centre, centre, centre], point) <= radius);
      expect(inside.filter((point) => !holds(box, point))).toEqual([]);
      expect(holds(box, centre)).toBe(true);
    }
    const { low, high } = coneRegion("cone", { ra: 0, dec: 0, radius: 30 }).box;
    const expected = [Math.cos(Math.PI / 6), -0.5, -0.5, 1, 0.5, 0.5];
    for (const [index, value] of [...low, ...high].entries()) {
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 8);
    }
  });

  it("holds everything that is in the polygon, where it bulges, too", () => {
    const random = generator(3);
    for (let round = 0; round < 300; round++) {
      const corners = anyPolygon(random);
      const { box } = polygonRegion("intersects", points(toDegrees(corners)));
      const [a, b] = corners as [Vector, Vector];
      const inside = [
        ...Array.from({ length: 20 }, () => mixture(random, corners)),
        mixtureOf(a, b, 0.5),
      ];
      expect(inside.filter((point) => !holds(box, point))).toEqual([]);
    }
  });

  it("is hardly larger than a small polygon", () => {
    const { box } = polygonRegion(
      "intersects",
      points([9.9, -0.1, 10.1, -0.1, 10.1, 0.1, 9.9, 0.1]),
    );
    // 0.1 degrees are 0.001745; the bulge of 0.1414 degrees is 0.000003.
    expect(box.high[2]).toBeCloseTo(0.001745 + 0.000003, 6);
    expect(box.low[2]).toBeCloseTo(-0.001745 - 0.000003, 6);
  });
});

function mixtureOf(a: Vector, b: Vector, share: number): Vector {
  const mixed = [0, 1, 2].map((axis) => (a[axis] ?? 0) * (1 - share) + (b[axis] ?? 0) * share);
  const length = Math.hypot(...mixed);
  return mixed.map((value) => value / length) as unknown as Vector;
}
