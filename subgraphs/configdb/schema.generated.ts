// Generated from schema.graphql by `npm run generate`; do not edit.
// deno-lint-ignore-file
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Site as SiteModel, Enclosure as EnclosureModel, Telescope as TelescopeModel, Instrument as InstrumentModel, InstrumentCategory as InstrumentCategoryModel, ConfigurationType as ConfigurationTypeModel, InstrumentType as InstrumentTypeModel, ConfigurationTypeProperties as ConfigurationTypePropertiesModel, ModeType as ModeTypeModel, GenericMode as GenericModeModel, GenericModeGroup as GenericModeGroupModel, OpticalElement as OpticalElementModel, OpticalElementGroup as OpticalElementGroupModel, CameraType as CameraTypeModel, Camera as CameraModel, SiteConnection as SiteConnectionModel, EnclosureConnection as EnclosureConnectionModel, TelescopeConnection as TelescopeConnectionModel, InstrumentConnection as InstrumentConnectionModel, InstrumentTypeConnection as InstrumentTypeConnectionModel, CameraConnection as CameraConnectionModel, CameraTypeConnection as CameraTypeConnectionModel, OpticalElementConnection as OpticalElementConnectionModel, OpticalElementGroupConnection as OpticalElementGroupConnectionModel, GenericModeConnection as GenericModeConnectionModel } from './models.ts';
import type { ConfigdbContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, RFC 3339, with up to milliseconds: `2026-03-05T09:00:00.000Z`. Other offsets are converted. */
  DateTime: { input: Date; output: Date; }
  /** A calendar day without a time zone, `YYYY-MM-DD`; for observing nights the day on which the night began. */
  LocalDate: { input: string; output: string; }
  /** A time of day in UTC, `HH:MM:SS`. */
  LocalTime: { input: string; output: string; }
  /** A whole number of up to 53 bits, for sizes in bytes and counts. */
  SafeInt: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: any; output: any; }
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** Whether more follows after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something lies before `startCursor`; true whenever `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge, for `after` of the next page; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** How many entries a list has over all its pages. */
export type Count = {
  /** The number; when `exact` is false there are at least so many. */
  value: Scalars['SafeInt']['output'];
  /** Whether the number is exact. Counting stops at 100000. */
  exact: Scalars['Boolean']['output'];
};

export type Query = {
  /** One site; null when there is none with this code. */
  site: Maybe<Site>;
  /** All sites, by code unless `orderBy` says otherwise. */
  sites: SiteConnection;
  /** One enclosure; null when there is none with this id. */
  enclosure: Maybe<Enclosure>;
  /** All enclosures, by dotted id unless `orderBy` says otherwise. */
  enclosures: EnclosureConnection;
  /** One telescope; null when there is none with this id. */
  telescope: Maybe<Telescope>;
  /** All telescopes, by dotted id unless `orderBy` says otherwise. */
  telescopes: TelescopeConnection;
  /** One instrument; null when there is none with this code. */
  instrument: Maybe<Instrument>;
  /** All instruments, by code unless `orderBy` says otherwise. */
  instruments: InstrumentConnection;
  /** One instrument type; null when there is none with this code. */
  instrumentType: Maybe<InstrumentType>;
  /** All instrument types, by code unless `orderBy` says otherwise. */
  instrumentTypes: InstrumentTypeConnection;
  /** All instrument categories, by code. */
  instrumentCategories: Array<InstrumentCategory>;
  /** One configuration type; null when there is none with this code. */
  configurationType: Maybe<ConfigurationType>;
  /** All configuration types, by code. */
  configurationTypes: Array<ConfigurationType>;
  /** All mode types, by id. */
  modeTypes: Array<ModeType>;
  /** All modes, by code unless `orderBy` says otherwise. */
  genericModes: GenericModeConnection;
  /** One camera; null when there is none with this code. */
  camera: Maybe<Camera>;
  /** All cameras, by code unless `orderBy` says otherwise. */
  cameras: CameraConnection;
  /** All camera types, by code unless `orderBy` says otherwise. */
  cameraTypes: CameraTypeConnection;
  /** One optical element; null when there is none with this code. */
  opticalElement: Maybe<OpticalElement>;
  /** All optical elements, by code unless `orderBy` says otherwise. */
  opticalElements: OpticalElementConnection;
  /** All optical element groups, by type unless `orderBy` says otherwise. */
  opticalElementGroups: OpticalElementGroupConnection;
};


export type QuerySiteArgs = {
  code: Scalars['String']['input'];
};


export type QuerySitesArgs = {
  filter?: InputMaybe<SiteFilter>;
  orderBy?: InputMaybe<SiteOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEnclosureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnclosuresArgs = {
  filter?: InputMaybe<EnclosureFilter>;
  orderBy?: InputMaybe<EnclosureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTelescopeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTelescopesArgs = {
  filter?: InputMaybe<TelescopeFilter>;
  orderBy?: InputMaybe<TelescopeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInstrumentArgs = {
  code: Scalars['String']['input'];
};


export type QueryInstrumentsArgs = {
  filter?: InputMaybe<InstrumentFilter>;
  orderBy?: InputMaybe<InstrumentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInstrumentTypeArgs = {
  code: Scalars['String']['input'];
};


export type QueryInstrumentTypesArgs = {
  filter?: InputMaybe<InstrumentTypeFilter>;
  orderBy?: InputMaybe<InstrumentTypeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConfigurationTypeArgs = {
  code: Scalars['String']['input'];
};


export type QueryGenericModesArgs = {
  filter?: InputMaybe<GenericModeFilter>;
  orderBy?: InputMaybe<GenericModeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCameraArgs = {
  code: Scalars['String']['input'];
};


export type QueryCamerasArgs = {
  filter?: InputMaybe<CameraFilter>;
  orderBy?: InputMaybe<CameraOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCameraTypesArgs = {
  filter?: InputMaybe<CameraTypeFilter>;
  orderBy?: InputMaybe<CameraTypeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOpticalElementArgs = {
  code: Scalars['String']['input'];
};


export type QueryOpticalElementsArgs = {
  filter?: InputMaybe<OpticalElementFilter>;
  orderBy?: InputMaybe<OpticalElementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOpticalElementGroupsArgs = {
  filter?: InputMaybe<OpticalElementGroupFilter>;
  orderBy?: InputMaybe<OpticalElementGroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A place on the Earth where telescopes stand. */
export type Site = {
  /** Site code, up to 3 characters. */
  code: Scalars['String']['output'];
  /** Name; may be empty. */
  name: Scalars['String']['output'];
  /** Whether the site may take observations. */
  active: Scalars['Boolean']['output'];
  /** Latitude, degrees, -90 to 90, north positive. */
  lat: Scalars['Float']['output'];
  /** Longitude, degrees, -180 to 180, east positive. */
  long: Scalars['Float']['output'];
  /** Height above sea level, metres. */
  elevation: Scalars['Int']['output'];
  /** Offset of local standard time from UTC, hours, -12 to 14, in quarters; it knows no daylight saving, see `tz`. */
  timezone: Scalars['Float']['output'];
  /** Time zone name of the IANA database. */
  tz: Scalars['String']['output'];
  /** Time of day at which the site's software restarts, UTC. */
  restart: Scalars['LocalTime']['output'];
  /** Its enclosures, by code. */
  enclosures: Array<Enclosure>;
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of sites. */
export type SiteConnection = {
  /** The sites of this page. */
  nodes: Array<Site>;
  /** The sites of this page, each with its cursor. */
  edges: Array<SiteEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A site in a page. */
export type SiteEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The site. */
  node: Site;
};

/** Order of a list of sites; entries that are equal in it follow their code. */
export type SiteOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which sites; parts that are absent or null say nothing, the others must all hold. */
export type SiteFilter = {
  /** Codes, any of them. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names, any of them. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the site is active. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A building at a site with telescopes in it. */
export type Enclosure = {
  /** Dotted id, `site.enclosure`. */
  id: Scalars['ID']['output'];
  /** Enclosure code, unique within the site. */
  code: Scalars['String']['output'];
  /** Name; may be empty. */
  name: Scalars['String']['output'];
  /** Whether the enclosure is in use. */
  active: Scalars['Boolean']['output'];
  /** The site where it stands. */
  site: Site;
  /** Its telescopes, by code. */
  telescopes: Array<Telescope>;
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of enclosures. */
export type EnclosureConnection = {
  /** The enclosures of this page. */
  nodes: Array<Enclosure>;
  /** The enclosures of this page, each with its cursor. */
  edges: Array<EnclosureEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** An enclosure in a page. */
export type EnclosureEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The enclosure. */
  node: Enclosure;
};

/** Order of a list of enclosures; entries that are equal in it follow their dotted id. */
export type EnclosureOrder =
  /** By dotted id, ascending. */
  | 'ID_ASC'
  /** By dotted id, descending. */
  | 'ID_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which enclosures; parts that are absent or null say nothing, the others must all hold. */
export type EnclosureFilter = {
  /** Dotted ids, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Site codes, any of them. */
  site?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes, any of them. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names, any of them. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the enclosure is active. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A telescope. */
export type Telescope = {
  /** Dotted id, `site.enclosure.telescope`. */
  id: Scalars['ID']['output'];
  /** Telescope code, unique within the enclosure; by convention the class and a letter, `1m0a`. */
  code: Scalars['String']['output'];
  /** Name, often shared by all telescopes of a class; may be empty. */
  name: Scalars['String']['output'];
  /** Serial number; may be empty. */
  serialNumber: Scalars['String']['output'];
  /** Whether the telescope is in use. */
  active: Scalars['Boolean']['output'];
  /** Latitude, degrees, -90 to 90, north positive. */
  lat: Scalars['Float']['output'];
  /** Longitude, degrees, -180 to 180, east positive. */
  long: Scalars['Float']['output'];
  /** Lowest altitude at which nothing obscures the field, degrees, 0 to 90. */
  horizon: Scalars['Float']['output'];
  /** Hour angle limit in the east, hours, -12 to 0. */
  haLimitNeg: Scalars['Float']['output'];
  /** Hour angle limit in the west, hours, 0 to 12. */
  haLimitPos: Scalars['Float']['output'];
  /** Radius around the zenith through which the mount cannot track, degrees, 0 to 180. */
  zenithBlindSpot: Scalars['Float']['output'];
  /** Diameter of the aperture, metres. */
  aperture: Scalars['Float']['output'];
  /** Aperture class, whose members are interchangeable for scheduling: the aperture rounded to tenths of a metre, `0m4`. */
  telescopeClass: Scalars['String']['output'];
  /** Time for slewing and opening, once per observation, seconds. */
  telescopeFrontPadding: Scalars['Float']['output'];
  /** Time that slewing takes per angle, seconds per arcsecond. */
  slewRate: Scalars['Float']['output'];
  /** Shortest time of any slew, seconds. */
  minimumSlewOverhead: Scalars['Float']['output'];
  /** Time for changing to another instrument of the telescope, seconds. */
  instrumentChangeOverhead: Scalars['Float']['output'];
  /** The enclosure in which it stands. */
  enclosure: Enclosure;
  /** The site where it stands. */
  site: Site;
  /** Its instruments, by code. */
  instruments: Array<Instrument>;
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of telescopes. */
export type TelescopeConnection = {
  /** The telescopes of this page. */
  nodes: Array<Telescope>;
  /** The telescopes of this page, each with its cursor. */
  edges: Array<TelescopeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A telescope in a page. */
export type TelescopeEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The telescope. */
  node: Telescope;
};

/** Order of a list of telescopes; entries that are equal in it follow their dotted id. */
export type TelescopeOrder =
  /** By dotted id, ascending. */
  | 'ID_ASC'
  /** By dotted id, descending. */
  | 'ID_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC'
  /** Smallest aperture first. */
  | 'APERTURE_ASC'
  /** Largest aperture first. */
  | 'APERTURE_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which telescopes; parts that are absent or null say nothing, the others must all hold. */
export type TelescopeFilter = {
  /** Dotted ids, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Site codes, any of them. */
  site?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Enclosure codes, any of them. */
  enclosure?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Telescope codes, any of them. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names, any of them. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the telescope is active. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Aperture of at least so much, metres. */
  apertureMin?: InputMaybe<Scalars['Float']['input']>;
  /** Aperture of at most so much, metres. */
  apertureMax?: InputMaybe<Scalars['Float']['input']>;
  /** Horizon of at least so much, degrees. */
  horizonMin?: InputMaybe<Scalars['Float']['input']>;
  /** Horizon of at most so much, degrees. */
  horizonMax?: InputMaybe<Scalars['Float']['input']>;
  /** Latitude of at least so much, degrees. */
  latMin?: InputMaybe<Scalars['Float']['input']>;
  /** Latitude of at most so much, degrees. */
  latMax?: InputMaybe<Scalars['Float']['input']>;
  /** Longitude of at least so much, degrees. */
  longMin?: InputMaybe<Scalars['Float']['input']>;
  /** Longitude of at most so much, degrees. */
  longMax?: InputMaybe<Scalars['Float']['input']>;
};

/** How far an instrument is in service. */
export type InstrumentState =
  /** Recorded, but not on the telescope. */
  | 'DISABLED'
  /** Connected, but not fit for science. */
  | 'MANUAL'
  /** Being commissioned. */
  | 'COMMISSIONING'
  /** Commissioned, and can be made schedulable when needed. */
  | 'STANDBY'
  /** In normal operation. */
  | 'SCHEDULABLE';

/** Where the light for guiding comes from. */
export type AutoguiderType =
  /** From a camera inside the instrument. */
  | 'IN_CAMERA'
  /** From beside the science field. */
  | 'OFF_AXIS'
  /** From the science camera itself. */
  | 'SELF_GUIDE';

/** An instrument on a telescope. */
export type Instrument = {
  /** Instrument code, unique in the observatory; by convention that of its science camera. */
  code: Scalars['String']['output'];
  /** How far it is in service, by itself; see `isSchedulable`. */
  state: InstrumentState;
  /** Whether it can be scheduled: its state is SCHEDULABLE, and its telescope, enclosure and site are active. */
  isSchedulable: Scalars['Boolean']['output'];
  /** The telescope that carries it. */
  telescope: Telescope;
  /** Its type. */
  instrumentType: InstrumentType;
  /** Cameras that take its science frames, in recorded order; several when it observes several bands at once. */
  scienceCameras: Array<Camera>;
  /** The camera that guides it; several instruments may share one, and it may be a science camera. */
  autoguiderCamera: Camera;
  /** Where the light for guiding comes from. */
  autoguiderType: AutoguiderType;
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of instruments. */
export type InstrumentConnection = {
  /** The instruments of this page. */
  nodes: Array<Instrument>;
  /** The instruments of this page, each with its cursor. */
  edges: Array<InstrumentEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** An instrument in a page. */
export type InstrumentEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The instrument. */
  node: Instrument;
};

/** Order of a list of instruments; entries that are equal in it follow their code. */
export type InstrumentOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By dotted id of the telescope, ascending. */
  | 'TELESCOPE_ASC'
  /** By dotted id of the telescope, descending. */
  | 'TELESCOPE_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which instruments; parts that are absent or null say nothing, the others must all hold. */
export type InstrumentFilter = {
  /** Codes, any of them. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Site codes, any of them. */
  site?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Enclosure codes, any of them. */
  enclosure?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Telescope codes, any of them. */
  telescope?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dotted telescope ids, any of them. */
  telescopeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Instrument type codes, any of them. */
  instrumentType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Camera type codes, any of them, of a science camera. */
  cameraType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Camera codes, any of them, of a science camera. */
  scienceCamera?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Camera codes, any of them, of the autoguider camera. */
  autoguiderCamera?: InputMaybe<Array<Scalars['String']['input']>>;
  /** States, any of them. */
  state?: InputMaybe<Array<InstrumentState>>;
  /** Whether it can be scheduled, as `isSchedulable` says. */
  isSchedulable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What instruments of one kind have in common: what can be asked of them and how long it takes. */
export type InstrumentType = {
  /** Instrument type code, unique; by convention in capitals. */
  code: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Its category; null when it has none. */
  instrumentCategory: Maybe<InstrumentCategory>;
  /** Time added to every exposure, seconds. */
  fixedOverheadPerExposure: Scalars['Float']['output'];
  /** Time added once per request, seconds. */
  observationFrontPadding: Scalars['Float']['output'];
  /** Time added once per configuration, seconds. */
  configFrontPadding: Scalars['Float']['output'];
  /** Exposure time of an acquisition that names none, seconds. */
  acquireExposureTime: Scalars['Float']['output'];
  /** The configuration type of a request that names none; null when it must be named. */
  defaultConfigurationType: Maybe<ConfigurationType>;
  /** Share of the data that completes a request which names no threshold, percent, 0 to 100. */
  defaultAcceptabilityThreshold: Scalars['Float']['output'];
  /** Whether an instrument of the type may guide with its science camera. */
  allowSelfGuiding: Scalars['Boolean']['output'];
  /** Schema that a whole configuration must satisfy, in the Cerberus dialect, by field; empty when all is allowed. */
  validationSchema: Scalars['JSON']['output'];
  /** The configuration types it allows, by code, each with its properties. */
  configurationTypes: Array<ConfigurationTypeProperties>;
  /** The modes it offers, one group per mode type, by mode type. */
  modeGroups: Array<GenericModeGroup>;
  /** All instruments of the type, by code. */
  instruments: Array<Instrument>;
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of instrument types. */
export type InstrumentTypeConnection = {
  /** The instrument types of this page. */
  nodes: Array<InstrumentType>;
  /** The instrument types of this page, each with its cursor. */
  edges: Array<InstrumentTypeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** An instrument type in a page. */
export type InstrumentTypeEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The instrument type. */
  node: InstrumentType;
};

/** Order of a list of instrument types; entries that are equal in it follow their code. */
export type InstrumentTypeOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which instrument types; parts that are absent or null say nothing, the others must all hold. */
export type InstrumentTypeFilter = {
  /** Codes, any of them. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names, any of them. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Category codes, any of them. */
  instrumentCategory?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A broad kind of instrument, such as `IMAGE` or `SPECTRA`. */
export type InstrumentCategory = {
  /** Category code. */
  code: Scalars['String']['output'];
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** What a configuration is for, such as `EXPOSE`, `SPECTRUM` or `BIAS`. */
export type ConfigurationType = {
  /** Configuration type code. */
  code: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** What a configuration type means for an instrument type. */
export type ConfigurationTypeProperties = {
  /** The configuration type. */
  configurationType: ConfigurationType;
  /** Time added when the previous configuration was of another type, seconds. */
  configChangeOverhead: Scalars['Float']['output'];
  /** Whether acquisition is off whatever the request says. */
  forceAcquisitionOff: Scalars['Boolean']['output'];
  /** Whether a request must name an element of every optical element group. */
  requiresOpticalElements: Scalars['Boolean']['output'];
  /** Whether requests may use it; when false, only direct submission may. */
  schedulable: Scalars['Boolean']['output'];
  /** Schema that a whole configuration must satisfy, in the Cerberus dialect, by field; empty when all is allowed. */
  validationSchema: Scalars['JSON']['output'];
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A kind of mode: `readout`, `guiding`, `acquisition`, `exposure`, `rotator`, or another. */
export type ModeType = {
  /** Name of the mode type, which is its key. */
  id: Scalars['ID']['output'];
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** The modes of one mode type that an instrument type offers. */
export type GenericModeGroup = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** The mode type. */
  type: ModeType;
  /** The modes, in recorded order. */
  modes: Array<GenericMode>;
  /** The mode of a request that names none, one of `modes`; null when several must be chosen from. */
  default: Maybe<GenericMode>;
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A mode. Codes repeat: within an instrument type and a mode type, a code names one mode. */
export type GenericMode = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** Mode code; `OFF` stands for none in guiding and acquisition. */
  code: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Time the mode costs, seconds: per exposure for readout, per configuration for acquisition and guiding. */
  overhead: Scalars['Float']['output'];
  /** Whether requests may use it. */
  schedulable: Scalars['Boolean']['output'];
  /** Schema for the part of a configuration that names the mode, in the Cerberus dialect, by field; empty when all is allowed. */
  validationSchema: Scalars['JSON']['output'];
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of modes. */
export type GenericModeConnection = {
  /** The modes of this page. */
  nodes: Array<GenericMode>;
  /** The modes of this page, each with its cursor. */
  edges: Array<GenericModeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A mode in a page. */
export type GenericModeEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The mode. */
  node: GenericMode;
};

/** Order of a list of modes; entries that are equal in it follow their serial number. */
export type GenericModeOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which modes; parts that are absent or null say nothing, the others must all hold. */
export type GenericModeFilter = {
  /** Serial numbers, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes, any of them. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names, any of them. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether requests may use it. */
  schedulable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Mode types, any of them, of a group that has the mode. */
  modeType?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Instrument type codes, any of them, of a group that has the mode; with `modeType`, the same group. */
  instrumentType?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A camera, for science or for guiding. */
export type Camera = {
  /** Camera code, unique in the observatory. */
  code: Scalars['String']['output'];
  /** Its type. */
  cameraType: CameraType;
  /** Direction of the detector's y axis, degrees anticlockwise from north, 0 to 360. */
  orientation: Scalars['Float']['output'];
  /** Name of the computer it is connected to; may be empty. */
  host: Scalars['String']['output'];
  /** What can be put into its beam, at most one group of a type, by type. */
  opticalElementGroups: Array<OpticalElementGroup>;
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of cameras. */
export type CameraConnection = {
  /** The cameras of this page. */
  nodes: Array<Camera>;
  /** The cameras of this page, each with its cursor. */
  edges: Array<CameraEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A camera in a page. */
export type CameraEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The camera. */
  node: Camera;
};

/** Order of a list of cameras; entries that are equal in it follow their code. */
export type CameraOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which cameras; parts that are absent or null say nothing, the others must all hold. */
export type CameraFilter = {
  /** Codes, any of them. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Camera type codes, any of them. */
  cameraType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Serial numbers of camera types, any of them. */
  cameraTypeId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What cameras of one kind have in common. */
export type CameraType = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** Camera type code. */
  code: Scalars['String']['output'];
  /** Name, unique. */
  name: Scalars['String']['output'];
  /** Field of view, arcminutes, in free text such as `26.5 x 26.5`. */
  size: Scalars['String']['output'];
  /** Angle of one pixel, arcseconds. */
  pscale: Scalars['Float']['output'];
  /** Pixels along x. */
  pixelsX: Scalars['Int']['output'];
  /** Pixels along y. */
  pixelsY: Scalars['Int']['output'];
  /** Most regions of interest that one exposure may read out; 0 when it reads whole frames only. */
  maxRois: Scalars['Int']['output'];
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of camera types. */
export type CameraTypeConnection = {
  /** The camera types of this page. */
  nodes: Array<CameraType>;
  /** The camera types of this page, each with its cursor. */
  edges: Array<CameraTypeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A camera type in a page. */
export type CameraTypeEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The camera type. */
  node: CameraType;
};

/** Order of a list of camera types; entries that are equal in it follow their serial number. */
export type CameraTypeOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which camera types; parts that are absent or null say nothing, the others must all hold. */
export type CameraTypeFilter = {
  /** Codes, any of them. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names, any of them. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Pixel scale of at least so much, arcseconds per pixel. */
  pscaleMin?: InputMaybe<Scalars['Float']['input']>;
  /** Pixel scale of at most so much, arcseconds per pixel. */
  pscaleMax?: InputMaybe<Scalars['Float']['input']>;
};

/** A filter, slit, grating or whatever else can be put into the beam. */
export type OpticalElement = {
  /** Element code, unique in the observatory; upper and lower case differ. */
  code: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Whether requests may use it. */
  schedulable: Scalars['Boolean']['output'];
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of optical elements. */
export type OpticalElementConnection = {
  /** The optical elements of this page. */
  nodes: Array<OpticalElement>;
  /** The optical elements of this page, each with its cursor. */
  edges: Array<OpticalElementEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** An optical element in a page. */
export type OpticalElementEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The optical element. */
  node: OpticalElement;
};

/** Order of a list of optical elements; entries that are equal in it follow their code. */
export type OpticalElementOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which optical elements; parts that are absent or null say nothing, the others must all hold. */
export type OpticalElementFilter = {
  /** Codes, any of them. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names, any of them. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether requests may use it. */
  schedulable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Optical elements of which one is in the beam at a time, such as a filter wheel. */
export type OpticalElementGroup = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** What it holds, in the plural: `filters`, `slits`. */
  type: Scalars['String']['output'];
  /** Key under which a request names one of its elements, the type without its final `s`: `filter`; null when the type has none, and then no request can. */
  requestKey: Maybe<Scalars['String']['output']>;
  /** Its elements, in recorded order. */
  opticalElements: Array<OpticalElement>;
  /** The element of a request that names none, one of `opticalElements`; null when there is none. */
  default: Maybe<OpticalElement>;
  /** Time for changing from one element to another, seconds. */
  elementChangeOverhead: Scalars['Float']['output'];
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of optical element groups. */
export type OpticalElementGroupConnection = {
  /** The optical element groups of this page. */
  nodes: Array<OpticalElementGroup>;
  /** The optical element groups of this page, each with its cursor. */
  edges: Array<OpticalElementGroupEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** An optical element group in a page. */
export type OpticalElementGroupEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The optical element group. */
  node: OpticalElementGroup;
};

/** Order of a list of optical element groups; entries that are equal in it follow their serial number. */
export type OpticalElementGroupOrder =
  /** By type, ascending. */
  | 'TYPE_ASC'
  /** By type, descending. */
  | 'TYPE_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which optical element groups; parts that are absent or null say nothing, the others must all hold. */
export type OpticalElementGroupFilter = {
  /** Names, any of them. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Types, any of them. */
  type?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Element codes, any of them, that the group holds. */
  opticalElement?: InputMaybe<Array<Scalars['String']['input']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Site: Site;
  Enclosure: Enclosure;
  Telescope: Telescope;
  Instrument: Instrument;
  InstrumentType: InstrumentType;
  ConfigurationType: ConfigurationType;
  Camera: Camera;
  OpticalElement: OpticalElement;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"code":true}> );
  Enclosure:
    ( { __typename: 'Enclosure' }
    & GraphQLRecursivePick<FederationTypes['Enclosure'], {"id":true}> );
  Telescope:
    ( { __typename: 'Telescope' }
    & GraphQLRecursivePick<FederationTypes['Telescope'], {"id":true}> );
  Instrument:
    ( { __typename: 'Instrument' }
    & GraphQLRecursivePick<FederationTypes['Instrument'], {"code":true}> );
  InstrumentType:
    ( { __typename: 'InstrumentType' }
    & GraphQLRecursivePick<FederationTypes['InstrumentType'], {"code":true}> );
  ConfigurationType:
    ( { __typename: 'ConfigurationType' }
    & GraphQLRecursivePick<FederationTypes['ConfigurationType'], {"code":true}> );
  Camera:
    ( { __typename: 'Camera' }
    & GraphQLRecursivePick<FederationTypes['Camera'], {"code":true}> );
  OpticalElement:
    ( { __typename: 'OpticalElement' }
    & GraphQLRecursivePick<FederationTypes['OpticalElement'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Count: ResolverTypeWrapper<Count>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Site: ResolverTypeWrapper<SiteModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SiteConnection: ResolverTypeWrapper<SiteConnectionModel>;
  SiteEdge: ResolverTypeWrapper<Omit<SiteEdge, 'node'> & { node: ResolversTypes['Site'] }>;
  SiteOrder: SiteOrder;
  SiteFilter: SiteFilter;
  Enclosure: ResolverTypeWrapper<EnclosureModel>;
  EnclosureConnection: ResolverTypeWrapper<EnclosureConnectionModel>;
  EnclosureEdge: ResolverTypeWrapper<Omit<EnclosureEdge, 'node'> & { node: ResolversTypes['Enclosure'] }>;
  EnclosureOrder: EnclosureOrder;
  EnclosureFilter: EnclosureFilter;
  Telescope: ResolverTypeWrapper<TelescopeModel>;
  TelescopeConnection: ResolverTypeWrapper<TelescopeConnectionModel>;
  TelescopeEdge: ResolverTypeWrapper<Omit<TelescopeEdge, 'node'> & { node: ResolversTypes['Telescope'] }>;
  TelescopeOrder: TelescopeOrder;
  TelescopeFilter: TelescopeFilter;
  InstrumentState: InstrumentState;
  AutoguiderType: AutoguiderType;
  Instrument: ResolverTypeWrapper<InstrumentModel>;
  InstrumentConnection: ResolverTypeWrapper<InstrumentConnectionModel>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  InstrumentOrder: InstrumentOrder;
  InstrumentFilter: InstrumentFilter;
  InstrumentType: ResolverTypeWrapper<InstrumentTypeModel>;
  InstrumentTypeConnection: ResolverTypeWrapper<InstrumentTypeConnectionModel>;
  InstrumentTypeEdge: ResolverTypeWrapper<Omit<InstrumentTypeEdge, 'node'> & { node: ResolversTypes['InstrumentType'] }>;
  InstrumentTypeOrder: InstrumentTypeOrder;
  InstrumentTypeFilter: InstrumentTypeFilter;
  InstrumentCategory: ResolverTypeWrapper<InstrumentCategoryModel>;
  ConfigurationType: ResolverTypeWrapper<ConfigurationTypeModel>;
  ConfigurationTypeProperties: ResolverTypeWrapper<ConfigurationTypePropertiesModel>;
  ModeType: ResolverTypeWrapper<ModeTypeModel>;
  GenericModeGroup: ResolverTypeWrapper<GenericModeGroupModel>;
  GenericMode: ResolverTypeWrapper<GenericModeModel>;
  GenericModeConnection: ResolverTypeWrapper<GenericModeConnectionModel>;
  GenericModeEdge: ResolverTypeWrapper<Omit<GenericModeEdge, 'node'> & { node: ResolversTypes['GenericMode'] }>;
  GenericModeOrder: GenericModeOrder;
  GenericModeFilter: GenericModeFilter;
  Camera: ResolverTypeWrapper<CameraModel>;
  CameraConnection: ResolverTypeWrapper<CameraConnectionModel>;
  CameraEdge: ResolverTypeWrapper<Omit<CameraEdge, 'node'> & { node: ResolversTypes['Camera'] }>;
  CameraOrder: CameraOrder;
  CameraFilter: CameraFilter;
  CameraType: ResolverTypeWrapper<CameraTypeModel>;
  CameraTypeConnection: ResolverTypeWrapper<CameraTypeConnectionModel>;
  CameraTypeEdge: ResolverTypeWrapper<Omit<CameraTypeEdge, 'node'> & { node: ResolversTypes['CameraType'] }>;
  CameraTypeOrder: CameraTypeOrder;
  CameraTypeFilter: CameraTypeFilter;
  OpticalElement: ResolverTypeWrapper<OpticalElementModel>;
  OpticalElementConnection: ResolverTypeWrapper<OpticalElementConnectionModel>;
  OpticalElementEdge: ResolverTypeWrapper<Omit<OpticalElementEdge, 'node'> & { node: ResolversTypes['OpticalElement'] }>;
  OpticalElementOrder: OpticalElementOrder;
  OpticalElementFilter: OpticalElementFilter;
  OpticalElementGroup: ResolverTypeWrapper<OpticalElementGroupModel>;
  OpticalElementGroupConnection: ResolverTypeWrapper<OpticalElementGroupConnectionModel>;
  OpticalElementGroupEdge: ResolverTypeWrapper<Omit<OpticalElementGroupEdge, 'node'> & { node: ResolversTypes['OpticalElementGroup'] }>;
  OpticalElementGroupOrder: OpticalElementGroupOrder;
  OpticalElementGroupFilter: OpticalElementGroupFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  SafeInt: Scalars['SafeInt']['output'];
  JSON: Scalars['JSON']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Count: Count;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Site: SiteModel;
  Float: Scalars['Float']['output'];
  SiteConnection: SiteConnectionModel;
  SiteEdge: Omit<SiteEdge, 'node'> & { node: ResolversParentTypes['Site'] };
  SiteFilter: SiteFilter;
  Enclosure: EnclosureModel;
  EnclosureConnection: EnclosureConnectionModel;
  EnclosureEdge: Omit<EnclosureEdge, 'node'> & { node: ResolversParentTypes['Enclosure'] };
  EnclosureFilter: EnclosureFilter;
  Telescope: TelescopeModel;
  TelescopeConnection: TelescopeConnectionModel;
  TelescopeEdge: Omit<TelescopeEdge, 'node'> & { node: ResolversParentTypes['Telescope'] };
  TelescopeFilter: TelescopeFilter;
  Instrument: InstrumentModel;
  InstrumentConnection: InstrumentConnectionModel;
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  InstrumentFilter: InstrumentFilter;
  InstrumentType: InstrumentTypeModel;
  InstrumentTypeConnection: InstrumentTypeConnectionModel;
  InstrumentTypeEdge: Omit<InstrumentTypeEdge, 'node'> & { node: ResolversParentTypes['InstrumentType'] };
  InstrumentTypeFilter: InstrumentTypeFilter;
  InstrumentCategory: InstrumentCategoryModel;
  ConfigurationType: ConfigurationTypeModel;
  ConfigurationTypeProperties: ConfigurationTypePropertiesModel;
  ModeType: ModeTypeModel;
  GenericModeGroup: GenericModeGroupModel;
  GenericMode: GenericModeModel;
  GenericModeConnection: GenericModeConnectionModel;
  GenericModeEdge: Omit<GenericModeEdge, 'node'> & { node: ResolversParentTypes['GenericMode'] };
  GenericModeFilter: GenericModeFilter;
  Camera: CameraModel;
  CameraConnection: CameraConnectionModel;
  CameraEdge: Omit<CameraEdge, 'node'> & { node: ResolversParentTypes['Camera'] };
  CameraFilter: CameraFilter;
  CameraType: CameraTypeModel;
  CameraTypeConnection: CameraTypeConnectionModel;
  CameraTypeEdge: Omit<CameraTypeEdge, 'node'> & { node: ResolversParentTypes['CameraType'] };
  CameraTypeFilter: CameraTypeFilter;
  OpticalElement: OpticalElementModel;
  OpticalElementConnection: OpticalElementConnectionModel;
  OpticalElementEdge: Omit<OpticalElementEdge, 'node'> & { node: ResolversParentTypes['OpticalElement'] };
  OpticalElementFilter: OpticalElementFilter;
  OpticalElementGroup: OpticalElementGroupModel;
  OpticalElementGroupConnection: OpticalElementGroupConnectionModel;
  OpticalElementGroupEdge: Omit<OpticalElementGroupEdge, 'node'> & { node: ResolversParentTypes['OpticalElementGroup'] };
  OpticalElementGroupFilter: OpticalElementGroupFilter;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type PageInfoResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'code'>>;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, RequireFields<QuerySitesArgs, 'orderBy' | 'first'>>;
  enclosure?: Resolver<Maybe<ResolversTypes['Enclosure']>, ParentType, ContextType, RequireFields<QueryEnclosureArgs, 'id'>>;
  enclosures?: Resolver<ResolversTypes['EnclosureConnection'], ParentType, ContextType, RequireFields<QueryEnclosuresArgs, 'orderBy' | 'first'>>;
  telescope?: Resolver<Maybe<ResolversTypes['Telescope']>, ParentType, ContextType, RequireFields<QueryTelescopeArgs, 'id'>>;
  telescopes?: Resolver<ResolversTypes['TelescopeConnection'], ParentType, ContextType, RequireFields<QueryTelescopesArgs, 'orderBy' | 'first'>>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'code'>>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, RequireFields<QueryInstrumentsArgs, 'orderBy' | 'first'>>;
  instrumentType?: Resolver<Maybe<ResolversTypes['InstrumentType']>, ParentType, ContextType, RequireFields<QueryInstrumentTypeArgs, 'code'>>;
  instrumentTypes?: Resolver<ResolversTypes['InstrumentTypeConnection'], ParentType, ContextType, RequireFields<QueryInstrumentTypesArgs, 'orderBy' | 'first'>>;
  instrumentCategories?: Resolver<Array<ResolversTypes['InstrumentCategory']>, ParentType, ContextType>;
  configurationType?: Resolver<Maybe<ResolversTypes['ConfigurationType']>, ParentType, ContextType, RequireFields<QueryConfigurationTypeArgs, 'code'>>;
  configurationTypes?: Resolver<Array<ResolversTypes['ConfigurationType']>, ParentType, ContextType>;
  modeTypes?: Resolver<Array<ResolversTypes['ModeType']>, ParentType, ContextType>;
  genericModes?: Resolver<ResolversTypes['GenericModeConnection'], ParentType, ContextType, RequireFields<QueryGenericModesArgs, 'orderBy' | 'first'>>;
  camera?: Resolver<Maybe<ResolversTypes['Camera']>, ParentType, ContextType, RequireFields<QueryCameraArgs, 'code'>>;
  cameras?: Resolver<ResolversTypes['CameraConnection'], ParentType, ContextType, RequireFields<QueryCamerasArgs, 'orderBy' | 'first'>>;
  cameraTypes?: Resolver<ResolversTypes['CameraTypeConnection'], ParentType, ContextType, RequireFields<QueryCameraTypesArgs, 'orderBy' | 'first'>>;
  opticalElement?: Resolver<Maybe<ResolversTypes['OpticalElement']>, ParentType, ContextType, RequireFields<QueryOpticalElementArgs, 'code'>>;
  opticalElements?: Resolver<ResolversTypes['OpticalElementConnection'], ParentType, ContextType, RequireFields<QueryOpticalElementsArgs, 'orderBy' | 'first'>>;
  opticalElementGroups?: Resolver<ResolversTypes['OpticalElementGroupConnection'], ParentType, ContextType, RequireFields<QueryOpticalElementGroupsArgs, 'orderBy' | 'first'>>;
};

export type SiteResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  long?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  elevation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tz?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restart?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  enclosures?: Resolver<Array<ResolversTypes['Enclosure']>, ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['SiteConnection'] = ResolversParentTypes['SiteConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SiteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type SiteEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['SiteEdge'] = ResolversParentTypes['SiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type EnclosureResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['Enclosure'] = ResolversParentTypes['Enclosure'], FederationReferenceType extends FederationReferenceTypes['Enclosure'] = FederationReferenceTypes['Enclosure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enclosure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  telescopes?: Resolver<Array<ResolversTypes['Telescope']>, ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnclosureConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['EnclosureConnection'] = ResolversParentTypes['EnclosureConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Enclosure']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EnclosureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type EnclosureEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['EnclosureEdge'] = ResolversParentTypes['EnclosureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enclosure'], ParentType, ContextType>;
};

export type TelescopeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['Telescope'] = ResolversParentTypes['Telescope'], FederationReferenceType extends FederationReferenceTypes['Telescope'] = FederationReferenceTypes['Telescope']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Telescope']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  long?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  horizon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  haLimitNeg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  haLimitPos?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  zenithBlindSpot?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aperture?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  telescopeClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  telescopeFrontPadding?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  slewRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minimumSlewOverhead?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  instrumentChangeOverhead?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  enclosure?: Resolver<ResolversTypes['Enclosure'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TelescopeConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['TelescopeConnection'] = ResolversParentTypes['TelescopeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Telescope']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TelescopeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type TelescopeEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['TelescopeEdge'] = ResolversParentTypes['TelescopeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Telescope'], ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'], FederationReferenceType extends FederationReferenceTypes['Instrument'] = FederationReferenceTypes['Instrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InstrumentState'], ParentType, ContextType>;
  isSchedulable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  telescope?: Resolver<ResolversTypes['Telescope'], ParentType, ContextType>;
  instrumentType?: Resolver<ResolversTypes['InstrumentType'], ParentType, ContextType>;
  scienceCameras?: Resolver<Array<ResolversTypes['Camera']>, ParentType, ContextType>;
  autoguiderCamera?: Resolver<ResolversTypes['Camera'], ParentType, ContextType>;
  autoguiderType?: Resolver<ResolversTypes['AutoguiderType'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type InstrumentTypeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['InstrumentType'] = ResolversParentTypes['InstrumentType'], FederationReferenceType extends FederationReferenceTypes['InstrumentType'] = FederationReferenceTypes['InstrumentType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstrumentType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrumentCategory?: Resolver<Maybe<ResolversTypes['InstrumentCategory']>, ParentType, ContextType>;
  fixedOverheadPerExposure?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  observationFrontPadding?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  configFrontPadding?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  acquireExposureTime?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  defaultConfigurationType?: Resolver<Maybe<ResolversTypes['ConfigurationType']>, ParentType, ContextType>;
  defaultAcceptabilityThreshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  allowSelfGuiding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validationSchema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  configurationTypes?: Resolver<Array<ResolversTypes['ConfigurationTypeProperties']>, ParentType, ContextType>;
  modeGroups?: Resolver<Array<ResolversTypes['GenericModeGroup']>, ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentTypeConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['InstrumentTypeConnection'] = ResolversParentTypes['InstrumentTypeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['InstrumentType']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['InstrumentTypeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type InstrumentTypeEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['InstrumentTypeEdge'] = ResolversParentTypes['InstrumentTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InstrumentType'], ParentType, ContextType>;
};

export type InstrumentCategoryResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['InstrumentCategory'] = ResolversParentTypes['InstrumentCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfigurationTypeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigurationType'] = ResolversParentTypes['ConfigurationType'], FederationReferenceType extends FederationReferenceTypes['ConfigurationType'] = FederationReferenceTypes['ConfigurationType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConfigurationType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfigurationTypePropertiesResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigurationTypeProperties'] = ResolversParentTypes['ConfigurationTypeProperties']> = {
  configurationType?: Resolver<ResolversTypes['ConfigurationType'], ParentType, ContextType>;
  configChangeOverhead?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  forceAcquisitionOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiresOpticalElements?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schedulable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validationSchema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModeTypeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ModeType'] = ResolversParentTypes['ModeType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GenericModeGroupResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['GenericModeGroup'] = ResolversParentTypes['GenericModeGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ModeType'], ParentType, ContextType>;
  modes?: Resolver<Array<ResolversTypes['GenericMode']>, ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['GenericMode']>, ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GenericModeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['GenericMode'] = ResolversParentTypes['GenericMode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overhead?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  schedulable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validationSchema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GenericModeConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['GenericModeConnection'] = ResolversParentTypes['GenericModeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['GenericMode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GenericModeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type GenericModeEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['GenericModeEdge'] = ResolversParentTypes['GenericModeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GenericMode'], ParentType, ContextType>;
};

export type CameraResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['Camera'] = ResolversParentTypes['Camera'], FederationReferenceType extends FederationReferenceTypes['Camera'] = FederationReferenceTypes['Camera']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Camera']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cameraType?: Resolver<ResolversTypes['CameraType'], ParentType, ContextType>;
  orientation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opticalElementGroups?: Resolver<Array<ResolversTypes['OpticalElementGroup']>, ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CameraConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['CameraConnection'] = ResolversParentTypes['CameraConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Camera']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CameraEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CameraEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['CameraEdge'] = ResolversParentTypes['CameraEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Camera'], ParentType, ContextType>;
};

export type CameraTypeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['CameraType'] = ResolversParentTypes['CameraType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pscale?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pixelsX?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pixelsY?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxRois?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CameraTypeConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['CameraTypeConnection'] = ResolversParentTypes['CameraTypeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CameraType']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CameraTypeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CameraTypeEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['CameraTypeEdge'] = ResolversParentTypes['CameraTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CameraType'], ParentType, ContextType>;
};

export type OpticalElementResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['OpticalElement'] = ResolversParentTypes['OpticalElement'], FederationReferenceType extends FederationReferenceTypes['OpticalElement'] = FederationReferenceTypes['OpticalElement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OpticalElement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schedulable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpticalElementConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['OpticalElementConnection'] = ResolversParentTypes['OpticalElementConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['OpticalElement']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OpticalElementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type OpticalElementEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['OpticalElementEdge'] = ResolversParentTypes['OpticalElementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpticalElement'], ParentType, ContextType>;
};

export type OpticalElementGroupResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['OpticalElementGroup'] = ResolversParentTypes['OpticalElementGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opticalElements?: Resolver<Array<ResolversTypes['OpticalElement']>, ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['OpticalElement']>, ParentType, ContextType>;
  elementChangeOverhead?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpticalElementGroupConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['OpticalElementGroupConnection'] = ResolversParentTypes['OpticalElementGroupConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['OpticalElementGroup']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OpticalElementGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type OpticalElementGroupEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['OpticalElementGroupEdge'] = ResolversParentTypes['OpticalElementGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpticalElementGroup'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ConfigdbContext> = {
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  Enclosure?: EnclosureResolvers<ContextType>;
  EnclosureConnection?: EnclosureConnectionResolvers<ContextType>;
  EnclosureEdge?: EnclosureEdgeResolvers<ContextType>;
  Telescope?: TelescopeResolvers<ContextType>;
  TelescopeConnection?: TelescopeConnectionResolvers<ContextType>;
  TelescopeEdge?: TelescopeEdgeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  InstrumentType?: InstrumentTypeResolvers<ContextType>;
  InstrumentTypeConnection?: InstrumentTypeConnectionResolvers<ContextType>;
  InstrumentTypeEdge?: InstrumentTypeEdgeResolvers<ContextType>;
  InstrumentCategory?: InstrumentCategoryResolvers<ContextType>;
  ConfigurationType?: ConfigurationTypeResolvers<ContextType>;
  ConfigurationTypeProperties?: ConfigurationTypePropertiesResolvers<ContextType>;
  ModeType?: ModeTypeResolvers<ContextType>;
  GenericModeGroup?: GenericModeGroupResolvers<ContextType>;
  GenericMode?: GenericModeResolvers<ContextType>;
  GenericModeConnection?: GenericModeConnectionResolvers<ContextType>;
  GenericModeEdge?: GenericModeEdgeResolvers<ContextType>;
  Camera?: CameraResolvers<ContextType>;
  CameraConnection?: CameraConnectionResolvers<ContextType>;
  CameraEdge?: CameraEdgeResolvers<ContextType>;
  CameraType?: CameraTypeResolvers<ContextType>;
  CameraTypeConnection?: CameraTypeConnectionResolvers<ContextType>;
  CameraTypeEdge?: CameraTypeEdgeResolvers<ContextType>;
  OpticalElement?: OpticalElementResolvers<ContextType>;
  OpticalElementConnection?: OpticalElementConnectionResolvers<ContextType>;
  OpticalElementEdge?: OpticalElementEdgeResolvers<ContextType>;
  OpticalElementGroup?: OpticalElementGroupResolvers<ContextType>;
  OpticalElementGroupConnection?: OpticalElementGroupConnectionResolvers<ContextType>;
  OpticalElementGroupEdge?: OpticalElementGroupEdgeResolvers<ContextType>;
};

