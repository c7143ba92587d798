// Generated from schema.graphql by `npm run generate`; do not edit.
// deno-lint-ignore-file
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Downtime as DowntimeModel, DowntimeConnection as DowntimeConnectionModel, DowntimeValues as DowntimeValuesModel, DowntimeChange as DowntimeChangeModel, DowntimeChangeConnection as DowntimeChangeConnectionModel, CreateDowntimePayload as CreateDowntimePayloadModel, UpdateDowntimePayload as UpdateDowntimePayloadModel, ImportedCalendarEvent as ImportedCalendarEventModel, Site as SiteModel, Enclosure as EnclosureModel, Telescope as TelescopeModel, InstrumentType as InstrumentTypeModel, Instrument as InstrumentModel } from './models.ts';
import type { DowntimeContext } from './context.ts';
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
  /** A file in a multipart request (graphql-multipart-request-spec). */
  Upload: { input: import('../../schema/upload.ts').Upload; output: never; }
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

/**
 * A planned span of time in which a telescope, or all instruments of one type on it, must not be
 * scheduled. A downtime of an enclosure or a site is one of everything in it.
 */
export type Downtime = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** First instant of the span, UTC. */
  start: Scalars['DateTime']['output'];
  /** First instant after the span, UTC; the span is half-open, [start, end). */
  end: Scalars['DateTime']['output'];
  /** Dotted path of what is down, as it was recorded: `site`, `site.enclosure` or `site.enclosure.telescope`. */
  place: Scalars['ID']['output'];
  /** Dotted id of the telescope, `site.enclosure.telescope`; null when a whole enclosure or site is down. */
  telescopeId: Maybe<Scalars['ID']['output']>;
  /**
   * The telescope that is down; null when a whole enclosure or site is, and null with a NOT_FOUND error
   * when configdb does not know it.
   */
  telescope: Maybe<Telescope>;
  /** The enclosure that is down or holds the telescope; null when a whole site is down. */
  enclosure: Maybe<Enclosure>;
  /** The site that is down or holds the telescope. */
  site: Maybe<Site>;
  /** The instrument type that is down there; null when everything is. */
  instrumentType: Maybe<InstrumentType>;
  /** Why, in free text of up to 3000 characters; may be empty. */
  reason: Scalars['String']['output'];
  /** When the row was made, UTC. */
  created: Scalars['DateTime']['output'];
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Number of the row's version, from 1; it grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who made it; null when no account did. */
  createdBy: Maybe<User>;
  /** Name of the calendar from which it comes; null when it was made here. */
  externalSource: Maybe<Scalars['String']['output']>;
  /** Its id in that calendar; null when it was made here. */
  externalId: Maybe<Scalars['String']['output']>;
};

/** A page of downtimes. */
export type DowntimeConnection = {
  /** The downtimes of this page. */
  nodes: Array<Downtime>;
  /** The downtimes of this page, each with its cursor. */
  edges: Array<DowntimeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A downtime in a page. */
export type DowntimeEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The downtime. */
  node: Downtime;
};

/** Which downtimes; parts that are absent or null say nothing, the others must all hold. */
export type DowntimeFilter = {
  /** Site codes, any of them. */
  site?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Enclosure codes, any of them. */
  enclosure?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Telescope codes, any of them. */
  telescope?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dotted telescope ids, any of them; downtimes of a whole enclosure or site do not match. */
  telescopeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Dotted paths of what is down, any of them: `site`, `site.enclosure` or `site.enclosure.telescope`. */
  place?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Dotted telescope ids: downtimes of any of them, of its enclosure or of its site. */
  reachesTelescope?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Instrument type codes named by the downtime, any of them; downtimes without one do not match. */
  instrumentType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: only downtimes that name no instrument type. False: only those of one type. */
  wholeTelescope?: InputMaybe<Scalars['Boolean']['input']>;
  /** Start at or after this instant, UTC. */
  startsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Start at or before this instant, UTC. */
  startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** End at or after this instant, UTC. */
  endsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** End at or before this instant, UTC. */
  endsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Share at least one instant with this half-open span. */
  overlaps?: InputMaybe<SpanInput>;
  /** In force at this instant, UTC. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Reason contains this text, ignoring case. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Reason is exactly this text. */
  reasonExact?: InputMaybe<Scalars['String']['input']>;
  /** User ids of those who made it, any of them. */
  createdBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Names of the calendars from which it comes, any of them. */
  externalSource?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids in those calendars, any of them. */
  externalId?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Made at or after this instant, UTC. */
  createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made at or before this instant, UTC. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last changed at or after this instant, UTC. */
  modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last changed at or before this instant, UTC. */
  modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A half-open span of time, [start, end), in which something cannot be scheduled. */
export type BlockedInterval = {
  /** First instant, UTC. */
  start: Scalars['DateTime']['output'];
  /** First instant after the interval, UTC. */
  end: Scalars['DateTime']['output'];
};

/** One change of a downtime, kept also when the downtime is gone. */
export type DowntimeChange = {
  /** Serial number; later changes have greater ones. */
  id: Scalars['ID']['output'];
  /** When, UTC. */
  at: Scalars['DateTime']['output'];
  /** What was done. */
  action: DowntimeAction;
  /** Serial number of the downtime, which may be gone. */
  downtimeId: Scalars['ID']['output'];
  /** Number of the row's version after the change; for a deleted one, the last it had. */
  version: Scalars['Int']['output'];
  /** Who did it. */
  user: User;
  /** What it said before; null for a new one. */
  before: Maybe<DowntimeValues>;
  /** What it said then; null for a deleted one. */
  after: Maybe<DowntimeValues>;
};

/** What is done to a downtime. */
export type DowntimeAction =
  /** It was made. */
  | 'CREATED'
  /** It was changed. */
  | 'UPDATED'
  /** It was deleted. */
  | 'DELETED';

/** What a downtime said at a time. */
export type DowntimeValues = {
  /** Dotted path of what is down. */
  place: Scalars['ID']['output'];
  /** Instrument type code; null for everything there. */
  instrumentTypeCode: Maybe<Scalars['String']['output']>;
  /** First instant, UTC. */
  start: Scalars['DateTime']['output'];
  /** First instant after the span, UTC. */
  end: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A page of changes. */
export type DowntimeChangeConnection = {
  /** The changes of this page. */
  nodes: Array<DowntimeChange>;
  /** The changes of this page, each with its cursor. */
  edges: Array<DowntimeChangeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** A change in a page. */
export type DowntimeChangeEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: DowntimeChange;
};

/** Which changes; parts that are absent or null say nothing, the others must all hold. */
export type DowntimeChangeFilter = {
  /** Serial numbers of downtimes, any of them. */
  downtimeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** User ids of those who made the change, any of them. */
  userId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What was done, any of them. */
  action?: InputMaybe<Array<DowntimeAction>>;
  /** At or after this instant, UTC. */
  changedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or before this instant, UTC. */
  changedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of a list of changes; entries that are equal in it follow their id. */
export type DowntimeChangeOrder =
  /** First change first. */
  | 'AT_ASC'
  /** Last change first. */
  | 'AT_DESC';

/** A half-open span of time, [start, end). */
export type SpanInput = {
  /** First instant, UTC. */
  start: Scalars['DateTime']['input'];
  /** First instant after the span, UTC; later than `start`. */
  end: Scalars['DateTime']['input'];
};

/** Order of a list of downtimes; entries that are equal in it follow their id. */
export type DowntimeOrder =
  /** Earliest start first. */
  | 'START_ASC'
  /** Latest start first. */
  | 'START_DESC'
  /** Earliest end first. */
  | 'END_ASC'
  /** Latest end first. */
  | 'END_DESC'
  /** First made first. */
  | 'CREATED_ASC'
  /** Last made first. */
  | 'CREATED_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

export type Query = {
  /** One downtime; null when there is none with this id. */
  downtime: Maybe<Downtime>;
  /** All downtimes, earliest start first unless `orderBy` says otherwise. */
  downtimes: DowntimeConnection;
  /** Who changed which downtimes, last change first unless `orderBy` says otherwise; for those who may change them. */
  downtimeChanges: DowntimeChangeConnection;
};


export type QueryDowntimeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDowntimesArgs = {
  filter?: InputMaybe<DowntimeFilter>;
  orderBy?: InputMaybe<DowntimeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDowntimeChangesArgs = {
  filter?: InputMaybe<DowntimeChangeFilter>;
  orderBy?: InputMaybe<DowntimeChangeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Makes a downtime. With an `idempotencyKey` the call may be repeated: it is carried out once. */
  createDowntime: CreateDowntimePayload;
  /** Changes what is given of a downtime; CONFLICT when somebody else changed it since `version`. */
  updateDowntime: UpdateDowntimePayload;
  /** Deletes a downtime; CONFLICT when somebody else changed it since `version`. */
  deleteDowntime: DeleteDowntimePayload;
  /**
   * Makes the downtimes of a calendar equal to the given list, all or nothing: those listed are made or
   * changed, those of the calendar that are not listed and are not over yet are deleted.
   */
  synchroniseDowntimes: SynchroniseDowntimesPayload;
  /**
   * Takes over the events of an iCalendar file (RFC 5545), each for itself: what became of each is
   * told. Repeating it with the same file changes nothing.
   */
  importDowntimeCalendar: ImportDowntimeCalendarPayload;
};


export type MutationCreateDowntimeArgs = {
  input: CreateDowntimeInput;
};


export type MutationUpdateDowntimeArgs = {
  input: UpdateDowntimeInput;
};


export type MutationDeleteDowntimeArgs = {
  input: DeleteDowntimeInput;
};


export type MutationSynchroniseDowntimesArgs = {
  input: SynchroniseDowntimesInput;
};


export type MutationImportDowntimeCalendarArgs = {
  input: ImportDowntimeCalendarInput;
};

/** A new downtime. What is down is named by one of `telescopeId`, `enclosureId` and `siteCode`. */
export type CreateDowntimeInput = {
  /** Dotted id of the telescope, `site.enclosure.telescope`. */
  telescopeId?: InputMaybe<Scalars['ID']['input']>;
  /** Dotted id of an enclosure that is down with everything in it, `site.enclosure`. */
  enclosureId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a site that is down with everything on it. */
  siteCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of the one instrument type that is down there; everything when null. */
  instrumentType?: InputMaybe<Scalars['String']['input']>;
  /** First instant, UTC. */
  start: Scalars['DateTime']['input'];
  /** First instant after the span, UTC; later than `start`. */
  end: Scalars['DateTime']['input'];
  /** Why, up to 3000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Name of the calendar from which it comes, up to 255 characters; given with `externalId`. */
  externalSource?: InputMaybe<Scalars['String']['input']>;
  /** Its id in that calendar, unique there, up to 1000 characters; given with `externalSource`. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /**
   * A name for this call among all of the caller, up to 255 characters. Repeating the call answers what
   * came of it the first time; with the same name for another call it is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The new downtime. */
export type CreateDowntimePayload = {
  /** The new downtime, or with a known `idempotencyKey` the one made then, as it is now. */
  downtime: Downtime;
  /** Others that share an instant with it and block some of the same instruments; they are allowed. */
  overlapping: DowntimeConnection;
};


/** The new downtime. */
export type CreateDowntimePayloadOverlappingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What changes of a downtime. Parts that are absent stay as they are. */
export type UpdateDowntimeInput = {
  /** Serial number of the downtime. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is changed. */
  version: Scalars['Int']['input'];
  /** Dotted id of the telescope that is down instead; at most one of this, `enclosureId` and `siteCode`. */
  telescopeId?: InputMaybe<Scalars['ID']['input']>;
  /** Dotted id of the enclosure that is down instead. */
  enclosureId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the site that is down instead. */
  siteCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of the one instrument type that is down there; null for everything. */
  instrumentType?: InputMaybe<Scalars['String']['input']>;
  /** First instant, UTC. */
  start?: InputMaybe<Scalars['DateTime']['input']>;
  /** First instant after the span, UTC; later than `start`. */
  end?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, up to 3000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The changed downtime. */
export type UpdateDowntimePayload = {
  /** The downtime as it is now. */
  downtime: Downtime;
  /** Others that share an instant with it and block some of the same instruments; they are allowed. */
  overlapping: DowntimeConnection;
};


/** The changed downtime. */
export type UpdateDowntimePayloadOverlappingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which downtime to delete. */
export type DeleteDowntimeInput = {
  /** Serial number of the downtime. */
  id: Scalars['ID']['input'];
  /** The version that was looked at; with another one nothing is deleted. */
  version: Scalars['Int']['input'];
};

/** The deleted downtime. */
export type DeleteDowntimePayload = {
  /** The downtime as it was. */
  downtime: Downtime;
};

/** A calendar and all it has. */
export type SynchroniseDowntimesInput = {
  /** Name of the calendar, up to 255 characters; other calendars are left alone. */
  externalSource: Scalars['String']['input'];
  /** All it has, at most 1000; what is over may be left out and stays. */
  downtimes: Array<SynchronisedDowntimeInput>;
};

/** A downtime of a calendar. What is down is named by one of `telescopeId`, `enclosureId` and `siteCode`. */
export type SynchronisedDowntimeInput = {
  /** Its id in the calendar, unique there, up to 1000 characters. */
  externalId: Scalars['String']['input'];
  /** Dotted id of the telescope, `site.enclosure.telescope`. */
  telescopeId?: InputMaybe<Scalars['ID']['input']>;
  /** Dotted id of an enclosure that is down with everything in it, `site.enclosure`. */
  enclosureId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a site that is down with everything on it. */
  siteCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of the one instrument type that is down there; everything when null. */
  instrumentType?: InputMaybe<Scalars['String']['input']>;
  /** First instant, UTC. */
  start: Scalars['DateTime']['input'];
  /** First instant after the span, UTC; later than `start`. */
  end: Scalars['DateTime']['input'];
  /** Why, up to 3000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a calendar. */
export type SynchroniseDowntimesPayload = {
  /** How many were made. */
  created: Scalars['Int']['output'];
  /** How many were changed. */
  updated: Scalars['Int']['output'];
  /** How many were deleted. */
  deleted: Scalars['Int']['output'];
  /** How many were as listed already. */
  unchanged: Scalars['Int']['output'];
};

/** An iCalendar file, given as `file` or as `text`, and the one place that its events are for. */
export type ImportDowntimeCalendarInput = {
  /** The calendar: up to 1 MiB of UTF-8, and up to 1000 events and occurrences that are not over. */
  file?: InputMaybe<Scalars['Upload']['input']>;
  /** The same as text. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Dotted id of the telescope, `site.enclosure.telescope`; one of this, `enclosureId` and `siteCode`. */
  telescopeId?: InputMaybe<Scalars['ID']['input']>;
  /** Dotted id of an enclosure that is down with everything in it, `site.enclosure`. */
  enclosureId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a site that is down with everything on it. */
  siteCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of the one instrument type that is down there; everything when null. */
  instrumentType?: InputMaybe<Scalars['String']['input']>;
  /** Name of the calendar, up to 255 characters; other calendars are left alone. */
  externalSource: Scalars['String']['input'];
  /** Time zone, by its IANA name, of whole days and of times that name no zone. */
  timezone?: InputMaybe<Scalars['String']['input']>;
  /** Occurrences of repeated events that start at or after this instant are left out, UTC; a year from now when null. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether downtimes of the calendar that are in no event of the file and are not over yet are deleted. */
  deleteMissing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of an iCalendar file. */
export type ImportDowntimeCalendarPayload = {
  /** What became of each event, in the order of the file; of repeated ones, each occurrence that is not over. */
  events: Array<ImportedCalendarEvent>;
  /** How many downtimes were made. */
  created: Scalars['Int']['output'];
  /** How many downtimes were changed. */
  updated: Scalars['Int']['output'];
  /** How many downtimes were deleted. */
  deleted: Scalars['Int']['output'];
  /** How many downtimes were as in the file already. */
  unchanged: Scalars['Int']['output'];
  /** How many events could not be taken over. */
  refused: Scalars['Int']['output'];
};

/** What became of one event of a calendar, or of one occurrence of it. */
export type ImportedCalendarEvent = {
  /** UID of the event; for an occurrence of a repeated event followed by `/` and its original start; null when it has none. */
  externalId: Maybe<Scalars['String']['output']>;
  /** Title of the event; may be empty. */
  summary: Scalars['String']['output'];
  /** What became of it. */
  outcome: CalendarEventOutcome;
  /** Why it was refused; null when it was not. */
  fault: Maybe<CalendarEventFault>;
  /** The same for readers; null when it was not refused. */
  message: Maybe<Scalars['String']['output']>;
  /** The downtime, for a deleted one as it was; null when there is none. */
  downtime: Maybe<Downtime>;
};

/** What became of an event. */
export type CalendarEventOutcome =
  /** A downtime was made. */
  | 'CREATED'
  /** Its downtime was changed. */
  | 'UPDATED'
  /** Its downtime was deleted. */
  | 'DELETED'
  /** There was nothing to change. */
  | 'UNCHANGED'
  /** It is over, or all of its occurrences are, and was left alone. */
  | 'OVER'
  /** It cannot be a downtime; see `fault`. */
  | 'REFUSED';

/** Why an event cannot be a downtime. */
export type CalendarEventFault =
  /** It has no UID, or one that is longer than 1000 characters. */
  | 'UID_INVALID'
  /** Another event of the file has the same UID. */
  | 'UID_REPEATED'
  /** It has no start, or a time that cannot be read. */
  | 'TIME_INVALID'
  /** Its time zone is not one of the IANA database. */
  | 'TIMEZONE_UNKNOWN'
  /** It does not end later than it starts. */
  | 'SPAN_INVALID'
  /** Title and description have more than 3000 characters together. */
  | 'REASON_TOO_LONG'
  /**
   * It is repeated in a way that is not understood. Understood are DAILY; WEEKLY with BYDAY; MONTHLY
   * with one BYDAY or with BYMONTHDAY; YEARLY; each with INTERVAL, COUNT, UNTIL and WKST.
   */
  | 'RECURRENCE_UNSUPPORTED';

/** A place on the Earth where telescopes stand. */
export type Site = {
  /** Site code, up to 3 characters. */
  code: Scalars['String']['output'];
  /** Its enclosures, by code. */
  enclosures: Array<Enclosure>;
  /** Downtimes of the site and of everything on it. */
  downtimes: DowntimeConnection;
  /** Whether every telescope of the site is wholly down at an instant; false for a site without telescopes. */
  isDown: Scalars['Boolean']['output'];
};


/** A place on the Earth where telescopes stand. */
export type SiteDowntimesArgs = {
  filter?: InputMaybe<DowntimeFilter>;
  orderBy?: InputMaybe<DowntimeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place on the Earth where telescopes stand. */
export type SiteIsDownArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A building at a site with telescopes in it. */
export type Enclosure = {
  /** Dotted id, `site.enclosure`. */
  id: Scalars['ID']['output'];
  /** Its telescopes, by code. */
  telescopes: Array<Telescope>;
  /** Downtimes of the enclosure, of everything in it and of its site. */
  downtimes: DowntimeConnection;
  /** Whether every telescope in the enclosure is wholly down at an instant; false for an empty enclosure. */
  isDown: Scalars['Boolean']['output'];
};


/** A building at a site with telescopes in it. */
export type EnclosureDowntimesArgs = {
  filter?: InputMaybe<DowntimeFilter>;
  orderBy?: InputMaybe<DowntimeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A building at a site with telescopes in it. */
export type EnclosureIsDownArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A telescope. */
export type Telescope = {
  /** Dotted id, `site.enclosure.telescope`. */
  id: Scalars['ID']['output'];
  /** Downtimes of the telescope, its enclosure and its site, also those of one instrument type. */
  downtimes: DowntimeConnection;
  /** Whether the whole telescope is down at an instant; a downtime of one instrument type does not count. */
  isDown: Scalars['Boolean']['output'];
  /** When the telescope cannot be scheduled: its downtimes in a window as disjoint intervals in order. */
  blockedIntervals: Array<BlockedInterval>;
  /** The first downtime of `downtimes` that starts at or after an instant; null when there is none. */
  nextDowntime: Maybe<Downtime>;
};


/** A telescope. */
export type TelescopeDowntimesArgs = {
  filter?: InputMaybe<DowntimeFilter>;
  orderBy?: InputMaybe<DowntimeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A telescope. */
export type TelescopeIsDownArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A telescope. */
export type TelescopeBlockedIntervalsArgs = {
  start: Scalars['DateTime']['input'];
  end: Scalars['DateTime']['input'];
  wholeTelescope?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A telescope. */
export type TelescopeNextDowntimeArgs = {
  after?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An instrument on a telescope. */
export type Instrument = {
  /** Instrument code, unique in the observatory; by convention that of its science camera. */
  code: Scalars['String']['output'];
  /** The telescope that carries it. */
  telescope: Telescope;
  /** Its type. */
  instrumentType: InstrumentType;
  /** Downtimes that block the instrument: those of its telescope, enclosure and site, for all or for its type. */
  downtimes: DowntimeConnection;
  /** Whether a downtime blocks the instrument at an instant. */
  isDown: Scalars['Boolean']['output'];
  /** When the instrument cannot be scheduled: its downtimes in a window as disjoint intervals in order. */
  blockedIntervals: Array<BlockedInterval>;
  /** The first downtime of `downtimes` that starts at or after an instant; null when there is none. */
  nextDowntime: Maybe<Downtime>;
};


/** An instrument on a telescope. */
export type InstrumentDowntimesArgs = {
  filter?: InputMaybe<DowntimeFilter>;
  orderBy?: InputMaybe<DowntimeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An instrument on a telescope. */
export type InstrumentIsDownArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An instrument on a telescope. */
export type InstrumentBlockedIntervalsArgs = {
  start: Scalars['DateTime']['input'];
  end: Scalars['DateTime']['input'];
};


/** An instrument on a telescope. */
export type InstrumentNextDowntimeArgs = {
  after?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What instruments of one kind have in common: what can be asked of them and how long it takes. */
export type InstrumentType = {
  /** Instrument type code, unique; by convention in capitals. */
  code: Scalars['String']['output'];
};

/** A person with an account. */
export type User = {
  /** Serial number. */
  id: Scalars['ID']['output'];
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
  Downtime: Downtime;
  Site: Site;
  Enclosure: Enclosure;
  Telescope: Telescope;
  Instrument: Instrument;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Downtime:
    ( { __typename: 'Downtime' }
    & GraphQLRecursivePick<FederationTypes['Downtime'], {"id":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Site'], {"enclosures":{"telescopes":{"id":true}}}> ) );
  Enclosure:
    ( { __typename: 'Enclosure' }
    & GraphQLRecursivePick<FederationTypes['Enclosure'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Enclosure'], {"telescopes":{"id":true}}> ) );
  Telescope:
    ( { __typename: 'Telescope' }
    & GraphQLRecursivePick<FederationTypes['Telescope'], {"id":true}> );
  Instrument:
    ( { __typename: 'Instrument' }
    & GraphQLRecursivePick<FederationTypes['Instrument'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}>
        | GraphQLRecursivePick<FederationTypes['Instrument'], {"telescope":{"id":true},"instrumentType":{"code":true}}> ) );
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
  Downtime: ResolverTypeWrapper<DowntimeModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DowntimeConnection: ResolverTypeWrapper<DowntimeConnectionModel>;
  DowntimeEdge: ResolverTypeWrapper<Omit<DowntimeEdge, 'node'> & { node: ResolversTypes['Downtime'] }>;
  DowntimeFilter: DowntimeFilter;
  BlockedInterval: ResolverTypeWrapper<BlockedInterval>;
  DowntimeChange: ResolverTypeWrapper<DowntimeChangeModel>;
  DowntimeAction: DowntimeAction;
  DowntimeValues: ResolverTypeWrapper<DowntimeValuesModel>;
  DowntimeChangeConnection: ResolverTypeWrapper<DowntimeChangeConnectionModel>;
  DowntimeChangeEdge: ResolverTypeWrapper<Omit<DowntimeChangeEdge, 'node'> & { node: ResolversTypes['DowntimeChange'] }>;
  DowntimeChangeFilter: DowntimeChangeFilter;
  DowntimeChangeOrder: DowntimeChangeOrder;
  SpanInput: SpanInput;
  DowntimeOrder: DowntimeOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CreateDowntimeInput: CreateDowntimeInput;
  CreateDowntimePayload: ResolverTypeWrapper<CreateDowntimePayloadModel>;
  UpdateDowntimeInput: UpdateDowntimeInput;
  UpdateDowntimePayload: ResolverTypeWrapper<UpdateDowntimePayloadModel>;
  DeleteDowntimeInput: DeleteDowntimeInput;
  DeleteDowntimePayload: ResolverTypeWrapper<Omit<DeleteDowntimePayload, 'downtime'> & { downtime: ResolversTypes['Downtime'] }>;
  SynchroniseDowntimesInput: SynchroniseDowntimesInput;
  SynchronisedDowntimeInput: SynchronisedDowntimeInput;
  SynchroniseDowntimesPayload: ResolverTypeWrapper<SynchroniseDowntimesPayload>;
  ImportDowntimeCalendarInput: ImportDowntimeCalendarInput;
  ImportDowntimeCalendarPayload: ResolverTypeWrapper<Omit<ImportDowntimeCalendarPayload, 'events'> & { events: Array<ResolversTypes['ImportedCalendarEvent']> }>;
  ImportedCalendarEvent: ResolverTypeWrapper<ImportedCalendarEventModel>;
  CalendarEventOutcome: CalendarEventOutcome;
  CalendarEventFault: CalendarEventFault;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  Site: ResolverTypeWrapper<SiteModel>;
  Enclosure: ResolverTypeWrapper<EnclosureModel>;
  Telescope: ResolverTypeWrapper<TelescopeModel>;
  Instrument: ResolverTypeWrapper<InstrumentModel>;
  InstrumentType: ResolverTypeWrapper<InstrumentTypeModel>;
  User: ResolverTypeWrapper<User>;
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
  Downtime: DowntimeModel;
  ID: Scalars['ID']['output'];
  DowntimeConnection: DowntimeConnectionModel;
  DowntimeEdge: Omit<DowntimeEdge, 'node'> & { node: ResolversParentTypes['Downtime'] };
  DowntimeFilter: DowntimeFilter;
  BlockedInterval: BlockedInterval;
  DowntimeChange: DowntimeChangeModel;
  DowntimeValues: DowntimeValuesModel;
  DowntimeChangeConnection: DowntimeChangeConnectionModel;
  DowntimeChangeEdge: Omit<DowntimeChangeEdge, 'node'> & { node: ResolversParentTypes['DowntimeChange'] };
  DowntimeChangeFilter: DowntimeChangeFilter;
  SpanInput: SpanInput;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  CreateDowntimeInput: CreateDowntimeInput;
  CreateDowntimePayload: CreateDowntimePayloadModel;
  UpdateDowntimeInput: UpdateDowntimeInput;
  UpdateDowntimePayload: UpdateDowntimePayloadModel;
  DeleteDowntimeInput: DeleteDowntimeInput;
  DeleteDowntimePayload: Omit<DeleteDowntimePayload, 'downtime'> & { downtime: ResolversParentTypes['Downtime'] };
  SynchroniseDowntimesInput: SynchroniseDowntimesInput;
  SynchronisedDowntimeInput: SynchronisedDowntimeInput;
  SynchroniseDowntimesPayload: SynchroniseDowntimesPayload;
  ImportDowntimeCalendarInput: ImportDowntimeCalendarInput;
  ImportDowntimeCalendarPayload: Omit<ImportDowntimeCalendarPayload, 'events'> & { events: Array<ResolversParentTypes['ImportedCalendarEvent']> };
  ImportedCalendarEvent: ImportedCalendarEventModel;
  Upload: Scalars['Upload']['output'];
  Site: SiteModel;
  Enclosure: EnclosureModel;
  Telescope: TelescopeModel;
  Instrument: InstrumentModel;
  InstrumentType: InstrumentTypeModel;
  User: User;
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = DowntimeContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type PageInfoResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DowntimeResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['Downtime'] = ResolversParentTypes['Downtime'], FederationReferenceType extends FederationReferenceTypes['Downtime'] = FederationReferenceTypes['Downtime']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Downtime']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  telescopeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  telescope?: Resolver<Maybe<ResolversTypes['Telescope']>, ParentType, ContextType>;
  enclosure?: Resolver<Maybe<ResolversTypes['Enclosure']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  instrumentType?: Resolver<Maybe<ResolversTypes['InstrumentType']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  externalSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DowntimeConnectionResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['DowntimeConnection'] = ResolversParentTypes['DowntimeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Downtime']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DowntimeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type DowntimeEdgeResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['DowntimeEdge'] = ResolversParentTypes['DowntimeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Downtime'], ParentType, ContextType>;
};

export type BlockedIntervalResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['BlockedInterval'] = ResolversParentTypes['BlockedInterval']> = {
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DowntimeChangeResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['DowntimeChange'] = ResolversParentTypes['DowntimeChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DowntimeAction'], ParentType, ContextType>;
  downtimeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['DowntimeValues']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['DowntimeValues']>, ParentType, ContextType>;
};

export type DowntimeValuesResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['DowntimeValues'] = ResolversParentTypes['DowntimeValues']> = {
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrumentTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DowntimeChangeConnectionResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['DowntimeChangeConnection'] = ResolversParentTypes['DowntimeChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['DowntimeChange']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DowntimeChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type DowntimeChangeEdgeResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['DowntimeChangeEdge'] = ResolversParentTypes['DowntimeChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DowntimeChange'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  downtime?: Resolver<Maybe<ResolversTypes['Downtime']>, ParentType, ContextType, RequireFields<QueryDowntimeArgs, 'id'>>;
  downtimes?: Resolver<ResolversTypes['DowntimeConnection'], ParentType, ContextType, RequireFields<QueryDowntimesArgs, 'orderBy' | 'first'>>;
  downtimeChanges?: Resolver<ResolversTypes['DowntimeChangeConnection'], ParentType, ContextType, RequireFields<QueryDowntimeChangesArgs, 'orderBy' | 'first'>>;
};

export type MutationResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createDowntime?: Resolver<ResolversTypes['CreateDowntimePayload'], ParentType, ContextType, RequireFields<MutationCreateDowntimeArgs, 'input'>>;
  updateDowntime?: Resolver<ResolversTypes['UpdateDowntimePayload'], ParentType, ContextType, RequireFields<MutationUpdateDowntimeArgs, 'input'>>;
  deleteDowntime?: Resolver<ResolversTypes['DeleteDowntimePayload'], ParentType, ContextType, RequireFields<MutationDeleteDowntimeArgs, 'input'>>;
  synchroniseDowntimes?: Resolver<ResolversTypes['SynchroniseDowntimesPayload'], ParentType, ContextType, RequireFields<MutationSynchroniseDowntimesArgs, 'input'>>;
  importDowntimeCalendar?: Resolver<ResolversTypes['ImportDowntimeCalendarPayload'], ParentType, ContextType, RequireFields<MutationImportDowntimeCalendarArgs, 'input'>>;
};

export type CreateDowntimePayloadResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['CreateDowntimePayload'] = ResolversParentTypes['CreateDowntimePayload']> = {
  downtime?: Resolver<ResolversTypes['Downtime'], ParentType, ContextType>;
  overlapping?: Resolver<ResolversTypes['DowntimeConnection'], ParentType, ContextType, RequireFields<CreateDowntimePayloadOverlappingArgs, 'first'>>;
};

export type UpdateDowntimePayloadResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['UpdateDowntimePayload'] = ResolversParentTypes['UpdateDowntimePayload']> = {
  downtime?: Resolver<ResolversTypes['Downtime'], ParentType, ContextType>;
  overlapping?: Resolver<ResolversTypes['DowntimeConnection'], ParentType, ContextType, RequireFields<UpdateDowntimePayloadOverlappingArgs, 'first'>>;
};

export type DeleteDowntimePayloadResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['DeleteDowntimePayload'] = ResolversParentTypes['DeleteDowntimePayload']> = {
  downtime?: Resolver<ResolversTypes['Downtime'], ParentType, ContextType>;
};

export type SynchroniseDowntimesPayloadResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['SynchroniseDowntimesPayload'] = ResolversParentTypes['SynchroniseDowntimesPayload']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportDowntimeCalendarPayloadResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['ImportDowntimeCalendarPayload'] = ResolversParentTypes['ImportDowntimeCalendarPayload']> = {
  events?: Resolver<Array<ResolversTypes['ImportedCalendarEvent']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportedCalendarEventResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['ImportedCalendarEvent'] = ResolversParentTypes['ImportedCalendarEvent']> = {
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CalendarEventOutcome'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['CalendarEventFault']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downtime?: Resolver<Maybe<ResolversTypes['Downtime']>, ParentType, ContextType>;
};

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type SiteResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downtimes?: Resolver<ResolversTypes['DowntimeConnection'], ParentType, ContextType, RequireFields<SiteDowntimesArgs, 'orderBy' | 'first'>>;
  isDown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<SiteIsDownArgs>>;
};

export type EnclosureResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['Enclosure'] = ResolversParentTypes['Enclosure'], FederationReferenceType extends FederationReferenceTypes['Enclosure'] = FederationReferenceTypes['Enclosure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enclosure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  downtimes?: Resolver<ResolversTypes['DowntimeConnection'], ParentType, ContextType, RequireFields<EnclosureDowntimesArgs, 'orderBy' | 'first'>>;
  isDown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<EnclosureIsDownArgs>>;
};

export type TelescopeResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['Telescope'] = ResolversParentTypes['Telescope'], FederationReferenceType extends FederationReferenceTypes['Telescope'] = FederationReferenceTypes['Telescope']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Telescope']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  downtimes?: Resolver<ResolversTypes['DowntimeConnection'], ParentType, ContextType, RequireFields<TelescopeDowntimesArgs, 'orderBy' | 'first'>>;
  isDown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<TelescopeIsDownArgs>>;
  blockedIntervals?: Resolver<Array<ResolversTypes['BlockedInterval']>, ParentType, ContextType, RequireFields<TelescopeBlockedIntervalsArgs, 'start' | 'end' | 'wholeTelescope'>>;
  nextDowntime?: Resolver<Maybe<ResolversTypes['Downtime']>, ParentType, ContextType, Partial<TelescopeNextDowntimeArgs>>;
};

export type InstrumentResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'], FederationReferenceType extends FederationReferenceTypes['Instrument'] = FederationReferenceTypes['Instrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downtimes?: Resolver<ResolversTypes['DowntimeConnection'], ParentType, ContextType, RequireFields<InstrumentDowntimesArgs, 'orderBy' | 'first'>>;
  isDown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<InstrumentIsDownArgs>>;
  blockedIntervals?: Resolver<Array<ResolversTypes['BlockedInterval']>, ParentType, ContextType, RequireFields<InstrumentBlockedIntervalsArgs, 'start' | 'end'>>;
  nextDowntime?: Resolver<Maybe<ResolversTypes['Downtime']>, ParentType, ContextType, Partial<InstrumentNextDowntimeArgs>>;
};

export type InstrumentTypeResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['InstrumentType'] = ResolversParentTypes['InstrumentType']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = DowntimeContext> = {
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Downtime?: DowntimeResolvers<ContextType>;
  DowntimeConnection?: DowntimeConnectionResolvers<ContextType>;
  DowntimeEdge?: DowntimeEdgeResolvers<ContextType>;
  BlockedInterval?: BlockedIntervalResolvers<ContextType>;
  DowntimeChange?: DowntimeChangeResolvers<ContextType>;
  DowntimeValues?: DowntimeValuesResolvers<ContextType>;
  DowntimeChangeConnection?: DowntimeChangeConnectionResolvers<ContextType>;
  DowntimeChangeEdge?: DowntimeChangeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CreateDowntimePayload?: CreateDowntimePayloadResolvers<ContextType>;
  UpdateDowntimePayload?: UpdateDowntimePayloadResolvers<ContextType>;
  DeleteDowntimePayload?: DeleteDowntimePayloadResolvers<ContextType>;
  SynchroniseDowntimesPayload?: SynchroniseDowntimesPayloadResolvers<ContextType>;
  ImportDowntimeCalendarPayload?: ImportDowntimeCalendarPayloadResolvers<ContextType>;
  ImportedCalendarEvent?: ImportedCalendarEventResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  Site?: SiteResolvers<ContextType>;
  Enclosure?: EnclosureResolvers<ContextType>;
  Telescope?: TelescopeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentType?: InstrumentTypeResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = DowntimeContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
