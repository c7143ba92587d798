/** Batching over the store, which answers what the viewer sees; made anew for each operation. */
import DataLoader from "dataloader";
import type { Sql } from "../../platform/database.ts";
import type { Connection } from "../../schema/connection.ts";
import { groupedInKeyOrder, inKeyOrder } from "../../schema/load-in-key-order.ts";
import { perArguments } from "../../schema/per-arguments.ts";
import type { Viewer } from "../../schema/viewer.ts";
import type { Observation, Proposal, RequestGroup, TimeAllocation } from "./models.ts";
import { privateSight } from "./rules/account-access.ts";
import * as accounts from "./store/accounts.ts";
import * as configurations from "./store/configurations.ts";
import * as invitations from "./store/invitations.ts";
import * as memberships from "./store/memberships.ts";
import * as observations from "./store/observations.ts";
import * as people from "./store/people.ts";
import * as proposals from "./store/proposals.ts";
import * as requestGroups from "./store/request-groups.ts";
import * as requests from "./store/requests.ts";
import * as semesters from "./store/semesters.ts";

export function createLoaders(sql: Sql, viewer: Viewer) {
  /** One row for each id. */
  const byId = <Key, Row extends { id: Key }>(
    load: (sql: Sql, ids: readonly Key[], viewer: Viewer) => Promise<Row[]>,
  ) =>
    new DataLoader<Key, Row | null>(async (ids) =>
      inKeyOrder(ids, await load(sql, ids, viewer), (row) => row.id),
    );
  /** All rows of each parent. */
  const under = <Key, Row>(
    load: (sql: Sql, parents: readonly Key[], viewer: Viewer) => Promise<Row[]>,
    parentOf: (row: Row) => Key,
  ) =>
    new DataLoader<Key, Row[]>(async (parents) =>
      groupedInKeyOrder(parents, await load(sql, parents, viewer), parentOf),
    );
  /** A page of rows of each parent. */
  const pageUnder = <Row, Args>(
    load: (
      sql: Sql,
      parents: readonly string[],
      args: Args,
      viewer: Viewer,
    ) => Promise<Connection<Row>[]>,
  ) =>
    perArguments(
      (args: Args) =>
        new DataLoader<string, Connection<Row>>((parents) => load(sql, parents, args, viewer)),
    );
  const observationsAt = (place: observations.ObservationPlace) =>
    pageUnder<Observation, observations.ObservationArgs>((sql, keys, args, viewer) =>
      observations.observationsAt(sql, place, keys, args, viewer),
    );

  return {
    user: byId(people.usersById),
    privateUser: byId((sql, ids: readonly number[], viewer) =>
      accounts.privateUsers(sql, ids, privateSight(viewer)),
    ),
    semester: byId(semesters.semestersById),
    sca: byId(proposals.scasById),
    proposal: byId(proposals.proposalsById),
    requestGroup: byId(requestGroups.requestGroupsById),
    request: byId(requests.requestsById),
    configuration: byId(configurations.configurationsById),
    observation: byId(observations.observationsById),

    pisOfProposal: under(people.principalInvestigators, (row) => row.proposalId),
    membershipsOfProposal: under(memberships.membershipsOfProposals, (row) => row.proposalId),
    invitationsOfProposal: under(invitations.invitationsOfProposals, (row) => row.proposalId),
    timeAllocationsOfProposal: under(semesters.timeAllocationsOfProposals, (row) => row.proposalId),
    collaborationAllocationsOfSca: under(proposals.collaborationAllocations, (row) => row.scaId),
    requestsOfGroup: under(requests.requestsOfGroups, (row) => row.requestGroupId),
    windowsOfRequest: under(requests.windowsOfRequests, (row) => row.requestId),
    configurationsOfRequest: under(configurations.configurationsOfRequests, (row) => row.requestId),
    observationsOfRequest: under(observations.observationsOfRequests, (row) => row.requestId),
    instrumentConfigsOfConfiguration: under(
      configurations.instrumentConfigsOfConfigurations,
      (row) => row.configurationId,
    ),
    regionsOfInstrumentConfig: under(
      configurations.regionsOfInstrumentConfigs,
      (row) => row.instrumentConfigId,
    ),
    statusesOfObservation: under(observations.statusesOfObservations, (row) => row.observationId),

    proposalsInSemester: pageUnder<Proposal, proposals.ProposalArgs>(
      proposals.proposalsInSemesters,
    ),
    timeAllocationsInSemester: pageUnder<TimeAllocation, semesters.TimeAllocationArgs>(
      semesters.timeAllocationsInSemesters,
    ),
    timeAllocationsForInstrumentType: pageUnder<TimeAllocation, semesters.TimeAllocationArgs>(
      semesters.timeAllocationsForInstrumentTypes,
    ),
    requestGroupsOfProposal: pageUnder<RequestGroup, requestGroups.RequestGroupArgs>(
      requestGroups.requestGroupsOfProposals,
    ),
    observationsAt: {
      site: observationsAt("site"),
      enclosure: observationsAt("enclosure"),
      telescope: observationsAt("telescope"),
    },
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
