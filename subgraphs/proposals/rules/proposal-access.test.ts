import { describe, expect, it } from "vitest";
import { operator, viewer } from "../../../schema/viewer.fixture.ts";
import { anonymous } from "../../../schema/viewer.ts";
import { seesNotes, seesProposal, seesTimeAllocations } from "./proposal-access.ts";

const memberships = [{ proposalId: "HTN2026A-002", role: "CI" as const }];
const viewers = {
  nobody: anonymous,
  user: viewer(),
  member: viewer({ memberships }),
  "member's token without read": viewer({ memberships, scopes: ["observations:write"] }),
  staff: viewer({ roles: ["staff"] }),
  "staff with staff view": viewer({ roles: ["staff"], staffView: true }),
  operator,
  "operator's token without read": viewer({ roles: ["operator"], scopes: ["frames:ingest"] }),
  admin: viewer({ roles: ["admin"] }),
  "admin's token with read": viewer({ roles: ["admin"], scopes: ["read"] }),
  "admin's token without read": viewer({ roles: ["admin"], scopes: ["accounts:write"] }),
};
const everybody = Object.keys(viewers);
const namesWhere = (sees: (given: typeof anonymous) => boolean) =>
  Object.entries(viewers)
    .filter(([, given]) => sees(given))
    .map(([name]) => name);

const closed = { id: "HTN2026A-002", public: false, active: false, nonScience: false };
const insiders = [
  "member",
  "staff with staff view",
  "operator",
  "admin",
  "admin's token with read",
];

describe("a proposal", () => {
  const table: [what: string, proposal: typeof closed, seenBy: string[]][] = [
    ["of science under way is seen by everybody", { ...closed, active: true }, everybody],
    ["that is public is seen by everybody", { ...closed, public: true }, everybody],
    [
      "that is public and not for science is seen by everybody",
      { ...closed, public: true, nonScience: true },
      everybody,
    ],
    ["that is not active is seen by insiders", closed, insiders],
    [
      "for another purpose than science is seen by insiders",
      { ...closed, active: true, nonScience: true },
      insiders,
    ],
    [
      "of others that is not active is seen by those who see everything",
      { ...closed, id: "HTN2026A-009" },
      insiders.filter((name) => name !== "member"),
    ],
  ];
  for (const [what, proposal, seenBy] of table) {
    it(what, () => expect(namesWhere((given) => seesProposal(given, proposal))).toEqual(seenBy));
  }
});

it("time allocations are seen by insiders", () => {
  expect(namesWhere((given) => seesTimeAllocations(given, "HTN2026A-002"))).toEqual(insiders);
});

it("notes are seen by staff and administrators, by a token with read only", () => {
  expect(namesWhere(seesNotes)).toEqual([
    "staff",
    "staff with staff view",
    "admin",
    "admin's token with read",
  ]);
});
