/** Statements on proposals and the partners whose time they use. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { allOf, compares, contains, isOneOf } from "../../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  limitedTo,
  listPage,
  listPagePerParent,
  ordersBy,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import type { Viewer } from "../../../schema/viewer.ts";
import type {
  CollaborationAllocation,
  Proposal,
  ScienceCollaborationAllocation,
} from "../models.ts";
import { seesNotes } from "../rules/proposal-access.ts";
import type { ProposalFilter, ProposalOrder } from "../schema.generated.ts";
import { isVisibleProposal } from "./visible.ts";

export type ProposalArgs = ListArgs<ProposalFilter>;

/** The notes leave the database for those only who may read them. */
function columnsFor(sql: Queryable, viewer: Viewer): Fragment {
  return sql`p.id, p.active, p.title, p.abstract, p.tac_priority, p.tac_rank, p.sca_id, p.public,
    p.non_science, p.direct_submission, p.tags, p.created, p.modified,
    ${seesNotes(viewer) ? sql`p.notes` : sql`null as notes`}`;
}

const orders = ordersBy<ProposalOrder>("ID_ASC", {
  ID: (sql) => ({ by: sql`p.id`, type: "text" }),
  TITLE: (sql) => ({ by: sql`p.title`, type: "text" }),
  TAC_PRIORITY: (sql) => ({ by: sql`p.tac_priority`, type: "bigint" }),
  TAC_RANK: (sql) => ({ by: sql`p.tac_rank`, type: "bigint" }),
  CREATED: (sql) => ({ by: sql`p.created`, type: "timestamptz" }),
  MODIFIED: (sql) => ({ by: sql`p.modified`, type: "timestamptz" }),
});

const list: Omit<KeysetList<ProposalFilter>, "columns"> = {
  name: "proposals",
  from: (sql) => sql`proposals.proposal p`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`p.id`, filter.id),
      compares(sql, sql`p.active`, "=", filter.active),
      filter.semester == null
        ? null
        : sql`exists (
            select from proposals.time_allocation a where a.proposal_id = p.id
            and ${isOneOf(sql, sql`a.semester_id`, filter.semester) ?? sql`true`})`,
      isOneOf(sql, sql`p.sca_id`, filter.sca),
      compares(sql, sql`p.tac_rank`, "=", filter.tacRank),
      compares(sql, sql`p.tac_priority`, "=", filter.tacPriority),
      compares(sql, sql`p.public`, "=", filter.public),
      compares(sql, sql`p.non_science`, "=", filter.nonScience),
      compares(sql, sql`p.direct_submission`, "=", filter.directSubmission),
      contains(sql, sql`p.title`, filter.title),
      filter.tags == null ? null : sql`p.tags && ${sql.array([...filter.tags], 1009)}::text[]`,
    ]),
  order: orders,
  id: (sql) => ({ column: sql`p.id`, type: "text" }),
};

function listFor(viewer: Viewer): KeysetList<ProposalFilter> {
  const whole = { ...list, columns: (sql: Queryable) => columnsFor(sql, viewer) };
  return limitedTo(whole, (sql) => isVisibleProposal(sql, viewer));
}

export function proposalsById(
  sql: Queryable,
  ids: readonly string[],
  viewer: Viewer,
): Promise<Proposal[]> {
  return sql<Proposal[]>`
    select ${columnsFor(sql, viewer)} from proposals.proposal p
    where p.id = any(${[...ids]}::text[]) and ${isVisibleProposal(sql, viewer)}`;
}

export function proposals(
  sql: Queryable,
  args: ProposalArgs,
  viewer: Viewer,
): Promise<Connection<Proposal>> {
  return listPage(sql, listFor(viewer), args);
}

/** One page of the proposals that have time in each semester. */
export function proposalsInSemesters(
  sql: Queryable,
  semesterIds: readonly string[],
  args: ProposalArgs,
  viewer: Viewer,
): Promise<Connection<Proposal>[]> {
  const inSemester: KeysetList<ProposalFilter> = {
    ...listFor(viewer),
    name: "semester.proposals",
    // A proposal may have several pools of time in a semester, and appears once.
    from: (query) => query`proposals.proposal p join (
      select distinct proposal_id, semester_id from proposals.time_allocation
    ) allotted on allotted.proposal_id = p.id`,
  };
  const parent = { column: sql`allotted.semester_id`, type: "text" } as const;
  return listPagePerParent(sql, inSemester, parent, semesterIds, args);
}

export function scasById(
  sql: Queryable,
  ids: readonly string[],
): Promise<ScienceCollaborationAllocation[]> {
  return sql<ScienceCollaborationAllocation[]>`
    select s.* from proposals.science_collaboration_allocation s
    where s.id = any(${[...ids]}::text[])`;
}

export function collaborationAllocations(
  sql: Queryable,
  scaIds: readonly string[],
): Promise<CollaborationAllocation[]> {
  return sql<CollaborationAllocation[]>`
    select c.* from proposals.collaboration_allocation c
    where c.sca_id = any(${[...scaIds]}::text[]) order by c.id`;
}
