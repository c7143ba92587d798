import { describe, expect, it } from "vitest";
import { operator, viewer } from "../../../schema/viewer.fixture.ts";
import { anonymous, sightOf } from "../../../schema/viewer.ts";
import type { Frame, Version } from "../models.ts";
import { seesFrame, shownForBytes, showsVersion } from "./frame-access.ts";

const NOW = new Date("2026-11-20T10:00:00.000Z");
const PAST = new Date("2026-11-20T09:59:59.999Z");
const FUTURE = new Date("2026-11-20T10:00:00.001Z");

const memberships = [{ proposalId: "HTN2026A-001", role: "CI" as const }];
const viewers = {
  anonymous,
  "a member": viewer({ memberships }),
  "a member of another proposal": viewer({
    memberships: [{ proposalId: "HTN2026A-002", role: "PI" }],
  }),
  "a member's token without read": viewer({ memberships, scopes: ["frames:ingest"] }),
  "an operator": operator,
  "an operator's token without read": viewer({ roles: ["operator"], scopes: ["frames:ingest"] }),
  "an instrument": viewer({ roles: ["instrument"] }),
  "an administrator": viewer({ roles: ["admin"] }),
  staff: viewer({ roles: ["staff"] }),
  "staff who want to see everything": viewer({ roles: ["staff"], staffView: true }),
};

describe("who sees a frame", () => {
  // Of a proposal while private, nobody's while private, public, a placeholder of the proposal.
  it.each<[keyof typeof viewers, boolean, boolean, boolean]>([
    ["anonymous", false, false, true],
    ["a member", true, false, true],
    ["a member of another proposal", false, false, true],
    ["a member's token without read", false, false, true],
    ["an operator", true, true, true],
    ["an operator's token without read", false, false, true],
    ["an instrument", true, true, true],
    ["an administrator", true, true, true],
    ["staff", false, false, true],
    ["staff who want to see everything", true, true, true],
  ])("%s: own %s, nobody's %s, public %s, never one that has not come", (who, own, none, open) => {
    const sees = (proposalId: string, publicDate: Date | null, versionId: string | null = "v") =>
      seesFrame(sightOf(viewers[who]), { versionId, proposalId, publicDate }, NOW);
    expect(sees("HTN2026A-001", FUTURE)).toBe(own);
    expect(sees("HTN2026A-001", null)).toBe(own);
    expect(sees("", FUTURE)).toBe(none);
    expect(sees("", null)).toBe(none);
    expect(sees("HTN2026A-001", PAST)).toBe(open);
    expect(sees("", NOW)).toBe(open);
    expect(sees("HTN2026A-001", PAST, null)).toBe(false);
  });
});

describe("a frame shown for the bytes of one version", () => {
  const frame = { id: 1, versionId: "new", filename: "f.fits.fz", key: "k2", size: 2 } as Frame;
  const version = { id: "old", filename: "f.fits", key: "k1", size: 1 } as Version;

  it("has that version's name, key and size, and shows nothing of another", () => {
    const shown = shownForBytes(frame, version);
    expect(shown).toMatchObject({ id: 1, filename: "f.fits", key: "k1", size: 1 });
    expect(["old", "new"].map((id) => showsVersion(shown, id))).toEqual([true, false]);
  });

  it("otherwise shows all", () => {
    expect(["old", "new"].map((id) => showsVersion(frame, id))).toEqual([true, true]);
  });
});
