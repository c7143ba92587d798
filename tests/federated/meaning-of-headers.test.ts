import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHost } from "../../gateway/host.ts";
import { graphAt } from "../../platform/graph.ts";
import { readSettings, SettingsError } from "../../platform/settings.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { ingest } from "../harness/upload.ts";

const PROPOSAL = "HTN2026A-001";

let folder: string;
let asterism: Asterism;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "asterism-headers-"));
  asterism = await startAsterism({
    listen: true,
    environment: {
      HEADER_SETTINGS: await file({
        keywords: { targetName: "TARGET" },
        scienceConfigurationTypes: ["BIAS"],
        daysUntilPublic: 10,
      }),
    },
  });
});
afterAll(() => asterism.close());

async function file(settings: object): Promise<string> {
  const path = join(folder, `${crypto.randomUUID()}.json`);
  await writeFile(path, JSON.stringify(settings));
  return path;
}

const archived = (basename: string, cards: Parameters<typeof frame>[0]) =>
  ingest(asterism, `${basename}.fits`, frame(cards));

async function look(filter: object) {
  const query = `query ($filter: FrameFilter) {
    frames(filter: $filter, first: 1000) { nodes { basename publicDate targetName configurationType } }
  }`;
  const { data } = await asterism.graphql(query, { filter }, { token: asterism.adminToken });
  return data.frames.nodes;
}

/** What the proposals say of it; nobody outside of a proposal sees one that is neither. */
async function tagged(id: string, tags: string[]) {
  await asterism.database.sql`
    insert into proposals.proposal (id, title, tags, active, public, sca_id)
    select ${id}, ${id}, ${tags}, false, false, sca_id from proposals.proposal limit 1`;
}

describe("what the graph knows of a frame", () => {
  it("a tag that only the observatory sees keeps a frame private", async () => {
    await tagged("HIDDEN-1", ["internal"]);
    const { errors } = await archived("hidden", { PROPID: "HIDDEN-1", OBSTYPE: "BIAS" });
    expect(errors).toBeUndefined();
    const [{ publicDate }] = await look({ basenameExact: "hidden" });
    expect(publicDate.slice(0, 4)).toBe("3024");
  });

  it("the observatory is asked for by its token from elsewhere, and nobody without one", async () => {
    await tagged("HIDDEN-2", ["internal"]);
    const query = '{ proposal(id: "HIDDEN-2") { tags } }';
    const asked = (token: string | null, asObservatory: boolean) =>
      graphAt(asterism.url, token).ask(query, {}, { asObservatory });
    const token = await asterism.token({ scopes: ["READ"] });
    expect(await asked(token, true)).toEqual({ proposal: { tags: ["internal"] } });
    expect(await asked(token, false)).toEqual({ proposal: null });
    expect(await asked(null, true)).toEqual({ proposal: null });
  });

  it("a type is one that configdb has, and another one is refused before anything is stored", async () => {
    await asterism.database.sql`
      insert into configdb.configuration_type (code, name) values ('NIGHT_SKY', 'Night sky')`;
    const known = await archived("night-sky", { OBSTYPE: "NIGHT_SKY" });
    expect(known.errors).toBeUndefined();
    const { errors } = await archived("rubbish", { OBSTYPE: "RUBBISH" });
    expect(errors?.[0]?.extensions).toMatchObject({
      ...{ code: "HEADER_INVALID", retry: "NEVER", keyword: "OBSTYPE", value: "RUBBISH" },
      accepted: expect.arrayContaining(["EXPOSE", "NIGHT_SKY"]),
    });
    expect(await look({ basenameExact: "rubbish" })).toEqual([]);
  });
});

describe("a file of header settings", () => {
  it("says what is recorded and when it becomes public", async () => {
    await archived("own-words", { TARGET: "M 83 again", OBJECT: "M 83", PROPID: PROPOSAL });
    const [found] = await look({ basenameExact: "own-words" });
    expect(found).toMatchObject({
      targetName: "M 83 again",
      publicDate: "2026-03-15T10:11:12.345Z",
    });
  });

  it("says which frames are no calibrations, wherever frames are listed or counted", async () => {
    await archived("a-bias", { OBSTYPE: "BIAS" });
    const types = new Set(
      (await look({ excludeCalibrations: true })).map(
        (found: { configurationType: string }) => found.configurationType,
      ),
    );
    expect([...types]).toEqual(["BIAS"]);
    const query = `query ($id: ID!) {
      frameAggregates(filter: { excludeCalibrations: true }) { configurationTypes { value } }
      frameDownload(filter: { excludeCalibrations: true, basenameExact: "a-bias" }) { count }
      nothing: frameDownload(filter: { excludeCalibrations: true, basenameExact: "own-words" }) { count }
      proposal(id: $id) {
        frames(filter: { excludeCalibrations: true }) { nodes { configurationType } }
      }
    }`;
    const as = { token: asterism.adminToken };
    const { data, errors } = await asterism.graphql(query, { id: PROPOSAL }, as);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      frameAggregates: { configurationTypes: [{ value: "BIAS" }] },
      frameDownload: { count: 1 },
      nothing: { count: 0 },
    });
    for (const { configurationType } of data.proposal.frames.nodes) {
      expect(configurationType).toBe("BIAS");
    }
    expect(data.proposal.frames.nodes.length).toBeGreaterThan(0);
  });

  it.each([
    ["cannot be read", async () => join(folder, "nowhere.json"), /HEADER_SETTINGS.*nowhere/],
    [
      "has faults",
      () => file({ keyword: {}, daysUntilPublic: "soon" }),
      /HEADER_SETTINGS.*keyword is not known[\s\S]*HEADER_SETTINGS.*daysUntilPublic/,
    ],
  ])("that %s stops the start, with all that is wrong", async (_title, path, told) => {
    const settings = readSettings({ HEADER_SETTINGS: await path() });
    const start = openHost(settings, ["archive"], {
      database: { ...asterism.database, close: async () => {} },
      busTurnMs: null,
    });
    await expect(start).rejects.toThrow(SettingsError);
    await expect(start).rejects.toThrow(told);
  });
});
