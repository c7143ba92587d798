import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewer } from "../../schema/viewer.fixture.ts";
import type { Viewer } from "../../schema/viewer.ts";
import { anonymous } from "../../schema/viewer.ts";
import { inOneChange } from "./changes/in-one-change.ts";
import { type Answer, type Configdb, openConfigdb, staff } from "./configdb.fixture.ts";
import { type EntityName, entities, entityNames } from "./rules/entities.ts";

let configdb: Configdb;
const ask: Configdb["ask"] = (...given) => configdb.ask(...given);

beforeAll(async () => {
  configdb = await openConfigdb();
});
afterAll(() => configdb?.close());

const fieldOf = (entity: EntityName) => `${entity[0]?.toLowerCase()}${entity.slice(1)}`;

function create(entity: EntityName, input: object, as?: Viewer): Promise<Answer> {
  const { key } = entities[entity];
  return ask(
    `mutation ($input: Create${entity}Input!) { saved: create${entity}(input: $input) {
      thing: ${fieldOf(entity)} { key: ${key} version } configdbRevision { revision at } } }`,
    { input },
    as,
  );
}

function update(
  entity: EntityName,
  key: string,
  version: number,
  values: object,
  as?: Viewer,
): Promise<Answer> {
  const { key: keyField } = entities[entity];
  return ask(
    `mutation ($input: Update${entity}Input!) { saved: update${entity}(input: $input) {
      thing: ${fieldOf(entity)} { key: ${keyField} version } configdbRevision { revision } } }`,
    { input: { [keyField]: key, version, ...values } },
    as,
  );
}

function remove(entity: EntityName, key: string, version: number, as?: Viewer): Promise<Answer> {
  return ask(
    `mutation ($input: Delete${entity}Input!) { deleted: delete${entity}(input: $input) {
      key configdbRevision { revision } } }`,
    { input: { [entities[entity].key]: key, version } },
    as,
  );
}

/** Creates what must succeed and tells its key. */
async function made(entity: EntityName, input: object): Promise<string> {
  const { data, errors } = await create(entity, input);
  expect(errors).toBeUndefined();
  return data.saved.thing.key;
}

async function lastChange(entity: EntityName, key: string) {
  const { data } = await ask(
    `query ($filter: ConfigdbChangeFilter) { configdbChanges(filter: $filter, first: 1) {
      nodes { revision at action user { id } username before after } } }`,
    { filter: { entity: [entity], key: [key] } },
  );
  return data.configdbChanges.nodes[0];
}

const refusal = ({ errors }: Answer) => errors?.[0]?.extensions;

interface Case {
  entity: EntityName;
  values: object;
  change?: object;
}

/** Each with what it needs from those before it; keys of those are filled in for "$Entity". */
const cases: Case[] = [
  {
    entity: "Site",
    values: {
      code: "new",
      name: "New",
      lat: -31,
      elevation: 1165,
      timezone: 9.5,
      restart: "02:30:00",
    },
    change: { name: "Newer", active: false, tz: "Australia/Darwin" },
  },
  { entity: "Enclosure", values: { site: "new", code: "dom1" }, change: { active: false } },
  {
    entity: "Telescope",
    values: {
      enclosure: "new.dom1",
      code: "0m4a",
      lat: -31,
      long: 149,
      horizon: 15,
      haLimitNeg: -4.5,
      haLimitPos: 4.5,
    },
    change: { aperture: 0.4, serialNumber: "X1" },
  },
  {
    entity: "OpticalElement",
    values: { code: "new-rp", name: "r" },
    change: { schedulable: false },
  },
  {
    entity: "OpticalElementGroup",
    values: { name: "Wheel", type: "filters", opticalElements: ["rp", "new-rp"], default: "rp" },
    change: { opticalElements: ["new-rp"], default: "new-rp" },
  },
  {
    entity: "CameraType",
    values: { code: "NEW", name: "New camera", size: "1 x 1", pscale: 0.5 },
    change: { pixelsX: 4096 },
  },
  {
    entity: "Camera",
    values: {
      code: "nw01",
      cameraType: "$CameraType",
      opticalElementGroups: ["$OpticalElementGroup"],
    },
    change: { orientation: 180, opticalElementGroups: [] },
  },
  { entity: "InstrumentCategory", values: { code: "NEW" } },
  { entity: "ConfigurationType", values: { code: "NEW", name: "New" }, change: { name: "Newer" } },
  { entity: "ModeType", values: { id: "new" } },
  {
    entity: "GenericMode",
    values: { code: "new_mode", name: "New", overhead: 3 },
    change: { overhead: 4, validationSchema: { exposure_time: { type: "float", min: 1 } } },
  },
  {
    entity: "InstrumentType",
    values: {
      code: "0M4-NEW",
      name: "New",
      instrumentCategory: "NEW",
      defaultConfigurationType: "EXPOSE",
      configurationTypes: [{ configurationType: "EXPOSE", configChangeOverhead: 5 }],
    },
    change: { instrumentCategory: null, defaultConfigurationType: null },
  },
  {
    entity: "ConfigurationTypeProperties",
    values: { instrumentType: "0M4-NEW", configurationType: "NEW", schedulable: false },
    change: { schedulable: true },
  },
  {
    entity: "GenericModeGroup",
    values: { instrumentType: "0M4-NEW", type: "new", modes: ["$GenericMode"] },
    change: { default: "$GenericMode" },
  },
  {
    entity: "Instrument",
    values: {
      code: "nw01",
      telescope: "new.dom1.0m4a",
      instrumentType: "0M4-NEW",
      scienceCameras: ["nw01"],
      autoguiderCamera: "nw01",
    },
    change: {
      state: "SCHEDULABLE",
      autoguiderType: "SELF_GUIDE",
      scienceCameras: ["nw01", "ln01"],
    },
  },
];

describe("every kind of thing", () => {
  const keys = new Map<string, string>();
  const filledIn = (values: object) =>
    JSON.parse(
      JSON.stringify(values).replace(/"\$(\w+)"/g, (_all, entity) => `"${keys.get(entity)}"`),
    );

  it("is among the cases below", () => {
    expect(cases.map(({ entity }) => entity).sort()).toEqual([...entityNames].sort());
  });

  it.each(cases)("can be created: $entity", async ({ entity, values }) => {
    const { data, errors } = await create(entity, filledIn(values));
    expect(errors).toBeUndefined();
    const { thing, configdbRevision } = data.saved;
    keys.set(entity, thing.key);
    expect(thing.version).toBe(1);
    const { configurationTypes, ...stored } = filledIn(values);
    expect(await lastChange(entity, thing.key)).toMatchObject({
      at: configdbRevision.at,
      action: "CREATED",
      user: { id: "7" },
      username: "ana",
      before: null,
      after: { ...stored, version: 1 },
    });
  });

  it.each(cases.filter(({ change }) => change))("can be changed: $entity", async (one) => {
    const { entity, change = {} } = one;
    const key = keys.get(entity) as string;
    const before = await lastChange(entity, key);
    const { data, errors } = await update(entity, key, before.after.version, filledIn(change));
    expect(errors).toBeUndefined();
    expect(data.saved.thing.version).toBe(before.after.version + 1);
    const after = await lastChange(entity, key);
    expect(after).toMatchObject({ action: "UPDATED", before: before.after });
    expect(after.after).toEqual({
      ...before.after,
      ...filledIn(change),
      version: before.after.version + 1,
    });
  });

  it.each([...cases].reverse())("can be deleted when nothing needs it: $entity", async (one) => {
    const key = keys.get(one.entity) as string;
    const { after } = await lastChange(one.entity, key);
    const { data, errors } = await remove(one.entity, key, after.version);
    expect(errors).toBeUndefined();
    expect(data.deleted.key).toBe(key);
    expect(await lastChange(one.entity, key)).toMatchObject({ action: "DELETED", before: after });
    expect(refusal(await remove(one.entity, key, after.version))?.code).toBe("NOT_FOUND");
  });

  it("leaves the observatory as it was", async () => {
    const { data } = await ask(/* GraphQL */ `{
      instruments { totalCount { value } } cameras { totalCount { value } }
      opticalElements { totalCount { value } } telescopes { totalCount { value } } }`);
    expect(data).toEqual({
      instruments: { totalCount: { value: 40 } },
      cameras: { totalCount: { value: 60 } },
      opticalElements: { totalCount: { value: 26 } },
      telescopes: { totalCount: { value: 19 } },
    });
  });
});

describe("who may write", () => {
  it.each([
    ["nobody signed in", anonymous, "UNAUTHENTICATED"],
    ["an account without a role", viewer(), "FORBIDDEN"],
    ["an operator", viewer({ roles: ["operator"] }), "FORBIDDEN"],
    ["a telescope", viewer({ roles: ["instrument"] }), "FORBIDDEN"],
    ["a token of staff for reading", { ...staff, scopes: ["read" as const] }, "FORBIDDEN"],
  ])("not %s", async (_who, as, code) => {
    for (const entity of entityNames) {
      const { key, fields } = entities[entity];
      const deletion = await remove(entity, "1", 1, as);
      expect(refusal(deletion)?.code).toBe(code);
      const { values } = cases.find((one) => one.entity === entity) as Case;
      expect(refusal(await create(entity, values, as))?.code).toBe(code);
      if (Object.keys(fields).some((field) => field !== key && !fields[field]?.fixed)) {
        expect(refusal(await update(entity, "1", 1, {}, as))?.code).toBe(code);
      }
    }
  });

  it("administrators, and tokens for it", async () => {
    for (const as of [
      viewer({ roles: ["admin"] }),
      { ...staff, scopes: ["configdb:write" as const] },
    ]) {
      const { errors } = await create("OpticalElement", { code: "mine", name: "" }, as);
      expect(errors).toBeUndefined();
      await remove("OpticalElement", "mine", 1, as);
    }
  });
});

describe("two editors of one thing", () => {
  it("the second is told what the first made of it, and can send the change again", async () => {
    await made("OpticalElement", { code: "edited", name: "as found" });
    const first = await update("OpticalElement", "edited", 1, { name: "by the first" });
    expect(first.errors).toBeUndefined();
    const second = refusal(await update("OpticalElement", "edited", 1, { schedulable: false }));
    expect(second).toMatchObject({
      code: "CONFLICT",
      retry: "NEVER",
      currentVersion: 2,
      current: { code: "edited", name: "by the first", schedulable: true },
    });
    const { data } = await update("OpticalElement", "edited", 2, { schedulable: false });
    expect(data.saved.thing.version).toBe(3);
    expect((await lastChange("OpticalElement", "edited")).after).toMatchObject({
      name: "by the first",
      schedulable: false,
    });
    expect(refusal(await remove("OpticalElement", "edited", 2))?.code).toBe("CONFLICT");
  });

  it("even when the other one changed nothing but a list, or an entry of it", async () => {
    await made("InstrumentType", {
      code: "LISTED",
      name: "",
      configurationTypes: [{ configurationType: "EXPOSE" }],
    });
    const entry = await update("ConfigurationTypeProperties", "LISTED/EXPOSE", 1, {
      configChangeOverhead: 9,
    });
    expect(entry.errors).toBeUndefined();
    const conflict = refusal(await update("InstrumentType", "LISTED", 1, { name: "x" }));
    expect(conflict).toMatchObject({
      code: "CONFLICT",
      current: {
        configurationTypes: [{ configurationType: "EXPOSE", configChangeOverhead: 9 }],
      },
    });
  });

  it("a change to what is already so is none", async () => {
    const { after, revision } = await lastChange("Camera", "qg01");
    const { version, code: _fixed, ...values } = after;
    const { errors } = await update("Camera", "qg01", version, values);
    expect(errors).toBeUndefined();
    expect((await lastChange("Camera", "qg01")).revision).toBe(revision);
  });
});

describe("values", () => {
  const telescope = {
    enclosure: "sds.dom1",
    code: "9m9z",
    lat: 0,
    long: 0,
    horizon: 15,
    haLimitNeg: -4,
    haLimitPos: 4,
  };

  it("several faults are told together, each with its field, value and rule", async () => {
    const { errors } = await create("Telescope", {
      ...telescope,
      code: "a.b",
      lat: 91,
      haLimitNeg: 1,
      slewRate: -1,
      name: "x".repeat(201),
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "VALUE_INVALID", retry: "NEVER" });
    const faults = errors?.[0]?.extensions.faults as { field: string; rule: string }[];
    expect(faults.map(({ field }) => field)).toEqual([
      "code",
      "name",
      "lat",
      "haLimitNeg",
      "slewRate",
    ]);
    expect(faults[2]).toEqual({ field: "lat", value: 91, rule: "be a number from -90 to 90" });
  });

  it("null clears what may be null, and is refused elsewhere", async () => {
    const { after } = await lastChange("InstrumentType", "1M0-NIR-EMBER");
    const cleared = await update("InstrumentType", "1M0-NIR-EMBER", after.version, {
      instrumentCategory: null,
    });
    expect(cleared.errors).toBeUndefined();
    const { data } = await ask(`{
      now: instrumentType(code: "1M0-NIR-EMBER") { instrumentCategory { code } }
      configurationAt(at: "2030-01-01T00:00:00Z") {
        instrumentTypes { code instrumentCategory { code } } } }`);
    expect(data.now.instrumentCategory).toBeNull();
    expect(data.configurationAt.instrumentTypes).toContainEqual({
      code: "1M0-NIR-EMBER",
      instrumentCategory: null,
    });
    const refused = await update("InstrumentType", "1M0-NIR-EMBER", after.version + 1, {
      name: null,
    });
    expect(refusal(refused)).toMatchObject({ code: "VALUE_INVALID", faults: [{ field: "name" }] });
  });

  it("an instrument has at least one science camera, and an autoguider that exists", async () => {
    const { after } = await lastChange("Instrument", "ln03");
    const none = await update("Instrument", "ln03", after.version, { scienceCameras: [] });
    expect(refusal(none)).toMatchObject({
      code: "VALUE_INVALID",
      faults: [{ field: "scienceCameras", rule: "name at least 1" }],
    });
    const unknown = await update("Instrument", "ln03", after.version, {
      autoguiderCamera: "nope",
      telescope: "sds.dom9.1m0a",
      scienceCameras: ["ln03", "nope"],
    });
    expect(refusal(unknown)).toMatchObject({
      code: "REFERENCE_UNKNOWN",
      references: [
        { field: "telescope", entity: "Telescope", key: "sds.dom9.1m0a" },
        { field: "scienceCameras", entity: "Camera", key: "nope" },
        { field: "autoguiderCamera", entity: "Camera", key: "nope" },
      ],
    });
  });

  it("a camera has one group of a type", async () => {
    const group = await made("OpticalElementGroup", {
      name: "Second",
      type: "filters",
      opticalElements: ["rp"],
    });
    const { after } = await lastChange("Camera", "ln01");
    const two = await update("Camera", "ln01", after.version, {
      opticalElementGroups: [...after.opticalElementGroups, group],
    });
    expect(refusal(two)).toMatchObject({
      code: "VALUE_INVALID",
      faults: [{ field: "opticalElementGroups" }],
    });
    const slits = await made("OpticalElementGroup", {
      name: "Third",
      type: "slits",
      opticalElements: [],
    });
    const both = await update("Camera", "ln01", after.version, {
      opticalElementGroups: [...after.opticalElementGroups, slits],
    });
    expect(both.errors).toBeUndefined();
    const clash = await update("OpticalElementGroup", slits, 1, { type: "filters" });
    expect(refusal(clash)?.code).toBe("VALUE_INVALID");
  });

  it("a group type is a plural, as requests name it without the final s", async () => {
    const input = { name: "Wheel", type: "wheel", opticalElements: [] };
    expect(refusal(await create("OpticalElementGroup", input))?.code).toBe("VALUE_INVALID");
  });

  it("a code names one mode of a group", async () => {
    const input = { code: "twin", name: "" };
    const modes = [await made("GenericMode", input), await made("GenericMode", input)];
    const group = { instrumentType: "0M4-IMG-QUILL", type: "rotator", modes };
    expect(refusal(await create("GenericModeGroup", group))).toMatchObject({
      code: "VALUE_INVALID",
      faults: [{ field: "modes", rule: "name no two with the same code" }],
    });
  });

  it("a validation schema that could not be applied is refused wherever it is written", async () => {
    const wrong = { exposure_time: { type: "nope" } };
    const answers = [
      await create("GenericMode", { code: "m", name: "", validationSchema: wrong }),
      await create("InstrumentType", { code: "S", name: "", validationSchema: wrong }),
      await update("ConfigurationTypeProperties", "1M0-IMG-LANTERN/BIAS", 1, {
        validationSchema: wrong,
      }),
      await create("InstrumentType", {
        code: "S",
        name: "",
        configurationTypes: [{ configurationType: "BIAS", validationSchema: wrong }],
      }),
    ];
    expect(answers.map((answer) => refusal(answer)?.code)).toEqual(
      Array(4).fill("VALIDATION_SCHEMA_INVALID"),
    );
    expect(refusal(answers[3] as Answer)?.faults).toMatchObject([
      { field: "configurationTypes[0].validationSchema" },
    ]);
  });
});

describe("keys", () => {
  it.each<[EntityName, object, string]>([
    ["Site", { code: "sds", elevation: 0, timezone: 0 }, "sds"],
    ["Enclosure", { site: "sds", code: "dom1" }, "sds.dom1"],
    [
      "Telescope",
      {
        enclosure: "sds.dom1",
        code: "1m0a",
        lat: 0,
        long: 0,
        horizon: 0,
        haLimitNeg: 0,
        haLimitPos: 0,
      },
      "sds.dom1.1m0a",
    ],
    [
      "Instrument",
      {
        code: "ln01",
        telescope: "sds.dom1.1m0a",
        instrumentType: "1M0-IMG-LANTERN",
        scienceCameras: ["ln01"],
        autoguiderCamera: "og01",
      },
      "ln01",
    ],
    ["OpticalElement", { code: "rp", name: "" }, "rp"],
    ["ModeType", { id: "readout" }, "readout"],
    [
      "ConfigurationTypeProperties",
      { instrumentType: "1M0-IMG-LANTERN", configurationType: "BIAS" },
      "1M0-IMG-LANTERN/BIAS",
    ],
  ])("are unique: %s", async (entity, input, key) => {
    expect(refusal(await create(entity, input))).toMatchObject({ code: "ALREADY_EXISTS", key });
  });

  it("so are names of camera types, and mode groups of an instrument type and mode type", async () => {
    const { data } = await ask(`{ cameraTypes(first: 2) { nodes { id name version } }
      genericModeGroups(filter: { instrumentType: ["1M0-NIR-EMBER"], modeType: ["readout"] }) {
        nodes { id } } }`);
    const [first, second] = data.cameraTypes.nodes;
    const renamed = await update("CameraType", second.id, second.version, { name: first.name });
    expect(refusal(renamed)).toMatchObject({ code: "ALREADY_EXISTS", key: first.id });
    const group = { instrumentType: "1M0-NIR-EMBER", type: "readout", modes: [] };
    expect(refusal(await create("GenericModeGroup", group))).toMatchObject({
      code: "ALREADY_EXISTS",
      key: data.genericModeGroups.nodes[0].id,
    });
  });
});

describe("deleting what is in use", () => {
  it.each<[EntityName, string, object[]]>([
    [
      "Site",
      "sds",
      [{ entity: "Enclosure", count: 4, keys: ["sds.big1", "sds.dom1", "sds.dom2", "sds.rof1"] }],
    ],
    ["Telescope", "hkl.big1.2m0a", [{ entity: "Instrument", count: 3 }]],
    ["Camera", "og01", [{ entity: "Instrument", count: 2, keys: ["ln01", "ln02"] }]],
    ["ConfigurationType", "ARC", [{ entity: "ConfigurationTypeProperties", count: 2 }]],
    [
      "ConfigurationType",
      "SPECTRUM",
      [
        { entity: "InstrumentType", count: 2, keys: ["1M0-SPEC-THRUSH", "2M0-SPEC-SABLE"] },
        { entity: "ConfigurationTypeProperties", count: 2 },
      ],
    ],
    [
      "InstrumentType",
      "1M0-NIR-EMBER",
      [
        { entity: "Instrument", keys: expect.arrayContaining([]) },
        { entity: "GenericModeGroup", count: 3 },
      ],
    ],
    ["ModeType", "exposure", [{ entity: "GenericModeGroup", count: 1 }]],
    ["OpticalElement", "Ks", [{ entity: "OpticalElementGroup", count: 1 }]],
  ])("is refused, and says what needs it: %s %s", async (entity, key, dependants) => {
    const { after } = await lastChange(entity, key);
    const refused = refusal(await remove(entity, key, after.version));
    expect(refused).toMatchObject({ code: "IN_USE", dependants });
  });

  it("names at most 20 of a kind and counts the others", async () => {
    const { data } = await ask(`{ instrumentType(code: "0M4-IMG-QUILL") {
      version instruments { scienceCameras { cameraType { id version } } } } }`);
    const { id, version } = data.instrumentType.instruments[0].scienceCameras[0].cameraType;
    const refused = refusal(await remove("CameraType", id, version));
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        made("Camera", { code: `many${index}`, cameraType: id }),
      ),
    );
    const more = refusal(await remove("CameraType", id, version));
    const named = (facts: typeof more) => facts?.dependants as { count: number; keys: string[] }[];
    const count = (facts: typeof more) => named(facts)[0]?.count ?? 0;
    expect(count(more)).toBe(count(refused) + 10);
    expect(count(more)).toBeGreaterThan(20);
    expect(named(more)[0]?.keys).toHaveLength(20);
  });
});

describe("an instrument type's list of configuration types", () => {
  const entries = async (code: string) => {
    const { data } = await ask(
      `query ($code: String!) { instrumentType(code: $code) { version configurationTypes {
        id version configChangeOverhead schedulable configurationType { code } } } }`,
      { code },
    );
    return data.instrumentType;
  };

  it("is replaced as a whole and leaves those of other types alone", async () => {
    const others = await entries("1M0-SPEC-THRUSH");
    const before = await entries("2M0-SPEC-SABLE");
    const { errors } = await update("InstrumentType", "2M0-SPEC-SABLE", before.version, {
      configurationTypes: [
        { configurationType: "SPECTRUM", configChangeOverhead: 77 },
        { configurationType: "SCRIPT", schedulable: false },
      ],
    });
    expect(errors).toBeUndefined();
    const after = await entries("2M0-SPEC-SABLE");
    expect(after.version).toBe(before.version + 1);
    expect(after.configurationTypes).toMatchObject([
      { id: "2M0-SPEC-SABLE/SCRIPT", version: 1, schedulable: false },
      { id: "2M0-SPEC-SABLE/SPECTRUM", version: 2, configChangeOverhead: 77 },
    ]);
    expect(await entries("1M0-SPEC-THRUSH")).toEqual(others);
    const { data } = await ask("{ configurationTypes { code } }");
    expect(data.configurationTypes).toHaveLength(12);
  });

  it("cannot lose the default, neither as a whole nor by one entry", async () => {
    const { version } = await entries("1M0-SPEC-THRUSH");
    const whole = await update("InstrumentType", "1M0-SPEC-THRUSH", version, {
      configurationTypes: [{ configurationType: "ARC" }],
    });
    expect(refusal(whole)).toMatchObject({
      code: "DEFAULT_NOT_MEMBER",
      field: "defaultConfigurationType",
      value: "SPECTRUM",
    });
    const one = await remove("ConfigurationTypeProperties", "1M0-SPEC-THRUSH/SPECTRUM", 1);
    expect(refusal(one)?.code).toBe("DEFAULT_NOT_MEMBER");
  });
});

describe("defaults of groups", () => {
  it("must be members of the list as it will be, so both may change in one call", async () => {
    const key = await made("OpticalElementGroup", {
      name: "Swap",
      type: "filters",
      opticalElements: ["rp", "gp"],
      default: "rp",
    });
    const swapped = await update("OpticalElementGroup", key, 1, {
      opticalElements: ["gp"],
      default: "gp",
    });
    expect(swapped.errors).toBeUndefined();
    const stale = await update("OpticalElementGroup", key, 2, { opticalElements: ["rp"] });
    expect(refusal(stale)).toMatchObject({ code: "DEFAULT_NOT_MEMBER", value: "gp" });
    const cleared = await update("OpticalElementGroup", key, 2, {
      opticalElements: ["rp"],
      default: null,
    });
    expect(cleared.errors).toBeUndefined();
  });

  it("are named by id, so two modes with one code do no harm", async () => {
    const { data } = await ask(`{ genericModes(filter: { code: ["OFF"] }) { nodes { id } }
      genericModeGroups(filter: { instrumentType: ["1M0-IMG-LANTERN"], modeType: ["guiding"] }) {
        nodes { id version default { code } modes { id code } } } }`);
    expect(data.genericModes.nodes).toHaveLength(2);
    const [group] = data.genericModeGroups.nodes;
    const off = group.modes.find(({ code }: { code: string }) => code === "OFF");
    const { errors } = await update("GenericModeGroup", group.id, group.version, {
      default: off.id,
    });
    expect(errors).toBeUndefined();
  });
});

describe("what is written past the rules", () => {
  it.each([
    ["insert into configdb.optical_element (code, name) values ('rp', '')", "ALREADY_EXISTS"],
    ["insert into configdb.enclosure (site_code, code) values ('xxx', 'd')", "REFERENCE_UNKNOWN"],
    ["delete from configdb.site where code = 'sds'", "IN_USE"],
    ["update configdb.site set lat = 91", "VALUE_INVALID"],
    ["update configdb.site set tz = 'Mars/Olympus'", "VALUE_INVALID"],
    ["update configdb.site set name = null", "VALUE_INVALID"],
    ["update configdb.site set elevation = 1e10", "VALUE_INVALID"],
    ["delete from configdb.optical_element_group_member", "DEFAULT_NOT_MEMBER"],
  ])("is refused by the database in the same words: %s", async (statement, code) => {
    const writer = { sql: configdb.database.sql, viewer: staff, nudge: () => {} };
    const written = inOneChange(writer, "write by hand", (transaction) =>
      transaction.unsafe(statement),
    );
    await expect(written).rejects.toMatchObject({ extensions: { code, retry: "NEVER" } });
  });

  it("is recorded all the same", async () => {
    const { sql } = configdb.database;
    await sql`update configdb.enclosure set active = not active where id = 'tei.rof1'`;
    expect(await lastChange("Enclosure", "tei.rof1")).toMatchObject({
      action: "UPDATED",
      username: null,
      before: { active: false, version: 1 },
      after: { active: true, version: 2 },
    });
    await sql`update configdb.enclosure set active = not active where id = 'tei.rof1'`;
  });

  it("cannot rewrite history", async () => {
    const { sql } = configdb.database;
    await expect(sql`update configdb.change set username = 'me'`).rejects.toThrow("only added to");
    await expect(sql`delete from configdb.change`).rejects.toThrow("only added to");
    await expect(sql`truncate configdb.change`).rejects.toThrow("only added to");
    await expect(sql`truncate configdb.site cascade`).rejects.toThrow("only added to");
  });
});

it("writers at the same moment come one after the other, and none is lost", async () => {
  const code = "busy";
  await made("OpticalElement", { code, name: "" });
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      update("OpticalElement", code, 1, { name: `writer ${index}` }),
    ),
  );
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(answers.filter((answer) => refusal(answer)?.code === "CONFLICT")).toHaveLength(7);
});
