import { describe, expect, it } from "vitest";
import { viewer } from "../../../schema/viewer.fixture.ts";
import { anonymous, type Viewer } from "../../../schema/viewer.ts";
import type { Membership } from "../models.ts";
import { requireManager, requireRemovable, requireTimeLimit } from "./membership-changes.ts";

const PROPOSAL = "HTN2026A-001";
const member = (role: "PI" | "CI", proposalId = PROPOSAL) =>
  viewer({ memberships: [{ proposalId, role }] });
const people: Record<string, Viewer> = {
  anonymous,
  user: viewer(),
  "PI elsewhere": member("PI", "HTN2026A-002"),
  CI: member("CI"),
  PI: member("PI"),
  staff: viewer({ roles: ["staff"] }),
  operator: viewer({ roles: ["operator"] }),
  instrument: viewer({ roles: ["instrument"] }),
  admin: viewer({ roles: ["admin"] }),
};

const membership = (role: "PI" | "CI"): Membership => ({
  ...{ id: 7, userId: 3, proposalId: PROPOSAL, role },
  timeLimit: -1,
});

/** The code of the refusal, or "allowed". */
function verdict(work: () => void): string {
  try {
    work();
    return "allowed";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe("members of a proposal", () => {
  it("are managed by its principal investigators, staff and administrators", () => {
    const allowed = Object.entries(people).filter(
      ([, asking]) => verdict(() => requireManager(asking, PROPOSAL, "invite")) === "allowed",
    );
    expect(allowed.map(([name]) => name)).toEqual(["PI", "staff", "admin"]);
  });

  it.each([
    ["PI", "CI", [1], "allowed"],
    ["PI", "PI", [1, 3], "FORBIDDEN"],
    ["staff", "CI", [1], "allowed"],
    ["staff", "PI", [1, 3], "allowed"],
    ["staff", "PI", [3], "INVALID_STATE"],
    ["staff", "PI", [], "INVALID_STATE"],
    ["admin", "PI", [1, 3], "allowed"],
    ["admin", "PI", [3], "INVALID_STATE"],
    ["CI", "CI", [1], "FORBIDDEN"],
    ["PI elsewhere", "CI", [1], "FORBIDDEN"],
    ["operator", "CI", [1], "FORBIDDEN"],
  ] as const)(
    "%s removing a %s, with PIs %j: %s",
    (who, role, principalInvestigators, expected) => {
      const asking = people[who] as Viewer;
      expect(
        verdict(() => requireRemovable(asking, membership(role), principalInvestigators)),
      ).toBe(expected);
    },
  );

  it.each([
    [-2, "BAD_USER_INPUT"],
    [-1, "allowed"],
    [0, "allowed"],
    [36_000, "allowed"],
  ])("may have a time limit of %d seconds: %s", (seconds, expected) => {
    expect(verdict(() => requireTimeLimit(seconds, "limit"))).toBe(expected);
  });
});
