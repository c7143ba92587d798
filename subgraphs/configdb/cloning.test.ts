import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewer } from "../../schema/viewer.fixture.ts";
import { anonymous, type Viewer } from "../../schema/viewer.ts";
import { type Answer, type Configdb, openConfigdb } from "./configdb.fixture.ts";

let configdb: Configdb;
const ask: Configdb["ask"] = (...given) => configdb.ask(...given);

beforeAll(async () => {
  configdb = await openConfigdb();
});
afterAll(() => configdb?.close());

const INSTRUMENTS = /* GraphQL */ `instruments {
  code state isSchedulable instrumentType { code } autoguiderType
  scienceCameras { code host cameraType { code } opticalElementGroups { id } }
  autoguiderCamera { code } }`;
const TELESCOPES = /* GraphQL */ `telescopes {
  id code name serialNumber active lat long horizon haLimitNeg haLimitPos zenithBlindSpot aperture
  telescopeFrontPadding slewRate minimumSlewOverhead instrumentChangeOverhead ${INSTRUMENTS} }`;
const wholes = {
  Site: `site { code name active lat long elevation timezone tz restart
    enclosures { id code name active ${TELESCOPES} } }`,
  Enclosure: `enclosure { id code name active site { code } ${TELESCOPES} }`,
  Telescope: `telescope { id code name serialNumber aperture lat enclosure { id } ${INSTRUMENTS} }`,
};

function clone(place: keyof typeof wholes, input: object, as?: Viewer): Promise<Answer> {
  return ask(
    `mutation ($input: Clone${place}Input!) { clone: clone${place}(input: $input) {
      ${wholes[place]} counts { entity created updated deleted } configdbRevision { revision } } }`,
    { input },
    as,
  );
}

async function cloned(place: keyof typeof wholes, input: object) {
  const { data, errors } = await clone(place, input);
  expect(errors).toBeUndefined();
  return data.clone;
}

async function telescope(id: string) {
  const { data } = await ask(
    `query ($id: ID!) { telescope(id: $id) {
    name lat ${INSTRUMENTS} } }`,
    { id },
  );
  return data.telescope;
}

const refusal = ({ errors }: Answer) => errors?.[0]?.extensions;
const created = (entity: string, count: number) => ({
  entity,
  created: count,
  updated: 0,
  deleted: 0,
});

interface Coded {
  code: string;
}
const codes = (things: Coded[]) => things.map(({ code }) => code);
const renamed = (prefix: string, from: string[]) =>
  from.map((code) => ({ from: code, to: `${prefix}${code}` }));

async function everything() {
  const { data } = await ask("{ configdbDocument configdbRevision { revision } }");
  return data;
}

describe("a copy of a telescope", () => {
  it("has instruments and science cameras of its own, and none that can be scheduled", async () => {
    const source = await telescope("sds.dom1.1m0a");
    const { sql } = configdb.database;
    await sql`delete from configdb.outbox`;
    const copy = await cloned("Telescope", {
      source: "sds.dom1.1m0a",
      code: "1m0b",
      instrumentCodes: renamed("x", ["ln01", "ln02", "th01"]),
      cameraCodes: renamed("x", ["ln01", "ln02", "th01"]),
    });
    expect(copy.counts).toEqual([
      created("Telescope", 1),
      created("Camera", 3),
      created("Instrument", 3),
    ]);
    expect(copy.telescope).toMatchObject({
      id: "sds.dom1.1m0b",
      name: source.name,
      lat: source.lat,
      serialNumber: "",
      enclosure: { id: "sds.dom1" },
    });
    const expected = source.instruments.map(
      (instrument: { code: string; scienceCameras: Coded[] }) => ({
        ...instrument,
        code: `x${instrument.code}`,
        state: "DISABLED",
        isSchedulable: false,
        scienceCameras: instrument.scienceCameras.map((camera) => ({
          ...camera,
          code: `x${camera.code}`,
        })),
      }),
    );
    expect(copy.telescope.instruments).toEqual(expected);
    const guiders = copy.telescope.instruments.map(
      ({ autoguiderCamera }: { autoguiderCamera: Coded }) => autoguiderCamera.code,
    );
    expect(guiders).toEqual(["og01", "og01", "tg01"]);
    const events = await sql<{ key: string }[]>`select key from configdb.outbox order by key`;
    expect(events.map(({ key }) => key)).toEqual(["xln01", "xln02", "xth01"]);
    expect(await telescope("sds.dom1.1m0a")).toEqual(source);
  });

  it("is one change of one person at one instant", async () => {
    const { data } = await ask(`{ configdbChanges(first: 7) { nodes { action at username } } }`);
    const changes = data.configdbChanges.nodes;
    expect(new Set(changes.map(({ at }: { at: string }) => at)).size).toBe(1);
    expect(changes[0]).toMatchObject({ action: "CREATED", username: "ana" });
  });

  it("stands where it is told, with what it is told", async () => {
    const copy = await cloned("Telescope", {
      source: "sds.dom1.1m0a",
      code: "1m0c",
      enclosure: "tei.dom1",
      name: "New meter",
      serialNumber: "S9",
      instrumentState: "COMMISSIONING",
      instrumentCodes: renamed("y", ["ln01", "ln02", "th01"]),
      cameraCodes: renamed("y", ["ln01", "ln02", "th01", "og01"]),
    });
    expect(copy.telescope).toMatchObject({
      id: "tei.dom1.1m0c",
      name: "New meter",
      serialNumber: "S9",
      instruments: [
        { code: "yln01", state: "COMMISSIONING", autoguiderCamera: { code: "yog01" } },
        { code: "yln02", state: "COMMISSIONING", autoguiderCamera: { code: "yog01" } },
        { code: "yth01", state: "COMMISSIONING", autoguiderCamera: { code: "tg01" } },
      ],
    });
    expect(copy.counts).toContainEqual(created("Camera", 4));
  });

  it("guides with its own science camera where the source does", async () => {
    const quartet = ["qg01", "qr01", "qi01", "qz01"];
    const copy = await cloned("Telescope", {
      source: "sds.big1.2m0a",
      code: "2m0b",
      instrumentCodes: renamed("z", ["qt01", "sb01"]),
      cameraCodes: renamed("z", [...quartet, "sb01"]),
    });
    const [qt, sb] = copy.telescope.instruments;
    expect(codes(qt.scienceCameras)).toEqual(quartet.map((code) => `z${code}`));
    expect(qt.autoguiderCamera.code).toBe("zqr01");
    expect(sb.autoguiderCamera.code).toBe("sv01");
  });
});

describe("a copy of an enclosure", () => {
  it("has the telescopes of the source under the same codes", async () => {
    const source = (await ask(`{ enclosure(id: "sds.rof1") { name active ${TELESCOPES} } }`)).data
      .enclosure;
    const all: Coded[] = source.telescopes.flatMap(
      ({ instruments }: { instruments: Coded[] }) => instruments,
    );
    const copy = await cloned("Enclosure", {
      source: "sds.rof1",
      code: "rof9",
      site: "hkl",
      instrumentCodes: renamed("e", codes(all)),
      cameraCodes: renamed("e", codes(all)),
    });
    expect(copy.enclosure).toMatchObject({ id: "hkl.rof9", name: source.name, active: true });
    expect(codes(copy.enclosure.telescopes)).toEqual(codes(source.telescopes));
    const comparable = ({ id, serialNumber, instruments, ...rest }: Record<string, unknown>) => ({
      ...rest,
      instruments: (instruments as Coded[]).length,
    });
    expect(copy.enclosure.telescopes.map(comparable)).toEqual(source.telescopes.map(comparable));
    expect(copy.enclosure.telescopes[0]).toMatchObject({ id: "hkl.rof9.0m4a", serialNumber: "" });
    expect(copy.counts).toEqual([
      created("Enclosure", 1),
      created("Telescope", source.telescopes.length),
      created("Camera", all.length),
      created("Instrument", all.length),
    ]);
  });

  it("needs no codes when there are no instruments", async () => {
    const bare = { site: "sds", code: "bare" };
    await ask(
      `mutation ($input: CreateEnclosureInput!) { createEnclosure(input: $input) {
      enclosure { id } } }`,
      { input: bare },
    );
    const copy = await cloned("Enclosure", { source: "sds.bare", code: "bar2", name: "Bare" });
    expect(copy.enclosure).toMatchObject({ id: "sds.bar2", name: "Bare", telescopes: [] });
    expect(copy.counts).toEqual([created("Enclosure", 1)]);
  });
});

describe("a copy of a site", () => {
  it("has all that stands there", async () => {
    const { data } = await ask(`{ site(code: "tei") {
      name elevation tz enclosures { code telescopes { code ${INSTRUMENTS} } } } }`);
    const instruments: (Coded & { scienceCameras: Coded[] })[] = data.site.enclosures
      .flatMap(({ telescopes }: { telescopes: object[] }) => telescopes)
      .flatMap(({ instruments }: { instruments: object[] }) => instruments);
    const cameras = instruments.flatMap(({ scienceCameras }) => codes(scienceCameras));
    const copy = await cloned("Site", {
      source: "tei",
      code: "te2",
      name: "Second",
      instrumentCodes: renamed("s", codes(instruments)),
      cameraCodes: renamed("s", cameras),
    });
    expect(copy.site).toMatchObject({
      code: "te2",
      name: "Second",
      elevation: data.site.elevation,
      tz: data.site.tz,
    });
    const layout = (site: { enclosures: (Coded & { telescopes: Coded[] })[] }) =>
      site.enclosures.map(({ code, telescopes }) => [code, codes(telescopes)]);
    expect(layout(copy.site)).toEqual(layout(data.site));
    expect(copy.counts).toContainEqual(created("Instrument", instruments.length));
    const { data: schedulable } = await ask(`{ instruments(filter: {
      site: ["te2"], isSchedulable: true }) { nodes { code } } }`);
    expect(schedulable.instruments.nodes).toEqual([]);
  });
});

describe("a copy that cannot be", () => {
  const whole = {
    source: "sds.dom2.1m0a",
    code: "1m0n",
    instrumentCodes: renamed("n", ["em01", "ln03", "ln04"]),
    cameraCodes: renamed("n", ["em01", "ln03", "ln04"]),
  };

  async function refused(input: object, as?: Viewer) {
    const before = await everything();
    const facts = refusal(await clone("Telescope", { ...whole, ...input }, as));
    expect(await everything()).toEqual(before);
    return facts;
  }

  it("is told exactly which codes are missing", async () => {
    const facts = await refused({
      instrumentCodes: renamed("n", ["ln03"]),
      cameraCodes: renamed("n", ["em01"]),
    });
    expect(facts).toMatchObject({
      code: "CLONE_CODES_MISSING",
      instruments: ["em01", "ln04"],
      cameras: ["ln03", "ln04"],
    });
    expect(await refused({ instrumentCodes: null, cameraCodes: null })).toMatchObject({
      instruments: ["em01", "ln03", "ln04"],
      cameras: ["em01", "ln03", "ln04"],
    });
  });

  it.each<[string, object, object]>([
    [
      "a source that there is not",
      { source: "sds.dom2.9m0a" },
      { code: "NOT_FOUND", typename: "Telescope", key: "sds.dom2.9m0a" },
    ],
    [
      "an enclosure that there is not",
      { enclosure: "sds.dom9" },
      { code: "REFERENCE_UNKNOWN", references: [{ entity: "Enclosure", key: "sds.dom9" }] },
    ],
    [
      "the code of a telescope that is there",
      { code: "1m0a" },
      { code: "ALREADY_EXISTS", key: "sds.dom2.1m0a" },
    ],
    [
      "the code of an instrument that is there",
      { instrumentCodes: [...whole.instrumentCodes.slice(1), { from: "em01", to: "ln09" }] },
      { code: "ALREADY_EXISTS", key: "ln09" },
    ],
    [
      "the code of a camera that is there",
      { cameraCodes: [...whole.cameraCodes.slice(1), { from: "em01", to: "og05" }] },
      { code: "ALREADY_EXISTS", key: "og05" },
    ],
    ["a code with a dot", { code: "1.m" }, { code: "VALUE_INVALID" }],
    [
      "a code for what is not copied",
      { instrumentCodes: [...whole.instrumentCodes, { from: "ln05", to: "n5" }] },
      { code: "VALUE_INVALID", faults: [{ field: "instrumentCodes[3].from", value: "ln05" }] },
    ],
    [
      "two codes for one thing",
      { cameraCodes: [...whole.cameraCodes, { from: "em01", to: "n9" }] },
      { code: "VALUE_INVALID", faults: [{ field: "cameraCodes[3].from", value: "em01" }] },
    ],
    [
      "one code for two things",
      { cameraCodes: [...whole.cameraCodes, { from: "og02", to: "nem01" }] },
      { code: "VALUE_INVALID", faults: [{ field: "cameraCodes[3].to", value: "nem01" }] },
    ],
  ])("is refused for %s", async (_title, input, expected) => {
    expect(await refused(input)).toMatchObject(expected);
  });

  it.each<[string, Viewer, string]>([
    ["nobody who is not signed in", anonymous, "UNAUTHENTICATED"],
    ["no user without a role", viewer(), "FORBIDDEN"],
  ])("is for %s", async (_title, as, code) => {
    expect((await refused({}, as))?.code).toBe(code);
    for (const place of ["Site", "Enclosure"] as const) {
      expect(refusal(await clone(place, { source: "sds", code: "x" }, as))?.code).toBe(code);
    }
  });
});
