import { type ExecutionResult, graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../platform/database.ts";
import { migrate } from "../../platform/migrate.ts";
import { operator, viewer } from "../../schema/viewer.fixture.ts";
import { anonymous, sightOf, type Viewer } from "../../schema/viewer.ts";
import { createContext } from "./context.ts";
import { seesFile, seesUnits } from "./rules/access.ts";
import { opsdb } from "./subgraph.ts";

const OWN = "HTN2026A-001";
const FOREIGN = "HTN2026A-002";
const PAST = new Date("2020-01-01T00:00:00Z");
const FUTURE = new Date("2100-01-01T00:00:00Z");

/** Each has one unit, its execution, and two packages, one for each module. */
const programs = {
  free: { proposalId: null, public: false },
  open: { proposalId: "HTN2026A-003", public: true },
  own: { proposalId: OWN, public: false },
  foreign: { proposalId: FOREIGN, public: false },
};
type ProgramName = keyof typeof programs;
const programNames = Object.keys(programs) as ProgramName[];

/** The program whose execution made each file, the module, and what the file itself says. */
const files: Record<string, [ProgramName | null, 1 | 2, string | null, Date | null]> = {
  "free-private": ["free", 1, null, null],
  "open-private": ["open", 1, null, FUTURE],
  "open-public": ["open", 1, null, PAST],
  "own-private": ["own", 1, null, null],
  "own-foreign": ["own", 1, FOREIGN, FUTURE],
  "own-public": ["own", 2, OWN, PAST],
  "foreign-private": ["foreign", 1, null, null],
  "foreign-secret": ["foreign", 1, FOREIGN, FUTURE],
  "foreign-own": ["foreign", 1, OWN, FUTURE],
  "foreign-public": ["foreign", 2, FOREIGN, PAST],
  "foreign-hidden": ["foreign", 2, FOREIGN, FUTURE],
  "loose-private": [null, 1, null, null],
  "loose-own": [null, 1, OWN, FUTURE],
  "loose-public": [null, 1, null, PAST],
};
const fileNames = Object.keys(files);
const packageNames = programNames.flatMap((name) => [`${name}-1`, `${name}-2`]);

const memberships = [
  { proposalId: OWN, role: "CI" as const },
  { proposalId: "HTN2026A-009", role: "PI" as const },
];
const viewers: Record<string, Viewer> = {
  "somebody anonymous": anonymous,
  "an account without proposals": viewer({ user: { id: 7, username: "other" } }),
  "a member": viewer({ memberships }),
  "a member by a token without read": viewer({ memberships, scopes: ["opsdb:work"] }),
  staff: viewer({ roles: ["staff"], memberships }),
  "staff who want to see everything": viewer({ roles: ["staff"], staffView: true }),
  "an operator": operator,
  "an instrument": viewer({ roles: ["instrument"] }),
  "an administrator": viewer({ roles: ["admin"] }),
  "an operator by a token without read": viewer({ roles: ["operator"], scopes: ["opsdb:work"] }),
};

/** What the rules say that the viewer sees, by name. */
function seenBy(as: Viewer) {
  const sight = sightOf(as);
  const units = programNames.filter((name) => seesUnits(sight, programs[name]));
  const seenFiles = fileNames.filter((name) => {
    const [program, , proposalId, publicDate] = files[name] as (typeof files)[string];
    const made = program && programs[program];
    return seesFile(sight, { proposalId, publicDate }, made, new Date());
  });
  const packages = packageNames.filter((name) => {
    const [program, module] = name.split("-");
    return (
      units.includes(program as ProgramName) ||
      seenFiles.some((file) => files[file]?.[0] === program && files[file]?.[1] === Number(module))
    );
  });
  return { units, files: seenFiles, packages, all: sight.all };
}

let database: Database;
let statements = 0;

// biome-ignore lint/suspicious/noExplicitAny: the shape is what each test asserts
type Answer = ExecutionResult<any>;

function ask(as: Viewer, source: string, variableValues = {}): Promise<Answer> {
  statements = 0;
  const contextValue = createContext(database.sql, as);
  return graphql({ schema: opsdb.schema, source, variableValues, contextValue });
}

/** The entity of the type and key, or what became of it. */
async function entity(as: Viewer, typename: string, id: string, fields: string) {
  const { data, errors } = await ask(
    as,
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ${typename} { ${fields} } } }`,
    { representations: [{ __typename: typename, id }] },
  );
  return errors ? errors.map(({ extensions }) => extensions.code) : data._entities[0];
}

const kinds = ["program", "unit", "execution", "package", "file", "bundle", "transfer"] as const;
const others = ["archiving", "job", "foreignJob", "copy", "module", "site", "location"] as const;
/** The UUID of a thing of the world, by its kind and name. */
function uuid(kind: (typeof kinds | typeof others)[number], name = ""): string {
  const number = [
    ...programNames,
    ...packageNames,
    ...fileNames,
    "",
    "1",
    "2",
    "processing",
    "lta",
  ];
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  const kindNumber = [...kinds, ...others].indexOf(kind) + 1;
  return `00000000-0000-8000-8000-${hex(kindNumber, 4)}${hex(number.indexOf(name) + 1, 8)}`;
}

beforeAll(async () => {
  database = await openDatabase({
    databaseUrl: null,
    dataDir: null,
    onStatement: () => statements++,
  });
  const { sql } = database;
  await migrate(sql, "opsdb", opsdb.migrations);
  const add = (table: string, rows: Record<string, unknown>[]) =>
    sql`insert into ${sql(`opsdb.${table}`)} ${sql(rows as never)}`;
  await add(
    "instrument_module",
    ["1", "2"].map((name) => ({
      id: uuid("module", name),
      instrumentCode: "ln01",
      name,
      pixels: 1,
      bandMinGhz: 1,
      bandMaxGhz: 2,
    })),
  );
  const [source, mode, setUp] = [uuid("site", "1"), uuid("site", "2"), uuid("site", "lta")];
  await add("target_source", [
    { id: source, name: "Mars", kind: "solar_system_object", naifId: 499 },
  ]);
  await add("obs_mode", [{ id: mode, name: "m" }]);
  await add("observation_configuration", [{ id: setUp, name: "c" }]);
  for (const [index, name] of programNames.entries()) {
    const [programId, unitId] = [uuid("program", name), uuid("unit", name)];
    await add("observing_program", [{ id: programId, name, shortName: name, ...programs[name] }]);
    await add("obs_unit", [
      {
        id: unitId,
        observingProgramId: programId,
        targetSourceId: source,
        obsModeId: mode,
        observationConfigurationId: setUp,
        telescopeId: "sds.dom1.1m0a",
        name,
      },
    ]);
    await add("executed_obs_unit", [
      {
        id: uuid("execution", name),
        obsUnitId: unitId,
        observationId: index + 1,
        startTime: PAST,
      },
    ]);
  }
  await add("data_site", [{ id: uuid("site"), name: "Campus", shortName: "campus" }]);
  const disk = { dataSiteId: uuid("site"), storageType: "disk", host: "h" };
  await add("data_location", [
    { ...disk, id: uuid("location"), name: "b", locationType: "buffer", basePath: "/b" },
    {
      ...disk,
      id: uuid("location", "processing"),
      name: "p",
      locationType: "processing",
      basePath: "/p",
    },
    {
      ...disk,
      id: uuid("location", "lta"),
      name: "l",
      locationType: "long_term_archive",
      basePath: "/l",
    },
  ]);
  for (const name of packageNames) {
    const [program, module] = name.split("-") as [ProgramName, string];
    await add("raw_data_package", [
      {
        id: uuid("package", name),
        executedObsUnitId: uuid("execution", program),
        instrumentModuleId: uuid("module", module),
        status: "completed",
        sealedAt: PAST,
        size: 1,
        checksum: name,
        checksumAlg: "md5",
        manifest: sql.json({ files: [name] }),
      },
    ]);
    await add("raw_data_package_metadata", [
      { rawDataPackageId: uuid("package", name), document: sql.json({ name }) },
    ]);
    await add("long_term_archive_transfer", [
      {
        id: uuid("archiving", name),
        rawDataPackageId: uuid("package", name),
        originLocationId: uuid("location"),
        destinationLocationId: uuid("location", "lta"),
      },
    ]);
  }
  for (const [index, name] of fileNames.entries()) {
    const [program, module, proposalId, publicDate] = files[name] as (typeof files)[string];
    await add("raw_data_file", [
      {
        id: uuid("file", name),
        executedObsUnitId: program && uuid("execution", program),
        instrumentModuleId: uuid("module", String(module)),
        rawDataPackageId: program && uuid("package", `${program}-${module}`),
        relativePath: name,
        size: index,
        checksum: name,
        checksumAlg: "md5",
        recordedAt: PAST,
        frameId: index + 1,
        frameVersionId: uuid("file", name),
        proposalId,
        publicDate,
      },
    ]);
  }
  await add("data_transfer_package", [
    {
      id: uuid("bundle"),
      originLocationId: uuid("location"),
      originSiteId: uuid("site"),
    },
  ]);
  await add(
    "data_transfer_package_member",
    packageNames.map((name) => ({
      dataTransferPackageId: uuid("bundle"),
      rawDataPackageId: uuid("package", name),
      originSiteId: uuid("site"),
    })),
  );
  const route = uuid("site", "processing");
  await add("data_transfer_route", [
    {
      id: route,
      originSiteId: uuid("site"),
      destinationSiteId: uuid("site"),
      method: "s3",
      routeType: "direct",
    },
  ]);
  await add("data_transfer", [
    {
      id: uuid("transfer"),
      dataTransferPackageId: uuid("bundle"),
      dataTransferRouteId: route,
      originLocationId: uuid("location"),
      destinationLocationId: uuid("location", "lta"),
    },
  ]);
  await add("data_transfer_log", [{ dataTransferId: uuid("transfer"), attempt: 1, level: "info" }]);
  for (const [kind, requestedById] of [
    ["job", "1000"],
    ["foreignJob", "8"],
  ] as const) {
    await add("staging_job", [
      {
        id: uuid(kind),
        requestedById,
        destinationLocationId: uuid("location", "processing"),
        expiresAt: FUTURE,
      },
    ]);
    await add(
      "staging_job_member",
      packageNames.map((name) => ({
        stagingJobId: uuid(kind),
        rawDataPackageId: uuid("package", name),
      })),
    );
  }
  const copy = { dataLocationId: uuid("location"), pathOrKey: "x", size: 1, originKind: "ingest" };
  await add("physical_copy", [
    { ...copy, id: uuid("copy"), dataTransferPackageId: uuid("bundle") },
  ]);
  await add(
    "physical_copy",
    packageNames.map((name) => ({
      ...copy,
      id: uuid("copy", name),
      rawDataPackageId: uuid("package", name),
      sourceCopyId: uuid("copy"),
    })),
  );
  await add(
    "physical_copy",
    fileNames.map((name) => ({
      ...copy,
      id: uuid("copy", name),
      rawDataFileId: uuid("file", name),
      sourceCopyId: uuid("copy", "own-1"),
    })),
  );
}, 60_000);
afterAll(() => database?.close());

const sorted = (values: Iterable<string>) => [...values].sort();

describe.each(Object.keys(viewers))("%s", (who) => {
  const as = viewers[who] as Viewer;
  const seen = seenBy(as);
  const things = {
    ObsUnit: { field: "obsUnit", all: programNames, seen: seen.units, kind: "unit" },
    ExecutedObsUnit: {
      field: "executedObsUnit",
      all: programNames,
      seen: seen.units,
      kind: "execution",
    },
    RawDataFile: { field: "rawDataFile", all: fileNames, seen: seen.files, kind: "file" },
    RawDataPackage: {
      field: "rawDataPackage",
      all: packageNames,
      seen: seen.packages,
      kind: "package",
    },
  } as const;
  const typenames = Object.keys(things) as (keyof typeof things)[];

  it("sees all programs, hardware, sources and places", async () => {
    const { data, errors } = await ask(
      as,
      `{ observingPrograms { nodes { shortName public proposalId } } targetSources { totalCount { value } }
        dataLocations { totalCount { value } } dataTransferRoutes { totalCount { value } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      observingPrograms: {
        nodes: sorted(programNames).map((shortName) => ({
          shortName,
          ...programs[shortName as ProgramName],
        })),
      },
      targetSources: { totalCount: { value: 1 } },
      dataLocations: { totalCount: { value: 3 } },
      dataTransferRoutes: { totalCount: { value: 1 } },
    });
  });

  it.each(typenames)("finds by id and by reference the %s that may be seen", async (typename) => {
    const { field, all, kind, ...expected } = things[typename];
    for (const name of all) {
      const id = uuid(kind, name);
      const isSeen = (expected.seen as readonly string[]).includes(name);
      const { data } = await ask(as, `query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
      expect(data[field]).toEqual(isSeen ? { id } : null);
      expect(await entity(as, typename, id, "id")).toEqual(isSeen ? { id } : ["NOT_FOUND"]);
    }
  });

  it.each(typenames)("lists and counts the %ss that may be seen", async (typename) => {
    const { field, kind, ...expected } = things[typename];
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors }: Answer = await ask(
        as,
        `query ($after: String) { ${field}s(first: 3, after: $after) {
          nodes { id } totalCount { value } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      const page = data[`${field}s`];
      expect(page.totalCount.value).toBe(expected.seen.length);
      found.push(...page.nodes.map(({ id }: { id: string }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(sorted(found)).toEqual(sorted(expected.seen.map((name) => uuid(kind, name))));
  });

  it("reaches under others' entities what may be seen", async () => {
    const telescope = await entity(
      as,
      "Telescope",
      "sds.dom1.1m0a",
      "obsUnits { nodes { name } totalCount { value } }",
    );
    expect(telescope.obsUnits).toEqual({
      nodes: sorted(seen.units).map((name) => ({ name })),
      totalCount: { value: seen.units.length },
    });
    for (const [index, name] of programNames.entries()) {
      const executed = await entity(
        as,
        "Observation",
        String(index + 1),
        "executedObsUnits { id obsUnit { name observingProgram { shortName } } }",
      );
      expect(executed.executedObsUnits).toEqual(
        seen.units.includes(name)
          ? [
              {
                id: uuid("execution", name),
                obsUnit: { name, observingProgram: { shortName: name } },
              },
            ]
          : [],
      );
    }
    for (const [index, name] of fileNames.entries()) {
      const { rawDataFile } = await entity(
        as,
        "Frame",
        String(index + 1),
        "rawDataFile { relativePath }",
      );
      expect(rawDataFile).toEqual(seen.files.includes(name) ? { relativePath: name } : null);
    }
  });

  it("reaches from programs down to files what may be seen", async () => {
    const { data, errors } = await ask(
      as,
      `{ observingPrograms { nodes { shortName obsUnits { nodes { name executedObsUnits {
        nodes { rawDataPackages { id } rawDataFiles { nodes { relativePath } totalCount { value } } }
        totalCount { value } } } totalCount { value } } } } }`,
    );
    expect(errors).toBeUndefined();
    for (const { shortName, obsUnits } of data.observingPrograms.nodes) {
      const isOpen = seen.units.includes(shortName);
      expect(obsUnits.totalCount.value).toBe(isOpen ? 1 : 0);
      expect(obsUnits.nodes).toHaveLength(isOpen ? 1 : 0);
      if (!isOpen) continue;
      const { nodes, totalCount } = obsUnits.nodes[0].executedObsUnits;
      expect(totalCount.value).toBe(1);
      const made = seen.files.filter((name) => files[name]?.[0] === shortName);
      expect(nodes[0].rawDataPackages).toHaveLength(2);
      expect(nodes[0].rawDataFiles.totalCount.value).toBe(made.length);
      const paths = nodes[0].rawDataFiles.nodes.map(
        ({ relativePath }: { relativePath: string }) => relativePath,
      );
      expect(sorted(paths)).toEqual(sorted(made));
    }
  });

  it("sees of a package its files as far as allowed, and what names them all only with its execution", async () => {
    const { data, errors } = await ask(
      as,
      `{ rawDataPackages { nodes { id checksum manifest metadata { document }
        executedObsUnit { id } rawDataFiles { nodes { relativePath package { checksum } executedObsUnit { id } } totalCount { value } } } } }`,
    );
    expect(errors).toBeUndefined();
    for (const found of data.rawDataPackages.nodes) {
      const [program, module] = found.checksum.split("-");
      const execution = seen.units.includes(program) ? { id: uuid("execution", program) } : null;
      const own = seen.files.filter(
        (name) => files[name]?.[0] === program && files[name]?.[1] === Number(module),
      );
      expect(found.executedObsUnit).toEqual(execution);
      expect(found.manifest).toEqual(execution && { files: [found.checksum] });
      expect(found.metadata).toEqual(execution && { document: { name: found.checksum } });
      expect(found.rawDataFiles.totalCount.value).toBe(own.length);
      expect(found.rawDataFiles.nodes).toEqual(
        expect.arrayContaining(
          own.map((relativePath) => ({
            relativePath,
            package: { checksum: found.checksum },
            executedObsUnit: execution,
          })),
        ),
      );
      expect(found.rawDataFiles.nodes).toHaveLength(own.length);
    }
  });

  it("is shown how a package moves, and never another that is not theirs to see", async () => {
    const { data, errors } = await ask(
      as,
      `{ rawDataPackages { nodes { id
        copies { rawDataPackage { checksum } sourceCopy { kind dataTransferPackage { id } } }
        archiveTransfers { rawDataPackage { checksum } }
        bundles {
          copies { kind dataTransferPackage { id } }
          rawDataPackages(first: 100) { nodes { id } totalCount { value } }
          transfers { dataTransferPackage { id } logs { attempt } }
        }
        stagingJobs { requestedById requestedBy { id }
          members { nodes { rawDataPackage { id } } totalCount { value } } }
      } } }`,
    );
    expect(errors).toBeUndefined();
    const packages = sorted(seen.packages.map((name) => uuid("package", name)));
    const ids = (nodes: { id: string }[]) => sorted(nodes.map(({ id }) => id));
    expect(ids(data.rawDataPackages.nodes)).toEqual(packages);
    for (const found of data.rawDataPackages.nodes) {
      expect(found.copies[0].sourceCopy.dataTransferPackage.id).toBe(uuid("bundle"));
      expect(found.archiveTransfers).toHaveLength(1);
      const [bundle] = found.bundles;
      expect(bundle.copies).toEqual([
        { kind: "DATA_TRANSFER_PACKAGE", dataTransferPackage: { id: uuid("bundle") } },
      ]);
      expect(ids(bundle.rawDataPackages.nodes)).toEqual(packages);
      expect(bundle.rawDataPackages.totalCount.value).toBe(packages.length);
      expect(bundle.transfers).toEqual([
        { dataTransferPackage: { id: uuid("bundle") }, logs: [{ attempt: 1 }] },
      ]);
      const isRequester = as.user?.id === 1000 && as.scopes === null;
      const askedBy = found.stagingJobs.map(
        (job: { requestedById: string | null }) => job.requestedById,
      );
      expect(sorted(askedBy.map(String))).toEqual(
        sorted([seen.all || isRequester ? "1000" : "null", seen.all ? "8" : "null"]),
      );
      for (const job of found.stagingJobs) {
        expect(job.requestedBy).toEqual(job.requestedById && { id: job.requestedById });
        expect(job.members.totalCount.value).toBe(packages.length);
        const members = job.members.nodes.map(
          (member: { rawDataPackage: { id: string } }) => member.rawDataPackage,
        );
        expect(ids(members)).toEqual(packages);
      }
    }
  });

  it("sees of copies of a file what they were made from, but no content that is not theirs to see", async () => {
    const { data, errors } = await ask(
      as,
      `{ rawDataFiles(first: 100) { nodes { relativePath
        copies { rawDataFile { relativePath } sourceCopy { rawDataPackage { checksum } } } } } }`,
    );
    expect(errors).toBeUndefined();
    for (const { relativePath, copies } of data.rawDataFiles.nodes) {
      expect(copies).toEqual([
        {
          rawDataFile: { relativePath },
          sourceCopy: {
            rawDataPackage: seen.packages.includes("own-1") ? { checksum: "own-1" } : null,
          },
        },
      ]);
    }
  });

  it.each([
    ["dataTransferPackage", "DataTransferPackage", "bundle", 1],
    ["dataTransfer", "DataTransfer", "transfer", 1],
    ["longTermArchiveTransfer", "LongTermArchiveTransfer", "archiving", packageNames.length],
    ["physicalCopy", "PhysicalCopy", "copy", 1 + packageNames.length + fileNames.length],
  ] as const)(
    "sees %s by itself only when running the observatory",
    async (field, typename, kind, count) => {
      const id = uuid(kind, kind === "archiving" ? "own-1" : "");
      const plural = field === "physicalCopy" ? "physicalCopies" : `${field}s`;
      const { data, errors } = await ask(
        as,
        `query ($id: ID!) { ${field}(id: $id) { id } ${plural}(first: 1) { nodes { id } totalCount { value } } }`,
        { id },
      );
      expect(errors).toBeUndefined();
      expect(data[field]).toEqual(seen.all ? { id } : null);
      expect(data[plural].totalCount.value).toBe(seen.all ? count : 0);
      expect(data[plural].nodes).toHaveLength(seen.all ? 1 : 0);
      expect(await entity(as, typename, id, "id")).toEqual(seen.all ? { id } : ["NOT_FOUND"]);
    },
  );

  it("sees by itself a staging job that they asked for, or all", async () => {
    const isRequester = as.user?.id === 1000 && as.scopes === null;
    const expected = seen.all ? ["job", "foreignJob"] : isRequester ? ["job"] : [];
    const { data } = await ask(
      as,
      `{ stagingJobs { nodes { id } totalCount { value } }
        others: stagingJobs(filter: { requestedById: ["8"] }) { totalCount { value } } }`,
    );
    const found = data.stagingJobs.nodes.map(({ id }: { id: string }) => id);
    expect(sorted(found)).toEqual(sorted(expected.map((kind) => uuid(kind as "job"))));
    expect(data.stagingJobs.totalCount.value).toBe(expected.length);
    expect(data.others.totalCount.value).toBe(seen.all ? 1 : 0);
    for (const kind of ["job", "foreignJob"] as const) {
      const id = uuid(kind);
      const answer = await entity(as, "StagingJob", id, "id");
      expect(answer).toEqual(expected.includes(kind) ? { id } : ["NOT_FOUND"]);
    }
  });

  it("costs as many statements as anybody", async () => {
    await ask(
      as,
      `{ rawDataFiles(first: 5) { nodes { executedObsUnit { id } package { manifest } } } }`,
    );
    const hasPackages = seen.files.some((name) => files[name]?.[0] !== null);
    expect(hasPackages).toBe(true);
    expect(statements).toBe(4);
  });
});

describe("a file whose public date passes", () => {
  it("is seen by everybody from then on, and its package with it", async () => {
    const at = async (publicDate: Date) => {
      await database.sql`update opsdb.raw_data_file set public_date = ${publicDate}
        where relative_path = 'foreign-secret'`;
      const { data } = await ask(
        anonymous,
        `query ($file: ID!, $package: ID!) {
          rawDataFile(id: $file) { relativePath } rawDataPackage(id: $package) { checksum } }`,
        { file: uuid("file", "foreign-secret"), package: uuid("package", "foreign-1") },
      );
      return data;
    };
    const nothing = { rawDataFile: null, rawDataPackage: null };
    expect(await at(new Date(Date.now() + 3_600_000))).toEqual(nothing);
    expect(await at(new Date(Date.now() - 1))).toEqual({
      rawDataFile: { relativePath: "foreign-secret" },
      rawDataPackage: { checksum: "foreign-1" },
    });
    expect(await at(FUTURE)).toEqual(nothing);
  });
});
