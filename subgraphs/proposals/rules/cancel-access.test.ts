import { describe, expect, it } from "vitest";
import { operator, viewer } from "../../../schema/viewer.fixture.ts";
import { anonymous, type Viewer } from "../../../schema/viewer.ts";
import type { RequestGroup } from "../models.ts";
import { isForViewerToCancel, mayCancel } from "./cancel-access.ts";

const group: RequestGroup = {
  id: 1,
  submitterId: 7,
  proposalId: "HTN2026A-002",
  name: "WASP-43 transit 1",
  observationType: "NORMAL",
  operator: "SINGLE",
  ippValue: 1,
  state: "PENDING",
  lastWindowEnd: new Date("2026-12-01T00:00:00Z"),
  created: new Date("2026-11-01T00:00:00Z"),
  modified: new Date("2026-11-01T00:00:00Z"),
};
const submitter = { id: 7, username: "dmaskeyne" };
const as = (role: "PI" | "CI", proposalId = group.proposalId) => [{ proposalId, role }];

describe("canceling a pending request group", () => {
  const table: [who: string, given: Viewer, may: boolean][] = [
    ["somebody who did not sign in", anonymous, false],
    ["a user", viewer(), false],
    ["a CI who submitted another", viewer({ memberships: as("CI") }), false],
    ["the CI who submitted it", viewer({ user: submitter, memberships: as("CI") }), true],
    ["the submitter who left the proposal", viewer({ user: submitter }), false],
    ["a PI", viewer({ memberships: as("PI") }), true],
    ["a PI of another proposal", viewer({ memberships: as("PI", "HTN2026A-003") }), false],
    ["staff", viewer({ roles: ["staff"] }), true],
    ["an administrator", viewer({ roles: ["admin"] }), true],
    ["an operator", operator, false],
    ["an instrument", viewer({ roles: ["instrument"] }), false],
  ];
  for (const [who, given, may] of table) {
    it(`is ${may ? "" : "not "}for ${who}`, () => {
      expect(isForViewerToCancel(given, group)).toBe(may);
      expect(mayCancel(given, group)).toBe(may);
    });
  }

  it("needs a token with the scope for it", () => {
    const memberships = as("PI");
    const byToken = (scopes: Viewer["scopes"]) => mayCancel(viewer({ memberships, scopes }), group);
    expect(byToken(["read", "observations:write"])).toBe(true);
    expect(byToken(["read"])).toBe(false);
  });

  it("is over once the group is in any other state", () => {
    const principal = viewer({ memberships: as("PI") });
    for (const state of ["COMPLETED", "WINDOW_EXPIRED", "FAILURE_LIMIT_REACHED", "CANCELED"]) {
      expect(mayCancel(principal, { ...group, state } as RequestGroup)).toBe(false);
    }
  });
});
