/** Fields of memberships and invitations, and of the records of who changed them. */
import { listArgs } from "../../../platform/keyset-list.ts";
import { known } from "../../../schema/known.ts";
import { requireScope } from "../../../schema/viewer.ts";
import { deleteInvitation } from "../memberships/delete-invitation.ts";
import { inviteToProposal } from "../memberships/invite-to-proposal.ts";
import { removeMembership } from "../memberships/remove-membership.ts";
import { setMembershipTimeLimit } from "../memberships/set-membership-time-limit.ts";
import {
  seesInvitations,
  visibleMemberships,
  visibleTimeLimit,
} from "../rules/visible-memberships.ts";
import type { CredentialKind, Resolvers } from "../schema.generated.ts";
import { auditEvents } from "../store/audit.ts";

const credentialKinds = {
  session: "SESSION",
  "api-token": "API_TOKEN",
  external: "EXTERNAL",
} as const satisfies Record<string, CredentialKind>;

export const memberships: Resolvers = {
  Query: {
    auditEvents(_root, args, { sql, viewer }) {
      requireScope(viewer, "accounts:write", "read audit events");
      return auditEvents(sql, listArgs(args));
    },
  },
  Mutation: {
    inviteToProposal: (_root, { input }, context) => inviteToProposal(context, input),
    deleteInvitation: (_root, { input }, context) => deleteInvitation(context, input),
    removeMembership: (_root, { input }, context) => removeMembership(context, input),
    setMembershipTimeLimit: (_root, { input }, context) => setMembershipTimeLimit(context, input),
  },

  Proposal: {
    memberships: async ({ id }, { role }, { loaders, viewer }) =>
      visibleMemberships(viewer, id, await loaders.membershipsOfProposal.load(id)).filter(
        (membership) => role == null || membership.role === role,
      ),
    invitations: ({ id }, _args, { loaders, viewer }) =>
      seesInvitations(viewer, id) ? loaders.invitationsOfProposal.load(id) : [],
  },
  Membership: {
    user: ({ userId }, _args, { loaders }) => known(loaders.user.load(userId), "User", userId),
    proposal: ({ proposalId }, _args, { loaders }) =>
      known(loaders.proposal.load(proposalId), "Proposal", proposalId),
    timeLimit: (membership, _args, { viewer }) => visibleTimeLimit(viewer, membership),
  },
  AuditEvent: {
    actor: ({ actorId }, _args, { loaders }) => (actorId ? loaders.user.load(actorId) : null),
    user: ({ userId }, _args, { loaders }) => (userId ? loaders.user.load(userId) : null),
    credentialKind: ({ credentialKind }) => credentialKind && credentialKinds[credentialKind],
  },
};
