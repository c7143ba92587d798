import { describe, expect, it } from "vitest";
import { anyPolygon, generator, mixture, toDegrees } from "./sky-polygon.fixture.ts";
import { distanceTo, skyVector } from "./sky-polygon.ts";
import { coneRegion, pointRegion, polygonRegion } from "./sky-region.ts";

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
    const { centre, radius } = coneRegion("cone", cone);
    expect(centre).toEqual(skyVector(cone));
    expect(radius).toBeCloseTo(cone.radius, 8);
  });
});

describe("a polygon", () => {
  it("lies in the cone around its corners, where it bulges, too", () => {
    const random = generator(3);
    for (let round = 0; round < 300; round++) {
      const corners = anyPolygon(random);
      const { centre, radius } = polygonRegion("intersects", points(toDegrees(corners)));
      const distances = corners.map((corner) => distanceTo([centre, centre, centre], corner));
      expect(Math.max(...distances)).toBeCloseTo(radius, 8);
      const inside = Array.from({ length: 20 }, () => mixture(random, corners));
      const far = inside.filter(
        (point) => distanceTo([centre, centre, centre], point) > radius + 1e-9,
      );
      expect(far).toEqual([]);
    }
  });
});
