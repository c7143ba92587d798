/**
 * Who may see and do what, in one table. `docs/permissions.md` is made from it, and a test asks every
 * root field, every path between subgraphs and every mutation as everybody named here. The rules
 * themselves are in the `rules/` of the owners, over `viewer.ts`.
 */
import type { Scope } from "./viewer.ts";

/** Everybody the table speaks of. */
export const audiences = {
  anonymous: "nobody signed in",
  user: "an account without a role, not a member of the proposal",
  member: "a co-investigator (CI) of the proposal",
  pi: "a principal investigator (PI) of the proposal",
  staff: "an account with the role staff",
  staffView: "staff who switched `staffView` on in their profile",
  operator: "an account with the role operator",
  instrument: "an account with the role instrument, such as a telescope control system",
  admin: "an account with the role admin",
} as const;
export type Audience = keyof typeof audiences;

const everybody = Object.keys(audiences) as Audience[];
const observatory: Audience[] = ["staffView", "operator", "instrument", "admin"];
const insiders: Audience[] = ["member", "pi", ...observatory];

interface Sight {
  /** Who sees one that is not public. */
  seenBy: Audience[];
  /** When everybody sees it; null: never. */
  public: string | null;
}

/** Nobody has to be anybody to see these. */
const open: Sight = { seenBy: everybody, public: "always" };
const ofProposal: Sight = { seenBy: insiders, public: "its proposal is public" };

/**
 * What a field leads to decides who sees it, whatever path leads there. What is invisible answers
 * like what does not exist: null, absent from lists and counts, `NOT_FOUND` for a reference. An API
 * token sees what its owner sees when it has the scope `read`, else what is public.
 */
export const sights: Record<string, Sight> = {
  Site: open,
  Enclosure: open,
  Telescope: open,
  Instrument: open,
  InstrumentType: open,
  InstrumentCategory: open,
  ConfigurationType: open,
  ModeType: open,
  GenericMode: open,
  Camera: open,
  CameraType: open,
  OpticalElement: open,
  OpticalElementGroup: open,
  Downtime: open,

  User: open,
  Semester: open,
  Proposal: { seenBy: insiders, public: "it is public, or active and for science" },
  TimeAllocation: { seenBy: insiders, public: null },
  RequestGroup: ofProposal,
  Request: ofProposal,
  Observation: ofProposal,

  Frame: { seenBy: insiders, public: "its public date has passed" },

  Observatory: open,
  InstrumentModule: open,
  ObservingProgram: open,
  TargetSource: open,
  DataSite: open,
  DataLocation: open,
  DataTransferRoute: open,
  ObsUnit: { seenBy: insiders, public: "its program is public or has no proposal" },
  ExecutedObsUnit: { seenBy: insiders, public: "its program is public or has no proposal" },
  RawDataFile: { seenBy: insiders, public: "the public date of its frame has passed" },
  RawDataPackage: { seenBy: insiders, public: "its execution or one of its files is public" },
  PhysicalCopy: { seenBy: observatory, public: null },
  DataTransferPackage: { seenBy: observatory, public: null },
  DataTransfer: { seenBy: observatory, public: null },
  LongTermArchiveTransfer: { seenBy: observatory, public: null },
  StagingJob: { seenBy: observatory, public: null },
};

/** Fields that fewer see than the thing they lead to. */
export const narrower: Record<string, Audience[]> = {
  "StagingJob.requestedBy": observatory,
};

/** Who may call a mutation, or a query that is not for readers. */
interface Guard {
  /** Who may, by session; the rule may say more. */
  allowed: Audience[];
  /** Scopes of which an API token needs one; "none" for what needs no account. */
  scopes: readonly Scope[] | "none";
  /** What else must hold, for the reader of the page. */
  rule: string;
}

/** Sessions of accounts with any of the roles. */
const crew: Audience[] = ["staff", "staffView", "operator", "admin"];
const staff: Audience[] = ["staff", "staffView", "admin"];
const accounts = everybody.filter((audience) => audience !== "anonymous");

const anyone: Guard = { allowed: everybody, scopes: "none", rule: "" };
const ownAccount: Guard = {
  allowed: accounts,
  scopes: ["accounts:write"],
  rule: "the own account",
};
const administrators: Guard = { allowed: ["admin"], scopes: ["accounts:write"], rule: "" };
const managers: Guard = {
  allowed: ["pi", "staffView", "admin"],
  scopes: ["observations:write"],
  rule: "a proposal they see, as its PI, staff or admin; a token needs `read`, too",
};
const configurators: Guard = { allowed: staff, scopes: ["configdb:write"], rule: "" };
const planners: Guard = { allowed: crew, scopes: ["downtimes:write"], rule: "" };

/** What of the configuration is created, updated and deleted. */
const configured = [
  ...["Site", "Enclosure", "Telescope", "Instrument", "InstrumentType", "InstrumentCategory"],
  ...["ConfigurationType", "ConfigurationTypeProperties", "Camera", "CameraType"],
  ...["OpticalElement", "OpticalElementGroup", "ModeType", "GenericMode", "GenericModeGroup"],
];
/** These are nothing but their key. */
const unchanging = ["InstrumentCategory", "ModeType"];

export const guards: Record<string, Guard> = {
  "Query.users": { allowed: staff, scopes: ["read", "accounts:write"], rule: "" },
  "Query.auditEvents": administrators,
  "Query.downtimeChanges": planners,
  "Query.frameDownload": {
    ...anyone,
    rule: "of frames that the caller sees then; its URLs open for whoever has them, for 24 hours",
  },

  "Mutation.requestRegistration": anyone,
  "Mutation.register": anyone,
  "Mutation.signIn": anyone,
  "Mutation.requestPasswordReset": anyone,
  "Mutation.resetPassword": anyone,
  "Mutation.signOut": { allowed: accounts, scopes: [], rule: "a session" },
  "Mutation.changePassword": { allowed: accounts, scopes: [], rule: "a session" },
  "Mutation.requestEmailChange": ownAccount,
  "Mutation.changeEmail": ownAccount,
  "Mutation.updateProfile": ownAccount,
  "Mutation.createApiToken": {
    ...ownAccount,
    rule: "the own account, scopes that its roles can give; of others as admin",
  },
  "Mutation.revokeApiToken": { ...ownAccount, rule: "own tokens; those of others as admin" },
  "Mutation.createUser": administrators,
  "Mutation.setUserRoles": administrators,

  "Mutation.inviteToProposal": managers,
  "Mutation.deleteInvitation": managers,
  "Mutation.removeMembership": managers,
  "Mutation.setMembershipTimeLimit": managers,
  "Mutation.cancelRequestGroup": {
    ...managers,
    rule: "a request group they see, as its submitter, PI, staff or admin; a token needs `read`, too",
  },

  ...Object.fromEntries(
    configured.flatMap((name) =>
      ["create", "update", "delete"]
        .filter((verb) => verb !== "update" || !unchanging.includes(name))
        .map((verb) => [`Mutation.${verb}${name}`, configurators]),
    ),
  ),

  "Mutation.importConfigdbDocument": configurators,
  "Mutation.cloneSite": configurators,
  "Mutation.cloneEnclosure": configurators,
  "Mutation.cloneTelescope": configurators,

  "Mutation.createDowntime": planners,
  "Mutation.updateDowntime": planners,
  "Mutation.deleteDowntime": planners,
  "Mutation.synchroniseDowntimes": planners,
  "Mutation.importDowntimeCalendar": planners,

  "Mutation.deleteFrames": {
    allowed: staff,
    scopes: ["frames:delete"],
    rule: "of frames that the caller sees",
  },
  "Mutation.deleteVersion": {
    allowed: staff,
    scopes: ["frames:delete"],
    rule: "of a frame that the caller sees",
  },
  "Query.frameDeletions": { allowed: staff, scopes: ["frames:delete"], rule: "" },
  "Query.frameUpload": {
    allowed: [...crew, "instrument"],
    scopes: ["frames:ingest"],
    rule: "an own upload; those of others by whoever runs the observatory",
  },
  "Mutation.createFrameUpload": {
    allowed: [...crew, "instrument"],
    scopes: ["frames:ingest"],
    rule: "",
  },
  "Mutation.ingestFrame": {
    allowed: [...crew, "instrument"],
    scopes: ["frames:ingest"],
    rule: "",
  },
  "Mutation.ingestFrames": {
    allowed: [...crew, "instrument"],
    scopes: ["frames:ingest"],
    rule: "",
  },
  "Mutation.enqueueFrame": {
    allowed: [...crew, "instrument"],
    scopes: ["frames:ingest"],
    rule: "",
  },
};
