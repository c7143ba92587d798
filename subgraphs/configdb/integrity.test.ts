import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase, type Transaction } from "../../platform/database.ts";
import { migrate } from "../../platform/migrate.ts";
import { loadConfigdb } from "../../seeds/load-configdb.ts";
import { configdb } from "./subgraph.ts";

const UNIQUE_VIOLATION = "23505";
const FOREIGN_KEY_VIOLATION = "23503";
const RESTRICTED = "23001";
const CHECK_VIOLATION = "23514";
const INVALID_PARAMETER = "22023";

let database: Database;

beforeAll(async () => {
  database = await openDatabase({ databaseUrl: null, dataDir: null });
  await migrate(database.sql, "configdb", configdb.migrations);
  await database.sql.begin(loadConfigdb);
}, 60_000);
afterAll(() => database?.close());

class RolledBack extends Error {}

/** SQLSTATE of the refusal, or "accepted"; either way nothing stays. */
async function outcome(change: (sql: Transaction) => Promise<unknown>): Promise<string> {
  try {
    await database.sql.begin(async (sql) => {
      await change(sql);
      await sql`set constraints all immediate`;
      throw new RolledBack();
    });
    return "accepted";
  } catch (error) {
    return error instanceof RolledBack ? "accepted" : (error as { code: string }).code;
  }
}

describe("codes", () => {
  it.each([
    ["site", "insert into configdb.site (code, elevation, timezone) values ('sds', 0, 0)"],
    [
      "enclosure in its site",
      "insert into configdb.enclosure (site_code, code) values ('sds', 'dom1')",
    ],
    [
      "telescope in its enclosure",
      `insert into configdb.telescope
        (enclosure_id, code, lat, long, horizon, ha_limit_neg, ha_limit_pos)
       values ('sds.dom1', '1m0a', 0, 0, 15, -4, 4)`,
    ],
    [
      "group of an instrument type and a mode type",
      `insert into configdb.generic_mode_group (instrument_type, type_id)
       values ('1M0-NIR-EMBER', 'readout')`,
    ],
    [
      "element group of a type on a camera",
      `insert into configdb.camera_optical_element_group (camera, group_id, type)
       select 'ln01', id, type from configdb.optical_element_group
       where name = 'Lantern 8-slot wheel'`,
    ],
  ])("there is only one such %s", async (_what, statement) => {
    expect(await outcome((sql) => sql.unsafe(statement))).toBe(UNIQUE_VIOLATION);
  });

  it("the same enclosure code may serve at two sites", async () => {
    expect(
      await outcome(
        (sql) => sql`insert into configdb.enclosure (site_code, code) values ('tei', 'big1')`,
      ),
    ).toBe("accepted");
  });

  it("a dot in a code is refused, as the dotted id would no longer come apart", async () => {
    expect(
      await outcome(
        (sql) => sql`insert into configdb.enclosure (site_code, code) values ('tei', 'a.b')`,
      ),
    ).toBe(CHECK_VIOLATION);
  });
});

describe("the default of a group", () => {
  it("cannot be an element that is not in the group", async () => {
    expect(
      await outcome(
        (sql) => sql`update configdb.optical_element_group set default_optical_element = 'U'
                     where name = 'Ember cold wheel'`,
      ),
    ).toBe(FOREIGN_KEY_VIOLATION);
  });

  it("cannot be left behind when its mode leaves the group", async () => {
    expect(
      await outcome(
        (sql) => sql`delete from configdb.generic_mode_group_member
                     using configdb.generic_mode_group g
                     where g.id = group_id and g.default_mode_id = mode_id
                       and g.instrument_type = '1M0-NIR-EMBER' and g.type_id = 'readout'`,
      ),
    ).toBe(FOREIGN_KEY_VIOLATION);
  });

  it("may change together with the members", async () => {
    expect(
      await outcome(async (sql) => {
        await sql`update configdb.optical_element_group set default_optical_element = 'Ks'
                  where name = 'Ember cold wheel'`;
        await sql`delete from configdb.optical_element_group_member
                  using configdb.optical_element_group g
                  where g.id = group_id and g.name = 'Ember cold wheel' and optical_element = 'H'`;
      }),
    ).toBe("accepted");
  });
});

describe("deleting", () => {
  it.each([
    ["site", "code", "sds"],
    ["configuration_type", "code", "EXPOSE"],
    ["camera", "code", "og01"],
    ["instrument_type", "code", "2M0-SPEC-SABLE"],
    ["optical_element", "code", "rp"],
    ["mode_type", "id", "readout"],
  ])("a %s in use is refused", async (table, key, value) => {
    const refusal = await outcome(
      (sql) => sql`delete from ${sql(`configdb.${table}`)} where ${sql(key)} = ${value}`,
    );
    // PostgreSQL 18 tells a restricted deletion from other violations, earlier ones do not.
    expect([FOREIGN_KEY_VIOLATION, RESTRICTED]).toContain(refusal);
  });

  it("an instrument takes its list of science cameras along and leaves the cameras", async () => {
    expect(
      await outcome(async (sql) => {
        await sql`delete from configdb.instrument where code = 'qt01'`;
        const [left] = await sql<{ cameras: number; links: number }[]>`
          select (select count(*) from configdb.camera where code like 'q_01') as cameras,
                 (select count(*) from configdb.instrument_science_camera
                  where instrument = 'qt01') as links`;
        expect(left).toEqual({ cameras: 5, links: 0 });
      }),
    ).toBe("accepted");
  });
});

describe("time zones", () => {
  const site = (timezone: number, tz: string) =>
    outcome(
      (sql) => sql`insert into configdb.site
                   ${sql({ code: "new", elevation: 0, timezone, tz })}`,
    );

  it("an offset may have quarter hours, and nothing finer", async () => {
    expect(await site(9.5, "Australia/Darwin")).toBe("accepted");
    expect(await site(5.75, "Asia/Kathmandu")).toBe("accepted");
    expect(await site(9.6, "Australia/Darwin")).toBe(CHECK_VIOLATION);
    expect(await site(15, "Etc/UTC")).toBe(CHECK_VIOLATION);
  });

  it("an unknown zone name is refused", async () => {
    expect(await site(0, "Mars/Olympus")).toBe(INVALID_PARAMETER);
  });
});
