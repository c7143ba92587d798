/**
 * The things of this subgraph as data: which values each has, what a value must be, and where it is
 * kept. All that writes works from this table; a test compares it with the inputs of the schema.
 * Pure.
 */

export const entityNames = [
  "Site",
  "Enclosure",
  "Telescope",
  "Instrument",
  "InstrumentType",
  "InstrumentCategory",
  "ConfigurationType",
  "ConfigurationTypeProperties",
  "Camera",
  "CameraType",
  "OpticalElement",
  "OpticalElementGroup",
  "ModeType",
  "GenericMode",
  "GenericModeGroup",
] as const;
export type EntityName = (typeof entityNames)[number];

/** Values of a thing by field, as the inputs of mutations have them: others are named by key. */
export type Values = Record<string, unknown>;

type Kind =
  | { kind: "text"; least: number; most: number; like?: RegExp; words?: string }
  | { kind: "number"; min: number; max: number; step?: number }
  | { kind: "integer"; min: number; max: number }
  | { kind: "boolean" }
  | { kind: "choice"; of: readonly string[] }
  | { kind: "time zone" }
  | { kind: "schema" }
  | { kind: "reference"; to: EntityName }
  /** Keys of others, kept in a table of their own. */
  | {
      kind: "members";
      to: EntityName;
      least: number;
      table: string;
      /** Column of the owner's key. */
      owner: string;
      /** Column of the member's key. */
      member: string;
      /** Field of the members that no two of them may share. */
      distinct?: string;
      /** Whether the table keeps the order, else it keeps the distinct field. */
      ordered: boolean;
    }
  /** Whole things that go with this one, named by `by` among those of one owner. */
  | { kind: "parts"; of: EntityName; owner: string; by: string };

export type Field = Kind & {
  /** Column; without it, the name of the field in snake case. */
  column?: string;
  /** Must be given at creation; others have a default. */
  required?: true;
  /** Given at creation and never changed. */
  fixed?: true;
  /** May be null. */
  nullable?: true;
};

export interface Entity {
  table: string;
  /** Column of the key. */
  key: string;
  /** Whether the key is a serial number that the database gives. */
  serial?: true;
  fields: Record<string, Field>;
  /** Fields that no two things share together. */
  unique: string[];
  /** Field of a list, by which field of it, and the field that must name an entry of it. */
  default?: { field: string; among: string; by?: string };
  /** Field that names the thing whose list this one is an entry of. */
  partOf?: string;
}

const code = (most: number, dotted = true): Field => ({
  kind: "text",
  least: 1,
  most,
  like: dotted ? /^[^\s/]*$/ : /^[^\s/.]*$/,
  words: dotted ? "without spaces and slashes" : "without spaces, slashes and dots",
  required: true,
  fixed: true,
});
const text = (most: number): Field => ({ kind: "text", least: 0, most });
const number = (min: number, max: number): Field => ({ kind: "number", min, max });
const atLeastZero = number(0, Number.MAX_VALUE);
const count: Field = { kind: "integer", min: 0, max: 2 ** 31 - 1 };
const flag: Field = { kind: "boolean" };
const schema: Field = { kind: "schema" };
const choice = (...of: string[]): Field => ({ kind: "choice", of });
const reference = (to: EntityName, column: string): Field => ({ kind: "reference", to, column });
const required = (field: Field): Field => ({ ...field, required: true });
const fixed = (field: Field): Field => ({ ...field, required: true, fixed: true });
const nullable = (field: Field): Field => ({ ...field, nullable: true });

const named = { code: code(64), name: required(text(200)) };
const spot = { lat: number(-90, 90), long: number(-180, 180) };

/** In an order in which each comes after those that it refers to. */
export const entities: Record<EntityName, Entity> = {
  Site: {
    table: "site",
    key: "code",
    unique: ["code"],
    fields: {
      code: code(3, false),
      name: text(200),
      active: flag,
      ...spot,
      elevation: required({ kind: "integer", min: -500, max: 100_000 }),
      timezone: required({ kind: "number", min: -12, max: 14, step: 0.25 }),
      tz: { kind: "time zone" },
      restart: {
        kind: "text",
        least: 8,
        most: 8,
        like: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
        words: "a time of day, HH:MM:SS",
      },
    },
  },
  Enclosure: {
    table: "enclosure",
    key: "id",
    unique: ["site", "code"],
    fields: {
      site: fixed(reference("Site", "site_code")),
      code: code(200, false),
      name: text(200),
      active: flag,
    },
  },
  Telescope: {
    table: "telescope",
    key: "id",
    unique: ["enclosure", "code"],
    fields: {
      enclosure: fixed(reference("Enclosure", "enclosure_id")),
      code: code(200, false),
      name: text(200),
      serialNumber: text(50),
      active: flag,
      lat: required(spot.lat),
      long: required(spot.long),
      horizon: required(number(0, 90)),
      haLimitNeg: required(number(-12, 0)),
      haLimitPos: required(number(0, 12)),
      zenithBlindSpot: number(0, 180),
      aperture: atLeastZero,
      telescopeFrontPadding: atLeastZero,
      slewRate: atLeastZero,
      minimumSlewOverhead: atLeastZero,
      instrumentChangeOverhead: atLeastZero,
    },
  },
  OpticalElement: {
    table: "optical_element",
    key: "code",
    unique: ["code"],
    fields: { code: code(200), name: required(text(200)), schedulable: flag },
  },
  OpticalElementGroup: {
    table: "optical_element_group",
    key: "id",
    serial: true,
    unique: [],
    default: { field: "default", among: "opticalElements" },
    fields: {
      name: required(text(200)),
      type: required({
        kind: "text",
        least: 2,
        most: 200,
        like: /^[^\s/]*s$/,
        words: "a plural with a final `s`, without which requests name it",
      }),
      opticalElements: {
        kind: "members",
        to: "OpticalElement",
        least: 0,
        table: "optical_element_group_member",
        owner: "group_id",
        member: "optical_element",
        ordered: true,
        required: true,
      },
      default: nullable(reference("OpticalElement", "default_optical_element")),
      elementChangeOverhead: atLeastZero,
    },
  },
  CameraType: {
    table: "camera_type",
    key: "id",
    serial: true,
    unique: ["name"],
    fields: {
      code: code(200),
      name: required(text(200)),
      size: required(text(200)),
      pscale: required(atLeastZero),
      pixelsX: count,
      pixelsY: count,
      maxRois: count,
    },
  },
  Camera: {
    table: "camera",
    key: "code",
    unique: ["code"],
    fields: {
      code: code(200),
      cameraType: required(reference("CameraType", "camera_type_id")),
      orientation: number(0, 360),
      host: text(200),
      opticalElementGroups: {
        kind: "members",
        to: "OpticalElementGroup",
        least: 0,
        table: "camera_optical_element_group",
        owner: "camera",
        member: "group_id",
        distinct: "type",
        ordered: false,
      },
    },
  },
  InstrumentCategory: {
    table: "instrument_category",
    key: "code",
    unique: ["code"],
    fields: { code: code(64) },
  },
  ConfigurationType: {
    table: "configuration_type",
    key: "code",
    unique: ["code"],
    fields: named,
  },
  ModeType: {
    table: "mode_type",
    key: "id",
    unique: ["id"],
    fields: { id: code(200) },
  },
  GenericMode: {
    table: "generic_mode",
    key: "id",
    serial: true,
    unique: [],
    fields: {
      code: code(200),
      name: required(text(200)),
      overhead: atLeastZero,
      schedulable: flag,
      validationSchema: schema,
    },
  },
  InstrumentType: {
    table: "instrument_type",
    key: "code",
    unique: ["code"],
    default: {
      field: "defaultConfigurationType",
      among: "configurationTypes",
      by: "configurationType",
    },
    fields: {
      code: code(200),
      name: required(text(200)),
      instrumentCategory: nullable(reference("InstrumentCategory", "instrument_category_code")),
      fixedOverheadPerExposure: atLeastZero,
      observationFrontPadding: atLeastZero,
      configFrontPadding: atLeastZero,
      acquireExposureTime: atLeastZero,
      defaultConfigurationType: nullable(
        reference("ConfigurationType", "default_configuration_type_code"),
      ),
      defaultAcceptabilityThreshold: number(0, 100),
      allowSelfGuiding: flag,
      validationSchema: schema,
      configurationTypes: {
        kind: "parts",
        of: "ConfigurationTypeProperties",
        owner: "instrumentType",
        by: "configurationType",
      },
    },
  },
  ConfigurationTypeProperties: {
    table: "configuration_type_properties",
    key: "id",
    unique: ["instrumentType", "configurationType"],
    partOf: "instrumentType",
    fields: {
      instrumentType: fixed(reference("InstrumentType", "instrument_type")),
      configurationType: fixed(reference("ConfigurationType", "configuration_type_code")),
      configChangeOverhead: atLeastZero,
      forceAcquisitionOff: flag,
      requiresOpticalElements: flag,
      schedulable: flag,
      validationSchema: schema,
    },
  },
  GenericModeGroup: {
    table: "generic_mode_group",
    key: "id",
    serial: true,
    unique: ["instrumentType", "type"],
    default: { field: "default", among: "modes" },
    fields: {
      instrumentType: fixed(reference("InstrumentType", "instrument_type")),
      type: fixed(reference("ModeType", "type_id")),
      modes: {
        kind: "members",
        to: "GenericMode",
        least: 0,
        table: "generic_mode_group_member",
        owner: "group_id",
        member: "mode_id",
        // A code names one mode within an instrument type and a mode type.
        distinct: "code",
        ordered: true,
        required: true,
      },
      default: nullable(reference("GenericMode", "default_mode_id")),
    },
  },
  Instrument: {
    table: "instrument",
    key: "code",
    unique: ["code"],
    fields: {
      code: code(200),
      telescope: required(reference("Telescope", "telescope_id")),
      state: choice("DISABLED", "MANUAL", "COMMISSIONING", "STANDBY", "SCHEDULABLE"),
      instrumentType: required(reference("InstrumentType", "instrument_type_code")),
      scienceCameras: {
        kind: "members",
        to: "Camera",
        least: 1,
        table: "instrument_science_camera",
        owner: "instrument",
        member: "camera",
        ordered: true,
        required: true,
      },
      autoguiderCamera: required(reference("Camera", "autoguider_camera_code")),
      autoguiderType: choice("IN_CAMERA", "OFF_AXIS", "SELF_GUIDE"),
    },
  },
};

/** Column of a field that has one. */
export function columnOf(name: string, field: Field): string {
  return field.column ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What no two things of a kind share, as one text; a thing of another kind may be known by it. */
export function identity(name: EntityName, values: Values): string {
  return entities[name].unique.map((field) => values[field]).join("/");
}
