/** What can be wrong with a configuration. Pure. */
import type { Fault } from "./evaluate.ts";

export interface ConfigurationFault {
  /** Where in the configuration, `instrument_configs[1].extra_params.defocus`. */
  path: string;
  code: ConfigurationFaultCode;
  message: string;
  /** The rule of a schema that does not hold; null when it is not about one. */
  rule: string | null;
  /** Whose schema it is, `readout mode lantern_2x2`; null for that of all configurations. */
  requiredBy: string | null;
  /** What could be there instead, when it is one of a few. */
  choices: string[];
}

export type ConfigurationFaultCode =
  | "MALFORMED"
  | "TOO_LARGE"
  | "INSTRUMENT_TYPE_UNKNOWN"
  | "INSTRUMENT_TYPE_NOT_IN_SERVICE"
  | "CONFIGURATION_TYPE_NOT_CHOSEN"
  | "CONFIGURATION_TYPE_UNKNOWN"
  | "CONFIGURATION_TYPE_NOT_SCHEDULABLE"
  | "MODE_NOT_CHOSEN"
  | "MODE_UNKNOWN"
  | "MODE_NOT_SCHEDULABLE"
  | "OPTICAL_ELEMENT_GROUP_UNKNOWN"
  | "OPTICAL_ELEMENT_NOT_CHOSEN"
  | "OPTICAL_ELEMENT_UNKNOWN"
  | "OPTICAL_ELEMENT_NOT_SCHEDULABLE"
  | "SCHEMA_NOT_SATISFIED";

/** The message ends with what there is to choose from. */
export function configurationFault(
  path: string,
  code: ConfigurationFaultCode,
  why: string,
  choices: string[] = [],
): ConfigurationFault {
  const message = choices.length === 0 ? why : `${why}: choose one of ${choices.join(", ")}`;
  return { path, code, message, rule: null, requiredBy: null, choices };
}

/** The faults of a part, seen from the whole. */
export function schemaNotSatisfied(
  faults: readonly Fault[],
  part: string,
  requiredBy: string,
): ConfigurationFault[] {
  return faults.map(({ path, rule, message }) => ({
    path: [part, path].filter((name) => name !== "").join("."),
    code: "SCHEMA_NOT_SATISFIED",
    message,
    rule,
    requiredBy,
    choices: [],
  }));
}
