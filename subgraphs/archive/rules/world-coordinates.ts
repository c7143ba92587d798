/**
 * From pixels to the sky by the world coordinate system of a header: a linear transformation, SIP
 * distortion (Shupe et al. 2005) and the TAN projection, which is what imagers write. Pure.
 */
import { type Header, type HeaderValue, isSet } from "./header.ts";
import { numberOf } from "./header-number.ts";
import { type SkyPoint, wrapDegrees } from "./sky-coordinate.ts";
import { fromTangentPlane } from "./tangent-plane.ts";

/** Pixels count from 1: the centre of the first is (1, 1). Null where it leaves the sky. */
export type PixelToSky = (x: number, y: number) => SkyPoint | null;

/**
 * Null for headers outside what is understood: other projections, other than equatorial axes,
 * units other than degrees, no or a singular matrix, SIP of one axis only, values that are no
 * numbers. Without CTYPE the coordinates of a CD matrix are linear. SIP is applied even when CTYPE lacks `-SIP`, as
 * astropy does. The PV terms of TPV are not applied; they shift a corner by arcseconds.
 */
export function pixelToSky(header: Header): PixelToSky | null {
  const axes = axisOrder(header);
  if (axes === null) return null;
  const crpix = [numberAt(header, "CRPIX1"), numberAt(header, "CRPIX2")] as const;
  const crval = [numberAt(header, "CRVAL1"), numberAt(header, "CRVAL2")] as const;
  const matrix = linearTransformation(header, axes.swapped);
  if (matrix === null) return null;
  const [cd1, cd2] = matrix;
  const determinant = cd1[0] * cd2[1] - cd1[1] * cd2[0];
  if (!Number.isFinite(determinant) || determinant === 0) return null;
  const distortion = sip(header);
  if (distortion === null) return null;

  const lonpole = isSet(header.LONPOLE) ? numberAt(header, "LONPOLE") : undefined;
  const centre = axes.swapped ? { ra: crval[1], dec: crval[0] } : { ra: crval[0], dec: crval[1] };
  if (axes.projected && !(Math.abs(centre.dec) <= 90)) return null;

  return (x, y) => {
    const u = x - crpix[0];
    const v = y - crpix[1];
    const [du, dv] = distortion(u, v);
    const first = cd1[0] * (u + du) + cd1[1] * (v + dv);
    const second = cd2[0] * (u + du) + cd2[1] * (v + dv);
    const [east, north] = axes.swapped ? [second, first] : [first, second];
    const point = axes.projected
      ? fromTangentPlane(east, north, centre, lonpole)
      : { ra: wrapDegrees(centre.ra + east), dec: centre.dec + north };
    return Number.isFinite(point.ra) && Math.abs(point.dec) <= 90 ? point : null;
  };
}

type Matrix = readonly [row1: readonly [number, number], row2: readonly [number, number]];

/**
 * From pixels to degrees in the order of the axes: the CD matrix, if there is any of it; else PC,
 * or the turn that CROTA of the declination axis says, times CDELT (Calabretta & Greisen 2002,
 * sections 2.1.2 and 6.1; a header should have only one of the three).
 *
 * Null when a CD matrix is not complete: masters have the scale of a camera, but no place on the
 * sky. Without CD, axes that do not say that they are on the sky have no place there either.
 */
function linearTransformation(header: Header, swapped: boolean): Matrix | null {
  const has = (keyword: string) => isSet(header[keyword]);
  const at = (keyword: string, otherwise: number) =>
    has(keyword) ? numberAt(header, keyword) : otherwise;
  const cd = ["CD1_1", "CD1_2", "CD2_1", "CD2_2"];
  if (cd.some(has)) {
    if (!cd.every(has)) return null;
    return [
      [at("CD1_1", 0), at("CD1_2", 0)],
      [at("CD2_1", 0), at("CD2_2", 0)],
    ];
  }
  if (!has("CTYPE1") || !has("CTYPE2")) return null;
  const hasPc = ["PC1_1", "PC1_2", "PC2_1", "PC2_2"].some(has);
  if (!hasPc && !(has("CDELT1") && has("CDELT2"))) return null;
  const [cdelt1, cdelt2] = [at("CDELT1", 1), at("CDELT2", 1)];
  if (hasPc) {
    return [
      [cdelt1 * at("PC1_1", 1), cdelt1 * at("PC1_2", 0)],
      [cdelt2 * at("PC2_1", 0), cdelt2 * at("PC2_2", 1)],
    ];
  }
  const turn = (at(swapped ? "CROTA1" : "CROTA2", 0) * Math.PI) / 180;
  const sine = swapped ? -Math.sin(turn) : Math.sin(turn);
  return [
    [cdelt1 * Math.cos(turn), -cdelt2 * sine],
    [cdelt1 * sine, cdelt2 * Math.cos(turn)],
  ];
}

/** Whether axis 1 is declination, and whether the axes are projected or linear. */
function axisOrder(header: Header): { swapped: boolean; projected: boolean } | null {
  for (const unit of [header.CUNIT1, header.CUNIT2]) {
    if (isSet(unit) && !/^deg(?:rees?)?$/i.test(String(unit).trim())) return null;
  }
  const types = [axisType(header.CTYPE1), axisType(header.CTYPE2)];
  switch (types.join(" ")) {
    case " ":
    case "RA DEC":
      return { swapped: false, projected: false };
    case "DEC RA":
      return { swapped: true, projected: false };
    case "RA---TAN DEC--TAN":
      return { swapped: false, projected: true };
    case "DEC--TAN RA---TAN":
      return { swapped: true, projected: true };
    default:
      return null;
  }
}

function axisType(ctype: HeaderValue | undefined): string {
  return isSet(ctype) ? String(ctype).trim().replace(/-SIP$/, "") : "";
}

/** The shift in pixels at an offset from the reference pixel. */
type Distortion = (u: number, v: number) => readonly [du: number, dv: number];

function sip(header: Header): Distortion | null {
  const order = (axis: "A" | "B") => {
    const value = header[`${axis}_ORDER`];
    return isSet(value) ? numberAt(header, `${axis}_ORDER`) : 0;
  };
  const [orderA, orderB] = [order("A"), order("B")];
  if (![orderA, orderB].every((n) => Number.isInteger(n) && n >= 0 && n <= 9)) return null;
  // Orders 0 and 1 are part of the CD matrix already; astropy ignores them as well.
  if (orderA <= 1 && orderB <= 1) return () => [0, 0];
  if (orderA <= 1 || orderB <= 1) return null;
  const a = polynomial(header, "A", orderA);
  const b = polynomial(header, "B", orderB);
  return (u, v) => [a(u, v), b(u, v)];
}

function polynomial(header: Header, axis: "A" | "B", order: number) {
  const terms: { p: number; q: number; coefficient: number }[] = [];
  for (let p = 0; p <= order; p++) {
    for (let q = 0; q <= order - p; q++) {
      const keyword = `${axis}_${p}_${q}`;
      if (isSet(header[keyword])) terms.push({ p, q, coefficient: numberAt(header, keyword) });
    }
  }
  return (u: number, v: number) =>
    terms.reduce((sum, { p, q, coefficient }) => sum + coefficient * u ** p * v ** q, 0);
}

/** Absent is 0, the default of every keyword read here; not a number is NaN. */
function numberAt(header: Header, keyword: string): number {
  const value = header[keyword];
  return isSet(value) ? (numberOf(value) ?? Number.NaN) : 0;
}
