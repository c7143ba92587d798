/**
 * The invented observatory, typed: `observatory.json` with its tables turned into records and its
 * defaults filled in. Overheads and paddings are seconds, angles degrees, apertures metres.
 */
import { readFileSync } from "node:fs";

export interface SeedSite {
  code: string;
  name: string;
  active: boolean;
  lat: number;
  long: number;
  elevation: number;
  timezone: number;
  tz: string;
  restart: string;
}

export interface SeedEnclosure {
  /** Dotted id, `sds.dom1`. */
  id: string;
  /** Site code. */
  site: string;
  code: string;
  name: string;
  active: boolean;
}

export interface SeedTelescope {
  /** Dotted id, `sds.dom1.1m0a`. */
  id: string;
  site: string;
  /** Enclosure code, `dom1`. */
  enclosure: string;
  code: string;
  /** `0m4`, `1m0` or `2m0`. */
  telescopeClass: string;
  name: string;
  serialNumber: string;
  active: boolean;
  lat: number;
  long: number;
  aperture: number;
  telescopeFrontPadding: number;
  slewRate: number;
  minimumSlewOverhead: number;
  instrumentChangeOverhead: number;
  horizon: number;
  haLimitNeg: number;
  haLimitPos: number;
  zenithBlindSpot: number;
}

export type SeedInstrumentState =
  | "DISABLED"
  | "MANUAL"
  | "COMMISSIONING"
  | "STANDBY"
  | "SCHEDULABLE";

export interface SeedInstrument {
  code: string;
  /** Codes and dotted id of the place. */
  site: string;
  enclosure: string;
  telescope: string;
  telescopeId: string;
  telescopeClass: string;
  instrumentType: string;
  state: SeedInstrumentState;
  /** SCHEDULABLE with telescope, enclosure and site all active. */
  isSchedulable: boolean;
  scienceCameras: string[];
  autoguiderCamera: string;
  autoguiderType: "IN_CAMERA" | "OFF_AXIS" | "SELF_GUIDE";
}

export interface SeedOpticalElement {
  code: string;
  name: string;
  schedulable: boolean;
}

export interface SeedOpticalElementGroup {
  /** Names the group inside the seed data only. */
  key: string;
  name: string;
  /** Plural, `filters`. */
  type: string;
  /** Element code. */
  default: string;
  elementChangeOverhead: number;
  opticalElements: string[];
}

export interface SeedCameraType {
  code: string;
  name: string;
  size: string;
  pscale: number;
  pixelsX: number;
  pixelsY: number;
  maxRois: number;
}

export interface SeedCamera {
  code: string;
  /** Camera type code, unique here. */
  cameraType: string;
  orientation: number;
  host: string;
  /** Keys of the groups. */
  opticalElementGroups: string[];
}

export interface SeedMode {
  /** Names the mode inside the seed data only: codes repeat. */
  key: string;
  code: string;
  name: string;
  overhead: number;
  schedulable: boolean;
  validationSchema: ValidationSchema;
}

export interface SeedModeGroup {
  /** Mode type, `readout`. */
  type: string;
  default: SeedMode | null;
  modes: SeedMode[];
}

export interface SeedConfigurationType {
  code: string;
  name: string;
  configChangeOverhead: number;
  forceAcquisitionOff: boolean;
  requiresOpticalElements: boolean;
  schedulable: boolean;
  validationSchema: ValidationSchema;
}

export interface SeedInstrumentType {
  code: string;
  name: string;
  instrumentCategory: string;
  fixedOverheadPerExposure: number;
  observationFrontPadding: number;
  configFrontPadding: number;
  acquireExposureTime: number;
  defaultConfigurationType: string;
  defaultAcceptabilityThreshold: number;
  allowSelfGuiding: boolean;
  validationSchema: ValidationSchema;
  configurationTypes: SeedConfigurationType[];
  modeGroups: SeedModeGroup[];
}

export interface SeedDowntime {
  site: string;
  enclosure: string;
  telescope: string;
  /** '' for the whole telescope. */
  instrumentType: string;
  start: Date;
  end: Date;
  reason: string;
}

/** A value that a row had from some instant on. */
export interface SeedState {
  table: "instrument" | "telescope";
  key: string;
  value: { state: string } | { active: boolean };
}

/** What one group type offers to the requests of an instrument type. */
export interface SeedElementChoice {
  /** Group type, `filters`. */
  type: string;
  /** Key in a request's `optical_elements`, `filter`. */
  requestKey: string;
  elements: SeedOpticalElement[];
}

/** A validation schema in the Cerberus dialect, by field. */
export type ValidationSchema = { [field: string]: JsonValue };
type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Column names, then one row per record. */
type Table = JsonValue[][];

interface ObservatoryFile {
  sites: Table;
  enclosures: Table;
  telescopeClasses: Record<string, Record<string, string | number>>;
  telescopes: Table;
  instrumentCategories: string[];
  configurationTypes: Table;
  modeTypes: string[];
  opticalElements: Table;
  opticalElementGroups: Table;
  cameraTypes: Table;
  cameras: Table;
  genericModes: SeedMode[];
  instrumentTypes: (Omit<SeedInstrumentType, "configurationTypes" | "modeGroups"> & {
    configurationTypes: Record<string, Partial<SeedConfigurationType>>;
    modeGroups: Record<string, { default: string | null; modes: string[] }>;
  })[];
  instruments: Table;
  stateHistory: {
    instrument?: string;
    telescope?: string;
    changes: { at: string; state?: string; active?: boolean }[];
  }[];
  downtimes: Table;
}

const file = JSON.parse(
  readFileSync(new URL("./observatory.json", import.meta.url), "utf8"),
) as ObservatoryFile;

function records<Row>([columns = [], ...rows]: Table): Row[] {
  return rows.map(
    (row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])) as Row,
  );
}

/** The row that has the key; a seed file that names something it does not hold is a mistake. */
function only<Row>(rows: readonly Row[], has: (row: Row) => boolean, key: string): Row {
  const row = rows.find(has);
  if (row === undefined) throw new Error(`Cannot read the observatory: it has no "${key}"`);
  return row;
}

function place(id: string): { site: string; enclosure: string; telescope: string } {
  const [site = "", enclosure = "", telescope = ""] = id.split(".");
  return { site, enclosure, telescope };
}

const sites = records<SeedSite>(file.sites);

const enclosures = records<Pick<SeedEnclosure, "id" | "name" | "active">>(file.enclosures).map(
  (row): SeedEnclosure => {
    const { site, enclosure } = place(row.id);
    return { ...row, site, code: enclosure };
  },
);

const telescopes = records<
  Pick<SeedTelescope, "id" | "telescopeClass" | "serialNumber" | "lat" | "long" | "active">
>(file.telescopes).map((row) => {
  const { site, enclosure, telescope } = place(row.id);
  const shared = file.telescopeClasses[row.telescopeClass];
  return { ...shared, ...row, site, enclosure, code: telescope } as SeedTelescope;
});

const instruments = records<
  Omit<SeedInstrument, "site" | "enclosure" | "telescopeId" | "telescopeClass" | "isSchedulable">
>(file.instruments).map((row): SeedInstrument => {
  const { telescopeClass, active } = telescope(row.telescope);
  const where = place(row.telescope);
  const isSchedulable =
    row.state === "SCHEDULABLE" &&
    active &&
    enclosures.some(({ id, active }) => active && id === `${where.site}.${where.enclosure}`) &&
    sites.some(({ code, active }) => active && code === where.site);
  return { ...row, telescopeId: row.telescope, ...where, telescopeClass, isSchedulable };
});

const configurationTypes = records<{ code: string; name: string }>(file.configurationTypes);
const opticalElements = records<SeedOpticalElement>(file.opticalElements);
const opticalElementGroups = records<SeedOpticalElementGroup>(file.opticalElementGroups);
const cameraTypes = records<SeedCameraType>(file.cameraTypes);
const cameras = records<SeedCamera>(file.cameras);
const genericModes = file.genericModes;

const instrumentTypes = file.instrumentTypes.map(
  (type): SeedInstrumentType => ({
    ...type,
    configurationTypes: Object.entries(type.configurationTypes).map(([code, properties]) => ({
      ...only(configurationTypes, (row) => row.code === code, code),
      configChangeOverhead: 0,
      forceAcquisitionOff: false,
      requiresOpticalElements: true,
      schedulable: true,
      validationSchema: {},
      ...properties,
    })),
    modeGroups: Object.entries(type.modeGroups).map(([modeType, group]) => ({
      type: modeType,
      default: group.default === null ? null : mode(group.default),
      modes: group.modes.map(mode),
    })),
  }),
);

function mode(key: string): SeedMode {
  return only(genericModes, (row) => row.key === key, key);
}

function telescope(id: string): SeedTelescope {
  return only(telescopes, (row) => row.id === id, id);
}

function instrumentType(code: string): SeedInstrumentType {
  return only(instrumentTypes, (row) => row.code === code, code);
}

/** What the schedulable instruments of a type offer, one entry per group type, each element once. */
function opticalElementsOf(type: string): SeedElementChoice[] {
  const groups = instruments
    .filter((instrument) => instrument.instrumentType === type && instrument.isSchedulable)
    .flatMap((instrument) => instrument.scienceCameras)
    .flatMap((code) => only(cameras, (row) => row.code === code, code).opticalElementGroups)
    .map((key) => only(opticalElementGroups, (row) => row.key === key, key));
  return [...new Set(groups.map((group) => group.type))].map((groupType) => {
    const offered = new Set(
      groups.filter((group) => group.type === groupType).flatMap((group) => group.opticalElements),
    );
    return {
      type: groupType,
      requestKey: groupType.replace(/s$/, ""),
      elements: opticalElements.filter(({ code }) => offered.has(code)),
    };
  });
}

/** The modes of one mode type that an instrument type knows; none when it has no such group. */
function modesOf(type: string, modeType: string): SeedMode[] {
  return instrumentType(type).modeGroups.find((group) => group.type === modeType)?.modes ?? [];
}

/** What was set at each instant, in order of time. */
function stateHistory(): { at: string; states: SeedState[] }[] {
  const set = file.stateHistory.flatMap(({ instrument, telescope, changes }) =>
    changes.map(({ at, state = "", active = false }) => {
      const table = instrument === undefined ? ("telescope" as const) : ("instrument" as const);
      const value = instrument === undefined ? { active } : { state };
      return { at, state: { table, key: instrument ?? telescope ?? "", value } };
    }),
  );
  const instants = [...new Set(set.map(({ at }) => at))].sort();
  return instants.map((at) => ({
    at,
    states: set.filter((one) => one.at === at).map(({ state }) => state),
  }));
}

export const observatory = {
  sites,
  enclosures,
  telescopes,
  instruments,
  instrumentTypes,
  instrumentCategories: file.instrumentCategories,
  configurationTypes,
  modeTypes: file.modeTypes,
  opticalElements,
  opticalElementGroups,
  cameraTypes,
  cameras,
  genericModes,
  stateHistory: stateHistory(),
  downtimes: records<{ telescope: string; start: string; end: string } & SeedDowntime>(
    file.downtimes,
  ).map(
    (row): SeedDowntime => ({
      ...row,
      ...place(row.telescope),
      start: new Date(row.start),
      end: new Date(row.end),
    }),
  ),
  telescope,
  instrumentType,
  instrumentsOf: (type: string) =>
    instruments.filter((instrument) => instrument.instrumentType === type),
  configurationTypesOf: (type: string) => instrumentType(type).configurationTypes,
  opticalElementsOf,
  modesOf,
  readoutModesOf: (type: string) => modesOf(type, "readout"),
};
