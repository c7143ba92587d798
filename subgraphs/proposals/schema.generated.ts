// Generated from schema.graphql by `npm run generate`; do not edit.
// deno-lint-ignore-file
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { User as UserModel, Semester as SemesterModel, ScienceCollaborationAllocation as ScienceCollaborationAllocationModel, CollaborationAllocation as CollaborationAllocationModel, Proposal as ProposalModel, Membership as MembershipModel, TimeAllocation as TimeAllocationModel, RequestGroup as RequestGroupModel, Request as RequestModel, Location as LocationModel, Window as WindowModel, Configuration as ConfigurationModel, Target as TargetModel, Constraints as ConstraintsModel, AcquisitionConfig as AcquisitionConfigModel, GuidingConfig as GuidingConfigModel, InstrumentConfig as InstrumentConfigModel, RegionOfInterest as RegionOfInterestModel, Observation as ObservationModel, ConfigurationStatus as ConfigurationStatusModel, Summary as SummaryModel, ProposalInvitation as ProposalInvitationModel, AuditEvent as AuditEventModel, AuditEventConnection as AuditEventConnectionModel, SemesterConnection as SemesterConnectionModel, ProposalConnection as ProposalConnectionModel, TimeAllocationConnection as TimeAllocationConnectionModel, RequestGroupConnection as RequestGroupConnectionModel, RequestConnection as RequestConnectionModel, ObservationConnection as ObservationConnectionModel, Site as SiteModel, Enclosure as EnclosureModel, Telescope as TelescopeModel, InstrumentType as InstrumentTypeModel, Instrument as InstrumentModel, Viewer as ViewerModel, Profile as ProfileModel, ApiToken as ApiTokenModel, ApiTokenConnection as ApiTokenConnectionModel, UserConnection as UserConnectionModel } from './models.ts';
import type { ProposalsContext } from './context.ts';
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
  /** Who is asking, and what they may do; null when nobody signed in. */
  viewer: Maybe<Viewer>;
  /** All accounts, by name; for staff and administrators. */
  users: UserConnection;
  /** One semester; null when there is none with this id. */
  semester: Maybe<Semester>;
  /** All semesters, earliest start first unless `orderBy` says otherwise. */
  semesters: SemesterConnection;
  /** One proposal; null when there is none with this id. */
  proposal: Maybe<Proposal>;
  /** All proposals, by id unless `orderBy` says otherwise. */
  proposals: ProposalConnection;
  /** One request group; null when there is none with this id. */
  requestGroup: Maybe<RequestGroup>;
  /** All request groups, last submitted first unless `orderBy` says otherwise. */
  requestGroups: RequestGroupConnection;
  /** One request; null when there is none with this id. */
  request: Maybe<Request>;
  /** All requests, last submitted first unless `orderBy` says otherwise. */
  requests: RequestConnection;
  /** One observation; null when there is none with this id. */
  observation: Maybe<Observation>;
  /** All observations, latest start first unless `orderBy` says otherwise. */
  observations: ObservationConnection;
  /** Records of what was done to accounts and memberships, last done first unless `orderBy` says otherwise; for administrators. */
  auditEvents: AuditEventConnection;
};


export type QueryUsersArgs = {
  filter?: InputMaybe<UserFilter>;
  orderBy?: InputMaybe<UserOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySemesterArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySemestersArgs = {
  filter?: InputMaybe<SemesterFilter>;
  orderBy?: InputMaybe<SemesterOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposalsArgs = {
  filter?: InputMaybe<ProposalFilter>;
  orderBy?: InputMaybe<ProposalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRequestGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequestGroupsArgs = {
  filter?: InputMaybe<RequestGroupFilter>;
  orderBy?: InputMaybe<RequestGroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequestsArgs = {
  filter?: InputMaybe<RequestFilter>;
  orderBy?: InputMaybe<RequestOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditEventsArgs = {
  filter?: InputMaybe<AuditEventFilter>;
  orderBy?: InputMaybe<AuditEventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Withdraws a request group: its pending requests become CANCELED, their observations are taken off the schedule or stopped, and hours paid for raised intra-proposal priority return. For its submitter, principal investigators of its proposal, and staff. A group that is CANCELED already is answered as it is. */
  cancelRequestGroup: CancelRequestGroupPayload;
  /** Mails a code for `register` to an address, or tells its owner that there is an account already. The answer is the same either way. */
  requestRegistration: RequestRegistrationPayload;
  /** Makes an account with a code from the mail, signs in, and accepts the invitations of the address. */
  register: RegisterPayload;
  /** Begins a session. */
  signIn: SignInPayload;
  /** Ends the session by whose token this is called. */
  signOut: SignOutPayload;
  /** Replaces the password and ends all other sessions; needs a session. */
  changePassword: ChangePasswordPayload;
  /** Mails a code for `resetPassword` to the address of an account. The answer is the same when there is none. */
  requestPasswordReset: RequestPasswordResetPayload;
  /** Replaces the password with a code from the mail and ends all sessions of the account. */
  resetPassword: ResetPasswordPayload;
  /** Mails a code for `changeEmail` to the new address; needs a session, or the scope ACCOUNTS_WRITE. */
  requestEmailChange: RequestEmailChangePayload;
  /** Gives the account the address to which the code was mailed; needs a session, or the scope ACCOUNTS_WRITE. */
  changeEmail: ChangeEmailPayload;
  /** Changes the caller's own profile; needs a session, or the scope ACCOUNTS_WRITE. */
  updateProfile: UpdateProfilePayload;
  /** Makes an API token; its secret is shown here and never again. For one's own account it needs a session, or the scope ACCOUNTS_WRITE; for another account that scope. */
  createApiToken: CreateApiTokenPayload;
  /** Ends an API token; ending it again is harmless. For one's own token it needs a session, or the scope ACCOUNTS_WRITE; for that of another account that scope. */
  revokeApiToken: RevokeApiTokenPayload;
  /** Makes an account without a password; its owner gets one by `requestPasswordReset`. Needs the scope ACCOUNTS_WRITE. */
  createUser: CreateUserPayload;
  /** Replaces the roles of an account; needs the scope ACCOUNTS_WRITE. */
  setUserRoles: SetUserRolesPayload;
  /** Invites people to a proposal by their e-mail addresses; who has an account becomes a member at once. For its principal investigators and staff. */
  inviteToProposal: InviteToProposalPayload;
  /** Withdraws an invitation that was not used. For principal investigators of the proposal and staff. */
  deleteInvitation: DeleteInvitationPayload;
  /** Ends a membership: principal investigators may end those of co-investigators, staff any but that of the last principal investigator. */
  removeMembership: RemoveMembershipPayload;
  /** Sets how much telescope time one or all co-investigators of a proposal may ask for. For its principal investigators and staff. */
  setMembershipTimeLimit: SetMembershipTimeLimitPayload;
};


export type MutationCancelRequestGroupArgs = {
  input: CancelRequestGroupInput;
};


export type MutationRequestRegistrationArgs = {
  input: RequestRegistrationInput;
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


export type MutationChangeEmailArgs = {
  input: ChangeEmailInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


export type MutationRevokeApiTokenArgs = {
  input: RevokeApiTokenInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationSetUserRolesArgs = {
  input: SetUserRolesInput;
};


export type MutationInviteToProposalArgs = {
  input: InviteToProposalInput;
};


export type MutationDeleteInvitationArgs = {
  input: DeleteInvitationInput;
};


export type MutationRemoveMembershipArgs = {
  input: RemoveMembershipInput;
};


export type MutationSetMembershipTimeLimitArgs = {
  input: SetMembershipTimeLimitInput;
};

/** A person with an account. */
export type User = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** Name of the account. */
  username: Scalars['String']['output'];
  /** Given name; may be empty. */
  firstName: Scalars['String']['output'];
  /** Family name; may be empty. */
  lastName: Scalars['String']['output'];
  /** Institution of the person, up to 200 characters; may be empty. */
  institution: Scalars['String']['output'];
  /** E-mail address; null for whom it is no business: it is there for its owner, principal investigators of a proposal of which the person is a member, administrators, and staff with `staffView`. */
  email: Maybe<Scalars['String']['output']>;
  /** What the account is to the observatory; null for all but its owner, administrators, and staff with `staffView`. */
  roles: Maybe<Array<Role>>;
};

/** A span of time for which telescope time is allocated. */
export type Semester = {
  /** Name of the semester, e.g. `2026A`. */
  id: Scalars['ID']['output'];
  /** First instant, UTC. */
  start: Scalars['DateTime']['output'];
  /** First instant after the semester, UTC. */
  end: Scalars['DateTime']['output'];
  /** Proposals with a time allocation in the semester. */
  proposals: ProposalConnection;
  /** Time allocated in the semester to the proposals of the caller; to all proposals for those who see everything. */
  timeAllocations: TimeAllocationConnection;
};


/** A span of time for which telescope time is allocated. */
export type SemesterProposalsArgs = {
  filter?: InputMaybe<ProposalFilter>;
  orderBy?: InputMaybe<ProposalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A span of time for which telescope time is allocated. */
export type SemesterTimeAllocationsArgs = {
  filter?: InputMaybe<TimeAllocationFilter>;
  orderBy?: InputMaybe<TimeAllocationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of semesters. */
export type SemesterConnection = {
  /** The semesters of this page. */
  nodes: Array<Semester>;
  /** The semesters of this page, each with its cursor. */
  edges: Array<SemesterEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** One of the semesters in a page. */
export type SemesterEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Semester;
};

/** Which semesters; parts that are absent or null say nothing, the others must all hold. */
export type SemesterFilter = {
  /** Semester ids, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Id contains this text, ignoring case. */
  idContains?: InputMaybe<Scalars['String']['input']>;
  /** Semesters under way at this instant, UTC. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Start at or after this instant, UTC. */
  startsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Start at or before this instant, UTC. */
  startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** End at or after this instant, UTC. */
  endsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** End at or before this instant, UTC. */
  endsBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of a list of semesters; entries that are equal in it follow their id. */
export type SemesterOrder =
  /** Earliest start first. */
  | 'START_ASC'
  /** Latest start first. */
  | 'START_DESC'
  /** Earliest end first. */
  | 'END_ASC'
  /** Latest end first. */
  | 'END_DESC';

/** A partner that gives time to proposals out of its own share of the telescopes; "sca" for short. */
export type ScienceCollaborationAllocation = {
  /** Short name of the partner. */
  id: Scalars['ID']['output'];
  /** Full name; may be empty. */
  name: Scalars['String']['output'];
  /** Who hands out the time of the partner; null when nobody does. */
  admin: Maybe<User>;
  /** The share of the partner, one entry per class of telescope. */
  collaborationAllocations: Array<CollaborationAllocation>;
};

/** The share of a partner on telescopes of one name. */
export type CollaborationAllocation = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** Name that the telescopes share in configdb, in lower case. */
  telescopeName: Scalars['String']['output'];
  /** Hours per semester. */
  allocation: Scalars['Float']['output'];
};

/** A science programme, or another purpose for which time is allocated. */
export type Proposal = {
  /** Name of the proposal, as in the PROPID keyword of its frames. */
  id: Scalars['ID']['output'];
  /** Whether requests may be submitted for it. */
  active: Scalars['Boolean']['output'];
  /** Title, up to 255 characters; may be empty. */
  title: Scalars['String']['output'];
  /** What the proposal is about; may be empty. */
  abstract: Scalars['String']['output'];
  /** Priority given by the time allocation committee; requests of a proposal with a higher number are worth more to the scheduler. */
  tacPriority: Scalars['Int']['output'];
  /** Rank given by the time allocation committee among the proposals of the same call. */
  tacRank: Scalars['Int']['output'];
  /** The partner whose time the proposal uses. */
  sca: ScienceCollaborationAllocation;
  /** Whether its requests, observations and frames are open to everybody. */
  public: Scalars['Boolean']['output'];
  /** Whether it serves another purpose than science, such as calibration or engineering. */
  nonScience: Scalars['Boolean']['output'];
  /** Whether its members may put observations on the schedule themselves. */
  directSubmission: Scalars['Boolean']['output'];
  /** Free labels of up to 255 characters each. */
  tags: Array<Scalars['String']['output']>;
  /** Notes of the time allocation committee; may be empty. Null to all but staff and administrators. */
  notes: Maybe<Scalars['String']['output']>;
  /** When the proposal was made, UTC. */
  created: Scalars['DateTime']['output'];
  /** When the proposal was last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Its principal investigators, by family name. */
  pis: Array<User>;
  /** Its members, principal investigators first, then by family name: all for principal investigators and those who see everything, for co-investigators themselves and the principal investigators, for everybody else the principal investigators. */
  memberships: Array<Membership>;
  /** Invitations to it, last sent first; empty except for principal investigators and those who see everything. */
  invitations: Array<ProposalInvitation>;
  /** Time allocated to it, by semester; empty except for its members and those who see everything. */
  timeAllocations: Array<TimeAllocation>;
  /** Request groups submitted for it, last submitted first unless `orderBy` says otherwise. */
  requestGroups: RequestGroupConnection;
};


/** A science programme, or another purpose for which time is allocated. */
export type ProposalMembershipsArgs = {
  role?: InputMaybe<MembershipRole>;
};


/** A science programme, or another purpose for which time is allocated. */
export type ProposalRequestGroupsArgs = {
  filter?: InputMaybe<RequestGroupFilter>;
  orderBy?: InputMaybe<RequestGroupOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of proposals. */
export type ProposalConnection = {
  /** The proposals of this page. */
  nodes: Array<Proposal>;
  /** The proposals of this page, each with its cursor. */
  edges: Array<ProposalEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** One of the proposals in a page. */
export type ProposalEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Proposal;
};

/** Which proposals; parts that are absent or null say nothing, the others must all hold. */
export type ProposalFilter = {
  /** Proposal ids, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether requests may be submitted for it. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Semester ids; has time allocated in any of them. */
  semester?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of partners whose time it uses, any of them. */
  sca?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Rank by the time allocation committee is this number. */
  tacRank?: InputMaybe<Scalars['Int']['input']>;
  /** Priority by the time allocation committee is this number. */
  tacPriority?: InputMaybe<Scalars['Int']['input']>;
  /** Whether its data are open to everybody. */
  public?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it serves another purpose than science. */
  nonScience?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its members may put observations on the schedule themselves. */
  directSubmission?: InputMaybe<Scalars['Boolean']['input']>;
  /** Title contains this text, ignoring case. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Has any of these tags. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Order of a list of proposals; entries that are equal in it follow their id. */
export type ProposalOrder =
  /** By id. */
  | 'ID_ASC'
  /** By id, backwards. */
  | 'ID_DESC'
  /** By title. */
  | 'TITLE_ASC'
  /** By title, backwards. */
  | 'TITLE_DESC'
  /** Lowest priority number first. */
  | 'TAC_PRIORITY_ASC'
  /** Highest priority number first. */
  | 'TAC_PRIORITY_DESC'
  /** Lowest rank number first. */
  | 'TAC_RANK_ASC'
  /** Highest rank number first. */
  | 'TAC_RANK_DESC'
  /** First made first. */
  | 'CREATED_ASC'
  /** Last made first. */
  | 'CREATED_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** What a member is in a proposal. */
export type MembershipRole =
  /** Principal investigator. */
  | 'PI'
  /** Co-investigator. */
  | 'CI';

/** That a person belongs to a proposal. */
export type Membership = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** The person. */
  user: User;
  /** The proposal. */
  proposal: Proposal;
  /** What the person is in it. */
  role: MembershipRole;
  /** Seconds of telescope time that the person may ask for in a semester, -1 for any; null to all but the person, the principal investigators and those who see everything. */
  timeLimit: Maybe<Scalars['Int']['output']>;
};

/** A pool of hours that a proposal may spend in a semester on certain instrument types. */
export type TimeAllocation = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** Whose time it is. */
  proposal: Proposal;
  /** When it may be spent. */
  semester: Semester;
  /** Codes of the instrument types that share the pool. */
  instrumentTypeCodes: Array<Scalars['String']['output']>;
  /** The instrument types that share the pool, in the order of their codes; null entries with a NOT_FOUND error for those configdb does not know. */
  instrumentTypes: Array<Maybe<InstrumentType>>;
  /** Hours allocated to observations of type NORMAL. */
  stdAllocation: Scalars['Float']['output'];
  /** Hours spent by observations of type NORMAL. */
  stdTimeUsed: Scalars['Float']['output'];
  /** Hours allocated to observations of type RAPID_RESPONSE. */
  rrAllocation: Scalars['Float']['output'];
  /** Hours spent by observations of type RAPID_RESPONSE. */
  rrTimeUsed: Scalars['Float']['output'];
  /** Hours allocated to observations of type TIME_CRITICAL. */
  tcAllocation: Scalars['Float']['output'];
  /** Hours spent by observations of type TIME_CRITICAL. */
  tcTimeUsed: Scalars['Float']['output'];
  /** Hours allocated to real-time sessions. */
  realtimeAllocation: Scalars['Float']['output'];
  /** Hours spent by real-time sessions. */
  realtimeTimeUsed: Scalars['Float']['output'];
  /** Most hours that can be in the account for raised intra-proposal priority. */
  ippLimit: Scalars['Float']['output'];
  /** Hours now in the account for raised intra-proposal priority. */
  ippTimeAvailable: Scalars['Float']['output'];
};

/** A page of time allocations. */
export type TimeAllocationConnection = {
  /** The time allocations of this page. */
  nodes: Array<TimeAllocation>;
  /** The time allocations of this page, each with its cursor. */
  edges: Array<TimeAllocationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** One of the time allocations in a page. */
export type TimeAllocationEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: TimeAllocation;
};

/** Which time allocations; parts that are absent or null say nothing, the others must all hold. */
export type TimeAllocationFilter = {
  /** Proposal ids, any of them. */
  proposal?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Semester ids, any of them. */
  semester?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Instrument type codes; the pool is for any of them. */
  instrumentType?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Order of a list of time allocations; entries that are equal in it follow their id. */
export type TimeAllocationOrder =
  /** By proposal id. */
  | 'PROPOSAL_ASC'
  /** By proposal id, backwards. */
  | 'PROPOSAL_DESC'
  /** By semester id. */
  | 'SEMESTER_ASC'
  /** By semester id, backwards. */
  | 'SEMESTER_DESC';

/** How far a request, or a group of them, has come. */
export type RequestState =
  /** Waits for its observation. */
  | 'PENDING'
  /** Was observed to its acceptability threshold. */
  | 'COMPLETED'
  /** Its last window is over without success. */
  | 'WINDOW_EXPIRED'
  /** Failed as often as the observatory tries. */
  | 'FAILURE_LIMIT_REACHED'
  /** Was withdrawn. */
  | 'CANCELED';

/** How urgent observations are, and who puts them on the schedule. */
export type ObservationType =
  /** Scheduled by priority. */
  | 'NORMAL'
  /** Scheduled at once, interrupting others, within a day. */
  | 'RAPID_RESPONSE'
  /** Scheduled before NORMAL ones, because the window is the point. */
  | 'TIME_CRITICAL'
  /** Put on the schedule by a member of a direct-submission proposal. */
  | 'DIRECT'
  /** A session in which a person drives the telescope. */
  | 'REAL_TIME';

/** How many requests a group has. */
export type Operator =
  /** Exactly one. */
  | 'SINGLE'
  /** Two or more, each scheduled on its own. */
  | 'MANY';

/** Requests submitted together for one proposal. */
export type RequestGroup = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** Name given by the submitter, up to 50 characters. */
  name: Scalars['String']['output'];
  /** The proposal that pays for it. */
  proposal: Proposal;
  /** Who submitted it. */
  submitter: User;
  /** How urgent its observations are, and who schedules them. */
  observationType: ObservationType;
  /** Whether it has one request or several. */
  operator: Operator;
  /** Intra-proposal priority: a factor on the priority of the proposal, 1.0 being neutral. */
  ippValue: Scalars['Float']['output'];
  /** How far it has come: CANCELED when it was withdrawn, else the first state of a fixed order that any of its requests is in. */
  state: RequestState;
  /** End of the last window of its requests, UTC. */
  lastWindowEnd: Scalars['DateTime']['output'];
  /** When it was submitted, UTC. */
  created: Scalars['DateTime']['output'];
  /** When it last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Its requests, in the order of submission. */
  requests: Array<Request>;
  /** Whether `cancelRequestGroup` is for the caller, and the group in a state in which it can be canceled. */
  viewerMayCancel: Scalars['Boolean']['output'];
};

/** A page of request groups. */
export type RequestGroupConnection = {
  /** The request groups of this page. */
  nodes: Array<RequestGroup>;
  /** The request groups of this page, each with its cursor. */
  edges: Array<RequestGroupEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** One of the request groups in a page. */
export type RequestGroupEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: RequestGroup;
};

/** Which request groups; parts that are absent or null say nothing, the others must all hold. */
export type RequestGroupFilter = {
  /** Serial numbers, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Serial numbers of submitters, any of them. */
  submitter?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Username of the submitter contains this text, ignoring case. */
  user?: InputMaybe<Scalars['String']['input']>;
  /** Proposal ids, any of them. */
  proposal?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name contains this text, ignoring case. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Observation types, any of them. */
  observationType?: InputMaybe<Array<ObservationType>>;
  /** With one request, or with several. */
  operator?: InputMaybe<Operator>;
  /** Intra-proposal priority is exactly this number. */
  ippValue?: InputMaybe<Scalars['Float']['input']>;
  /** States, any of them. */
  state?: InputMaybe<Array<RequestState>>;
  /** States, none of them. */
  excludeState?: InputMaybe<Array<RequestState>>;
  /** Submitted at or after this instant, UTC. */
  createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Submitted at or before this instant, UTC. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Has a request changed at or after this instant, UTC. */
  modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Has a request changed at or before this instant, UTC. */
  modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name of a target contains this text, ignoring case. */
  target?: InputMaybe<Scalars['String']['input']>;
  /** Has a request for any of these telescope classes, e.g. `1m0`. */
  telescopeClass?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has any of the requests with these serial numbers. */
  requestId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Order of a list of request groups; entries that are equal in it follow their id. */
export type RequestGroupOrder =
  /** First submitted first. */
  | 'CREATED_ASC'
  /** Last submitted first. */
  | 'CREATED_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC'
  /** By name. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC'
  /** Earliest end of the last window first. */
  | 'END_ASC'
  /** Latest end of the last window first. */
  | 'END_DESC';

/** Which request group to cancel. */
export type CancelRequestGroupInput = {
  /** Serial number of the request group. */
  id: Scalars['ID']['input'];
};

/** That a request group is canceled. */
export type CancelRequestGroupPayload = {
  /** The request group as it is now. */
  requestGroup: RequestGroup;
};

/** What the scheduler prefers among the possible times of a request. */
export type OptimizationType =
  /** The earliest. */
  | 'TIME'
  /** The lowest airmass. */
  | 'AIRMASS';

/** What one visit of a telescope is to do, and when it may. */
export type Request = {
  /** Serial number, as in the REQNUM keyword of its frames. */
  id: Scalars['ID']['output'];
  /** The group it was submitted in. */
  requestGroup: RequestGroup;
  /** Free remark of the submitter, up to 255 characters; may be empty. */
  observationNote: Scalars['String']['output'];
  /** What to prefer among the possible times. */
  optimizationType: OptimizationType;
  /** How far it has come. */
  state: RequestState;
  /** Per cent of the exposure time, 0 to 100, that must be observed for it to count as completed. */
  acceptabilityThreshold: Scalars['Float']['output'];
  /** How many times the whole list of configurations is run through. */
  configurationRepeats: Scalars['Int']['output'];
  /** Instant, UTC, before which it is not scheduled; null when it is not held back. */
  suspendUntil: Maybe<Scalars['DateTime']['output']>;
  /** Seconds that one observation of it takes, overheads included. */
  duration: Scalars['Int']['output'];
  /** Whatever else the submitter attached, as a JSON object. */
  extraParams: Scalars['JSON']['output'];
  /** When it was submitted, UTC. */
  created: Scalars['DateTime']['output'];
  /** When it last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** Which telescopes may do it. */
  location: Location;
  /** When it may be done, earliest first. */
  windows: Array<Window>;
  /** What to do, in this order; empty for a real-time session. */
  configurations: Array<Configuration>;
  /** The times it was put on a telescope, earliest first. */
  observations: Array<Observation>;
};

/** A page of requests. */
export type RequestConnection = {
  /** The requests of this page. */
  nodes: Array<Request>;
  /** The requests of this page, each with its cursor. */
  edges: Array<RequestEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** One of the requests in a page. */
export type RequestEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Request;
};

/** Which requests; parts that are absent or null say nothing, the others must all hold. */
export type RequestFilter = {
  /** Serial numbers, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Serial numbers of their groups, any of them. */
  requestGroupId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Proposal ids, any of them. */
  proposal?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** States, any of them. */
  state?: InputMaybe<Array<RequestState>>;
  /** Telescope classes, any of them, e.g. `1m0`. */
  telescopeClass?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Order of a list of requests; entries that are equal in it follow their id. */
export type RequestOrder =
  /** First submitted first. */
  | 'CREATED_ASC'
  /** Last submitted first. */
  | 'CREATED_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** Which telescopes may do a request: a class, narrowed to a site, an enclosure or one telescope. */
export type Location = {
  /** Class of the telescope: its aperture in metres with `m` for the decimal point, e.g. `0m4`. */
  telescopeClass: Scalars['String']['output'];
  /** Code of the only site allowed; null when any is. */
  siteCode: Maybe<Scalars['String']['output']>;
  /** The only site allowed; null when any is. */
  site: Maybe<Site>;
  /** Dotted id of the only enclosure allowed; null when any is. */
  enclosureId: Maybe<Scalars['ID']['output']>;
  /** The only enclosure allowed; null when any is. */
  enclosure: Maybe<Enclosure>;
  /** Dotted id of the only telescope allowed; null when any is. */
  telescopeId: Maybe<Scalars['ID']['output']>;
  /** The only telescope allowed; null when any is. */
  telescope: Maybe<Telescope>;
};

/** A half-open span of time, [start, end), in which a request may be done. */
export type Window = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** First instant, UTC. */
  start: Scalars['DateTime']['output'];
  /** First instant after the window, UTC. */
  end: Scalars['DateTime']['output'];
};

/** One target looked at with one instrument type. */
export type Configuration = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** Code of the instrument type to use. */
  instrumentTypeCode: Scalars['String']['output'];
  /** The instrument type to use; null with a NOT_FOUND error when configdb does not know it. */
  instrumentType: Maybe<InstrumentType>;
  /** Code of the configuration type, one that the instrument type offers, e.g. `EXPOSE`. */
  type: Scalars['String']['output'];
  /** Seconds over which the instrument configs are repeated; null unless `type` is a REPEAT one. */
  repeatDuration: Maybe<Scalars['Float']['output']>;
  /** Place in the list of its request, from 1. */
  priority: Scalars['Int']['output'];
  /** Whatever else the submitter attached, as a JSON object. */
  extraParams: Scalars['JSON']['output'];
  /** Where to point; null for one that needs no target, such as a bias. */
  target: Maybe<Target>;
  /** What the sky must be like. */
  constraints: Constraints;
  /** How the target is put in place before the exposures. */
  acquisitionConfig: AcquisitionConfig;
  /** How the telescope is kept on the target. */
  guidingConfig: GuidingConfig;
  /** The exposures, in this order. */
  instrumentConfigs: Array<InstrumentConfig>;
};

/** How the position of a target is given. */
export type TargetType =
  /** Equatorial coordinates in the International Celestial Reference System. */
  | 'ICRS'
  /** Elements of an orbit around the Sun. */
  | 'ORBITAL_ELEMENTS'
  /** Hour angle and declination: it stands still over the telescope. */
  | 'HOUR_ANGLE'
  /** Altitude and azimuth with rates and accelerations, for one pass of a satellite. */
  | 'SATELLITE';

/** Which elements describe an orbit, and by whose convention. */
export type OrbitalElementScheme =
  /** Minor Planet Center, minor planets: argofperih, meandist, meananom. */
  | 'MPC_MINOR_PLANET'
  /** Minor Planet Center, comets: argofperih, perihdist, epochofperih. */
  | 'MPC_COMET'
  /** Jet Propulsion Laboratory, major planets: argofperih, meandist, meananom, dailymot. */
  | 'JPL_MAJOR_PLANET'
  /** Jet Propulsion Laboratory, minor planets: argofperih, perihdist, epochofperih. */
  | 'JPL_MINOR_PLANET'
  /** ASA, major planets: longofperih, meandist, meanlong, dailymot. */
  | 'ASA_MAJOR_PLANET'
  /** ASA, minor planets: argofperih, meandist, meananom. */
  | 'ASA_MINOR_PLANET'
  /** ASA, comets: argofperih, perihdist, epochofperih. */
  | 'ASA_COMET';

/** Where to point. Fields that do not belong to the type of the target, or to its scheme of elements, are null. */
export type Target = {
  /** Name, up to 50 characters. */
  name: Scalars['String']['output'];
  /** How its position is given. */
  type: TargetType;
  /** ICRS: right ascension, degrees, 0 to 360. */
  ra: Maybe<Scalars['Float']['output']>;
  /** ICRS and HOUR_ANGLE: declination, degrees, -90 to 90. */
  dec: Maybe<Scalars['Float']['output']>;
  /** HOUR_ANGLE, and optional for ICRS: hour angle, degrees, positive to the west. */
  hourAngle: Maybe<Scalars['Float']['output']>;
  /** ICRS and HOUR_ANGLE: proper motion in right ascension times the cosine of the declination, milliarcseconds a year. */
  properMotionRa: Maybe<Scalars['Float']['output']>;
  /** ICRS and HOUR_ANGLE: proper motion in declination, milliarcseconds a year. */
  properMotionDec: Maybe<Scalars['Float']['output']>;
  /** ICRS and HOUR_ANGLE: parallax, milliarcseconds. */
  parallax: Maybe<Scalars['Float']['output']>;
  /** ICRS and HOUR_ANGLE: epoch of the coordinates, Julian year. */
  epoch: Maybe<Scalars['Float']['output']>;
  /** SATELLITE: altitude at `diffEpoch`, degrees, 0 to 90. */
  altitude: Maybe<Scalars['Float']['output']>;
  /** SATELLITE: azimuth at `diffEpoch`, degrees, 0 to 360. */
  azimuth: Maybe<Scalars['Float']['output']>;
  /** SATELLITE: rate in altitude, arcseconds a second. */
  diffAltitudeRate: Maybe<Scalars['Float']['output']>;
  /** SATELLITE: rate in azimuth, arcseconds a second. */
  diffAzimuthRate: Maybe<Scalars['Float']['output']>;
  /** SATELLITE: acceleration in altitude, arcseconds a second squared. */
  diffAltitudeAcceleration: Maybe<Scalars['Float']['output']>;
  /** SATELLITE: acceleration in azimuth, arcseconds a second squared. */
  diffAzimuthAcceleration: Maybe<Scalars['Float']['output']>;
  /** SATELLITE: epoch of position, rates and accelerations, modified Julian date. */
  diffEpoch: Maybe<Scalars['Float']['output']>;
  /** ORBITAL_ELEMENTS: which elements are given. */
  scheme: Maybe<OrbitalElementScheme>;
  /** ORBITAL_ELEMENTS: epoch of the elements, modified Julian date. */
  epochofel: Maybe<Scalars['Float']['output']>;
  /** ORBITAL_ELEMENTS: inclination, degrees, 0 to 180. */
  orbinc: Maybe<Scalars['Float']['output']>;
  /** ORBITAL_ELEMENTS: longitude of the ascending node, degrees, 0 to 360. */
  longascnode: Maybe<Scalars['Float']['output']>;
  /** ORBITAL_ELEMENTS: eccentricity, 0 or more. */
  eccentricity: Maybe<Scalars['Float']['output']>;
  /** ORBITAL_ELEMENTS: argument of perihelion, degrees, 0 to 360. */
  argofperih: Maybe<Scalars['Float']['output']>;
  /** ORBITAL_ELEMENTS: longitude of perihelion, degrees, 0 to 360. */
  longofperih: Maybe<Scalars['Float']['output']>;
  /** ORBITAL_ELEMENTS: mean distance, astronomical units. */
  meandist: Maybe<Scalars['Float']['output']>;
  /** ORBITAL_ELEMENTS: perihelion distance, astronomical units. */
  perihdist: Maybe<Scalars['Float']['output']>;
  /** ORBITAL_ELEMENTS: mean anomaly, degrees, 0 to 360. */
  meananom: Maybe<Scalars['Float']['output']>;
  /** ORBITAL_ELEMENTS: mean longitude, degrees. */
  meanlong: Maybe<Scalars['Float']['output']>;
  /** ORBITAL_ELEMENTS: mean daily motion, degrees. */
  dailymot: Maybe<Scalars['Float']['output']>;
  /** ORBITAL_ELEMENTS: epoch of perihelion, modified Julian date. */
  epochofperih: Maybe<Scalars['Float']['output']>;
  /** Whatever else the submitter attached, as a JSON object. */
  extraParams: Scalars['JSON']['output'];
};

/** What the sky must be like for a configuration. */
export type Constraints = {
  /** Highest airmass, 1 to 25. */
  maxAirmass: Scalars['Float']['output'];
  /** Smallest distance from the Moon, degrees, 0 to 180. */
  minLunarDistance: Scalars['Float']['output'];
  /** Largest illuminated fraction of the Moon while it is up, 0 to 1. */
  maxLunarPhase: Scalars['Float']['output'];
  /** Worst seeing, arcseconds; recorded, not enforced. Null when anything will do. */
  maxSeeing: Maybe<Scalars['Float']['output']>;
  /** Lowest transparency; recorded, not enforced. Null when anything will do. */
  minTransparency: Maybe<Scalars['Float']['output']>;
  /** Whatever else the submitter attached, as a JSON object. */
  extraParams: Scalars['JSON']['output'];
};

/** How a target is put in place before the exposures. */
export type AcquisitionConfig = {
  /** Code of an acquisition mode of the instrument type; `OFF` for none. */
  mode: Scalars['String']['output'];
  /** Seconds of one acquisition exposure, 0 to 60; null for what the instrument type takes by itself. */
  exposureTime: Maybe<Scalars['Float']['output']>;
  /** Whatever else the submitter attached, as a JSON object. */
  extraParams: Scalars['JSON']['output'];
};

/** How a telescope is kept on its target. */
export type GuidingConfig = {
  /** Whether the exposures go on when guiding does not start. */
  optional: Scalars['Boolean']['output'];
  /** Code of a guiding mode of the instrument type; may be empty. */
  mode: Scalars['String']['output'];
  /** Optical elements of the guide camera, by element group type. */
  opticalElements: Array<OpticalElementChoice>;
  /** Seconds of one guide exposure, 0 to 120; null for what the instrument takes by itself. */
  exposureTime: Maybe<Scalars['Float']['output']>;
  /** Whatever else the submitter attached, as a JSON object. */
  extraParams: Scalars['JSON']['output'];
};

/** An optical element to put in the light path. */
export type OpticalElementChoice = {
  /** Type of its group, in the singular, e.g. `filter`. */
  type: Scalars['String']['output'];
  /** Code of the element, e.g. `rp`. */
  code: Scalars['String']['output'];
};

/** A number of equal exposures. */
export type InstrumentConfig = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** Code of a readout mode of the instrument type; may be empty. */
  mode: Scalars['String']['output'];
  /** Seconds of one exposure. */
  exposureTime: Scalars['Float']['output'];
  /** How many exposures. */
  exposureCount: Scalars['Int']['output'];
  /** Code of a rotator mode of the instrument type; may be empty. */
  rotatorMode: Scalars['String']['output'];
  /** Optical elements in the light path, by element group type. */
  opticalElements: Array<OpticalElementChoice>;
  /** Whatever else the submitter attached, as a JSON object; offset_ra and offset_dec are arcseconds, rotator_angle is degrees. */
  extraParams: Scalars['JSON']['output'];
  /** Parts of the detector to read out; all of it when empty. */
  rois: Array<RegionOfInterest>;
};

/** A rectangle of detector pixels; a bound that is null lies at the edge of the detector. */
export type RegionOfInterest = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** First column, pixels. */
  x1: Maybe<Scalars['Int']['output']>;
  /** Last column, pixels. */
  x2: Maybe<Scalars['Int']['output']>;
  /** First row, pixels. */
  y1: Maybe<Scalars['Int']['output']>;
  /** Last row, pixels. */
  y2: Maybe<Scalars['Int']['output']>;
};

/** How far an observation has come. */
export type ObservationState =
  /** Lies ahead. */
  | 'PENDING'
  /** Is being done. */
  | 'IN_PROGRESS'
  /** Its time came, but the telescope did not begin it. */
  | 'NOT_ATTEMPTED'
  /** All configurations were done. */
  | 'COMPLETED'
  /** Was taken off the schedule before its start. */
  | 'CANCELED'
  /** Was stopped after its start. */
  | 'ABORTED'
  /** Was begun and not completed. */
  | 'FAILED'
  /** Was done, and its data were judged useless afterwards. */
  | 'BAD_DATA';

/** A place of a request on the schedule of one telescope. */
export type Observation = {
  /** Serial number, as in the BLKUID keyword of its frames. */
  id: Scalars['ID']['output'];
  /** The request that it serves. */
  request: Request;
  /** Dotted id of the telescope, `site.enclosure.telescope`, as it was recorded. */
  telescopeId: Scalars['ID']['output'];
  /** The telescope; null with a NOT_FOUND error when configdb does not know it. */
  telescope: Maybe<Telescope>;
  /** The enclosure of that telescope. */
  enclosure: Maybe<Enclosure>;
  /** The site of that telescope. */
  site: Maybe<Site>;
  /** Planned first instant, UTC; the span is half-open, [start, end). */
  start: Scalars['DateTime']['output'];
  /** Planned first instant after it, UTC. */
  end: Scalars['DateTime']['output'];
  /** Which of two observations for the same time is done: the lower number wins. */
  priority: Scalars['Int']['output'];
  /** How far it has come. */
  state: ObservationState;
  /** When it was put on the schedule, UTC. */
  created: Scalars['DateTime']['output'];
  /** When it last changed, UTC. */
  modified: Scalars['DateTime']['output'];
  /** What became of its configurations: one entry per configuration and repeat, in the order of execution. */
  configurationStatuses: Array<ConfigurationStatus>;
};

/** A page of observations. */
export type ObservationConnection = {
  /** The observations of this page. */
  nodes: Array<Observation>;
  /** The observations of this page, each with its cursor. */
  edges: Array<ObservationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** One of the observations in a page. */
export type ObservationEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Observation;
};

/** Which observations; parts that are absent or null say nothing, the others must all hold. */
export type ObservationFilter = {
  /** Serial numbers, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Site codes, any of them. */
  site?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Enclosure codes, any of them. */
  enclosure?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Telescope codes, any of them. */
  telescope?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dotted telescope ids, any of them. */
  telescopeId?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  /** Changed at or after this instant, UTC. */
  modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Put on the schedule at or after this instant, UTC. */
  createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Put on the schedule at or before this instant, UTC. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Serial numbers of requests, any of them. */
  requestId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Serial numbers of request groups, any of them. */
  requestGroupId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Username of the submitter contains this text, ignoring case. */
  user?: InputMaybe<Scalars['String']['input']>;
  /** States, any of them. */
  state?: InputMaybe<Array<ObservationState>>;
  /** Observation types, any of them. */
  observationType?: InputMaybe<Array<ObservationType>>;
  /** States of the request, any of them. */
  requestState?: InputMaybe<Array<RequestState>>;
  /** Proposal ids, any of them. */
  proposal?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Instrument type codes; a configuration asks for any of them. */
  instrumentType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Configuration type codes; a configuration is of any of them. */
  configurationType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Priority is this number. */
  priority?: InputMaybe<Scalars['Int']['input']>;
};

/** A half-open span of time, [start, end). */
export type SpanInput = {
  /** First instant, UTC. */
  start: Scalars['DateTime']['input'];
  /** First instant after the span, UTC; later than `start`. */
  end: Scalars['DateTime']['input'];
};

/** Order of a list of observations; entries that are equal in it follow their id. */
export type ObservationOrder =
  /** Earliest start first. */
  | 'START_ASC'
  /** Latest start first. */
  | 'START_DESC'
  /** Earliest end first. */
  | 'END_ASC'
  /** Latest end first. */
  | 'END_DESC'
  /** First put on the schedule first. */
  | 'CREATED_ASC'
  /** Last put on the schedule first. */
  | 'CREATED_DESC'
  /** Least recently changed first. */
  | 'MODIFIED_ASC'
  /** Most recently changed first. */
  | 'MODIFIED_DESC';

/** How far a configuration of an observation has come. */
export type ConfigurationStatusState =
  /** Lies ahead. */
  | 'PENDING'
  /** Was begun. */
  | 'ATTEMPTED'
  /** Its time came, but it was not begun. */
  | 'NOT_ATTEMPTED'
  /** Was done. */
  | 'COMPLETED'
  /** Was begun and not completed. */
  | 'FAILED'
  /** Was done, and its data were judged useless afterwards. */
  | 'BAD_DATA';

/** What became of one configuration, in one repeat of it, in an observation. */
export type ConfigurationStatus = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** The configuration; null in a real-time session. */
  configuration: Maybe<Configuration>;
  /** Code of the instrument chosen for it, as it was recorded. */
  instrumentName: Scalars['String']['output'];
  /** The instrument chosen for it; null with a NOT_FOUND error when configdb does not know it. */
  instrument: Maybe<Instrument>;
  /** Code of the camera chosen for guiding; may be empty. */
  guideCameraName: Scalars['String']['output'];
  /** How far it has come. */
  state: ConfigurationStatusState;
  /** Hours charged to the proposal for it. */
  timeCharged: Scalars['Float']['output'];
  /** What the telescope reported; null before it did. */
  summary: Maybe<Summary>;
};

/** What a telescope reported on a configuration. */
export type Summary = {
  /** When the configuration was begun, UTC. */
  start: Scalars['DateTime']['output'];
  /** When it was ended, UTC. */
  end: Scalars['DateTime']['output'];
  /** State in the words of the telescope, up to 50 characters. */
  state: Scalars['String']['output'];
  /** Why it ended so, up to 200 characters; may be empty. */
  reason: Scalars['String']['output'];
  /** Seconds of exposure that were completed. */
  timeCompleted: Scalars['Float']['output'];
  /** What happened, in the form of the telescope's software. */
  events: Scalars['JSON']['output'];
};

/** A place on the Earth where telescopes stand. */
export type Site = {
  /** Site code, up to 3 characters. */
  code: Scalars['String']['output'];
  /** Observations on all telescopes of the site, latest start first unless `orderBy` says otherwise. */
  observations: ObservationConnection;
};


/** A place on the Earth where telescopes stand. */
export type SiteObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A building at a site with telescopes in it. */
export type Enclosure = {
  /** Dotted id, `site.enclosure`. */
  id: Scalars['ID']['output'];
  /** Observations on all telescopes in the enclosure, latest start first unless `orderBy` says otherwise. */
  observations: ObservationConnection;
};


/** A building at a site with telescopes in it. */
export type EnclosureObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A telescope. */
export type Telescope = {
  /** Dotted id, `site.enclosure.telescope`. */
  id: Scalars['ID']['output'];
  /** Observations on the telescope, latest start first unless `orderBy` says otherwise. */
  observations: ObservationConnection;
};


/** A telescope. */
export type TelescopeObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What instruments of one kind have in common: what can be asked of them and how long it takes. */
export type InstrumentType = {
  /** Instrument type code, unique; by convention in capitals. */
  code: Scalars['String']['output'];
  /** Time allocated for the instrument type, alone or in a pool with others, to the proposals of the caller; to all proposals for those who see everything. */
  timeAllocations: TimeAllocationConnection;
};


/** What instruments of one kind have in common: what can be asked of them and how long it takes. */
export type InstrumentTypeTimeAllocationsArgs = {
  filter?: InputMaybe<TimeAllocationFilter>;
  orderBy?: InputMaybe<TimeAllocationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An instrument on a telescope. */
export type Instrument = {
  /** Instrument code, unique in the observatory; by convention that of its science camera. */
  code: Scalars['String']['output'];
};

/** What was done to accounts or memberships. */
export type AuditKind =
  /** Somebody signed in. */
  | 'SIGN_IN'
  /** Somebody gave a name or a password that is not right. */
  | 'SIGN_IN_FAILED'
  /** A session was ended. */
  | 'SIGN_OUT'
  /** A password was replaced by one who knew it. */
  | 'PASSWORD_CHANGED'
  /** A password was replaced with a code from a mail. */
  | 'PASSWORD_RESET'
  /** An account was made. */
  | 'ACCOUNT_CREATED'
  /** An account got another e-mail address. */
  | 'EMAIL_CHANGED'
  /** An API token was made. */
  | 'API_TOKEN_CREATED'
  /** An API token was ended. */
  | 'API_TOKEN_REVOKED'
  /** An API token was used. */
  | 'API_TOKEN_USED'
  /** An account got other roles. */
  | 'ROLES_CHANGED'
  /** An account was tied to an account at the identity provider. */
  | 'EXTERNAL_IDENTITY_LINKED'
  /** A person became a member of a proposal. */
  | 'MEMBERSHIP_CREATED'
  /** A person is no longer a member of a proposal. */
  | 'MEMBERSHIP_REMOVED'
  /** A member got another time limit. */
  | 'MEMBERSHIP_LIMIT_CHANGED'
  /** An address was invited to a proposal, for the first time or again. */
  | 'INVITATION_SENT'
  /** An invitation was withdrawn. */
  | 'INVITATION_DELETED';

/** That somebody who has no account yet is to become a member of a proposal. */
export type ProposalInvitation = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** E-mail address of the person; whoever registers with it becomes a member. */
  email: Scalars['String']['output'];
  /** What the person is to be in the proposal. */
  role: MembershipRole;
  /** Seconds of telescope time that the person may ask for in a semester, -1 for any. */
  timeLimit: Scalars['Int']['output'];
  /** When it was last sent, UTC; null when it never was. */
  sent: Maybe<Scalars['DateTime']['output']>;
  /** When the person became a member by it, UTC; null while it is open. */
  used: Maybe<Scalars['DateTime']['output']>;
};

/** Whom to invite to a proposal, and as what. */
export type InviteToProposalInput = {
  /** Id of the proposal. */
  proposalId: Scalars['ID']['input'];
  /** E-mail addresses, 1 to 100. */
  emails: Array<Scalars['String']['input']>;
  /** What they are to be in it. */
  role?: MembershipRole;
  /** Seconds of telescope time that each may ask for in a semester, -1 for any. */
  timeLimit?: Scalars['Int']['input'];
};

/** What came of inviting an address. */
export type InvitationOutcome =
  /** An account has the address: it is a member now, and a mail tells so. */
  | 'MEMBER_ADDED'
  /** No account has the address: an invitation was sent to it, if need be again. */
  | 'INVITED'
  /** The account with the address was a member before; nothing changed. */
  | 'ALREADY_MEMBER'
  /** It is the address of the caller; nothing changed. */
  | 'YOURSELF'
  /** It is not the address of a mailbox; nothing changed. */
  | 'INVALID_ADDRESS';

/** What came of inviting one address. */
export type InvitationResult = {
  /** The address as it was given. */
  email: Scalars['String']['output'];
  /** What was done. */
  outcome: InvitationOutcome;
  /** The invitation; null unless the outcome is `INVITED`. */
  invitation: Maybe<ProposalInvitation>;
};

/** What came of inviting people to a proposal. */
export type InviteToProposalPayload = {
  /** The proposal. */
  proposal: Proposal;
  /** One entry for each address, in the order given; an address given twice, in whatever case, appears once. */
  results: Array<InvitationResult>;
};

/** Which invitation to withdraw. */
export type DeleteInvitationInput = {
  /** Serial number of an invitation that was not used. */
  id: Scalars['ID']['input'];
};

/** That an invitation was withdrawn. */
export type DeleteInvitationPayload = {
  /** The proposal. */
  proposal: Proposal;
};

/** Whose membership to end. */
export type RemoveMembershipInput = {
  /** Serial number of the membership. */
  id: Scalars['ID']['input'];
};

/** That a membership was ended. */
export type RemoveMembershipPayload = {
  /** The proposal. */
  proposal: Proposal;
};

/** How much telescope time co-investigators may ask for; exactly one of `id` and `proposalId` is given. */
export type SetMembershipTimeLimitInput = {
  /** Serial number of the membership of one co-investigator. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a proposal, for all its co-investigators. */
  proposalId?: InputMaybe<Scalars['ID']['input']>;
  /** Seconds of telescope time that each may ask for in a semester, -1 for any. */
  timeLimit: Scalars['Int']['input'];
};

/** That time limits were set. */
export type SetMembershipTimeLimitPayload = {
  /** The proposal. */
  proposal: Proposal;
  /** The memberships that have the limit now. */
  memberships: Array<Membership>;
};

/** What a caller showed to be known by. */
export type CredentialKind =
  /** A session, begun by signing in. */
  | 'SESSION'
  /** An API token. */
  | 'API_TOKEN'
  /** A token of the identity provider. */
  | 'EXTERNAL';

/** A record of something done to accounts or memberships; records are never changed or removed. */
export type AuditEvent = {
  /** Serial number. */
  id: Scalars['ID']['output'];
  /** When it was done, UTC. */
  at: Scalars['DateTime']['output'];
  /** What was done. */
  kind: AuditKind;
  /** Who did it; null when nobody was known, or the account is no more. */
  actor: Maybe<User>;
  /** What the caller showed; null when nothing. */
  credentialKind: Maybe<CredentialKind>;
  /** Which session or token that was; null when there was none. */
  credentialId: Maybe<Scalars['String']['output']>;
  /** Address from which the call came; null when it is not known. */
  address: Maybe<Scalars['String']['output']>;
  /** The account it was done to; null when there is none, or it is no more. */
  user: Maybe<User>;
  /** What else is known of it, as a JSON object; it never holds a password, code or token. */
  facts: Scalars['JSON']['output'];
};

/** A page of audit events. */
export type AuditEventConnection = {
  /** The audit events of this page. */
  nodes: Array<AuditEvent>;
  /** The audit events of this page, each with its cursor. */
  edges: Array<AuditEventEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** One of the audit events in a page. */
export type AuditEventEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: AuditEvent;
};

/** Which audit events; parts that are absent or null say nothing, the others must all hold. */
export type AuditEventFilter = {
  /** What was done, any of them. */
  kind?: InputMaybe<Array<AuditKind>>;
  /** Serial numbers of accounts it was done to, any of them. */
  userId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Serial numbers of accounts that did it, any of them. */
  actorId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Done at or after this instant, UTC. */
  after?: InputMaybe<Scalars['DateTime']['input']>;
  /** Done at or before this instant, UTC. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of a list of audit events; entries that are equal in it follow their id. */
export type AuditEventOrder =
  /** First done first. */
  | 'AT_ASC'
  /** Last done first. */
  | 'AT_DESC';

/** What an account is to the observatory, besides being a user. */
export type Role =
  /** Looks after proposals and people; sees everything when `staffView` is on. */
  | 'STAFF'
  /** Runs the telescopes; sees everything. */
  | 'OPERATOR'
  /** A machine, such as a telescope control system; sees everything. */
  | 'INSTRUMENT'
  /** Looks after the accounts; sees everything. */
  | 'ADMIN';

/** What an API token is good for, as far as the roles of its owner allow it. */
export type ApiTokenScope =
  /** Reading what its owner sees; without it a token reads what is public. `read` in the command. */
  | 'READ'
  /** Ingesting frames; for the roles INSTRUMENT, OPERATOR, STAFF and ADMIN. `frames:ingest` in the command. */
  | 'FRAMES_INGEST'
  /** Deleting frames; for the roles STAFF and ADMIN. `frames:delete` in the command. */
  | 'FRAMES_DELETE'
  /** Changing requests and observations of the proposals of its owner. `observations:write` in the command. */
  | 'OBSERVATIONS_WRITE'
  /** Changing downtimes; for the roles OPERATOR, STAFF and ADMIN. `downtimes:write` in the command. */
  | 'DOWNTIMES_WRITE'
  /** Changing the configuration of the observatory; for the roles STAFF and ADMIN. `configdb:write` in the command. */
  | 'CONFIGDB_WRITE'
  /** Changing the lineage of files; for the roles OPERATOR, STAFF and ADMIN. `opsdb:write` in the command. */
  | 'OPSDB_WRITE'
  /** Doing the work of transfers and packages; for the roles INSTRUMENT, OPERATOR and ADMIN. `opsdb:work` in the command. */
  | 'OPSDB_WORK'
  /** Managing accounts; for the role ADMIN. `accounts:write` in the command. */
  | 'ACCOUNTS_WRITE';

/** Who is asking. */
export type Viewer = {
  /** The account. */
  user: User;
  /** Settings of the account; null for an API token without the scope READ. */
  profile: Maybe<Profile>;
  /** Roles as they count now, with those that the identity provider vouches for. */
  roles: Array<Role>;
  /** What the API token is good for; null when the caller is no API token, and may do whatever the roles allow. */
  scopes: Maybe<Array<ApiTokenScope>>;
  /** The caller's places in proposals, by proposal; empty for an API token without the scope READ. */
  memberships: Array<Membership>;
  /** API tokens of the account, last made first, also those that are over; null with a FORBIDDEN error for an API token without the scope ACCOUNTS_WRITE. */
  apiTokens: Maybe<ApiTokenConnection>;
};


/** Who is asking. */
export type ViewerApiTokensArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What belongs to an account besides name and address. */
export type Profile = {
  /** Institution of the person, up to 200 characters; may be empty. */
  institution: Scalars['String']['output'];
  /** How the person is addressed, such as Dr, up to 200 characters; may be empty. */
  title: Scalars['String']['output'];
  /** Whether the account is for education. */
  educationUser: Scalars['Boolean']['output'];
  /** Whether mails are wanted on the observations of all proposals of the person. */
  notificationsEnabled: Scalars['Boolean']['output'];
  /** Whether such mails are wanted only on what the person submitted. */
  notificationsOnAuthoredOnly: Scalars['Boolean']['output'];
  /** Whether web pages should leave out what beginners do not need. */
  simpleInterface: Scalars['Boolean']['output'];
  /** Whether the person wants to see only what they submitted themselves. */
  viewAuthoredRequestsOnly: Scalars['Boolean']['output'];
  /** Whether the person, being staff, wants to see everything rather than what a member sees. */
  staffView: Scalars['Boolean']['output'];
  /** When the terms of use were accepted, UTC; null when they were not. */
  termsAccepted: Maybe<Scalars['DateTime']['output']>;
  /** When the password is due to be replaced, UTC; null: never. It is good beyond that, too. */
  passwordExpiration: Maybe<Scalars['DateTime']['output']>;
  /** Who made the account; null when its owner did. */
  createdBy: Maybe<User>;
};

/** A key by which programs act for an account. The secret itself is not kept. */
export type ApiToken = {
  /** Unique id. */
  id: Scalars['ID']['output'];
  /** What it is for, in the words of its owner. */
  name: Scalars['String']['output'];
  /** The first 8 characters of the secret after `ast_`, by which it can be told from others. */
  prefix: Scalars['String']['output'];
  /** What it is good for. */
  scopes: Array<ApiTokenScope>;
  /** When it was made, UTC. */
  created: Scalars['DateTime']['output'];
  /** When it is over, UTC; null: never. */
  expires: Maybe<Scalars['DateTime']['output']>;
  /** When it was revoked, UTC; null when it was not. */
  revoked: Maybe<Scalars['DateTime']['output']>;
  /** When it was last used, UTC, to the minute; null when it was not. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** The account for which it acts. */
  user: User;
};

/** A page of API tokens. */
export type ApiTokenConnection = {
  /** The API tokens of this page. */
  nodes: Array<ApiToken>;
  /** The API tokens of this page, each with its cursor. */
  edges: Array<ApiTokenEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** One of the API tokens in a page. */
export type ApiTokenEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: ApiToken;
};

/** A page of accounts. */
export type UserConnection = {
  /** The accounts of this page. */
  nodes: Array<User>;
  /** The accounts of this page, each with its cursor. */
  edges: Array<UserEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are over all pages; counted only when asked for. */
  totalCount: Count;
};

/** One of the accounts in a page. */
export type UserEdge = {
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: User;
};

/** Which accounts; parts that are absent or null say nothing, the others must all hold. */
export type UserFilter = {
  /** Serial numbers, any of them. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Names of accounts, any of them, ignoring case. */
  username?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has any of these roles. */
  role?: InputMaybe<Array<Role>>;
  /** Name, given name, family name or e-mail address contains this text, ignoring case. */
  contains?: InputMaybe<Scalars['String']['input']>;
};

/** Order of a list of accounts; entries that are equal in it follow their id. */
export type UserOrder =
  /** By name of the account. */
  | 'USERNAME_ASC'
  /** By name of the account, backwards. */
  | 'USERNAME_DESC';

/** An address for which an account is wanted. */
export type RequestRegistrationInput = {
  /** E-mail address of the person. */
  email: Scalars['String']['input'];
};

/** That a mail is on its way. */
export type RequestRegistrationPayload = {
  /** The address as it was given. */
  email: Scalars['String']['output'];
};

/** A new account. */
export type RegisterInput = {
  /** The code from the mail; it is good for 24 hours. */
  code: Scalars['String']['input'];
  /** Name of the account: 2 to 150 letters, digits, `.`, `_` and `-`, with at least one letter; unique whatever the case. */
  username: Scalars['String']['input'];
  /** Password: 12 to 1000 characters, and not easily guessed. */
  password: Scalars['String']['input'];
  /** Given name, up to 150 characters. */
  firstName: Scalars['String']['input'];
  /** Family name, up to 150 characters. */
  lastName: Scalars['String']['input'];
  /** Institution of the person, up to 200 characters. */
  institution: Scalars['String']['input'];
  /** How the person is addressed, such as Dr, up to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** That the person accepts the terms of use; it must be true. */
  termsAccepted: Scalars['Boolean']['input'];
};

/** The account, and a session of it. */
export type RegisterPayload = {
  /** Session token, for `Authorization: Bearer`; it is shown only here. */
  token: Scalars['String']['output'];
  /** When the session is over, UTC. */
  expires: Scalars['DateTime']['output'];
  /** The account. */
  user: User;
};

/** What a person shows to begin a session. */
export type SignInInput = {
  /** Name of the account or e-mail address, in whatever case. */
  login: Scalars['String']['input'];
  /** The password. */
  password: Scalars['String']['input'];
};

/** A session. */
export type SignInPayload = {
  /** Session token, for `Authorization: Bearer`; it is shown only here. */
  token: Scalars['String']['output'];
  /** When the session is over, UTC. */
  expires: Scalars['DateTime']['output'];
  /** The account. */
  user: User;
};

/** That the session is over. */
export type SignOutPayload = {
  /** The account that was signed in. */
  user: User;
};

/** A password to replace another. */
export type ChangePasswordInput = {
  /** The password as it is. */
  currentPassword: Scalars['String']['input'];
  /** The password to be: 12 to 1000 characters, and not easily guessed. */
  newPassword: Scalars['String']['input'];
};

/** That the password was replaced. */
export type ChangePasswordPayload = {
  /** The account. */
  user: User;
};

/** Whose password was lost. */
export type RequestPasswordResetInput = {
  /** E-mail address of the account. */
  email: Scalars['String']['input'];
};

/** That a mail is on its way, if there is such an account. */
export type RequestPasswordResetPayload = {
  /** The address as it was given. */
  email: Scalars['String']['output'];
};

/** A password to replace one that was lost. */
export type ResetPasswordInput = {
  /** The code from the mail; it is good for an hour. */
  code: Scalars['String']['input'];
  /** The password to be: 12 to 1000 characters, and not easily guessed. */
  newPassword: Scalars['String']['input'];
};

/** That the password was replaced. */
export type ResetPasswordPayload = {
  /** The account. */
  user: User;
};

/** An address to replace another. */
export type RequestEmailChangeInput = {
  /** The new e-mail address. */
  email: Scalars['String']['input'];
};

/** That a mail is on its way. */
export type RequestEmailChangePayload = {
  /** The new address as it was given. */
  email: Scalars['String']['output'];
};

/** Proof that a new address is the person's own. */
export type ChangeEmailInput = {
  /** The code from the mail; it is good for 24 hours. */
  code: Scalars['String']['input'];
};

/** That the address was replaced. */
export type ChangeEmailPayload = {
  /** The account. */
  user: User;
};

/** What to change in a profile; what is absent or null stays as it is. */
export type UpdateProfileInput = {
  /** Given name, up to 150 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Family name, up to 150 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Institution of the person, up to 200 characters. */
  institution?: InputMaybe<Scalars['String']['input']>;
  /** How the person is addressed, such as Dr, up to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Whether the account is for education. */
  educationUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether mails are wanted on the observations of all proposals of the person. */
  notificationsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether such mails are wanted only on what the person submitted. */
  notificationsOnAuthoredOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether web pages should leave out what beginners do not need. */
  simpleInterface?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the person wants to see only what they submitted themselves. */
  viewAuthoredRequestsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the person, being staff, wants to see everything; only staff may set it to true. */
  staffView?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: the person accepts the terms of use now, unless they did before. */
  termsAccepted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The profile as it is now. */
export type UpdateProfilePayload = {
  /** The account. */
  user: User;
  /** Its profile. */
  profile: Profile;
};

/** A new API token. */
export type CreateApiTokenInput = {
  /** What it is for, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** What it is good for, at least one; each must be allowed to the roles of its owner. */
  scopes: Array<ApiTokenScope>;
  /** When it is over, UTC, in the future; null: never. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Serial number of the account for which it acts; null: the caller's own. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** The new API token. */
export type CreateApiTokenPayload = {
  /** The token for `Authorization: Bearer`; it is shown only here. */
  secret: Scalars['String']['output'];
  /** What is kept of it. */
  apiToken: ApiToken;
};

/** Which API token to end. */
export type RevokeApiTokenInput = {
  /** Id of the API token. */
  id: Scalars['ID']['input'];
};

/** The API token that is over. */
export type RevokeApiTokenPayload = {
  /** What is kept of it. */
  apiToken: ApiToken;
};

/** A new account, made by an administrator. */
export type CreateUserInput = {
  /** Name of the account: 2 to 150 letters, digits, `.`, `_` and `-`, with at least one letter; unique whatever the case. */
  username: Scalars['String']['input'];
  /** E-mail address; it counts as the person's own. */
  email: Scalars['String']['input'];
  /** Given name, up to 150 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Family name, up to 150 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Institution of the person, up to 200 characters. */
  institution?: InputMaybe<Scalars['String']['input']>;
  /** What the account is to the observatory. */
  roles?: InputMaybe<Array<Role>>;
};

/** The new account. */
export type CreateUserPayload = {
  /** The account. */
  user: User;
};

/** Roles to replace others. */
export type SetUserRolesInput = {
  /** Serial number of the account. */
  userId: Scalars['ID']['input'];
  /** All roles that the account is to have. */
  roles: Array<Role>;
};

/** That the roles were replaced. */
export type SetUserRolesPayload = {
  /** The account. */
  user: User;
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
  User: User;
  Semester: Semester;
  Proposal: Proposal;
  RequestGroup: RequestGroup;
  Request: Request;
  Observation: Observation;
  Site: Site;
  Enclosure: Enclosure;
  Telescope: Telescope;
  InstrumentType: InstrumentType;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Semester:
    ( { __typename: 'Semester' }
    & GraphQLRecursivePick<FederationTypes['Semester'], {"id":true}> );
  Proposal:
    ( { __typename: 'Proposal' }
    & GraphQLRecursivePick<FederationTypes['Proposal'], {"id":true}> );
  RequestGroup:
    ( { __typename: 'RequestGroup' }
    & GraphQLRecursivePick<FederationTypes['RequestGroup'], {"id":true}> );
  Request:
    ( { __typename: 'Request' }
    & GraphQLRecursivePick<FederationTypes['Request'], {"id":true}> );
  Observation:
    ( { __typename: 'Observation' }
    & GraphQLRecursivePick<FederationTypes['Observation'], {"id":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"code":true}> );
  Enclosure:
    ( { __typename: 'Enclosure' }
    & GraphQLRecursivePick<FederationTypes['Enclosure'], {"id":true}> );
  Telescope:
    ( { __typename: 'Telescope' }
    & GraphQLRecursivePick<FederationTypes['Telescope'], {"id":true}> );
  InstrumentType:
    ( { __typename: 'InstrumentType' }
    & GraphQLRecursivePick<FederationTypes['InstrumentType'], {"code":true}> );
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
  User: ResolverTypeWrapper<UserModel>;
  Semester: ResolverTypeWrapper<SemesterModel>;
  SemesterConnection: ResolverTypeWrapper<SemesterConnectionModel>;
  SemesterEdge: ResolverTypeWrapper<Omit<SemesterEdge, 'node'> & { node: ResolversTypes['Semester'] }>;
  SemesterFilter: SemesterFilter;
  SemesterOrder: SemesterOrder;
  ScienceCollaborationAllocation: ResolverTypeWrapper<ScienceCollaborationAllocationModel>;
  CollaborationAllocation: ResolverTypeWrapper<CollaborationAllocationModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Proposal: ResolverTypeWrapper<ProposalModel>;
  ProposalConnection: ResolverTypeWrapper<ProposalConnectionModel>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalFilter: ProposalFilter;
  ProposalOrder: ProposalOrder;
  MembershipRole: MembershipRole;
  Membership: ResolverTypeWrapper<MembershipModel>;
  TimeAllocation: ResolverTypeWrapper<TimeAllocationModel>;
  TimeAllocationConnection: ResolverTypeWrapper<TimeAllocationConnectionModel>;
  TimeAllocationEdge: ResolverTypeWrapper<Omit<TimeAllocationEdge, 'node'> & { node: ResolversTypes['TimeAllocation'] }>;
  TimeAllocationFilter: TimeAllocationFilter;
  TimeAllocationOrder: TimeAllocationOrder;
  RequestState: RequestState;
  ObservationType: ObservationType;
  Operator: Operator;
  RequestGroup: ResolverTypeWrapper<RequestGroupModel>;
  RequestGroupConnection: ResolverTypeWrapper<RequestGroupConnectionModel>;
  RequestGroupEdge: ResolverTypeWrapper<Omit<RequestGroupEdge, 'node'> & { node: ResolversTypes['RequestGroup'] }>;
  RequestGroupFilter: RequestGroupFilter;
  RequestGroupOrder: RequestGroupOrder;
  CancelRequestGroupInput: CancelRequestGroupInput;
  CancelRequestGroupPayload: ResolverTypeWrapper<Omit<CancelRequestGroupPayload, 'requestGroup'> & { requestGroup: ResolversTypes['RequestGroup'] }>;
  OptimizationType: OptimizationType;
  Request: ResolverTypeWrapper<RequestModel>;
  RequestConnection: ResolverTypeWrapper<RequestConnectionModel>;
  RequestEdge: ResolverTypeWrapper<Omit<RequestEdge, 'node'> & { node: ResolversTypes['Request'] }>;
  RequestFilter: RequestFilter;
  RequestOrder: RequestOrder;
  Location: ResolverTypeWrapper<LocationModel>;
  Window: ResolverTypeWrapper<WindowModel>;
  Configuration: ResolverTypeWrapper<ConfigurationModel>;
  TargetType: TargetType;
  OrbitalElementScheme: OrbitalElementScheme;
  Target: ResolverTypeWrapper<TargetModel>;
  Constraints: ResolverTypeWrapper<ConstraintsModel>;
  AcquisitionConfig: ResolverTypeWrapper<AcquisitionConfigModel>;
  GuidingConfig: ResolverTypeWrapper<GuidingConfigModel>;
  OpticalElementChoice: ResolverTypeWrapper<OpticalElementChoice>;
  InstrumentConfig: ResolverTypeWrapper<InstrumentConfigModel>;
  RegionOfInterest: ResolverTypeWrapper<RegionOfInterestModel>;
  ObservationState: ObservationState;
  Observation: ResolverTypeWrapper<ObservationModel>;
  ObservationConnection: ResolverTypeWrapper<ObservationConnectionModel>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationFilter: ObservationFilter;
  SpanInput: SpanInput;
  ObservationOrder: ObservationOrder;
  ConfigurationStatusState: ConfigurationStatusState;
  ConfigurationStatus: ResolverTypeWrapper<ConfigurationStatusModel>;
  Summary: ResolverTypeWrapper<SummaryModel>;
  Site: ResolverTypeWrapper<SiteModel>;
  Enclosure: ResolverTypeWrapper<EnclosureModel>;
  Telescope: ResolverTypeWrapper<TelescopeModel>;
  InstrumentType: ResolverTypeWrapper<InstrumentTypeModel>;
  Instrument: ResolverTypeWrapper<InstrumentModel>;
  AuditKind: AuditKind;
  ProposalInvitation: ResolverTypeWrapper<ProposalInvitationModel>;
  InviteToProposalInput: InviteToProposalInput;
  InvitationOutcome: InvitationOutcome;
  InvitationResult: ResolverTypeWrapper<Omit<InvitationResult, 'invitation'> & { invitation?: Maybe<ResolversTypes['ProposalInvitation']> }>;
  InviteToProposalPayload: ResolverTypeWrapper<Omit<InviteToProposalPayload, 'proposal' | 'results'> & { proposal: ResolversTypes['Proposal'], results: Array<ResolversTypes['InvitationResult']> }>;
  DeleteInvitationInput: DeleteInvitationInput;
  DeleteInvitationPayload: ResolverTypeWrapper<Omit<DeleteInvitationPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  RemoveMembershipInput: RemoveMembershipInput;
  RemoveMembershipPayload: ResolverTypeWrapper<Omit<RemoveMembershipPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  SetMembershipTimeLimitInput: SetMembershipTimeLimitInput;
  SetMembershipTimeLimitPayload: ResolverTypeWrapper<Omit<SetMembershipTimeLimitPayload, 'proposal' | 'memberships'> & { proposal: ResolversTypes['Proposal'], memberships: Array<ResolversTypes['Membership']> }>;
  CredentialKind: CredentialKind;
  AuditEvent: ResolverTypeWrapper<AuditEventModel>;
  AuditEventConnection: ResolverTypeWrapper<AuditEventConnectionModel>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  AuditEventFilter: AuditEventFilter;
  AuditEventOrder: AuditEventOrder;
  Role: Role;
  ApiTokenScope: ApiTokenScope;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  Profile: ResolverTypeWrapper<ProfileModel>;
  ApiToken: ResolverTypeWrapper<ApiTokenModel>;
  ApiTokenConnection: ResolverTypeWrapper<ApiTokenConnectionModel>;
  ApiTokenEdge: ResolverTypeWrapper<Omit<ApiTokenEdge, 'node'> & { node: ResolversTypes['ApiToken'] }>;
  UserConnection: ResolverTypeWrapper<UserConnectionModel>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserFilter: UserFilter;
  UserOrder: UserOrder;
  RequestRegistrationInput: RequestRegistrationInput;
  RequestRegistrationPayload: ResolverTypeWrapper<RequestRegistrationPayload>;
  RegisterInput: RegisterInput;
  RegisterPayload: ResolverTypeWrapper<Omit<RegisterPayload, 'user'> & { user: ResolversTypes['User'] }>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'user'> & { user: ResolversTypes['User'] }>;
  SignOutPayload: ResolverTypeWrapper<Omit<SignOutPayload, 'user'> & { user: ResolversTypes['User'] }>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<Omit<ChangePasswordPayload, 'user'> & { user: ResolversTypes['User'] }>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: ResolverTypeWrapper<RequestPasswordResetPayload>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResolverTypeWrapper<Omit<ResetPasswordPayload, 'user'> & { user: ResolversTypes['User'] }>;
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangePayload: ResolverTypeWrapper<RequestEmailChangePayload>;
  ChangeEmailInput: ChangeEmailInput;
  ChangeEmailPayload: ResolverTypeWrapper<Omit<ChangeEmailPayload, 'user'> & { user: ResolversTypes['User'] }>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: ResolverTypeWrapper<Omit<UpdateProfilePayload, 'user' | 'profile'> & { user: ResolversTypes['User'], profile: ResolversTypes['Profile'] }>;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: ResolverTypeWrapper<Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken: ResolversTypes['ApiToken'] }>;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: ResolverTypeWrapper<Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken: ResolversTypes['ApiToken'] }>;
  CreateUserInput: CreateUserInput;
  CreateUserPayload: ResolverTypeWrapper<Omit<CreateUserPayload, 'user'> & { user: ResolversTypes['User'] }>;
  SetUserRolesInput: SetUserRolesInput;
  SetUserRolesPayload: ResolverTypeWrapper<Omit<SetUserRolesPayload, 'user'> & { user: ResolversTypes['User'] }>;
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
  User: UserModel;
  Semester: SemesterModel;
  SemesterConnection: SemesterConnectionModel;
  SemesterEdge: Omit<SemesterEdge, 'node'> & { node: ResolversParentTypes['Semester'] };
  SemesterFilter: SemesterFilter;
  ScienceCollaborationAllocation: ScienceCollaborationAllocationModel;
  CollaborationAllocation: CollaborationAllocationModel;
  Float: Scalars['Float']['output'];
  Proposal: ProposalModel;
  ProposalConnection: ProposalConnectionModel;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposalFilter: ProposalFilter;
  Membership: MembershipModel;
  TimeAllocation: TimeAllocationModel;
  TimeAllocationConnection: TimeAllocationConnectionModel;
  TimeAllocationEdge: Omit<TimeAllocationEdge, 'node'> & { node: ResolversParentTypes['TimeAllocation'] };
  TimeAllocationFilter: TimeAllocationFilter;
  RequestGroup: RequestGroupModel;
  RequestGroupConnection: RequestGroupConnectionModel;
  RequestGroupEdge: Omit<RequestGroupEdge, 'node'> & { node: ResolversParentTypes['RequestGroup'] };
  RequestGroupFilter: RequestGroupFilter;
  CancelRequestGroupInput: CancelRequestGroupInput;
  CancelRequestGroupPayload: Omit<CancelRequestGroupPayload, 'requestGroup'> & { requestGroup: ResolversParentTypes['RequestGroup'] };
  Request: RequestModel;
  RequestConnection: RequestConnectionModel;
  RequestEdge: Omit<RequestEdge, 'node'> & { node: ResolversParentTypes['Request'] };
  RequestFilter: RequestFilter;
  Location: LocationModel;
  Window: WindowModel;
  Configuration: ConfigurationModel;
  Target: TargetModel;
  Constraints: ConstraintsModel;
  AcquisitionConfig: AcquisitionConfigModel;
  GuidingConfig: GuidingConfigModel;
  OpticalElementChoice: OpticalElementChoice;
  InstrumentConfig: InstrumentConfigModel;
  RegionOfInterest: RegionOfInterestModel;
  Observation: ObservationModel;
  ObservationConnection: ObservationConnectionModel;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: ObservationFilter;
  SpanInput: SpanInput;
  ConfigurationStatus: ConfigurationStatusModel;
  Summary: SummaryModel;
  Site: SiteModel;
  Enclosure: EnclosureModel;
  Telescope: TelescopeModel;
  InstrumentType: InstrumentTypeModel;
  Instrument: InstrumentModel;
  ProposalInvitation: ProposalInvitationModel;
  InviteToProposalInput: InviteToProposalInput;
  InvitationResult: Omit<InvitationResult, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['ProposalInvitation']> };
  InviteToProposalPayload: Omit<InviteToProposalPayload, 'proposal' | 'results'> & { proposal: ResolversParentTypes['Proposal'], results: Array<ResolversParentTypes['InvitationResult']> };
  DeleteInvitationInput: DeleteInvitationInput;
  DeleteInvitationPayload: Omit<DeleteInvitationPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  RemoveMembershipInput: RemoveMembershipInput;
  RemoveMembershipPayload: Omit<RemoveMembershipPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  SetMembershipTimeLimitInput: SetMembershipTimeLimitInput;
  SetMembershipTimeLimitPayload: Omit<SetMembershipTimeLimitPayload, 'proposal' | 'memberships'> & { proposal: ResolversParentTypes['Proposal'], memberships: Array<ResolversParentTypes['Membership']> };
  AuditEvent: AuditEventModel;
  AuditEventConnection: AuditEventConnectionModel;
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  AuditEventFilter: AuditEventFilter;
  Viewer: ViewerModel;
  Profile: ProfileModel;
  ApiToken: ApiTokenModel;
  ApiTokenConnection: ApiTokenConnectionModel;
  ApiTokenEdge: Omit<ApiTokenEdge, 'node'> & { node: ResolversParentTypes['ApiToken'] };
  UserConnection: UserConnectionModel;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserFilter: UserFilter;
  RequestRegistrationInput: RequestRegistrationInput;
  RequestRegistrationPayload: RequestRegistrationPayload;
  RegisterInput: RegisterInput;
  RegisterPayload: Omit<RegisterPayload, 'user'> & { user: ResolversParentTypes['User'] };
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'user'> & { user: ResolversParentTypes['User'] };
  SignOutPayload: Omit<SignOutPayload, 'user'> & { user: ResolversParentTypes['User'] };
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: Omit<ChangePasswordPayload, 'user'> & { user: ResolversParentTypes['User'] };
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: RequestPasswordResetPayload;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: Omit<ResetPasswordPayload, 'user'> & { user: ResolversParentTypes['User'] };
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangePayload: RequestEmailChangePayload;
  ChangeEmailInput: ChangeEmailInput;
  ChangeEmailPayload: Omit<ChangeEmailPayload, 'user'> & { user: ResolversParentTypes['User'] };
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: Omit<UpdateProfilePayload, 'user' | 'profile'> & { user: ResolversParentTypes['User'], profile: ResolversParentTypes['Profile'] };
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken: ResolversParentTypes['ApiToken'] };
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken: ResolversParentTypes['ApiToken'] };
  CreateUserInput: CreateUserInput;
  CreateUserPayload: Omit<CreateUserPayload, 'user'> & { user: ResolversParentTypes['User'] };
  SetUserRolesInput: SetUserRolesInput;
  SetUserRolesPayload: Omit<SetUserRolesPayload, 'user'> & { user: ResolversParentTypes['User'] };
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = ProposalsContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type PageInfoResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'orderBy' | 'first'>>;
  semester?: Resolver<Maybe<ResolversTypes['Semester']>, ParentType, ContextType, RequireFields<QuerySemesterArgs, 'id'>>;
  semesters?: Resolver<ResolversTypes['SemesterConnection'], ParentType, ContextType, RequireFields<QuerySemestersArgs, 'orderBy' | 'first'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'orderBy' | 'first'>>;
  requestGroup?: Resolver<Maybe<ResolversTypes['RequestGroup']>, ParentType, ContextType, RequireFields<QueryRequestGroupArgs, 'id'>>;
  requestGroups?: Resolver<ResolversTypes['RequestGroupConnection'], ParentType, ContextType, RequireFields<QueryRequestGroupsArgs, 'orderBy' | 'first'>>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType, RequireFields<QueryRequestArgs, 'id'>>;
  requests?: Resolver<ResolversTypes['RequestConnection'], ParentType, ContextType, RequireFields<QueryRequestsArgs, 'orderBy' | 'first'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<QueryObservationsArgs, 'orderBy' | 'first'>>;
  auditEvents?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, RequireFields<QueryAuditEventsArgs, 'orderBy' | 'first'>>;
};

export type MutationResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelRequestGroup?: Resolver<ResolversTypes['CancelRequestGroupPayload'], ParentType, ContextType, RequireFields<MutationCancelRequestGroupArgs, 'input'>>;
  requestRegistration?: Resolver<ResolversTypes['RequestRegistrationPayload'], ParentType, ContextType, RequireFields<MutationRequestRegistrationArgs, 'input'>>;
  register?: Resolver<ResolversTypes['RegisterPayload'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetPayload'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  requestEmailChange?: Resolver<ResolversTypes['RequestEmailChangePayload'], ParentType, ContextType, RequireFields<MutationRequestEmailChangeArgs, 'input'>>;
  changeEmail?: Resolver<ResolversTypes['ChangeEmailPayload'], ParentType, ContextType, RequireFields<MutationChangeEmailArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfilePayload'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  createApiToken?: Resolver<ResolversTypes['CreateApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'input'>>;
  createUser?: Resolver<ResolversTypes['CreateUserPayload'], ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  setUserRoles?: Resolver<ResolversTypes['SetUserRolesPayload'], ParentType, ContextType, RequireFields<MutationSetUserRolesArgs, 'input'>>;
  inviteToProposal?: Resolver<ResolversTypes['InviteToProposalPayload'], ParentType, ContextType, RequireFields<MutationInviteToProposalArgs, 'input'>>;
  deleteInvitation?: Resolver<ResolversTypes['DeleteInvitationPayload'], ParentType, ContextType, RequireFields<MutationDeleteInvitationArgs, 'input'>>;
  removeMembership?: Resolver<ResolversTypes['RemoveMembershipPayload'], ParentType, ContextType, RequireFields<MutationRemoveMembershipArgs, 'input'>>;
  setMembershipTimeLimit?: Resolver<ResolversTypes['SetMembershipTimeLimitPayload'], ParentType, ContextType, RequireFields<MutationSetMembershipTimeLimitArgs, 'input'>>;
};

export type UserResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
};

export type SemesterResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Semester'] = ResolversParentTypes['Semester'], FederationReferenceType extends FederationReferenceTypes['Semester'] = FederationReferenceTypes['Semester']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Semester']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<SemesterProposalsArgs, 'orderBy' | 'first'>>;
  timeAllocations?: Resolver<ResolversTypes['TimeAllocationConnection'], ParentType, ContextType, RequireFields<SemesterTimeAllocationsArgs, 'orderBy' | 'first'>>;
};

export type SemesterConnectionResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['SemesterConnection'] = ResolversParentTypes['SemesterConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Semester']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SemesterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type SemesterEdgeResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['SemesterEdge'] = ResolversParentTypes['SemesterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Semester'], ParentType, ContextType>;
};

export type ScienceCollaborationAllocationResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ScienceCollaborationAllocation'] = ResolversParentTypes['ScienceCollaborationAllocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  admin?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  collaborationAllocations?: Resolver<Array<ResolversTypes['CollaborationAllocation']>, ParentType, ContextType>;
};

export type CollaborationAllocationResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['CollaborationAllocation'] = ResolversParentTypes['CollaborationAllocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  telescopeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allocation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'], FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  abstract?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tacPriority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tacRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sca?: Resolver<ResolversTypes['ScienceCollaborationAllocation'], ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nonScience?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directSubmission?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pis?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, Partial<ProposalMembershipsArgs>>;
  invitations?: Resolver<Array<ResolversTypes['ProposalInvitation']>, ParentType, ContextType>;
  timeAllocations?: Resolver<Array<ResolversTypes['TimeAllocation']>, ParentType, ContextType>;
  requestGroups?: Resolver<ResolversTypes['RequestGroupConnection'], ParentType, ContextType, RequireFields<ProposalRequestGroupsArgs, 'orderBy' | 'first'>>;
};

export type ProposalConnectionResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  timeLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TimeAllocationResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['TimeAllocation'] = ResolversParentTypes['TimeAllocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  semester?: Resolver<ResolversTypes['Semester'], ParentType, ContextType>;
  instrumentTypeCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  instrumentTypes?: Resolver<Array<Maybe<ResolversTypes['InstrumentType']>>, ParentType, ContextType>;
  stdAllocation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stdTimeUsed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rrAllocation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rrTimeUsed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tcAllocation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tcTimeUsed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  realtimeAllocation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  realtimeTimeUsed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ippLimit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ippTimeAvailable?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TimeAllocationConnectionResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['TimeAllocationConnection'] = ResolversParentTypes['TimeAllocationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['TimeAllocation']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TimeAllocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type TimeAllocationEdgeResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['TimeAllocationEdge'] = ResolversParentTypes['TimeAllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimeAllocation'], ParentType, ContextType>;
};

export type RequestGroupResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['RequestGroup'] = ResolversParentTypes['RequestGroup'], FederationReferenceType extends FederationReferenceTypes['RequestGroup'] = FederationReferenceTypes['RequestGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RequestGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  submitter?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  observationType?: Resolver<ResolversTypes['ObservationType'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['Operator'], ParentType, ContextType>;
  ippValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  lastWindowEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requests?: Resolver<Array<ResolversTypes['Request']>, ParentType, ContextType>;
  viewerMayCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequestGroupConnectionResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['RequestGroupConnection'] = ResolversParentTypes['RequestGroupConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RequestGroup']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RequestGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type RequestGroupEdgeResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['RequestGroupEdge'] = ResolversParentTypes['RequestGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestGroup'], ParentType, ContextType>;
};

export type CancelRequestGroupPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['CancelRequestGroupPayload'] = ResolversParentTypes['CancelRequestGroupPayload']> = {
  requestGroup?: Resolver<ResolversTypes['RequestGroup'], ParentType, ContextType>;
};

export type RequestResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Request'] = ResolversParentTypes['Request'], FederationReferenceType extends FederationReferenceTypes['Request'] = FederationReferenceTypes['Request']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Request']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestGroup?: Resolver<ResolversTypes['RequestGroup'], ParentType, ContextType>;
  observationNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optimizationType?: Resolver<ResolversTypes['OptimizationType'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  acceptabilityThreshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  configurationRepeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspendUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extraParams?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['Window']>, ParentType, ContextType>;
  configurations?: Resolver<Array<ResolversTypes['Configuration']>, ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type RequestConnectionResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['RequestConnection'] = ResolversParentTypes['RequestConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Request']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type RequestEdgeResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['RequestEdge'] = ResolversParentTypes['RequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Request'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  telescopeClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siteCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  enclosureId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enclosure?: Resolver<Maybe<ResolversTypes['Enclosure']>, ParentType, ContextType>;
  telescopeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  telescope?: Resolver<Maybe<ResolversTypes['Telescope']>, ParentType, ContextType>;
};

export type WindowResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Window'] = ResolversParentTypes['Window']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConfigurationResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Configuration'] = ResolversParentTypes['Configuration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrumentTypeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrumentType?: Resolver<Maybe<ResolversTypes['InstrumentType']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repeatDuration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extraParams?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  constraints?: Resolver<ResolversTypes['Constraints'], ParentType, ContextType>;
  acquisitionConfig?: Resolver<ResolversTypes['AcquisitionConfig'], ParentType, ContextType>;
  guidingConfig?: Resolver<ResolversTypes['GuidingConfig'], ParentType, ContextType>;
  instrumentConfigs?: Resolver<Array<ResolversTypes['InstrumentConfig']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TargetType'], ParentType, ContextType>;
  ra?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dec?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hourAngle?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  properMotionRa?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  properMotionDec?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parallax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  epoch?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  altitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  azimuth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  diffAltitudeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  diffAzimuthRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  diffAltitudeAcceleration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  diffAzimuthAcceleration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  diffEpoch?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['OrbitalElementScheme']>, ParentType, ContextType>;
  epochofel?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  orbinc?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longascnode?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  eccentricity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  argofperih?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longofperih?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meandist?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  perihdist?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meananom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanlong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dailymot?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  epochofperih?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  extraParams?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ConstraintsResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Constraints'] = ResolversParentTypes['Constraints']> = {
  maxAirmass?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minLunarDistance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  maxLunarPhase?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  maxSeeing?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minTransparency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  extraParams?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type AcquisitionConfigResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['AcquisitionConfig'] = ResolversParentTypes['AcquisitionConfig']> = {
  mode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exposureTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  extraParams?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type GuidingConfigResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['GuidingConfig'] = ResolversParentTypes['GuidingConfig']> = {
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opticalElements?: Resolver<Array<ResolversTypes['OpticalElementChoice']>, ParentType, ContextType>;
  exposureTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  extraParams?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type OpticalElementChoiceResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['OpticalElementChoice'] = ResolversParentTypes['OpticalElementChoice']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstrumentConfigResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['InstrumentConfig'] = ResolversParentTypes['InstrumentConfig']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exposureTime?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exposureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rotatorMode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opticalElements?: Resolver<Array<ResolversTypes['OpticalElementChoice']>, ParentType, ContextType>;
  extraParams?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  rois?: Resolver<Array<ResolversTypes['RegionOfInterest']>, ParentType, ContextType>;
};

export type RegionOfInterestResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['RegionOfInterest'] = ResolversParentTypes['RegionOfInterest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  x1?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  x2?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  y1?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  y2?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['Request'], ParentType, ContextType>;
  telescopeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  telescope?: Resolver<Maybe<ResolversTypes['Telescope']>, ParentType, ContextType>;
  enclosure?: Resolver<Maybe<ResolversTypes['Enclosure']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObservationState'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  configurationStatuses?: Resolver<Array<ResolversTypes['ConfigurationStatus']>, ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ConfigurationStatusResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ConfigurationStatus'] = ResolversParentTypes['ConfigurationStatus']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  configuration?: Resolver<Maybe<ResolversTypes['Configuration']>, ParentType, ContextType>;
  instrumentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  guideCameraName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConfigurationStatusState'], ParentType, ContextType>;
  timeCharged?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Summary']>, ParentType, ContextType>;
};

export type SummaryResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Summary'] = ResolversParentTypes['Summary']> = {
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeCompleted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<SiteObservationsArgs, 'orderBy' | 'first'>>;
};

export type EnclosureResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Enclosure'] = ResolversParentTypes['Enclosure'], FederationReferenceType extends FederationReferenceTypes['Enclosure'] = FederationReferenceTypes['Enclosure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enclosure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<EnclosureObservationsArgs, 'orderBy' | 'first'>>;
};

export type TelescopeResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Telescope'] = ResolversParentTypes['Telescope'], FederationReferenceType extends FederationReferenceTypes['Telescope'] = FederationReferenceTypes['Telescope']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Telescope']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<TelescopeObservationsArgs, 'orderBy' | 'first'>>;
};

export type InstrumentTypeResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['InstrumentType'] = ResolversParentTypes['InstrumentType'], FederationReferenceType extends FederationReferenceTypes['InstrumentType'] = FederationReferenceTypes['InstrumentType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstrumentType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeAllocations?: Resolver<ResolversTypes['TimeAllocationConnection'], ParentType, ContextType, RequireFields<InstrumentTypeTimeAllocationsArgs, 'orderBy' | 'first'>>;
};

export type InstrumentResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalInvitationResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ProposalInvitation'] = ResolversParentTypes['ProposalInvitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  timeLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InvitationResultResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['InvitationResult'] = ResolversParentTypes['InvitationResult']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['InvitationOutcome'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['ProposalInvitation']>, ParentType, ContextType>;
};

export type InviteToProposalPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['InviteToProposalPayload'] = ResolversParentTypes['InviteToProposalPayload']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['InvitationResult']>, ParentType, ContextType>;
};

export type DeleteInvitationPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['DeleteInvitationPayload'] = ResolversParentTypes['DeleteInvitationPayload']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type RemoveMembershipPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['RemoveMembershipPayload'] = ResolversParentTypes['RemoveMembershipPayload']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type SetMembershipTimeLimitPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['SetMembershipTimeLimitPayload'] = ResolversParentTypes['SetMembershipTimeLimitPayload']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  credentialKind?: Resolver<Maybe<ResolversTypes['CredentialKind']>, ParentType, ContextType>;
  credentialId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<Array<ResolversTypes['ApiTokenScope']>>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  apiTokens?: Resolver<Maybe<ResolversTypes['ApiTokenConnection']>, ParentType, ContextType, RequireFields<ViewerApiTokensArgs, 'first'>>;
};

export type ProfileResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  educationUser?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notificationsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notificationsOnAuthoredOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  simpleInterface?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewAuthoredRequestsOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  staffView?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  termsAccepted?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  passwordExpiration?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['ApiTokenScope']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revoked?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ApiTokenConnectionResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ApiTokenConnection'] = ResolversParentTypes['ApiTokenConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ApiTokenEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ApiTokenEdgeResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ApiTokenEdge'] = ResolversParentTypes['ApiTokenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type RequestRegistrationPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['RequestRegistrationPayload'] = ResolversParentTypes['RequestRegistrationPayload']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['RegisterPayload'] = ResolversParentTypes['RegisterPayload']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type RequestPasswordResetPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['RequestPasswordResetPayload'] = ResolversParentTypes['RequestPasswordResetPayload']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResetPasswordPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ResetPasswordPayload'] = ResolversParentTypes['ResetPasswordPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type RequestEmailChangePayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['RequestEmailChangePayload'] = ResolversParentTypes['RequestEmailChangePayload']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeEmailPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['ChangeEmailPayload'] = ResolversParentTypes['ChangeEmailPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UpdateProfilePayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['UpdateProfilePayload'] = ResolversParentTypes['UpdateProfilePayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
};

export type CreateApiTokenPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['CreateApiTokenPayload'] = ResolversParentTypes['CreateApiTokenPayload']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  apiToken?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
};

export type RevokeApiTokenPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['RevokeApiTokenPayload'] = ResolversParentTypes['RevokeApiTokenPayload']> = {
  apiToken?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
};

export type CreateUserPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['CreateUserPayload'] = ResolversParentTypes['CreateUserPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type SetUserRolesPayloadResolvers<ContextType = ProposalsContext, ParentType extends ResolversParentTypes['SetUserRolesPayload'] = ResolversParentTypes['SetUserRolesPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ProposalsContext> = {
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Semester?: SemesterResolvers<ContextType>;
  SemesterConnection?: SemesterConnectionResolvers<ContextType>;
  SemesterEdge?: SemesterEdgeResolvers<ContextType>;
  ScienceCollaborationAllocation?: ScienceCollaborationAllocationResolvers<ContextType>;
  CollaborationAllocation?: CollaborationAllocationResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  TimeAllocation?: TimeAllocationResolvers<ContextType>;
  TimeAllocationConnection?: TimeAllocationConnectionResolvers<ContextType>;
  TimeAllocationEdge?: TimeAllocationEdgeResolvers<ContextType>;
  RequestGroup?: RequestGroupResolvers<ContextType>;
  RequestGroupConnection?: RequestGroupConnectionResolvers<ContextType>;
  RequestGroupEdge?: RequestGroupEdgeResolvers<ContextType>;
  CancelRequestGroupPayload?: CancelRequestGroupPayloadResolvers<ContextType>;
  Request?: RequestResolvers<ContextType>;
  RequestConnection?: RequestConnectionResolvers<ContextType>;
  RequestEdge?: RequestEdgeResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Window?: WindowResolvers<ContextType>;
  Configuration?: ConfigurationResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Constraints?: ConstraintsResolvers<ContextType>;
  AcquisitionConfig?: AcquisitionConfigResolvers<ContextType>;
  GuidingConfig?: GuidingConfigResolvers<ContextType>;
  OpticalElementChoice?: OpticalElementChoiceResolvers<ContextType>;
  InstrumentConfig?: InstrumentConfigResolvers<ContextType>;
  RegionOfInterest?: RegionOfInterestResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ConfigurationStatus?: ConfigurationStatusResolvers<ContextType>;
  Summary?: SummaryResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Enclosure?: EnclosureResolvers<ContextType>;
  Telescope?: TelescopeResolvers<ContextType>;
  InstrumentType?: InstrumentTypeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  ProposalInvitation?: ProposalInvitationResolvers<ContextType>;
  InvitationResult?: InvitationResultResolvers<ContextType>;
  InviteToProposalPayload?: InviteToProposalPayloadResolvers<ContextType>;
  DeleteInvitationPayload?: DeleteInvitationPayloadResolvers<ContextType>;
  RemoveMembershipPayload?: RemoveMembershipPayloadResolvers<ContextType>;
  SetMembershipTimeLimitPayload?: SetMembershipTimeLimitPayloadResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenConnection?: ApiTokenConnectionResolvers<ContextType>;
  ApiTokenEdge?: ApiTokenEdgeResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  RequestRegistrationPayload?: RequestRegistrationPayloadResolvers<ContextType>;
  RegisterPayload?: RegisterPayloadResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  RequestPasswordResetPayload?: RequestPasswordResetPayloadResolvers<ContextType>;
  ResetPasswordPayload?: ResetPasswordPayloadResolvers<ContextType>;
  RequestEmailChangePayload?: RequestEmailChangePayloadResolvers<ContextType>;
  ChangeEmailPayload?: ChangeEmailPayloadResolvers<ContextType>;
  UpdateProfilePayload?: UpdateProfilePayloadResolvers<ContextType>;
  CreateApiTokenPayload?: CreateApiTokenPayloadResolvers<ContextType>;
  RevokeApiTokenPayload?: RevokeApiTokenPayloadResolvers<ContextType>;
  CreateUserPayload?: CreateUserPayloadResolvers<ContextType>;
  SetUserRolesPayload?: SetUserRolesPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ProposalsContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
