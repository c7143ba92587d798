/**
 * Finds, among the headers of a file as they come by, the one that describes the frame. Pure.
 */
import { CodedError } from "../../../schema/errors.ts";
import type { FileName } from "./file-name.ts";
import type { FoundHeader } from "./file-type.ts";
import type { Header } from "./header.ts";
import type { HeaderKind, HeaderSettings } from "./header-keys.ts";
import { logicalHeader } from "./logical-header.ts";
import { missingKeywords } from "./required-headers.ts";

export interface AcceptedHeader {
  status: "accepted";
  /** Which HDU it is, 0 for the primary; null when the metadata alone is the header. */
  hdu: number | null;
  /** The logical header with the caller's metadata laid over it. */
  header: Header;
}

/**
 * `hopeless`: by what the file says of itself no later HDU will come, so the upload may be
 * stopped and `end` called. FITS calls EXTEND advisory: whoever goes on offering headers after
 * `hopeless` may still see one accepted.
 */
export type HeaderSearchState = AcceptedHeader | { status: "searching" } | { status: "hopeless" };

export interface HeaderSearch {
  /** Takes the next HDU. Once a header is accepted, later ones change nothing. */
  offer(unit: FoundHeader): HeaderSearchState;
  /**
   * The accepted header, which is the metadata when no HDU has one, or throws HEADER_MISSING with facts `basename`, `keywords` (all that
   * the best HDU lacks, so that one correction suffices) and `hdus` (how many were seen).
   */
  end(): AcceptedHeader;
}

/**
 * Accepts the first HDU that has every required keyword, and that HDU alone: headers are never
 * merged. `metadata` wins over what the file says and is never modified.
 */
export function createHeaderSearch(
  name: FileName,
  metadata: Readonly<Header>,
  settings: HeaderSettings,
  kind: HeaderKind = "fits",
): HeaderSearch {
  let accepted: AcceptedHeader | null = null;
  let hopeless = false;
  let hdus = 0;
  let fewestMissing = missingKeywords(metadata, settings, kind);

  return {
    offer(unit) {
      if (accepted !== null) return accepted;
      hdus++;
      const header = { ...logicalHeader(unit.header), ...metadata };
      const missing = missingKeywords(header, settings, kind);
      if (missing.length === 0) {
        accepted = { status: "accepted", hdu: unit.index, header };
        return accepted;
      }
      if (missing.length < fewestMissing.length) fewestMissing = missing;
      if (unit.index === 0) hopeless = (unit.dataBytes ?? 0) > 0 && unit.extend !== true;
      return { status: hopeless ? "hopeless" : "searching" };
    },

    end() {
      if (accepted !== null) return accepted;
      if (fewestMissing.length === 0) {
        return { status: "accepted", hdu: null, header: { ...metadata } };
      }
      const shown = fewestMissing.join(", ");
      throw new CodedError(
        "HEADER_MISSING",
        `Cannot ingest "${name.filename}": required keywords are missing: ${shown}`,
        { basename: name.basename, keywords: fewestMissing, hdus },
      );
    },
  };
}
