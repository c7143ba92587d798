import { describe, expect, it } from "vitest";
import { operator, viewer } from "../../../schema/viewer.fixture.ts";
import { anonymous, sightOf } from "../../../schema/viewer.ts";
import { seesFile, seesOperations, seesStagingJob, seesUnits } from "./access.ts";

const NOW = new Date("2026-11-20T10:00:00.000Z");
const PAST = new Date("2026-11-20T09:59:59.999Z");
const FUTURE = new Date("2026-11-20T10:00:00.001Z");
const OWN = "HTN2026A-001";
const FOREIGN = "HTN2026A-002";

const memberships = [{ proposalId: OWN, role: "CI" as const }];
const viewers = {
  anonymous,
  member: viewer({ memberships }),
  "member without read": viewer({ memberships, scopes: ["opsdb:work"] }),
  staff: viewer({ roles: ["staff"] }),
  "staff with staffView": viewer({ roles: ["staff"], staffView: true }),
  operator,
};
type Who = keyof typeof viewers;
const privileged: Who[] = ["staff with staffView", "operator"];
const members: Who[] = ["member", ...privileged];
const everybody = Object.keys(viewers) as Who[];
const who = (sees: (name: Who) => boolean) => everybody.filter(sees);

describe("units and executions of a program", () => {
  it.each<[string, { proposalId: string | null; public: boolean }, Who[]]>([
    ["without a proposal", { proposalId: null, public: false }, everybody],
    ["that is public", { proposalId: FOREIGN, public: true }, everybody],
    ["of the viewer's proposal", { proposalId: OWN, public: false }, members],
    ["of another proposal", { proposalId: FOREIGN, public: false }, privileged],
  ])("%s are seen by those who may", (_title, program, expected) => {
    expect(who((name) => seesUnits(sightOf(viewers[name]), program)).sort()).toEqual(
      [...expected].sort(),
    );
  });
});

describe("a file", () => {
  const own = { proposalId: OWN, public: false };
  const foreign = { proposalId: FOREIGN, public: false };
  const open = { proposalId: FOREIGN, public: true };
  it.each<[string, string | null, Date | null, typeof own | null, Who[]]>([
    ["whose public date has passed", FOREIGN, PAST, foreign, everybody],
    ["whose public date is now", null, NOW, null, everybody],
    ["whose public date is to come", FOREIGN, FUTURE, foreign, privileged],
    ["of the viewer's proposal", OWN, FUTURE, foreign, members],
    ["of another proposal, made for the viewer's", FOREIGN, FUTURE, own, privileged],
    ["of no proposal, made for the viewer's", null, null, own, members],
    ["of no proposal, made for another", null, null, foreign, privileged],
    ["of a public program", null, null, open, privileged],
    ["of no proposal and no execution", null, null, null, privileged],
  ])("%s is seen by those who may", (_title, proposalId, publicDate, program, expected) => {
    const sees = (name: Who) =>
      seesFile(sightOf(viewers[name]), { proposalId, publicDate }, program, NOW);
    expect(who(sees).sort()).toEqual([...expected].sort());
  });
});

describe("the movement of data", () => {
  it("is seen by those who run the observatory", () => {
    expect(who((name) => seesOperations(sightOf(viewers[name]))).sort()).toEqual(privileged.sort());
  });

  it("is seen by whoever asked for it, unless their token cannot read", () => {
    const asked = "1000";
    expect(seesStagingJob(viewers.member, asked)).toBe(true);
    expect(seesStagingJob(viewers["member without read"], asked)).toBe(false);
    expect(seesStagingJob(viewer({ user: { id: 7, username: "other" } }), asked)).toBe(false);
    expect(seesStagingJob(anonymous, asked)).toBe(false);
    expect(seesStagingJob(operator, "7")).toBe(true);
  });
});
