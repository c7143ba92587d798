/** Right ascension and declination as headers write them. Pure. */
import type { HeaderValue } from "./header.ts";
import { numberOf } from "./header-number.ts";

/** A direction on the sky, degrees: `ra` in [0, 360), `dec` in [-90, 90]. */
export interface SkyPoint {
  ra: number;
  dec: number;
}

const SEPARATED = /^([+-]?)(\d{1,3}) +(\d{1,2})(?: +(\d{1,2}(?:\.\d*)?))?$/;

/**
 * Degrees in [0, 360). Sexagesimal text (`12:25:03.8`, `12h25m03.8s`) is hours; a number,
 * also written as text, is degrees already. (The rule this replaces took numbers for hours
 * too, and placed RA 110 at 1650 degrees.) Null when it is neither.
 */
export function rightAscension(value: HeaderValue | undefined): number | null {
  const hours = sexagesimal(value, "h");
  const degrees = hours === null ? decimal(value) : hours * 15;
  return degrees === null ? null : wrapDegrees(degrees);
}

/** Degrees in [-90, 90], from sexagesimal degrees or a number; null when it is neither. */
export function declination(value: HeaderValue | undefined): number | null {
  const degrees = sexagesimal(value, "d") ?? decimal(value);
  return degrees === null || Math.abs(degrees) > 90 ? null : degrees;
}

/** The same angle in [0, 360). */
export function wrapDegrees(angle: number): number {
  const wrapped = ((angle % 360) + 360) % 360;
  return wrapped === 0 ? 0 : wrapped;
}

function decimal(value: HeaderValue | undefined): number | null {
  return value === undefined || value === null ? null : numberOf(value);
}

/** `unit` is the letter that may follow the whole part: an RA in `d` would not be hours. */
function sexagesimal(value: HeaderValue | undefined, unit: "h" | "d"): number | null {
  if (typeof value !== "string") return null;
  const separators = unit === "h" ? /[:hms]/gi : /[:dms]/gi;
  const parts = SEPARATED.exec(value.replace(separators, " ").trim());
  if (!parts) return null;
  const [, sign, whole, minutes, seconds = "0"] = parts;
  if (Number(minutes) >= 60 || Number(seconds) > 60) return null;
  const magnitude = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
  // The sign is kept apart: -00:30 is not 00:30.
  return sign === "-" ? -magnitude : magnitude;
}
