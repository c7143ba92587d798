import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userId } from "../../seeds/programme/proposals.ts";
import { acceptInvitations } from "../../subgraphs/proposals/store/invitations.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { outbox } from "../harness/outbox.ts";
import {
  asking,
  CI,
  codes,
  HIDDEN,
  INVITE,
  MEMBERS,
  OUTSIDER,
  PI,
  PROPOSAL,
  STAFF,
  WITHDRAW,
} from "./people.ts";

let asterism: Asterism;
let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  asterism = await startAsterism({ environment: { PUBLIC_URL: "https://asterism.test/here" } });
  ask = asking(asterism);
});
afterAll(() => asterism?.close());

const invite = (as: string | null, emails: string[], more: object = {}) =>
  ask(as, INVITE, { input: { proposalId: PROPOSAL, emails, ...more } });

async function invitations(as: string) {
  const { data } = await ask(as, MEMBERS, { id: PROPOSAL });
  return data.proposal.invitations as { id: string; email: string; used: string | null }[];
}

const audited = (kind: string) => asterism.database.sql`
  select actor_id, user_id, facts from proposals.audit_event where kind = ${kind} order by id`;

describe("inviting", () => {
  it("tells what came of each address, once", async () => {
    const answer = await invite(PI, [
      "New.Person@example.org",
      " new.person@EXAMPLE.org ",
      `${OUTSIDER.toUpperCase()}@Example.org`,
      `${CI}@example.org`,
      `${PI}@example.org`,
      "nobody",
      "eve@example.org\r\nBcc: mallory@example.org",
    ]);
    expect(answer.errors).toBeUndefined();
    const { results, proposal } = answer.data.inviteToProposal;
    expect(proposal).toEqual({ id: PROPOSAL });
    expect(results.map((one: { outcome: string }) => one.outcome)).toEqual([
      "INVITED",
      "MEMBER_ADDED",
      "ALREADY_MEMBER",
      "YOURSELF",
      "INVALID_ADDRESS",
      "INVALID_ADDRESS",
    ]);
    expect(results[0]).toMatchObject({
      email: "New.Person@example.org",
      invitation: { email: "New.Person@example.org", role: "CI", timeLimit: -1, used: null },
    });
    expect(results.slice(1).map((one: { invitation: unknown }) => one.invitation)).toEqual(
      Array(5).fill(null),
    );
  });

  it("mails the member and the invited, with the address of the graph, and nobody else", async () => {
    await asterism.drain();
    const mails = await outbox(asterism.dataDir);
    expect(mails.map(({ to }) => to).sort()).toEqual(
      ["New.Person@example.org", `${OUTSIDER}@example.org`].sort(),
    );
    for (const { subject, text } of mails) {
      expect(subject).toContain(PROPOSAL);
      expect(text).toContain("https://asterism.test/here/graphql");
    }
  });

  it("leaves a record of each change", async () => {
    const actorId = userId(PI);
    expect(await audited("INVITATION_SENT")).toMatchObject([
      { actorId, userId: null, facts: { proposalId: PROPOSAL, email: "New.Person@example.org" } },
    ]);
    expect(await audited("MEMBERSHIP_CREATED")).toMatchObject([
      { actorId, userId: userId(OUTSIDER), facts: { proposalId: PROPOSAL, role: "CI" } },
    ]);
  });

  it("again renews the invitation and sends it again", async () => {
    const before = await outbox(asterism.dataDir, "New.Person@example.org");
    const answer = await invite(STAFF, ["NEW.person@example.org"], { role: "PI", timeLimit: 7200 });
    const open = (await invitations(PI)).filter(({ used }) => used === null);
    expect(open).toEqual([answer.data.inviteToProposal.results[0].invitation]);
    expect(open).toMatchObject([{ email: "New.Person@example.org", role: "PI", timeLimit: 7200 }]);
    await asterism.drain();
    const after = await outbox(asterism.dataDir, "New.Person@example.org");
    expect(after.length - before.length).toBe(1);
    expect(after.at(-1)?.text).toContain("principal investigator");
  });

  it("is for the PI and staff, and for tokens that may write", async () => {
    for (const [who, code] of [
      [null, "UNAUTHENTICATED"],
      [CI, "FORBIDDEN"],
      [OUTSIDER, "FORBIDDEN"],
    ] as const) {
      expect(codes(await invite(who, ["a@example.org"])), `${who}`).toEqual([code]);
    }
    const input = { proposalId: PROPOSAL, emails: ["a@example.org"] };
    expect(codes(await ask(PI, INVITE, { input }, ["READ"]))).toEqual(["FORBIDDEN"]);
    for (const proposalId of [HIDDEN, "no such proposal"]) {
      expect(codes(await invite(OUTSIDER, ["a@example.org"], { proposalId }))).toEqual([
        "NOT_FOUND",
      ]);
    }
  });

  it("takes 1 to 100 addresses and a limit that means something", async () => {
    const many = Array.from({ length: 101 }, (_, index) => `p${index}@example.org`);
    expect(codes(await invite(PI, []))).toEqual(["BAD_USER_INPUT"]);
    expect(codes(await invite(PI, many))).toEqual(["BAD_USER_INPUT"]);
    expect(codes(await invite(PI, ["a@example.org"], { timeLimit: -2 }))).toEqual([
      "BAD_USER_INPUT",
    ]);
    expect((await invitations(PI)).filter(({ used }) => used === null)).toHaveLength(1);
  });
});

describe("an invitation", () => {
  it("is seen by the PI and by who sees everything", async () => {
    expect(await invitations(PI)).toHaveLength(1);
    expect(await invitations(STAFF)).toHaveLength(1);
    expect(await invitations(CI)).toEqual([]);
    expect(await invitations("nfarouk")).toEqual([]);
  });

  it("makes a new account with its address a member, once, on record", async () => {
    const { sql } = asterism.database;
    await invite(PI, ["later@example.org"], { timeLimit: 60 });
    const accept = () =>
      sql.begin((transaction) =>
        acceptInvitations(transaction, {
          userId: userId("mbriar"),
          email: "LATER@example.org",
        }),
      );
    await accept();
    await accept();
    const made = await sql`
      select role, time_limit from proposals.membership
      where user_id = ${userId("mbriar")} and proposal_id = ${PROPOSAL}`;
    expect(made).toEqual([{ role: "CI", timeLimit: 60 }]);
    const [used] = (await invitations(PI)).filter(({ email }) => email === "later@example.org");
    expect(used?.used).not.toBeNull();
    const [, record, ...others] = await audited("MEMBERSHIP_CREATED");
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      actorId: null,
      userId: userId("mbriar"),
      facts: { proposalId: PROPOSAL, invitationId: Number(used?.id) },
    });
  });

  it("that is open can be withdrawn by the PI, a used one cannot", async () => {
    const answer = await invite(PI, ["never@example.org"]);
    const { id } = answer.data.inviteToProposal.results[0].invitation;
    const count = (await invitations(PI)).length;
    for (const [who, code] of [
      [null, "UNAUTHENTICATED"],
      [CI, "FORBIDDEN"],
      ["nfarouk", "FORBIDDEN"],
    ] as const) {
      expect(codes(await ask(who, WITHDRAW, { id })), `${who}`).toEqual([code]);
    }
    const withdrawn = await ask(PI, WITHDRAW, { id });
    expect(withdrawn.data.deleteInvitation.proposal.invitations).toHaveLength(count - 1);
    expect(await audited("INVITATION_DELETED")).toMatchObject([
      { actorId: userId(PI), facts: { email: "never@example.org", invitationId: Number(id) } },
    ]);
    expect(codes(await ask(PI, WITHDRAW, { id }))).toEqual(["NOT_FOUND"]);
    const [used] = (await invitations(PI)).filter((one) => one.used !== null);
    expect(codes(await ask(PI, WITHDRAW, { id: used?.id }))).toEqual(["INVALID_STATE"]);
  });
});
