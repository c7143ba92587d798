import { type ExecutionResult, graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../platform/database.ts";
import { migrate } from "../../platform/migrate.ts";
import { operator } from "../../schema/viewer.fixture.ts";
import { frames } from "../../seeds/frames.ts";
import { sampleObservations, sampleStore } from "../../seeds/lineage/sample-observations.ts";
import { lineage } from "../../seeds/lineage.ts";
import { loadOpsdb } from "../../seeds/load-opsdb.ts";
import { createContext } from "./context.ts";
import { opsdb } from "./subgraph.ts";

let database: Database;
let statements = 0;

beforeAll(async () => {
  database = await openDatabase({
    databaseUrl: null,
    dataDir: null,
    onStatement: () => statements++,
  });
  await migrate(database.sql, "opsdb", opsdb.migrations);
  const generated = frames(sampleObservations, { withBytes: false });
  await database.sql.begin((sql) =>
    loadOpsdb(sql, lineage(sampleObservations, generated, sampleStore)),
  );
}, 60_000);
afterAll(() => database?.close());

// biome-ignore lint/suspicious/noExplicitAny: the shape is what each test asserts
type Answer = ExecutionResult<any> & { cost: number };

/** The answer, untyped, and how many statements it took. */
async function ask(source: string, variableValues = {}): Promise<Answer> {
  statements = 0;
  const contextValue = createContext(database.sql, operator);
  const answer = await graphql({ schema: opsdb.schema, source, variableValues, contextValue });
  return { ...answer, cost: statements };
}

const ENTITIES = (fields: string) => /* GraphQL */ `
  query Entities($representations: [_Any!]!) {
    _entities(representations: $representations) { ${fields} }
  }`;
const frameIds = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ __typename: "Frame", id: String(index + 1) }));

describe("where the bytes of frames are", () => {
  const PLACES = ENTITIES(`... on Frame {
    rawDataFile { id package { state copies { status location { name site { shortName } } } } }
  }`);

  it("takes five statements, as many for 3 frames as for 300", async () => {
    const few = await ask(PLACES, { representations: frameIds(3) });
    const many = await ask(PLACES, { representations: frameIds(300) });
    expect(many.errors).toBeUndefined();
    expect(few.cost).toBe(5);
    expect(many.cost).toBe(5);
    const places = many.data._entities.flatMap(
      (frame: { rawDataFile: { package: { copies: object[] } | null } }) =>
        frame.rawDataFile.package?.copies ?? [],
    );
    expect(places).toContainEqual({
      status: "PRESENT",
      location: { name: "archive", site: { shortName: "mirror" } },
    });
  });

  it("is null for a frame without a file and for an id that is no serial number", async () => {
    const representations = ["999999", "x"].map((id) => ({ __typename: "Frame", id }));
    const { data, errors } = await ask(PLACES, { representations });
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([{ rawDataFile: null }, { rawDataFile: null }]);
  });
});

const FILE = /* GraphQL */ `
  query File($filter: RawDataFileFilter, $first: Int) {
    rawDataFiles(filter: $filter, first: $first) { nodes {
      relativePath checksum
      copies { status verifyResult location { name } }
      executedObsUnit { startTime obsUnit { name observingProgram { shortName } } }
      package {
        state
        copies { status location { name site { shortName } } }
        bundles { transfers { status unpackStatus retryCount route { method routeType } } }
        archiveTransfers { status destinationLocation { name } }
        stagingJobs { status active }
      }
    } }
  }`;

describe("a file from the sky to the archive", () => {
  it("is told by one statement a level, whatever the number of files", async () => {
    const few = await ask(FILE, { first: 10, filter: { packaged: true } });
    const many = await ask(FILE, { first: 400, filter: { packaged: true } });
    expect(many.errors).toBeUndefined();
    expect(many.data.rawDataFiles.nodes).toHaveLength(400);
    expect(many.cost).toBe(few.cost);
    expect(many.cost).toBe(15);
  });

  it("of a settled package has gone through a bundle into three archives", async () => {
    const { data } = await ask(FILE, { first: 1, filter: { frameId: ["1"] } });
    const [file] = data.rawDataFiles.nodes;
    expect(file.executedObsUnit.obsUnit).toMatchObject({
      name: "Target 1",
      observingProgram: { shortName: "SNLC" },
    });
    expect(file.package).toMatchObject({
      state: "ARCHIVED",
      bundles: [{ transfers: [{ status: "COMPLETED", unpackStatus: "COMPLETED", retryCount: 0 }] }],
      stagingJobs: [],
    });
    expect(file.package.archiveTransfers).toHaveLength(3);
    expect(
      file.package.copies.map(
        (copy: { status: string; location: { name: string; site: { shortName: string } } }) =>
          `${copy.location.site.shortName}/${copy.location.name} ${copy.status}`,
      ),
    ).toEqual([
      "summit/buffer DELETED",
      "campus/buffer DELETED",
      "campus/archive PRESENT",
      "campus/tape PRESENT",
      "mirror/archive PRESENT",
    ]);
  });

  it("is known where it came from: copies tell what made them", async () => {
    const { data, errors } = await ask(/* GraphQL */ `{
      physicalCopies(first: 1, filter: { kind: [RAW_DATA_PACKAGE], locationType: [LONG_TERM_ARCHIVE] }) {
        nodes {
          kind originKind originId observedChecksum checksumAlg
          rawDataFile { id } rawDataPackage { checksum } dataTransferPackage { id }
          sourceCopy { location { ... on DiskDataLocation { host basePath } } }
          location { __typename locationType ... on S3DataLocation { bucket endpoint prefix } }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    const [copy] = data.physicalCopies.nodes;
    expect(copy).toMatchObject({
      kind: "RAW_DATA_PACKAGE",
      originKind: "LONG_TERM_ARCHIVE_TRANSFER",
      checksumAlg: "SHA256",
      rawDataFile: null,
      rawDataPackage: { checksum: copy.observedChecksum },
      dataTransferPackage: null,
      sourceCopy: { location: { host: "campus-01", basePath: "/buffer" } },
      location: { __typename: "S3DataLocation", bucket: "htn-archive", prefix: "raw/" },
    });
  });
});

describe("the lists", () => {
  it("take names of states in upper case and ids of any form", async () => {
    const { data, errors } = await ask(/* GraphQL */ `{
      failed: rawDataPackages(filter: { state: [FAILED] }) { nodes { state } totalCount { value } }
      none: rawDataPackages(filter: { executedObsUnitId: ["x"] }) { nodes { id } }
      serial: executedObsUnits(filter: { observationId: ["x", "5"] }) { nodes { observationId } }
      tape: dataLocations(filter: { storageType: [TAPE] }) { nodes { name ... on TapeDataLocation { library } } }
      dips: targetSources(filter: { kind: [CONSTANT_ELEVATION_SOURCE] }) {
        nodes { name ... on ConstantElevationSource { elevationDeg region } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.failed.totalCount.value).toBe(data.failed.nodes.length);
    expect(data.failed.nodes[0].state).toBe("FAILED");
    expect(data.none.nodes).toEqual([]);
    expect(data.serial.nodes).toEqual([{ observationId: "5" }]);
    expect(data.tape.nodes).toEqual([{ name: "tape", library: "campus-lib1" }]);
    expect(data.dips.nodes).toEqual([{ name: "Sky dip east", elevationDeg: 45, region: "east" }]);
  });

  it("of bundles, transfers, archive transfers and jobs filter by what hangs on them", async () => {
    const { data: found } = await ask(`{ stagingJobs(first: 1, filter: { active: true }) {
      nodes { id members { nodes { status rawDataPackage { id } } totalCount { value } } } } }`);
    const [job] = found.stagingJobs.nodes;
    const id = job.members.nodes[0].rawDataPackage.id;
    expect(job.members.totalCount.value).toBe(job.members.nodes.length);
    const { data, errors } = await ask(
      /* GraphQL */ `query ($id: ID!) {
        stagingJobs(filter: { rawDataPackageId: [$id] }) { nodes { id destinationLocation { locationType } } }
        dataTransferPackages(filter: { rawDataPackageId: [$id] }) {
          nodes { id rawDataPackages(first: 5) { nodes { id } totalCount { value } } transfers { logs { attempt level exitCode } } }
        }
        longTermArchiveTransfers(filter: { rawDataPackageId: [$id], status: [COMPLETED] }) { nodes { rawDataPackage { id } } }
        rawDataPackage(id: $id) { manifest metadata { document } rawDataFiles { nodes { package { id } } } }
      }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data.stagingJobs.nodes).toEqual([
      { id: job.id, destinationLocation: { locationType: "PROCESSING" } },
    ]);
    const [bundle] = data.dataTransferPackages.nodes;
    expect(bundle.rawDataPackages.nodes).toContainEqual({ id });
    expect(bundle.transfers[0].logs).toEqual([{ attempt: 1, level: "INFO", exitCode: 0 }]);
    expect(data.longTermArchiveTransfers.nodes).toHaveLength(3);
    const { manifest, rawDataFiles, metadata } = data.rawDataPackage;
    expect(manifest.files).toHaveLength(rawDataFiles.nodes.length);
    expect(metadata.document.obs_collection).toBe("HTN");
  });

  const lists = Object.values(opsdb.schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ name }) => name === "orderBy"),
  );
  const orderings = lists.flatMap(({ name, args }) => {
    const order = args.find((arg) => arg.name === "orderBy")?.type;
    return order && "getValues" in order
      ? order.getValues().map((value) => [name, value.name] as const)
      : [];
  });

  it.each(orderings)("`%s` by %s is the same page by page as at once", async (name, orderBy) => {
    const whole = await ask(
      `{ ${name}(orderBy: ${orderBy}, first: 7) { edges { node { id } cursor } } }`,
    );
    const edges: { node: { id: string }; cursor: string }[] = whole.data[name].edges;
    expect(edges.length).toBeGreaterThan(0);
    const paged = [edges[0]?.node.id];
    for (let after = edges[0]?.cursor; paged.length < edges.length; ) {
      const page = await ask(
        `query ($after: String) { ${name}(orderBy: ${orderBy}, first: 1, after: $after) { edges { node { id } cursor } } }`,
        { after },
      );
      expect(page.errors).toBeUndefined();
      paged.push(page.data[name].edges[0].node.id);
      after = page.data[name].edges[0].cursor;
    }
    expect(paged).toEqual(edges.map(({ node }) => node.id));
  });
});

describe("entities by key", () => {
  const byId = Object.values(opsdb.schema.getQueryType()?.getFields() ?? {})
    .filter(({ args }) => args.length === 1 && args[0]?.name === "id")
    .map(({ name }) => name);

  it.each(byId)("`%s` is null for an unknown id and for what is no UUID", async (name) => {
    const unknown = "00000000-0000-8000-8000-000000000000";
    const { data, errors } = await ask(
      `{ a: ${name}(id: "${unknown}") { id } b: ${name}(id: "nothing") { id } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ a: null, b: null });
  });

  it("a reference to nothing is an error with a code", async () => {
    const representations = [{ __typename: "RawDataPackage", id: "nothing" }];
    const { errors } = await ask(ENTITIES("... on RawDataPackage { state }"), { representations });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "NOT_FOUND", retry: "NEVER" });
  });

  it("others' entities carry the programme, the hardware and the executions", async () => {
    const { data, errors } = await ask(
      ENTITIES(`
        ... on Telescope { observatory { name telescopeIds telescopes { id } } obsUnits(first: 1, filter: { name: "mars" }) { nodes { name telescope { id } } } }
        ... on Instrument { modules { name pixels instrument { code } configurations { name } } availableForOperations }
        ... on Proposal { observingProgram { shortName proposal { id } subObservingPrograms { shortName } } }
        ... on Observation { executedObsUnits { status conditions observation { id } rawDataPackages { partNo instrumentModule { name } } rawDataFiles { totalCount { value } } } }
      `),
      {
        representations: [
          { __typename: "Telescope", id: "sds.dom1.1m0a" },
          { __typename: "Instrument", code: "qt01" },
          { __typename: "Proposal", id: "HTN2026A-002" },
          { __typename: "Observation", id: "6" },
          { __typename: "Observation", id: "11" },
          { __typename: "Telescope", id: "nowhere" },
          { __typename: "Instrument", code: "unheard" },
        ],
      },
    );
    expect(errors).toBeUndefined();
    const [telescope, instrument, proposal, executed, failed, nowhere, unheard] = data._entities;
    expect(telescope.observatory.name).toBe("Halcyon Telescope Network");
    expect(telescope.observatory.telescopeIds).toHaveLength(19);
    expect(telescope.obsUnits.nodes[0]).toEqual({
      name: "Mars at sds.dom1.1m0a",
      telescope: { id: "sds.dom1.1m0a" },
    });
    expect(instrument.modules.map(({ name }: { name: string }) => name)).toEqual([
      "qg01",
      "qi01",
      "qr01",
      "qz01",
    ]);
    expect(instrument.availableForOperations).toBe(true);
    expect(proposal.observingProgram.proposal.id).toBe("HTN2026A-002");
    expect(executed.executedObsUnits).toHaveLength(1);
    expect(executed.executedObsUnits[0]).toMatchObject({
      status: "FINISHED",
      observation: { id: "6" },
      rawDataPackages: ["qg01", "qi01", "qr01", "qz01"].map((name) => ({
        partNo: 1,
        instrumentModule: { name },
      })),
      // Four exposures and one product.
      rawDataFiles: { totalCount: { value: 5 } },
    });
    expect(failed.executedObsUnits).toEqual([]);
    expect(nowhere).toEqual({ observatory: null, obsUnits: { nodes: [] } });
    expect(unheard).toEqual({ modules: [], availableForOperations: null });
  });
});

describe("what the tables refuse", () => {
  async function refused(change: (sql: Database["sql"]) => Promise<unknown>): Promise<string> {
    const error = await change(database.sql).then(
      () => null,
      (reason: { code?: string }) => reason,
    );
    return error?.code ?? "accepted";
  }
  const UNIQUE = "23505";
  const CHECK = "23514";
  const FOREIGN = "23503";

  it("two living copies of one content in one place", async () => {
    const code = await refused(
      (sql) => sql`
        insert into opsdb.physical_copy
          (raw_data_package_id, data_location_id, path_or_key, size, origin_kind)
        select raw_data_package_id, data_location_id, 'again', size, origin_kind
        from opsdb.physical_copy where raw_data_package_id is not null and status = 'present'
        limit 1`,
    );
    expect(code).toBe(UNIQUE);
  });

  it("a copy of two things, or of none", async () => {
    const insert = (sql: Database["sql"], file: boolean) => sql`
      insert into opsdb.physical_copy
        (raw_data_package_id, raw_data_file_id, data_location_id, path_or_key, size, origin_kind)
      select case when ${file} then p.id end,
        case when ${file} then (select id from opsdb.raw_data_file limit 1) end,
        l.id, 'x', 1, 'ingest'
      from opsdb.raw_data_package p, opsdb.data_location l limit 1`;
    expect(await refused((sql) => insert(sql, true))).toBe(CHECK);
    expect(await refused((sql) => insert(sql, false))).toBe(CHECK);
  });

  it("a package in two active bundles of one site", async () => {
    const code = await refused(
      (sql) => sql`
        insert into opsdb.data_transfer_package_member
        select other.id, m.raw_data_package_id, m.origin_site_id, true
        from opsdb.data_transfer_package_member m, opsdb.data_transfer_package other
        where m.active and other.id <> m.data_transfer_package_id limit 1`,
    );
    expect(code).toBe(UNIQUE);
  });

  it("a second unfinished transfer of a bundle to one place", async () => {
    const code = await refused(
      (sql) => sql`
        insert into opsdb.data_transfer (data_transfer_package_id, data_transfer_route_id,
          origin_location_id, destination_location_id)
        select data_transfer_package_id, data_transfer_route_id, origin_location_id,
          destination_location_id
        from opsdb.data_transfer where status = 'in_progress' limit 1`,
    );
    expect(code).toBe(UNIQUE);
  });

  it("archiving to what is no long-term archive, and staging to what is no processing area", async () => {
    const archive = await refused(
      (sql) => sql`
        insert into opsdb.long_term_archive_transfer
          (raw_data_package_id, origin_location_id, destination_location_id)
        select p.id, a.id, b.id from opsdb.raw_data_package p, opsdb.data_location a,
          opsdb.data_location b
        where a.location_type = 'source' and b.location_type = 'buffer' limit 1`,
    );
    const stage = await refused(
      (sql) => sql`
        insert into opsdb.staging_job (requested_by_id, destination_location_id, expires_at)
        select '1', id, now() from opsdb.data_location where location_type = 'buffer' limit 1`,
    );
    expect([archive, stage]).toEqual([FOREIGN, FOREIGN]);
  });

  it("a relay through no site, and a file in a package of another execution", async () => {
    const relay = await refused(
      (sql) => sql`update opsdb.data_transfer_route set via_site_id = null`,
    );
    const moved = await refused(
      (sql) => sql`
        update opsdb.raw_data_file set executed_obs_unit_id = (
          select id from opsdb.executed_obs_unit other
          where other.id <> raw_data_file.executed_obs_unit_id limit 1)
        where raw_data_package_id is not null`,
    );
    expect([relay, moved]).toEqual([CHECK, FOREIGN]);
  });
});
