/** The rows of this subgraph as its store hands them out; GraphQL types of the same name resolve from them. */
import type { Connection } from "../../schema/connection.ts";
import type { Document } from "./rules/documents.ts";
import type { EntityName, Values } from "./rules/entities.ts";
import type { CheckedConfiguration } from "./rules/validation/check-configuration.ts";

/** What every row has. */
interface Recorded {
  modified: Date;
  /** Counts the changes of the row, from 1. */
  version: number;
}

/** A row from which others are reached. */
interface AsOf extends Recorded {
  /** The instant of which it tells, as do all that are reached from it; null: now. */
  at: Date | null;
}

export interface Site extends AsOf {
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

export interface Enclosure extends AsOf {
  id: string;
  siteCode: string;
  code: string;
  name: string;
  active: boolean;
}

export interface Telescope extends AsOf {
  id: string;
  enclosureId: string;
  siteCode: string;
  code: string;
  name: string;
  serialNumber: string;
  active: boolean;
  lat: number;
  long: number;
  horizon: number;
  haLimitNeg: number;
  haLimitPos: number;
  zenithBlindSpot: number;
  aperture: number;
  telescopeFrontPadding: number;
  slewRate: number;
  minimumSlewOverhead: number;
  instrumentChangeOverhead: number;
}

export interface Instrument extends AsOf {
  code: string;
  telescopeId: string;
  state: "DISABLED" | "MANUAL" | "COMMISSIONING" | "STANDBY" | "SCHEDULABLE";
  instrumentTypeCode: string;
  autoguiderCameraCode: string;
  autoguiderType: "IN_CAMERA" | "OFF_AXIS" | "SELF_GUIDE";
  scienceCameraCodes: string[];
  telescopeActive: boolean;
  enclosureActive: boolean;
  siteActive: boolean;
}

export interface InstrumentCategory extends Recorded {
  code: string;
}

export interface ConfigurationType extends Recorded {
  code: string;
  name: string;
}

export interface InstrumentType extends AsOf {
  code: string;
  name: string;
  instrumentCategory: InstrumentCategory | null;
  fixedOverheadPerExposure: number;
  observationFrontPadding: number;
  configFrontPadding: number;
  acquireExposureTime: number;
  defaultConfigurationType: ConfigurationType | null;
  defaultAcceptabilityThreshold: number;
  allowSelfGuiding: boolean;
  validationSchema: object;
}

export interface ConfigurationTypeProperties extends AsOf {
  id: string;
  instrumentType: string;
  configurationType: ConfigurationType;
  configChangeOverhead: number;
  forceAcquisitionOff: boolean;
  requiresOpticalElements: boolean;
  schedulable: boolean;
  validationSchema: object;
}

export interface ModeType extends Recorded {
  id: string;
}

export interface GenericMode extends Recorded {
  id: number;
  code: string;
  name: string;
  overhead: number;
  schedulable: boolean;
  validationSchema: object;
}

export interface GenericModeGroup extends AsOf {
  id: number;
  instrumentType: string;
  type: ModeType;
  modes: GenericMode[];
  defaultModeId: number | null;
}

export interface OpticalElement extends Recorded {
  code: string;
  name: string;
  schedulable: boolean;
}

export interface OpticalElementGroup extends Recorded {
  id: number;
  name: string;
  type: string;
  elementChangeOverhead: number;
  opticalElements: OpticalElement[];
  default: OpticalElement | null;
}

export interface CameraType extends Recorded {
  id: number;
  code: string;
  name: string;
  size: string;
  pscale: number;
  pixelsX: number;
  pixelsY: number;
  maxRois: number;
}

export interface Camera extends AsOf {
  code: string;
  cameraType: CameraType;
  orientation: number;
  host: string;
  opticalElementGroupIds: number[];
}

export interface OpticalElementOffer {
  type: string;
  opticalElements: OpticalElement[];
  opticalElementGroups: OpticalElementGroup[];
}

export interface ConfigdbRevision {
  revision: number;
  at: Date | null;
}

/** A change as history keeps it. */
export interface ConfigdbChange {
  revision: number;
  at: Date;
  userId: number | null;
  username: string | null;
  entity: EntityName;
  key: string;
  action: "CREATED" | "UPDATED" | "DELETED";
  before: Document | null;
  after: Document | null;
}

export interface ObservatoryConfiguration {
  at: Date;
}

export interface User {
  id: number;
}

export type ConfigurationValidation = CheckedConfiguration;

/** A change as history has it, with keys of documents in place of serial numbers. */
export interface ConfigdbDocumentChange {
  entity: EntityName;
  key: string;
  action: ConfigdbChange["action"];
  before: Values | null;
  after: Values | null;
}

export type SiteConnection = Connection<Site>;
export type EnclosureConnection = Connection<Enclosure>;
export type TelescopeConnection = Connection<Telescope>;
export type InstrumentConnection = Connection<Instrument>;
export type InstrumentTypeConnection = Connection<InstrumentType>;
export type CameraConnection = Connection<Camera>;
export type CameraTypeConnection = Connection<CameraType>;
export type OpticalElementConnection = Connection<OpticalElement>;
export type OpticalElementGroupConnection = Connection<OpticalElementGroup>;
export type GenericModeConnection = Connection<GenericMode>;
export type GenericModeGroupConnection = Connection<GenericModeGroup>;
export type ConfigurationTypePropertiesConnection = Connection<ConfigurationTypeProperties>;
export type ConfigdbChangeConnection = Connection<ConfigdbChange>;
