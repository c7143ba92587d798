/** People of the sample observatory, as members of proposals know them. */
import { userId } from "../../seeds/programme/proposals.ts";
import type { Answer, Asterism } from "../harness/asterism.ts";

/** A science proposal whose title page everybody sees: tquillon is its PI, two others are CIs. */
export const PROPOSAL = "HTN2026A-002";
/** Withdrawn: only its PI, gwindrush, and those who see everything know of it. */
export const HIDDEN = "HTN2026A-009";
export const PI = "tquillon";
export const CI = "dmaskeyne";
export const OTHER_CI = "pstjarn";
export const OUTSIDER = "khiroshige";
export const STAFF = "svantongeren";

/** Asks as a person, by an API token with these scopes that is made once. */
export function asking(asterism: Asterism) {
  const tokens = new Map<string, Promise<string>>();
  return async (
    username: string | null,
    query: string,
    variables: Record<string, unknown> = {},
    scopes: string[] = ["READ", "OBSERVATIONS_WRITE"],
  ): Promise<Answer> => {
    if (username === null) return asterism.graphql(query, variables);
    const key = JSON.stringify([username, scopes]);
    const token = tokens.get(key) ?? asterism.token({ userId: String(userId(username)), scopes });
    tokens.set(key, token);
    return asterism.graphql(query, variables, { token: await token });
  };
}

export function codes({ errors }: Answer): string[] {
  return errors?.map(({ extensions }) => extensions.code) ?? [];
}

export const MEMBERS = `query Members($id: ID!, $role: MembershipRole) {
  proposal(id: $id) {
    memberships(role: $role) { id role timeLimit user { username } }
    invitations { id email role timeLimit sent used }
  }
}`;

export const INVITE = `mutation Invite($input: InviteToProposalInput!) {
  inviteToProposal(input: $input) {
    proposal { id }
    results { email outcome invitation { id email role timeLimit sent used } }
  }
}`;

export const REMOVE = `mutation Remove($id: ID!) {
  removeMembership(input: { id: $id }) { proposal { memberships { id } } }
}`;

export const WITHDRAW = `mutation Withdraw($id: ID!) {
  deleteInvitation(input: { id: $id }) { proposal { invitations { id } } }
}`;

export const LIMIT = `mutation Limit($input: SetMembershipTimeLimitInput!) {
  setMembershipTimeLimit(input: $input) { proposal { id } memberships { id timeLimit } }
}`;
