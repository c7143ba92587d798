/**
 * Real objects to point at: positions for J2000 in degrees, then proper motions in milliarcseconds
 * a year and parallax in milliarcseconds where they are large.
 */
import type { TargetColumns } from "./rows.ts";
import { type Orbit, orbitPosition, type Position, siderealTime } from "./sky.ts";

export interface SeedTarget {
  columns: TargetColumns;
  /** Where it stands at an instant over a longitude; null when that is not known here. */
  position: (at: Date, long: number) => Position | null;
}

type Kind = "galaxy" | "agn" | "nebula" | "planetHost" | "transient" | "standard";

const stars: [kind: Kind, name: string, ra: number, dec: number, motion: number[]][] = [
  ["galaxy", "NGC 253", 11.888, -25.2882, []],
  ["galaxy", "NGC 300", 13.7229, -37.6844, []],
  ["galaxy", "M33", 23.4621, 30.6599, []],
  ["galaxy", "M74", 24.1739, 15.7836, []],
  ["galaxy", "NGC 1365", 53.4016, -36.1404, []],
  ["galaxy", "NGC 2403", 114.214, 65.6026, []],
  ["galaxy", "NGC 2903", 143.0421, 21.5008, []],
  ["galaxy", "M81", 148.8882, 69.0653, []],
  ["galaxy", "M66", 170.0626, 12.9915, []],
  ["galaxy", "M61", 185.4787, 4.4736, []],
  ["galaxy", "M104", 189.9976, -11.6231, []],
  ["galaxy", "M51", 202.4696, 47.1952, []],
  ["galaxy", "M83", 204.2538, -29.8657, []],
  ["galaxy", "M101", 210.8023, 54.349, []],
  ["galaxy", "NGC 6946", 308.718, 60.1539, []],
  ["galaxy", "NGC 6744", 287.4421, -63.8575, []],
  ["galaxy", "NGC 7331", 339.2669, 34.4156, []],
  ["galaxy", "NGC 7793", 359.4576, -32.591, []],
  ["agn", "M77", 40.6696, -0.0133, []],
  ["agn", "3C 120", 68.2962, 5.3543, []],
  ["agn", "Mrk 421", 166.1138, 38.2088, []],
  ["agn", "NGC 4151", 182.6357, 39.4057, []],
  ["agn", "3C 273", 187.2779, 2.0524, []],
  ["agn", "NGC 5548", 214.4981, 25.1368, []],
  ["agn", "Mrk 509", 311.0406, -10.7235, []],
  ["agn", "BL Lac", 330.6804, 42.2778, []],
  ["agn", "NGC 7469", 345.8151, 8.874, []],
  ["nebula", "M1", 83.6331, 22.0145, []],
  ["nebula", "M42", 83.8221, -5.3911, []],
  ["nebula", "30 Doradus", 84.6766, -69.1009, []],
  ["nebula", "NGC 3372", 161.265, -59.685, []],
  ["nebula", "M20", 270.675, -22.972, []],
  ["nebula", "M57", 283.3962, 33.0292, []],
  ["nebula", "M27", 299.9016, 22.7212, []],
  ["nebula", "NGC 7293", 337.4108, -20.8372, []],
  ["planetHost", "WASP-12", 97.6366, 29.6723, []],
  ["planetHost", "WASP-43", 154.9082, -9.8064, []],
  ["planetHost", "HD 189733", 300.1821, 22.7109, [-3.21, -250.32, 50.57]],
  ["planetHost", "HD 209458", 330.795, 18.8843, [29.58, -17.89, 20.67]],
  ["planetHost", "TRAPPIST-1", 346.6224, -5.0414, [930.88, -479.4, 80.45]],
  ["planetHost", "Proxima Centauri", 217.4289, -62.6795, [-3781.74, 769.47, 768.07]],
  ["planetHost", "Barnard's Star", 269.4521, 4.6934, [-801.55, 10362.39, 546.98]],
  ["planetHost", "WASP-18", 24.3544, -45.6778, []],
  ["transient", "SN 2023ixf", 210.9107, 54.3117, []],
  ["transient", "SN 1987A", 83.8667, -69.2697, []],
  ["transient", "AT 2018cow", 244.0009, 22.268, []],
  ["transient", "T CrB", 239.8757, 25.9202, []],
  ["transient", "RS Oph", 267.5548, -6.7079, []],
  ["transient", "Eta Carinae", 161.2648, -59.6844, []],
  ["transient", "U Sco", 245.628, -17.8789, []],
  ["transient", "SN 2011fe", 210.774, 54.2737, []],
  ["transient", "GK Per", 52.7993, 43.9043, []],
  ["standard", "GD 71", 88.1151, 15.8863, []],
  ["standard", "G191-B2B", 76.3776, 52.8311, []],
  ["standard", "SA 98", 102.95, -0.333, []],
  ["standard", "LTT 3218", 130.3848, -32.9427, []],
  ["standard", "GD 153", 194.2595, 22.0304, []],
  ["standard", "EG 274", 240.8887, -39.2306, []],
  ["standard", "SA 110", 280.7, 0.35, []],
  ["standard", "BD+28 4211", 327.7962, 28.8639, []],
  ["standard", "Feige 110", 349.9933, -5.1656, []],
];

export function targetsOf(kind: Kind): SeedTarget[] {
  return stars
    .filter(([kindOfStar]) => kindOfStar === kind)
    .map(([, targetName, ra, dec, [motionRa, motionDec, parallax]]) => ({
      columns: {
        targetType: "ICRS",
        targetName,
        targetRa: ra,
        targetDec: dec,
        targetProperMotionRa: motionRa ?? 0,
        targetProperMotionDec: motionDec ?? 0,
        targetParallax: parallax ?? 0,
        targetEpoch: 2000,
        targetExtraParams: {},
      },
      position: () => ({ ra, dec }),
    }));
}

/** Real orbits, rounded; where along them the bodies stand at this epoch is only rough. */
const EPOCH = 61_000;
const minorPlanets: [string, number, number, number, number, number, number][] = [
  // Name, a (au), e, i, node, argument of perihelion, mean anomaly.
  ["(1) Ceres", 2.7656, 0.0796, 10.588, 80.249, 73.3, 231.54],
  ["(4) Vesta", 2.3616, 0.0902, 7.144, 103.702, 151.537, 26.81],
  ["(7) Iris", 2.3871, 0.2296, 5.518, 259.488, 145.48, 301.2],
  ["(16) Psyche", 2.9244, 0.1343, 3.097, 150.016, 229.53, 93.4],
  ["(324) Bamberga", 2.6817, 0.3417, 11.099, 327.79, 44.28, 205.1],
  ["(433) Eros", 1.4583, 0.2228, 10.828, 304.27, 178.93, 310.55],
  ["(3200) Phaethon", 1.2714, 0.8897, 22.303, 265.1, 322.28, 248.7],
];

function orbiting(name: string, orbit: Orbit, columns: Partial<TargetColumns>): SeedTarget {
  return {
    columns: {
      targetType: "ORBITAL_ELEMENTS",
      targetName: name,
      targetEpochofel: EPOCH,
      targetOrbinc: orbit.orbinc,
      targetLongascnode: orbit.longascnode,
      targetArgofperih: orbit.argofperih,
      targetEccentricity: orbit.eccentricity,
      targetExtraParams: {},
      ...columns,
    },
    position: (at) => orbitPosition(orbit, at),
  };
}

export function movingTargets(): SeedTarget[] {
  const planets = minorPlanets.map(
    ([name, meandist, eccentricity, orbinc, longascnode, argofperih, meananom]) =>
      orbiting(
        name,
        { meandist, eccentricity, orbinc, longascnode, argofperih, meananom, epoch: EPOCH },
        {
          targetScheme: "MPC_MINOR_PLANET",
          targetMeandist: meandist,
          targetMeananom: meananom,
        },
      ),
  );
  const perihelion = 58_549.7;
  const schwassmannWachmann = {
    ...{ orbinc: 9.369, longascnode: 312.4, argofperih: 51.3, eccentricity: 0.0433 },
    ...{ meandist: 6.021, meananom: 0, epoch: perihelion },
  };
  const neptune = {
    ...{ orbinc: 1.77, longascnode: 131.78, argofperih: 253.9, eccentricity: 0.0087 },
    ...{ meandist: 30.07, meananom: 333.6, epoch: EPOCH },
  };
  return [
    ...planets,
    orbiting("29P/Schwassmann-Wachmann", schwassmannWachmann, {
      targetScheme: "MPC_COMET",
      targetPerihdist: 5.7603,
      targetEpochofperih: perihelion,
    }),
    orbiting("Neptune", neptune, {
      targetScheme: "JPL_MAJOR_PLANET",
      targetMeandist: 30.07,
      targetMeananom: 333.6,
      targetDailymot: 0.00598,
    }),
  ];
}

/** A comet that has left for good: nothing here computes where a hyperbola leads. */
export const departedComet: SeedTarget = {
  columns: {
    targetType: "ORBITAL_ELEMENTS",
    targetName: "2I/Borisov",
    targetScheme: "MPC_COMET",
    targetEpochofel: 58_853,
    targetOrbinc: 44.053,
    targetLongascnode: 308.15,
    targetArgofperih: 209.124,
    targetEccentricity: 3.3565,
    targetPerihdist: 2.0066,
    targetEpochofperih: 58_825.55,
    targetExtraParams: {},
  },
  position: () => null,
};

/** One pass of a satellite over one telescope, long over. */
export const satellitePass: SeedTarget = {
  columns: {
    targetType: "SATELLITE",
    targetName: "LAGEOS-1",
    targetAltitude: 48.2,
    targetAzimuth: 131.5,
    targetDiffAltitudeRate: 61.4,
    targetDiffAzimuthRate: -118.3,
    targetDiffAltitudeAcceleration: -0.021,
    targetDiffAzimuthAcceleration: 0.046,
    targetDiffEpoch: 61_140.41,
    targetExtraParams: {},
  },
  position: () => null,
};

/** A field that stands still over the telescope, for flat and pointing tests. */
export function fixedField(hourAngleDegrees: number, dec: number): SeedTarget {
  return {
    columns: {
      targetType: "HOUR_ANGLE",
      targetName: `Field at ${hourAngleDegrees} west`,
      targetHourAngle: hourAngleDegrees,
      targetDec: dec,
      targetProperMotionRa: 0,
      targetProperMotionDec: 0,
      targetParallax: 0,
      targetEpoch: 2000,
      targetExtraParams: {},
    },
    position: (at, long) => ({
      ra: (siderealTime(at, long) - hourAngleDegrees + 360) % 360,
      dec,
    }),
  };
}

/** What a bias or a dark points at. */
export const noTarget: SeedTarget = {
  columns: { targetType: null, targetName: "", targetExtraParams: {} },
  position: () => null,
};
