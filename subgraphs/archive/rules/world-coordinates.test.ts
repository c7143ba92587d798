import { describe, expect, it } from "vitest";
import corners from "./astropy-corners.json" with { type: "json" };
import { footprint } from "./footprint.ts";
import type { Header } from "./header.ts";
import { defaultHeaderSettings } from "./header-keys.ts";
import { type SkyPoint, separation } from "./sky-separation.fixture.ts";

/**
 * Sixty random headers and where astropy.wcs 8.0 (`all_pix2world`, origin 1) puts the centres of
 * their corner pixels: CD, PC, CROTA and CDELT alone, SIP with and without its suffix, at the
 * poles, across RA 0, with LONPOLE and LATPOLE, and with declination on the first axis.
 */
const vectors = corners as unknown as { header: Header; corners: [ra: number, dec: number][] }[];

const of = (header: Header) => footprint(header, defaultHeaderSettings);
const ARCSECOND = 1 / 3600;

describe("corner pixels are where astropy puts them, within 0.01 arcseconds", () => {
  it.each(vectors.map((vector, index) => [index, vector] as const))("header %i", (_, vector) => {
    const found = of(vector.header) as SkyPoint[];
    expect(found).toHaveLength(4);
    vector.corners.forEach(([ra, dec], index) => {
      expect(separation(found[index]!, { ra, dec })).toBeLessThan(0.01 * ARCSECOND);
    });
  });
});

const image: Header = {
  ...{ NAXIS: 2, NAXIS1: 201, NAXIS2: 101, CTYPE1: "RA---TAN", CTYPE2: "DEC--TAN" },
  ...{ CRVAL1: 359.99, CRVAL2: 20, CRPIX1: 101, CRPIX2: 51 },
};
const cd = { CD1_1: -0.001, CD1_2: 0, CD2_1: 0, CD2_2: 0.001 };
const cdelt = { CDELT1: -0.001, CDELT2: 0.001 };

describe("a header that gives its scale more than once", () => {
  it("means the CD matrix", () => {
    const others = { ...cdelt, CDELT1: 5, CROTA2: 30, PC1_1: 3 };
    expect(of({ ...image, ...cd, ...others })).toEqual(of({ ...image, ...cd }));
  });

  it("means PC rather than CROTA, and CROTA of the declination axis only", () => {
    const plain = of({ ...image, ...cdelt });
    expect(plain).toEqual(of({ ...image, ...cd }));
    expect(of({ ...image, ...cdelt, PC1_1: 1, CROTA2: 30 })).toEqual(plain);
    expect(of({ ...image, ...cdelt, CROTA1: 30 })).toEqual(plain);
  });
});

it("a matrix in degrees needs no CDELT", () => {
  const degrees = { PC1_1: -0.001, PC2_2: 0.001 };
  expect(of({ ...image, ...degrees })).toEqual(of({ ...image, ...cd }));
});

it.each<[string, Header]>([
  ["half a CD matrix, as masters have", { ...cdelt, CD1_1: -0.001, CD2_2: 0.001 }],
  ["one CDELT", { CDELT1: -0.001 }],
  ["a CDELT of zero", { ...cdelt, CDELT2: 0 }],
  ["CDELT of axes that do not say that they are on the sky", { ...cdelt, CTYPE1: "", CTYPE2: "" }],
  ["a turn that is no number", { ...cdelt, CROTA2: "north" }],
  ["a third axis of one plane", { ...cdelt, NAXIS3: 1 }],
])("no place on the sky comes of %s", (_title, header) => {
  expect(of({ ...image, ...header })).toBeNull();
});
