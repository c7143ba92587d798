/** The GraphQL fields of the configdb subgraph, one call each. */
import type DataLoader from "dataloader";
import { listArgs } from "../../platform/keyset-list.ts";
import { known } from "../../schema/known.ts";
import { mutations } from "./changes/mutations.ts";
import { cloneMutations } from "./cloning/mutations.ts";
import { exportDocument } from "./document/export-document.ts";
import { importDocument } from "./document/import-document.ts";
import { intervalsOfInstrument, intervalsOfTelescope } from "./history/schedulable-intervals.ts";
import type { Loaders } from "./loaders.ts";
import type { Instrument } from "./models.ts";
import { defaultMode } from "./rules/default-mode.ts";
import { valuesOf } from "./rules/documents.ts";
import { distinctGroups, opticalElementChoices } from "./rules/optical-element-choices.ts";
import { requestKey } from "./rules/request-key.ts";
import { isSchedulable } from "./rules/schedulable.ts";
import { requireSeesWho, seesWho } from "./rules/sees-who.ts";
import { telescopeClass } from "./rules/telescope-class.ts";
import { schemaFaults } from "./rules/validation/schema-faults.ts";
import type { Resolvers } from "./schema.generated.ts";
import { cameras, cameraTypes } from "./store/cameras.ts";
import { changes, revisionAt } from "./store/history.ts";
import {
  configurationTypeProperties,
  configurationTypes,
  instrumentCategories,
  instrumentTypes,
} from "./store/instrument-types.ts";
import { instruments } from "./store/instruments.ts";
import { genericModeGroups, genericModes, modeTypes } from "./store/modes.ts";
import { opticalElementGroups, opticalElements } from "./store/optical-elements.ts";
import { enclosures, sites, telescopes } from "./store/places.ts";
import { allRows, page } from "./store/rows.ts";
import { groupsOf, groupsOnOffer } from "./validation/groups-on-offer.ts";
import {
  validateConfiguration,
  validateConfigurations,
} from "./validation/validate-configuration.ts";

export const resolvers: Resolvers = {
  Query: {
    site: (_root, { code }, { loadersAt }) => loadersAt(null).site.load(code),
    sites: (_root, args, { sql }) => page(sql, sites, listArgs(args)),
    enclosure: (_root, { id }, { loadersAt }) => loadersAt(null).enclosure.load(id),
    enclosures: (_root, args, { sql }) => page(sql, enclosures, listArgs(args)),
    telescope: (_root, { id }, { loadersAt }) => loadersAt(null).telescope.load(id),
    telescopes: (_root, args, { sql }) => page(sql, telescopes, listArgs(args)),
    instrument: (_root, { code }, { loadersAt }) => loadersAt(null).instrument.load(code),
    instruments: (_root, args, { sql }) => page(sql, instruments, listArgs(args)),
    instrumentType: (_root, { code }, { loadersAt }) => loadersAt(null).instrumentType.load(code),
    instrumentTypes: (_root, args, { sql }) => page(sql, instrumentTypes, listArgs(args)),
    instrumentCategory: (_root, { code }, { loadersAt }) =>
      loadersAt(null).instrumentCategory.load(code),
    instrumentCategories: (_root, _args, { sql }) => allRows(sql, instrumentCategories, null),
    configurationType: (_root, { code }, { loadersAt }) =>
      loadersAt(null).configurationType.load(code),
    configurationTypes: (_root, _args, { sql }) => allRows(sql, configurationTypes, null),
    configurationTypeProperties: (_root, args, { sql }) =>
      page(sql, configurationTypeProperties, listArgs(args)),
    modeType: (_root, { id }, { loadersAt }) => loadersAt(null).modeType.load(id),
    modeTypes: (_root, _args, { sql }) => allRows(sql, modeTypes, null),
    genericMode: (_root, { id }, { loadersAt }) => loadersAt(null).genericMode.load(id),
    genericModes: (_root, args, { sql }) => page(sql, genericModes, listArgs(args)),
    genericModeGroup: (_root, { id }, { loadersAt }) => loadersAt(null).genericModeGroup.load(id),
    genericModeGroups: (_root, args, { sql }) => page(sql, genericModeGroups, listArgs(args)),
    camera: (_root, { code }, { loadersAt }) => loadersAt(null).camera.load(code),
    cameras: (_root, args, { sql }) => page(sql, cameras, listArgs(args)),
    cameraType: (_root, { id }, { loadersAt }) => loadersAt(null).cameraType.load(id),
    cameraTypes: (_root, args, { sql }) => page(sql, cameraTypes, listArgs(args)),
    opticalElement: (_root, { code }, { loadersAt }) => loadersAt(null).opticalElement.load(code),
    opticalElements: (_root, args, { sql }) => page(sql, opticalElements, listArgs(args)),
    opticalElementGroup: (_root, { id }, { loadersAt }) =>
      loadersAt(null).opticalElementGroup.load(id),
    opticalElementGroups: (_root, args, { sql }) => page(sql, opticalElementGroups, listArgs(args)),
    configdbRevision: (_root, _args, { sql }) => revisionAt(sql, null),
    configdbChanges: (_root, args, { sql, viewer }) => {
      requireSeesWho(viewer, args.filter ?? {});
      return page(sql, changes, listArgs(args));
    },
    configurationAt: (_root, { at }) => ({ at }),
    configdbDocument: (_root, { at }, { sql }) => exportDocument(sql, at ?? null),
    instrumentAt: (_root, { code, at }, { loadersAt }) => loadersAt(at).instrument.load(code),
    validateConfiguration: (_root, { input }, { loadersAt }) =>
      validateConfiguration(loadersAt(null), input),
    validateConfigurations: (_root, { inputs }, { loadersAt }) =>
      validateConfigurations(loadersAt(null), inputs),
    checkValidationSchema: (_root, { schema }) =>
      schemaFaults(schema).map(({ path, fault }) => ({ path, message: fault })),
  },
  Mutation: {
    ...mutations,
    ...cloneMutations,
    importConfigdbDocument: (_root, { input }, context) => importDocument(context, input),
  },
  ObservatoryConfiguration: {
    configdbRevision: ({ at }, _args, { sql }) => revisionAt(sql, at),
    sites: ({ at }, _args, { sql }) => allRows(sql, sites, at),
    instruments: ({ at }, _args, { sql }) => allRows(sql, instruments, at),
    instrumentTypes: ({ at }, _args, { sql }) => allRows(sql, instrumentTypes, at),
    instrumentCategories: ({ at }, _args, { sql }) => allRows(sql, instrumentCategories, at),
    configurationTypes: ({ at }, _args, { sql }) => allRows(sql, configurationTypes, at),
    cameras: ({ at }, _args, { sql }) => allRows(sql, cameras, at),
    cameraTypes: ({ at }, _args, { sql }) => allRows(sql, cameraTypes, at),
    opticalElements: ({ at }, _args, { sql }) => allRows(sql, opticalElements, at),
    opticalElementGroups: ({ at }, _args, { sql }) => allRows(sql, opticalElementGroups, at),
    modeTypes: ({ at }, _args, { sql }) => allRows(sql, modeTypes, at),
    genericModes: ({ at }, _args, { sql }) => allRows(sql, genericModes, at),
  },
  ConfigdbChange: {
    user: ({ userId }, _args, { viewer }) =>
      userId !== null && seesWho(viewer) ? { id: userId } : null,
    username: ({ username }, _args, { viewer }) => (seesWho(viewer) ? username : null),
    before: ({ entity, before }) => before && valuesOf(entity, before),
    after: ({ entity, after }) => after && valuesOf(entity, after),
  },
  Site: {
    __resolveReference: ({ code }, { loadersAt }) => follow(loadersAt(null).site, "Site", code),
    enclosures: ({ code, at }, _args, { loadersAt }) => loadersAt(at).enclosuresOfSite.load(code),
  },
  Enclosure: {
    __resolveReference: ({ id }, { loadersAt }) =>
      follow(loadersAt(null).enclosure, "Enclosure", `${id}`),
    site: ({ siteCode, at }, _args, { loadersAt }) => follow(loadersAt(at).site, "Site", siteCode),
    telescopes: ({ id, at }, _args, { loadersAt }) => loadersAt(at).telescopesOfEnclosure.load(id),
  },
  Telescope: {
    __resolveReference: ({ id }, { loadersAt }) =>
      follow(loadersAt(null).telescope, "Telescope", `${id}`),
    telescopeClass: ({ aperture }) => telescopeClass(aperture),
    enclosure: ({ enclosureId, at }, _args, { loadersAt }) =>
      follow(loadersAt(at).enclosure, "Enclosure", enclosureId),
    site: ({ siteCode, at }, _args, { loadersAt }) => follow(loadersAt(at).site, "Site", siteCode),
    instruments: ({ id, at }, _args, { loadersAt }) =>
      loadersAt(at).instrumentsOfTelescope.load(id),
    schedulableIntervals: ({ id }, args, { loadersAt }) =>
      intervalsOfTelescope(loadersAt(null), id, args, new Date()),
  },
  Instrument: {
    __resolveReference: ({ code }, { loadersAt }) =>
      follow(loadersAt(null).instrument, "Instrument", code),
    isSchedulable: (instrument) => isSchedulable(instrument),
    telescope: ({ telescopeId, at }, _args, { loadersAt }) =>
      follow(loadersAt(at).telescope, "Telescope", telescopeId),
    instrumentType: ({ instrumentTypeCode, at }, _args, { loadersAt }) =>
      follow(loadersAt(at).instrumentType, "InstrumentType", instrumentTypeCode),
    scienceCameras: ({ scienceCameraCodes, at }, _args, { loadersAt }) =>
      followAll(loadersAt(at).camera, "Camera", scienceCameraCodes),
    autoguiderCamera: ({ autoguiderCameraCode, at }, _args, { loadersAt }) =>
      follow(loadersAt(at).camera, "Camera", autoguiderCameraCode),
    guideCameras: (instrument, _args, { loadersAt }) =>
      guideCameras(loadersAt(instrument.at), instrument),
    opticalElementsByGroup: async (instrument, _args, { loadersAt }) =>
      opticalElementChoices(await groupsOf(loadersAt(instrument.at), [instrument])),
    schedulableIntervals: ({ code }, args, { loadersAt }) =>
      intervalsOfInstrument(loadersAt(null), code, args, new Date()),
  },
  InstrumentType: {
    __resolveReference: ({ code }, { loadersAt }) =>
      follow(loadersAt(null).instrumentType, "InstrumentType", code),
    configurationTypes: ({ code, at }, _args, { loadersAt }) =>
      loadersAt(at).propertiesOfType.load(code),
    modeGroups: ({ code, at }, _args, { loadersAt }) => loadersAt(at).modeGroupsOfType.load(code),
    instruments: ({ code, at }, _args, { loadersAt }) => loadersAt(at).instrumentsOfType.load(code),
    opticalElementGroups: async ({ code, at }, { schedulable }, { loadersAt }) =>
      distinctGroups(await groupsOnOffer(loadersAt(at), code, schedulable)),
    opticalElementsByGroup: async ({ code, at }, { schedulable }, { loadersAt }) =>
      opticalElementChoices(await groupsOnOffer(loadersAt(at), code, schedulable)),
  },
  ConfigurationType: {
    __resolveReference: ({ code }, { loadersAt }) =>
      follow(loadersAt(null).configurationType, "ConfigurationType", code),
  },
  ConfigurationTypeProperties: {
    instrumentType: ({ instrumentType, at }, _args, { loadersAt }) =>
      follow(loadersAt(at).instrumentType, "InstrumentType", instrumentType),
  },
  GenericModeGroup: {
    instrumentType: ({ instrumentType, at }, _args, { loadersAt }) =>
      follow(loadersAt(at).instrumentType, "InstrumentType", instrumentType),
    default: (group) => defaultMode(group),
  },
  Camera: {
    __resolveReference: ({ code }, { loadersAt }) => follow(loadersAt(null).camera, "Camera", code),
    opticalElementGroups: ({ opticalElementGroupIds, at }, _args, { loadersAt }) =>
      followAll(
        loadersAt(at).opticalElementGroup,
        "OpticalElementGroup",
        opticalElementGroupIds.map(String),
      ),
  },
  OpticalElement: {
    __resolveReference: ({ code }, { loadersAt }) =>
      follow(loadersAt(null).opticalElement, "OpticalElement", code),
  },
  ConfigurationValidation: {
    isValid: ({ faults }) => faults.length === 0,
  },
  OpticalElementGroup: {
    requestKey: ({ type }) => requestKey(type),
  },
  OpticalElementOffer: {
    requestKey: ({ type }) => requestKey(type),
  },
};

function follow<Row>(
  loader: DataLoader<string, Row | null>,
  typename: string,
  key: string,
): Promise<Row> {
  return known(loader.load(key), typename, key);
}

function followAll<Row>(
  loader: DataLoader<string, Row | null>,
  typename: string,
  keys: readonly string[],
): Promise<Row[]> {
  return Promise.all(keys.map((key) => follow(loader, typename, key)));
}

async function guideCameras(loaders: Loaders, instrument: Instrument) {
  const { autoguiderCameraCode, scienceCameraCodes, instrumentTypeCode } = instrument;
  const type = await follow(loaders.instrumentType, "InstrumentType", instrumentTypeCode);
  const codes = new Set([
    autoguiderCameraCode,
    ...(type.allowSelfGuiding ? scienceCameraCodes : []),
  ]);
  return followAll(loaders.camera, "Camera", [...codes]);
}
