/** Brings a configuration together with what its instrument type offers. */
import { CodedError } from "../../../schema/errors.ts";
import type { Loaders } from "../loaders.ts";
import type { InstrumentType } from "../models.ts";
import { opticalElementChoices } from "../rules/optical-element-choices.ts";
import { isInService } from "../rules/schedulable.ts";
import {
  type CheckedConfiguration,
  checkConfiguration,
  type Offer,
} from "../rules/validation/check-configuration.ts";
import { configurationFault } from "../rules/validation/configuration-fault.ts";
import type { ValidateConfigurationInput } from "../schema.generated.ts";
import { groupsOnOffer } from "./groups-on-offer.ts";

/** Configurations of one call. */
const MOST = 1000;

/** What is wrong with the configuration is part of the answer, also that it is nothing like one. */
export async function validateConfiguration(
  loaders: Loaders,
  { instrumentTypeCode, configuration, direct }: ValidateConfigurationInput,
): Promise<CheckedConfiguration> {
  const instrumentType = await loaders.instrumentType.load(instrumentTypeCode);
  if (instrumentType === null) {
    const message = `instrument type "${instrumentTypeCode}" is not known`;
    return {
      configuration: null,
      faults: [configurationFault("", "INSTRUMENT_TYPE_UNKNOWN", message)],
    };
  }
  const offer = await offerOf(loaders, instrumentType);
  return checkConfiguration(offer, configuration, { direct: direct ?? false });
}

/** @throws CodedError BAD_USER_INPUT when there are too many for one call */
export async function validateConfigurations(
  loaders: Loaders,
  inputs: readonly ValidateConfigurationInput[],
): Promise<CheckedConfiguration[]> {
  if (inputs.length > MOST) {
    throw new CodedError(
      "BAD_USER_INPUT",
      `Cannot validate ${inputs.length} configurations in one call: the most is ${MOST}`,
      { most: MOST },
    );
  }
  return Promise.all(inputs.map((input) => validateConfiguration(loaders, input)));
}

async function offerOf(loaders: Loaders, instrumentType: InstrumentType): Promise<Offer> {
  const { code } = instrumentType;
  const [configurationTypes, modeGroups, instruments, groups] = await Promise.all([
    loaders.propertiesOfType.load(code),
    loaders.modeGroupsOfType.load(code),
    loaders.instrumentsOfType.load(code),
    groupsOnOffer(loaders, code, false),
  ]);
  return {
    instrumentType,
    isInService: instruments.some(isInService),
    configurationTypes,
    modeGroups,
    opticalElements: opticalElementChoices(groups),
  };
}
