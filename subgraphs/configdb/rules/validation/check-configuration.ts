/**
 * Whether the instruments of a type can do what a configuration asks, with everything filled in that
 * it leaves to them. Pure.
 *
 * In order: guiding mode, acquisition mode, the schemas of the instrument type and of the
 * configuration type, and then for each of `instrument_configs` readout mode, rotator mode, optical
 * elements and exposure mode. A mode's own schema comes with the mode. Each step sees what the steps
 * before it filled in.
 */
import type {
  ConfigurationTypeProperties,
  GenericModeGroup,
  InstrumentType,
  OpticalElementOffer,
} from "../../models.ts";
import { checkOpticalElements } from "./check-optical-elements.ts";
import { chooseMode } from "./choose-mode.ts";
import {
  type ConfigurationFault,
  configurationFault,
  schemaNotSatisfied,
} from "./configuration-fault.ts";
import {
  configurationShape,
  DEEPEST_CONFIGURATION,
  LARGEST_CONFIGURATION,
} from "./configuration-shape.ts";
import { evaluate } from "./evaluate.ts";
import { findByCode } from "./find-by-code.ts";
import { isJsonObject, isTooLarge, type JsonObject } from "./json-value.ts";

/** What an instrument type offers. */
export interface Offer {
  instrumentType: Pick<InstrumentType, "code" | "defaultConfigurationType" | "validationSchema">;
  /** Whether any of its instruments is in service. */
  isInService: boolean;
  configurationTypes: readonly ConfigurationTypeProperties[];
  modeGroups: readonly GenericModeGroup[];
  /** Of the instruments in service. */
  opticalElements: readonly OpticalElementOffer[];
}

export interface CheckedConfiguration {
  /** Filled in as far as it goes; null when it is nothing that could be filled in. */
  configuration: JsonObject | null;
  faults: ConfigurationFault[];
}

/** `direct`: for direct submission, for which no `schedulable` counts. */
export function checkConfiguration(
  offer: Offer,
  given: unknown,
  { direct }: { direct: boolean },
): CheckedConfiguration {
  const { instrumentType } = offer;
  if (isTooLarge(given, DEEPEST_CONFIGURATION, LARGEST_CONFIGURATION)) {
    const most = `${LARGEST_CONFIGURATION} values in ${DEEPEST_CONFIGURATION} levels`;
    return nothing("TOO_LARGE", `a configuration has at most ${most}`);
  }
  if (!isJsonObject(given)) return nothing("MALFORMED", "must be of dict type");
  const shaped = evaluate(configurationShape(instrumentType.code), given);
  if (shaped.faults.length > 0) {
    const faults = shaped.faults.map(({ path, rule, message }) => ({
      ...configurationFault(path, "MALFORMED", message),
      rule,
    }));
    return { configuration: given, faults };
  }
  return new Check(offer, direct).whole(shaped.document);
}

function nothing(code: "TOO_LARGE" | "MALFORMED", message: string): CheckedConfiguration {
  return { configuration: null, faults: [configurationFault("", code, message)] };
}

/** The part that names a mode, and how. */
interface Naming {
  modeType: string;
  /** Path of the part; empty for none. */
  at: string;
  /** Members on the way to the code. */
  key: "mode" | "rotator_mode" | "extra_params.exposure_mode";
}

class Check {
  readonly #offer: Offer;
  readonly #direct: boolean;
  readonly #faults: ConfigurationFault[] = [];

  constructor(offer: Offer, direct: boolean) {
    this.#offer = offer;
    this.#direct = direct;
  }

  whole(given: JsonObject): CheckedConfiguration {
    const { instrumentType, isInService } = this.#offer;
    if (!isInService) {
      const message = `no instrument of type "${instrumentType.code}" is in service`;
      this.#add(configurationFault("", "INSTRUMENT_TYPE_NOT_IN_SERVICE", message));
    }
    const properties = this.#properties(named(given.type));
    let configuration: JsonObject = {
      ...given,
      ...(properties && { type: properties.configurationType.code }),
      guiding_config: this.#guiding(given.guiding_config as JsonObject),
      acquisition_config: this.#acquisition(given.acquisition_config as JsonObject, properties),
    };
    configuration = this.#satisfy(
      instrumentType.validationSchema,
      configuration,
      "",
      `instrument type ${instrumentType.code}`,
    );
    if (properties) {
      const by = `configuration type ${properties.configurationType.code}`;
      configuration = this.#satisfy(properties.validationSchema, configuration, "", by);
    }
    const instrumentConfigs = (configuration.instrument_configs as JsonObject[]).map(
      (instrumentConfig, index) =>
        this.#instrumentConfig(instrumentConfig, `instrument_configs[${index}]`, properties),
    );
    return {
      configuration: { ...configuration, instrument_configs: instrumentConfigs },
      faults: this.#faults,
    };
  }

  /** What the configuration type means for the instrument type; null when that is not known. */
  #properties(type: string): ConfigurationTypeProperties | null {
    const { instrumentType, configurationTypes } = this.#offer;
    const usable = configurationTypes.filter(({ schedulable }) => this.#direct || schedulable);
    const choices = usable.map(({ configurationType }) => configurationType.code);
    const refuse = (code: ConfigurationFault["code"], why: string) => {
      this.#add(configurationFault("type", code, why, choices));
    };
    const name = type || instrumentType.defaultConfigurationType?.code;
    if (name === undefined) {
      refuse("CONFIGURATION_TYPE_NOT_CHOSEN", "no configuration type is named");
      return null;
    }
    const offered = configurationTypes.map(({ configurationType }) => configurationType);
    const code = findByCode(offered, name)?.code;
    const properties = configurationTypes.find((one) => one.configurationType.code === code);
    if (properties === undefined) {
      refuse("CONFIGURATION_TYPE_UNKNOWN", `configuration type "${name}" is not offered`);
      return null;
    }
    if (!this.#direct && !properties.schedulable) {
      const why = `configuration type "${code}" is not schedulable`;
      refuse("CONFIGURATION_TYPE_NOT_SCHEDULABLE", why);
    }
    return properties;
  }

  #guiding(part: JsonObject): JsonObject {
    return this.#mode(part, { modeType: "guiding", at: "guiding_config", key: "mode" });
  }

  #acquisition(part: JsonObject, properties: ConfigurationTypeProperties | null): JsonObject {
    if (properties?.forceAcquisitionOff) return { ...part, mode: "OFF" };
    return this.#mode(part, { modeType: "acquisition", at: "acquisition_config", key: "mode" });
  }

  #instrumentConfig(
    given: JsonObject,
    at: string,
    properties: ConfigurationTypeProperties | null,
  ): JsonObject {
    let part = this.#mode(given, { modeType: "readout", at, key: "mode" });
    part = this.#mode(part, { modeType: "rotator", at, key: "rotator_mode" });
    const { elements, faults } = checkOpticalElements(
      (part.optical_elements ?? {}) as JsonObject,
      `${at}.optical_elements`,
      {
        offered: this.#offer.opticalElements,
        required: properties?.requiresOpticalElements ?? false,
        direct: this.#direct,
      },
    );
    this.#add(...faults);
    if ("optical_elements" in part) part = { ...part, optical_elements: elements };
    return this.#mode(part, { modeType: "exposure", at, key: "extra_params.exposure_mode" });
  }

  /** The part with the code of its mode, and with what the mode's schema fills in. */
  #mode(part: JsonObject, { modeType, at, key }: Naming): JsonObject {
    const group = this.#offer.modeGroups.find(({ type }) => type.id === modeType);
    const path = `${at}.${key}`;
    const name = codeAt(part, key);
    if (group === undefined) return this.#withoutModes(part, { modeType, at, key });
    const choice = chooseMode(group, { modeType, named: name, path, direct: this.#direct });
    if (choice.mode === null) {
      this.#add(choice.fault);
      return part;
    }
    const { code, validationSchema } = choice.mode;
    return this.#satisfy(
      validationSchema,
      withCode(part, key, code),
      at,
      `${modeType} mode ${code}`,
    );
  }

  /**
   * Without modes to choose from, guiding and acquisition are off, and no readout mode can be named.
   * What a part says of rotator or exposure then is its own affair.
   */
  #withoutModes(part: JsonObject, { modeType, at, key }: Naming): JsonObject {
    if (modeType === "rotator" || modeType === "exposure") return part;
    const name = codeAt(part, key);
    const isOff = modeType !== "readout" && (name === "" || name.toUpperCase() === "OFF");
    if (isOff) return withCode(part, key, "OFF");
    if (name !== "") {
      const message = `${modeType} mode "${name}" is not offered: this instrument type has none`;
      this.#add(configurationFault(`${at}.${key}`, "MODE_UNKNOWN", message));
    }
    return part;
  }

  #satisfy(schema: object, part: JsonObject, at: string, requiredBy: string): JsonObject {
    const { document, faults } = evaluate(schema as JsonObject, part);
    this.#add(...schemaNotSatisfied(faults, at, requiredBy));
    return document;
  }

  #add(...faults: ConfigurationFault[]): void {
    this.#faults.push(...faults);
  }
}

function named(code: unknown): string {
  return typeof code === "string" ? code : "";
}

function codeAt(part: JsonObject, key: Naming["key"]): string {
  if (key !== "extra_params.exposure_mode") return named(part[key]);
  return named((part.extra_params as JsonObject | undefined)?.exposure_mode);
}

function withCode(part: JsonObject, key: Naming["key"], code: string): JsonObject {
  if (key !== "extra_params.exposure_mode") return { ...part, [key]: code };
  const extraParams = part.extra_params as JsonObject | undefined;
  return { ...part, extra_params: { ...extraParams, exposure_mode: code } };
}
