/**
 * An invented science programme for the invented observatory: who proposed what, what was asked
 * for, and what came of it up to one fixed instant, `NOW`. Objects of the sky are real; people,
 * proposals and results are not. Pure and deterministic, and linear in the number of groups.
 */
import { History } from "./programme/history.ts";
import { groupPlan, proposalInTurn } from "./programme/plans.ts";
import {
  collaborationAllocations,
  drafts,
  FLAGSHIP,
  invites,
  memberships,
  NOW,
  notifications,
  proposals,
  scas,
  semesters,
  users,
} from "./programme/proposals.ts";
import type { ProgrammeRows } from "./programme/rows.ts";
import { random, type SeedObservation } from "./world.ts";

export type { ProgrammeRows } from "./programme/rows.ts";
export { FLAGSHIP, NOW };

export interface ProgrammeOptions {
  /** How many request groups are submitted; 64 when absent. */
  requestGroups?: number;
  /** Another seed makes another programme of the same kind. */
  seed?: number;
}

export interface Programme {
  /** Every row of the proposals namespace, table by table in the order of loading. */
  rows: ProgrammeRows;
  /** Observations that point at something, whatever their state; frames hang on COMPLETED ones. */
  observations: SeedObservation[];
}

const FIRST_SUBMISSION = Date.UTC(2026, 1, 3);
const LAST_SUBMISSION = Date.UTC(2026, 10, 18);
const MINUTE = 60_000;

export function programme({ requestGroups = 64, seed = 1 }: ProgrammeOptions = {}): Programme {
  const rows: ProgrammeRows = {
    user: users,
    semester: semesters,
    scienceCollaborationAllocation: scas,
    collaborationAllocation: collaborationAllocations,
    proposal: proposals.map(({ row }) => row),
    membership: memberships,
    proposalInvite: invites,
    proposalNotification: notifications,
    timeAllocation: [],
    timeAllocationInstrumentType: [],
    requestGroup: [],
    request: [],
    window: [],
    configuration: [],
    instrumentConfig: [],
    regionOfInterest: [],
    draftRequestGroup: drafts,
    observation: [],
    configurationStatus: [],
  };
  const draw = random(seed);
  const history = new History(rows);
  const submitted = new Map<string, number>();
  const spacing = (LAST_SUBMISSION - FIRST_SUBMISSION) / requestGroups;
  for (let index = 0; index < requestGroups; index++) {
    const at = FIRST_SUBMISSION + (index + draw()) * spacing;
    const created = new Date(Math.floor(at / MINUTE) * MINUTE);
    const proposalId = proposalInTurn(index, created);
    const nth = submitted.get(proposalId) ?? 0;
    submitted.set(proposalId, nth + 1);
    history.submit(groupPlan(proposalId, nth, draw), submitterOf(proposalId, nth), created);
  }
  history.close();
  return { rows, observations: history.observations };
}

/** The members of a proposal take turns. */
function submitterOf(proposalId: string, nth: number): number {
  const members = memberships.filter((membership) => membership.proposalId === proposalId);
  const member = members[nth % members.length];
  if (!member) throw new Error(`Cannot submit for "${proposalId}": it has no members`);
  return member.userId;
}
