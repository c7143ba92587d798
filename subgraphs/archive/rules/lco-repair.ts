/**
 * What the names of LCO's files say when their headers do not:
 * `coj1m011-kb05-20150219-0125-e90` is the 125th frame of instrument kb05 that night, an
 * exposure (e) at reduction level 90. Pure.
 */
import type { FileName } from "./file-name.ts";
import { type Header, isSet } from "./header.ts";
import { headerInvalid } from "./header-invalid.ts";
import type { HeaderSettings } from "./header-keys.ts";
import { reductionLevel } from "./reduction-level.ts";

const TYPE_OF_LETTER: Readonly<Record<string, string>> = {
  b: "BIAS",
  d: "DARK",
  f: "SKYFLAT",
  g: "GUIDE",
  s: "STANDARD",
  w: "LAMPFLAT",
  x: "EXPERIMENTAL",
};

/**
 * A cleaned header with configuration type, reduction level and catalogued image filled in from
 * the name. Only files with one of `nameRepairExtensions` are repaired, by default `.fits.fz`; of
 * others the header comes back unchanged. So the two forms of one exposure may differ in level,
 * which observatories rely on. A repaired `.tar.gz` without a level is at 90.
 *
 * Throws HEADER_INVALID when the configuration type is neither in the header nor in the name.
 */
export function lcoRepair(header: Header, name: FileName, settings: HeaderSettings): Header {
  const extension: string = name.extension;
  if (!settings.nameRepairExtensions.includes(extension)) return header;
  const keywords = settings.keywords;
  const repaired: Header = { ...header };
  const imageName = name.basename.replaceAll("_cat", "");
  if (imageName !== name.basename) {
    repaired[keywords.configurationType] = "CATALOG";
    if (!isSet(header[keywords.catalogTargetFrame])) {
      repaired[keywords.catalogTargetFrame] = imageName;
    }
  } else if (saysNothing(header[keywords.configurationType])) {
    repaired[keywords.configurationType] = typeFromName(header, name.basename, settings);
  }
  if (reductionLevel(header, settings) === 0) {
    const digits = extension === ".tar.gz" ? "90" : /\d{2}$/.exec(imageName)?.[0];
    repaired[keywords.reductionLevel] = Number(digits ?? 0);
  }
  return repaired;
}

function saysNothing(type: Header[string] | undefined): boolean {
  return !isSet(type) || type === "UNKNOWN";
}

function typeFromName(header: Header, basename: string, settings: HeaderSettings): string {
  const { configurationType, enclosureCode, telescopeCode } = settings.keywords;
  const [first, instrument, , fourth, fifth] = basename.split("-");
  // The five parts are required even where an earlier one decides.
  if (first !== undefined && instrument !== undefined && fifth !== undefined) {
    if (first === "trace") return "TRACE";
    if (first === "arc") return "ARC";
    if (fourth === "bias") return "BIAS";
    if (fourth === "bpm") return "BPM";
    const igloo = [enclosureCode, telescopeCode].some((key) => String(header[key]).includes("igl"));
    const letter = fifth.charAt(0);
    if (letter === "e") return igloo ? "TARGET" : instrument.includes("en") ? "SPECTRUM" : "EXPOSE";
    if (letter === "a") return igloo ? "DOUBLE" : "ARC";
    const type = TYPE_OF_LETTER[letter];
    if (type !== undefined) return type;
  }
  const state = `basename "${basename.slice(0, 100)}" does not tell it either`;
  throw headerInvalid(configurationType, header[configurationType], state, { basename });
}
