/** Which fields a target of each type has. Pure. */
import type { Target } from "../models.ts";

type TargetField = keyof Target;

const motion = ["properMotionRa", "properMotionDec", "parallax", "epoch"] as const;

const fieldsOfType: Record<Target["type"], readonly TargetField[]> = {
  ICRS: ["ra", "dec", "hourAngle", ...motion],
  HOUR_ANGLE: ["hourAngle", "dec", ...motion],
  SATELLITE: [
    "altitude",
    "azimuth",
    "diffAltitudeRate",
    "diffAzimuthRate",
    "diffAltitudeAcceleration",
    "diffAzimuthAcceleration",
    "diffEpoch",
  ],
  ORBITAL_ELEMENTS: ["scheme", "epochofel", "orbinc", "longascnode", "eccentricity"],
};

const ofMinorPlanet = ["argofperih", "meandist", "meananom"] as const;
const ofComet = ["argofperih", "perihdist", "epochofperih"] as const;

const fieldsOfScheme: Record<NonNullable<Target["scheme"]>, readonly TargetField[]> = {
  MPC_MINOR_PLANET: ofMinorPlanet,
  MPC_COMET: ofComet,
  JPL_MAJOR_PLANET: [...ofMinorPlanet, "dailymot"],
  JPL_MINOR_PLANET: ofComet,
  ASA_MAJOR_PLANET: ["longofperih", "meandist", "meanlong", "dailymot"],
  ASA_MINOR_PLANET: ofMinorPlanet,
  ASA_COMET: ofComet,
};

/** The fields that say where a target of this type, and with this scheme of elements, is. */
export function targetFields({
  type,
  scheme,
}: Pick<Target, "type" | "scheme">): readonly TargetField[] {
  return type === "ORBITAL_ELEMENTS" && scheme
    ? [...fieldsOfType[type], ...fieldsOfScheme[scheme]]
    : fieldsOfType[type];
}

/**
 * The target with the fields of other types set to null. Submitters may send them, as some
 * programs fill in a form whole, and they must not be mistaken for a position.
 */
export function withOwnFields(target: Target): Target {
  const kept = new Set<string>(["name", "type", "extraParams", ...targetFields(target)]);
  const own: Record<string, unknown> = { ...target };
  for (const field in own) if (!kept.has(field)) own[field] = null;
  return own as unknown as Target;
}
