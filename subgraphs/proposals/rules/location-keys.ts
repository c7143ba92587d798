/** What the codes of a location name. Pure. */
import type { Location } from "../models.ts";

export interface LocationKeys {
  /** Site code; null when any site will do. */
  site: string | null;
  /** Dotted enclosure id; null when any enclosure will do. */
  enclosure: string | null;
  /** Dotted telescope id; null when any telescope will do. */
  telescope: string | null;
}

/** The keys of what a location is narrowed to; an enclosure needs its site, a telescope both. */
export function locationKeys({ site, enclosure, telescope }: Location): LocationKeys {
  return {
    site: site || null,
    enclosure: site && enclosure ? `${site}.${enclosure}` : null,
    telescope: site && enclosure && telescope ? `${site}.${enclosure}.${telescope}` : null,
  };
}
