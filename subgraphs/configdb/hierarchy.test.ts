import { createRequire } from "node:module";
import type { ExecutionResult } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../platform/database.ts";
import { migrate } from "../../platform/migrate.ts";
import { operator } from "../../schema/viewer.fixture.ts";
import { loadConfigdb } from "../../seeds/load-configdb.ts";
import { createContext } from "./context.ts";
import { configdb } from "./subgraph.ts";

const EVERYTHING = /* GraphQL */ `
  query Everything($filter: SiteFilter) {
    sites(filter: $filter) { nodes { code tz enclosures { id site { code } telescopes {
      id telescopeClass enclosure { id } site { name }
      instruments { code state isSchedulable telescope { id }
        instrumentType {
          code instrumentCategory { code } defaultConfigurationType { name }
          configurationTypes { schedulable configurationType { code name } }
          modeGroups { type { id } default { code } modes { code overhead } }
        }
        scienceCameras { ...Beam }
        autoguiderCamera { ...Beam }
      }
    } } } }
  }
  fragment Beam on Camera {
    code cameraType { name pixelsX }
    opticalElementGroups { type requestKey default { code } opticalElements { code name } }
  }`;

// An import would bring a second copy here, beside the one that the schema was built with.
const { graphql } = createRequire(import.meta.url)("graphql") as typeof import("graphql");

let database: Database;
let statements = 0;

beforeAll(async () => {
  database = await openDatabase({
    databaseUrl: null,
    dataDir: null,
    // The driver's own statements, about types, come with each new connection.
    onStatement: (text) => {
      if (text.includes("configdb.")) statements++;
    },
  });
  await migrate(database.sql, "configdb", configdb.migrations);
  await database.sql.begin(loadConfigdb);
}, 60_000);
afterAll(() => database?.close());

/** The answer, untyped, and how many statements it took. */
async function ask(
  source: string,
  variableValues = {},
): Promise<ExecutionResult & { cost: number }> {
  statements = 0;
  const contextValue = createContext(database.sql, operator);
  const answer = await graphql({ schema: configdb.schema, source, variableValues, contextValue });
  return { ...answer, cost: statements };
}

describe("the hierarchy in one query", () => {
  it("costs one statement per level, whether of one site or of all", async () => {
    const all = await ask(EVERYTHING);
    const one = await ask(EVERYTHING, { filter: { code: ["sds"] } });
    expect(all.errors).toBeUndefined();
    expect(all.cost).toBe(one.cost);
    expect(all.cost).toBeLessThanOrEqual(12);
    expect((all.data as { sites: { nodes: unknown[] } }).sites.nodes).toHaveLength(4);
  });

  it("keeps the order of lists: children by code, cameras and modes as recorded", async () => {
    const { data } = await ask(/* GraphQL */ `{
      telescope(id: "sds.dom1.1m0a") { instruments { code } }
      instrument(code: "qt01") { scienceCameras { code orientation } autoguiderCamera { code } }
      instrumentType(code: "2M0-SPEC-SABLE") {
        modeGroups { type { id } default { code } modes { code } }
      }
    }`);
    expect(data).toMatchObject({
      telescope: { instruments: [{ code: "ln01" }, { code: "ln02" }, { code: "th01" }] },
      instrument: {
        scienceCameras: [{ code: "qg01" }, { code: "qr01" }, { code: "qi01" }, { code: "qz01" }],
        autoguiderCamera: { code: "qr01" },
      },
      instrumentType: {
        modeGroups: [
          { type: { id: "acquisition" }, default: { code: "BRIGHTEST" } },
          { type: { id: "guiding" }, modes: [{ code: "SLIT" }, { code: "OFF" }] },
          { type: { id: "readout" } },
          { type: { id: "rotator" }, default: { code: "FLOAT" } },
        ],
      },
    });
  });

  it("gives nested rows in full, with times and schemas", async () => {
    const { data, errors } = await ask(/* GraphQL */ `{
      camera(code: "ql02") { modified version orientation
        cameraType { code pscale maxRois modified }
        opticalElementGroups { name elementChangeOverhead default { code schedulable modified } } }
      genericModes(filter: { code: ["quill_fast"] }) { nodes { validationSchema } }
      site(code: "sds") { restart timezone }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      camera: {
        version: 1,
        orientation: 180,
        cameraType: { code: "QUILL-CMOS", pscale: 0.604, maxRois: 4 },
        opticalElementGroups: [{ elementChangeOverhead: 1.5, default: { code: "w" } }],
      },
      genericModes: {
        nodes: [{ validationSchema: { exposure_time: { type: "float", min: 0.01, max: 30 } } }],
      },
      site: { restart: "02:30:00", timezone: 10 },
    });
  });

  it("pages through every instrument once, in either direction", async () => {
    for (const orderBy of ["TELESCOPE_ASC", "TELESCOPE_DESC"]) {
      const codes: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await ask(
          `query ($after: String) { instruments(first: 7, after: $after, orderBy: ${orderBy}) {
            nodes { code } pageInfo { hasNextPage endCursor } totalCount { value } } }`,
          { after },
        );
        const page = (data as { instruments: Page }).instruments;
        expect(page.totalCount.value).toBe(40);
        codes.push(...page.nodes.map(({ code }) => code));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(codes).toHaveLength(40);
      expect(new Set(codes).size).toBe(40);
    }
  });
});

interface Page {
  nodes: { code: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: { value: number };
}

describe("keys", () => {
  it("a query by a key that nothing has answers null", async () => {
    const { data, errors } = await ask(
      `query ($nul: String!) {
        site(code: "xxx") { code } enclosure(id: "sds") { id } telescope(id: "sds.dom1") { id }
        instrument(code: $nul) { code } instrumentType(code: "1m0-img-lantern") { code }
        camera(code: "") { code } }`,
      { nul: "ln01\0" },
    );
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).toEqual([null, null, null, null, null, null]);
  });

  it("a reference to something unknown becomes null and an error with a code", async () => {
    const references = [
      { __typename: "Telescope", id: "sds.dom1.1m0a" },
      { __typename: "Telescope", id: "sds.dom9.1m0a" },
      { __typename: "ConfigurationType", code: "EXPOSE" },
      { __typename: "OpticalElement", code: "rp" },
    ];
    const { data, errors, cost } = await ask(
      `query ($references: [_Any!]!) { _entities(representations: $references) {
        ... on Telescope { name } ... on ConfigurationType { name } ... on OpticalElement { name } } }`,
      { references },
    );
    expect(data).toEqual({
      _entities: [{ name: "1 meter" }, null, { name: "Exposure" }, { name: "SDSS r'" }],
    });
    expect(errors?.map((error) => error.extensions.code)).toEqual(["NOT_FOUND"]);
    expect(cost).toBe(3);
  });
});
