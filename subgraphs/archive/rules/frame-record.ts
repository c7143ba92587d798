/** What the archive keeps of a frame, composed from all the rules of this folder. Pure. */
import { cleanHeader } from "./clean-header.ts";
import type { FileName } from "./file-name.ts";
import { footprint } from "./footprint.ts";
import type { Header } from "./header.ts";
import { headerInvalid } from "./header-invalid.ts";
import type { HeaderSettings } from "./header-keys.ts";
import { headerInteger, headerNumber } from "./header-number.ts";
import { lcoRepair } from "./lco-repair.ts";
import { observationTime } from "./observation-time.ts";
import { publicDate } from "./public-date.ts";
import { reductionLevel } from "./reduction-level.ts";
import { relatedBasenames } from "./related-frames.ts";
import type { SkyPoint } from "./sky-coordinate.ts";

/** Texts are empty where the header says nothing. */
export interface FrameRecord {
  basename: string;
  /** Start of the exposure. */
  observationDate: Date;
  /** The observing night, YYYY-MM-DD. */
  observationDay: string;
  proposalId: string;
  instrumentCode: string;
  targetName: string;
  /** 0 is raw. */
  reductionLevel: number;
  siteCode: string;
  enclosureCode: string;
  telescopeCode: string;
  /** Seconds. */
  exposureTime: number | null;
  primaryOpticalElement: string;
  /** Null would be never; the rules always set a date. */
  publicDate: Date | null;
  configurationType: string;
  observationId: number | null;
  requestId: number | null;
  /** Frames that this one names, itself left out. */
  relatedBasenames: string[];
  /** Four vertices, degrees. */
  footprint: SkyPoint[] | null;
  /** Cleaned and repaired, for storage and for whoever reads what has no column. */
  headers: Header;
}

/** Identifiers are positive 32-bit integers in the database. */
const IDENTIFIER = { min: 0, max: 2 ** 31 - 1 };

/**
 * Builds the record from the header that a `HeaderSearch` accepted. Tags of the proposal take no
 * part in its public date; `ingest/record-of.ts` knows them.
 *
 * Clean-up comes first, then the repair from the name, then everything else, so all rules see
 * the same header. A public date that is computed is not written into `headers`: the column can
 * change later, and a copy would go on contradicting it.
 *
 * Throws HEADER_INVALID (facts `keyword`, `value`, and `limit` for texts that are too long).
 */
export function frameRecord(header: Header, name: FileName, settings: HeaderSettings): FrameRecord {
  const keywords = settings.keywords;
  const headers = lcoRepair(cleanHeader(header, settings), name, settings);
  const time = observationTime(headers, settings);
  const { basename } = name;
  return {
    basename,
    observationDate: time.date,
    observationDay: time.day,
    proposalId: text(headers, keywords.proposalId, 200),
    instrumentCode: text(headers, keywords.instrumentCode, 64),
    targetName: text(headers, keywords.targetName, 200),
    reductionLevel: reductionLevel(headers, settings),
    // The systems before us allowed 3 and 4 characters, which not every observatory's codes fit.
    siteCode: text(headers, keywords.siteCode, 16),
    enclosureCode: text(headers, keywords.enclosureCode, 16),
    telescopeCode: text(headers, keywords.telescopeCode, 16),
    exposureTime: headerNumber(headers, keywords.exposureTime),
    primaryOpticalElement: text(headers, keywords.primaryOpticalElement, 100),
    publicDate: publicDate({ header: headers, basename, observationDate: time.date }, settings),
    configurationType: text(headers, keywords.configurationType, 20),
    observationId: headerInteger(headers, keywords.observationId, IDENTIFIER),
    requestId: headerInteger(headers, keywords.requestId, IDENTIFIER),
    relatedBasenames: relatedBasenames(headers, basename, settings),
    footprint: footprint(headers, settings),
    headers,
  };
}

/** Characters are counted as Postgres counts them: by code point. */
function text(header: Header, keyword: string, limit: number): string {
  const value = header[keyword];
  const written = value === true ? "T" : value === false ? "F" : String(value ?? "");
  if ([...written].length > limit) {
    throw headerInvalid(keyword, value, `it is longer than ${limit} characters`, { limit });
  }
  return written;
}
