import { describe, expect, it } from "vitest";
import { viewer } from "./viewer.fixture.ts";
import { anonymous, may, observatory, requireScope, scopes, sightOf } from "./viewer.ts";

const memberships = [{ proposalId: "P1", role: "CI" as const }];

describe("what a viewer sees", () => {
  it("is what is public and of their proposals", () => {
    expect(sightOf(anonymous)).toEqual({ all: false, proposals: [] });
    expect(sightOf(viewer({ memberships }))).toEqual({ all: false, proposals: ["P1"] });
  });

  it("is everything for staff only when they ask for it", () => {
    expect(sightOf(viewer({ roles: ["staff"] })).all).toBe(false);
    expect(sightOf(viewer({ roles: ["staff"], staffView: true })).all).toBe(true);
    expect(sightOf(viewer({ staffView: true })).all).toBe(false);
    for (const role of ["operator", "instrument", "admin"] as const) {
      expect(sightOf(viewer({ roles: [role] })).all).toBe(true);
    }
  });

  it("is everything for the observatory itself, which may do nothing", () => {
    expect(sightOf(observatory).all).toBe(true);
    expect(scopes.filter((scope) => may(observatory, scope))).toEqual([]);
  });

  it("is only what is public for a token that is not for reading", () => {
    const token = viewer({ roles: ["admin"], scopes: ["frames:ingest"], memberships });
    expect(sightOf(token)).toEqual({ all: false, proposals: [] });
  });
});

describe("what a viewer may do", () => {
  it("takes a role of the account and, by token, the scope", () => {
    expect(may(viewer(), "frames:ingest")).toBe(false);
    expect(may(viewer({ roles: ["instrument"] }), "frames:ingest")).toBe(true);
    expect(may(viewer({ roles: ["instrument"], scopes: ["read"] }), "frames:ingest")).toBe(false);
    expect(may(viewer({ roles: [], scopes: ["frames:ingest"] }), "frames:ingest")).toBe(false);
    expect(may(anonymous, "read")).toBe(false);
  });

  it("is refused with a code that tells whether signing in would help", () => {
    const codeOf = (given: Parameters<typeof requireScope>[0]) => {
      try {
        requireScope(given, "downtimes:write", "plan a downtime");
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(codeOf(anonymous)).toBe("UNAUTHENTICATED");
    expect(codeOf(viewer())).toBe("FORBIDDEN");
    expect(codeOf(viewer({ roles: ["staff"], scopes: ["read"] }))).toBe("FORBIDDEN");
    expect(codeOf(viewer({ roles: ["staff"] }))).toBeUndefined();
  });

  it("is allowed to somebody who is known then", () => {
    const staff = viewer({ roles: ["staff"] });
    expect(requireScope(staff, "downtimes:write", "plan a downtime").user).toBe(staff.user);
  });
});
