/** The GraphQL fields of the configdb subgraph, one call each. */
import type DataLoader from "dataloader";
import { listArgs } from "../../platform/keyset-list.ts";
import { known } from "../../schema/known.ts";
import { requestKey } from "./rules/request-key.ts";
import { isSchedulable } from "./rules/schedulable.ts";
import { telescopeClass } from "./rules/telescope-class.ts";
import type { Resolvers } from "./schema.generated.ts";
import { cameras, cameraTypes } from "./store/cameras.ts";
import {
  configurationTypes,
  instrumentCategories,
  instrumentTypes,
} from "./store/instrument-types.ts";
import { instruments } from "./store/instruments.ts";
import { genericModes, modeTypes } from "./store/modes.ts";
import { opticalElementGroups, opticalElements } from "./store/optical-elements.ts";
import { enclosures, sites, telescopes } from "./store/places.ts";

export const resolvers: Resolvers = {
  Query: {
    site: (_root, { code }, { loaders }) => loaders.site.load(code),
    sites: (_root, args, { sql }) => sites(sql, listArgs(args)),
    enclosure: (_root, { id }, { loaders }) => loaders.enclosure.load(id),
    enclosures: (_root, args, { sql }) => enclosures(sql, listArgs(args)),
    telescope: (_root, { id }, { loaders }) => loaders.telescope.load(id),
    telescopes: (_root, args, { sql }) => telescopes(sql, listArgs(args)),
    instrument: (_root, { code }, { loaders }) => loaders.instrument.load(code),
    instruments: (_root, args, { sql }) => instruments(sql, listArgs(args)),
    instrumentType: (_root, { code }, { loaders }) => loaders.instrumentType.load(code),
    instrumentTypes: (_root, args, { sql }) => instrumentTypes(sql, listArgs(args)),
    instrumentCategories: (_root, _args, { sql }) => instrumentCategories(sql),
    configurationType: (_root, { code }, { loaders }) => loaders.configurationType.load(code),
    configurationTypes: (_root, _args, { sql }) => configurationTypes(sql),
    modeTypes: (_root, _args, { sql }) => modeTypes(sql),
    genericModes: (_root, args, { sql }) => genericModes(sql, listArgs(args)),
    camera: (_root, { code }, { loaders }) => loaders.camera.load(code),
    cameras: (_root, args, { sql }) => cameras(sql, listArgs(args)),
    cameraTypes: (_root, args, { sql }) => cameraTypes(sql, listArgs(args)),
    opticalElement: (_root, { code }, { loaders }) => loaders.opticalElement.load(code),
    opticalElements: (_root, args, { sql }) => opticalElements(sql, listArgs(args)),
    opticalElementGroups: (_root, args, { sql }) => opticalElementGroups(sql, listArgs(args)),
  },
  Site: {
    __resolveReference: ({ code }, { loaders }) => follow(loaders.site, "Site", code),
    enclosures: ({ code }, _args, { loaders }) => loaders.enclosuresOfSite.load(code),
  },
  Enclosure: {
    __resolveReference: ({ id }, { loaders }) => follow(loaders.enclosure, "Enclosure", `${id}`),
    site: ({ siteCode }, _args, { loaders }) => follow(loaders.site, "Site", siteCode),
    telescopes: ({ id }, _args, { loaders }) => loaders.telescopesOfEnclosure.load(id),
  },
  Telescope: {
    __resolveReference: ({ id }, { loaders }) => follow(loaders.telescope, "Telescope", `${id}`),
    telescopeClass: ({ aperture }) => telescopeClass(aperture),
    enclosure: ({ enclosureId }, _args, { loaders }) =>
      follow(loaders.enclosure, "Enclosure", enclosureId),
    site: ({ siteCode }, _args, { loaders }) => follow(loaders.site, "Site", siteCode),
    instruments: ({ id }, _args, { loaders }) => loaders.instrumentsOfTelescope.load(id),
  },
  Instrument: {
    __resolveReference: ({ code }, { loaders }) => follow(loaders.instrument, "Instrument", code),
    isSchedulable: (instrument) => isSchedulable(instrument),
    telescope: ({ telescopeId }, _args, { loaders }) =>
      follow(loaders.telescope, "Telescope", telescopeId),
    instrumentType: ({ instrumentTypeCode }, _args, { loaders }) =>
      follow(loaders.instrumentType, "InstrumentType", instrumentTypeCode),
    scienceCameras: ({ scienceCameraCodes }, _args, { loaders }) =>
      followAll(loaders.camera, "Camera", scienceCameraCodes),
    autoguiderCamera: ({ autoguiderCameraCode }, _args, { loaders }) =>
      follow(loaders.camera, "Camera", autoguiderCameraCode),
  },
  InstrumentType: {
    __resolveReference: ({ code }, { loaders }) =>
      follow(loaders.instrumentType, "InstrumentType", code),
    configurationTypes: ({ code }, _args, { loaders }) => loaders.propertiesOfType.load(code),
    modeGroups: ({ code }, _args, { loaders }) => loaders.modeGroupsOfType.load(code),
    instruments: ({ code }, _args, { loaders }) => loaders.instrumentsOfType.load(code),
  },
  ConfigurationType: {
    __resolveReference: ({ code }, { loaders }) =>
      follow(loaders.configurationType, "ConfigurationType", code),
  },
  Camera: {
    __resolveReference: ({ code }, { loaders }) => follow(loaders.camera, "Camera", code),
    opticalElementGroups: ({ opticalElementGroupIds }, _args, { loaders }) =>
      followAll(loaders.opticalElementGroup, "OpticalElementGroup", opticalElementGroupIds),
  },
  OpticalElement: {
    __resolveReference: ({ code }, { loaders }) =>
      follow(loaders.opticalElement, "OpticalElement", code),
  },
  OpticalElementGroup: {
    requestKey: ({ type }) => requestKey(type),
  },
};

function follow<Key extends string | number, Row>(
  loader: DataLoader<Key, Row | null>,
  typename: string,
  key: Key,
): Promise<Row> {
  return known(loader.load(key), typename, key);
}

function followAll<Key extends string | number, Row>(
  loader: DataLoader<Key, Row | null>,
  typename: string,
  keys: readonly Key[],
): Promise<Row[]> {
  return Promise.all(keys.map((key) => follow(loader, typename, key)));
}
