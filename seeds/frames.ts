/**
 * The frames of the invented observations: names, headers and, when wanted, bytes. Pure and
 * deterministic.
 */
import { createDigests } from "../platform/digest.ts";
import { defaultHeaderSettings, publicDate } from "../subgraphs/archive/subgraph.ts";
import { observatory } from "./observatory.ts";
import { isPublicProposal } from "./public-proposals.ts";
import { type SeedFrame, type SeedObservation, seedUuid } from "./world.ts";
import { type FitsOptions, fitsFile } from "./write-fits.ts";

/** A frame with the header its file has; `bytes` makes that file. */
export interface GeneratedFrame extends SeedFrame {
  header: Record<string, string | number | boolean>;
  bytes(): Uint8Array;
}

/** Letter at the end of a file name for each configuration type. */
const letters: Record<string, string> = {
  EXPOSE: "e",
  REPEAT_EXPOSE: "e",
  SPECTRUM: "e",
  REPEAT_SPECTRUM: "e",
  BIAS: "b",
  DARK: "d",
  SKY_FLAT: "f",
  LAMP_FLAT: "w",
  ARC: "a",
  STANDARD: "s",
};

const SECOND = 1000;
const DAY = 86_400 * SECOND;
/** Pixels along each axis. */
const SIZE = 32;
/** Kind of the version ids among the seed ids. */
const VERSION = 4;

/**
 * Frames of the observations in order: each exposure raw, and every second observation also as
 * one final product. `perObservation` overrides how many exposures each has, for large worlds,
 * whose frames have rows only: `withBytes` false leaves hashes that no file has.
 */
export function* frames(
  observations: readonly SeedObservation[],
  options: { withBytes: boolean; perObservation?: number },
): Generator<GeneratedFrame> {
  const sequences = new Map<string, number>();
  let id = 0;
  for (const observation of observations) {
    if (observation.state !== "COMPLETED") continue;
    const exposures = options.perObservation ?? observation.exposureCount;
    for (let exposure = 0; exposure < exposures; exposure++) {
      const levels = exposure === 0 && observation.id % 2 === 0 ? [0, 91] : [0];
      const day = observingNight(observation);
      const counter = `${observation.instrument}/${day}`;
      const sequence = (sequences.get(counter) ?? 0) + 1;
      sequences.set(counter, sequence);
      for (const level of levels) {
        const place = { exposure, exposures, level, day, sequence };
        yield generate(++id, observation, place, options.withBytes);
      }
    }
  }
}

/** The date at the site, by mean solar time, of the noon before the observation. */
function observingNight({ site, start }: SeedObservation): string {
  const longitude = observatory.sites.find(({ code }) => code === site)?.long ?? 0;
  const local = start.getTime() + (longitude / 360) * DAY;
  return new Date(local - DAY / 2).toISOString().slice(0, 10);
}

function generate(
  id: number,
  observation: SeedObservation,
  place: { exposure: number; exposures: number; level: number; day: string; sequence: number },
  withBytes: boolean,
): GeneratedFrame {
  const { exposure, exposures, level, day, sequence } = place;
  const { site, telescope, instrument } = observation;
  const compactDay = day.replaceAll("-", "");
  const kind = letters[observation.configurationType] ?? "x";
  const stem = `${site}${telescope}-${instrument}-${compactDay}-${String(sequence).padStart(4, "0")}`;
  const basename = `${stem}-${kind}${String(level).padStart(2, "0")}`;
  const extension = level === 0 ? ".fits" : ".fits.fz";
  const filename = `${basename}${extension}`;
  const step = (observation.end.getTime() - observation.start.getTime()) / exposures;
  const observationDate = new Date(Math.round(observation.start.getTime() + exposure * step));
  const versionId = seedUuid(VERSION, id);
  const header = headerOf(observation, { basename: stem, kind, level, day, observationDate });
  const options: FitsOptions = {
    header: { ...header, EXTEND: true },
    width: SIZE,
    height: SIZE,
    compressed: level !== 0,
    pixels: (x, y) => pixel(id, x, y),
  };
  const bytes = () => fitsFile(options);
  return {
    id,
    basename,
    filename,
    extension,
    observation,
    exposure,
    observationDate,
    publicDate: publicDate({ header, basename, observationDate }, defaultHeaderSettings),
    observationDay: day,
    reductionLevel: level,
    key: `${site}/${instrument}/${compactDay}/${level === 0 ? "raw" : "processed"}/${versionId}/${filename}`,
    versionId,
    header: { ...structure(level !== 0), ...header },
    bytes,
    ...(withBytes ? digest(bytes()) : inventedDigest(filename)),
  };

  function digest(file: Uint8Array) {
    const digests = createDigests();
    digests.update(file);
    return digests.finish();
  }

  function inventedDigest(name: string) {
    return { ...digest(new TextEncoder().encode(`${name} has no bytes`)), size: 8_640 };
  }
}

/** The structural keywords of the file, as they are seen through its compression. */
function structure(compressed: boolean): Record<string, string | number | boolean> {
  const image = { BITPIX: 16, NAXIS: 2, NAXIS1: SIZE, NAXIS2: SIZE, EXTEND: true };
  return compressed ? { XTENSION: "IMAGE", ...image } : { SIMPLE: true, ...image };
}

function headerOf(
  observation: SeedObservation,
  facts: { basename: string; kind: string; level: number; day: string; observationDate: Date },
): Record<string, string | number> {
  const { ra, dec } = observation;
  const scale = 0.000108;
  const date = facts.observationDate.toISOString().slice(0, -1);
  const isSky = !["b", "d", "w", "a"].includes(facts.kind);
  return {
    SITEID: observation.site,
    ENCID: observation.enclosure,
    TELID: observation.telescope,
    INSTRUME: observation.instrument,
    PROPID: observation.proposalId,
    TRACKNUM: observation.requestGroupId,
    REQNUM: observation.requestId,
    BLKUID: observation.id,
    OBSTYPE: observation.configurationType,
    OBJECT: observation.targetName,
    FILTER: observation.opticalElement || "N/A",
    EXPTIME: observation.exposureTime,
    RLEVEL: facts.level,
    "DATE-OBS": date,
    "DAY-OBS": facts.day.replaceAll("-", ""),
    ...(isPublicProposal(observation.proposalId) && { L1PUBDAT: date }),
    ORIGNAME: `${facts.basename}-${facts.kind}00.fits`,
    ...(isSky && {
      CTYPE1: "RA---TAN",
      CTYPE2: "DEC--TAN",
      CRVAL1: ra,
      CRVAL2: dec,
      CRPIX1: 16.5,
      CRPIX2: 16.5,
      CD1_1: -scale * 64,
      CD1_2: 0,
      CD2_1: 0,
      CD2_2: scale * 64,
    }),
  };
}

/** A star in the middle of a noisy sky, different in every frame. */
function pixel(id: number, x: number, y: number): number {
  const noise = (Math.imul(x * 73 + y * 1031 + id * 7919, 2654435761) >>> 24) & 31;
  const distance = (x - 16) ** 2 + (y - 16) ** 2;
  return Math.round(300 + noise + (200 + (id % 97)) * 40 * Math.exp(-distance / 8));
}
