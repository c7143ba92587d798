import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { addRequestGroup } from "./add-request-group.ts";

const PROPOSAL = "HTN2026A-002";

describe("with a token, through the gateway", () => {
  let asterism: Asterism;
  let principalId = 0;
  /** Of the principal investigator of the proposal. */
  let reading: string;
  let writing: string;
  let strange: string;

  beforeAll(async () => {
    asterism = await startAsterism({ remote: ["proposals"] });
    const members = await asterism.database.sql<{ userId: number; proposalId: string }[]>`
      select user_id, proposal_id from proposals.membership
      where role = 'PI' and proposal_id in (${PROPOSAL}, 'HTN2026A-003') order by proposal_id`;
    const [principal, stranger] = members.map(({ userId }) => userId);
    principalId = principal as number;
    const tokenOf = (userId: number | undefined, ...scopes: string[]) =>
      asterism.token({ userId: String(userId), scopes });
    reading = await tokenOf(principal, "READ");
    writing = await tokenOf(principal, "READ", "OBSERVATIONS_WRITE");
    strange = await tokenOf(stranger, "READ", "OBSERVATIONS_WRITE");
  });
  afterAll(() => asterism.close());

  it("a member sees on a telescope what nobody else does", async () => {
    const source = `{ telescopes(first: 100) { nodes {
      observations(filter: { proposal: ["${PROPOSAL}"] }) { totalCount { value } } } } }`;
    const seenBy = async (token?: string) => {
      const { data, errors } = await asterism.graphql(source, {}, { token });
      expect(errors).toBeUndefined();
      return data.telescopes.nodes.reduce(
        (sum: number, { observations }: { observations: { totalCount: { value: number } } }) =>
          sum + observations.totalCount.value,
        0,
      );
    };
    const [all] = await asterism.database.sql<[{ count: number }]>`
      select count(*) from proposals.observation where proposal_id = ${PROPOSAL}`;
    expect(all.count).toBeGreaterThan(0);
    expect(await seenBy(reading)).toBe(all.count);
    expect(await seenBy(asterism.adminToken)).toBe(all.count);
    expect(await seenBy()).toBe(0);
    expect(await seenBy(strange)).toBe(0);
  });

  it("a request group is canceled by whoever may, and by nobody else", async () => {
    const { group } = await addRequestGroup(asterism.database.sql, {
      proposalId: PROPOSAL,
      submitterId: principalId,
    });
    const cancel = (token?: string) =>
      asterism.graphql(
        `mutation { cancelRequestGroup(input: { id: "${group}" }) {
          requestGroup { state proposal { id } } } }`,
        {},
        { token },
      );
    const codes: [token: string | undefined, code: string][] = [
      [undefined, "UNAUTHENTICATED"],
      [reading, "FORBIDDEN"],
      [strange, "NOT_FOUND"],
    ];
    for (const [token, code] of codes) {
      expect((await cancel(token)).errors?.[0]?.extensions.code).toBe(code);
    }
    const { data, errors } = await cancel(writing);
    expect(errors).toBeUndefined();
    expect(data.cancelRequestGroup.requestGroup).toEqual({
      state: "CANCELED",
      proposal: { id: PROPOSAL },
    });
  });
});
