import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { operator, viewer } from "../../schema/viewer.fixture.ts";
import { anonymous, type Viewer } from "../../schema/viewer.ts";
import { cancelRequestGroup } from "../../subgraphs/proposals/cancel/cancel-request-group.ts";
import { type AddedGroup, type AddedIds, addRequestGroup } from "./add-request-group.ts";
import { openProposals, type Proposals } from "./open-proposals.ts";

const NOW = new Date("2026-11-20T10:00:00Z");
const HOUR = 3_600_000;
const at = (hours: number) => new Date(NOW.getTime() + hours * HOUR);
const PROPOSAL = "HTN2026A-002";

let room: Proposals;
let submitter: Viewer;
let colleague: Viewer;
let principal: Viewer;
const staff = viewer({ roles: ["staff"], staffView: true });
const admin = viewer({ roles: ["admin"] });

beforeAll(async () => {
  room = await openProposals();
  const members = await room.sql<{ id: number; username: string; role: "PI" | "CI" }[]>`
    select u.id, u.username, m.role from proposals.membership m
    join proposals.user u on u.id = m.user_id where m.proposal_id = ${PROPOSAL}
    order by m.role desc, u.id`;
  const as = ({ id, username, role }: (typeof members)[number]) =>
    viewer({ user: { id, username }, memberships: [{ proposalId: PROPOSAL, role }] });
  [principal, submitter, colleague] = members.map(as) as [Viewer, Viewer, Viewer];
  expect(principal.memberships[0]?.role).toBe("PI");
  expect(colleague.memberships[0]?.role).toBe("CI");
});
afterAll(() => room?.close());
beforeEach(async () => {
  await room.sql`delete from proposals.outbox`;
  room.nudges = 0;
});

const add = (given: Partial<AddedGroup> = {}) =>
  addRequestGroup(room.sql, {
    proposalId: PROPOSAL,
    submitterId: submitter.user?.id ?? 0,
    ...given,
  });

const CANCEL = `mutation ($id: ID!) { cancelRequestGroup(input: { id: $id }) {
  requestGroup { id state viewerMayCancel requests { state observations { state } } } } }`;
const cancel = (by: Viewer, group: number | string) => room.ask(by, CANCEL, { id: String(group) });
const cancelAt = (now: Date, { group }: AddedIds) =>
  cancelRequestGroup(room.contextFor(principal), String(group), now);

async function statesOf({ group, requests, observations }: AddedIds) {
  const { sql } = room;
  const states = async (table: string, ids: number[]) => {
    const rows = await sql<{ id: number; state: string }[]>`
      select id, state from ${sql(`proposals.${table}`)} where id = any(${ids}::bigint[])`;
    return ids.map((id) => rows.find((row) => row.id === id)?.state ?? null);
  };
  return {
    group: (await states("request_group", [group]))[0],
    requests: await states("request", requests),
    observations: await states("observation", observations),
  };
}

const events = () => room.sql<{ topic: string; key: string; payload: Record<string, unknown> }[]>`
  select topic, key, payload from proposals.outbox order by id`;

describe("a request group that is canceled", () => {
  it("is CANCELED with its requests, and the answer says so", async () => {
    const ids = await add({
      requests: [{ observations: [{ start: new Date(Date.now() + HOUR), end: at(9e5) }] }, {}],
    });
    const { data, errors } = await cancel(principal, ids.group);
    expect(errors).toBeUndefined();
    expect(data.cancelRequestGroup.requestGroup).toEqual({
      id: String(ids.group),
      state: "CANCELED",
      viewerMayCancel: false,
      requests: [
        { state: "CANCELED", observations: [{ state: "CANCELED" }] },
        { state: "CANCELED", observations: [] },
      ],
    });
  });

  it("takes its observations off the schedule, or stops them, by how near they are", async () => {
    const ids = await add({
      requests: [
        {
          observations: [
            { start: at(-2), end: at(-1) },
            { start: at(-1), end: at(1), state: "IN_PROGRESS" },
            { start: at(2), end: at(3) },
            { start: at(71), end: at(73) },
            { start: at(72), end: at(73) },
            { start: at(500), end: at(501) },
          ],
        },
      ],
    });
    await cancelAt(NOW, ids);
    expect((await statesOf(ids)).observations).toEqual([
      "PENDING",
      "ABORTED",
      "CANCELED",
      "CANCELED",
      null,
      null,
    ]);
  });

  it("leaves alone what is finished: requests, their observations, and observations of others", async () => {
    const soon = { start: at(1), end: at(2) };
    const finished = ["COMPLETED", "FAILED", "NOT_ATTEMPTED", "ABORTED", "CANCELED", "BAD_DATA"];
    const ids = await add({
      requests: [
        { state: "COMPLETED", observations: [soon] },
        { state: "WINDOW_EXPIRED" },
        { state: "FAILURE_LIMIT_REACHED" },
        { observations: finished.map((state) => ({ ...soon, state })) },
      ],
    });
    const other = await add({ requests: [{ observations: [soon] }] });
    const before = await statesOf(other);
    await cancelAt(NOW, ids);
    expect(await statesOf(ids)).toEqual({
      group: "CANCELED",
      requests: ["COMPLETED", "WINDOW_EXPIRED", "FAILURE_LIMIT_REACHED", "CANCELED"],
      observations: ["PENDING", ...finished],
    });
    expect(await statesOf(other)).toEqual(before);
  });

  it("tells everybody that it changed, and which observations did", async () => {
    const ids = await add({
      requests: [
        {
          observations: [
            { start: at(-2), end: at(-1) },
            { start: at(-1), end: at(1) },
            { start: at(100), end: at(101) },
          ],
        },
      ],
    });
    await cancelAt(NOW, ids);
    const [, aborted, deleted] = ids.observations;
    const facts = {
      requestId: ids.requests[0],
      proposalId: PROPOSAL,
      telescopeId: "sds.doma.1m0a",
    };
    expect([...(await events())]).toEqual([
      {
        topic: "requestgroup.changed",
        key: String(ids.group),
        payload: { id: ids.group, proposalId: PROPOSAL, state: "CANCELED" },
      },
      {
        topic: "observation.changed",
        key: String(aborted),
        payload: { id: aborted, ...facts, state: "ABORTED", deleted: false },
      },
      {
        topic: "observation.changed",
        key: String(deleted),
        payload: { id: deleted, ...facts, state: null, deleted: true },
      },
    ]);
    expect(room.nudges).toBe(1);
  });

  it("was changed at that instant, as were its requests and observations", async () => {
    const ids = await add({ requests: [{ observations: [{ start: at(1), end: at(2) }] }] });
    await cancelAt(NOW, ids);
    const rows = await room.sql<{ modified: Date }[]>`
      select modified from proposals.request_group where id = ${ids.group}
      union all select modified from proposals.request where request_group_id = ${ids.group}
      union all select modified from proposals.observation where id = ${ids.observations[0] ?? 0}`;
    expect(rows.map(({ modified }) => modified)).toEqual([NOW, NOW, NOW]);
  });

  it("can be canceled again: the answer is the same, and nothing happens twice", async () => {
    const ids = await add({ requests: [{ observations: [{ start: at(9e5), end: at(9e5 + 1) }] }] });
    const first = await cancel(principal, ids.group);
    const [row] = await room.sql`select * from proposals.request_group where id = ${ids.group}`;
    const told = (await events()).length;
    expect(await cancel(principal, ids.group)).toEqual(first);
    expect(await room.sql`select * from proposals.request_group where id = ${ids.group}`).toEqual([
      row,
    ]);
    expect((await events()).length).toBe(told);
  });

  it("is canceled once by two who do so at the same time", async () => {
    const ids = await add();
    const answers = await Promise.all([cancel(principal, ids.group), cancel(staff, ids.group)]);
    for (const { data } of answers) {
      expect(data.cancelRequestGroup.requestGroup.state).toBe("CANCELED");
    }
    expect(await events()).toHaveLength(1);
  });

  it("is canceled with all that follows, or not at all", async () => {
    const ids = await add({
      ippValue: 1.5,
      requests: [{ observations: [{ start: at(1), end: at(2) }] }],
    });
    const before = await statesOf(ids);
    const hours = await ippHours();
    await room.sql`alter table proposals.outbox
      add constraint silent check (topic <> 'observation.changed')`;
    await expect(cancelAt(NOW, ids)).rejects.toThrow("silent");
    await room.sql`alter table proposals.outbox drop constraint silent`;
    expect(await statesOf(ids)).toEqual(before);
    expect(await ippHours()).toEqual(hours);
    expect(await events()).toHaveLength(0);
  });
});

/** Hours in the accounts of the proposal this semester, by instrument type. */
async function ippHours(): Promise<{ type: string; hours: number }[]> {
  return room.sql<{ type: string; hours: number }[]>`
    select i.instrument_type as type, a.ipp_time_available as hours
    from proposals.time_allocation a
    join proposals.time_allocation_instrument_type i on i.time_allocation_id = a.id
    where a.proposal_id = ${PROPOSAL} and a.semester_id = '2026B' order by 1`;
}

describe("hours paid for raised priority", () => {
  const QUILL = "0M4-IMG-QUILL";
  const LANTERN = "1M0-IMG-LANTERN";

  beforeEach(async () => {
    await room.sql`update proposals.time_allocation
      set ipp_limit = 8, ipp_time_available = 1 where proposal_id = ${PROPOSAL}`;
  });

  /** What each instrument type has after a group was canceled; it had one hour. */
  async function afterCanceling(given: Partial<AddedGroup>): Promise<Record<string, number>> {
    await cancelAt(NOW, await add(given));
    const rows = await ippHours();
    return Object.fromEntries(rows.map(({ type, hours }) => [type, hours]));
  }

  it("return to the account of the instrument type in the semester of the windows", async () => {
    const requests = [{ duration: 3600 }, { duration: 7200 }];
    expect(await afterCanceling({ ippValue: 1.5, requests })).toEqual({
      [QUILL]: 1,
      [LANTERN]: 2.5,
    });
    const [past] = await room.sql<{ untouched: boolean }[]>`
      select bool_and(ipp_time_available = 1) as untouched from proposals.time_allocation
      where proposal_id = ${PROPOSAL} and semester_id = '2026A'`;
    expect(past?.untouched).toBe(true);
  });

  it("return for what was canceled only", async () => {
    const requests = [{ duration: 3600 }, { duration: 7200, state: "COMPLETED" }];
    expect(await afterCanceling({ ippValue: 2, requests })).toEqual({ [QUILL]: 1, [LANTERN]: 2 });
  });

  it("never make more than the limit of the account", async () => {
    const requests = [{ duration: 36_000 }];
    expect(await afterCanceling({ ippValue: 2, requests })).toEqual({ [QUILL]: 1, [LANTERN]: 8 });
  });

  it("are shared by instrument types as these share the exposures", async () => {
    const requests = [{ duration: 7200, exposures: { [QUILL]: 100, [LANTERN]: 300 } }];
    expect(await afterCanceling({ ippValue: 1.5, requests })).toEqual({
      [QUILL]: 1.25,
      [LANTERN]: 1.75,
    });
    await room.sql`update proposals.time_allocation set ipp_time_available = 1
      where proposal_id = ${PROPOSAL}`;
    const blind = [{ duration: 7200, exposures: { [QUILL]: null, [LANTERN]: null } }];
    expect(await afterCanceling({ ippValue: 1.5, requests: blind })).toEqual({
      [QUILL]: 1.5,
      [LANTERN]: 1.5,
    });
  });

  it("do not return where none were paid", async () => {
    const same = { [QUILL]: 1, [LANTERN]: 1 };
    expect(await afterCanceling({ ippValue: 1 })).toEqual(same);
    expect(await afterCanceling({ ippValue: 0.5 })).toEqual(same);
    expect(await afterCanceling({ ippValue: 2, observationType: "TIME_CRITICAL" })).toEqual(same);
    const unknown = [{ exposures: { "2M0-SPEC-SABLE": 60 } }];
    expect(await afterCanceling({ ippValue: 2, requests: unknown })).toEqual(same);
  });
});

describe("canceling a request group", () => {
  it("is for its submitter, principal investigators, staff and administrators", async () => {
    for (const by of [submitter, principal, staff, admin]) {
      const { data, errors } = await cancel(by, (await add()).group);
      expect(errors).toBeUndefined();
      expect(data.cancelRequestGroup.requestGroup.state).toBe("CANCELED");
    }
  });

  async function refused(by: Viewer, ids: AddedIds, code: string) {
    const before = await statesOf(ids);
    const { data, errors } = await cancel(by, ids.group);
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(await statesOf(ids)).toEqual(before);
    expect(await events()).toHaveLength(0);
    return errors?.[0];
  }

  it("is FORBIDDEN to others who see it", async () => {
    const ids = await add();
    for (const by of [colleague, operator, viewer({ roles: ["instrument"] })]) {
      await refused(by, ids, "FORBIDDEN");
    }
    await refused(viewer(), await add({ proposalId: "HTN2026A-001" }), "FORBIDDEN");
  });

  it("is FORBIDDEN to a token without the scope for it", async () => {
    await refused({ ...principal, scopes: ["read"] }, await add(), "FORBIDDEN");
  });

  it("needs somebody who signed in, whether there is such a group or not", async () => {
    const ids = await add();
    await refused(anonymous, ids, "UNAUTHENTICATED");
    await refused(anonymous, { ...ids, group: 999_999 }, "UNAUTHENTICATED");
  });

  it("is NOT_FOUND for what the caller does not see, as for what does not exist", async () => {
    const ids = await add();
    const readless = { ...principal, scopes: ["observations:write" as const] };
    const ownOnly = { ...colleague, viewAuthoredRequestsOnly: true };
    const former = { ...submitter, memberships: [] };
    for (const by of [viewer(), viewer({ roles: ["staff"] }), readless, ownOnly, former]) {
      const hidden = await refused(by, ids, "NOT_FOUND");
      const absent = await refused(by, { ...ids, group: 999_999 }, "NOT_FOUND");
      expect(hidden?.message.replace(String(ids.group), "")).toBe(
        absent?.message.replace("999999", ""),
      );
    }
    for (const id of ["none", "-1", "1e3", ""]) {
      const { errors } = await cancel(principal, id);
      expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    }
  });

  it("is INVALID_STATE once it came to another end, and says to which", async () => {
    for (const state of ["COMPLETED", "WINDOW_EXPIRED", "FAILURE_LIMIT_REACHED"]) {
      const ids = await add({ state, requests: [{ state }] });
      const error = await refused(principal, ids, "INVALID_STATE");
      expect(error?.extensions).toMatchObject({ state, retry: "NEVER" });
    }
  });

  it("is offered to those who may, while they may", async () => {
    const ids = await add();
    const offered = async (by: Viewer) => {
      const source = `{ requestGroup(id: "${ids.group}") { viewerMayCancel } }`;
      return (await room.ask(by, source)).data.requestGroup?.viewerMayCancel ?? null;
    };
    for (const by of [submitter, principal, staff, admin]) expect(await offered(by)).toBe(true);
    for (const by of [colleague, operator]) expect(await offered(by)).toBe(false);
    expect(await offered({ ...principal, scopes: ["read"] })).toBe(false);
    expect(await offered(anonymous)).toBe(null);
    await cancel(principal, ids.group);
    expect(await offered(principal)).toBe(false);
  });

  it("lets the rest of the operation see what came of it", async () => {
    const [one, other] = [await add(), await add()];
    const groups = `requestGroup { proposal { requestGroups(
      filter: { id: ["${one.group}", "${other.group}"] }, orderBy: CREATED_ASC
    ) { nodes { state } } } }`;
    const { data } = await room.ask(
      principal,
      `mutation {
        one: cancelRequestGroup(input: { id: "${one.group}" }) { ${groups} }
        other: cancelRequestGroup(input: { id: "${other.group}" }) { ${groups} } }`,
    );
    const states = (alias: string) =>
      data[alias].requestGroup.proposal.requestGroups.nodes.map(
        ({ state }: { state: string }) => state,
      );
    expect(states("one")).toEqual(["CANCELED", "PENDING"]);
    expect(states("other")).toEqual(["CANCELED", "CANCELED"]);
  });
});
