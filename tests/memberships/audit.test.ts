import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userId } from "../../seeds/programme/proposals.ts";
import { recordAudit } from "../../subgraphs/proposals/store/audit.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { asking, codes, INVITE, OUTSIDER, PI, PROPOSAL, STAFF } from "./people.ts";

const EVENTS = `query Events($filter: AuditEventFilter, $orderBy: AuditEventOrder, $first: Int, $after: String) {
  auditEvents(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { id at kind actor { username } user { username } credentialKind credentialId address facts }
    pageInfo { hasNextPage endCursor }
    totalCount { value exact }
  }
}`;

let asterism: Asterism;
let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  asterism = await startAsterism();
  ask = asking(asterism);
  for (const email of [`${OUTSIDER}@example.org`, "new@example.org"]) {
    await ask(PI, INVITE, { input: { proposalId: PROPOSAL, emails: [email] } });
  }
});
afterAll(() => asterism?.close());

const events = async (variables: object = {}) => {
  const answer = await asterism.graphql(EVENTS, { ...variables }, { token: asterism.adminToken });
  expect(answer.errors).toBeUndefined();
  return answer.data.auditEvents;
};

describe("audit events", () => {
  it("tell who did what to whom, by which credential", async () => {
    const filter = { kind: ["MEMBERSHIP_CREATED", "INVITATION_SENT"] };
    const { nodes, totalCount } = await events({ filter });
    expect(totalCount).toEqual({ value: 2, exact: true });
    expect(nodes).toMatchObject([
      {
        kind: "INVITATION_SENT",
        actor: { username: PI },
        user: null,
        credentialKind: "API_TOKEN",
        credentialId: expect.any(String),
        facts: { proposalId: PROPOSAL, email: "new@example.org" },
      },
      {
        kind: "MEMBERSHIP_CREATED",
        actor: { username: PI },
        user: { username: OUTSIDER },
        facts: { proposalId: PROPOSAL, role: "CI" },
      },
    ]);
  });

  it("are found by kind, account, actor and time", async () => {
    const kinds = async (filter: object) =>
      (await events({ filter })).nodes.map(({ kind }: { kind: string }) => kind);
    const ours = { kind: ["MEMBERSHIP_CREATED", "INVITATION_SENT"] };
    expect(await kinds({ ...ours, userId: [String(userId(OUTSIDER))] })).toEqual([
      "MEMBERSHIP_CREATED",
    ]);
    expect(await kinds({ ...ours, actorId: [String(userId(PI))] })).toHaveLength(2);
    expect(await kinds({ ...ours, actorId: [String(userId(STAFF))] })).toEqual([]);
    expect(await kinds({ ...ours, actorId: ["nobody"] })).toEqual([]);
    expect(await kinds({ ...ours, before: "2020-01-01T00:00:00Z" })).toEqual([]);
    expect(await kinds({ ...ours, after: "2020-01-01T00:00:00Z" })).toHaveLength(2);
    expect(await kinds({ kind: [] })).toEqual([]);
  });

  it("come page by page, last first unless asked otherwise", async () => {
    const emails = ["b@example.org", "c@example.org", "d@example.org"];
    await ask(PI, INVITE, { input: { proposalId: PROPOSAL, emails } });
    const filter = { kind: ["INVITATION_SENT"] };
    const all = (await events({ filter })).nodes.map(({ id }: { id: string }) => id);
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof events>> = await events({ filter, first: 1, after });
      walked.push(...page.nodes.map(({ id }: { id: string }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(all);
    expect(walked).toHaveLength(4);
    const upwards = (await events({ filter, orderBy: "AT_ASC" })).nodes.map(
      ({ id }: { id: string }) => id,
    );
    expect(upwards).toEqual([...all].reverse());
  });

  it("are for administrators, with a token for accounts", async () => {
    expect(codes(await ask(null, EVENTS))).toEqual(["UNAUTHENTICATED"]);
    expect(codes(await ask(PI, EVENTS))).toEqual(["FORBIDDEN"]);
    expect(codes(await ask(STAFF, EVENTS))).toEqual(["FORBIDDEN"]);
    expect(codes(await ask("aloveday", EVENTS, {}, ["READ"]))).toEqual(["FORBIDDEN"]);
    expect(codes(await ask("aloveday", EVENTS, {}, ["ACCOUNTS_WRITE"]))).toEqual([]);
  });

  it("are only ever added", async () => {
    const { sql } = asterism.database;
    for (const statement of [
      "update proposals.audit_event set actor_id = null",
      "delete from proposals.audit_event",
      "truncate proposals.audit_event",
    ]) {
      await expect(sql.unsafe(statement)).rejects.toThrow(/only ever added/);
    }
    const failing = sql.begin(async (transaction) => {
      await recordAudit(transaction, { kind: "ROLES_CHANGED", viewer: null });
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    expect((await events({ filter: { kind: ["ROLES_CHANGED"] } })).nodes).toEqual([]);
  });
});
