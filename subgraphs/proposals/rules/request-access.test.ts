import { describe, expect, it } from "vitest";
import { operator, viewer } from "../../../schema/viewer.fixture.ts";
import { anonymous } from "../../../schema/viewer.ts";
import { seesRequestGroup } from "./request-access.ts";

const memberships = [{ proposalId: "HTN2026A-002", role: "CI" as const }];
const isPrincipal = [{ proposalId: "HTN2026A-002", role: "PI" as const }];
const me = { id: 7, username: "dmaskeyne" };
const viewers = {
  nobody: anonymous,
  user: viewer(),
  CI: viewer({ memberships }),
  "CI with own submissions only": viewer({ memberships, viewAuthoredRequestsOnly: true }),
  "PI with own submissions only": viewer({
    memberships: isPrincipal,
    viewAuthoredRequestsOnly: true,
  }),
  "submitter with own submissions only": viewer({
    user: me,
    memberships,
    viewAuthoredRequestsOnly: true,
  }),
  "submitter who left": viewer({ user: me }),
  "member's token without read": viewer({ memberships, scopes: ["observations:write"] }),
  staff: viewer({ roles: ["staff"] }),
  "staff with staff view": viewer({ roles: ["staff"], staffView: true }),
  operator,
  "operator with own submissions only": { ...operator, viewAuthoredRequestsOnly: true },
};

const group = { proposalId: "HTN2026A-002", submitterId: me.id, isPublic: false };
const seenBy = (facts: typeof group) =>
  Object.entries(viewers)
    .filter(([, given]) => seesRequestGroup(given, facts))
    .map(([name]) => name);

describe("a request group", () => {
  it("is seen by members, the submitter among them, and by those who see everything", () => {
    expect(seenBy(group)).toEqual([
      "CI",
      "submitter with own submissions only",
      "staff with staff view",
      "operator",
      "operator with own submissions only",
    ]);
  });

  it("of another proposal is seen by those who see everything", () => {
    expect(seenBy({ ...group, proposalId: "HTN2026A-003" })).toEqual([
      "staff with staff view",
      "operator",
      "operator with own submissions only",
    ]);
  });

  it("of a public proposal is seen by everybody, whatever they asked for", () => {
    expect(seenBy({ ...group, isPublic: true })).toEqual(Object.keys(viewers));
  });
});
