import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../../platform/database.ts";
import { migrate } from "../../../platform/migrate.ts";
import { opsdb } from "../subgraph.ts";
import { frameArchivedConsumer } from "./frame-archived.ts";

const EXECUTION = "a57e0000-0001-8000-8000-000000000001";
const LATER_EXECUTION = "a57e0000-0001-8000-8000-000000000002";
const VERSION = "a57e0000-0004-8000-8000-00000000000c";

const payload = {
  frameId: 12,
  frameVersionId: VERSION,
  key: "sds/ln01/20260305/raw/u1/f.fits.fz",
  objectVersionId: null,
  size: 2880,
  sha256: "ab".repeat(32),
  observationDate: "2026-03-05T09:00:00.000Z",
  instrumentCode: "ln01",
  observationId: null as number | null,
  proposalId: "HTN2026A-001",
  publicDate: "2027-03-05T09:00:00.000Z" as string | null,
  store: { kind: "disk", host: "localhost", basePath: "/data" } as object,
  archivedAt: "2026-03-05T09:05:00.000Z",
};
const bucket = { kind: "s3", endpoint: "https://s3.test", region: "eu", bucket: "frames" };

let database: Database;

beforeAll(async () => {
  database = await openDatabase({ databaseUrl: null, dataDir: null });
  await migrate(database.sql, "opsdb", opsdb.migrations);
  await database.sql.unsafe(`
    insert into opsdb.observing_program (name, short_name) values ('p', 'p');
    insert into opsdb.target_source (name, kind, naif_id) values ('t', 'solar_system_object', 499);
    insert into opsdb.obs_mode (name) values ('m');
    insert into opsdb.observation_configuration (name) values ('c');
    insert into opsdb.obs_unit (observing_program_id, target_source_id, obs_mode_id,
      observation_configuration_id, name)
    select p.id, t.id, m.id, c.id, 'u' from opsdb.observing_program p, opsdb.target_source t,
      opsdb.obs_mode m, opsdb.observation_configuration c;
    insert into opsdb.executed_obs_unit (id, obs_unit_id, observation_id, start_time)
    select execution.id::uuid, u.id, 7, execution.start::timestamptz
    from opsdb.obs_unit u, (values ('${LATER_EXECUTION}', '2026-03-05T08:00Z'),
      ('${EXECUTION}', '2026-03-04T08:00Z')) execution(id, start);
    insert into opsdb.instrument_module (instrument_code, name, pixels, band_min_ghz, band_max_ghz)
    values ('ln01', 'ln01', 1, 1, 2), ('qt01', 'qg01', 1, 1, 2), ('qt01', 'qr01', 1, 1, 2);`);
}, 60_000);
afterAll(() => database?.close());
beforeEach(async () => {
  await database.sql`truncate opsdb.physical_copy, opsdb.raw_data_file, opsdb.data_location,
    opsdb.data_site cascade`;
});

function hear(...frames: Partial<typeof payload>[]): Promise<unknown> {
  const events = (frames.length > 0 ? frames : [{}]).map((changes) => ({
    topic: "frame.archived" as const,
    key: "f",
    payload: { ...payload, ...changes },
    occurredAt: new Date(payload.archivedAt),
  }));
  return database.sql.begin((transaction) => frameArchivedConsumer.handleAll(events, transaction));
}

function hearDeleted(
  changes: { frameVersionIds?: string[]; store?: object } = {},
): Promise<unknown> {
  const deleted = {
    frameVersionIds: [VERSION],
    store: payload.store,
    deletedAt: "2026-04-01T00:00:00.000Z",
  };
  return database.sql.begin((transaction) =>
    frameArchivedConsumer.handleAll(
      [
        {
          topic: "frame.deleted",
          key: "f",
          payload: { ...deleted, ...changes },
          occurredAt: new Date(deleted.deletedAt),
        },
      ],
      transaction,
    ),
  );
}

const files = () => database.sql`
  select f.*, m.name as module from opsdb.raw_data_file f
  left join opsdb.instrument_module m on m.id = f.instrument_module_id
  order by f.frame_id desc, f.id`;
const copies = () => database.sql`
  select c.*, l.name as location, l.location_type, s.short_name as site
  from opsdb.physical_copy c join opsdb.data_location l on l.id = c.data_location_id
  join opsdb.data_site s on s.id = l.data_site_id order by l.name`;

describe("an archived frame", () => {
  it("becomes a file whose id is that of the frame version, with a verified copy in the store", async () => {
    await hear();
    expect(await files()).toMatchObject([
      {
        id: VERSION,
        frameId: 12,
        frameVersionId: VERSION,
        relativePath: payload.key,
        size: 2880,
        checksum: payload.sha256,
        checksumAlg: "sha256",
        recordedAt: new Date(payload.observationDate),
        module: "ln01",
      },
    ]);
    expect(await copies()).toMatchObject([
      {
        rawDataFileId: VERSION,
        pathOrKey: payload.key,
        status: "present",
        verifyResult: "ok",
        verifiedAt: new Date(payload.archivedAt),
        originKind: "ingest",
        originId: VERSION,
        location: "localhost:/data",
        locationType: "buffer",
        site: "archive",
      },
    ]);
  });

  it("is registered together with others, each in its store", async () => {
    const others = [13, 14].map((frameId) => ({
      frameId,
      frameVersionId: VERSION.replace(/..$/, String(frameId)),
      sha256: `${frameId}`.repeat(32),
      store: frameId === 13 ? payload.store : bucket,
      observationId: 7,
    }));
    await hear({}, ...others);
    expect(await files()).toMatchObject([
      { frameId: 14, checksum: "14".repeat(32), executedObsUnitId: LATER_EXECUTION },
      { frameId: 13, checksum: "13".repeat(32), executedObsUnitId: LATER_EXECUTION },
      { frameId: 12, checksum: payload.sha256, executedObsUnitId: null },
    ]);
    expect((await copies()).map(({ location }) => location)).toEqual([
      "https://s3.test/frames",
      "localhost:/data",
      "localhost:/data",
    ]);
  });

  it("heard twice is registered once", async () => {
    await hear();
    await hear();
    expect(await files()).toHaveLength(1);
    expect(await copies()).toHaveLength(1);
  });

  it("heard again after its copy was deleted does not bring the copy back", async () => {
    await hear();
    await database.sql`update opsdb.physical_copy set status = 'deleted', deleted_at = now()`;
    await hear();
    expect(await copies()).toMatchObject([{ status: "deleted" }]);
  });

  it("of two stores has its copies in two locations of one site, made when first seen", async () => {
    await hear();
    await hear({ store: bucket });
    await hear({ frameVersionId: VERSION.replace(/c$/, "d"), store: bucket });
    expect(await files()).toHaveLength(2);
    expect((await copies()).map((copy) => [copy.site, copy.location])).toEqual([
      ["archive", "https://s3.test/frames"],
      ["archive", "https://s3.test/frames"],
      ["archive", "localhost:/data"],
    ]);
  });

  it("goes to the location that operators made for its store, wherever that is", async () => {
    await database.sql`
      with site as (
        insert into opsdb.data_site (name, short_name) values ('Campus', 'campus') returning id)
      insert into opsdb.data_location (data_site_id, name, location_type, storage_type, host, base_path)
      select id, 'frames', 'buffer', 'disk', 'localhost', '/data' from site`;
    await hear();
    expect(await copies()).toMatchObject([{ site: "campus", location: "frames" }]);
  });

  it("hangs on the latest execution of its observation", async () => {
    await hear({ observationId: 7 });
    expect(await files()).toMatchObject([{ executedObsUnitId: LATER_EXECUTION }]);
  });

  it("waits unattached while no execution of its observation is known", async () => {
    await hear({ observationId: 8 });
    expect(await files()).toMatchObject([{ executedObsUnitId: null, module: "ln01" }]);
  });

  it("of an instrument with several modules, or none, has no module", async () => {
    await hear({ instrumentCode: "qt01" });
    await hear({ instrumentCode: "xx01", frameVersionId: VERSION.replace(/c$/, "d") });
    expect((await files()).map((file) => file.module)).toEqual([null, null]);
  });

  it("is seen by whom the archive shows it to", async () => {
    await hear();
    expect(await files()).toMatchObject([
      { proposalId: "HTN2026A-001", publicDate: new Date("2027-03-05T09:00:00.000Z") },
    ]);
  });

  it("of which a new version says otherwise takes its older files along", async () => {
    await hear();
    await hear({ frameId: 13, frameVersionId: VERSION.replace(/c$/, "e") });
    const newer = { frameVersionId: VERSION.replace(/c$/, "d") };
    await hear({ ...newer, proposalId: "HTN2026A-002", publicDate: null });
    const seen = { proposalId: "HTN2026A-002", publicDate: null };
    expect(await files()).toMatchObject([
      { frameId: 13, proposalId: "HTN2026A-001", version: 1 },
      { frameId: 12, ...seen, version: 2 },
      { frameId: 12, ...seen, version: 1 },
    ]);
    await hear({ ...newer, ...seen });
    expect((await files()).map(({ version }) => version)).toEqual([1, 2, 1]);
  });

  it("without an observation date was recorded when it was archived", async () => {
    await hear({ observationDate: undefined });
    expect(await files()).toMatchObject([{ recordedAt: new Date(payload.archivedAt) }]);
  });
});

describe("a frame that the archive deleted", () => {
  it("keeps its file, and its copy in that store is deleted", async () => {
    await hear();
    await hear({ store: bucket });
    await hearDeleted();
    expect(await files()).toHaveLength(1);
    expect(await copies()).toMatchObject([
      { location: "https://s3.test/frames", status: "present", deletedAt: null },
      { status: "deleted", deletedAt: new Date("2026-04-01T00:00:00.000Z") },
    ]);
  });

  it("heard of twice, or never heard of before, changes nothing more", async () => {
    await hear();
    await hearDeleted();
    const once = await copies();
    await hearDeleted();
    await hearDeleted({ frameVersionIds: [VERSION.replace(/c$/, "d")] });
    await hearDeleted({ store: bucket });
    expect(await copies()).toEqual(once);
  });
});
