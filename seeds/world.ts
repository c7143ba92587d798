/**
 * The invented observatory's year: what the parts of the seed data agree on. The generators are
 * pure and deterministic: the same options give the same world, to the byte.
 */

/** A science observation with all that frames and lineage need to know of it. */
export interface SeedObservation {
  id: number;
  requestId: number;
  requestGroupId: number;
  proposalId: string;
  /** Codes, e.g. `sds`, `dom1`, `1m0a`. */
  site: string;
  enclosure: string;
  telescope: string;
  /** Instrument code, e.g. `ln01`. */
  instrument: string;
  instrumentType: string;
  /** Configuration type of the first configuration, e.g. `EXPOSE`. */
  configurationType: string;
  /** Optical element code of the first instrument config; '' when the type has none. */
  opticalElement: string;
  targetName: string;
  /** Degrees. */
  ra: number;
  /** Degrees. */
  dec: number;
  /** Seconds. */
  exposureTime: number;
  exposureCount: number;
  start: Date;
  end: Date;
  state: string;
}

/** A frame with one version. */
export interface SeedFrame {
  id: number;
  basename: string;
  filename: string;
  /** `.fits` or `.fits.fz`. */
  extension: string;
  observation: SeedObservation;
  /** Zero-based number of the exposure in its observation. */
  exposure: number;
  observationDate: Date;
  /** When everybody may see it, by the archive's own rules. */
  publicDate: Date;
  /** Night on which it was taken, `YYYY-MM-DD`. */
  observationDay: string;
  /** 0 raw, 91 final pipeline product. */
  reductionLevel: number;
  /** Key of the version in the object store. */
  key: string;
  versionId: string;
  /** Bytes. */
  size: number;
  md5: string;
  sha256: string;
}

/** A generator of repeatable pseudo-random numbers in [0, 1): mulberry32 (public domain, T. Ettinger). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A UUID (version 8, RFC 9562) that depends only on its arguments. */
export function seedUuid(kind: number, number: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  return `a57e0000-${hex(kind, 4)}-8000-8000-${hex(number, 12)}`;
}
