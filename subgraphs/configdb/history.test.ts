import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../platform/database.ts";
import { migrate } from "../../platform/migrate.ts";
import { operator, viewer } from "../../schema/viewer.fixture.ts";
import { anonymous } from "../../schema/viewer.ts";
import { random } from "../../seeds/world.ts";
import { applyChange, type Change } from "./changes/apply-change.ts";
import { inOneChange } from "./changes/in-one-change.ts";
import { type Answer, type Configdb, openConfigdb, staff } from "./configdb.fixture.ts";
import { configdb as subgraph } from "./subgraph.ts";

let configdb: Configdb;
const ask: Configdb["ask"] = (...given) => configdb.ask(...given);

beforeAll(async () => {
  configdb = await openConfigdb();
});
afterAll(() => configdb?.close());

/** Makes the changes in one transaction and tells the revision. */
async function change(...changes: Change[]) {
  const writer = { sql: configdb.database.sql, viewer: staff, nudge: () => {} };
  const { revision, result } = await inOneChange(writer, "change", async (transaction) => {
    const keys: string[] = [];
    for (const one of changes) keys.push(await applyChange(transaction, one));
    return keys;
  });
  return { ...revision, at: revision.at as Date, keys: result };
}

const update = (entity: Change["entity"], key: string, values: object): Change => ({
  action: "update",
  entity,
  key,
  version: null,
  values: { ...values },
});

describe("the past of the sample observatory", () => {
  /** Spans as the other programs tell them: what goes on ends when they are asked. */
  const INTERVALS = /* GraphQL */ `
    query ($start: DateTime, $end: DateTime, $cut: Boolean, $inActivePlaces: Boolean) {
      ln01: instrument(code: "ln01") { ...Instrument }
      th01: instrument(code: "th01") { ...Instrument }
      ln02: instrument(code: "ln02") { ...Instrument }
      telescope(id: "sds.dom1.1m0a") {
        schedulableIntervals(start: $start, end: $end, cut: $cut, inActivePlaces: $inActivePlaces) {
          start end } }
    }
    fragment Instrument on Instrument {
      schedulableIntervals(start: $start, end: $end, cut: $cut, inActivePlaces: $inActivePlaces) {
        start end }
    }`;

  async function intervals(variables: object) {
    const { data, errors } = await ask(INTERVALS, variables);
    expect(errors).toBeUndefined();
    return Object.fromEntries(
      Object.entries(data as Record<string, { schedulableIntervals: Span[] }>).map(
        ([name, { schedulableIntervals }]) => [
          name,
          schedulableIntervals.map(({ start, end }) => `${minute(start)} ${minute(end)}`),
        ],
      ),
    );
  }
  interface Span {
    start: string;
    end: string | null;
  }
  const minute = (instant: string | null) => instant?.replace(":00.000Z", "") ?? "…";

  it("by the states alone, as the other programs tell it", async () => {
    const told = await intervals({ end: "2026-01-01T00:00:00Z", inActivePlaces: false });
    expect(told).toEqual({
      ln01: ["2025-06-20T06:30 …", "2025-02-01T00:00 2025-06-15T12:00"],
      th01: ["2025-05-01T00:00 …"],
      ln02: ["2025-01-10T00:00 2025-01-25T00:00"],
      telescope: [
        "2025-06-18T00:00 …",
        "2025-02-01T00:00 2025-06-17T00:00",
        "2025-01-10T00:00 2025-01-25T00:00",
      ],
    });
  });

  it("cut to the span that was asked for, it ends where that ends", async () => {
    const { ln01 } = await intervals({
      start: "2025-06-01T00:00:00Z",
      end: "2026-01-01T00:00:00Z",
      cut: true,
    });
    expect(ln01).toEqual([
      "2025-06-20T06:30 2026-01-01T00:00",
      "2025-06-01T00:00 2025-06-15T12:00",
    ]);
  });

  it("spans are chosen by overlap and told as long as they were", async () => {
    const between = { start: "2025-06-16T00:00:00Z", end: "2025-06-17T00:00:00Z" };
    expect((await intervals(between)).ln01).toEqual([]);
    expect((await intervals({ end: "2025-03-01T00:00:00Z" })).ln01).toEqual([
      "2025-02-01T00:00 2025-06-15T12:00",
    ]);
  });

  it("an instrument on an inactive telescope is not schedulable, unless told to ignore it", async () => {
    const { th01 } = await intervals({ end: "2026-01-01T00:00:00Z" });
    expect(th01).toEqual(["2025-06-18T00:00 …", "2025-05-01T00:00 2025-06-17T00:00"]);
  });

  it("a span that ends before it begins is refused", async () => {
    const { errors } = await ask(INTERVALS, {
      start: "2026-01-01T00:00:00Z",
      end: "2025-01-01T00:00:00Z",
    });
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("an instrument is told as it was at an instant, with what it stood on", async () => {
    const AT = /* GraphQL */ `query ($at: DateTime!) { instrumentAt(code: "ln01", at: $at) {
      state isSchedulable telescope { active site { code } } instrumentType { code } } }`;
    const told = async (at: string) => (await ask(AT, { at })).data.instrumentAt;
    expect(await told("2025-01-09T23:59:59.999Z")).toBeNull();
    expect(await told("2025-01-10T00:00:00Z")).toMatchObject({
      state: "COMMISSIONING",
      telescope: { active: true, site: { code: "sds" } },
      instrumentType: { code: "1M0-IMG-LANTERN" },
    });
    expect(await told("2025-03-01T00:00:00Z")).toMatchObject({ isSchedulable: true });
    expect(await told("2025-06-17T12:00:00Z")).toMatchObject({
      state: "MANUAL",
      telescope: { active: false },
    });
  });

  it("costs a telescope's intervals three statements, however many telescopes are asked", async () => {
    const { cost, errors } = await ask(
      "{ telescopes { nodes { schedulableIntervals { start end } } } }",
    );
    expect(errors).toBeUndefined();
    expect(cost).toBeLessThanOrEqual(4);
  });
});

describe("the log", () => {
  const LOG = /* GraphQL */ `query ($filter: ConfigdbChangeFilter, $first: Int, $after: String) {
    configdbChanges(filter: $filter, first: $first, after: $after) {
      nodes { revision at entity key action user { id } username before after }
      pageInfo { hasNextPage endCursor } totalCount { value } } }`;
  const log = async (variables: object, as = staff) => ask(LOG, variables, as);

  it("tells newest first what changed from what to what", async () => {
    await change(update("Instrument", "ln04", { state: "MANUAL" }));
    const { data } = await log({ filter: { entity: ["Instrument"], key: ["ln04"] } });
    const [last, first] = data.configdbChanges.nodes;
    expect(data.configdbChanges.totalCount.value).toBe(2);
    expect(first).toMatchObject({ action: "CREATED", before: null, username: null });
    expect(last).toMatchObject({
      action: "UPDATED",
      user: { id: "7" },
      username: "ana",
      before: first.after,
      after: { ...first.after, state: "MANUAL", version: first.after.version + 1 },
    });
  });

  it("pages through every change once", async () => {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await log({ first: 100, after });
      const { nodes, pageInfo } = data.configdbChanges;
      seen.push(...nodes.map(({ revision }: { revision: number }) => revision));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("finds changes by kind, key, user, time, and since a revision", async () => {
    const { revision, at } = await change(
      update("Site", "hkl", { name: "Summit" }),
      update("Enclosure", "hkl.dom1", { name: "Dome" }),
    );
    const found = async (filter: object) =>
      (await log({ filter })).data.configdbChanges.nodes.map(
        ({ entity, key }: { entity: string; key: string }) => `${entity} ${key}`,
      );
    const both = ["Enclosure hkl.dom1", "Site hkl"];
    expect((await found({ madeAfter: at })).sort()).toEqual(both);
    expect((await found({ sinceRevision: revision - 2 })).sort()).toEqual(both);
    expect(await found({ madeAfter: at, entity: ["Site"] })).toEqual(["Site hkl"]);
    expect(await found({ madeAfter: at, key: ["hkl.dom1"] })).toEqual(["Enclosure hkl.dom1"]);
    expect(await found({ madeAfter: at, madeBefore: at })).toEqual([]);
    expect(await found({ user: ["8"] })).toEqual([]);
    expect((await found({ user: ["7"], madeAfter: at })).sort()).toEqual(both);
    expect(await found({ key: ["nul\0"] })).toEqual([]);
  });

  it("tells everybody what changed, and only staff and operators who did it", async () => {
    const filter = { entity: ["Site"], key: ["hkl"] };
    for (const as of [anonymous, viewer(), { ...staff, scopes: [] }]) {
      const { data } = await log({ filter, first: 1 }, as);
      expect(data.configdbChanges.nodes[0]).toMatchObject({
        user: null,
        username: null,
        after: { name: "Summit" },
      });
    }
    const { data } = await log({ filter, first: 1 }, operator);
    expect(data.configdbChanges.nodes[0].username).toBe("ana");
    const code = async (as: typeof anonymous) =>
      (await log({ filter: { user: ["7"] } }, as)).errors?.[0]?.extensions.code;
    expect(await code(anonymous)).toBe("UNAUTHENTICATED");
    expect(await code(viewer())).toBe("FORBIDDEN");
  });
});

describe("the revision", () => {
  it("costs one statement and rises with every change", async () => {
    const before = await ask("{ configdbRevision { revision at } }");
    expect(before.cost).toBe(1);
    const { revision, at } = await change(update("OpticalElement", "U", { name: "Ultra" }));
    const after = await ask("{ configdbRevision { revision at } }");
    expect(after.data.configdbRevision).toEqual({ revision, at: at.toISOString() });
    expect(revision).toBeGreaterThan(before.data.configdbRevision.revision);
  });

  it("rises when entries of lists change by hand, and not when a change is undone", async () => {
    const { sql } = configdb.database;
    const revision = async () =>
      (await ask("{ configdbRevision { revision } }")).data.configdbRevision.revision;
    const before = await revision();
    await sql`update configdb.instrument_science_camera set position = position + 1
              where instrument = 'qt01'`;
    const after = await revision();
    expect(after).toBe(before + 1);
    await sql.begin(async (transaction) => {
      await transaction`update configdb.instrument_science_camera set position = position + 1`;
      await transaction`update configdb.instrument_science_camera set position = position - 1`;
    });
    expect(await revision()).toBe(after);
  });

  it("is that of its instant in an earlier configuration", async () => {
    const { data } = await ask(`{ configurationAt(at: "2025-01-10T00:00:00Z") {
      configdbRevision { revision at } instruments { code } opticalElements { code }
      instrumentCategories { code } configurationTypes { code } cameras { code }
      cameraTypes { code } opticalElementGroups { id } modeTypes { id } genericModes { id } }
      none: configurationAt(at: "2000-01-01T00:00:00Z") { sites { code } configdbRevision { revision at } } }`);
    const { configdbRevision, ...lists } = data.configurationAt;
    expect(configdbRevision.at).toBe("2025-01-10T00:00:00.000Z");
    const counts = Object.entries(lists).map(([name, rows]) => [name, (rows as []).length]);
    expect(Object.fromEntries(counts)).toEqual({
      instruments: 40,
      opticalElements: 26,
      instrumentCategories: 2,
      configurationTypes: 12,
      cameras: 60,
      cameraTypes: 8,
      opticalElementGroups: 11,
      modeTypes: 5,
      genericModes: 23,
    });
    expect(data.none).toEqual({ sites: [], configdbRevision: { revision: 0, at: null } });
  });
});

describe("every instrument that a change touches", () => {
  async function touched(...changes: Change[]): Promise<string[]> {
    const { sql } = configdb.database;
    await sql`delete from configdb.outbox`;
    const { revision } = await change(...changes);
    const events = await sql<{ key: string; topic: string; payload: object }[]>`
      select topic, key, payload from configdb.outbox order by key`;
    for (const { topic, key, payload } of events) {
      expect(topic).toBe("instrument.changed");
      expect(payload).toEqual({ code: key, revision });
    }
    return events.map(({ key }) => key);
  }
  const codes = async (filter: object): Promise<string[]> => {
    const { data } = await ask(
      "query ($filter: InstrumentFilter) { instruments(filter: $filter) { nodes { code } } }",
      { filter },
    );
    return data.instruments.nodes.map(({ code }: { code: string }) => code);
  };

  it("is told of, once", async () => {
    const both = [
      update("Instrument", "ln05", { autoguiderType: "IN_CAMERA" }),
      update("Instrument", "ln05", { autoguiderType: "OFF_AXIS" }),
      update("Instrument", "ln06", { autoguiderType: "IN_CAMERA" }),
    ];
    expect(await touched(...both)).toEqual(["ln05", "ln06"]);
  });

  it("through the places where it stands", async () => {
    expect(await touched(update("Telescope", "hkl.big1.2m0a", { horizon: 21 }))).toEqual(
      await codes({ telescopeId: ["hkl.big1.2m0a"] }),
    );
    expect(await touched(update("Enclosure", "sds.dom1", { name: "Dome" }))).toEqual(
      await codes({ site: ["sds"], enclosure: ["dom1"] }),
    );
    const atSite = await touched(update("Site", "cto", { elevation: 2208 }));
    expect(atSite).toEqual(await codes({ site: ["cto"] }));
    expect(atSite).toHaveLength(9);
  });

  it("through its type and all that its type offers", async () => {
    const ofType = await codes({ instrumentType: ["1M0-SPEC-THRUSH"] });
    expect(ofType.length).toBeGreaterThan(0);
    const [group] = (
      await ask(`{ genericModeGroups(filter: {
        instrumentType: ["1M0-SPEC-THRUSH"], modeType: ["readout"] }) { nodes { id modes { id } } } }`)
    ).data.genericModeGroups.nodes;
    const ways = [
      update("InstrumentType", "1M0-SPEC-THRUSH", { name: "Thrush" }),
      update("ConfigurationTypeProperties", "1M0-SPEC-THRUSH/ARC", { configChangeOverhead: 31 }),
      update("GenericModeGroup", group.id, { default: group.modes[0].id }),
      update("GenericMode", group.modes[0].id, { overhead: 33 }),
    ];
    for (const way of ways) expect(await touched(way)).toEqual(ofType);
    const spectra = await codes({ instrumentType: ["1M0-SPEC-THRUSH", "2M0-SPEC-SABLE"] });
    expect(await touched(update("ConfigurationType", "ARC", { name: "Arc" }))).toEqual(spectra);
  });

  it("through its cameras and all that is in their beams", async () => {
    expect(await touched(update("Camera", "og01", { host: "guide1" }))).toEqual(["ln01", "ln02"]);
    const nir = await codes({ instrumentType: ["1M0-NIR-EMBER"] });
    const [wheel] = (
      await ask(`{ opticalElementGroups(filter: { name: ["Ember cold wheel"] }) { nodes { id } } }`)
    ).data.opticalElementGroups.nodes;
    expect(await touched(update("OpticalElementGroup", wheel.id, { name: "Cold" }))).toEqual(nir);
    expect(await touched(update("OpticalElement", "Ks", { name: "K short" }))).toEqual(nir);
    const four = await codes({ instrumentType: ["2M0-IMG-QUARTET"] });
    expect(await touched(update("OpticalElement", "in", { name: "In" }))).toEqual(four);
    const [type] = (await ask(`{ cameraTypes(filter: { code: ["QUARTET-2K"] }) { nodes { id } } }`))
      .data.cameraTypes.nodes;
    expect(await touched(update("CameraType", type.id, { size: "9 x 9" }))).toEqual(four);
  });

  it("also when it goes, and not when nothing came of the change", async () => {
    const values = {
      code: "gone",
      telescope: "sds.dom1.1m0a",
      instrumentType: "1M0-IMG-LANTERN",
      scienceCameras: ["ln01"],
      autoguiderCamera: "og01",
    };
    expect(await touched({ action: "create", entity: "Instrument", values })).toEqual(["gone"]);
    const gone: Change = { action: "delete", entity: "Instrument", key: "gone", version: 1 };
    expect(await touched(gone)).toEqual(["gone"]);
    expect(await touched(update("Site", "cto", { elevation: 2208 }))).toEqual([]);
    const { sql } = configdb.database;
    await expect(
      change(
        update("Site", "cto", { elevation: 1 }),
        update("Site", "cto", { elevation: 1_000_000 }),
      ),
    ).rejects.toMatchObject({ extensions: { code: "VALUE_INVALID" } });
    expect(await sql`select 1 from configdb.outbox`).toHaveLength(0);
  });
});

describe("whatever is changed", () => {
  const BODY = `{
    sites { code name active enclosures { id active telescopes { id aperture active
      instruments { code state isSchedulable version
        scienceCameras { code host opticalElementGroups { id type default { code }
          opticalElements { code name schedulable } } }
        autoguiderCamera { code cameraType { id name } }
        instrumentType { code name instrumentCategory { code } defaultConfigurationType { code }
          opticalElementsByGroup { type opticalElements { code } }
          configurationTypes { id configChangeOverhead validationSchema }
          modeGroups { id default { id } modes { id overhead validationSchema } } } } } } }
    instruments { code modified } cameras { code orientation } cameraTypes { id name }
    opticalElements { code name } opticalElementGroups { id opticalElements { code } }
    genericModes { id overhead } configurationTypes { code } modeTypes { id } instrumentTypes { code } }`;

  /** Everything as of now, in the form of `configurationAt`. */
  async function now() {
    const { data, errors } = await ask(`{
      sites(first: 1000) { nodes ${part("sites")} }
      instruments(first: 1000) { nodes { code modified } }
      cameras(first: 1000) { nodes { code orientation } }
      cameraTypes(first: 1000) { nodes { id name } }
      opticalElements(first: 1000) { nodes { code name } }
      opticalElementGroups(first: 1000) { nodes { id opticalElements { code } } }
      genericModes(first: 1000) { nodes { id overhead } }
      configurationTypes { code } modeTypes { id }
      instrumentTypes(first: 1000) { nodes { code } } }`);
    expect(errors).toBeUndefined();
    return Object.fromEntries(
      Object.entries(data as Record<string, { nodes?: unknown }>).map(([name, list]) => [
        name,
        list.nodes ?? list,
      ]),
    );
  }
  const part = (name: string) => {
    const start = BODY.indexOf("{", BODY.indexOf(name));
    let depth = 0;
    for (let index = start; ; index++) {
      if (BODY[index] === "{") depth++;
      if (BODY[index] === "}" && --depth === 0) return BODY.slice(start, index + 1);
    }
  };
  const then = async (at: Date) => {
    const query = `query ($at: DateTime!) { configurationAt(at: $at) ${BODY} }`;
    const { data, errors } = await ask(query, { at });
    expect(errors).toBeUndefined();
    return data.configurationAt;
  };

  it("the configuration of an earlier instant is what was read at it", async () => {
    const next = random(20_260_101);
    const whole = (below: number) => Math.floor(next() * below);
    const some = <One>(all: readonly One[]): One => all[whole(all.length)] as One;
    const created: { entity: Change["entity"]; key: string }[] = [];
    const told: { at: Date; all: unknown }[] = [];
    let number = 0;

    const elements = ["U", "B", "V", "rp", "gp", "ip", "zs", "w", "air"];
    let state = await now();
    const randomChange = (): Change => {
      const groups = state.opticalElementGroups as {
        id: string;
        opticalElements: { code: string }[];
      }[];
      const modes = state.genericModes as { id: string }[];
      const codes = (state.instruments as { code: string }[]).map(({ code }) => code);
      const cameras = (state.cameras as { code: string }[]).map(({ code }) => code);
      const list = elements.filter(() => next() < 0.5);
      const fresh = `r${number++}`;
      return some<() => Change>([
        () =>
          update("Instrument", some(codes), { state: some(["MANUAL", "STANDBY", "SCHEDULABLE"]) }),
        () =>
          update("Instrument", some(codes), {
            telescope: some(["sds.dom1.1m0a", "tei.dom1.1m0a"]),
          }),
        () => {
          const beams = [...new Set([some(cameras), some(cameras)])];
          return update("Instrument", some(codes), { scienceCameras: beams });
        },
        () =>
          update("Telescope", some(["sds.dom1.1m0a", "hkl.big1.2m0a"]), { active: next() < 0.5 }),
        () => update("Enclosure", "tei.rof1", { active: next() < 0.5 }),
        () => update("Site", some(["sds", "hkl"]), { name: fresh, active: next() < 0.8 }),
        () =>
          update("OpticalElementGroup", some(groups).id, {
            opticalElements: list,
            default: list.length > 0 && next() < 0.7 ? some(list) : null,
          }),
        () => update("OpticalElement", some(elements), { name: fresh }),
        () => update("Camera", some(cameras), { orientation: whole(360), host: fresh }),
        () => update("Camera", some(cameras), { opticalElementGroups: [some(groups).id] }),
        () => update("GenericMode", some(modes).id, { overhead: whole(100) }),
        () =>
          update("InstrumentType", "1M0-IMG-LANTERN", {
            name: fresh,
            instrumentCategory: next() < 0.5 ? null : "IMAGE",
            configurationTypes: ["EXPOSE", "BIAS", "DARK", "ARC"]
              .filter((code) => code === "EXPOSE" || next() < 0.5)
              .map((configurationType) => ({ configurationType, configChangeOverhead: whole(9) })),
          }),
        () => ({ action: "create", entity: "OpticalElement", values: { code: fresh, name: "" } }),
        () => ({ action: "create", entity: "GenericMode", values: { code: fresh, name: "" } }),
        () => ({
          action: "create",
          entity: "OpticalElementGroup",
          values: { name: fresh, type: some(["filters", "slits"]), opticalElements: list },
        }),
        () => {
          const one = created.splice(whole(created.length), 1)[0];
          return one
            ? { action: "delete", ...one, version: null }
            : update("Site", "sds", { name: fresh });
        },
      ])();
    };

    const refused: string[] = [];
    for (let step = 0; step < 40; step++) {
      const changes = [randomChange()];
      if (next() < 0.3) changes.push(randomChange());
      try {
        const { at, keys } = await change(...changes);
        for (const [index, one] of changes.entries()) {
          if (one.action !== "create") continue;
          created.push({ entity: one.entity, key: keys[index] as string });
        }
        state = await now();
        told.push({ at, all: state });
      } catch (error) {
        // What the rules refuse leaves no trace either.
        refused.push(String((error as { extensions?: { code?: string } }).extensions?.code));
      }
    }
    expect(told.length).toBeGreaterThan(25);
    expect(
      refused.filter((code) => !["IN_USE", "VALUE_INVALID", "NOT_FOUND"].includes(code)),
    ).toEqual([]);
    for (const { at, all } of told) expect(await then(at)).toEqual(all);
  });
});

describe("what was there before history began", () => {
  it("is created when it begins, in a database that is older than it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "configdb-"));
    const name = "0001_configdb.sql";
    await copyFile(new URL(`migrations/${name}`, import.meta.url), join(folder, name));
    const older = await openDatabase({ databaseUrl: null, dataDir: null });
    try {
      const { sql } = older;
      await migrate(sql, "configdb", pathToFileURL(`${folder}/`));
      await sql`insert into configdb.optical_element (code, name) values ('rp', 'r'), ('gp', 'g')`;
      await sql`insert into configdb.optical_element_group (name, type) values ('Wheel', 'filters')`;
      await sql`insert into configdb.optical_element_group_member
                values (1, 'rp', 0), (1, 'gp', 1)`;
      expect(await migrate(sql, "configdb", subgraph.migrations)).not.toContain(name);
      const rows = await sql`
        select entity, key, action, before, after from configdb.change order by revision`;
      expect(rows.map(({ entity, key, action }) => `${entity} ${key} ${action}`)).toEqual([
        "OpticalElement gp CREATED",
        "OpticalElement rp CREATED",
        "OpticalElementGroup 1 CREATED",
      ]);
      expect(rows[2]?.after.optical_element_group_member).toMatchObject([
        { optical_element: "rp" },
        { optical_element: "gp" },
      ]);
      await sql`update configdb.optical_element set name = 'red' where code = 'rp'`;
      const [last] = await sql`select * from configdb.change order by revision desc limit 1`;
      expect(last).toMatchObject({ action: "UPDATED", before: rows[1]?.after });
    } finally {
      await older.close();
      await rm(folder, { recursive: true });
    }
  });

  it("was created at the first instant of the sample observatory", async () => {
    const { sql } = configdb.database;
    const rows = await sql`
      select entity, count(*)::int from configdb.change where action = 'CREATED'
        and at = '2025-01-10T00:00:00Z' group by entity order by entity`;
    expect(Object.fromEntries(rows.map(({ entity, count }) => [entity, count]))).toEqual({
      Camera: 60,
      CameraType: 8,
      ConfigurationType: 12,
      ConfigurationTypeProperties: 44,
      Enclosure: 13,
      GenericMode: 23,
      GenericModeGroup: 20,
      Instrument: 40,
      InstrumentCategory: 2,
      InstrumentType: 6,
      ModeType: 5,
      OpticalElement: 26,
      OpticalElementGroup: 11,
      Site: 4,
      Telescope: 19,
    });
  });

  it("cannot be loaded after what came later", async () => {
    const loading = configdb.database.sql.begin(async (sql) => {
      await sql`select set_config('asterism.at', '2025-01-01T00:00:00Z', true)`;
      await sql`update configdb.site set name = 'late' where code = 'sds'`;
    });
    await expect(loading).rejects.toThrow("later ones are recorded");
  });
});
