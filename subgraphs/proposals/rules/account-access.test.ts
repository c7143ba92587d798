import { describe, expect, it } from "vitest";
import { viewer } from "../../../schema/viewer.fixture.ts";
import { anonymous, type Role, type Scope, type Viewer } from "../../../schema/viewer.ts";
import {
  privateSight,
  requireAccountList,
  requireGrantable,
  requireManagerOf,
  requireOwner,
  requireSession,
} from "./account-access.ts";

const OWN = 1000;
const OTHER = 2000;

const token = (scopes: Scope[], roles: Role[] = []) =>
  viewer({ scopes, roles, credential: { kind: "api-token", id: "t" } });
const external = viewer({ credential: { kind: "external", id: "e" } });
const admin = viewer({ roles: ["admin"] });

function verdict(rule: () => unknown): string {
  try {
    rule();
    return "allowed";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe("an account", () => {
  it.each<[string, Viewer, string, string]>([
    ["nobody", anonymous, "UNAUTHENTICATED", "UNAUTHENTICATED"],
    ["who signed in", viewer(), "allowed", "FORBIDDEN"],
    ["whom the identity provider names", external, "allowed", "FORBIDDEN"],
    ["an administrator", admin, "allowed", "allowed"],
    ["a token that reads", token(["read"]), "FORBIDDEN", "FORBIDDEN"],
    ["an administrator's token that reads", token(["read"], ["admin"]), "FORBIDDEN", "FORBIDDEN"],
    ["a token for accounts", token(["accounts:write"], ["admin"]), "allowed", "allowed"],
    [
      "a token for accounts of who is no administrator now",
      token(["accounts:write"]),
      "FORBIDDEN",
      "FORBIDDEN",
    ],
  ])("is managed by %s", (_who, asking, own, others) => {
    expect(verdict(() => requireOwner(asking, "try"))).toBe(own);
    expect(verdict(() => requireManagerOf(asking, OWN, "try"))).toBe(own);
    expect(verdict(() => requireManagerOf(asking, OTHER, "try"))).toBe(others);
  });

  it.each<[string, Viewer, string]>([
    ["nobody", anonymous, "UNAUTHENTICATED"],
    ["who signed in", viewer(), "allowed"],
    ["whom the identity provider names", external, "FORBIDDEN"],
    ["a token for accounts", token(["accounts:write"], ["admin"]), "FORBIDDEN"],
  ])("has a session of %s", (_who, asking, expected) => {
    expect(verdict(() => requireSession(asking, "try"))).toBe(expected);
  });

  it.each<[string, Viewer, string]>([
    ["nobody", anonymous, "UNAUTHENTICATED"],
    ["a user", viewer(), "FORBIDDEN"],
    ["staff", viewer({ roles: ["staff"] }), "allowed"],
    ["staff by a token that reads", token(["read"], ["staff"]), "allowed"],
    ["staff by a token that ingests", token(["frames:ingest"], ["staff"]), "FORBIDDEN"],
    ["an operator", viewer({ roles: ["operator"] }), "FORBIDDEN"],
    ["an administrator", admin, "allowed"],
    ["a token for accounts alone", token(["accounts:write"], ["admin"]), "allowed"],
  ])("is listed for %s", (_who, asking, expected) => {
    expect(verdict(() => requireAccountList(asking))).toBe(expected);
  });
});

describe("addresses and roles", () => {
  const pi = { proposalId: "A", role: "PI" } as const;
  const ci = { proposalId: "B", role: "CI" } as const;
  const nothing = { all: false, own: null, proposals: [] };
  it.each<[string, Viewer, ReturnType<typeof privateSight>]>([
    ["nobody", anonymous, nothing],
    ["a member", viewer({ memberships: [pi, ci] }), { all: false, own: OWN, proposals: ["A"] }],
    [
      "a member by a token that does not read",
      { ...token(["observations:write"]), memberships: [pi] },
      nothing,
    ],
    ["staff", viewer({ roles: ["staff"] }), { all: false, own: OWN, proposals: [] }],
    [
      "staff with staffView",
      viewer({ roles: ["staff"], staffView: true }),
      { all: true, own: OWN, proposals: [] },
    ],
    ["an operator", viewer({ roles: ["operator"] }), { all: false, own: OWN, proposals: [] }],
    ["an administrator", admin, { all: true, own: null, proposals: [] }],
    [
      "an administrator by a token that reads",
      token(["read"], ["admin"]),
      {
        ...{ all: true, own: OWN, proposals: [] },
      },
    ],
    ["a token that ingests", token(["frames:ingest"], ["admin"]), nothing],
  ])("are seen by %s as far as they may", (_who, asking, expected) => {
    expect(privateSight(asking)).toEqual(expected);
  });
});

describe("a scope", () => {
  it.each<[Scope[], Role[], string]>([
    [["read", "observations:write"], [], "allowed"],
    [["frames:ingest"], ["instrument"], "allowed"],
    [["frames:ingest", "configdb:write"], ["instrument"], "FORBIDDEN"],
    [["accounts:write"], ["staff"], "FORBIDDEN"],
    [[], ["admin"], "BAD_USER_INPUT"],
  ])("of %j for the roles %j is %s", (scopes, roles, expected) => {
    expect(verdict(() => requireGrantable(scopes, roles))).toBe(expected);
  });
});
