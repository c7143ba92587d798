/**
 * Where things stand in the sky, to a fraction of a degree: enough that invented observations
 * happen at night and with the target up. Angles are degrees, longitudes positive to the east.
 */

export interface Position {
  ra: number;
  dec: number;
}

/** Elements of an ellipse around the Sun: degrees, astronomical units, modified Julian dates. */
export interface Orbit {
  orbinc: number;
  longascnode: number;
  argofperih: number;
  eccentricity: number;
  meandist: number;
  /** Mean anomaly at `epoch`. */
  meananom: number;
  epoch: number;
}

const RADIANS = Math.PI / 180;
const sin = (degrees: number) => Math.sin(degrees * RADIANS);
const cos = (degrees: number) => Math.cos(degrees * RADIANS);
const turn = (degrees: number) => ((degrees % 360) + 360) % 360;

export function modifiedJulianDate(at: Date): number {
  return at.getTime() / 86_400_000 + 40_587;
}

/** Days since J2000.0. */
function days(at: Date): number {
  return modifiedJulianDate(at) - 51_544.5;
}

export function siderealTime(at: Date, long: number): number {
  return turn(280.46061837 + 360.98564736629 * days(at) + long);
}

/** Hour angle from -180 to 180, positive to the west. */
export function hourAngle(ra: number, at: Date, long: number): number {
  return turn(siderealTime(at, long) - ra + 180) - 180;
}

export function altitude({ ra, dec }: Position, at: Date, lat: number, long: number): number {
  const height = sin(lat) * sin(dec) + cos(lat) * cos(dec) * cos(hourAngle(ra, at, long));
  return Math.asin(Math.min(1, Math.max(-1, height))) / RADIANS;
}

/** How far from the meridian, in degrees, a declination stands above an altitude; 0 for never. */
export function halfArc(dec: number, above: number, lat: number): number {
  const cosine = (sin(above) - sin(lat) * sin(dec)) / (cos(lat) * cos(dec));
  return Math.acos(Math.min(1, Math.max(-1, cosine))) / RADIANS;
}

/** Ecliptic longitude of the Sun and its distance, by the Astronomical Almanac's short formula. */
function sunOnEcliptic(at: Date): { longitude: number; distance: number } {
  const anomaly = 357.528 + 0.9856003 * days(at);
  return {
    longitude: 280.46 + 0.9856474 * days(at) + 1.915 * sin(anomaly) + 0.02 * sin(2 * anomaly),
    distance: 1.00014 - 0.01671 * cos(anomaly) - 0.00014 * cos(2 * anomaly),
  };
}

const OBLIQUITY = 23.439;

function fromEcliptic(x: number, y: number, z: number): Position {
  const north = y * sin(OBLIQUITY) + z * cos(OBLIQUITY);
  const east = y * cos(OBLIQUITY) - z * sin(OBLIQUITY);
  return {
    ra: turn(Math.atan2(east, x) / RADIANS),
    dec: Math.atan2(north, Math.hypot(x, east)) / RADIANS,
  };
}

export function sunPosition(at: Date): Position {
  const { longitude } = sunOnEcliptic(at);
  return fromEcliptic(cos(longitude), sin(longitude), 0);
}

/** Where a body on an ellipse stands as seen from the Earth. */
export function orbitPosition(orbit: Orbit, at: Date): Position {
  const motion = 0.9856076686 / orbit.meandist ** 1.5;
  const mean = turn(orbit.meananom + motion * (modifiedJulianDate(at) - orbit.epoch)) * RADIANS;
  let eccentric = mean + orbit.eccentricity * Math.sin(mean);
  for (let step = 0; step < 20; step++) {
    eccentric -=
      (eccentric - orbit.eccentricity * Math.sin(eccentric) - mean) /
      (1 - orbit.eccentricity * Math.cos(eccentric));
  }
  const along = orbit.meandist * (Math.cos(eccentric) - orbit.eccentricity);
  const across = orbit.meandist * Math.sqrt(1 - orbit.eccentricity ** 2) * Math.sin(eccentric);
  const radius = Math.hypot(along, across);
  const argument = orbit.argofperih + Math.atan2(across, along) / RADIANS;
  const sun = sunOnEcliptic(at);
  return fromEcliptic(
    radius *
      (cos(orbit.longascnode) * cos(argument) -
        sin(orbit.longascnode) * sin(argument) * cos(orbit.orbinc)) +
      sun.distance * cos(sun.longitude),
    radius *
      (sin(orbit.longascnode) * cos(argument) +
        cos(orbit.longascnode) * sin(argument) * cos(orbit.orbinc)) +
      sun.distance * sin(sun.longitude),
    radius * sin(argument) * sin(orbit.orbinc),
  );
}
