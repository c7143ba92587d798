import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../platform/database.ts";
import { migrate } from "../platform/migrate.ts";
import type { Subgraph } from "../platform/subgraph.ts";
import { operator } from "../schema/viewer.fixture.ts";
import { createContext as configdbContext } from "../subgraphs/configdb/context.ts";
import { configdb } from "../subgraphs/configdb/subgraph.ts";
import {
  type DowntimeServices,
  createContext as downtimeContext,
} from "../subgraphs/downtime/context.ts";
import { downtime } from "../subgraphs/downtime/subgraph.ts";
import { loadConfigdb } from "./load-configdb.ts";
import { loadDowntimes } from "./load-downtime.ts";
import { observatory } from "./observatory.ts";

// An import would bring a second copy here, beside the one that the schema was built with.
const { graphql } = createRequire(import.meta.url)("graphql") as typeof import("graphql");

let database: Database;

beforeAll(async () => {
  database = await openDatabase({ databaseUrl: null, dataDir: null });
  await migrate(database.sql, "configdb", configdb.migrations);
  await migrate(database.sql, "downtime", downtime.migrations);
  await database.sql.begin(async (sql) => {
    await loadConfigdb(sql);
    await loadDowntimes(sql);
  });
}, 60_000);
afterAll(() => database?.close());

async function ask<Answer>(
  subgraph: Subgraph,
  contextValue: object,
  source: string,
  variableValues: object,
) {
  const answer = await graphql({
    schema: subgraph.schema,
    source,
    contextValue,
    variableValues: { ...variableValues },
  });
  expect(answer.errors).toBeUndefined();
  return answer.data as Answer;
}

interface InstrumentNode {
  code: string;
  isSchedulable: boolean;
  instrumentType: { code: string };
  telescope: { id: string; site: { code: string } };
  scienceCameras: {
    opticalElementGroups: { opticalElements: { code: string }[] }[];
  }[];
}

async function instruments(filter: object): Promise<InstrumentNode[]> {
  const { instruments } = await ask<{ instruments: { nodes: InstrumentNode[] } }>(
    configdb,
    configdbContext(database.sql, operator),
    `query ($filter: InstrumentFilter) { instruments(filter: $filter) { nodes {
      code isSchedulable instrumentType { code } telescope { id site { code } }
      scienceCameras { opticalElementGroups { opticalElements { code } } } } } }`,
    { filter },
  );
  return instruments.nodes;
}

function tally<Row>(rows: Row[], of: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[of(row)] = (counts[of(row)] ?? 0) + 1;
  return counts;
}

const bySite = (rows: InstrumentNode[]) => tally(rows, (row) => row.telescope.site.code);

function elements(rows: InstrumentNode[]): string[] {
  const groups = rows.flatMap((row) => row.scienceCameras).flatMap((c) => c.opticalElementGroups);
  return [...new Set(groups.flatMap((g) => g.opticalElements).map(({ code }) => code))].sort();
}

describe("the instruments of the observatory", () => {
  it.each([
    ["SCHEDULABLE", 27],
    ["MANUAL", 4],
    ["STANDBY", 3],
    ["DISABLED", 3],
    ["COMMISSIONING", 3],
  ])("%s are %d", async (state, count) => {
    expect(await instruments({ state: [state] })).toHaveLength(count);
  });

  it("stand at four sites", async () => {
    expect(bySite(await instruments({}))).toEqual({ hkl: 12, sds: 11, cto: 9, tei: 8 });
    expect(bySite(await instruments({ state: ["SCHEDULABLE"] }))).toEqual({
      sds: 8,
      cto: 8,
      hkl: 7,
      tei: 4,
    });
  });

  it("are schedulable in 24 cases, for an inactive dome or telescope does not count", async () => {
    const schedulable = await instruments({ isSchedulable: true });
    expect(bySite(schedulable)).toEqual({ sds: 8, cto: 7, hkl: 7, tei: 2 });
    expect(tally(schedulable, (row) => row.instrumentType.code)).toEqual({
      "0M4-IMG-QUILL": 8,
      "1M0-IMG-LANTERN": 7,
      "1M0-SPEC-THRUSH": 3,
      "1M0-NIR-EMBER": 2,
      "2M0-IMG-QUARTET": 2,
      "2M0-SPEC-SABLE": 2,
    });
  });

  it("are called schedulable by the filter, the field and the seed data alike", async () => {
    const all = await instruments({});
    const filtered = (await instruments({ isSchedulable: true })).map(({ code }) => code);
    const other = (await instruments({ isSchedulable: false })).map(({ code }) => code);
    expect(all.filter((row) => row.isSchedulable).map(({ code }) => code)).toEqual(filtered);
    expect(all.filter((row) => !row.isSchedulable).map(({ code }) => code)).toEqual(other);
    const seeded = observatory.instruments.filter((row) => row.isSchedulable);
    expect(seeded.map(({ code }) => code).sort()).toEqual(filtered);
  });

  it("of type EMBER can be scheduled on two telescopes", async () => {
    const rows = await instruments({ instrumentType: ["1M0-NIR-EMBER"], isSchedulable: true });
    expect(rows.map((row) => row.telescope.id).sort()).toEqual(["cto.dom2.1m0a", "sds.dom2.1m0a"]);
  });

  it("of type LANTERN offer 15 elements, 14 where they can be scheduled", async () => {
    const type = { instrumentType: ["1M0-IMG-LANTERN"] };
    const inService = await instruments({
      ...type,
      state: ["MANUAL", "COMMISSIONING", "STANDBY", "SCHEDULABLE"],
    });
    const all = "B Ha I OIII R U V air gp ip opaque rp up w zs".split(" ");
    expect(elements(inService)).toEqual(all);
    const schedulable = all.filter((code) => code !== "opaque");
    expect(elements(await instruments({ ...type, isSchedulable: true }))).toEqual(schedulable);
    const offered = observatory.opticalElementsOf("1M0-IMG-LANTERN").flatMap((c) => c.elements);
    expect(offered.map(({ code }) => code).sort()).toEqual(schedulable);
  });

  it.each([
    [{ site: ["sds"], enclosure: ["dom1"] }, 3],
    [{ telescope: ["1m0a"], site: ["tei", "hkl"] }, 9],
    [{ telescopeId: ["hkl.big1.2m0a"] }, 3],
    [{ cameraType: ["QUARTET-2K"] }, 2],
    [{ scienceCamera: ["qi02"] }, 1],
    [{ autoguiderCamera: ["og01"] }, 2],
    [{ code: ["ln01", "ln02"], state: ["STANDBY"] }, 1],
    [{ state: [] }, 0],
  ])("are found by %j: %d", async (filter, count) => {
    expect(await instruments(filter)).toHaveLength(count);
  });
});

async function downtimes(filter: object): Promise<string[]> {
  const { downtimes } = await ask<{ downtimes: { nodes: { telescopeId: string }[] } }>(
    downtime,
    downtimeContext({ sql: database.sql } as DowntimeServices, operator),
    "query ($filter: DowntimeFilter) { downtimes(filter: $filter) { nodes { telescopeId } } }",
    { filter },
  );
  return downtimes.nodes.map((node) => node.telescopeId);
}

describe("the downtimes of the observatory", () => {
  it.each([
    [{}, 14],
    [{ site: ["sds"] }, 5],
    [{ site: ["sds", "cto"] }, 9],
    [{ enclosure: ["rof1"] }, 5],
    [{ telescope: ["1m0a"] }, 6],
    [{ instrumentType: ["1M0-SPEC-THRUSH"] }, 1],
    [{ startsAfter: "2026-03-05T09:00:00Z" }, 7],
    [{ startsAfter: "2026-03-05T09:00:01Z" }, 6],
    [{ endsBefore: "2026-03-02T05:00:00Z" }, 3],
    [{ overlaps: { start: "2026-03-05T00:00:00Z", end: "2026-03-06T00:00:00Z" } }, 5],
    [{ reason: "school" }, 2],
    [{ reasonExact: "school session 1" }, 0],
    [{ reasonExact: "School session 1" }, 1],
  ])("are found by %j: %d", async (filter, count) => {
    expect(await downtimes(filter)).toHaveLength(count);
  });

  it("in force on the morning of 5 March are five, two of them on one telescope", async () => {
    expect((await downtimes({ at: "2026-03-05T11:15:00Z" })).sort()).toEqual([
      "cto.rof1.0m4c",
      "sds.rof1.0m4a",
      "sds.rof1.0m4a",
      "tei.rof1.0m4a",
      "tei.rof1.0m4b",
    ]);
  });
});
