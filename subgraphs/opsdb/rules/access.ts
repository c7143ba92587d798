/**
 * Who sees plans, executions, data and their movement. Pure. What is not named here is open:
 * programs, hardware, target sources, places and routes. The lists say the same in SQL
 * (`store/visible-lists.ts`); a test holds both against each other.
 */
import { may, type Sight, sightOf, type Viewer } from "../../../schema/viewer.ts";

export interface ProgramFacts {
  proposalId: string | null;
  /** Whether its units and executions are open to everybody. */
  public: boolean;
}

export interface FileFacts {
  /** Null: that of the program whose execution made it. */
  proposalId: string | null;
  /** Null: never. */
  publicDate: Date | null;
}

/** Observing units of the program, and their executions. */
export function seesUnits({ all, proposals }: Sight, program: ProgramFacts): boolean {
  const { proposalId } = program;
  return all || program.public || proposalId === null || proposals.includes(proposalId);
}

/** A file, made for the program as far as its execution is known. */
export function seesFile(
  { all, proposals }: Sight,
  file: FileFacts,
  program: ProgramFacts | null,
  now: Date,
): boolean {
  if (all || (file.publicDate !== null && file.publicDate <= now)) return true;
  const proposalId = file.proposalId ?? program?.proposalId ?? null;
  return proposalId !== null && proposals.includes(proposalId);
}

/**
 * Bundles, copies, transfers and staging jobs by themselves. Those of a package or file that is
 * seen are shown with it.
 */
export function seesOperations({ all }: Sight): boolean {
  return all;
}

/** A staging job by itself, and who asked for it. */
export function seesStagingJob(viewer: Viewer, requestedById: string): boolean {
  return seesOperations(sightOf(viewer)) || requesterIn(viewer) === requestedById;
}

/** As whom the viewer may see their own jobs; null for nobody. */
export function requesterIn(viewer: Viewer): string | null {
  return viewer.user !== null && may(viewer, "read") ? String(viewer.user.id) : null;
}
