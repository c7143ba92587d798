/** The rows of this subgraph as its store hands them out; GraphQL types of the same name resolve from them. */

import type { Connection } from "../../schema/connection.ts";
import type { Viewer as AnyViewer, Scope, SignedIn } from "../../schema/viewer.ts";
import type {
  AuditKind,
  ConfigurationStatusState,
  MembershipRole,
  ObservationState,
  ObservationType,
  Operator,
  OptimizationType,
  OrbitalElementScheme,
  RequestState,
  TargetType,
} from "./schema.generated.ts";

type JsonObject = Record<string, unknown>;

export interface User {
  id: number;
  username: string;
  firstName: string;
  lastName: string;
  institution: string;
}

export interface Semester {
  id: string;
  start: Date;
  end: Date;
}

export interface ScienceCollaborationAllocation {
  id: string;
  name: string;
  adminId: number | null;
}

export interface CollaborationAllocation {
  id: number;
  scaId: string;
  telescopeName: string;
  allocation: number;
}

export interface Proposal {
  id: string;
  active: boolean;
  title: string;
  abstract: string;
  tacPriority: number;
  tacRank: number;
  scaId: string;
  public: boolean;
  nonScience: boolean;
  directSubmission: boolean;
  tags: string[];
  /** Null to those who may not read them. */
  notes: string | null;
  created: Date;
  modified: Date;
}

export interface Membership {
  id: number;
  userId: number;
  proposalId: string;
  role: MembershipRole;
  /** Seconds; negative: any. */
  timeLimit: number;
}

export interface TimeAllocation {
  id: number;
  proposalId: string;
  semesterId: string;
  instrumentTypeCodes: string[];
  stdAllocation: number;
  stdTimeUsed: number;
  rrAllocation: number;
  rrTimeUsed: number;
  tcAllocation: number;
  tcTimeUsed: number;
  realtimeAllocation: number;
  realtimeTimeUsed: number;
  ippLimit: number;
  ippTimeAvailable: number;
}

export interface RequestGroup {
  id: number;
  submitterId: number;
  proposalId: string;
  name: string;
  observationType: ObservationType;
  operator: Operator;
  ippValue: number;
  state: RequestState;
  lastWindowEnd: Date;
  created: Date;
  modified: Date;
}

export interface Request {
  id: number;
  requestGroupId: number;
  proposalId: string;
  observationNote: string;
  optimizationType: OptimizationType;
  state: RequestState;
  acceptabilityThreshold: number;
  configurationRepeats: number;
  suspendUntil: Date | null;
  /** Seconds. */
  duration: number;
  extraParams: JsonObject;
  created: Date;
  modified: Date;
  location: Location;
}

/** Codes; '' where any will do. */
export interface Location {
  telescopeClass: string;
  site: string;
  enclosure: string;
  telescope: string;
}

export interface Window {
  id: number;
  requestId: number;
  start: Date;
  end: Date;
}

export interface Configuration {
  id: number;
  requestId: number;
  /** Instrument type code. */
  instrumentType: string;
  type: string;
  repeatDuration: number | null;
  priority: number;
  extraParams: JsonObject;
  target: Target | null;
  constraints: Constraints;
  acquisitionConfig: AcquisitionConfig;
  guidingConfig: GuidingConfig;
}

export interface Target {
  name: string;
  type: TargetType;
  ra: number | null;
  dec: number | null;
  hourAngle: number | null;
  properMotionRa: number | null;
  properMotionDec: number | null;
  parallax: number | null;
  epoch: number | null;
  altitude: number | null;
  azimuth: number | null;
  diffAltitudeRate: number | null;
  diffAzimuthRate: number | null;
  diffAltitudeAcceleration: number | null;
  diffAzimuthAcceleration: number | null;
  diffEpoch: number | null;
  scheme: OrbitalElementScheme | null;
  epochofel: number | null;
  orbinc: number | null;
  longascnode: number | null;
  eccentricity: number | null;
  argofperih: number | null;
  longofperih: number | null;
  meandist: number | null;
  perihdist: number | null;
  meananom: number | null;
  meanlong: number | null;
  dailymot: number | null;
  epochofperih: number | null;
  extraParams: JsonObject;
}

export interface Constraints {
  maxAirmass: number;
  minLunarDistance: number;
  maxLunarPhase: number;
  maxSeeing: number | null;
  minTransparency: number | null;
  extraParams: JsonObject;
}

export interface AcquisitionConfig {
  mode: string;
  exposureTime: number | null;
  extraParams: JsonObject;
}

export interface GuidingConfig {
  optional: boolean;
  mode: string;
  /** Element codes by element group type. */
  opticalElements: Record<string, string>;
  exposureTime: number | null;
  extraParams: JsonObject;
}

export interface InstrumentConfig {
  id: number;
  configurationId: number;
  mode: string;
  exposureTime: number;
  exposureCount: number;
  rotatorMode: string;
  /** Element codes by element group type. */
  opticalElements: Record<string, string>;
  extraParams: JsonObject;
}

export interface RegionOfInterest {
  id: number;
  instrumentConfigId: number;
  x1: number | null;
  x2: number | null;
  y1: number | null;
  y2: number | null;
}

export interface Observation {
  id: number;
  requestId: number;
  proposalId: string;
  site: string;
  enclosure: string;
  telescope: string;
  telescopeId: string;
  enclosureId: string;
  start: Date;
  end: Date;
  priority: number;
  state: ObservationState;
  created: Date;
  modified: Date;
}

export interface ConfigurationStatus {
  id: number;
  observationId: number;
  configurationId: number | null;
  instrumentName: string;
  guideCameraName: string;
  state: ConfigurationStatusState;
  timeCharged: number;
  summary: Summary | null;
}

export interface Summary {
  start: Date;
  end: Date;
  state: string;
  reason: string;
  timeCompleted: number;
  events: unknown;
}

export interface ProposalInvitation {
  id: number;
  proposalId: string;
  role: MembershipRole;
  email: string;
  /** Seconds; negative: any. */
  timeLimit: number;
  sent: Date | null;
  used: Date | null;
}

export interface AuditEvent {
  id: number;
  at: Date;
  kind: AuditKind;
  actorId: number | null;
  credentialKind: NonNullable<AnyViewer["credential"]>["kind"] | null;
  credentialId: string | null;
  address: string | null;
  userId: number | null;
  facts: JsonObject;
}

export type AuditEventConnection = Connection<AuditEvent>;
export type SemesterConnection = Connection<Semester>;
export type ProposalConnection = Connection<Proposal>;
export type TimeAllocationConnection = Connection<TimeAllocation>;
export type RequestGroupConnection = Connection<RequestGroup>;
export type RequestConnection = Connection<Request>;
export type ObservationConnection = Connection<Observation>;

/** Entities of others, as far as this subgraph knows them. */
export interface Site {
  code: string;
}
export interface Enclosure {
  id: string;
}
export interface Telescope {
  id: string;
}
export interface InstrumentType {
  code: string;
}
export interface Instrument {
  code: string;
}

export type Viewer = SignedIn;

export interface Profile {
  institution: string;
  title: string;
  educationUser: boolean;
  notificationsEnabled: boolean;
  notificationsOnAuthoredOnly: boolean;
  simpleInterface: boolean;
  viewAuthoredRequestsOnly: boolean;
  staffView: boolean;
  termsAccepted: Date | null;
  passwordExpiration: Date | null;
  createdBy: number | null;
}

export interface ApiToken {
  id: string;
  userId: number;
  name: string;
  prefix: string;
  scopes: Scope[];
  created: Date;
  expires: Date | null;
  revoked: Date | null;
  lastUsedAt: Date | null;
}

export type ApiTokenConnection = Connection<ApiToken>;
export type UserConnection = Connection<User>;
