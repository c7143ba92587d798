/** The mode of one mode type that a configuration uses. Pure. */
import type { GenericMode, GenericModeGroup } from "../../models.ts";
import { defaultMode } from "../default-mode.ts";
import { type ConfigurationFault, configurationFault } from "./configuration-fault.ts";
import { findByCode } from "./find-by-code.ts";

export interface ModeQuestion {
  /** `readout`. */
  modeType: string;
  /** What the configuration names; empty when nothing. */
  named: string;
  /** Where it names it. */
  path: string;
  /** Whether modes count that only direct submission may use. */
  direct: boolean;
}

/** The named mode in whatever letter case, else the usual one; that must be clear and schedulable. */
export function chooseMode(
  group: Pick<GenericModeGroup, "modes" | "defaultModeId">,
  { modeType, named, path, direct }: ModeQuestion,
): { mode: GenericMode } | { mode: null; fault: ConfigurationFault } {
  const choices = group.modes.filter((mode) => direct || mode.schedulable).map(({ code }) => code);
  const refuse = (
    code: "MODE_NOT_CHOSEN" | "MODE_UNKNOWN" | "MODE_NOT_SCHEDULABLE",
    why: string,
  ) => ({
    mode: null,
    fault: configurationFault(path, code, why, choices),
  });
  const mode = named === "" ? defaultMode(group) : findByCode(group.modes, named);
  if (mode === null) return refuse("MODE_NOT_CHOSEN", `no ${modeType} mode is named`);
  if (mode === undefined)
    return refuse("MODE_UNKNOWN", `${modeType} mode "${named}" is not offered`);
  if (!direct && !mode.schedulable) {
    return refuse("MODE_NOT_SCHEDULABLE", `${modeType} mode "${mode.code}" is not schedulable`);
  }
  return { mode };
}
