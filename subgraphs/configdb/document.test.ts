import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { viewer } from "../../schema/viewer.fixture.ts";
import { anonymous, type Viewer } from "../../schema/viewer.ts";
import { random } from "../../seeds/world.ts";
import { type Answer, type Configdb, openConfigdb } from "./configdb.fixture.ts";
import { defaults } from "./document/defaults.ts";
import { type EntityName, entities, entityNames } from "./rules/entities.ts";

// The past of the sample and its downtimes are no configuration.
const { stateHistory, downtimes, ...sample } = JSON.parse(
  readFileSync(new URL("../../seeds/observatory.json", import.meta.url), "utf8"),
);

interface Record {
  [field: string]: unknown;
}
// biome-ignore lint/suspicious/noExplicitAny: each test knows what it reads and edits
type ConfigurationDocument = { [section: string]: any };

let configdb: Configdb;
/** The observatory as it was loaded. */
let original: ConfigurationDocument;

beforeAll(async () => {
  configdb = await openConfigdb();
  original = await exported(configdb);
});
afterAll(() => configdb?.close());

const copied = (document: ConfigurationDocument): ConfigurationDocument =>
  JSON.parse(JSON.stringify(document));

async function exported(from: Configdb, at: string | null = null, as: Viewer = anonymous) {
  const { data, errors } = await from.ask(
    "query ($at: DateTime) { configdbDocument(at: $at) }",
    { at },
    as,
  );
  expect(errors).toBeUndefined();
  return data.configdbDocument as ConfigurationDocument;
}

function importing(into: Configdb, input: object, as?: Viewer): Promise<Answer> {
  return into.ask(
    `mutation ($input: ImportConfigdbDocumentInput!) { imported: importConfigdbDocument(input: $input) {
      dryRun changes { entity key action before after } counts { entity created updated deleted }
      configdbRevision { revision at } } }`,
    { input },
    as,
  );
}

async function imported(into: Configdb, document: ConfigurationDocument, more: object = {}) {
  const { data, errors } = await importing(into, { document, ...more });
  expect(errors).toBeUndefined();
  return data.imported;
}

interface Told {
  entity: string;
  key: string;
  action: string;
}
const brief = (changes: Told[]) =>
  changes.map(({ entity, key, action }) => `${action} ${entity} ${key}`).sort();

const refusal = ({ errors }: Answer) => errors?.[0]?.extensions;

/** What must be as before when nothing happened. */
async function state({ database: { sql } }: Configdb) {
  const counts = await Promise.all(
    Object.values(entities).map(async ({ table }) => {
      const [row] = await sql`select count(*)::int as count, sum(version)::int as versions
        from ${sql(`configdb.${table}`)}`;
      return [table, row?.count, row?.versions];
    }),
  );
  const [last] = await sql`select max(revision) as revision from configdb.change`;
  const [events] = await sql`select count(*)::int as count from configdb.outbox`;
  return { counts, revision: last?.revision, events: events?.count };
}

const find = (records: Record[], key: unknown, by = "code"): Record => {
  const record = records.find((one) => one[by] === key);
  if (record === undefined) throw new Error(`the document has no "${key}"`);
  return record;
};

/** Entries of each list in another order, also of those whose order says nothing inside things. */
function shuffled(document: ConfigurationDocument): ConfigurationDocument {
  const next = random(7);
  const mix = <Entry>(entries: Entry[]) =>
    entries
      .map((entry) => ({ entry, place: next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ entry }) => entry);
  const turned = (object: object) => Object.fromEntries(Object.entries(object).reverse());
  const mixed = Object.fromEntries(
    Object.entries(copied(document)).map(([name, entries]) => [name, mix(entries)]),
  ) as ConfigurationDocument;
  for (const camera of mixed.cameras) camera.opticalElementGroups.reverse();
  for (const type of mixed.instrumentTypes) {
    type.configurationTypes = turned(type.configurationTypes);
    type.modeGroups = turned(type.modeGroups);
  }
  return turned(mixed);
}

describe("a document of the configuration", () => {
  it("has all of it, in sections", () => {
    const lengths = Object.entries(original).map(([name, { length }]) => [name, length]);
    expect(Object.fromEntries(lengths)).toEqual({
      sites: 4,
      enclosures: 13,
      telescopes: 19,
      instrumentCategories: 2,
      configurationTypes: 12,
      modeTypes: 5,
      opticalElements: 26,
      opticalElementGroups: 11,
      cameraTypes: 8,
      cameras: 60,
      genericModes: 23,
      instrumentTypes: 6,
      instruments: 40,
    });
    const lists = (name: string) =>
      original.instrumentTypes.flatMap((type: Record) => Object.keys(type[name] as object)).length;
    expect(lists("configurationTypes")).toBe(44);
    expect(lists("modeGroups")).toBe(20);
  });

  it("calls things by codes and dotted ids, and others by keys of its own", () => {
    expect(find(original.telescopes, "sds.dom1.1m0a", "id")).toMatchObject({ aperture: 1 });
    expect(find(original.instruments, "qt01")).toEqual({
      code: "qt01",
      telescope: "sds.big1.2m0a",
      state: "SCHEDULABLE",
      instrumentType: "2M0-IMG-QUARTET",
      scienceCameras: ["qg01", "qr01", "qi01", "qz01"],
      autoguiderCamera: "qr01",
      autoguiderType: "SELF_GUIDE",
    });
    const keys = (name: string) => original[name].map(({ key }: Record) => key);
    const { opticalElementGroups } = find(original.cameras, "ln01");
    expect(keys("opticalElementGroups")).toEqual(
      expect.arrayContaining(opticalElementGroups as string[]),
    );
    const { modeGroups } = find(original.instrumentTypes, "1M0-IMG-LANTERN");
    expect(modeGroups).toMatchObject({
      guiding: { modes: expect.arrayContaining(["OFF (guiding)"]) },
      acquisition: { modes: expect.arrayContaining(["OFF (acquisition)"]) },
    });
    expect(keys("genericModes")).toEqual(
      expect.arrayContaining(["OFF (guiding)", "OFF (acquisition)", "lantern_full"]),
    );
  });

  it("has no serial numbers, versions and times", () => {
    const text = JSON.stringify(original);
    expect(text).not.toMatch(/"(version|modified|revision|at)":/);
    expect(text).not.toMatch(/"id":(?!"[a-z]+\.)/);
  });

  it("is told by one statement", async () => {
    const { cost } = await configdb.ask("{ configdbDocument }");
    expect(cost).toBe(1);
  });

  it("of an instant is what it was then, and nothing before there was anything", async () => {
    const wanted = copied(original);
    find(wanted.instruments, "ln02").state = "MANUAL";
    const { configdbRevision } = await imported(configdb, wanted);
    const before = new Date(Date.parse(configdbRevision.at) - 1).toISOString();
    expect(await exported(configdb, before)).toEqual(original);
    expect(await exported(configdb, configdbRevision.at)).toEqual(wanted);
    await imported(configdb, original);
    expect(await exported(configdb, configdbRevision.at)).toEqual(wanted);
    expect(await exported(configdb)).toEqual(original);
    const nothing = Object.keys(original).map((name) => [name, []]);
    expect(await exported(configdb, "2000-01-01T00:00:00Z")).toEqual(Object.fromEntries(nothing));
  });
});

describe("what a document leaves out", () => {
  it.each(entityNames)("is what the database gives to a new %s", async (entity) => {
    const { sql } = configdb.database;
    const columns = await sql<{ column: string; value: string }[]>`
      select attribute.attname as column, pg_get_expr(adbin, adrelid) as value
      from pg_attrdef join pg_attribute attribute
        on attribute.attrelid = adrelid and attribute.attnum = adnum
      where adrelid = ${`configdb.${entities[entity].table}`}::regclass
        and attribute.attgenerated = '' and attribute.attname not in ('modified', 'version')`;
    const { fields } = entities[entity];
    const optional = Object.entries(fields).filter(([, rule]) => !rule.required);
    expect(Object.keys(defaults[entity]).sort()).toEqual(optional.map(([name]) => name).sort());
    for (const [name, rule] of optional) {
      const column = rule.column ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const given = columns.find((one) => one.column === column);
      if (!given) {
        const value = rule.nullable ? null : [];
        expect(defaults[entity][name], name).toEqual(value);
        continue;
      }
      const [row] = await sql.unsafe(`select to_jsonb(${given.value}) as value`);
      expect(defaults[entity][name], name).toEqual(row?.value);
    }
  });
});

describe("the sample observatory imported into an empty database", () => {
  let empty: Configdb;
  beforeAll(async () => {
    empty = await openConfigdb(null);
  });
  afterAll(() => empty?.close());

  it("has the numbers it is known by", async () => {
    const { counts, changes } = await imported(empty, sample);
    const created = counts.map((count: { entity: string; created: number }) => [
      count.entity,
      count.created,
    ]);
    expect(Object.fromEntries(created)).toEqual({
      Site: 4,
      Enclosure: 13,
      Telescope: 19,
      OpticalElement: 26,
      OpticalElementGroup: 11,
      CameraType: 8,
      Camera: 60,
      InstrumentCategory: 2,
      ConfigurationType: 12,
      ModeType: 5,
      GenericMode: 23,
      InstrumentType: 6,
      ConfigurationTypeProperties: 44,
      GenericModeGroup: 20,
      Instrument: 40,
    });
    expect(changes).toHaveLength(293);
    const ask = async (filter: object): Promise<{ telescope: { site: { code: string } } }[]> => {
      const { data } = await empty.ask(
        `query ($filter: InstrumentFilter) { instruments(filter: $filter) {
          nodes { telescope { site { code } } } } }`,
        { filter },
      );
      return data.instruments.nodes;
    };
    const bySite = (rows: Awaited<ReturnType<typeof ask>>) =>
      ["sds", "cto", "hkl", "tei"].map(
        (code) => rows.filter((row) => row.telescope.site.code === code).length,
      );
    expect(bySite(await ask({}))).toEqual([11, 9, 12, 8]);
    expect(bySite(await ask({ state: ["SCHEDULABLE"] }))).toEqual([8, 8, 7, 4]);
    expect(bySite(await ask({ isSchedulable: true }))).toEqual([8, 7, 7, 2]);
    const { data } = await empty.ask(`{ instrumentType(code: "1M0-IMG-LANTERN") {
      all: opticalElementsByGroup { opticalElements { code } }
      schedulable: opticalElementsByGroup(schedulable: true) { opticalElements { code } } } }`);
    expect(data.instrumentType.all[0].opticalElements).toHaveLength(15);
    expect(data.instrumentType.schedulable[0].opticalElements).toHaveLength(14);
  });

  it("has the same document as when it was loaded, whatever serial numbers it has", async () => {
    expect(await exported(empty)).toEqual(original);
  });

  it("can be deleted as a whole, and come back from the past", async () => {
    const { revision, at } = (await empty.ask("{ configdbRevision { revision at } }")).data
      .configdbRevision;
    const nothing = Object.fromEntries(Object.keys(original).map((name) => [name, []]));
    const gone = await imported(empty, nothing, { expectedRevision: revision });
    expect(gone.changes).toHaveLength(293);
    expect(await exported(empty)).toEqual(nothing);
    await imported(empty, await exported(empty, at));
    expect(await exported(empty)).toEqual(original);
  });
});

describe("importing", () => {
  beforeEach(async () => {
    await imported(configdb, original);
  });

  it("an export changes nothing", async () => {
    const before = await state(configdb);
    const { changes, counts, configdbRevision } = await imported(configdb, original);
    expect({ changes, counts }).toEqual({ changes: [], counts: [] });
    expect(configdbRevision.revision).toBe(before.revision);
    expect(await state(configdb)).toEqual(before);
  });

  it("the same in another order or with other keys changes nothing", async () => {
    expect((await imported(configdb, shuffled(original))).changes).toEqual([]);
    expect((await imported(configdb, sample)).changes).toEqual([]);
  });

  it("an edited document makes the changes that were edited, and tells of instruments", async () => {
    const wanted = copied(original);
    find(wanted.sites, "hkl").elevation = 4000;
    find(wanted.instruments, "ln02").telescope = "cto.dom1.1m0a";
    find(wanted.genericModes, "OFF (guiding)", "key").overhead = 3;
    const wheel = find(wanted.opticalElementGroups, "Ember cold wheel", "key");
    Object.assign(wheel, { opticalElements: ["Y", "J", "H"], default: "Y" });
    wanted.opticalElements.push({ code: "Y", name: "Y band" });
    const lantern = find(wanted.instrumentTypes, "1M0-IMG-LANTERN") as ConfigurationDocument;
    delete lantern.configurationTypes.BIAS;
    lantern.configurationTypes.EXPOSE.configChangeOverhead = 4;
    wanted.instruments = wanted.instruments.filter(({ code }: Record) => code !== "th01");
    const { sql } = configdb.database;
    await sql`delete from configdb.outbox`;
    const { changes, counts, configdbRevision } = await imported(configdb, wanted);
    expect(brief(changes)).toEqual([
      "CREATED OpticalElement Y",
      "DELETED ConfigurationTypeProperties 1M0-IMG-LANTERN/BIAS",
      "DELETED Instrument th01",
      "UPDATED ConfigurationTypeProperties 1M0-IMG-LANTERN/EXPOSE",
      "UPDATED GenericMode OFF (guiding)",
      "UPDATED Instrument ln02",
      "UPDATED InstrumentType 1M0-IMG-LANTERN",
      "UPDATED OpticalElementGroup Ember cold wheel",
      "UPDATED Site hkl",
    ]);
    expect(counts).toContainEqual({
      entity: "ConfigurationTypeProperties",
      created: 0,
      updated: 1,
      deleted: 1,
    });
    const change = find(changes, "Ember cold wheel", "key");
    expect(change).toMatchObject({
      before: { opticalElements: ["J", "H", "Ks", "opaque"], default: "H" },
      after: { opticalElements: ["Y", "J", "H"], default: "Y" },
    });
    const { data } = await configdb.ask(
      `query ($since: SafeInt) { configdbChanges(first: 100, filter: { sinceRevision: $since }) {
        nodes { entity action username at } } }`,
      { since: configdbRevision.revision - changes.length },
    );
    const recorded = data.configdbChanges.nodes;
    expect(new Set(recorded.map(({ at }: { at: string }) => at)).size).toBe(1);
    expect(recorded.every(({ username }: { username: string }) => username === "ana")).toBe(true);
    expect(recorded.map(({ entity, action }: Told) => `${action} ${entity}`).reverse()).toEqual(
      changes.map(({ entity, action }: Told) => `${action} ${entity}`),
    );
    const events = await sql<{ key: string; payload: { revision: number } }[]>`
      select key, payload from configdb.outbox order by key`;
    const told = events.map(({ key }) => key);
    const touched = original.instruments.filter(
      ({ code, telescope, instrumentType }: { [field: string]: string }) =>
        code === "th01" ||
        telescope?.startsWith("hkl.") ||
        ["1M0-IMG-LANTERN", "1M0-NIR-EMBER"].includes(instrumentType ?? "") ||
        guidesWithOff(instrumentType),
    );
    expect(told).toEqual(touched.map(({ code }: Record) => code).sort());
    expect(events[0]?.payload.revision).toBe(configdbRevision.revision);
    wanted.opticalElements.at(-1).schedulable = true;
    wanted.opticalElements.sort((a: { code: string }, b: { code: string }) =>
      a.code < b.code ? -1 : 1,
    );
    expect(await exported(configdb)).toEqual(wanted);
  });

  const guidesWithOff = (instrumentType: unknown) => {
    const { modeGroups } = find(original.instrumentTypes, instrumentType);
    const { guiding } = modeGroups as { guiding?: { modes: string[] } };
    return guiding?.modes.includes("OFF (guiding)") ?? false;
  };

  it("tells in a dry run what it would do, and does nothing", async () => {
    const wanted = copied(original);
    wanted.genericModes.push({ key: "mine", code: "OFF", name: "Rotator off" });
    find(wanted.instrumentTypes, "2M0-SPEC-SABLE").name = "Sable 2";
    const sable = find(wanted.instrumentTypes, "2M0-SPEC-SABLE") as ConfigurationDocument;
    sable.modeGroups.rotator.modes.push("mine");
    wanted.cameras = wanted.cameras.filter(({ code }: Record) => code !== "og02");
    for (const instrument of wanted.instruments) {
      if (instrument.autoguiderCamera === "og02") instrument.autoguiderCamera = "og01";
    }
    const before = await state(configdb);
    const tried = await imported(configdb, wanted, { dryRun: true });
    expect(await state(configdb)).toEqual(before);
    expect(await exported(configdb)).toEqual(original);
    expect(tried).toMatchObject({
      dryRun: true,
      configdbRevision: { revision: before.revision },
    });
    expect(brief(tried.changes)).toContain("CREATED GenericMode mine");
    expect(find(tried.changes, "2M0-SPEC-SABLE/rotator", "key").after).toMatchObject({
      modes: expect.arrayContaining(["mine"]),
    });
    const done = await imported(configdb, wanted);
    expect(done.dryRun).toBe(false);
    expect({ changes: done.changes, counts: done.counts }).toEqual({
      changes: tried.changes,
      counts: tried.counts,
    });
    expect(done.configdbRevision.revision).toBeGreaterThan(before.revision);
  });

  it("fails as a whole when the database refuses its last change", async () => {
    const { sql } = configdb.database;
    const wanted = copied(original);
    find(wanted.sites, "sds").name = "Renamed";
    wanted.instruments = wanted.instruments.filter(({ code }: Record) => code !== "ln01");
    await sql`
      create function configdb.refuse() returns trigger language plpgsql as $$
      begin raise exception 'refused' using errcode = 'check_violation'; end $$`;
    await sql`
      create trigger refused before delete on configdb.instrument
        for each row execute function configdb.refuse()`;
    const before = await state(configdb);
    const answer = await importing(configdb, { document: wanted });
    await sql`drop function configdb.refuse() cascade`;
    expect(refusal(answer)?.code).toBe("VALUE_INVALID");
    expect(await state(configdb)).toEqual(before);
    expect(await exported(configdb)).toEqual(original);
  });

  it("can be bound to the revision that was looked at", async () => {
    const { revision } = (await configdb.ask("{ configdbRevision { revision } }")).data
      .configdbRevision;
    const wanted = copied(original);
    find(wanted.sites, "sds").name = "Renamed";
    const old = await importing(configdb, { document: wanted, expectedRevision: revision - 1 });
    expect(refusal(old)).toMatchObject({ code: "CONFLICT", currentRevision: revision });
    expect(await exported(configdb)).toEqual(original);
    await imported(configdb, wanted, { expectedRevision: revision });
  });

  it("lets names of camera types pass from one to another", async () => {
    const wanted = copied(original);
    const [a, b, c] = wanted.cameraTypes;
    [a.name, b.name, c.name] = [b.name, c.name, a.name];
    const { changes } = await imported(configdb, wanted);
    expect(brief(changes)).toEqual([a, b, c].map(({ key }) => `UPDATED CameraType ${key}`).sort());
    expect(await exported(configdb)).toEqual(wanted);
  });

  it("replaces a camera type of which the code changes, and keeps its cameras", async () => {
    const wanted = copied(original);
    const type = find(wanted.cameraTypes, "QUILL-CMOS");
    Object.assign(type, { code: "QUILL-CMOS-2", key: "QUILL-CMOS-2" });
    for (const camera of wanted.cameras) {
      if (camera.cameraType === "QUILL-CMOS") camera.cameraType = "QUILL-CMOS-2";
    }
    const { counts } = await imported(configdb, wanted);
    expect(counts).toEqual([
      { entity: "CameraType", created: 1, updated: 0, deleted: 1 },
      { entity: "Camera", created: 0, updated: 15, deleted: 0 },
    ]);
  });

  it("a place that gets another code is another place, and what stands on it moves", async () => {
    const wanted = copied(original);
    find(wanted.telescopes, "sds.dom1.1m0a", "id").id = "sds.dom1.1m0z";
    for (const instrument of wanted.instruments) {
      if (instrument.telescope === "sds.dom1.1m0a") instrument.telescope = "sds.dom1.1m0z";
    }
    const { changes } = await imported(configdb, wanted);
    expect(brief(changes)).toEqual([
      "CREATED Telescope sds.dom1.1m0z",
      "DELETED Telescope sds.dom1.1m0a",
      "UPDATED Instrument ln01",
      "UPDATED Instrument ln02",
      "UPDATED Instrument th01",
    ]);
  });

  it("takes values for telescopes from the class that they name", async () => {
    const wanted = copied(original);
    wanted.telescopeClasses = { giant: { aperture: 8.1, name: "8 meter" } };
    const { aperture, name, ...rest } = find(wanted.telescopes, "sds.dom1.1m0a", "id");
    wanted.telescopes = wanted.telescopes.filter(({ id }: Record) => id !== rest.id);
    wanted.telescopes.push({ ...rest, telescopeClass: "giant", name: "Ours" });
    const { changes } = await imported(configdb, wanted);
    expect(changes).toMatchObject([
      { key: "sds.dom1.1m0a", before: { aperture, name }, after: { aperture: 8.1, name: "Ours" } },
    ]);
  });
});

describe("things without a key of their own keep their serial numbers", () => {
  beforeEach(async () => {
    await imported(configdb, original);
  });

  it.each<[string, (document: ConfigurationDocument) => void, string[]]>([
    [
      "when a value changes under the key of an export",
      ({ genericModes }) =>
        Object.assign(find(genericModes, "OFF (guiding)", "key"), { name: "x" }),
      ["UPDATED GenericMode OFF (guiding)"],
    ],
    [
      "when a value changes under another key",
      (document) => rekey(document, "OFF (guiding)", "off_g", { overhead: 9 }),
      ["UPDATED GenericMode off_g"],
    ],
    [
      "when only what uses them is left of them",
      (document) => rekey(document, "OFF (guiding)", "off_g", { overhead: 9, name: "None" }),
      ["UPDATED GenericMode off_g"],
    ],
    [
      "when a group is renamed",
      ({ opticalElementGroups }) =>
        Object.assign(find(opticalElementGroups, "Ember cold wheel", "key"), { name: "Cold" }),
      ["UPDATED OpticalElementGroup Ember cold wheel"],
    ],
    [
      "and one of another code is another one",
      ({ genericModes }) => Object.assign(find(genericModes, "SLIT", "key"), { code: "SLITS" }),
      [
        "CREATED GenericMode SLIT",
        "DELETED GenericMode SLIT",
        "UPDATED GenericModeGroup 2M0-SPEC-SABLE/guiding",
      ],
    ],
  ])("%s", async (_title, edit, expected) => {
    const wanted = copied(original);
    edit(wanted);
    const { changes } = await imported(configdb, wanted);
    expect(brief(changes)).toEqual(expected);
    expect((await imported(configdb, wanted)).changes).toEqual([]);
  });

  function rekey(document: ConfigurationDocument, from: string, key: string, values: object) {
    Object.assign(find(document.genericModes, from, "key"), { key, ...values });
    for (const { modeGroups } of document.instrumentTypes) {
      for (const group of Object.values(modeGroups) as { modes: string[]; default: string }[]) {
        group.modes = group.modes.map((mode) => (mode === from ? key : mode));
        if (group.default === from) group.default = key;
      }
    }
  }

  it("also when all about them is alike", async () => {
    const wanted = copied(original);
    for (const key of ["a", "b", "c"]) {
      wanted.genericModes.push({ key, code: "SPARE", name: "Spare" });
    }
    const first = await imported(configdb, wanted);
    expect(first.counts).toEqual([{ entity: "GenericMode", created: 3, updated: 0, deleted: 0 }]);
    const told = await exported(configdb);
    const spare = told.genericModes.filter(({ code }: Record) => code === "SPARE");
    expect(spare.map(({ key }: Record) => key)).toEqual(["SPARE #1", "SPARE #2", "SPARE #3"]);
    expect((await imported(configdb, told)).changes).toEqual([]);
    expect((await imported(configdb, wanted)).changes).toEqual([]);
  });
});

describe("a document with faults", () => {
  const refused = async (document: unknown) => {
    const before = await state(configdb);
    const answer = await importing(configdb, { document });
    expect(await state(configdb)).toEqual(before);
    const facts = refusal(answer);
    expect(facts?.code).toBe("DOCUMENT_INVALID");
    return facts as unknown as {
      faults: { path: string; message: string }[];
      faultCount: number;
    };
  };
  const places = async (edit: (document: ConfigurationDocument) => void) => {
    const wanted = copied(original);
    edit(wanted);
    return (await refused(wanted)).faults.map(({ path }) => path);
  };
  type Case = [string, (document: ConfigurationDocument) => void, string[]];

  it.each<Case>([
    ["a section that there is not", (d) => Object.assign(d, { extra: [] }), ["extra"]],
    ["a section that is missing", (d) => delete d.modeTypes, ["modeTypes"]],
    ["a section that is no list", (d) => Object.assign(d, { sites: {} }), ["sites"]],
    ["an entry that is no object", (d) => d.sites.push(7), ["sites[4]"]],
    ["a field that there is not", (d) => Object.assign(d.sites[1], { size: 1 }), ["sites[1].size"]],
    [
      "a field that every object inherits",
      (d) => Object.assign(d.sites[1], { constructor: 1 }),
      ["sites[1].constructor"],
    ],
    ["a value out of range", (d) => Object.assign(d.sites[0], { lat: 91 }), ["sites[0].lat"]],
    [
      "a value of another kind",
      (d) => Object.assign(d.sites[0], { active: 1 }),
      ["sites[0].active"],
    ],
    ["a null", (d) => Object.assign(d.cameras[2], { host: null }), ["cameras[2].host"]],
    ["a value that is missing", (d) => delete d.sites[0].elevation, ["sites[0].elevation"]],
    [
      "a time zone that is none",
      (d) => Object.assign(d.sites[0], { tz: "Mars/X" }),
      ["sites[0].tz"],
    ],
    ["a code with a dot", (d) => d.sites.push({ ...d.sites[0], code: "a.b" }), ["sites[4].code"]],
    ["a key that is no text", (d) => d.modeTypes.push(5), ["modeTypes[5]"]],
    ["a code that is given twice", (d) => d.sites.push(d.sites[0]), ["sites[4].code"]],
    ["an id that is given twice", (d) => d.enclosures.push(d.enclosures[0]), ["enclosures[13].id"]],
    [
      "an id of too few codes",
      (d) => d.telescopes.push({ ...d.telescopes[0], id: "sds.dom1" }),
      ["telescopes[19].id"],
    ],
    [
      "an id in a place that there is not",
      (d) => d.telescopes.push({ ...d.telescopes[0], id: "sds.dom9.1m0a" }),
      ["telescopes[19].id"],
    ],
    [
      "a key of its own that is given twice",
      (d) => d.genericModes.push({ ...d.genericModes[3], name: "again" }),
      ["genericModes[23].key"],
    ],
    [
      "a group without a key",
      (d) => d.opticalElementGroups.push({ name: "X", type: "slits", opticalElements: [] }),
      ["opticalElementGroups[11].key"],
    ],
    [
      "a name of a camera type that is given twice",
      (d) => Object.assign(d.cameraTypes[1], { name: d.cameraTypes[0].name }),
      ["cameraTypes[1].name"],
    ],
    [
      "a reference to nothing",
      (d) => Object.assign(find(d.instruments, "ln01"), { autoguiderCamera: "zz99" }),
      ["instruments[4].autoguiderCamera"],
    ],
    [
      "a list with a reference to nothing",
      (d) => d.opticalElementGroups[0].opticalElements.push("zz"),
      ["opticalElementGroups[0].opticalElements[4]"],
    ],
    [
      "a list that names something twice",
      (d) => d.opticalElementGroups[0].opticalElements.push("J"),
      ["opticalElementGroups[0].opticalElements"],
    ],
    [
      "two groups of one type on one camera",
      (d) =>
        Object.assign(d.cameras[0], {
          opticalElementGroups: ["Ember cold wheel", "Fixed guide filter"],
        }),
      ["cameras[0].opticalElementGroups[1]"],
    ],
    [
      "two modes of one code in a group",
      (d) => d.instrumentTypes[0].modeGroups.guiding.modes.push("OFF (acquisition)"),
      ["instrumentTypes[0].modeGroups.guiding.modes[1]"],
    ],
    [
      "an instrument without a science camera",
      (d) => Object.assign(d.instruments[0], { scienceCameras: [] }),
      ["instruments[0].scienceCameras"],
    ],
    [
      "a default that is not in the list",
      (d) => Object.assign(d.opticalElementGroups[0], { default: "rp" }),
      ["opticalElementGroups[0].default"],
    ],
    [
      "a default mode that is not in the group",
      (d) => Object.assign(d.instrumentTypes[0].modeGroups.readout, { default: "SKY" }),
      ["instrumentTypes[0].modeGroups.readout.default"],
    ],
    [
      "a default configuration type that is not allowed",
      (d) => delete d.instrumentTypes[0].configurationTypes.EXPOSE,
      ["instrumentTypes[0].defaultConfigurationType"],
    ],
    [
      "a configuration type that there is not",
      (d) => Object.assign(d.instrumentTypes[0].configurationTypes, { NAP: {} }),
      ["instrumentTypes[0].configurationTypes.NAP"],
    ],
    [
      "a mode type that there is not",
      (d) => Object.assign(d.instrumentTypes[0].modeGroups, { nap: { modes: [] } }),
      ["instrumentTypes[0].modeGroups.nap"],
    ],
    [
      "a field of an entry that there is not",
      (d) => Object.assign(d.instrumentTypes[0].configurationTypes.EXPOSE, { size: 1 }),
      ["instrumentTypes[0].configurationTypes.EXPOSE.size"],
    ],
    [
      "a list of modes that is missing",
      (d) => delete d.instrumentTypes[0].modeGroups.readout.modes,
      ["instrumentTypes[0].modeGroups.readout.modes"],
    ],
    [
      "a schema with a rule that there is not",
      (d) => Object.assign(d.genericModes[3], { validationSchema: { exposure_time: { mni: 1 } } }),
      ["genericModes[3].validationSchema.exposure_time.mni"],
    ],
    [
      "a schema that is none",
      (d) => Object.assign(d.instrumentTypes[0].configurationTypes.EXPOSE, { validationSchema: 1 }),
      ["instrumentTypes[0].configurationTypes.EXPOSE.validationSchema"],
    ],
    [
      "a text that cannot be stored",
      (d) => Object.assign(d.genericModes[3], { validationSchema: { a: { label: "\ud800" } } }),
      ["genericModes[3]"],
    ],
    [
      "a class of telescopes that there is not",
      (d) => Object.assign(d.telescopes[0], { telescopeClass: "9m0" }),
      ["telescopes[0].telescopeClass"],
    ],
    [
      "a class with what is the telescope's own",
      (d) => Object.assign(d, { telescopeClasses: { "1m0": { code: "1m0a" } } }),
      ["telescopeClasses.1m0.code"],
    ],
    [
      "a table with rows of another length",
      (d) => {
        const rows = d.configurationTypes.map(({ code, name }: Record) => [code, name]);
        d.configurationTypes = [["code", "name"], ...rows, ["NAP"]];
      },
      ["configurationTypes[13]"],
    ],
    [
      "a table with a column twice",
      (d) => Object.assign(d, { sites: [["code", "code"]] }),
      ["sites[0]"],
    ],
    [
      "a list that is too long",
      (d) => Object.assign(d.opticalElementGroups[0], { opticalElements: Array(1001).fill("J") }),
      ["opticalElementGroups[0].opticalElements"],
    ],
    [
      "too many things",
      (d) => d.opticalElements.push(...Array(5000).fill({ code: "x", name: "x" })),
      [""],
    ],
    ["too many values", (d) => Object.assign(d, { sites: Array(300_001).fill(0) }), [""]],
    [
      "too many levels",
      (d) => Object.assign(d, { sites: JSON.parse("[".repeat(5000) + "]".repeat(5000)) }),
      [""],
    ],
  ])("is refused for %s", async (_title, edit, expected) => {
    expect(await places(edit)).toEqual(expected);
  });

  it.each([[7], ["text"], [[]]])("is none when it is %j", async (document) => {
    expect((await refused(document)).faults).toHaveLength(1);
  });

  it("is told all of them, up to 200", async () => {
    const wanted = copied(original);
    find(wanted.sites, "sds").lat = 100;
    find(wanted.instruments, "ln01").autoguiderCamera = "zz99";
    wanted.opticalElementGroups[0].default = "rp";
    const few = await refused(wanted);
    expect(few.faults.map(({ path }) => path.replace(/\[\d+\]/, ""))).toEqual([
      "sites.lat",
      "opticalElementGroups.default",
      "instruments.autoguiderCamera",
    ]);
    for (let index = 0; index < 300; index++) wanted.opticalElements.push({ code: `x${index}` });
    const many = await refused(wanted);
    expect(many.faults).toHaveLength(200);
    expect(many.faultCount).toBe(303);
  });
});

describe("who may import", () => {
  it.each<[string, Viewer, string]>([
    ["nobody who is not signed in", anonymous, "UNAUTHENTICATED"],
    ["no user without a role", viewer(), "FORBIDDEN"],
    ["no operator", viewer({ roles: ["operator"] }), "FORBIDDEN"],
    ["no token without the scope", viewer({ roles: ["admin"], scopes: ["read"] }), "FORBIDDEN"],
  ])("is %s, not even to try", async (_title, as, code) => {
    const answer = await importing(configdb, { document: { x: 1 }, dryRun: true }, as);
    expect(refusal(answer)?.code).toBe(code);
  });
});

it("every kind of thing is in a section or in an instrument type", () => {
  const inside: EntityName[] = ["ConfigurationTypeProperties", "GenericModeGroup"];
  expect(Object.keys(original)).toHaveLength(entityNames.length - inside.length);
});
