import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Configdb, openConfigdb } from "./configdb.fixture.ts";

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

let configdb: Configdb;
const ask: Configdb["ask"] = (...given) => configdb.ask(...given);

beforeAll(async () => {
  configdb = await openConfigdb();
});
afterAll(() => configdb?.close());

describe("the hierarchy in one query", () => {
  it("costs one statement per level, whether of one site or of all", async () => {
    const all = await ask(EVERYTHING);
    const one = await ask(EVERYTHING, { filter: { code: ["sds"] } });
    expect(all.errors).toBeUndefined();
    expect(all.cost).toBe(one.cost);
    expect(all.cost).toBeLessThanOrEqual(12);
    expect(all.data.sites.nodes).toHaveLength(4);
  });

  it("costs no more as of an instant, and is the same there when nothing changed since", async () => {
    const now = await ask(EVERYTHING);
    const then = await ask(
      EVERYTHING.replace("($filter: SiteFilter)", "($at: DateTime!)").replace(
        "sites(filter: $filter) { nodes {",
        "configurationAt(at: $at) { sites {",
      ),
      { at: new Date() },
    );
    expect(then.errors).toBeUndefined();
    expect(then.data.configurationAt.sites).toEqual(now.data.sites.nodes);
    expect(then.cost).toBe(now.cost);
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
        const { data }: Answer = await ask(
          `query ($after: String) { instruments(first: 7, after: $after, orderBy: ${orderBy}) {
            nodes { code } pageInfo { hasNextPage endCursor } totalCount { value } } }`,
          { after },
        );
        const page = data.instruments;
        expect(page.totalCount.value).toBe(40);
        codes.push(...page.nodes.map(({ code }: { code: string }) => code));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(codes).toHaveLength(40);
      expect(new Set(codes).size).toBe(40);
    }
  });
});

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

describe("what follows from what is recorded", () => {
  const codes = (choices: { opticalElements: { code: string }[] }[]) =>
    choices.map(({ opticalElements }) => opticalElements.map(({ code }) => code).join(" "));

  it("an instrument type offers what its instruments in service have, or those that can be scheduled", async () => {
    const { data, errors } = await ask(/* GraphQL */ `{
      lantern: instrumentType(code: "1M0-IMG-LANTERN") {
        all: opticalElementsByGroup { type requestKey opticalElements { code } }
        schedulable: opticalElementsByGroup(schedulable: true) { opticalElements { code } }
        opticalElementGroups { name }
      }
      thrush: instrumentType(code: "1M0-SPEC-THRUSH") { opticalElementsByGroup { type } }
      sable: instrumentType(code: "2M0-SPEC-SABLE") { opticalElementsByGroup { type requestKey } }
    }`);
    expect(errors).toBeUndefined();
    const { lantern, thrush, sable } = data;
    expect(lantern.all).toMatchObject([{ type: "filters", requestKey: "filter" }]);
    expect(codes(lantern.all)).toEqual(["B Ha I OIII R U V air gp ip opaque rp up w zs"]);
    expect(codes(lantern.schedulable)).toEqual(["B Ha I OIII R U V air gp ip rp up w zs"]);
    expect(lantern.opticalElementGroups).toEqual([
      { name: "Lantern 14-slot wheel" },
      { name: "Lantern 8-slot wheel" },
    ]);
    expect(thrush.opticalElementsByGroup).toEqual([]);
    expect(sable.opticalElementsByGroup).toEqual([
      { type: "gratings", requestKey: "grating" },
      { type: "slits", requestKey: "slit" },
    ]);
  });

  it("an instrument offers what is in the beams of its science cameras", async () => {
    const { data } = await ask(`{ instrument(code: "qt01") {
      opticalElementsByGroup { type opticalElements { code } } } }`);
    expect(data.instrument.opticalElementsByGroup).toHaveLength(4);
    expect(new Set(codes(data.instrument.opticalElementsByGroup))).toEqual(new Set(["in out"]));
  });

  it("a science camera may guide when the type allows it", async () => {
    const { data } = await ask(`{
      ln01: instrument(code: "ln01") { instrumentType { allowSelfGuiding } guideCameras { code } }
      th01: instrument(code: "th01") { instrumentType { allowSelfGuiding } guideCameras { code } } }`);
    const told = Object.values(data as Record<string, { instrumentType: object }>);
    expect(told).toContainEqual({
      instrumentType: { allowSelfGuiding: true },
      guideCameras: [{ code: "og01" }, { code: "ln01" }],
    });
    for (const { instrumentType, guideCameras } of told as never as {
      instrumentType: { allowSelfGuiding: boolean };
      guideCameras: object[];
    }[]) {
      expect(guideCameras).toHaveLength(instrumentType.allowSelfGuiding ? 2 : 1);
    }
  });

  it("everything is found by its key and by its filters", async () => {
    const { data, errors } = await ask(/* GraphQL */ `{
      instrumentCategory(code: "IMAGE") { code }
      configurationType(code: "ARC") { name }
      configurationTypeProperties(filter: { instrumentType: ["2M0-SPEC-SABLE"], configurationType: ["ARC"] }) {
        nodes { id instrumentType { code } } }
      modeType(id: "readout") { id }
      genericModeGroups(filter: { modeType: ["exposure"] }) { nodes { id instrumentType { code } } }
      cameraTypes(filter: { code: ["QUARTET-2K"] }) { nodes { id } }
      opticalElementGroups(filter: { opticalElement: ["Ks"] }) { nodes { id } }
      genericModes(filter: { code: ["quill_fast"] }) { nodes { id } }
      telescopes(filter: { enclosureId: ["sds.rof1"] }) { nodes { id } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.configurationTypeProperties.nodes).toEqual([
      { id: "2M0-SPEC-SABLE/ARC", instrumentType: { code: "2M0-SPEC-SABLE" } },
    ]);
    expect(data.genericModeGroups.nodes[0].instrumentType.code).toBe("2M0-IMG-QUARTET");
    expect(data.telescopes.nodes).toEqual([{ id: "sds.rof1.0m4a" }, { id: "sds.rof1.0m4b" }]);
    const ids = {
      group: data.genericModeGroups.nodes[0].id,
      type: data.cameraTypes.nodes[0].id,
      wheel: data.opticalElementGroups.nodes[0].id,
      mode: data.genericModes.nodes[0].id,
    };
    const byId = await ask(
      `query ($group: ID!, $type: ID!, $wheel: ID!, $mode: ID!) {
        genericModeGroup(id: $group) { id } cameraType(id: $type) { id }
        opticalElementGroup(id: $wheel) { id } genericMode(id: $mode) { id }
        none: genericMode(id: "fast") { id } }`,
      ids,
    );
    expect(byId.data).toEqual({
      genericModeGroup: { id: ids.group },
      cameraType: { id: ids.type },
      opticalElementGroup: { id: ids.wheel },
      genericMode: { id: ids.mode },
      none: null,
    });
  });
});
