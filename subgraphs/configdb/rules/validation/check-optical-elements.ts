/** The optical elements that one exposure asks for. Pure. */
import type { OpticalElementOffer } from "../../models.ts";
import { requestKey } from "../request-key.ts";
import { type ConfigurationFault, configurationFault } from "./configuration-fault.ts";
import { memberPath } from "./evaluate.ts";
import { findByCode } from "./find-by-code.ts";
import type { JsonObject } from "./json-value.ts";

export interface OpticalElementRules {
  /** What the instruments of the type that are in service can put into their beams. */
  offered: readonly OpticalElementOffer[];
  /** Whether one of each group type must be named. */
  required: boolean;
  /** Whether elements count that only direct submission may use. */
  direct: boolean;
}

/**
 * The elements under the keys of requests, with the codes as they are written, and what is wrong
 * with them. A group type that no request can name is nobody's to choose.
 */
export function checkOpticalElements(
  given: JsonObject,
  path: string,
  { offered, required, direct }: OpticalElementRules,
): { elements: JsonObject; faults: ConfigurationFault[] } {
  const choices = new Map<string, OpticalElementOffer>();
  for (const choice of offered) {
    const key = requestKey(choice.type);
    if (key !== null) choices.set(key, choice);
  }
  const elements = new Map(Object.entries(given));
  const faults: ConfigurationFault[] = [];
  for (const key of elements.keys()) {
    if (choices.has(key)) continue;
    const code = "OPTICAL_ELEMENT_GROUP_UNKNOWN";
    const keys = [...choices.keys()];
    const why = `"${key}" is no kind of optical element of this instrument type`;
    faults.push(configurationFault(memberPath(path, key), code, why, keys));
  }
  for (const [key, { opticalElements }] of choices) {
    const codes = opticalElements
      .filter((one) => direct || one.schedulable)
      .map(({ code }) => code);
    const refuse = (code: ConfigurationFault["code"], why: string) => {
      faults.push(configurationFault(memberPath(path, key), code, why, codes));
    };
    const named = elements.get(key);
    if (typeof named !== "string" || named === "") {
      if (required) refuse("OPTICAL_ELEMENT_NOT_CHOSEN", `no ${key} is named`);
      continue;
    }
    const element = findByCode(opticalElements, named);
    if (element === undefined) {
      refuse("OPTICAL_ELEMENT_UNKNOWN", `${key} "${named}" is not offered`);
      continue;
    }
    elements.set(key, element.code);
    if (!direct && !element.schedulable) {
      refuse("OPTICAL_ELEMENT_NOT_SCHEDULABLE", `${key} "${element.code}" is not schedulable`);
    }
  }
  return { elements: Object.fromEntries(elements), faults };
}
