import { describe, expect, it } from "vitest";
import { footprint } from "./footprint.ts";
import type { Header } from "./header.ts";
import { defaultHeaderSettings } from "./header-keys.ts";
import { type SkyPoint, separation } from "./sky-separation.fixture.ts";

const of = (header: Header) => footprint(header, defaultHeaderSettings);

function expectVertices(found: SkyPoint[] | null, expected: [number, number][], digits: number) {
  expect(found).toHaveLength(expected.length);
  found!.forEach((vertex, i) => {
    expect(vertex.ra).toBeCloseTo(expected[i]![0], digits);
    expect(vertex.dec).toBeCloseTo(expected[i]![1], digits);
  });
}

describe("a circular field", () => {
  it("is enclosed by a square of four corners", () => {
    const square: [number, number][] = [
      [9.9, 0.1],
      [10.1, 0.1],
      [10.1, -0.1],
      [9.9, -0.1],
    ];
    expectVertices(of({ RADIUS: 360, RA: 10, DEC: 0 }), square, 5);
  });

  it("has its RA in hours when sexagesimal and in degrees when a number", () => {
    const expected = of({ RADIUS: 60, RA: 110, DEC: -30.5 });
    expect(expected).not.toBeNull();
    for (const RA of ["07:20:00", "07 20 00.0", "7h20m00s", "07:20", "110.0"]) {
      expect(of({ RADIUS: "60.0", RA, DEC: "-30:30:00" })).toEqual(expected);
    }
  });

  it("spans more RA far from the equator", () => {
    const [west, east] = of({ RADIUS: 360, RA: 100, DEC: 60 })!;
    expect(east!.ra - west!.ra).toBeCloseTo(0.2 / Math.cos((60.1 * Math.PI) / 180), 2);
  });

  it("wraps at RA 0", () => {
    expect(of({ RADIUS: 3600, RA: 0, DEC: 0 })!.map((v) => Math.round(v.ra))).toEqual([
      359, 1, 1, 359,
    ]);
  });

  it("that holds a pole has its corners around the pole", () => {
    for (const DEC of [90, 89.9, -89.9, -90]) {
      const vertices = of({ RADIUS: 1800, RA: 40, DEC })!;
      for (const vertex of vertices) {
        expect(Math.abs(vertex.dec)).toBeLessThan(90);
        expect(separation(vertex, { ra: 40, dec: DEC })).toBeCloseTo(Math.SQRT1_2, 3);
      }
      expect(new Set(vertices.map((v) => Math.floor(v.ra / 90))).size).toBeGreaterThan(2);
    }
  });

  it("of radius zero is a point, of no sense none", () => {
    expectVertices(
      of({ RADIUS: 0, RA: 10, DEC: 20 }),
      [
        [10, 20],
        [10, 20],
        [10, 20],
        [10, 20],
      ],
      12,
    );
    for (const wrong of [
      { RADIUS: -1 },
      { RADIUS: "big" },
      { DEC: 91 },
      { RA: "east" },
      { RADIUS: 1e6 },
    ]) {
      expect(of({ RADIUS: 60, RA: 10, DEC: 20, ...wrong })).toBeNull();
    }
  });

  it("wins over the WCS only when it is complete", () => {
    expect(of({ ...image, RADIUS: 60, RA: "01:00:00", DEC: 0 })![0]!.ra).toBeCloseTo(15, 0);
    expect(of({ ...image, RADIUS: "", RA: "01:00:00", DEC: 0 })).toEqual(of(image));
  });
});

const image: Header = {
  ...{ NAXIS: 2, NAXIS1: 201, NAXIS2: 101, CTYPE1: "RA---TAN", CTYPE2: "DEC--TAN" },
  ...{ CRVAL1: 359.99, CRVAL2: 20, CRPIX1: 101, CRPIX2: 51 },
  ...{ CD1_1: -0.001, CD1_2: 0, CD2_1: 0, CD2_2: 0.001 },
};

// Values of astropy.wcs 8.0 (all_pix2world, origin 1).
const ASTROPY_TAN: [number, number][] = [
  [0.09638386489206141, 19.949968336612688],
  [0.09645146633482682, 20.049968138742788],
  [359.8835485336652, 20.049968138742788],
  [359.88361613510796, 19.949968336612688],
];
const ASTROPY_SIP: [number, number][] = [
  [0.09617105045344942, 19.949898463363642],
  [0.09645141221932363, 20.049888138941597],
  [359.8833356786697, 20.049898011395893],
  [359.88361618915474, 19.949888336811696],
];
const ASTROPY_POLE: [number, number][] = [
  [243.42494882292203, 89.88819674302994],
  [296.555051177078, 89.88819674302994],
  [63.42494882292202, 89.88819674302994],
  [116.555051177078, 89.88819674302994],
];
const ASTROPY_LONPOLE: [number, number][] = [
  [0.04324269561845995, 20.099991914742603],
  [359.93675730438156, 20.099991914742603],
  [359.9368249060197, 19.899992204063057],
  [0.04317509398032371, 19.899992204063057],
];

describe("an image", () => {
  it("covers the sky between the centres of its corner pixels", () => {
    expectVertices(of(image), ASTROPY_TAN, 10);
  });

  it("is bent by SIP even when CTYPE does not say so", () => {
    const sip = { A_ORDER: 2, B_ORDER: 2, A_2_0: 1e-5, A_1_1: 2e-5, B_0_2: -3e-5, B_1_1: 1e-6 };
    expectVertices(of({ ...image, ...sip }), ASTROPY_SIP, 10);
    expect(of({ ...image, ...sip, CTYPE1: "RA---TAN-SIP", CTYPE2: "DEC--TAN-SIP" })).toEqual(
      of({ ...image, ...sip }),
    );
  });

  it("may contain the pole, and be turned by LONPOLE", () => {
    expectVertices(of({ ...image, CRVAL2: 90 }), ASTROPY_POLE, 9);
    expectVertices(of({ ...image, LONPOLE: 90 }), ASTROPY_LONPOLE, 10);
  });

  it("is linear without CTYPE, and everything absent is zero", () => {
    const linear = { NAXIS1: 11, NAXIS2: 6, CD1_1: 1, CD1_2: 0, CD2_1: 0, CD2_2: 2 };
    expectVertices(
      of(linear),
      [
        [1, 2],
        [1, 12],
        [11, 12],
        [11, 2],
      ],
      12,
    );
  });

  it("may have declination on its first axis", () => {
    const swapped = {
      ...{ ...image, CTYPE1: "DEC--TAN", CTYPE2: "RA---TAN", CRVAL1: 20, CRVAL2: 359.99 },
      ...{ CD1_1: 0, CD1_2: 0.001, CD2_1: -0.001, CD2_2: 0 },
    };
    expect(of(swapped)).toEqual(of(image));
  });

  it("has no footprint when its WCS is incomplete, of three axes, or not understood", () => {
    const { CD1_2, ...incomplete } = image;
    expect(of(incomplete)).toBeNull();
    const wrong: Header[] = [
      ...[{ NAXIS3: 1 }, { CD2_2: "" }, { CD2_2: 0 }, { CTYPE1: "GLON-TAN", CTYPE2: "GLAT-TAN" }],
      ...[{ CTYPE1: "RA---ZPN", CTYPE2: "DEC--ZPN" }, { CRVAL2: 91 }, { CRVAL1: "x" }],
      ...[{ CUNIT1: "arcsec" }, { A_ORDER: 2 }, { A_ORDER: 2, B_ORDER: 2, A_2_0: "x" }],
    ];
    for (const change of wrong) expect(of({ ...image, ...change })).toBeNull();
  });
});
