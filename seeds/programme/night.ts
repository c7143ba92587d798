/** When and where a target can be observed: dark, high enough, nothing down, nothing else on. */
import { observatory, type SeedInstrument, type SeedTelescope } from "../observatory.ts";
import { halfArc, hourAngle, type Position, sunPosition } from "./sky.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Observations start on these marks, and occupy whole ones. */
const SLOT = 5 * MINUTE;
/** How far from local midnight a start is looked for. */
const HALF_NIGHT = 7 * 60 * MINUTE;
const STEP = 20 * MINUTE;
/** Degrees by which the sky turns in a millisecond. */
const TURN = 360.98564736629 / DAY;

const telescopes = new Map(observatory.telescopes.map((telescope) => [telescope.id, telescope]));

export interface Place {
  instrument: SeedInstrument;
  start: Date;
  end: Date;
}

export interface Wish {
  instruments: readonly SeedInstrument[];
  /** Null: the sky does not matter, as for a dark. */
  position: ((at: Date, long: number) => Position | null) | null;
  seconds: number;
  maxAirmass: number;
  /** The observation lies wholly within [from, to). */
  from: Date;
  to: Date;
}

/** The telescopes' calendars, filled as places are taken. */
export class Nights {
  readonly #taken = new Set<string>();

  /** Takes the first place that fulfils the wish, if there is one. */
  take(wish: Wish): Place | null {
    const place = this.find(wish);
    if (place) this.occupy(place);
    return place;
  }

  /** The first place that fulfils the wish. */
  find(wish: Wish): Place | null {
    const length = wish.seconds * 1000;
    const last = wish.to.getTime() - length;
    for (let night = wish.from.getTime() - DAY; night <= last + DAY; night += DAY) {
      for (const instrument of wish.instruments) {
        const telescope = telescopes.get(instrument.telescopeId) as SeedTelescope;
        const midnight = localMidnight(night, telescope.long);
        const isUp = wish.position && upDuring(new Date(midnight), telescope, wish);
        if (isUp === undefined) continue;
        for (let offset = -HALF_NIGHT; offset <= HALF_NIGHT; offset += STEP) {
          const start = Math.ceil((midnight + offset) / SLOT) * SLOT;
          if (start < wish.from.getTime() || start > last) continue;
          if (isUp && !(isUp(start - midnight) && isUp(start + length - midnight))) continue;
          const place = { instrument, start: new Date(start), end: new Date(start + length) };
          if (!isDown(place) && this.#isFree(place)) return place;
        }
      }
    }
    return null;
  }

  #slots({ instrument, start, end }: Place): string[] {
    const slots: string[] = [];
    for (let at = start.getTime(); at < end.getTime(); at += SLOT) {
      slots.push(`${instrument.telescopeId}/${at / SLOT}`);
    }
    return slots;
  }

  #isFree(place: Place): boolean {
    return this.#slots(place).every((slot) => !this.#taken.has(slot));
  }

  occupy(place: Place): void {
    for (const slot of this.#slots(place)) this.#taken.add(slot);
  }
}

/** The instant on the same UTC day at which the mean Sun stands lowest. */
function localMidnight(at: number, long: number): number {
  return Math.floor(at / DAY) * DAY + ((((-long / 360) % 1) + 1) % 1) * DAY;
}

/**
 * A test for instants of one night, in milliseconds from midnight: dark and the target high
 * enough; undefined when it never is. What changes little in a night is taken for midnight.
 */
function upDuring(
  midnight: Date,
  { lat, long, horizon, haLimitNeg, haLimitPos }: SeedTelescope,
  { position, maxAirmass }: Wish,
): ((after: number) => boolean) | undefined {
  const target = position?.(midnight, long);
  if (!target) return undefined;
  const lowest = Math.max(horizon, (Math.asin(1 / maxAirmass) * 180) / Math.PI);
  const arc = halfArc(target.dec, lowest, lat);
  const east = Math.max(-arc, haLimitNeg * 15);
  const west = Math.min(arc, haLimitPos * 15);
  const angle = hourAngle(target.ra, midnight, long);
  // Out of season: the night ends before the target rises, or begins after it has set.
  const turned = HALF_NIGHT * TURN;
  if (east >= west || angle + turned < east || angle - turned > west) return undefined;
  const sun = sunPosition(midnight);
  const sunAngle = hourAngle(sun.ra, midnight, long);
  const day = halfArc(sun.dec, -12, lat);
  return (after) => {
    const now = wrap(angle + after * TURN);
    return now >= east && now <= west && Math.abs(wrap(sunAngle + after * TURN)) > day;
  };
}

function wrap(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

function isDown({ instrument, start, end }: Place): boolean {
  return observatory.downtimes.some(
    (downtime) =>
      downtime.site === instrument.site &&
      downtime.enclosure === instrument.enclosure &&
      downtime.telescope === instrument.telescope &&
      (downtime.instrumentType === "" || downtime.instrumentType === instrument.instrumentType) &&
      downtime.start < end &&
      downtime.end > start,
  );
}
