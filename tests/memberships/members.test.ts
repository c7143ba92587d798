import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import {
  asking,
  CI,
  codes,
  HIDDEN,
  LIMIT,
  MEMBERS,
  OTHER_CI,
  OUTSIDER,
  PI,
  PROPOSAL,
  REMOVE,
  STAFF,
} from "./people.ts";

let asterism: Asterism;
let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  asterism = await startAsterism();
  ask = asking(asterism);
});
afterAll(() => asterism?.close());

interface Member {
  id: string;
  role: string;
  timeLimit: number | null;
  user: { username: string };
}

async function members(as: string | null, role?: string): Promise<Record<string, number | null>> {
  const { data } = await ask(as, MEMBERS, { id: PROPOSAL, role });
  const seen = data.proposal.memberships as Member[];
  return Object.fromEntries(seen.map(({ user, timeLimit }) => [user.username, timeLimit]));
}

async function membershipOf(username: string, proposalId = PROPOSAL): Promise<string> {
  const { data } = await ask(STAFF, MEMBERS, { id: proposalId });
  const found = (data.proposal.memberships as Member[]).find(
    ({ user }) => user.username === username,
  );
  if (!found) throw new Error(`${username} is no member`);
  return found.id;
}

const audited = async (kind: string) =>
  (
    await asterism.database.sql`
      select u.username as user, a.facts from proposals.audit_event a
      left join proposals.user u on u.id = a.user_id where a.kind = ${kind} order by a.id`
  ).map(({ user, facts }) => ({ user, facts }));

describe("members", () => {
  it("are all known to the PI and to who sees everything, with their limits", async () => {
    const all = { [PI]: -1, [CI]: -1, [OTHER_CI]: -1 };
    expect(await members(PI)).toEqual(all);
    expect(await members(STAFF)).toEqual(all);
    expect(await members(PI, "CI")).toEqual({ [CI]: -1, [OTHER_CI]: -1 });
  });

  it("are the PI to others, and to a CI also the CI", async () => {
    expect(await members(CI)).toEqual({ [PI]: null, [CI]: -1 });
    expect(await members(OUTSIDER)).toEqual({ [PI]: null });
    expect(await members(null)).toEqual({ [PI]: null });
    expect(await members(null, "CI")).toEqual({});
  });

  it("get a limit one by one or all CIs at once, each change on record once", async () => {
    const id = await membershipOf(CI);
    const one = await ask(PI, LIMIT, { input: { id, timeLimit: 3600 } });
    expect(one.data.setMembershipTimeLimit.memberships).toEqual([{ id, timeLimit: 3600 }]);
    expect(await members(CI)).toEqual({ [PI]: null, [CI]: 3600 });
    const all = await ask(STAFF, LIMIT, { input: { proposalId: PROPOSAL, timeLimit: 3600 } });
    expect(all.data.setMembershipTimeLimit.memberships).toHaveLength(2);
    expect(await members(PI)).toEqual({ [PI]: -1, [CI]: 3600, [OTHER_CI]: 3600 });
    expect(await audited("MEMBERSHIP_LIMIT_CHANGED")).toMatchObject([
      { user: CI, facts: { proposalId: PROPOSAL, before: -1, after: 3600 } },
      { user: OTHER_CI, facts: { proposalId: PROPOSAL, before: -1, after: 3600 } },
    ]);
  });

  it("get no limit that means nothing, and a PI gets none", async () => {
    const input = { id: await membershipOf(CI), proposalId: PROPOSAL, timeLimit: 60 };
    expect(codes(await ask(PI, LIMIT, { input }))).toEqual(["BAD_USER_INPUT"]);
    expect(codes(await ask(PI, LIMIT, { input: { timeLimit: 60 } }))).toEqual(["BAD_USER_INPUT"]);
    expect(codes(await ask(PI, LIMIT, { input: { proposalId: PROPOSAL, timeLimit: -2 } }))).toEqual(
      ["BAD_USER_INPUT"],
    );
    const pi = { id: await membershipOf(PI), timeLimit: 60 };
    expect(codes(await ask(PI, LIMIT, { input: pi }))).toEqual(["INVALID_STATE"]);
  });

  it("are changed by the PI and by staff only, with a token that may write", async () => {
    const id = await membershipOf(CI);
    const input = { id, timeLimit: 60 };
    for (const [who, code] of [
      [null, "UNAUTHENTICATED"],
      [OUTSIDER, "FORBIDDEN"],
      [CI, "FORBIDDEN"],
      [OTHER_CI, "FORBIDDEN"],
    ] as const) {
      expect(codes(await ask(who, LIMIT, { input })), `${who}`).toEqual([code]);
      expect(codes(await ask(who, REMOVE, { id })), `${who}`).toEqual([code]);
    }
    expect(codes(await ask(PI, LIMIT, { input }, ["READ"]))).toEqual(["FORBIDDEN"]);
    expect(codes(await ask(PI, REMOVE, { id }, ["READ"]))).toEqual(["FORBIDDEN"]);
  });

  it("of a proposal that the caller does not see are not there", async () => {
    const id = await membershipOf("gwindrush", HIDDEN);
    const limit = { id, timeLimit: 60 };
    const whole = { proposalId: HIDDEN, timeLimit: 60 };
    for (const answer of [
      await ask(OUTSIDER, LIMIT, { input: limit }),
      await ask(OUTSIDER, LIMIT, { input: whole }),
      await ask(OUTSIDER, REMOVE, { id }),
      await ask(PI, REMOVE, { id: "987654321" }),
      await ask(PI, REMOVE, { id: "none" }),
      await ask(PI, LIMIT, { input: { proposalId: "no such proposal", timeLimit: 60 } }),
    ]) {
      expect(codes(answer)).toEqual(["NOT_FOUND"]);
    }
  });

  it("that are CIs are removed by the PI, on record", async () => {
    const id = await membershipOf(OTHER_CI);
    const answer = await ask(PI, REMOVE, { id });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.removeMembership.proposal.memberships).toHaveLength(2);
    expect(Object.keys(await members(PI)).sort()).toEqual([CI, PI].sort());
    expect(await audited("MEMBERSHIP_REMOVED")).toMatchObject([
      { user: OTHER_CI, facts: { proposalId: PROPOSAL, role: "CI", membershipId: Number(id) } },
    ]);
    expect(codes(await ask(PI, REMOVE, { id }))).toEqual(["NOT_FOUND"]);
  });

  it("that are PIs are removed by staff, but never the last one", async () => {
    const id = await membershipOf(PI);
    expect(codes(await ask(PI, REMOVE, { id }))).toEqual(["FORBIDDEN"]);
    expect(codes(await ask(STAFF, REMOVE, { id }))).toEqual(["INVALID_STATE"]);
    await asterism.database.sql`
      update proposals.membership set role = 'PI' where id = ${await membershipOf(CI)}`;
    const both = await Promise.all([
      ask(STAFF, REMOVE, { id }),
      ask(STAFF, REMOVE, { id: await membershipOf(CI) }),
    ]);
    expect(both.flatMap(codes)).toEqual(["INVALID_STATE"]);
    expect(Object.keys(await members(STAFF))).toHaveLength(1);
  });
});
