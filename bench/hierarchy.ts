/** The whole configuration in one query, against the same rows by hand-written SQL. */
import { readFile } from "node:fs/promises";
import { createGatewayApp } from "../gateway/app.ts";
import { openHost } from "../gateway/host.ts";
import type { Database } from "../platform/database.ts";
import { readSettings } from "../platform/settings.ts";
import { subgraphNames } from "../schema/subgraph-names.ts";
import { seed } from "../seeds/seed.ts";
import { openStore } from "../subgraphs/archive/subgraph.ts";
import { type Comparison, sideBySide } from "./side-by-side.ts";

/** At most so many times as long as the statements alone. */
export const limit = 4;

/** The tables of the hierarchy, with the lists that belong to their rows. */
const statements = [
  "select * from configdb.site order by code",
  "select * from configdb.enclosure order by id",
  "select * from configdb.telescope order by id",
  "select * from configdb.instrument order by code",
  "select * from configdb.instrument_science_camera order by instrument, position",
  "select * from configdb.instrument_type order by code",
  "select * from configdb.configuration_type_properties order by instrument_type, configuration_type_code",
  "select * from configdb.configuration_type order by code",
  "select * from configdb.generic_mode_group order by id",
  "select m.*, g.group_id from configdb.generic_mode_group_member g join configdb.generic_mode m on m.id = g.mode_id order by g.group_id, g.position",
  "select c.*, to_jsonb(t) as camera_type from configdb.camera c join configdb.camera_type t on t.id = c.camera_type_id order by c.code",
  "select * from configdb.camera_optical_element_group order by camera, type",
  "select * from configdb.optical_element_group order by id",
  "select e.*, m.group_id from configdb.optical_element_group_member m join configdb.optical_element e on e.code = m.optical_element order by m.group_id, m.position",
];

export async function run(database: Database, dataDir: string): Promise<Comparison> {
  const { sql } = database;
  const settings = readSettings({ ASTERISM_DATA_DIR: dataDir });
  const host = await openHost(settings, subgraphNames, { database, busTurnMs: null });
  const { store } = await openStore(settings, () => "");
  await seed(sql, store);
  const app = await createGatewayApp(host);
  const query = await readFile(new URL("./hierarchy.graphql", import.meta.url), "utf8");
  const body = JSON.stringify({ query });
  const headers = { "content-type": "application/json" };
  const asked = async () => {
    const request = new Request("http://asterism.bench/graphql", { method: "POST", headers, body });
    const text = await (await app.fetch(request)).text();
    if (text.includes('"errors"')) throw new Error(text.slice(0, 1000));
    return text;
  };
  const fetched = async () => {
    for (const statement of statements) await sql.unsafe(statement, [], { prepare: true });
  };
  const comparison = await sideBySide(asked, fetched);
  await app.stop();
  await host.bus.stop();
  return comparison;
}
