/**
 * The frames of a larger archive than the sample observatory's, for measuring searches: rows only.
 * Pure and deterministic; a larger survey has the pointings of a smaller one, and more.
 *
 * What makes searches hard is in it: most pointings have dozens of frames, some thousands, and one
 * field across RA 0 was monitored all the time; a fifth are calibrations, which lie nowhere and are
 * public at once; what was taken for a proposal is public after a year, or at once, or never.
 */

/** As the columns of `archive.frame` and `archive.version` are spelled. */
export interface SurveyFrame {
  id: number;
  basename: string;
  versionId: string;
  observationDate: Date;
  proposalId: string;
  site: string;
  telescope: string;
  instrument: string;
  targetName: string;
  reductionLevel: number;
  exposureTime: number;
  opticalElement: string;
  configurationType: string;
  publicDate: Date | null;
  observationId: number;
  /** Degrees: ra, dec, ra, dec ... */
  footprint: number[] | null;
  sha256: string;
}

export interface Pointing {
  /** Degrees. */
  ra: number;
  dec: number;
  /** Half of the side of the field, degrees. */
  half: number;
  name: string;
  proposalId: string;
  frames: number;
}

const DAY = 86_400_000;
const YEARS = 8;
const DEGREES = 180 / Math.PI;
const SITES = ["sds", "nrd", "alt", "est"];
const INSTRUMENTS = 40;
const PROPOSALS = 200;
/** Seen, also by strangers, on more than a thousand pages of 50. */
const MONITORED: Pointing = {
  ...{ ra: 359.95, dec: -29.5, half: 13 / 60 },
  ...{ name: "Monitored Field", proposalId: "P000", frames: 60_000 },
};

/** Numbers in [0, 1): mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Where the telescopes looked, until there are so many frames; the monitored field comes first. */
export function pointings(frames: number): Pointing[] {
  const random = randomNumbers(1);
  const fields = Array.from({ length: 40 }, () => anywhere(random));
  const all = [MONITORED];
  let left = frames * 0.8 - MONITORED.frames;
  for (let index = 1; left > 0; index++) {
    const [kind, share] = [random(), random()];
    const place =
      kind < 0.5
        ? anywhere(random)
        : kind < 0.85
          ? near(fields[Math.floor(random() * fields.length)] as Place, 3, random)
          : kind < 0.9
            ? near({ ra: 0, dec: random() < 0.5 ? 90 : -90 }, 2, random)
            : near({ ra: 0, dec: 180 * random() - 90 }, 1, random);
    const half = (2 + 13 * random()) / 60;
    // Many with dozens, few with thousands.
    const count = Math.min(5000, Math.ceil(18 * (1 - share) ** -0.65));
    const name = `${["NGC", "HD", "SN 20", "Asteroid", "WASP"][index % 5]} ${index}`;
    // Few proposals have most of the pointings.
    const proposalId = proposal(1 + Math.floor((PROPOSALS - 1) * random() ** 3));
    all.push({ ...place, half, name, proposalId, frames: count });
    left -= count;
  }
  return all;
}

export const proposal = (number: number) => `P${String(number).padStart(3, "0")}`;

/** So many frames, in the order of their exposures; the last ones were taken before `now`. */
export function* survey(frames: number, now: Date): Generator<SurveyFrame> {
  const random = randomNumbers(2);
  const targets = pointings(frames);
  const dates = new Float64Array(frames);
  const target = new Int32Array(frames).fill(-1);
  const observation = new Int32Array(frames);
  let [count, visits] = [0, 0];
  for (const [index, pointing] of targets.entries()) {
    let left = Math.min(pointing.frames, Math.floor(frames * 0.8) - count);
    while (left > 0) {
      const visit = Math.min(left, 1 + Math.floor(24 * random() ** 2));
      const start = random() * YEARS * 365 * DAY;
      visits++;
      for (let exposure = 0; exposure < visit; exposure++, count++) {
        dates[count] = Math.floor(start) + exposure * 90_000;
        target[count] = index;
        observation[count] = visits;
      }
      left -= visit;
    }
  }
  for (; count < frames; count++) {
    // Twenty at a time, in the evening.
    if (count % 20 === 0) visits++;
    dates[count] =
      Math.floor(random() * YEARS * 365) * DAY + (count % 20) * 60_000 + (count % 7) * 1000;
    observation[count] = visits;
  }
  const order = Uint32Array.from(dates.keys()).sort((a, b) => at(dates, a) - at(dates, b));
  const begin = now.getTime() - (YEARS * 365 + 1) * DAY;
  for (const [index, chosen] of order.entries()) {
    const date = new Date(begin + at(dates, chosen));
    yield frame(index + 1, date, targets[at(target, chosen)], at(observation, chosen), random);
  }
}

const at = (numbers: ArrayLike<number>, index: number) => numbers[index] as number;

function frame(
  id: number,
  observationDate: Date,
  pointing: Pointing | undefined,
  observationId: number,
  random: () => number,
): SurveyFrame {
  const number = Math.floor(observationId % INSTRUMENTS);
  const site = SITES[number % SITES.length] as string;
  const instrument = `in${String(number).padStart(2, "0")}`;
  const telescope = `${1 + (number % 2)}m0${"abc"[number % 3]}`;
  const calibration = ["BIAS", "DARK", "SKYFLAT"][id % 3] as string;
  const reductionLevel = pointing && id % 4 === 0 ? 91 : 0;
  const night = new Date(observationDate.getTime() - DAY / 2).toISOString().slice(0, 10);
  const letter = pointing ? "e" : calibration[0]?.toLowerCase();
  const serial = String(id).padStart(8, "0");
  const level = String(reductionLevel).padStart(2, "0");
  const hexadecimal = (digits: number) =>
    Array.from({ length: digits / 8 }, () =>
      Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, "0"),
    ).join("");
  const uuid = hexadecimal(32);
  return {
    id,
    basename: `${site}${telescope}-${instrument}-${night.replaceAll("-", "")}-${serial}-${letter}${level}`,
    versionId: `${uuid.slice(0, 8)}-${uuid.slice(8, 12)}-4${uuid.slice(13, 16)}-8${uuid.slice(17, 20)}-${uuid.slice(20)}`,
    observationDate,
    proposalId: pointing?.proposalId ?? "calibrate",
    ...{ site, telescope, instrument },
    targetName: pointing?.name ?? "",
    reductionLevel,
    exposureTime: pointing ? ([10, 30, 60, 120, 300][id % 5] as number) : id % 3 === 0 ? 0 : 20,
    opticalElement: pointing ? (["rp", "gp", "ip", "V", "B"][id % 5] as string) : "",
    configurationType: pointing ? (number % 8 === 0 ? "SPECTRUM" : "EXPOSE") : calibration,
    publicDate: publicDate(observationDate, pointing),
    observationId,
    footprint: pointing ? footprint(pointing, random) : null,
    sha256: hexadecimal(64),
  };
}

function publicDate(observationDate: Date, pointing: Pointing | undefined): Date | null {
  const kind = pointing ? Number(pointing.proposalId.slice(1)) % 20 : 0;
  if (kind === 7) return null;
  const days = !pointing || kind === 11 ? 0 : 365;
  return new Date(observationDate.getTime() + days * DAY);
}

interface Place {
  ra: number;
  dec: number;
}

function anywhere(random: () => number): Place {
  return { ra: 360 * random(), dec: Math.asin(2 * random() - 1) * DEGREES };
}

/** Within so many degrees. */
export function near(centre: Place, radius: number, random: () => number): Place {
  const turn = 2 * Math.PI * random();
  const distance = radius * Math.sqrt(random());
  return offset(centre, distance * Math.cos(turn), distance * Math.sin(turn));
}

/** A square, turned and a bit off each time. */
function footprint({ ra, dec, half }: Pointing, random: () => number): number[] {
  const centre = offset({ ra, dec }, (random() - 0.5) / 60, (random() - 0.5) / 60);
  const turn = ((random() < 0.8 ? 0 : 45) + random()) / DEGREES;
  const [cosine, sine] = [half * Math.cos(turn), half * Math.sin(turn)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].flatMap(([x = 0, y = 0]) => {
    const corner = offset(centre, x * cosine - y * sine, x * sine + y * cosine);
    return [corner.ra, corner.dec];
  });
}

/** The place so many degrees east and north on the plane that touches the sky at the centre. */
function offset({ ra, dec }: Place, east: number, north: number): Place {
  const [x, y] = [east / DEGREES, north / DEGREES];
  const [sine, cosine] = [Math.sin(dec / DEGREES), Math.cos(dec / DEGREES)];
  const outward = cosine - y * sine;
  const turned = ra + Math.atan2(x, outward) * DEGREES;
  return {
    ra: (((turned % 360) + 360) % 360) % 360,
    dec: Math.atan2(sine + y * cosine, Math.hypot(x, outward)) * DEGREES,
  };
}
