/** The rows of the proposals namespace as the generator makes them: one property per column. */

import type { Role } from "../../schema/viewer.ts";

export type JsonObject = Record<string, unknown>;

export interface UserRow {
  id: number;
  username: string;
  firstName: string;
  lastName: string;
  email: string;
  roles: Role[];
  profileInstitution: string;
  profileTitle: string;
  profileEducationUser: boolean;
  profileNotificationsEnabled: boolean;
  profileNotificationsOnAuthoredOnly: boolean;
  profileSimpleInterface: boolean;
  profileViewAuthoredRequestsOnly: boolean;
  profileStaffView: boolean;
  profileTermsAccepted: Date | null;
  profileCreatedBy: number | null;
}

export interface SemesterRow {
  id: string;
  start: Date;
  end: Date;
}

export interface ScienceCollaborationAllocationRow {
  id: string;
  name: string;
  adminId: number | null;
}

export interface CollaborationAllocationRow {
  id: number;
  scaId: string;
  telescopeName: string;
  /** Hours. */
  allocation: number;
}

export interface ProposalRow {
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
  notes: string;
  created: Date;
  modified: Date;
}

export interface MembershipRow {
  id: number;
  userId: number;
  proposalId: string;
  role: "PI" | "CI";
  /** Seconds; -1 for no limit. */
  timeLimit: number;
}

export interface ProposalInviteRow {
  id: number;
  proposalId: string;
  role: "PI" | "CI";
  email: string;
  timeLimit: number;
  sent: Date | null;
  used: Date | null;
}

export interface ProposalNotificationRow {
  id: number;
  proposalId: string;
  userId: number;
}

/** All in hours. */
export interface TimeAllocationRow {
  id: number;
  proposalId: string;
  semesterId: string;
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

export interface TimeAllocationInstrumentTypeRow {
  timeAllocationId: number;
  proposalId: string;
  semesterId: string;
  instrumentType: string;
}

export type RequestState =
  | "PENDING"
  | "COMPLETED"
  | "WINDOW_EXPIRED"
  | "FAILURE_LIMIT_REACHED"
  | "CANCELED";

export type ObservationType =
  | "NORMAL"
  | "RAPID_RESPONSE"
  | "TIME_CRITICAL"
  | "DIRECT"
  | "REAL_TIME";

export interface RequestGroupRow {
  id: number;
  submitterId: number;
  proposalId: string;
  name: string;
  observationType: ObservationType;
  operator: "SINGLE" | "MANY";
  ippValue: number;
  state: RequestState;
  lastWindowEnd: Date;
  created: Date;
  modified: Date;
}

export interface RequestRow {
  id: number;
  requestGroupId: number;
  observationNote: string;
  optimizationType: "TIME" | "AIRMASS";
  state: RequestState;
  acceptabilityThreshold: number;
  configurationRepeats: number;
  suspendUntil: Date | null;
  /** Seconds. */
  duration: number;
  extraParams: JsonObject;
  locationTelescopeClass: string;
  locationSite: string;
  locationEnclosure: string;
  locationTelescope: string;
  created: Date;
  modified: Date;
}

export interface WindowRow {
  id: number;
  requestId: number;
  start: Date;
  end: Date;
}

/** The target of a configuration; only what its type needs is there. */
export interface TargetColumns {
  targetType: "ICRS" | "ORBITAL_ELEMENTS" | "HOUR_ANGLE" | "SATELLITE" | null;
  targetName: string;
  targetExtraParams: JsonObject;
  targetRa?: number;
  targetDec?: number;
  targetHourAngle?: number;
  targetProperMotionRa?: number;
  targetProperMotionDec?: number;
  targetParallax?: number;
  targetEpoch?: number;
  targetAltitude?: number;
  targetAzimuth?: number;
  targetDiffAltitudeRate?: number;
  targetDiffAzimuthRate?: number;
  targetDiffAltitudeAcceleration?: number;
  targetDiffAzimuthAcceleration?: number;
  targetDiffEpoch?: number;
  targetScheme?: "MPC_MINOR_PLANET" | "MPC_COMET" | "JPL_MAJOR_PLANET";
  targetEpochofel?: number;
  targetOrbinc?: number;
  targetLongascnode?: number;
  targetEccentricity?: number;
  targetArgofperih?: number;
  targetMeandist?: number;
  targetPerihdist?: number;
  targetMeananom?: number;
  targetDailymot?: number;
  targetEpochofperih?: number;
}

export interface ConfigurationRow extends TargetColumns {
  id: number;
  requestId: number;
  instrumentType: string;
  type: string;
  /** Seconds; null unless the type repeats. */
  repeatDuration: number | null;
  priority: number;
  extraParams: JsonObject;
  constraintsMaxAirmass: number;
  constraintsMinLunarDistance: number;
  constraintsMaxLunarPhase: number;
  constraintsMaxSeeing: number | null;
  constraintsMinTransparency: number | null;
  constraintsExtraParams: JsonObject;
  acquisitionConfigMode: string;
  acquisitionConfigExposureTime: number | null;
  acquisitionConfigExtraParams: JsonObject;
  guidingConfigOptional: boolean;
  guidingConfigMode: string;
  guidingConfigOpticalElements: Record<string, string>;
  guidingConfigExposureTime: number | null;
  guidingConfigExtraParams: JsonObject;
}

export interface InstrumentConfigRow {
  id: number;
  configurationId: number;
  mode: string;
  exposureTime: number;
  exposureCount: number;
  rotatorMode: string;
  opticalElements: Record<string, string>;
  extraParams: JsonObject;
}

export interface RegionOfInterestRow {
  id: number;
  instrumentConfigId: number;
  x1: number | null;
  x2: number | null;
  y1: number | null;
  y2: number | null;
}

export interface DraftRequestGroupRow {
  id: number;
  authorId: number;
  proposalId: string;
  title: string;
  content: string;
  created: Date;
  modified: Date;
}

export type ObservationState =
  | "PENDING"
  | "IN_PROGRESS"
  | "NOT_ATTEMPTED"
  | "COMPLETED"
  | "CANCELED"
  | "ABORTED"
  | "FAILED"
  | "BAD_DATA";

export interface ObservationRow {
  id: number;
  requestId: number;
  site: string;
  enclosure: string;
  telescope: string;
  start: Date;
  end: Date;
  priority: number;
  state: ObservationState;
  created: Date;
  modified: Date;
}

export interface ConfigurationStatusRow {
  id: number;
  observationId: number;
  configurationId: number | null;
  instrumentName: string;
  guideCameraName: string;
  state: "PENDING" | "ATTEMPTED" | "NOT_ATTEMPTED" | "COMPLETED" | "FAILED" | "BAD_DATA";
  /** Hours. */
  timeCharged: number;
  summaryStart: Date | null;
  summaryEnd: Date | null;
  summaryState: string | null;
  summaryReason: string | null;
  /** Seconds of exposure. */
  summaryTimeCompleted: number | null;
  summaryEvents: JsonObject[] | null;
}

/** Table by table, in an order in which every row comes after those it refers to. */
export interface ProgrammeRows {
  user: UserRow[];
  semester: SemesterRow[];
  scienceCollaborationAllocation: ScienceCollaborationAllocationRow[];
  collaborationAllocation: CollaborationAllocationRow[];
  proposal: ProposalRow[];
  membership: MembershipRow[];
  proposalInvite: ProposalInviteRow[];
  proposalNotification: ProposalNotificationRow[];
  timeAllocation: TimeAllocationRow[];
  timeAllocationInstrumentType: TimeAllocationInstrumentTypeRow[];
  requestGroup: RequestGroupRow[];
  request: RequestRow[];
  window: WindowRow[];
  configuration: ConfigurationRow[];
  instrumentConfig: InstrumentConfigRow[];
  regionOfInterest: RegionOfInterestRow[];
  draftRequestGroup: DraftRequestGroupRow[];
  observation: ObservationRow[];
  configurationStatus: ConfigurationStatusRow[];
}
