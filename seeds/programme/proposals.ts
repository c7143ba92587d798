/** Who proposes what: people, semesters, partners, proposals and the hours they were given. */
import type {
  CollaborationAllocationRow,
  DraftRequestGroupRow,
  MembershipRow,
  ProposalInviteRow,
  ProposalNotificationRow,
  ProposalRow,
  ScienceCollaborationAllocationRow,
  SemesterRow,
  UserRow,
} from "./rows.ts";

/** The instant at which the invented world stands still. */
export const NOW = new Date("2026-11-20T10:00:00Z");

export const semesters: SemesterRow[] = [
  { id: "2026A", start: new Date("2026-02-01T00:00:00Z"), end: new Date("2026-08-01T00:00:00Z") },
  { id: "2026B", start: new Date("2026-08-01T00:00:00Z"), end: new Date("2027-02-01T00:00:00Z") },
];

const people: [username: string, firstName: string, lastName: string, institution: string][] = [
  ["ioreva", "Ilsabet", "Oreva", "Institute of Galactic Form, Marrowfield"],
  ["tquillon", "Tamsin", "Quillon", "Harbour Observatory"],
  ["dmaskeyne", "Dorian", "Maskeyne", "Harbour Observatory"],
  ["yabantu", "Yemi", "Abantu-Holt", "Savannah School of Astronomy"],
  ["pstjarn", "Pelle", "Stjärnfeldt", "Nordic Photometry Group"],
  ["rcastellane", "Rosalía", "Castellane", "Observatorio del Llano"],
  ["khiroshige", "Kaede", "Hiroshige-Lund", "Minor Planet Workshop"],
  ["gwindrush", "Gareth", "Windrush", "University of Windrush Vale"],
  ["nfarouk", "Nadia", "Farouk-Benn", "Delta Institute for Transients"],
  ["aloveday", "Amos", "Loveday", "Halcyon Telescope Network"],
  ["svantongeren", "Saskia", "van Tongeren", "Halcyon Telescope Network"],
  ["mbriar", "Maud", "Briar", "Thornbury Free School"],
  ["jpellam", "Josse", "Pellam", "Institute of Galactic Form, Marrowfield"],
];
/** Leaves room for accounts of a server that ran before its database was filled. */
const FIRST_USER_ID = 101;
const rolesOf: Record<string, UserRow["roles"]> = {
  aloveday: ["staff", "admin"],
  svantongeren: ["staff"],
};

export const users: UserRow[] = people.map(
  ([username, firstName, lastName, institution], index) => ({
    id: FIRST_USER_ID + index,
    username,
    firstName,
    lastName,
    email: `${username}@example.org`,
    roles: rolesOf[username] ?? [],
    profileInstitution: institution,
    profileTitle: username === "mbriar" ? "Ms" : "Dr",
    profileEducationUser: username === "mbriar",
    profileNotificationsEnabled: index % 2 === 0,
    profileNotificationsOnAuthoredOnly: index % 4 === 0,
    profileSimpleInterface: username === "mbriar",
    profileViewAuthoredRequestsOnly: false,
    profileStaffView: rolesOf[username]?.includes("staff") ?? false,
    profileTermsAccepted: new Date(Date.UTC(2026, 0, 8 + index, 9, 30)),
    profileCreatedBy: username === "jpellam" ? FIRST_USER_ID : null,
  }),
);

export function userId(username: string): number {
  const found = users.find((user) => user.username === username);
  if (!found) throw new Error(`Cannot find user "${username}"`);
  return found.id;
}

export const scas: ScienceCollaborationAllocationRow[] = [
  { id: "HTN", name: "Halcyon Telescope Network", adminId: userId("aloveday") },
  { id: "NPG", name: "Nordic Photometry Group", adminId: userId("pstjarn") },
  { id: "EDU", name: "Evenings at the Telescope", adminId: null },
];

export const collaborationAllocations: CollaborationAllocationRow[] = [
  { id: 1, scaId: "HTN", telescopeName: "0.4 meter", allocation: 2400 },
  { id: 2, scaId: "HTN", telescopeName: "1 meter", allocation: 3600 },
  { id: 3, scaId: "HTN", telescopeName: "2 meter", allocation: 1500 },
  { id: 4, scaId: "NPG", telescopeName: "1 meter", allocation: 400 },
  { id: 5, scaId: "EDU", telescopeName: "0.4 meter", allocation: 300 },
];

/** A proposal with its members, the principal investigator first, and its pools of time. */
export interface ProposalPlan {
  row: ProposalRow;
  members: string[];
  semesters: string[];
  /** Instrument types that share hours, with the hours of each kind. */
  pools: { types: string[]; std?: number; rr?: number; tc?: number; realtime?: number }[];
}

type Given = Pick<ProposalRow, "id" | "title" | "abstract" | "tacPriority" | "tacRank"> &
  Partial<ProposalRow>;

function proposal(given: Given, rest: Omit<ProposalPlan, "row">): ProposalPlan {
  const created = new Date(Date.UTC(2026, 0, 12 + given.tacRank, 14));
  const defaults = { active: true, scaId: "HTN", public: false, nonScience: false, notes: "" };
  return {
    row: { ...defaults, directSubmission: false, tags: [], created, modified: created, ...given },
    ...rest,
  };
}

export const FLAGSHIP = "HTN2026A-001";

export const proposals: ProposalPlan[] = [
  proposal(
    {
      id: FLAGSHIP,
      title: "Star formation across the discs of nearby spirals, ring by ring",
      abstract:
        "Rings, bars and spiral arms gather gas and turn it into stars, but how fast they do so at a given radius is known for a handful of galaxies only. We will image eighteen nearby discs in g', r' and H-alpha to a surface brightness of 27 mag per square arcsecond, map the star formation rate in annuli of 500 pc, and compare the scatter within a ring with the scatter between rings. Telescopes at four sites let us follow the variable H II regions of each disc over two semesters without a gap of more than a week.",
      tacPriority: 28,
      tacRank: 1,
      public: true,
      tags: ["galaxies", "long-term", "h-alpha"],
      notes: "Extension to 2027A looks likely; ask for a progress report in December.",
    },
    {
      members: ["ioreva", "jpellam", "tquillon", "gwindrush"],
      semesters: ["2026A", "2026B"],
      pools: [
        { types: ["0M4-IMG-QUILL"], std: 60 },
        { types: ["1M0-IMG-LANTERN", "1M0-NIR-EMBER"], std: 120, tc: 10 },
        { types: ["2M0-IMG-QUARTET"], std: 40 },
      ],
    },
  ),
  proposal(
    {
      id: "HTN2026A-002",
      title: "Do warm Jupiters keep time? Transit timing from four longitudes",
      abstract:
        "A planet whose transits come early or late betrays an unseen companion. We will time forty transits of eight bright hosts to better than fifteen seconds each, choosing for every event the site where it happens at culmination. The timings will confirm or exclude companions down to three Earth masses in the inner resonances.",
      tacPriority: 24,
      tacRank: 2,
      tags: ["exoplanets", "time-critical"],
    },
    {
      members: ["tquillon", "dmaskeyne", "pstjarn"],
      semesters: ["2026A", "2026B"],
      pools: [
        { types: ["0M4-IMG-QUILL"], std: 20, tc: 60 },
        { types: ["1M0-IMG-LANTERN"], std: 20, tc: 80 },
      ],
    },
  ),
  proposal(
    {
      id: "HTN2026A-003",
      title: "Shapes and spins of main-belt asteroids beyond one apparition",
      abstract:
        "Light curves from a single apparition leave the pole of an asteroid ambiguous. We will observe seven bodies with known shapes at new viewing angles, together with one active centaur and Neptune as a photometric anchor, so that the two mirror solutions of each pole can be told apart.",
      tacPriority: 18,
      tacRank: 3,
      scaId: "NPG",
      tags: ["solar-system"],
    },
    {
      members: ["khiroshige", "pstjarn"],
      semesters: ["2026A", "2026B"],
      pools: [
        { types: ["0M4-IMG-QUILL"], std: 50 },
        { types: ["1M0-IMG-LANTERN"], std: 50 },
      ],
    },
  ),
  proposal(
    {
      id: "HTN2026A-004",
      title: "The first night of stellar explosions",
      abstract:
        "The light of the first hours after an explosion tells the size of the star that exploded. We will interrupt the network for up to twelve alerts a semester, take a low-resolution spectrum within an hour of the alert and follow the colour until the next dawn. Between alerts we monitor recurrent novae that are due.",
      tacPriority: 30,
      tacRank: 4,
      tags: ["transients", "rapid-response"],
    },
    {
      members: ["nfarouk", "rcastellane", "yabantu"],
      semesters: ["2026A", "2026B"],
      pools: [
        { types: ["1M0-IMG-LANTERN"], std: 30, rr: 20 },
        { types: ["1M0-SPEC-THRUSH"], std: 20, rr: 10 },
        { types: ["2M0-SPEC-SABLE"], std: 20, rr: 20 },
      ],
    },
  ),
  proposal(
    {
      id: "HTN2026B-001",
      title: "Echoes in the broad-line regions of nine Seyfert nuclei",
      abstract:
        "The broad emission lines of an active nucleus repeat the flicker of its continuum after the light has crossed the gas. We will take a spectrum of nine nuclei every five days for a semester and measure the delay of H-beta to ten per cent, which gives the masses of their black holes independently of the usual scaling.",
      tacPriority: 22,
      tacRank: 1,
      tags: ["agn", "spectroscopy"],
      created: new Date("2026-07-06T11:00:00Z"),
      modified: new Date("2026-07-20T16:20:00Z"),
    },
    {
      members: ["rcastellane", "ioreva", "gwindrush"],
      semesters: ["2026B"],
      pools: [
        { types: ["2M0-SPEC-SABLE"], std: 60 },
        { types: ["1M0-NIR-EMBER"], std: 30 },
      ],
    },
  ),
  proposal(
    {
      id: "HTN-CAL",
      title: "Network calibration",
      abstract:
        "Standard fields, focus runs, bias and dark frames, by which all instruments of the network are brought to one photometric system.",
      tacPriority: 10,
      tacRank: 0,
      nonScience: true,
      directSubmission: true,
      tags: ["calibration"],
    },
    {
      members: ["svantongeren", "aloveday"],
      semesters: ["2026A", "2026B"],
      pools: [
        "0M4-IMG-QUILL",
        "1M0-IMG-LANTERN",
        "1M0-NIR-EMBER",
        "1M0-SPEC-THRUSH",
        "2M0-IMG-QUARTET",
        "2M0-SPEC-SABLE",
      ].map((type) => ({ types: [type], std: 100 })),
    },
  ),
  proposal(
    {
      id: "HTN-EDU",
      title: "Evenings at the telescope",
      abstract:
        "Schools drive a telescope for an hour, on the far side of the world where it is night, and take home a picture of their own.",
      tacPriority: 5,
      tacRank: 0,
      scaId: "EDU",
      directSubmission: true,
      tags: ["education"],
    },
    {
      members: ["mbriar", "svantongeren"],
      semesters: ["2026A", "2026B"],
      pools: [{ types: ["0M4-IMG-QUILL"], std: 10, realtime: 40 }],
    },
  ),
  proposal(
    {
      id: "HTN2026A-009",
      title: "A slow survey of the galactic halo in narrow bands",
      abstract: "Withdrawn by the proposers before the first observation.",
      tacPriority: 8,
      tacRank: 9,
      active: false,
    },
    {
      members: ["gwindrush"],
      semesters: ["2026A"],
      pools: [{ types: ["2M0-IMG-QUARTET"], std: 15 }],
    },
  ),
];

export const memberships: MembershipRow[] = proposals
  .flatMap(({ row, members }) =>
    members.map((username, index) => ({
      userId: userId(username),
      proposalId: row.id,
      role: index === 0 ? ("PI" as const) : ("CI" as const),
      // The youngest of the flagship's team has ten hours to spend.
      timeLimit: row.id === FLAGSHIP && username === "jpellam" ? 36_000 : -1,
    })),
  )
  .map((row, index) => ({ id: index + 1, ...row }));

export const invites: ProposalInviteRow[] = [
  {
    id: 1,
    proposalId: FLAGSHIP,
    role: "CI",
    email: "jpellam@example.org",
    timeLimit: 36_000,
    sent: new Date("2026-01-19T10:00:00Z"),
    used: new Date("2026-01-20T08:12:00Z"),
  },
  {
    id: 2,
    proposalId: "HTN2026A-004",
    role: "CI",
    email: "newcomer@example.org",
    timeLimit: -1,
    sent: new Date("2026-11-02T15:45:00Z"),
    used: null,
  },
];

export const notifications: ProposalNotificationRow[] = [
  { id: 1, proposalId: FLAGSHIP, userId: userId("tquillon") },
  { id: 2, proposalId: "HTN2026A-004", userId: userId("nfarouk") },
];

export const drafts: DraftRequestGroupRow[] = [
  {
    id: 1,
    authorId: userId("ioreva"),
    proposalId: FLAGSHIP,
    title: "NGC 7793 outer ring",
    content: JSON.stringify({ name: "NGC 7793 outer ring", operator: "SINGLE", requests: [] }),
    created: new Date("2026-11-11T13:05:00Z"),
    modified: new Date("2026-11-18T09:41:00Z"),
  },
];
