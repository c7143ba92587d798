/** Fields of proposals, requests and observations, one call each. */
import type DataLoader from "dataloader";
import { listArgs } from "../../../platform/keyset-list.ts";
import { serialKey } from "../../../schema/key.ts";
import { known } from "../../../schema/known.ts";
import { cancelRequestGroup } from "../cancel/cancel-request-group.ts";
import { mayCancel } from "../rules/cancel-access.ts";
import { locationKeys } from "../rules/location-keys.ts";
import { withOwnFields } from "../rules/target-fields.ts";
import type { Resolvers } from "../schema.generated.ts";
import { observations } from "../store/observations.ts";
import { proposals as proposalList } from "../store/proposals.ts";
import { requestGroups } from "../store/request-groups.ts";
import { requests } from "../store/requests.ts";
import { semesters } from "../store/semesters.ts";

export const proposals: Resolvers = {
  Query: {
    semester: (_root, { id }, { loaders }) => loaders.semester.load(id),
    semesters: (_root, args, { sql }) => semesters(sql, listArgs(args)),
    proposal: (_root, { id }, { loaders }) => loaders.proposal.load(id),
    proposals: (_root, args, { sql, viewer }) => proposalList(sql, listArgs(args), viewer),
    requestGroup: (_root, { id }, { loaders }) => bySerial(loaders.requestGroup, id),
    requestGroups: (_root, args, { sql, viewer }) => requestGroups(sql, listArgs(args), viewer),
    request: (_root, { id }, { loaders }) => bySerial(loaders.request, id),
    requests: (_root, args, { sql, viewer }) => requests(sql, listArgs(args), viewer),
    observation: (_root, { id }, { loaders }) => bySerial(loaders.observation, id),
    observations: (_root, args, { sql, viewer }) => observations(sql, listArgs(args), viewer),
  },
  Mutation: {
    cancelRequestGroup: (_root, { input }, context) =>
      cancelRequestGroup(context, input.id, new Date()),
  },

  User: {
    __resolveReference: ({ id }, { loaders }) => known(bySerial(loaders.user, id), "User", id),
  },
  Semester: {
    __resolveReference: ({ id }, { loaders }) =>
      known(loaders.semester.load(String(id)), "Semester", id),
    proposals: ({ id }, args, { loaders }) => loaders.proposalsInSemester(listArgs(args)).load(id),
    timeAllocations: ({ id }, args, { loaders }) =>
      loaders.timeAllocationsInSemester(listArgs(args)).load(id),
  },
  ScienceCollaborationAllocation: {
    admin: ({ adminId }, _args, { loaders }) => (adminId ? loaders.user.load(adminId) : null),
    collaborationAllocations: ({ id }, _args, { loaders }) =>
      loaders.collaborationAllocationsOfSca.load(id),
  },
  Proposal: {
    __resolveReference: ({ id }, { loaders }) =>
      known(loaders.proposal.load(String(id)), "Proposal", id),
    sca: ({ scaId }, _args, { loaders }) =>
      known(loaders.sca.load(scaId), "ScienceCollaborationAllocation", scaId),
    pis: ({ id }, _args, { loaders }) => loaders.pisOfProposal.load(id),
    timeAllocations: ({ id }, _args, { loaders }) => loaders.timeAllocationsOfProposal.load(id),
    requestGroups: ({ id }, args, { loaders }) =>
      loaders.requestGroupsOfProposal(listArgs(args)).load(id),
  },
  TimeAllocation: {
    proposal: ({ proposalId }, _args, { loaders }) =>
      known(loaders.proposal.load(proposalId), "Proposal", proposalId),
    semester: ({ semesterId }, _args, { loaders }) =>
      known(loaders.semester.load(semesterId), "Semester", semesterId),
    instrumentTypes: ({ instrumentTypeCodes }) => instrumentTypeCodes.map((code) => ({ code })),
  },

  RequestGroup: {
    __resolveReference: ({ id }, { loaders }) =>
      known(bySerial(loaders.requestGroup, id), "RequestGroup", id),
    proposal: ({ proposalId }, _args, { loaders }) =>
      known(loaders.proposal.load(proposalId), "Proposal", proposalId),
    submitter: ({ submitterId }, _args, { loaders }) =>
      known(loaders.user.load(submitterId), "User", submitterId),
    requests: ({ id }, _args, { loaders }) => loaders.requestsOfGroup.load(id),
    viewerMayCancel: (group, _args, { viewer }) => mayCancel(viewer, group),
  },
  Request: {
    __resolveReference: ({ id }, { loaders }) =>
      known(bySerial(loaders.request, id), "Request", id),
    requestGroup: ({ requestGroupId }, _args, { loaders }) =>
      known(loaders.requestGroup.load(requestGroupId), "RequestGroup", requestGroupId),
    windows: ({ id }, _args, { loaders }) => loaders.windowsOfRequest.load(id),
    configurations: ({ id }, _args, { loaders }) => loaders.configurationsOfRequest.load(id),
    observations: ({ id }, _args, { loaders }) => loaders.observationsOfRequest.load(id),
  },
  Location: {
    siteCode: (location) => locationKeys(location).site,
    site: (location) => stub("code", locationKeys(location).site),
    enclosureId: (location) => locationKeys(location).enclosure,
    enclosure: (location) => stub("id", locationKeys(location).enclosure),
    telescopeId: (location) => locationKeys(location).telescope,
    telescope: (location) => stub("id", locationKeys(location).telescope),
  },
  Configuration: {
    instrumentTypeCode: ({ instrumentType }) => instrumentType,
    instrumentType: ({ instrumentType }) => ({ code: instrumentType }),
    target: ({ target }) => target && withOwnFields(target),
    instrumentConfigs: ({ id }, _args, { loaders }) =>
      loaders.instrumentConfigsOfConfiguration.load(id),
  },
  GuidingConfig: {
    opticalElements: ({ opticalElements }) => choices(opticalElements),
  },
  InstrumentConfig: {
    opticalElements: ({ opticalElements }) => choices(opticalElements),
    rois: ({ id }, _args, { loaders }) => loaders.regionsOfInstrumentConfig.load(id),
  },

  Observation: {
    __resolveReference: ({ id }, { loaders }) =>
      known(bySerial(loaders.observation, id), "Observation", id),
    request: ({ requestId }, _args, { loaders }) =>
      known(loaders.request.load(requestId), "Request", requestId),
    telescope: ({ telescopeId }) => ({ id: telescopeId }),
    enclosure: ({ enclosureId }) => ({ id: enclosureId }),
    site: ({ site }) => ({ code: site }),
    configurationStatuses: ({ id }, _args, { loaders }) => loaders.statusesOfObservation.load(id),
  },
  ConfigurationStatus: {
    configuration: ({ configurationId }, _args, { loaders }) =>
      configurationId ? loaders.configuration.load(configurationId) : null,
    instrument: ({ instrumentName }) => ({ code: instrumentName }),
  },

  Site: {
    observations: ({ code }, args, { loaders }) =>
      loaders.observationsAt.site(listArgs(args)).load(code),
  },
  Enclosure: {
    observations: ({ id }, args, { loaders }) =>
      loaders.observationsAt.enclosure(listArgs(args)).load(id),
  },
  Telescope: {
    observations: ({ id }, args, { loaders }) =>
      loaders.observationsAt.telescope(listArgs(args)).load(id),
  },
  InstrumentType: {
    timeAllocations: ({ code }, args, { loaders }) =>
      loaders.timeAllocationsForInstrumentType(listArgs(args)).load(code),
  },
};

/** The entity with a serial number, as callers write it; null when no row can have it. */
async function bySerial<Entity>(
  loader: DataLoader<number, Entity | null>,
  id: string | number,
): Promise<Entity | null> {
  const key = serialKey(id);
  return key === null ? null : loader.load(key);
}

function stub<Name extends string>(name: Name, key: string | null) {
  return key === null ? null : ({ [name]: key } as Record<Name, string>);
}

function choices(opticalElements: Record<string, string>) {
  return Object.entries(opticalElements).map(([type, code]) => ({ type, code }));
}
