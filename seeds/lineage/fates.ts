/** How far packages came in the year: a table that the writer follows. */
import type {
  PackageState,
  PhysicalCopyStatus,
  WorkStatus,
} from "../../subgraphs/opsdb/subgraph.ts";

export interface Fate {
  state: PackageState;
  build: WorkStatus;
  /** Building of its bundle; absent: it is in none. */
  bundle?: WorkStatus;
  /** Move to the campus and unpacking there. */
  move?: WorkStatus;
  unpack?: WorkStatus;
  /** Ways into the two archives of the campus. */
  archive?: WorkStatus;
  tape?: WorkStatus;
  /** Way to the mirror: with the bundle or from the campus archive, and what is there now. */
  mirror?: { by: "bundle" | "archive"; status: WorkStatus; found?: "ok" | "mismatch" | "missing" };
  staging?: { status: WorkStatus; active: boolean };
  /** Copies of its files at the summit; `leaving`: each in another state on the way out. */
  files: "present" | "leaving" | "deleted";
  /** Copy of its tar in the buffer of the summit, and in that of the campus. */
  summit?: PhysicalCopyStatus;
  campus?: PhysicalCopyStatus;
}

const kept = { files: "present", summit: "present" } as const;
const atSummit = { build: "completed", ...kept } as const;
const atCampus = {
  build: "completed",
  bundle: "completed",
  move: "completed",
  unpack: "completed",
} as const;
const archived = {
  ...atCampus,
  state: "archived",
  archive: "completed",
  tape: "completed",
} as const;
const gone = { files: "deleted", summit: "deleted", campus: "deleted" } as const;
const mirrored = { mirror: { by: "archive", status: "completed", found: "ok" } } as const;

/** Archived three times and tidied up: what becomes of most. */
const settled: Fate = { ...archived, ...mirrored, ...gone };
/** Archived on the campus while the summit keeps its copies for now. */
const retained = { ...archived, ...kept, campus: "present" } as const;
const inBundle = { ...atSummit, state: "transferring", bundle: "completed" } as const;
const arrived = { ...inBundle, move: "completed" } as const;
const unpacked = { ...arrived, unpack: "completed", campus: "present" } as const;

/** Every other thing that may be found, the telling ones first. */
const others: Fate[] = [
  { ...inBundle, move: "in_progress" },
  { ...atSummit, state: "waiting" },
  { ...atSummit, state: "failed", bundle: "completed", move: "failed" },
  { ...settled, staging: { status: "completed", active: true } },
  { ...retained, mirror: { by: "bundle", status: "in_progress" } },
  { ...settled, files: "leaving", campus: "deletion_scheduled" },
  { ...settled, mirror: { by: "archive", status: "completed", found: "mismatch" } },
  { ...inBundle, move: "pending" },
  { ...inBundle, move: "scheduled" },
  { ...atSummit, state: "failed", ...atCampus, campus: "present", archive: "failed" },
  { state: "waiting", build: "in_progress", files: "present" },
  { ...unpacked, archive: "in_progress" },
  { ...settled, staging: { status: "in_progress", active: true } },
  { ...arrived, unpack: "in_progress" },
  { ...inBundle, bundle: "in_progress" },
  { ...atSummit, state: "failed", bundle: "completed", move: "completed", unpack: "failed" },
  { ...retained, mirror: { by: "archive", status: "pending" }, tape: "in_progress" },
  { ...settled, staging: { status: "completed", active: false } },
  { state: "waiting", build: "pending", files: "present" },
  { ...arrived, unpack: "pending" },
  { ...arrived, unpack: "scheduled" },
  { state: "failed", build: "failed", files: "present" },
  { ...unpacked, archive: "pending" },
  { ...unpacked, archive: "scheduled" },
  { ...settled, files: "leaving", campus: "deletion_in_progress" },
  { ...settled, staging: { status: "pending", active: true } },
  { ...retained, mirror: { by: "bundle", status: "pending" } },
  { state: "waiting", build: "scheduled", files: "present" },
  { ...settled, mirror: { by: "archive", status: "completed", found: "missing" } },
  { ...settled, staging: { status: "scheduled", active: true } },
  { ...retained, mirror: { by: "bundle", status: "scheduled" } },
  { ...settled, files: "leaving", campus: "deletion_failed" },
  { ...settled, staging: { status: "failed", active: false } },
];

/** What becomes of the package with this zero-based number. */
export function fateOf(packageNumber: number): Fate {
  if (packageNumber % 2 === 0) return settled;
  return others[((packageNumber - 1) / 2) % others.length] ?? settled;
}
