// Generated from schema.graphql by `npm run generate`; do not edit.
// deno-lint-ignore-file
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Site as SiteModel, Enclosure as EnclosureModel, Telescope as TelescopeModel, Instrument as InstrumentModel, InstrumentCategory as InstrumentCategoryModel, ConfigurationType as ConfigurationTypeModel, InstrumentType as InstrumentTypeModel, ConfigurationTypeProperties as ConfigurationTypePropertiesModel, ModeType as ModeTypeModel, GenericMode as GenericModeModel, GenericModeGroup as GenericModeGroupModel, OpticalElement as OpticalElementModel, OpticalElementGroup as OpticalElementGroupModel, CameraType as CameraTypeModel, Camera as CameraModel, OpticalElementOffer as OpticalElementOfferModel, ConfigdbRevision as ConfigdbRevisionModel, ConfigdbChange as ConfigdbChangeModel, ObservatoryConfiguration as ObservatoryConfigurationModel, User as UserModel, ConfigurationValidation as ConfigurationValidationModel, ConfigdbDocumentChange as ConfigdbDocumentChangeModel, SiteConnection as SiteConnectionModel, EnclosureConnection as EnclosureConnectionModel, TelescopeConnection as TelescopeConnectionModel, InstrumentConnection as InstrumentConnectionModel, InstrumentTypeConnection as InstrumentTypeConnectionModel, CameraConnection as CameraConnectionModel, CameraTypeConnection as CameraTypeConnectionModel, OpticalElementConnection as OpticalElementConnectionModel, OpticalElementGroupConnection as OpticalElementGroupConnectionModel, GenericModeConnection as GenericModeConnectionModel, GenericModeGroupConnection as GenericModeGroupConnectionModel, ConfigurationTypePropertiesConnection as ConfigurationTypePropertiesConnectionModel, ConfigdbChangeConnection as ConfigdbChangeConnectionModel } from './models.ts';
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
  /** The number; when `exact` is false it is an estimate, and at least what had been counted. */
  value: Scalars['SafeInt']['output'];
  /** Whether the number is exact. Counting stops at 100000, and on a database server after 1.5 seconds. */
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
  /** One instrument category; null when there is none with this code. */
  instrumentCategory: Maybe<InstrumentCategory>;
  /** All instrument categories, by code. */
  instrumentCategories: Array<InstrumentCategory>;
  /** One configuration type; null when there is none with this code. */
  configurationType: Maybe<ConfigurationType>;
  /** All configuration types, by code. */
  configurationTypes: Array<ConfigurationType>;
  /** What instrument types allow, by instrument type and configuration type unless `orderBy` says otherwise. */
  configurationTypeProperties: ConfigurationTypePropertiesConnection;
  /** One mode type; null when there is none with this id. */
  modeType: Maybe<ModeType>;
  /** All mode types, by id. */
  modeTypes: Array<ModeType>;
  /** One mode; null when there is none with this id. */
  genericMode: Maybe<GenericMode>;
  /** All modes, by code unless `orderBy` says otherwise. */
  genericModes: GenericModeConnection;
  /** One group of modes; null when there is none with this id. */
  genericModeGroup: Maybe<GenericModeGroup>;
  /** All groups of modes, by mode type unless `orderBy` says otherwise. */
  genericModeGroups: GenericModeGroupConnection;
  /** One camera; null when there is none with this code. */
  camera: Maybe<Camera>;
  /** All cameras, by code unless `orderBy` says otherwise. */
  cameras: CameraConnection;
  /** One camera type; null when there is none with this id. */
  cameraType: Maybe<CameraType>;
  /** All camera types, by code unless `orderBy` says otherwise. */
  cameraTypes: CameraTypeConnection;
  /** One optical element; null when there is none with this code. */
  opticalElement: Maybe<OpticalElement>;
  /** All optical elements, by code unless `orderBy` says otherwise. */
  opticalElements: OpticalElementConnection;
  /** One optical element group; null when there is none with this id. */
  opticalElementGroup: Maybe<OpticalElementGroup>;
  /** All optical element groups, by type unless `orderBy` says otherwise. */
  opticalElementGroups: OpticalElementGroupConnection;
  /** The revision of the configuration; it rises with every change, so what was read stays good while it is the same. */
  configdbRevision: ConfigdbRevision;
  /** Everything that ever changed, newest first. */
  configdbChanges: ConfigdbChangeConnection;
  /** The whole configuration as it was at an instant; empty before the first recorded change. */
  configurationAt: ObservatoryConfiguration;
  /** The whole configuration as one document, to keep, compare, edit and import again. Its sections are lists of things, by key; each names others by code or dotted id, and camera types, optical element groups and modes by a `key` that means something within the document only. Equal configurations have equal documents: there are no serial numbers, versions and times in it. */
  configdbDocument: Scalars['JSON']['output'];
  /** An instrument, and all that hangs on it, as it was at an instant; null when there was none. */
  instrumentAt: Maybe<Instrument>;
  /** Whether the instruments of a type can do what a configuration asks, with everything filled in that it leaves to them. A bad configuration is an answer, not an error. */
  validateConfiguration: ConfigurationValidation;
  /** The same for several configurations, up to 1000, answered in their order. */
  validateConfigurations: Array<ConfigurationValidation>;
  /** What is wrong with a validation schema in the Cerberus dialect, as it would be told on writing it; empty when it can be used. */
  checkValidationSchema: Array<ValidationSchemaFault>;
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


export type QueryInstrumentCategoryArgs = {
  code: Scalars['String']['input'];
};


export type QueryConfigurationTypeArgs = {
  code: Scalars['String']['input'];
};


export type QueryConfigurationTypePropertiesArgs = {
  filter?: InputMaybe<ConfigurationTypePropertiesFilter>;
  orderBy?: InputMaybe<ConfigurationTypePropertiesOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryModeTypeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGenericModeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGenericModesArgs = {
  filter?: InputMaybe<GenericModeFilter>;
  orderBy?: InputMaybe<GenericModeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGenericModeGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGenericModeGroupsArgs = {
  filter?: InputMaybe<GenericModeGroupFilter>;
  orderBy?: InputMaybe<GenericModeGroupOrder>;
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


export type QueryCameraTypeArgs = {
  id: Scalars['ID']['input'];
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


export type QueryOpticalElementGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpticalElementGroupsArgs = {
  filter?: InputMaybe<OpticalElementGroupFilter>;
  orderBy?: InputMaybe<OpticalElementGroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConfigdbChangesArgs = {
  filter?: InputMaybe<ConfigdbChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConfigurationAtArgs = {
  at: Scalars['DateTime']['input'];
};


export type QueryConfigdbDocumentArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryInstrumentAtArgs = {
  code: Scalars['String']['input'];
  at: Scalars['DateTime']['input'];
};


export type QueryValidateConfigurationArgs = {
  input: ValidateConfigurationInput;
};


export type QueryValidateConfigurationsArgs = {
  inputs: Array<ValidateConfigurationInput>;
};


export type QueryCheckValidationSchemaArgs = {
  schema: Scalars['JSON']['input'];
};

export type Mutation = {
  /** Adds a site. */
  createSite: SitePayload;
  /** Changes a site. */
  updateSite: SitePayload;
  /** Deletes a site that nothing depends on. */
  deleteSite: ConfigdbDeletePayload;
  /** Adds an enclosure. */
  createEnclosure: EnclosurePayload;
  /** Changes an enclosure. */
  updateEnclosure: EnclosurePayload;
  /** Deletes an enclosure that nothing depends on. */
  deleteEnclosure: ConfigdbDeletePayload;
  /** Adds a telescope. */
  createTelescope: TelescopePayload;
  /** Changes a telescope. */
  updateTelescope: TelescopePayload;
  /** Deletes a telescope that nothing depends on. */
  deleteTelescope: ConfigdbDeletePayload;
  /** Adds an instrument. */
  createInstrument: InstrumentPayload;
  /** Changes an instrument. */
  updateInstrument: InstrumentPayload;
  /** Deletes an instrument that nothing depends on. */
  deleteInstrument: ConfigdbDeletePayload;
  /** Adds an instrument type. */
  createInstrumentType: InstrumentTypePayload;
  /** Changes an instrument type. */
  updateInstrumentType: InstrumentTypePayload;
  /** Deletes an instrument type that nothing depends on. */
  deleteInstrumentType: ConfigdbDeletePayload;
  /** Adds an instrument category. */
  createInstrumentCategory: InstrumentCategoryPayload;
  /** Deletes an instrument category that nothing depends on. */
  deleteInstrumentCategory: ConfigdbDeletePayload;
  /** Adds a configuration type. */
  createConfigurationType: ConfigurationTypePayload;
  /** Changes a configuration type. */
  updateConfigurationType: ConfigurationTypePayload;
  /** Deletes a configuration type that nothing depends on. */
  deleteConfigurationType: ConfigdbDeletePayload;
  /** Adds what a configuration type means for an instrument type. */
  createConfigurationTypeProperties: ConfigurationTypePropertiesPayload;
  /** Changes what a configuration type means for an instrument type. */
  updateConfigurationTypeProperties: ConfigurationTypePropertiesPayload;
  /** Deletes what a configuration type means for an instrument type that nothing depends on. */
  deleteConfigurationTypeProperties: ConfigdbDeletePayload;
  /** Adds a camera. */
  createCamera: CameraPayload;
  /** Changes a camera. */
  updateCamera: CameraPayload;
  /** Deletes a camera that nothing depends on. */
  deleteCamera: ConfigdbDeletePayload;
  /** Adds a camera type. */
  createCameraType: CameraTypePayload;
  /** Changes a camera type. */
  updateCameraType: CameraTypePayload;
  /** Deletes a camera type that nothing depends on. */
  deleteCameraType: ConfigdbDeletePayload;
  /** Adds an optical element. */
  createOpticalElement: OpticalElementPayload;
  /** Changes an optical element. */
  updateOpticalElement: OpticalElementPayload;
  /** Deletes an optical element that nothing depends on. */
  deleteOpticalElement: ConfigdbDeletePayload;
  /** Adds an optical element group. */
  createOpticalElementGroup: OpticalElementGroupPayload;
  /** Changes an optical element group. */
  updateOpticalElementGroup: OpticalElementGroupPayload;
  /** Deletes an optical element group that nothing depends on. */
  deleteOpticalElementGroup: ConfigdbDeletePayload;
  /** Adds a mode type. */
  createModeType: ModeTypePayload;
  /** Deletes a mode type that nothing depends on. */
  deleteModeType: ConfigdbDeletePayload;
  /** Adds a mode. */
  createGenericMode: GenericModePayload;
  /** Changes a mode. */
  updateGenericMode: GenericModePayload;
  /** Deletes a mode that nothing depends on. */
  deleteGenericMode: ConfigdbDeletePayload;
  /** Adds a group of modes. */
  createGenericModeGroup: GenericModeGroupPayload;
  /** Changes a group of modes. */
  updateGenericModeGroup: GenericModeGroupPayload;
  /** Deletes a group of modes that nothing depends on. */
  deleteGenericModeGroup: ConfigdbDeletePayload;
  /** Makes the whole configuration what a document says, in one transaction: what is new in it is added, what is other is changed, and what it lacks is deleted. Does nothing unless all of the document is right. */
  importConfigdbDocument: ImportConfigdbDocumentPayload;
  /** Copies a site with its enclosures and telescopes, their instruments and those instruments' science cameras. */
  cloneSite: CloneSitePayload;
  /** Copies an enclosure with its telescopes, their instruments and those instruments' science cameras. */
  cloneEnclosure: CloneEnclosurePayload;
  /** Copies a telescope with its instruments and their science cameras. */
  cloneTelescope: CloneTelescopePayload;
};


export type MutationCreateSiteArgs = {
  input: CreateSiteInput;
};


export type MutationUpdateSiteArgs = {
  input: UpdateSiteInput;
};


export type MutationDeleteSiteArgs = {
  input: DeleteSiteInput;
};


export type MutationCreateEnclosureArgs = {
  input: CreateEnclosureInput;
};


export type MutationUpdateEnclosureArgs = {
  input: UpdateEnclosureInput;
};


export type MutationDeleteEnclosureArgs = {
  input: DeleteEnclosureInput;
};


export type MutationCreateTelescopeArgs = {
  input: CreateTelescopeInput;
};


export type MutationUpdateTelescopeArgs = {
  input: UpdateTelescopeInput;
};


export type MutationDeleteTelescopeArgs = {
  input: DeleteTelescopeInput;
};


export type MutationCreateInstrumentArgs = {
  input: CreateInstrumentInput;
};


export type MutationUpdateInstrumentArgs = {
  input: UpdateInstrumentInput;
};


export type MutationDeleteInstrumentArgs = {
  input: DeleteInstrumentInput;
};


export type MutationCreateInstrumentTypeArgs = {
  input: CreateInstrumentTypeInput;
};


export type MutationUpdateInstrumentTypeArgs = {
  input: UpdateInstrumentTypeInput;
};


export type MutationDeleteInstrumentTypeArgs = {
  input: DeleteInstrumentTypeInput;
};


export type MutationCreateInstrumentCategoryArgs = {
  input: CreateInstrumentCategoryInput;
};


export type MutationDeleteInstrumentCategoryArgs = {
  input: DeleteInstrumentCategoryInput;
};


export type MutationCreateConfigurationTypeArgs = {
  input: CreateConfigurationTypeInput;
};


export type MutationUpdateConfigurationTypeArgs = {
  input: UpdateConfigurationTypeInput;
};


export type MutationDeleteConfigurationTypeArgs = {
  input: DeleteConfigurationTypeInput;
};


export type MutationCreateConfigurationTypePropertiesArgs = {
  input: CreateConfigurationTypePropertiesInput;
};


export type MutationUpdateConfigurationTypePropertiesArgs = {
  input: UpdateConfigurationTypePropertiesInput;
};


export type MutationDeleteConfigurationTypePropertiesArgs = {
  input: DeleteConfigurationTypePropertiesInput;
};


export type MutationCreateCameraArgs = {
  input: CreateCameraInput;
};


export type MutationUpdateCameraArgs = {
  input: UpdateCameraInput;
};


export type MutationDeleteCameraArgs = {
  input: DeleteCameraInput;
};


export type MutationCreateCameraTypeArgs = {
  input: CreateCameraTypeInput;
};


export type MutationUpdateCameraTypeArgs = {
  input: UpdateCameraTypeInput;
};


export type MutationDeleteCameraTypeArgs = {
  input: DeleteCameraTypeInput;
};


export type MutationCreateOpticalElementArgs = {
  input: CreateOpticalElementInput;
};


export type MutationUpdateOpticalElementArgs = {
  input: UpdateOpticalElementInput;
};


export type MutationDeleteOpticalElementArgs = {
  input: DeleteOpticalElementInput;
};


export type MutationCreateOpticalElementGroupArgs = {
  input: CreateOpticalElementGroupInput;
};


export type MutationUpdateOpticalElementGroupArgs = {
  input: UpdateOpticalElementGroupInput;
};


export type MutationDeleteOpticalElementGroupArgs = {
  input: DeleteOpticalElementGroupInput;
};


export type MutationCreateModeTypeArgs = {
  input: CreateModeTypeInput;
};


export type MutationDeleteModeTypeArgs = {
  input: DeleteModeTypeInput;
};


export type MutationCreateGenericModeArgs = {
  input: CreateGenericModeInput;
};


export type MutationUpdateGenericModeArgs = {
  input: UpdateGenericModeInput;
};


export type MutationDeleteGenericModeArgs = {
  input: DeleteGenericModeInput;
};


export type MutationCreateGenericModeGroupArgs = {
  input: CreateGenericModeGroupInput;
};


export type MutationUpdateGenericModeGroupArgs = {
  input: UpdateGenericModeGroupInput;
};


export type MutationDeleteGenericModeGroupArgs = {
  input: DeleteGenericModeGroupInput;
};


export type MutationImportConfigdbDocumentArgs = {
  input: ImportConfigdbDocumentInput;
};


export type MutationCloneSiteArgs = {
  input: CloneSiteInput;
};


export type MutationCloneEnclosureArgs = {
  input: CloneEnclosureInput;
};


export type MutationCloneTelescopeArgs = {
  input: CloneTelescopeInput;
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
  /** Spans of time in which it was active and carried an instrument in the state SCHEDULABLE, newest first; of the past before the first record nothing is known. */
  schedulableIntervals: Array<SchedulableInterval>;
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** A telescope. */
export type TelescopeSchedulableIntervalsArgs = {
  start?: InputMaybe<Scalars['DateTime']['input']>;
  end?: InputMaybe<Scalars['DateTime']['input']>;
  cut?: InputMaybe<Scalars['Boolean']['input']>;
  inActivePlaces?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** Dotted enclosure ids, any of them. */
  enclosureId?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  /** Cameras that may guide it: the autoguider camera, and when the type allows self-guiding, the science cameras. */
  guideCameras: Array<Camera>;
  /** What can be put into the beams of its science cameras, by group type. */
  opticalElementsByGroup: Array<OpticalElementOffer>;
  /** Spans of time in which its state was SCHEDULABLE, newest first; of the past before the first record nothing is known. */
  schedulableIntervals: Array<SchedulableInterval>;
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** An instrument on a telescope. */
export type InstrumentSchedulableIntervalsArgs = {
  start?: InputMaybe<Scalars['DateTime']['input']>;
  end?: InputMaybe<Scalars['DateTime']['input']>;
  cut?: InputMaybe<Scalars['Boolean']['input']>;
  inActivePlaces?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** The optical element groups of its instruments in service: those that are not DISABLED, on active telescopes. */
  opticalElementGroups: Array<OpticalElementGroup>;
  /** What its instruments in service can put into their beams, by group type: what requests may name. */
  opticalElementsByGroup: Array<OpticalElementOffer>;
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** What instruments of one kind have in common: what can be asked of them and how long it takes. */
export type InstrumentTypeOpticalElementGroupsArgs = {
  schedulable?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What instruments of one kind have in common: what can be asked of them and how long it takes. */
export type InstrumentTypeOpticalElementsByGroupArgs = {
  schedulable?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** Instrument type and configuration type, `1M0-IMG-LANTERN/EXPOSE`. */
  id: Scalars['ID']['output'];
  /** The instrument type. */
  instrumentType: InstrumentType;
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

/** A page of properties of configuration types. */
export type ConfigurationTypePropertiesConnection = {
  /** The properties of configuration types of this page. */
  nodes: Array<ConfigurationTypeProperties>;
  /** The properties of configuration types of this page, each with its cursor. */
  edges: Array<ConfigurationTypePropertiesEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** Properties of a configuration type in a page. */
export type ConfigurationTypePropertiesEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ConfigurationTypeProperties;
};

/** Order of a list of properties of configuration types; entries that are equal in it follow their id. */
export type ConfigurationTypePropertiesOrder =
  /** By instrument type and configuration type, ascending. */
  | 'ID_ASC'
  /** By instrument type and configuration type, descending. */
  | 'ID_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which properties of configuration types; parts that are absent or null say nothing, the others must all hold. */
export type ConfigurationTypePropertiesFilter = {
  /** Ids, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Instrument type codes, any of them. */
  instrumentType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Configuration type codes, any of them. */
  configurationType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether requests may use it. */
  schedulable?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** The instrument type that offers them. */
  instrumentType: InstrumentType;
  /** The mode type. */
  type: ModeType;
  /** The modes, in recorded order. */
  modes: Array<GenericMode>;
  /** The mode of a request that names none: the one set as default, or the only one of `modes`; null when several must be chosen from. */
  default: Maybe<GenericMode>;
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of groups of modes. */
export type GenericModeGroupConnection = {
  /** The groups of modes of this page. */
  nodes: Array<GenericModeGroup>;
  /** The groups of modes of this page, each with its cursor. */
  edges: Array<GenericModeGroupEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A group of modes in a page. */
export type GenericModeGroupEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: GenericModeGroup;
};

/** Order of a list of groups of modes; entries that are equal in it follow their serial number. */
export type GenericModeGroupOrder =
  /** By mode type, ascending. */
  | 'TYPE_ASC'
  /** By mode type, descending. */
  | 'TYPE_DESC'
  /** By instrument type, ascending. */
  | 'INSTRUMENT_TYPE_ASC'
  /** By instrument type, descending. */
  | 'INSTRUMENT_TYPE_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which groups of modes; parts that are absent or null say nothing, the others must all hold. */
export type GenericModeGroupFilter = {
  /** Serial numbers, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Instrument type codes, any of them. */
  instrumentType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Mode types, any of them. */
  modeType?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  /** Serial numbers, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  /** Serial numbers, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Names, any of them. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Types, any of them. */
  type?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Element codes, any of them, that the group holds. */
  opticalElement?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What an instrument can put into its beam of one group type: the elements of all groups of the type. */
export type OpticalElementOffer = {
  /** Group type, in the plural: `filters`. */
  type: Scalars['String']['output'];
  /** Key under which a request names one of the elements: `filter`; null when the type has no final `s`, and then no request can. */
  requestKey: Maybe<Scalars['String']['output']>;
  /** The elements, each once, by code. */
  opticalElements: Array<OpticalElement>;
  /** The groups, by serial number. */
  opticalElementGroups: Array<OpticalElementGroup>;
};

/** A span of time, from `start` and before `end`. */
export type SchedulableInterval = {
  /** First instant, UTC. */
  start: Scalars['DateTime']['output'];
  /** First instant after it, UTC; null while it goes on. */
  end: Maybe<Scalars['DateTime']['output']>;
};

/** A state of the configuration. Each change makes a new one. */
export type ConfigdbRevision = {
  /** Number of the last change, larger for each later one; 0 when there was none. */
  revision: Scalars['SafeInt']['output'];
  /** Instant of the last change, UTC; null when there was none. */
  at: Maybe<Scalars['DateTime']['output']>;
};

/** Kinds of things that change, by the names of their types. */
export type ConfigdbEntity =
  /** A site. */
  | 'Site'
  /** An enclosure. */
  | 'Enclosure'
  /** A telescope. */
  | 'Telescope'
  /** An instrument. */
  | 'Instrument'
  /** An instrument type. */
  | 'InstrumentType'
  /** An instrument category. */
  | 'InstrumentCategory'
  /** A configuration type. */
  | 'ConfigurationType'
  /** What a configuration type means for an instrument type. */
  | 'ConfigurationTypeProperties'
  /** A camera. */
  | 'Camera'
  /** A camera type. */
  | 'CameraType'
  /** An optical element. */
  | 'OpticalElement'
  /** An optical element group. */
  | 'OpticalElementGroup'
  /** A mode type. */
  | 'ModeType'
  /** A mode. */
  | 'GenericMode'
  /** A group of modes. */
  | 'GenericModeGroup';

/** What happened to a thing. */
export type ConfigdbAction =
  /** It is new. */
  | 'CREATED'
  /** Some of its values are others. */
  | 'UPDATED'
  /** It is gone. */
  | 'DELETED';

/** A change of one thing, together with the lists that it owns. */
export type ConfigdbChange = {
  /** Number of the change, larger for each later one. */
  revision: Scalars['SafeInt']['output'];
  /** When it was made, UTC; changes made together share it. */
  at: Scalars['DateTime']['output'];
  /** What kind of thing changed. */
  entity: ConfigdbEntity;
  /** Key of the thing: its code, id or serial number. */
  key: Scalars['String']['output'];
  /** What happened to it. */
  action: ConfigdbAction;
  /** Who did it, told to staff, operators and administrators; null for others, and when nobody was signed in. */
  user: Maybe<User>;
  /** Account name, at that time, of who did it; told to whom `user` is told. */
  username: Maybe<Scalars['String']['output']>;
  /** Values before the change, by the field names of the inputs, with `version`; null for a new thing. */
  before: Maybe<Scalars['JSON']['output']>;
  /** Values after the change, in the same form; null for a thing that is gone. */
  after: Maybe<Scalars['JSON']['output']>;
};

/** A page of changes. */
export type ConfigdbChangeConnection = {
  /** The changes of this page. */
  nodes: Array<ConfigdbChange>;
  /** The changes of this page, each with its cursor. */
  edges: Array<ConfigdbChangeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A change in a page. */
export type ConfigdbChangeEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: ConfigdbChange;
};

/** Which changes; parts that are absent or null say nothing, the others must all hold. */
export type ConfigdbChangeFilter = {
  /** Kinds of things, any of them. */
  entity?: InputMaybe<Array<ConfigdbEntity>>;
  /** Keys, any of them. */
  key?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Users, any of them, who made the change; for staff, operators and administrators. */
  user?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Made at or after this instant, UTC. */
  madeAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made before this instant, UTC. */
  madeBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Later than this revision: what is new since it was read. */
  sinceRevision?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** The whole configuration as it was at an instant. Everything under it is of that instant, except what other subgraphs tell. */
export type ObservatoryConfiguration = {
  /** The instant, UTC. */
  at: Scalars['DateTime']['output'];
  /** The revision that was in force. */
  configdbRevision: ConfigdbRevision;
  /** Sites, by code. */
  sites: Array<Site>;
  /** Instruments, by code. */
  instruments: Array<Instrument>;
  /** Instrument types, by code. */
  instrumentTypes: Array<InstrumentType>;
  /** Instrument categories, by code. */
  instrumentCategories: Array<InstrumentCategory>;
  /** Configuration types, by code. */
  configurationTypes: Array<ConfigurationType>;
  /** Cameras, by code. */
  cameras: Array<Camera>;
  /** Camera types, by code. */
  cameraTypes: Array<CameraType>;
  /** Optical elements, by code. */
  opticalElements: Array<OpticalElement>;
  /** Optical element groups, by type. */
  opticalElementGroups: Array<OpticalElementGroup>;
  /** Mode types, by id. */
  modeTypes: Array<ModeType>;
  /** Modes, by code. */
  genericModes: Array<GenericMode>;
};

/** A person with an account. */
export type User = {
  /** Serial number. */
  id: Scalars['ID']['output'];
};

/** Values of a site that is to be added. */
export type CreateSiteInput = {
  /** Site code, up to 3 characters without dots and spaces, unique. */
  code: Scalars['String']['input'];
  /** Name; may be empty. Without it: empty. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether the site may take observations. Without it: true. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Latitude, degrees, -90 to 90, north positive. Without it: 0. */
  lat?: InputMaybe<Scalars['Float']['input']>;
  /** Longitude, degrees, -180 to 180, east positive. Without it: 0. */
  long?: InputMaybe<Scalars['Float']['input']>;
  /** Height above sea level, metres, -500 to 100000. */
  elevation: Scalars['Int']['input'];
  /** Offset of local standard time from UTC, hours, -12 to 14, in quarters; it knows no daylight saving, see `tz`. */
  timezone: Scalars['Float']['input'];
  /** Time zone name of the IANA database. Without it: `Etc/UTC`. */
  tz?: InputMaybe<Scalars['String']['input']>;
  /** Time of day at which the site's software restarts, UTC. Without it: `00:00:00`. */
  restart?: InputMaybe<Scalars['LocalTime']['input']>;
};

/** Values of a site that are to be changed; what is absent stays. */
export type UpdateSiteInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Name; may be empty. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether the site may take observations. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Latitude, degrees, -90 to 90, north positive. */
  lat?: InputMaybe<Scalars['Float']['input']>;
  /** Longitude, degrees, -180 to 180, east positive. */
  long?: InputMaybe<Scalars['Float']['input']>;
  /** Height above sea level, metres, -500 to 100000. */
  elevation?: InputMaybe<Scalars['Int']['input']>;
  /** Offset of local standard time from UTC, hours, -12 to 14, in quarters; it knows no daylight saving, see `tz`. */
  timezone?: InputMaybe<Scalars['Float']['input']>;
  /** Time zone name of the IANA database. */
  tz?: InputMaybe<Scalars['String']['input']>;
  /** Time of day at which the site's software restarts, UTC. */
  restart?: InputMaybe<Scalars['LocalTime']['input']>;
};

/** A site that is to be deleted. */
export type DeleteSiteInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** A site after a change. */
export type SitePayload = {
  /** The site, as stored. */
  site: Site;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of an enclosure that is to be added. */
export type CreateEnclosureInput = {
  /** Code of the site where it stands. */
  site: Scalars['String']['input'];
  /** Enclosure code without dots and spaces, unique within the site. */
  code: Scalars['String']['input'];
  /** Name; may be empty. Without it: empty. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether the enclosure is in use. Without it: true. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Values of an enclosure that are to be changed; what is absent stays. */
export type UpdateEnclosureInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Name; may be empty. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether the enclosure is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An enclosure that is to be deleted. */
export type DeleteEnclosureInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** An enclosure after a change. */
export type EnclosurePayload = {
  /** The enclosure, as stored. */
  enclosure: Enclosure;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of a telescope that is to be added. */
export type CreateTelescopeInput = {
  /** Dotted id of the enclosure in which it stands. */
  enclosure: Scalars['ID']['input'];
  /** Telescope code without dots and spaces, unique within the enclosure. */
  code: Scalars['String']['input'];
  /** Name, often shared by all telescopes of a class; may be empty. Without it: empty. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Serial number; may be empty. Without it: empty. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the telescope is in use. Without it: true. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Latitude, degrees, -90 to 90, north positive. */
  lat: Scalars['Float']['input'];
  /** Longitude, degrees, -180 to 180, east positive. */
  long: Scalars['Float']['input'];
  /** Lowest altitude at which nothing obscures the field, degrees, 0 to 90. */
  horizon: Scalars['Float']['input'];
  /** Hour angle limit in the east, hours, -12 to 0. */
  haLimitNeg: Scalars['Float']['input'];
  /** Hour angle limit in the west, hours, 0 to 12. */
  haLimitPos: Scalars['Float']['input'];
  /** Radius around the zenith through which the mount cannot track, degrees, 0 to 180. Without it: 0. */
  zenithBlindSpot?: InputMaybe<Scalars['Float']['input']>;
  /** Diameter of the aperture, metres. Without it: 0. */
  aperture?: InputMaybe<Scalars['Float']['input']>;
  /** Time for slewing and opening, once per observation, seconds. Without it: 90. */
  telescopeFrontPadding?: InputMaybe<Scalars['Float']['input']>;
  /** Time that slewing takes per angle, seconds per arcsecond. Without it: 0. */
  slewRate?: InputMaybe<Scalars['Float']['input']>;
  /** Shortest time of any slew, seconds. Without it: 0. */
  minimumSlewOverhead?: InputMaybe<Scalars['Float']['input']>;
  /** Time for changing to another instrument of the telescope, seconds. Without it: 0. */
  instrumentChangeOverhead?: InputMaybe<Scalars['Float']['input']>;
};

/** Values of a telescope that are to be changed; what is absent stays. */
export type UpdateTelescopeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Name, often shared by all telescopes of a class; may be empty. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Serial number; may be empty. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the telescope is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Latitude, degrees, -90 to 90, north positive. */
  lat?: InputMaybe<Scalars['Float']['input']>;
  /** Longitude, degrees, -180 to 180, east positive. */
  long?: InputMaybe<Scalars['Float']['input']>;
  /** Lowest altitude at which nothing obscures the field, degrees, 0 to 90. */
  horizon?: InputMaybe<Scalars['Float']['input']>;
  /** Hour angle limit in the east, hours, -12 to 0. */
  haLimitNeg?: InputMaybe<Scalars['Float']['input']>;
  /** Hour angle limit in the west, hours, 0 to 12. */
  haLimitPos?: InputMaybe<Scalars['Float']['input']>;
  /** Radius around the zenith through which the mount cannot track, degrees, 0 to 180. */
  zenithBlindSpot?: InputMaybe<Scalars['Float']['input']>;
  /** Diameter of the aperture, metres. */
  aperture?: InputMaybe<Scalars['Float']['input']>;
  /** Time for slewing and opening, once per observation, seconds. */
  telescopeFrontPadding?: InputMaybe<Scalars['Float']['input']>;
  /** Time that slewing takes per angle, seconds per arcsecond. */
  slewRate?: InputMaybe<Scalars['Float']['input']>;
  /** Shortest time of any slew, seconds. */
  minimumSlewOverhead?: InputMaybe<Scalars['Float']['input']>;
  /** Time for changing to another instrument of the telescope, seconds. */
  instrumentChangeOverhead?: InputMaybe<Scalars['Float']['input']>;
};

/** A telescope that is to be deleted. */
export type DeleteTelescopeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** A telescope after a change. */
export type TelescopePayload = {
  /** The telescope, as stored. */
  telescope: Telescope;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of an instrument that is to be added. */
export type CreateInstrumentInput = {
  /** Instrument code, unique in the observatory. */
  code: Scalars['String']['input'];
  /** Dotted id of the telescope that carries it. */
  telescope: Scalars['ID']['input'];
  /** How far it is in service. Without it: DISABLED. */
  state?: InputMaybe<InstrumentState>;
  /** Code of its type. */
  instrumentType: Scalars['String']['input'];
  /** Codes of the cameras that take its science frames, in order; at least one. */
  scienceCameras: Array<Scalars['String']['input']>;
  /** Code of the camera that guides it; it may be a science camera. */
  autoguiderCamera: Scalars['String']['input'];
  /** Where the light for guiding comes from. Without it: OFF_AXIS. */
  autoguiderType?: InputMaybe<AutoguiderType>;
};

/** Values of an instrument that are to be changed; what is absent stays. */
export type UpdateInstrumentInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Dotted id of the telescope that carries it. */
  telescope?: InputMaybe<Scalars['ID']['input']>;
  /** How far it is in service. */
  state?: InputMaybe<InstrumentState>;
  /** Code of its type. */
  instrumentType?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the cameras that take its science frames, in order; at least one. */
  scienceCameras?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Code of the camera that guides it; it may be a science camera. */
  autoguiderCamera?: InputMaybe<Scalars['String']['input']>;
  /** Where the light for guiding comes from. */
  autoguiderType?: InputMaybe<AutoguiderType>;
};

/** An instrument that is to be deleted. */
export type DeleteInstrumentInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** An instrument after a change. */
export type InstrumentPayload = {
  /** The instrument, as stored. */
  instrument: Instrument;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of an instrument type that is to be added. */
export type CreateInstrumentTypeInput = {
  /** Instrument type code, unique; no spaces and slashes. */
  code: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Code of its category; null for none. Without it: none. */
  instrumentCategory?: InputMaybe<Scalars['String']['input']>;
  /** Time added to every exposure, seconds. Without it: 1. */
  fixedOverheadPerExposure?: InputMaybe<Scalars['Float']['input']>;
  /** Time added once per request, seconds. Without it: 90. */
  observationFrontPadding?: InputMaybe<Scalars['Float']['input']>;
  /** Time added once per configuration, seconds. Without it: 0. */
  configFrontPadding?: InputMaybe<Scalars['Float']['input']>;
  /** Exposure time of an acquisition that names none, seconds. Without it: 0. */
  acquireExposureTime?: InputMaybe<Scalars['Float']['input']>;
  /** Code of the configuration type of a request that names none, one of `configurationTypes`; null when it must be named. Without it: none. */
  defaultConfigurationType?: InputMaybe<Scalars['String']['input']>;
  /** Share of the data that completes a request which names no threshold, percent, 0 to 100. Without it: 90. */
  defaultAcceptabilityThreshold?: InputMaybe<Scalars['Float']['input']>;
  /** Whether an instrument of the type may guide with its science camera. Without it: true. */
  allowSelfGuiding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Schema that a whole configuration must satisfy, in the Cerberus dialect, by field; empty when all is allowed. Without it: empty. */
  validationSchema?: InputMaybe<Scalars['JSON']['input']>;
  /** The configuration types it allows, all of them: what is not in the list is taken away. Other instrument types keep theirs. Without it: none. */
  configurationTypes?: InputMaybe<Array<ConfigurationTypeEntryInput>>;
};

/** Values of an instrument type that are to be changed; what is absent stays. */
export type UpdateInstrumentTypeInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Code of its category; null for none. */
  instrumentCategory?: InputMaybe<Scalars['String']['input']>;
  /** Time added to every exposure, seconds. */
  fixedOverheadPerExposure?: InputMaybe<Scalars['Float']['input']>;
  /** Time added once per request, seconds. */
  observationFrontPadding?: InputMaybe<Scalars['Float']['input']>;
  /** Time added once per configuration, seconds. */
  configFrontPadding?: InputMaybe<Scalars['Float']['input']>;
  /** Exposure time of an acquisition that names none, seconds. */
  acquireExposureTime?: InputMaybe<Scalars['Float']['input']>;
  /** Code of the configuration type of a request that names none, one of `configurationTypes`; null when it must be named. */
  defaultConfigurationType?: InputMaybe<Scalars['String']['input']>;
  /** Share of the data that completes a request which names no threshold, percent, 0 to 100. */
  defaultAcceptabilityThreshold?: InputMaybe<Scalars['Float']['input']>;
  /** Whether an instrument of the type may guide with its science camera. */
  allowSelfGuiding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Schema that a whole configuration must satisfy, in the Cerberus dialect, by field; empty when all is allowed. */
  validationSchema?: InputMaybe<Scalars['JSON']['input']>;
  /** The configuration types it allows, all of them: what is not in the list is taken away, and an entry that is there already keeps the values that are absent. Other instrument types keep theirs. */
  configurationTypes?: InputMaybe<Array<ConfigurationTypeEntryInput>>;
};

/** An instrument type that is to be deleted. */
export type DeleteInstrumentTypeInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** An instrument type after a change. */
export type InstrumentTypePayload = {
  /** The instrument type, as stored. */
  instrumentType: InstrumentType;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of an instrument category that is to be added. */
export type CreateInstrumentCategoryInput = {
  /** Category code, up to 64 characters, unique. */
  code: Scalars['String']['input'];
};

/** An instrument category that is to be deleted. */
export type DeleteInstrumentCategoryInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** An instrument category after a change. */
export type InstrumentCategoryPayload = {
  /** The instrument category, as stored. */
  instrumentCategory: InstrumentCategory;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of a configuration type that is to be added. */
export type CreateConfigurationTypeInput = {
  /** Configuration type code, up to 64 characters, unique; no spaces and slashes. */
  code: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
};

/** Values of a configuration type that are to be changed; what is absent stays. */
export type UpdateConfigurationTypeInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A configuration type that is to be deleted. */
export type DeleteConfigurationTypeInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** A configuration type after a change. */
export type ConfigurationTypePayload = {
  /** The configuration type, as stored. */
  configurationType: ConfigurationType;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of what a configuration type means for an instrument type that is to be added. */
export type CreateConfigurationTypePropertiesInput = {
  /** Code of the instrument type. */
  instrumentType: Scalars['String']['input'];
  /** Code of the configuration type. */
  configurationType: Scalars['String']['input'];
  /** Time added when the previous configuration was of another type, seconds. Without it: 0. */
  configChangeOverhead?: InputMaybe<Scalars['Float']['input']>;
  /** Whether acquisition is off whatever the request says. Without it: false. */
  forceAcquisitionOff?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a request must name an element of every optical element group. Without it: true. */
  requiresOpticalElements?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether requests may use it; when false, only direct submission may. Without it: true. */
  schedulable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Schema that a whole configuration must satisfy, in the Cerberus dialect, by field; empty when all is allowed. Without it: empty. */
  validationSchema?: InputMaybe<Scalars['JSON']['input']>;
};

/** Values of what a configuration type means for an instrument type that are to be changed; what is absent stays. */
export type UpdateConfigurationTypePropertiesInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Time added when the previous configuration was of another type, seconds. */
  configChangeOverhead?: InputMaybe<Scalars['Float']['input']>;
  /** Whether acquisition is off whatever the request says. */
  forceAcquisitionOff?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a request must name an element of every optical element group. */
  requiresOpticalElements?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether requests may use it; when false, only direct submission may. */
  schedulable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Schema that a whole configuration must satisfy, in the Cerberus dialect, by field; empty when all is allowed. */
  validationSchema?: InputMaybe<Scalars['JSON']['input']>;
};

/** What a configuration type means for an instrument type that is to be deleted. */
export type DeleteConfigurationTypePropertiesInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** What a configuration type means for an instrument type after a change. */
export type ConfigurationTypePropertiesPayload = {
  /** The properties, as stored. */
  configurationTypeProperties: ConfigurationTypeProperties;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** A configuration type that an instrument type allows, and what it means there. */
export type ConfigurationTypeEntryInput = {
  /** Code of the configuration type. */
  configurationType: Scalars['String']['input'];
  /** Time added when the previous configuration was of another type, seconds. Without it: 0. */
  configChangeOverhead?: InputMaybe<Scalars['Float']['input']>;
  /** Whether acquisition is off whatever the request says. Without it: false. */
  forceAcquisitionOff?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a request must name an element of every optical element group. Without it: true. */
  requiresOpticalElements?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether requests may use it; when false, only direct submission may. Without it: true. */
  schedulable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Schema that a whole configuration must satisfy, in the Cerberus dialect, by field; empty when all is allowed. Without it: empty. */
  validationSchema?: InputMaybe<Scalars['JSON']['input']>;
};

/** Values of a camera that is to be added. */
export type CreateCameraInput = {
  /** Camera code, unique in the observatory. */
  code: Scalars['String']['input'];
  /** Serial number of its type. */
  cameraType: Scalars['ID']['input'];
  /** Direction of the detector's y axis, degrees anticlockwise from north, 0 to 360. Without it: 0. */
  orientation?: InputMaybe<Scalars['Float']['input']>;
  /** Name of the computer it is connected to; may be empty. Without it: empty. */
  host?: InputMaybe<Scalars['String']['input']>;
  /** Serial numbers of the groups that can be put into its beam, at most one of a type. Without it: none. */
  opticalElementGroups?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Values of a camera that are to be changed; what is absent stays. */
export type UpdateCameraInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Serial number of its type. */
  cameraType?: InputMaybe<Scalars['ID']['input']>;
  /** Direction of the detector's y axis, degrees anticlockwise from north, 0 to 360. */
  orientation?: InputMaybe<Scalars['Float']['input']>;
  /** Name of the computer it is connected to; may be empty. */
  host?: InputMaybe<Scalars['String']['input']>;
  /** Serial numbers of the groups that can be put into its beam, at most one of a type. */
  opticalElementGroups?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A camera that is to be deleted. */
export type DeleteCameraInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** A camera after a change. */
export type CameraPayload = {
  /** The camera, as stored. */
  camera: Camera;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of a camera type that is to be added. */
export type CreateCameraTypeInput = {
  /** Camera type code. */
  code: Scalars['String']['input'];
  /** Name, unique. */
  name: Scalars['String']['input'];
  /** Field of view, arcminutes, in free text such as `26.5 x 26.5`. */
  size: Scalars['String']['input'];
  /** Angle of one pixel, arcseconds. */
  pscale: Scalars['Float']['input'];
  /** Pixels along x. Without it: 0. */
  pixelsX?: InputMaybe<Scalars['Int']['input']>;
  /** Pixels along y. Without it: 0. */
  pixelsY?: InputMaybe<Scalars['Int']['input']>;
  /** Most regions of interest that one exposure may read out; 0 when it reads whole frames only. Without it: 0. */
  maxRois?: InputMaybe<Scalars['Int']['input']>;
};

/** Values of a camera type that are to be changed; what is absent stays. */
export type UpdateCameraTypeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Name, unique. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Field of view, arcminutes, in free text such as `26.5 x 26.5`. */
  size?: InputMaybe<Scalars['String']['input']>;
  /** Angle of one pixel, arcseconds. */
  pscale?: InputMaybe<Scalars['Float']['input']>;
  /** Pixels along x. */
  pixelsX?: InputMaybe<Scalars['Int']['input']>;
  /** Pixels along y. */
  pixelsY?: InputMaybe<Scalars['Int']['input']>;
  /** Most regions of interest that one exposure may read out; 0 when it reads whole frames only. */
  maxRois?: InputMaybe<Scalars['Int']['input']>;
};

/** A camera type that is to be deleted. */
export type DeleteCameraTypeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** A camera type after a change. */
export type CameraTypePayload = {
  /** The camera type, as stored. */
  cameraType: CameraType;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of an optical element that is to be added. */
export type CreateOpticalElementInput = {
  /** Element code, unique in the observatory; upper and lower case differ. */
  code: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Whether requests may use it. Without it: true. */
  schedulable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Values of an optical element that are to be changed; what is absent stays. */
export type UpdateOpticalElementInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether requests may use it. */
  schedulable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An optical element that is to be deleted. */
export type DeleteOpticalElementInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** An optical element after a change. */
export type OpticalElementPayload = {
  /** The optical element, as stored. */
  opticalElement: OpticalElement;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of an optical element group that is to be added. */
export type CreateOpticalElementGroupInput = {
  /** Name. */
  name: Scalars['String']['input'];
  /** What it holds, in the plural with a final `s`: `filters`, `slits`; requests name it without the `s`. */
  type: Scalars['String']['input'];
  /** Codes of its elements, all of them, in order. */
  opticalElements: Array<Scalars['String']['input']>;
  /** Code of the element of a request that names none, one of `opticalElements`; null for none. Without it: none. */
  default?: InputMaybe<Scalars['String']['input']>;
  /** Time for changing from one element to another, seconds. Without it: 0. */
  elementChangeOverhead?: InputMaybe<Scalars['Float']['input']>;
};

/** Values of an optical element group that are to be changed; what is absent stays. */
export type UpdateOpticalElementGroupInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it holds, in the plural with a final `s`: `filters`, `slits`; requests name it without the `s`. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** Codes of its elements, all of them, in order. */
  opticalElements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Code of the element of a request that names none, one of `opticalElements`; null for none. */
  default?: InputMaybe<Scalars['String']['input']>;
  /** Time for changing from one element to another, seconds. */
  elementChangeOverhead?: InputMaybe<Scalars['Float']['input']>;
};

/** An optical element group that is to be deleted. */
export type DeleteOpticalElementGroupInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** An optical element group after a change. */
export type OpticalElementGroupPayload = {
  /** The optical element group, as stored. */
  opticalElementGroup: OpticalElementGroup;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of a mode type that is to be added. */
export type CreateModeTypeInput = {
  /** Name of the mode type, which is its key. */
  id: Scalars['ID']['input'];
};

/** A mode type that is to be deleted. */
export type DeleteModeTypeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** A mode type after a change. */
export type ModeTypePayload = {
  /** The mode type, as stored. */
  modeType: ModeType;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of a mode that is to be added. */
export type CreateGenericModeInput = {
  /** Mode code; `OFF` stands for none in guiding and acquisition. */
  code: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Time the mode costs, seconds: per exposure for readout, per configuration for acquisition and guiding. Without it: 0. */
  overhead?: InputMaybe<Scalars['Float']['input']>;
  /** Whether requests may use it. Without it: true. */
  schedulable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Schema for the part of a configuration that names the mode, in the Cerberus dialect, by field; empty when all is allowed. Without it: empty. */
  validationSchema?: InputMaybe<Scalars['JSON']['input']>;
};

/** Values of a mode that are to be changed; what is absent stays. */
export type UpdateGenericModeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Time the mode costs, seconds: per exposure for readout, per configuration for acquisition and guiding. */
  overhead?: InputMaybe<Scalars['Float']['input']>;
  /** Whether requests may use it. */
  schedulable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Schema for the part of a configuration that names the mode, in the Cerberus dialect, by field; empty when all is allowed. */
  validationSchema?: InputMaybe<Scalars['JSON']['input']>;
};

/** A mode that is to be deleted. */
export type DeleteGenericModeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** A mode after a change. */
export type GenericModePayload = {
  /** The mode, as stored. */
  genericMode: GenericMode;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** Values of a group of modes that is to be added. */
export type CreateGenericModeGroupInput = {
  /** Code of the instrument type that offers them. */
  instrumentType: Scalars['String']['input'];
  /** The mode type; an instrument type has one group of it. */
  type: Scalars['ID']['input'];
  /** Serial numbers of the modes, all of them, in order; no two with one code. */
  modes: Array<Scalars['ID']['input']>;
  /** Serial number of the mode of a request that names none, one of `modes`; null when several must be chosen from. Without it: none. */
  default?: InputMaybe<Scalars['ID']['input']>;
};

/** Values of a group of modes that are to be changed; what is absent stays. */
export type UpdateGenericModeGroupInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Serial numbers of the modes, all of them, in order; no two with one code. */
  modes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Serial number of the mode of a request that names none, one of `modes`; null when several must be chosen from. */
  default?: InputMaybe<Scalars['ID']['input']>;
};

/** A group of modes that is to be deleted. */
export type DeleteGenericModeGroupInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** A group of modes after a change. */
export type GenericModeGroupPayload = {
  /** The group of modes, as stored. */
  genericModeGroup: GenericModeGroup;
  /** The revision with the change. */
  configdbRevision: ConfigdbRevision;
};

/** What was deleted. */
export type ConfigdbDeletePayload = {
  /** Key of what was deleted. */
  key: Scalars['String']['output'];
  /** The revision without it. */
  configdbRevision: ConfigdbRevision;
};

/** A document that is to become the configuration. */
export type ImportConfigdbDocumentInput = {
  /** The document, in the form of `configdbDocument`, up to 5000 things. All sections must be there; values that are left out are what they are for a new thing. A section may also be a table: rows after one of field names. `telescopeClasses` may hold values by name, for telescopes that name them as `telescopeClass`. A thing that has no other key keeps its serial number when one of the same code (an optical element group: of the same type) has the same values, else the same `key`, name or users. */
  document: Scalars['JSON']['input'];
  /** Whether to tell only what would be changed. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The revision that was looked at; with another one nothing is changed. Null: whatever it is. */
  expectedRevision?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** What an import changed, or with `dryRun` what it would change. */
export type ImportConfigdbDocumentPayload = {
  /** Whether it was only tried. */
  dryRun: Scalars['Boolean']['output'];
  /** What changed, in the order in which it was recorded; empty when all was so already. */
  changes: Array<ConfigdbDocumentChange>;
  /** How many things changed, of each kind that did. */
  counts: Array<ConfigdbChangeCount>;
  /** The revision after the import; with `dryRun`, the present one. */
  configdbRevision: ConfigdbRevision;
};

/** A change that an import makes, called as documents call things: with `key`s in place of serial numbers. */
export type ConfigdbDocumentChange = {
  /** What kind of thing changes. */
  entity: ConfigdbEntity;
  /** Key of the thing: its code, id, or `key`; for a group of modes, instrument type and mode type, `1M0-IMG-LANTERN/readout`. A thing that is deleted has that of a document from before the import. */
  key: Scalars['String']['output'];
  /** What happens to it. */
  action: ConfigdbAction;
  /** Values before the change, by the field names of the inputs, with `version`; null for a new thing. Others are called as a document from before the import calls them. */
  before: Maybe<Scalars['JSON']['output']>;
  /** Values after the change, in the same form; null for a thing that is gone. Others are called as the imported document calls them. */
  after: Maybe<Scalars['JSON']['output']>;
};

/** How many things of a kind changed. */
export type ConfigdbChangeCount = {
  /** The kind. */
  entity: ConfigdbEntity;
  /** How many are new. */
  created: Scalars['Int']['output'];
  /** How many have other values. */
  updated: Scalars['Int']['output'];
  /** How many are gone. */
  deleted: Scalars['Int']['output'];
};

/** A new code for the copy of something. */
export type CloneCodeInput = {
  /** Code of what is copied. */
  from: Scalars['String']['input'];
  /** Code of the copy, unique in the observatory. */
  to: Scalars['String']['input'];
};

/** A site to copy. Everything that is not told here is copied as it is, except serial numbers of telescopes, which stay empty. */
export type CloneSiteInput = {
  /** Code of the site to copy. */
  source: Scalars['String']['input'];
  /** Code of the copy, up to 3 characters without dots and spaces. */
  code: Scalars['String']['input'];
  /** Name of the copy; that of the source when null. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** New codes of the instruments, each of which needs one. */
  instrumentCodes?: InputMaybe<Array<CloneCodeInput>>;
  /** New codes of cameras. Each science camera needs one; an autoguider camera without one serves the copies, too. */
  cameraCodes?: InputMaybe<Array<CloneCodeInput>>;
  /** State of all copied instruments; they are not schedulable unless this says so. */
  instrumentState?: InputMaybe<InstrumentState>;
};

/** A copied site. */
export type CloneSitePayload = {
  /** The copy. */
  site: Site;
  /** How many things are new, of each kind. */
  counts: Array<ConfigdbChangeCount>;
  /** The revision with the copy. */
  configdbRevision: ConfigdbRevision;
};

/** An enclosure to copy. Everything that is not told here is copied as it is, except serial numbers of telescopes, which stay empty. */
export type CloneEnclosureInput = {
  /** Dotted id of the enclosure to copy, `site.enclosure`. */
  source: Scalars['ID']['input'];
  /** Code of the copy without dots and spaces, unique within the site. */
  code: Scalars['String']['input'];
  /** Code of the site where the copy stands; that of the source when null. */
  site?: InputMaybe<Scalars['String']['input']>;
  /** Name of the copy; that of the source when null. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** New codes of the instruments, each of which needs one. */
  instrumentCodes?: InputMaybe<Array<CloneCodeInput>>;
  /** New codes of cameras. Each science camera needs one; an autoguider camera without one serves the copies, too. */
  cameraCodes?: InputMaybe<Array<CloneCodeInput>>;
  /** State of all copied instruments; they are not schedulable unless this says so. */
  instrumentState?: InputMaybe<InstrumentState>;
};

/** A copied enclosure. */
export type CloneEnclosurePayload = {
  /** The copy. */
  enclosure: Enclosure;
  /** How many things are new, of each kind. */
  counts: Array<ConfigdbChangeCount>;
  /** The revision with the copy. */
  configdbRevision: ConfigdbRevision;
};

/** A telescope to copy. Everything that is not told here is copied as it is, also latitude and longitude. */
export type CloneTelescopeInput = {
  /** Dotted id of the telescope to copy, `site.enclosure.telescope`. */
  source: Scalars['ID']['input'];
  /** Code of the copy without dots and spaces, unique within the enclosure. */
  code: Scalars['String']['input'];
  /** Dotted id of the enclosure in which the copy stands; that of the source when null. */
  enclosure?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the copy; that of the source when null. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Serial number of the copy; empty when null. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** New codes of the instruments, each of which needs one. */
  instrumentCodes?: InputMaybe<Array<CloneCodeInput>>;
  /** New codes of cameras. Each science camera needs one; an autoguider camera without one serves the copies, too. */
  cameraCodes?: InputMaybe<Array<CloneCodeInput>>;
  /** State of all copied instruments; they are not schedulable unless this says so. */
  instrumentState?: InputMaybe<InstrumentState>;
};

/** A copied telescope. */
export type CloneTelescopePayload = {
  /** The copy. */
  telescope: Telescope;
  /** How many things are new, of each kind. */
  counts: Array<ConfigdbChangeCount>;
  /** The revision with the copy. */
  configdbRevision: ConfigdbRevision;
};

/** A configuration to validate. */
export type ValidateConfigurationInput = {
  /** Code of the instrument type that is to do it. */
  instrumentTypeCode: Scalars['String']['input'];
  /** The configuration with the names that requests use: `type`, `extra_params`, `guiding_config`, `acquisition_config`, and `instrument_configs` with `mode`, `rotator_mode`, `exposure_time`, `optical_elements` and so on. Up to 10000 values in 20 levels. */
  configuration: Scalars['JSON']['input'];
  /** Whether it is for direct submission, which may use what is not schedulable. */
  direct?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a configuration. */
export type ConfigurationValidation = {
  /** Whether nothing is wrong with it. */
  isValid: Scalars['Boolean']['output'];
  /** The configuration with modes, defaults and codes filled in, codes as they are recorded; parts with faults stay as they were given. Null when the instrument type is unknown, or the configuration is no object or too large. */
  configuration: Maybe<Scalars['JSON']['output']>;
  /** What is wrong, in the order in which it was looked at. */
  faults: Array<ConfigurationFault>;
};

/** What is wrong with one place of a configuration. */
export type ConfigurationFault = {
  /** The place, `instrument_configs[1].extra_params.defocus`; empty for the whole. */
  path: Scalars['String']['output'];
  /** What kind of fault it is. */
  code: ConfigurationFaultCode;
  /** The fault in words: for a rule, those of Cerberus, `min value is -5`. */
  message: Scalars['String']['output'];
  /** The rule of the schema that does not hold, `min`; null when it is not about one. */
  rule: Maybe<Scalars['String']['output']>;
  /** Whose schema it is, `readout mode lantern_2x2`; null when it is that of all configurations, or not about one. */
  requiredBy: Maybe<Scalars['String']['output']>;
  /** What could be there instead, when it is one of a few; else empty. */
  choices: Array<Scalars['String']['output']>;
};

/** Kinds of faults of a configuration. */
export type ConfigurationFaultCode =
  /** It is not what every configuration is; `rule` tells why. Nothing more was looked at. */
  | 'MALFORMED'
  /** It has too many values or levels. Nothing more was looked at. */
  | 'TOO_LARGE'
  /** There is no such instrument type. Nothing more was looked at. */
  | 'INSTRUMENT_TYPE_UNKNOWN'
  /** No instrument of the type is in service. */
  | 'INSTRUMENT_TYPE_NOT_IN_SERVICE'
  /** It names no configuration type, and the instrument type has none that is usual. */
  | 'CONFIGURATION_TYPE_NOT_CHOSEN'
  /** The instrument type does not offer the configuration type. */
  | 'CONFIGURATION_TYPE_UNKNOWN'
  /** Only direct submission may use the configuration type. */
  | 'CONFIGURATION_TYPE_NOT_SCHEDULABLE'
  /** It names no mode where there are several and none is usual. */
  | 'MODE_NOT_CHOSEN'
  /** The instrument type does not offer the mode. */
  | 'MODE_UNKNOWN'
  /** Only direct submission may use the mode. */
  | 'MODE_NOT_SCHEDULABLE'
  /** No instrument of the type in service has optical elements under this key. */
  | 'OPTICAL_ELEMENT_GROUP_UNKNOWN'
  /** It names no optical element where the configuration type requires one. */
  | 'OPTICAL_ELEMENT_NOT_CHOSEN'
  /** No instrument of the type in service has the optical element. */
  | 'OPTICAL_ELEMENT_UNKNOWN'
  /** Only direct submission may use the optical element. */
  | 'OPTICAL_ELEMENT_NOT_SCHEDULABLE'
  /** A rule does not hold of the schema that `requiredBy` tells. */
  | 'SCHEMA_NOT_SATISFIED';

/** What is wrong with one rule of a validation schema. */
export type ValidationSchemaFault = {
  /** Field and rule, `extra_params.bin_x.min`, with `[]` for the items of a list; empty for the whole. */
  path: Scalars['String']['output'];
  /** The fault in words. */
  message: Scalars['String']['output'];
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
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  ConfigurationTypePropertiesConnection: ResolverTypeWrapper<ConfigurationTypePropertiesConnectionModel>;
  ConfigurationTypePropertiesEdge: ResolverTypeWrapper<Omit<ConfigurationTypePropertiesEdge, 'node'> & { node: ResolversTypes['ConfigurationTypeProperties'] }>;
  ConfigurationTypePropertiesOrder: ConfigurationTypePropertiesOrder;
  ConfigurationTypePropertiesFilter: ConfigurationTypePropertiesFilter;
  ModeType: ResolverTypeWrapper<ModeTypeModel>;
  GenericModeGroup: ResolverTypeWrapper<GenericModeGroupModel>;
  GenericModeGroupConnection: ResolverTypeWrapper<GenericModeGroupConnectionModel>;
  GenericModeGroupEdge: ResolverTypeWrapper<Omit<GenericModeGroupEdge, 'node'> & { node: ResolversTypes['GenericModeGroup'] }>;
  GenericModeGroupOrder: GenericModeGroupOrder;
  GenericModeGroupFilter: GenericModeGroupFilter;
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
  OpticalElementOffer: ResolverTypeWrapper<OpticalElementOfferModel>;
  SchedulableInterval: ResolverTypeWrapper<SchedulableInterval>;
  ConfigdbRevision: ResolverTypeWrapper<ConfigdbRevisionModel>;
  ConfigdbEntity: ConfigdbEntity;
  ConfigdbAction: ConfigdbAction;
  ConfigdbChange: ResolverTypeWrapper<ConfigdbChangeModel>;
  ConfigdbChangeConnection: ResolverTypeWrapper<ConfigdbChangeConnectionModel>;
  ConfigdbChangeEdge: ResolverTypeWrapper<Omit<ConfigdbChangeEdge, 'node'> & { node: ResolversTypes['ConfigdbChange'] }>;
  ConfigdbChangeFilter: ConfigdbChangeFilter;
  ObservatoryConfiguration: ResolverTypeWrapper<ObservatoryConfigurationModel>;
  User: ResolverTypeWrapper<UserModel>;
  CreateSiteInput: CreateSiteInput;
  UpdateSiteInput: UpdateSiteInput;
  DeleteSiteInput: DeleteSiteInput;
  SitePayload: ResolverTypeWrapper<Omit<SitePayload, 'site' | 'configdbRevision'> & { site: ResolversTypes['Site'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateEnclosureInput: CreateEnclosureInput;
  UpdateEnclosureInput: UpdateEnclosureInput;
  DeleteEnclosureInput: DeleteEnclosureInput;
  EnclosurePayload: ResolverTypeWrapper<Omit<EnclosurePayload, 'enclosure' | 'configdbRevision'> & { enclosure: ResolversTypes['Enclosure'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateTelescopeInput: CreateTelescopeInput;
  UpdateTelescopeInput: UpdateTelescopeInput;
  DeleteTelescopeInput: DeleteTelescopeInput;
  TelescopePayload: ResolverTypeWrapper<Omit<TelescopePayload, 'telescope' | 'configdbRevision'> & { telescope: ResolversTypes['Telescope'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateInstrumentInput: CreateInstrumentInput;
  UpdateInstrumentInput: UpdateInstrumentInput;
  DeleteInstrumentInput: DeleteInstrumentInput;
  InstrumentPayload: ResolverTypeWrapper<Omit<InstrumentPayload, 'instrument' | 'configdbRevision'> & { instrument: ResolversTypes['Instrument'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateInstrumentTypeInput: CreateInstrumentTypeInput;
  UpdateInstrumentTypeInput: UpdateInstrumentTypeInput;
  DeleteInstrumentTypeInput: DeleteInstrumentTypeInput;
  InstrumentTypePayload: ResolverTypeWrapper<Omit<InstrumentTypePayload, 'instrumentType' | 'configdbRevision'> & { instrumentType: ResolversTypes['InstrumentType'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateInstrumentCategoryInput: CreateInstrumentCategoryInput;
  DeleteInstrumentCategoryInput: DeleteInstrumentCategoryInput;
  InstrumentCategoryPayload: ResolverTypeWrapper<Omit<InstrumentCategoryPayload, 'instrumentCategory' | 'configdbRevision'> & { instrumentCategory: ResolversTypes['InstrumentCategory'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateConfigurationTypeInput: CreateConfigurationTypeInput;
  UpdateConfigurationTypeInput: UpdateConfigurationTypeInput;
  DeleteConfigurationTypeInput: DeleteConfigurationTypeInput;
  ConfigurationTypePayload: ResolverTypeWrapper<Omit<ConfigurationTypePayload, 'configurationType' | 'configdbRevision'> & { configurationType: ResolversTypes['ConfigurationType'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateConfigurationTypePropertiesInput: CreateConfigurationTypePropertiesInput;
  UpdateConfigurationTypePropertiesInput: UpdateConfigurationTypePropertiesInput;
  DeleteConfigurationTypePropertiesInput: DeleteConfigurationTypePropertiesInput;
  ConfigurationTypePropertiesPayload: ResolverTypeWrapper<Omit<ConfigurationTypePropertiesPayload, 'configurationTypeProperties' | 'configdbRevision'> & { configurationTypeProperties: ResolversTypes['ConfigurationTypeProperties'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  ConfigurationTypeEntryInput: ConfigurationTypeEntryInput;
  CreateCameraInput: CreateCameraInput;
  UpdateCameraInput: UpdateCameraInput;
  DeleteCameraInput: DeleteCameraInput;
  CameraPayload: ResolverTypeWrapper<Omit<CameraPayload, 'camera' | 'configdbRevision'> & { camera: ResolversTypes['Camera'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateCameraTypeInput: CreateCameraTypeInput;
  UpdateCameraTypeInput: UpdateCameraTypeInput;
  DeleteCameraTypeInput: DeleteCameraTypeInput;
  CameraTypePayload: ResolverTypeWrapper<Omit<CameraTypePayload, 'cameraType' | 'configdbRevision'> & { cameraType: ResolversTypes['CameraType'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateOpticalElementInput: CreateOpticalElementInput;
  UpdateOpticalElementInput: UpdateOpticalElementInput;
  DeleteOpticalElementInput: DeleteOpticalElementInput;
  OpticalElementPayload: ResolverTypeWrapper<Omit<OpticalElementPayload, 'opticalElement' | 'configdbRevision'> & { opticalElement: ResolversTypes['OpticalElement'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateOpticalElementGroupInput: CreateOpticalElementGroupInput;
  UpdateOpticalElementGroupInput: UpdateOpticalElementGroupInput;
  DeleteOpticalElementGroupInput: DeleteOpticalElementGroupInput;
  OpticalElementGroupPayload: ResolverTypeWrapper<Omit<OpticalElementGroupPayload, 'opticalElementGroup' | 'configdbRevision'> & { opticalElementGroup: ResolversTypes['OpticalElementGroup'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateModeTypeInput: CreateModeTypeInput;
  DeleteModeTypeInput: DeleteModeTypeInput;
  ModeTypePayload: ResolverTypeWrapper<Omit<ModeTypePayload, 'modeType' | 'configdbRevision'> & { modeType: ResolversTypes['ModeType'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateGenericModeInput: CreateGenericModeInput;
  UpdateGenericModeInput: UpdateGenericModeInput;
  DeleteGenericModeInput: DeleteGenericModeInput;
  GenericModePayload: ResolverTypeWrapper<Omit<GenericModePayload, 'genericMode' | 'configdbRevision'> & { genericMode: ResolversTypes['GenericMode'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CreateGenericModeGroupInput: CreateGenericModeGroupInput;
  UpdateGenericModeGroupInput: UpdateGenericModeGroupInput;
  DeleteGenericModeGroupInput: DeleteGenericModeGroupInput;
  GenericModeGroupPayload: ResolverTypeWrapper<Omit<GenericModeGroupPayload, 'genericModeGroup' | 'configdbRevision'> & { genericModeGroup: ResolversTypes['GenericModeGroup'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  ConfigdbDeletePayload: ResolverTypeWrapper<Omit<ConfigdbDeletePayload, 'configdbRevision'> & { configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  ImportConfigdbDocumentInput: ImportConfigdbDocumentInput;
  ImportConfigdbDocumentPayload: ResolverTypeWrapper<Omit<ImportConfigdbDocumentPayload, 'changes' | 'configdbRevision'> & { changes: Array<ResolversTypes['ConfigdbDocumentChange']>, configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  ConfigdbDocumentChange: ResolverTypeWrapper<ConfigdbDocumentChangeModel>;
  ConfigdbChangeCount: ResolverTypeWrapper<ConfigdbChangeCount>;
  CloneCodeInput: CloneCodeInput;
  CloneSiteInput: CloneSiteInput;
  CloneSitePayload: ResolverTypeWrapper<Omit<CloneSitePayload, 'site' | 'configdbRevision'> & { site: ResolversTypes['Site'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CloneEnclosureInput: CloneEnclosureInput;
  CloneEnclosurePayload: ResolverTypeWrapper<Omit<CloneEnclosurePayload, 'enclosure' | 'configdbRevision'> & { enclosure: ResolversTypes['Enclosure'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  CloneTelescopeInput: CloneTelescopeInput;
  CloneTelescopePayload: ResolverTypeWrapper<Omit<CloneTelescopePayload, 'telescope' | 'configdbRevision'> & { telescope: ResolversTypes['Telescope'], configdbRevision: ResolversTypes['ConfigdbRevision'] }>;
  ValidateConfigurationInput: ValidateConfigurationInput;
  ConfigurationValidation: ResolverTypeWrapper<ConfigurationValidationModel>;
  ConfigurationFault: ResolverTypeWrapper<ConfigurationFault>;
  ConfigurationFaultCode: ConfigurationFaultCode;
  ValidationSchemaFault: ResolverTypeWrapper<ValidationSchemaFault>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
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
  ConfigurationTypePropertiesConnection: ConfigurationTypePropertiesConnectionModel;
  ConfigurationTypePropertiesEdge: Omit<ConfigurationTypePropertiesEdge, 'node'> & { node: ResolversParentTypes['ConfigurationTypeProperties'] };
  ConfigurationTypePropertiesFilter: ConfigurationTypePropertiesFilter;
  ModeType: ModeTypeModel;
  GenericModeGroup: GenericModeGroupModel;
  GenericModeGroupConnection: GenericModeGroupConnectionModel;
  GenericModeGroupEdge: Omit<GenericModeGroupEdge, 'node'> & { node: ResolversParentTypes['GenericModeGroup'] };
  GenericModeGroupFilter: GenericModeGroupFilter;
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
  OpticalElementOffer: OpticalElementOfferModel;
  SchedulableInterval: SchedulableInterval;
  ConfigdbRevision: ConfigdbRevisionModel;
  ConfigdbChange: ConfigdbChangeModel;
  ConfigdbChangeConnection: ConfigdbChangeConnectionModel;
  ConfigdbChangeEdge: Omit<ConfigdbChangeEdge, 'node'> & { node: ResolversParentTypes['ConfigdbChange'] };
  ConfigdbChangeFilter: ConfigdbChangeFilter;
  ObservatoryConfiguration: ObservatoryConfigurationModel;
  User: UserModel;
  CreateSiteInput: CreateSiteInput;
  UpdateSiteInput: UpdateSiteInput;
  DeleteSiteInput: DeleteSiteInput;
  SitePayload: Omit<SitePayload, 'site' | 'configdbRevision'> & { site: ResolversParentTypes['Site'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateEnclosureInput: CreateEnclosureInput;
  UpdateEnclosureInput: UpdateEnclosureInput;
  DeleteEnclosureInput: DeleteEnclosureInput;
  EnclosurePayload: Omit<EnclosurePayload, 'enclosure' | 'configdbRevision'> & { enclosure: ResolversParentTypes['Enclosure'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateTelescopeInput: CreateTelescopeInput;
  UpdateTelescopeInput: UpdateTelescopeInput;
  DeleteTelescopeInput: DeleteTelescopeInput;
  TelescopePayload: Omit<TelescopePayload, 'telescope' | 'configdbRevision'> & { telescope: ResolversParentTypes['Telescope'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateInstrumentInput: CreateInstrumentInput;
  UpdateInstrumentInput: UpdateInstrumentInput;
  DeleteInstrumentInput: DeleteInstrumentInput;
  InstrumentPayload: Omit<InstrumentPayload, 'instrument' | 'configdbRevision'> & { instrument: ResolversParentTypes['Instrument'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateInstrumentTypeInput: CreateInstrumentTypeInput;
  UpdateInstrumentTypeInput: UpdateInstrumentTypeInput;
  DeleteInstrumentTypeInput: DeleteInstrumentTypeInput;
  InstrumentTypePayload: Omit<InstrumentTypePayload, 'instrumentType' | 'configdbRevision'> & { instrumentType: ResolversParentTypes['InstrumentType'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateInstrumentCategoryInput: CreateInstrumentCategoryInput;
  DeleteInstrumentCategoryInput: DeleteInstrumentCategoryInput;
  InstrumentCategoryPayload: Omit<InstrumentCategoryPayload, 'instrumentCategory' | 'configdbRevision'> & { instrumentCategory: ResolversParentTypes['InstrumentCategory'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateConfigurationTypeInput: CreateConfigurationTypeInput;
  UpdateConfigurationTypeInput: UpdateConfigurationTypeInput;
  DeleteConfigurationTypeInput: DeleteConfigurationTypeInput;
  ConfigurationTypePayload: Omit<ConfigurationTypePayload, 'configurationType' | 'configdbRevision'> & { configurationType: ResolversParentTypes['ConfigurationType'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateConfigurationTypePropertiesInput: CreateConfigurationTypePropertiesInput;
  UpdateConfigurationTypePropertiesInput: UpdateConfigurationTypePropertiesInput;
  DeleteConfigurationTypePropertiesInput: DeleteConfigurationTypePropertiesInput;
  ConfigurationTypePropertiesPayload: Omit<ConfigurationTypePropertiesPayload, 'configurationTypeProperties' | 'configdbRevision'> & { configurationTypeProperties: ResolversParentTypes['ConfigurationTypeProperties'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  ConfigurationTypeEntryInput: ConfigurationTypeEntryInput;
  CreateCameraInput: CreateCameraInput;
  UpdateCameraInput: UpdateCameraInput;
  DeleteCameraInput: DeleteCameraInput;
  CameraPayload: Omit<CameraPayload, 'camera' | 'configdbRevision'> & { camera: ResolversParentTypes['Camera'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateCameraTypeInput: CreateCameraTypeInput;
  UpdateCameraTypeInput: UpdateCameraTypeInput;
  DeleteCameraTypeInput: DeleteCameraTypeInput;
  CameraTypePayload: Omit<CameraTypePayload, 'cameraType' | 'configdbRevision'> & { cameraType: ResolversParentTypes['CameraType'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateOpticalElementInput: CreateOpticalElementInput;
  UpdateOpticalElementInput: UpdateOpticalElementInput;
  DeleteOpticalElementInput: DeleteOpticalElementInput;
  OpticalElementPayload: Omit<OpticalElementPayload, 'opticalElement' | 'configdbRevision'> & { opticalElement: ResolversParentTypes['OpticalElement'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateOpticalElementGroupInput: CreateOpticalElementGroupInput;
  UpdateOpticalElementGroupInput: UpdateOpticalElementGroupInput;
  DeleteOpticalElementGroupInput: DeleteOpticalElementGroupInput;
  OpticalElementGroupPayload: Omit<OpticalElementGroupPayload, 'opticalElementGroup' | 'configdbRevision'> & { opticalElementGroup: ResolversParentTypes['OpticalElementGroup'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateModeTypeInput: CreateModeTypeInput;
  DeleteModeTypeInput: DeleteModeTypeInput;
  ModeTypePayload: Omit<ModeTypePayload, 'modeType' | 'configdbRevision'> & { modeType: ResolversParentTypes['ModeType'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateGenericModeInput: CreateGenericModeInput;
  UpdateGenericModeInput: UpdateGenericModeInput;
  DeleteGenericModeInput: DeleteGenericModeInput;
  GenericModePayload: Omit<GenericModePayload, 'genericMode' | 'configdbRevision'> & { genericMode: ResolversParentTypes['GenericMode'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CreateGenericModeGroupInput: CreateGenericModeGroupInput;
  UpdateGenericModeGroupInput: UpdateGenericModeGroupInput;
  DeleteGenericModeGroupInput: DeleteGenericModeGroupInput;
  GenericModeGroupPayload: Omit<GenericModeGroupPayload, 'genericModeGroup' | 'configdbRevision'> & { genericModeGroup: ResolversParentTypes['GenericModeGroup'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  ConfigdbDeletePayload: Omit<ConfigdbDeletePayload, 'configdbRevision'> & { configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  ImportConfigdbDocumentInput: ImportConfigdbDocumentInput;
  ImportConfigdbDocumentPayload: Omit<ImportConfigdbDocumentPayload, 'changes' | 'configdbRevision'> & { changes: Array<ResolversParentTypes['ConfigdbDocumentChange']>, configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  ConfigdbDocumentChange: ConfigdbDocumentChangeModel;
  ConfigdbChangeCount: ConfigdbChangeCount;
  CloneCodeInput: CloneCodeInput;
  CloneSiteInput: CloneSiteInput;
  CloneSitePayload: Omit<CloneSitePayload, 'site' | 'configdbRevision'> & { site: ResolversParentTypes['Site'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CloneEnclosureInput: CloneEnclosureInput;
  CloneEnclosurePayload: Omit<CloneEnclosurePayload, 'enclosure' | 'configdbRevision'> & { enclosure: ResolversParentTypes['Enclosure'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  CloneTelescopeInput: CloneTelescopeInput;
  CloneTelescopePayload: Omit<CloneTelescopePayload, 'telescope' | 'configdbRevision'> & { telescope: ResolversParentTypes['Telescope'], configdbRevision: ResolversParentTypes['ConfigdbRevision'] };
  ValidateConfigurationInput: ValidateConfigurationInput;
  ConfigurationValidation: ConfigurationValidationModel;
  ConfigurationFault: ConfigurationFault;
  ValidationSchemaFault: ValidationSchemaFault;
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = ConfigdbContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  instrumentCategory?: Resolver<Maybe<ResolversTypes['InstrumentCategory']>, ParentType, ContextType, RequireFields<QueryInstrumentCategoryArgs, 'code'>>;
  instrumentCategories?: Resolver<Array<ResolversTypes['InstrumentCategory']>, ParentType, ContextType>;
  configurationType?: Resolver<Maybe<ResolversTypes['ConfigurationType']>, ParentType, ContextType, RequireFields<QueryConfigurationTypeArgs, 'code'>>;
  configurationTypes?: Resolver<Array<ResolversTypes['ConfigurationType']>, ParentType, ContextType>;
  configurationTypeProperties?: Resolver<ResolversTypes['ConfigurationTypePropertiesConnection'], ParentType, ContextType, RequireFields<QueryConfigurationTypePropertiesArgs, 'orderBy' | 'first'>>;
  modeType?: Resolver<Maybe<ResolversTypes['ModeType']>, ParentType, ContextType, RequireFields<QueryModeTypeArgs, 'id'>>;
  modeTypes?: Resolver<Array<ResolversTypes['ModeType']>, ParentType, ContextType>;
  genericMode?: Resolver<Maybe<ResolversTypes['GenericMode']>, ParentType, ContextType, RequireFields<QueryGenericModeArgs, 'id'>>;
  genericModes?: Resolver<ResolversTypes['GenericModeConnection'], ParentType, ContextType, RequireFields<QueryGenericModesArgs, 'orderBy' | 'first'>>;
  genericModeGroup?: Resolver<Maybe<ResolversTypes['GenericModeGroup']>, ParentType, ContextType, RequireFields<QueryGenericModeGroupArgs, 'id'>>;
  genericModeGroups?: Resolver<ResolversTypes['GenericModeGroupConnection'], ParentType, ContextType, RequireFields<QueryGenericModeGroupsArgs, 'orderBy' | 'first'>>;
  camera?: Resolver<Maybe<ResolversTypes['Camera']>, ParentType, ContextType, RequireFields<QueryCameraArgs, 'code'>>;
  cameras?: Resolver<ResolversTypes['CameraConnection'], ParentType, ContextType, RequireFields<QueryCamerasArgs, 'orderBy' | 'first'>>;
  cameraType?: Resolver<Maybe<ResolversTypes['CameraType']>, ParentType, ContextType, RequireFields<QueryCameraTypeArgs, 'id'>>;
  cameraTypes?: Resolver<ResolversTypes['CameraTypeConnection'], ParentType, ContextType, RequireFields<QueryCameraTypesArgs, 'orderBy' | 'first'>>;
  opticalElement?: Resolver<Maybe<ResolversTypes['OpticalElement']>, ParentType, ContextType, RequireFields<QueryOpticalElementArgs, 'code'>>;
  opticalElements?: Resolver<ResolversTypes['OpticalElementConnection'], ParentType, ContextType, RequireFields<QueryOpticalElementsArgs, 'orderBy' | 'first'>>;
  opticalElementGroup?: Resolver<Maybe<ResolversTypes['OpticalElementGroup']>, ParentType, ContextType, RequireFields<QueryOpticalElementGroupArgs, 'id'>>;
  opticalElementGroups?: Resolver<ResolversTypes['OpticalElementGroupConnection'], ParentType, ContextType, RequireFields<QueryOpticalElementGroupsArgs, 'orderBy' | 'first'>>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
  configdbChanges?: Resolver<ResolversTypes['ConfigdbChangeConnection'], ParentType, ContextType, RequireFields<QueryConfigdbChangesArgs, 'first'>>;
  configurationAt?: Resolver<ResolversTypes['ObservatoryConfiguration'], ParentType, ContextType, RequireFields<QueryConfigurationAtArgs, 'at'>>;
  configdbDocument?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<QueryConfigdbDocumentArgs>>;
  instrumentAt?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentAtArgs, 'code' | 'at'>>;
  validateConfiguration?: Resolver<ResolversTypes['ConfigurationValidation'], ParentType, ContextType, RequireFields<QueryValidateConfigurationArgs, 'input'>>;
  validateConfigurations?: Resolver<Array<ResolversTypes['ConfigurationValidation']>, ParentType, ContextType, RequireFields<QueryValidateConfigurationsArgs, 'inputs'>>;
  checkValidationSchema?: Resolver<Array<ResolversTypes['ValidationSchemaFault']>, ParentType, ContextType, RequireFields<QueryCheckValidationSchemaArgs, 'schema'>>;
};

export type MutationResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createSite?: Resolver<ResolversTypes['SitePayload'], ParentType, ContextType, RequireFields<MutationCreateSiteArgs, 'input'>>;
  updateSite?: Resolver<ResolversTypes['SitePayload'], ParentType, ContextType, RequireFields<MutationUpdateSiteArgs, 'input'>>;
  deleteSite?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteSiteArgs, 'input'>>;
  createEnclosure?: Resolver<ResolversTypes['EnclosurePayload'], ParentType, ContextType, RequireFields<MutationCreateEnclosureArgs, 'input'>>;
  updateEnclosure?: Resolver<ResolversTypes['EnclosurePayload'], ParentType, ContextType, RequireFields<MutationUpdateEnclosureArgs, 'input'>>;
  deleteEnclosure?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteEnclosureArgs, 'input'>>;
  createTelescope?: Resolver<ResolversTypes['TelescopePayload'], ParentType, ContextType, RequireFields<MutationCreateTelescopeArgs, 'input'>>;
  updateTelescope?: Resolver<ResolversTypes['TelescopePayload'], ParentType, ContextType, RequireFields<MutationUpdateTelescopeArgs, 'input'>>;
  deleteTelescope?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteTelescopeArgs, 'input'>>;
  createInstrument?: Resolver<ResolversTypes['InstrumentPayload'], ParentType, ContextType, RequireFields<MutationCreateInstrumentArgs, 'input'>>;
  updateInstrument?: Resolver<ResolversTypes['InstrumentPayload'], ParentType, ContextType, RequireFields<MutationUpdateInstrumentArgs, 'input'>>;
  deleteInstrument?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteInstrumentArgs, 'input'>>;
  createInstrumentType?: Resolver<ResolversTypes['InstrumentTypePayload'], ParentType, ContextType, RequireFields<MutationCreateInstrumentTypeArgs, 'input'>>;
  updateInstrumentType?: Resolver<ResolversTypes['InstrumentTypePayload'], ParentType, ContextType, RequireFields<MutationUpdateInstrumentTypeArgs, 'input'>>;
  deleteInstrumentType?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteInstrumentTypeArgs, 'input'>>;
  createInstrumentCategory?: Resolver<ResolversTypes['InstrumentCategoryPayload'], ParentType, ContextType, RequireFields<MutationCreateInstrumentCategoryArgs, 'input'>>;
  deleteInstrumentCategory?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteInstrumentCategoryArgs, 'input'>>;
  createConfigurationType?: Resolver<ResolversTypes['ConfigurationTypePayload'], ParentType, ContextType, RequireFields<MutationCreateConfigurationTypeArgs, 'input'>>;
  updateConfigurationType?: Resolver<ResolversTypes['ConfigurationTypePayload'], ParentType, ContextType, RequireFields<MutationUpdateConfigurationTypeArgs, 'input'>>;
  deleteConfigurationType?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteConfigurationTypeArgs, 'input'>>;
  createConfigurationTypeProperties?: Resolver<ResolversTypes['ConfigurationTypePropertiesPayload'], ParentType, ContextType, RequireFields<MutationCreateConfigurationTypePropertiesArgs, 'input'>>;
  updateConfigurationTypeProperties?: Resolver<ResolversTypes['ConfigurationTypePropertiesPayload'], ParentType, ContextType, RequireFields<MutationUpdateConfigurationTypePropertiesArgs, 'input'>>;
  deleteConfigurationTypeProperties?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteConfigurationTypePropertiesArgs, 'input'>>;
  createCamera?: Resolver<ResolversTypes['CameraPayload'], ParentType, ContextType, RequireFields<MutationCreateCameraArgs, 'input'>>;
  updateCamera?: Resolver<ResolversTypes['CameraPayload'], ParentType, ContextType, RequireFields<MutationUpdateCameraArgs, 'input'>>;
  deleteCamera?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteCameraArgs, 'input'>>;
  createCameraType?: Resolver<ResolversTypes['CameraTypePayload'], ParentType, ContextType, RequireFields<MutationCreateCameraTypeArgs, 'input'>>;
  updateCameraType?: Resolver<ResolversTypes['CameraTypePayload'], ParentType, ContextType, RequireFields<MutationUpdateCameraTypeArgs, 'input'>>;
  deleteCameraType?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteCameraTypeArgs, 'input'>>;
  createOpticalElement?: Resolver<ResolversTypes['OpticalElementPayload'], ParentType, ContextType, RequireFields<MutationCreateOpticalElementArgs, 'input'>>;
  updateOpticalElement?: Resolver<ResolversTypes['OpticalElementPayload'], ParentType, ContextType, RequireFields<MutationUpdateOpticalElementArgs, 'input'>>;
  deleteOpticalElement?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteOpticalElementArgs, 'input'>>;
  createOpticalElementGroup?: Resolver<ResolversTypes['OpticalElementGroupPayload'], ParentType, ContextType, RequireFields<MutationCreateOpticalElementGroupArgs, 'input'>>;
  updateOpticalElementGroup?: Resolver<ResolversTypes['OpticalElementGroupPayload'], ParentType, ContextType, RequireFields<MutationUpdateOpticalElementGroupArgs, 'input'>>;
  deleteOpticalElementGroup?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteOpticalElementGroupArgs, 'input'>>;
  createModeType?: Resolver<ResolversTypes['ModeTypePayload'], ParentType, ContextType, RequireFields<MutationCreateModeTypeArgs, 'input'>>;
  deleteModeType?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteModeTypeArgs, 'input'>>;
  createGenericMode?: Resolver<ResolversTypes['GenericModePayload'], ParentType, ContextType, RequireFields<MutationCreateGenericModeArgs, 'input'>>;
  updateGenericMode?: Resolver<ResolversTypes['GenericModePayload'], ParentType, ContextType, RequireFields<MutationUpdateGenericModeArgs, 'input'>>;
  deleteGenericMode?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteGenericModeArgs, 'input'>>;
  createGenericModeGroup?: Resolver<ResolversTypes['GenericModeGroupPayload'], ParentType, ContextType, RequireFields<MutationCreateGenericModeGroupArgs, 'input'>>;
  updateGenericModeGroup?: Resolver<ResolversTypes['GenericModeGroupPayload'], ParentType, ContextType, RequireFields<MutationUpdateGenericModeGroupArgs, 'input'>>;
  deleteGenericModeGroup?: Resolver<ResolversTypes['ConfigdbDeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteGenericModeGroupArgs, 'input'>>;
  importConfigdbDocument?: Resolver<ResolversTypes['ImportConfigdbDocumentPayload'], ParentType, ContextType, RequireFields<MutationImportConfigdbDocumentArgs, 'input'>>;
  cloneSite?: Resolver<ResolversTypes['CloneSitePayload'], ParentType, ContextType, RequireFields<MutationCloneSiteArgs, 'input'>>;
  cloneEnclosure?: Resolver<ResolversTypes['CloneEnclosurePayload'], ParentType, ContextType, RequireFields<MutationCloneEnclosureArgs, 'input'>>;
  cloneTelescope?: Resolver<ResolversTypes['CloneTelescopePayload'], ParentType, ContextType, RequireFields<MutationCloneTelescopeArgs, 'input'>>;
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
  schedulableIntervals?: Resolver<Array<ResolversTypes['SchedulableInterval']>, ParentType, ContextType, RequireFields<TelescopeSchedulableIntervalsArgs, 'cut' | 'inActivePlaces'>>;
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
  guideCameras?: Resolver<Array<ResolversTypes['Camera']>, ParentType, ContextType>;
  opticalElementsByGroup?: Resolver<Array<ResolversTypes['OpticalElementOffer']>, ParentType, ContextType>;
  schedulableIntervals?: Resolver<Array<ResolversTypes['SchedulableInterval']>, ParentType, ContextType, RequireFields<InstrumentSchedulableIntervalsArgs, 'cut' | 'inActivePlaces'>>;
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
  opticalElementGroups?: Resolver<Array<ResolversTypes['OpticalElementGroup']>, ParentType, ContextType, RequireFields<InstrumentTypeOpticalElementGroupsArgs, 'schedulable'>>;
  opticalElementsByGroup?: Resolver<Array<ResolversTypes['OpticalElementOffer']>, ParentType, ContextType, RequireFields<InstrumentTypeOpticalElementsByGroupArgs, 'schedulable'>>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrumentType?: Resolver<ResolversTypes['InstrumentType'], ParentType, ContextType>;
  configurationType?: Resolver<ResolversTypes['ConfigurationType'], ParentType, ContextType>;
  configChangeOverhead?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  forceAcquisitionOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiresOpticalElements?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schedulable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validationSchema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfigurationTypePropertiesConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigurationTypePropertiesConnection'] = ResolversParentTypes['ConfigurationTypePropertiesConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ConfigurationTypeProperties']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ConfigurationTypePropertiesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ConfigurationTypePropertiesEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigurationTypePropertiesEdge'] = ResolversParentTypes['ConfigurationTypePropertiesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConfigurationTypeProperties'], ParentType, ContextType>;
};

export type ModeTypeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ModeType'] = ResolversParentTypes['ModeType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GenericModeGroupResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['GenericModeGroup'] = ResolversParentTypes['GenericModeGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrumentType?: Resolver<ResolversTypes['InstrumentType'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ModeType'], ParentType, ContextType>;
  modes?: Resolver<Array<ResolversTypes['GenericMode']>, ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['GenericMode']>, ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GenericModeGroupConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['GenericModeGroupConnection'] = ResolversParentTypes['GenericModeGroupConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['GenericModeGroup']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GenericModeGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type GenericModeGroupEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['GenericModeGroupEdge'] = ResolversParentTypes['GenericModeGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GenericModeGroup'], ParentType, ContextType>;
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

export type OpticalElementOfferResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['OpticalElementOffer'] = ResolversParentTypes['OpticalElementOffer']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opticalElements?: Resolver<Array<ResolversTypes['OpticalElement']>, ParentType, ContextType>;
  opticalElementGroups?: Resolver<Array<ResolversTypes['OpticalElementGroup']>, ParentType, ContextType>;
};

export type SchedulableIntervalResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['SchedulableInterval'] = ResolversParentTypes['SchedulableInterval']> = {
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConfigdbRevisionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigdbRevision'] = ResolversParentTypes['ConfigdbRevision']> = {
  revision?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConfigdbChangeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigdbChange'] = ResolversParentTypes['ConfigdbChange']> = {
  revision?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['ConfigdbEntity'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ConfigdbAction'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ConfigdbChangeConnectionResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigdbChangeConnection'] = ResolversParentTypes['ConfigdbChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ConfigdbChange']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ConfigdbChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ConfigdbChangeEdgeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigdbChangeEdge'] = ResolversParentTypes['ConfigdbChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConfigdbChange'], ParentType, ContextType>;
};

export type ObservatoryConfigurationResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ObservatoryConfiguration'] = ResolversParentTypes['ObservatoryConfiguration']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  instrumentTypes?: Resolver<Array<ResolversTypes['InstrumentType']>, ParentType, ContextType>;
  instrumentCategories?: Resolver<Array<ResolversTypes['InstrumentCategory']>, ParentType, ContextType>;
  configurationTypes?: Resolver<Array<ResolversTypes['ConfigurationType']>, ParentType, ContextType>;
  cameras?: Resolver<Array<ResolversTypes['Camera']>, ParentType, ContextType>;
  cameraTypes?: Resolver<Array<ResolversTypes['CameraType']>, ParentType, ContextType>;
  opticalElements?: Resolver<Array<ResolversTypes['OpticalElement']>, ParentType, ContextType>;
  opticalElementGroups?: Resolver<Array<ResolversTypes['OpticalElementGroup']>, ParentType, ContextType>;
  modeTypes?: Resolver<Array<ResolversTypes['ModeType']>, ParentType, ContextType>;
  genericModes?: Resolver<Array<ResolversTypes['GenericMode']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SitePayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['SitePayload'] = ResolversParentTypes['SitePayload']> = {
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type EnclosurePayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['EnclosurePayload'] = ResolversParentTypes['EnclosurePayload']> = {
  enclosure?: Resolver<ResolversTypes['Enclosure'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type TelescopePayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['TelescopePayload'] = ResolversParentTypes['TelescopePayload']> = {
  telescope?: Resolver<ResolversTypes['Telescope'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type InstrumentPayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['InstrumentPayload'] = ResolversParentTypes['InstrumentPayload']> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type InstrumentTypePayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['InstrumentTypePayload'] = ResolversParentTypes['InstrumentTypePayload']> = {
  instrumentType?: Resolver<ResolversTypes['InstrumentType'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type InstrumentCategoryPayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['InstrumentCategoryPayload'] = ResolversParentTypes['InstrumentCategoryPayload']> = {
  instrumentCategory?: Resolver<ResolversTypes['InstrumentCategory'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type ConfigurationTypePayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigurationTypePayload'] = ResolversParentTypes['ConfigurationTypePayload']> = {
  configurationType?: Resolver<ResolversTypes['ConfigurationType'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type ConfigurationTypePropertiesPayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigurationTypePropertiesPayload'] = ResolversParentTypes['ConfigurationTypePropertiesPayload']> = {
  configurationTypeProperties?: Resolver<ResolversTypes['ConfigurationTypeProperties'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type CameraPayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['CameraPayload'] = ResolversParentTypes['CameraPayload']> = {
  camera?: Resolver<ResolversTypes['Camera'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type CameraTypePayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['CameraTypePayload'] = ResolversParentTypes['CameraTypePayload']> = {
  cameraType?: Resolver<ResolversTypes['CameraType'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type OpticalElementPayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['OpticalElementPayload'] = ResolversParentTypes['OpticalElementPayload']> = {
  opticalElement?: Resolver<ResolversTypes['OpticalElement'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type OpticalElementGroupPayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['OpticalElementGroupPayload'] = ResolversParentTypes['OpticalElementGroupPayload']> = {
  opticalElementGroup?: Resolver<ResolversTypes['OpticalElementGroup'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type ModeTypePayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ModeTypePayload'] = ResolversParentTypes['ModeTypePayload']> = {
  modeType?: Resolver<ResolversTypes['ModeType'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type GenericModePayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['GenericModePayload'] = ResolversParentTypes['GenericModePayload']> = {
  genericMode?: Resolver<ResolversTypes['GenericMode'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type GenericModeGroupPayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['GenericModeGroupPayload'] = ResolversParentTypes['GenericModeGroupPayload']> = {
  genericModeGroup?: Resolver<ResolversTypes['GenericModeGroup'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type ConfigdbDeletePayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigdbDeletePayload'] = ResolversParentTypes['ConfigdbDeletePayload']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type ImportConfigdbDocumentPayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ImportConfigdbDocumentPayload'] = ResolversParentTypes['ImportConfigdbDocumentPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ConfigdbDocumentChange']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['ConfigdbChangeCount']>, ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type ConfigdbDocumentChangeResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigdbDocumentChange'] = ResolversParentTypes['ConfigdbDocumentChange']> = {
  entity?: Resolver<ResolversTypes['ConfigdbEntity'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ConfigdbAction'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ConfigdbChangeCountResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigdbChangeCount'] = ResolversParentTypes['ConfigdbChangeCount']> = {
  entity?: Resolver<ResolversTypes['ConfigdbEntity'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CloneSitePayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['CloneSitePayload'] = ResolversParentTypes['CloneSitePayload']> = {
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['ConfigdbChangeCount']>, ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type CloneEnclosurePayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['CloneEnclosurePayload'] = ResolversParentTypes['CloneEnclosurePayload']> = {
  enclosure?: Resolver<ResolversTypes['Enclosure'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['ConfigdbChangeCount']>, ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type CloneTelescopePayloadResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['CloneTelescopePayload'] = ResolversParentTypes['CloneTelescopePayload']> = {
  telescope?: Resolver<ResolversTypes['Telescope'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['ConfigdbChangeCount']>, ParentType, ContextType>;
  configdbRevision?: Resolver<ResolversTypes['ConfigdbRevision'], ParentType, ContextType>;
};

export type ConfigurationValidationResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigurationValidation'] = ResolversParentTypes['ConfigurationValidation']> = {
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  configuration?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['ConfigurationFault']>, ParentType, ContextType>;
};

export type ConfigurationFaultResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ConfigurationFault'] = ResolversParentTypes['ConfigurationFault']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ConfigurationFaultCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ValidationSchemaFaultResolvers<ContextType = ConfigdbContext, ParentType extends ResolversParentTypes['ValidationSchemaFault'] = ResolversParentTypes['ValidationSchemaFault']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
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
  ConfigurationTypePropertiesConnection?: ConfigurationTypePropertiesConnectionResolvers<ContextType>;
  ConfigurationTypePropertiesEdge?: ConfigurationTypePropertiesEdgeResolvers<ContextType>;
  ModeType?: ModeTypeResolvers<ContextType>;
  GenericModeGroup?: GenericModeGroupResolvers<ContextType>;
  GenericModeGroupConnection?: GenericModeGroupConnectionResolvers<ContextType>;
  GenericModeGroupEdge?: GenericModeGroupEdgeResolvers<ContextType>;
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
  OpticalElementOffer?: OpticalElementOfferResolvers<ContextType>;
  SchedulableInterval?: SchedulableIntervalResolvers<ContextType>;
  ConfigdbRevision?: ConfigdbRevisionResolvers<ContextType>;
  ConfigdbChange?: ConfigdbChangeResolvers<ContextType>;
  ConfigdbChangeConnection?: ConfigdbChangeConnectionResolvers<ContextType>;
  ConfigdbChangeEdge?: ConfigdbChangeEdgeResolvers<ContextType>;
  ObservatoryConfiguration?: ObservatoryConfigurationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  SitePayload?: SitePayloadResolvers<ContextType>;
  EnclosurePayload?: EnclosurePayloadResolvers<ContextType>;
  TelescopePayload?: TelescopePayloadResolvers<ContextType>;
  InstrumentPayload?: InstrumentPayloadResolvers<ContextType>;
  InstrumentTypePayload?: InstrumentTypePayloadResolvers<ContextType>;
  InstrumentCategoryPayload?: InstrumentCategoryPayloadResolvers<ContextType>;
  ConfigurationTypePayload?: ConfigurationTypePayloadResolvers<ContextType>;
  ConfigurationTypePropertiesPayload?: ConfigurationTypePropertiesPayloadResolvers<ContextType>;
  CameraPayload?: CameraPayloadResolvers<ContextType>;
  CameraTypePayload?: CameraTypePayloadResolvers<ContextType>;
  OpticalElementPayload?: OpticalElementPayloadResolvers<ContextType>;
  OpticalElementGroupPayload?: OpticalElementGroupPayloadResolvers<ContextType>;
  ModeTypePayload?: ModeTypePayloadResolvers<ContextType>;
  GenericModePayload?: GenericModePayloadResolvers<ContextType>;
  GenericModeGroupPayload?: GenericModeGroupPayloadResolvers<ContextType>;
  ConfigdbDeletePayload?: ConfigdbDeletePayloadResolvers<ContextType>;
  ImportConfigdbDocumentPayload?: ImportConfigdbDocumentPayloadResolvers<ContextType>;
  ConfigdbDocumentChange?: ConfigdbDocumentChangeResolvers<ContextType>;
  ConfigdbChangeCount?: ConfigdbChangeCountResolvers<ContextType>;
  CloneSitePayload?: CloneSitePayloadResolvers<ContextType>;
  CloneEnclosurePayload?: CloneEnclosurePayloadResolvers<ContextType>;
  CloneTelescopePayload?: CloneTelescopePayloadResolvers<ContextType>;
  ConfigurationValidation?: ConfigurationValidationResolvers<ContextType>;
  ConfigurationFault?: ConfigurationFaultResolvers<ContextType>;
  ValidationSchemaFault?: ValidationSchemaFaultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ConfigdbContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
