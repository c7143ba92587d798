// Generated from schema.graphql by `npm run generate`; do not edit.
// deno-lint-ignore-file
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Downtime as DowntimeModel, DowntimeConnection as DowntimeConnectionModel, Site as SiteModel, Enclosure as EnclosureModel, Telescope as TelescopeModel, InstrumentType as InstrumentTypeModel, Instrument as InstrumentModel } from './models.ts';
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

/** A planned span of time in which a telescope, or all instruments of one type on it, must not be scheduled. */
export type Downtime = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** First instant of the span, UTC. */
  start: Scalars['DateTime']['output'];
  /** First instant after the span, UTC; the span is half-open, [start, end). */
  end: Scalars['DateTime']['output'];
  /** Dotted id of the telescope, `site.enclosure.telescope`, as it was recorded. */
  telescopeId: Scalars['ID']['output'];
  /** The telescope that is down; null with a NOT_FOUND error when configdb does not know it. */
  telescope: Maybe<Telescope>;
  /** The enclosure of that telescope. */
  enclosure: Maybe<Enclosure>;
  /** The site of that telescope. */
  site: Maybe<Site>;
  /** The instrument type that is down; null when the whole telescope is. */
  instrumentType: Maybe<InstrumentType>;
  /** Why, in free text of up to 3000 characters; may be empty. */
  reason: Scalars['String']['output'];
  /** When the row was made, UTC. */
  created: Scalars['DateTime']['output'];
  /** When the row was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
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
  /** Dotted telescope ids, any of them. */
  telescopeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Instrument type codes named by the downtime, any of them; downtimes of the whole telescope do not match. */
  instrumentType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: only downtimes of the whole telescope. False: only those of one instrument type. */
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
};

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

/** A place on the Earth where telescopes stand. */
export type Site = {
  /** Site code, up to 3 characters. */
  code: Scalars['String']['output'];
  /** Its enclosures, by code. */
  enclosures: Array<Enclosure>;
  /** Downtimes of all telescopes of the site. */
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
  /** Downtimes of all telescopes in the enclosure. */
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
  /** Downtimes of the telescope, also those of one instrument type on it. */
  downtimes: DowntimeConnection;
  /** Whether the whole telescope is down at an instant; a downtime of one instrument type does not count. */
  isDown: Scalars['Boolean']['output'];
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

/** An instrument on a telescope. */
export type Instrument = {
  /** Instrument code, unique in the observatory; by convention that of its science camera. */
  code: Scalars['String']['output'];
  /** The telescope that carries it. */
  telescope: Telescope;
  /** Its type. */
  instrumentType: InstrumentType;
  /** Downtimes that block the instrument: those of its whole telescope and those of its type there. */
  downtimes: DowntimeConnection;
  /** Whether a downtime blocks the instrument at an instant. */
  isDown: Scalars['Boolean']['output'];
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

/** What instruments of one kind have in common: what can be asked of them and how long it takes. */
export type InstrumentType = {
  /** Instrument type code, unique; by convention in capitals. */
  code: Scalars['String']['output'];
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
  SpanInput: SpanInput;
  DowntimeOrder: DowntimeOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Site: ResolverTypeWrapper<SiteModel>;
  Enclosure: ResolverTypeWrapper<EnclosureModel>;
  Telescope: ResolverTypeWrapper<TelescopeModel>;
  Instrument: ResolverTypeWrapper<InstrumentModel>;
  InstrumentType: ResolverTypeWrapper<InstrumentTypeModel>;
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
  SpanInput: SpanInput;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Site: SiteModel;
  Enclosure: EnclosureModel;
  Telescope: TelescopeModel;
  Instrument: InstrumentModel;
  InstrumentType: InstrumentTypeModel;
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
  telescopeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  telescope?: Resolver<Maybe<ResolversTypes['Telescope']>, ParentType, ContextType>;
  enclosure?: Resolver<Maybe<ResolversTypes['Enclosure']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  instrumentType?: Resolver<Maybe<ResolversTypes['InstrumentType']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  downtime?: Resolver<Maybe<ResolversTypes['Downtime']>, ParentType, ContextType, RequireFields<QueryDowntimeArgs, 'id'>>;
  downtimes?: Resolver<ResolversTypes['DowntimeConnection'], ParentType, ContextType, RequireFields<QueryDowntimesArgs, 'orderBy' | 'first'>>;
};

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
};

export type InstrumentResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'], FederationReferenceType extends FederationReferenceTypes['Instrument'] = FederationReferenceTypes['Instrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downtimes?: Resolver<ResolversTypes['DowntimeConnection'], ParentType, ContextType, RequireFields<InstrumentDowntimesArgs, 'orderBy' | 'first'>>;
  isDown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<InstrumentIsDownArgs>>;
};

export type InstrumentTypeResolvers<ContextType = DowntimeContext, ParentType extends ResolversParentTypes['InstrumentType'] = ResolversParentTypes['InstrumentType']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Enclosure?: EnclosureResolvers<ContextType>;
  Telescope?: TelescopeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentType?: InstrumentTypeResolvers<ContextType>;
};

