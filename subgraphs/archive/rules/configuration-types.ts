/** What kinds of frames there are. Pure. */
import { headerInvalid } from "./header-invalid.ts";
import type { HeaderSettings } from "./header-keys.ts";

/**
 * The types that are known everywhere: the usual ones of an observatory, all that the repair from
 * the name makes, and those of older data.
 */
export const commonConfigurationTypes: readonly string[] = [
  ...["BIAS", "DARK", "EXPOSE", "SPECTRUM", "LAMPFLAT", "SKYFLAT", "STANDARD", "TRAILED"],
  ...["GUIDE", "EXPERIMENTAL", "CATALOG"],
  ...["TARGET", "ARC", "DOUBLE", "TRACE", "BPM"],
  ...["DOMEFLAT", "OBJECT", "TEMPLATE"],
];

/** Whether a type is known without asking; null: configdb may know it. */
export function isConfigurationType(type: string, settings: HeaderSettings): boolean | null {
  if (settings.configurationTypes) return settings.configurationTypes.includes(type);
  if (type === "") return false;
  return commonConfigurationTypes.includes(type) || null;
}

/** The error for a type that is none of those accepted, which it names. */
export function configurationTypeUnknown(
  type: string,
  settings: HeaderSettings,
  known: Iterable<string> = [],
) {
  const accepted = settings.configurationTypes ?? [...commonConfigurationTypes, ...known];
  const state =
    type === "" ? "it does not say what kind of frame this is" : "no such type is known";
  const sorted = [...new Set(accepted)].sort();
  return headerInvalid(settings.keywords.configurationType, type, state, { accepted: sorted });
}
