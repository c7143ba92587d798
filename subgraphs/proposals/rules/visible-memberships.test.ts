import { describe, expect, it } from "vitest";
import { operator, viewer } from "../../../schema/viewer.fixture.ts";
import { anonymous, type Viewer } from "../../../schema/viewer.ts";
import type { Membership } from "../models.ts";
import { seesInvitations, visibleMemberships, visibleTimeLimit } from "./visible-memberships.ts";

const PROPOSAL = "HTN2026A-001";
const [PI, OTHER_PI, CI, OTHER_CI, OUTSIDER] = [1, 2, 3, 4, 5];

const memberships = (
  [
    [PI, "PI"],
    [OTHER_PI, "PI"],
    [CI, "CI"],
    [OTHER_CI, "CI"],
  ] as const
).map(
  ([userId, role]): Membership => ({
    ...{ id: 10 + userId, userId, role, proposalId: PROPOSAL },
    timeLimit: 100 * userId,
  }),
);

function person(id: number, given: Partial<Viewer> = {}): Viewer {
  const own = memberships.filter(({ userId }) => userId === id);
  return viewer({ user: { id, username: `user${id}` }, memberships: own, ...given });
}
const elsewhere = [{ proposalId: "HTN2026A-002", role: "PI" as const }];
const everybody = [PI, OTHER_PI, CI, OTHER_CI];

const cases: [who: string, viewer: Viewer, seen: number[], limits: number[], invited: boolean][] = [
  ["nobody in particular", anonymous, [PI, OTHER_PI], [], false],
  ["an outsider", person(OUTSIDER), [PI, OTHER_PI], [], false],
  [
    "a PI of another proposal",
    person(OUTSIDER, { memberships: elsewhere }),
    [PI, OTHER_PI],
    [],
    false,
  ],
  ["a CI", person(CI), [PI, OTHER_PI, CI], [CI], false],
  ["a PI", person(PI), everybody, everybody, true],
  ["staff without staff view", person(OUTSIDER, { roles: ["staff"] }), [PI, OTHER_PI], [], false],
  [
    "staff with staff view",
    person(OUTSIDER, { roles: ["staff"], staffView: true }),
    everybody,
    everybody,
    true,
  ],
  ["an operator", operator, everybody, everybody, true],
  [
    "an API token of a PI that may read",
    person(PI, { scopes: ["read"] }),
    everybody,
    everybody,
    true,
  ],
  [
    "an API token of a PI that may only write",
    person(PI, { scopes: ["observations:write"] }),
    [PI, OTHER_PI],
    [],
    false,
  ],
  [
    "an API token of a CI that may only write",
    person(CI, { scopes: ["observations:write"] }),
    [PI, OTHER_PI],
    [],
    false,
  ],
];

describe.each(cases)("%s", (_who, asking, seen, limits, invited) => {
  it("sees these members", () => {
    const visible = visibleMemberships(asking, PROPOSAL, memberships);
    expect(visible.map(({ userId }) => userId)).toEqual(seen);
  });
  it("sees the time limits of these", () => {
    const known = memberships.filter((row) => visibleTimeLimit(asking, row) !== null);
    expect(known.map(({ userId }) => userId)).toEqual(limits);
  });
  it(`sees ${invited ? "the" : "no"} invitations`, () => {
    expect(seesInvitations(asking, PROPOSAL)).toBe(invited);
  });
});

it("a limit below zero, whatever it is, is told as -1", () => {
  const [first] = memberships as [Membership];
  expect(visibleTimeLimit(operator, { ...first, timeLimit: -3600 })).toBe(-1);
  expect(visibleTimeLimit(operator, { ...first, timeLimit: 0 })).toBe(0);
});
