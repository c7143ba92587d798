import { describe, expect, it } from "vitest";
import type { Role } from "../../schema/viewer.ts";
import { claimedRoles } from "./claimed-roles.ts";

const rule = (claim: string, value: string, role: Role) => ({ claim, value, role });

describe("roles from claims", () => {
  it.each<[string, Record<string, unknown>, ReturnType<typeof rule>[], Role[]]>([
    ["a text", { group: "ops" }, [rule("group", "ops", "operator")], ["operator"]],
    ["a list", { groups: ["x", "ops"] }, [rule("groups", "ops", "operator")], ["operator"]],
    [
      "a dotted path",
      { realm_access: { roles: ["night"] } },
      [rule("realm_access.roles", "night", "operator")],
      ["operator"],
    ],
    [
      "a name with dots",
      { "https://example.org/roles": ["a"] },
      [rule("https://example.org/roles", "a", "admin")],
      ["admin"],
    ],
    [
      "two claims for one role",
      { a: "1", b: "2" },
      [rule("a", "1", "staff"), rule("b", "2", "staff")],
      ["staff"],
    ],
    ["a part of a text", { group: "operators" }, [rule("group", "ops", "operator")], []],
    ["another value", { groups: ["x"] }, [rule("groups", "ops", "operator")], []],
    ["no such claim", {}, [rule("a.b.c", "ops", "operator")], []],
    ["a path through a text", { a: "ops" }, [rule("a.length", "3", "admin")], []],
    ["a path into the prototype", {}, [rule("constructor.name", "Object", "admin")], []],
  ])("%s", (_what, claims, mapping, expected) => {
    expect(claimedRoles(claims, mapping)).toEqual(expected);
  });
});
