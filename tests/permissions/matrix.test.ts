/**
 * Asks every root field, every path from one type of the table to another, and every guarded field,
 * as everybody of the table, with the subgraphs in one process and apart.
 */
import {
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  type TypeNode,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphs } from "../../gateway/subgraphs.ts";
import type { Sql } from "../../platform/database.ts";
import { type Audience, audiences, guards, narrower, sights } from "../../schema/permissions.ts";
import { subgraphNames } from "../../schema/subgraph-names.ts";
import { type Scope, scopes } from "../../schema/viewer.ts";
import { type Answer, type Asterism, startAsterism } from "../harness/asterism.ts";
import { type Personas, personas } from "./personas.ts";
import { hide, marks, type Secrets } from "./secrets.ts";

const everybody = Object.keys(audiences) as Audience[];

/** A field that leads to a type of the table. */
interface Path {
  name: string;
  parent: string;
  target: string;
  field: FieldDefinitionNode;
}

/** How each type is reached by somebody who may; `FIELD` is what is asked of it. */
const entries: Record<string, (s: Secrets) => string> = {
  Query: () => "FIELD",
  Site: (s) => `site(code: "${s.site}") { FIELD }`,
  Enclosure: (s) => `enclosure(id: "${s.enclosure}") { FIELD }`,
  Telescope: (s) => `telescope(id: "${s.telescope}") { FIELD }`,
  Instrument: (s) => `instrument(code: "${s.instrument}") { FIELD }`,
  InstrumentType: (s) => `instrumentType(code: "${s.instrumentType}") { FIELD }`,
  ConfigurationTypeProperties: (s) =>
    `instrumentType(code: "${s.instrumentType}") { configurationTypes { FIELD } }`,
  GenericModeGroup: (s) => `instrumentType(code: "${s.instrumentType}") { modeGroups { FIELD } }`,
  Camera: (s) => `instrument(code: "${s.instrument}") { scienceCameras { FIELD } }`,
  OpticalElementGroup: () => "opticalElementGroups(first: 5) { nodes { FIELD } }",
  Downtime: () => "downtimes(first: 50) { nodes { FIELD } }",
  ObservatoryConfiguration: (s) => `configurationAt(at: "${s.now}") { FIELD }`,
  OpticalElementOffer: (s) =>
    `instrumentType(code: "${s.instrumentType}") { opticalElementsByGroup { FIELD } }`,
  DiskDataLocation: () =>
    "dataLocations(first: 50) { nodes { ... on DiskDataLocation { FIELD } } }",
  S3DataLocation: () => "dataLocations(first: 50) { nodes { ... on S3DataLocation { FIELD } } }",
  TapeDataLocation: () =>
    "dataLocations(first: 50) { nodes { ... on TapeDataLocation { FIELD } } }",
  Semester: (s) => `semester(id: "${s.semester}") { FIELD }`,
  Proposal: (s) => `proposal(id: "${s.proposal}") { FIELD }`,
  TimeAllocation: (s) => `proposal(id: "${s.proposal}") { timeAllocations { FIELD } }`,
  Membership: (s) => `proposal(id: "${s.proposal}") { memberships { FIELD } }`,
  ScienceCollaborationAllocation: (s) => `proposal(id: "${s.proposal}") { sca { FIELD } }`,
  RequestGroup: (s) => `requestGroup(id: "${s.requestGroup}") { FIELD }`,
  Request: (s) =>
    `request(id: "${s.request}") { FIELD } open: request(id: "${s.openRequest}") { FIELD }`,
  Location: (s) => `request(id: "${s.request}") { location { FIELD } }`,
  Configuration: (s) => `request(id: "${s.request}") { configurations { FIELD } }`,
  Observation: (s) =>
    `observation(id: "${s.observation}") { FIELD } open: observation(id: "${s.openObservation}") { FIELD }`,
  ConfigurationStatus: (s) =>
    `observation(id: "${s.observation}") { configurationStatuses { FIELD } }`,
  Frame: (s) =>
    [s.frame, s.strayFrame, s.openFrame]
      .map((id, index) => `f${index}: frame(id: "${id}") { FIELD }`)
      .join(" "),
  Observatory: () => "observatories(first: 5) { nodes { FIELD } }",
  InstrumentModule: (s) => `instrument(code: "${s.instrument}") { modules { FIELD } }`,
  ObservingProgram: (s) => `observingProgram(id: "${s.program}") { FIELD }`,
  SubObservingProgram: (s) =>
    `observingProgram(id: "${s.program}") { subObservingPrograms { FIELD } }`,
  ObsUnit: (s) => `obsUnit(id: "${s.obsUnit}") { FIELD }`,
  ExecutedObsUnit: (s) => `executedObsUnit(id: "${s.execution}") { FIELD }`,
  RawDataFile: (s) =>
    `rawDataFile(id: "${s.file}") { FIELD } open: frame(id: "${s.openFrame}") { rawDataFile { FIELD } }`,
  RawDataPackage: (s) =>
    `rawDataPackage(id: "${s.package}") { FIELD } open: frame(id: "${s.openFrame}") { rawDataFile { package { FIELD } } }`,
  DataTransferPackage: (s) =>
    `frame(id: "${s.openFrame}") { rawDataFile { package { bundles { FIELD } } } }`,
  DataTransfer: (s) =>
    `frame(id: "${s.openFrame}") { rawDataFile { package { bundles { transfers { FIELD } } } } }`,
  LongTermArchiveTransfer: (s) =>
    `rawDataPackage(id: "${s.package}") { archiveTransfers { FIELD } }
    open: frame(id: "${s.openFrame}") { rawDataFile { package { archiveTransfers { FIELD } } } }`,
  StagingJob: (s) =>
    `frame(id: "${s.openFrame}") { rawDataFile { package { stagingJobs { FIELD } } } }`,
  StagingJobMember: (s) =>
    `frame(id: "${s.openFrame}") { rawDataFile { package { stagingJobs { members(first: 1000) { nodes { FIELD } } } } } }`,
  PhysicalCopy: (s) =>
    `rawDataFile(id: "${s.file}") { copies { FIELD } package { copies { FIELD } } }
    open: frame(id: "${s.openFrame}") { rawDataFile { package { bundles { copies { FIELD } } } } }`,
  DataSite: () => "dataSites(first: 5) { nodes { FIELD } }",
  DataTransferRoute: () => "dataTransferRoutes(first: 5) { nodes { FIELD } }",
};

/** Arguments of root fields that name one thing. */
const keys: Record<string, (s: Secrets) => string> = {
  "Query.site": (s) => `code: "${s.site}"`,
  "Query.enclosure": (s) => `id: "${s.enclosure}"`,
  "Query.telescope": (s) => `id: "${s.telescope}"`,
  "Query.instrument": (s) => `code: "${s.instrument}"`,
  "Query.instrumentType": (s) => `code: "${s.instrumentType}"`,
  "Query.semester": (s) => `id: "${s.semester}"`,
  "Query.proposal": (s) => `id: "${s.proposal}"`,
  "Query.requestGroup": (s) => `id: "${s.requestGroup}"`,
  "Query.request": (s) => `id: "${s.request}"`,
  "Query.observation": (s) => `id: "${s.observation}"`,
  "Query.frame": (s) => `id: "${s.frame}"`,
  "Query.frameUpload": () => `id: "999999999"`,
  "Query.observingProgram": (s) => `id: "${s.program}"`,
  "Query.obsUnit": (s) => `id: "${s.obsUnit}"`,
  "Query.executedObsUnit": (s) => `id: "${s.execution}"`,
  "Query.rawDataFile": (s) => `id: "${s.file}"`,
  "Query.rawDataPackage": (s) => `id: "${s.package}"`,
  "Query.physicalCopy": (s) => `id: "${s.copy}"`,
  "Query.dataTransferPackage": (s) => `id: "${s.bundle}"`,
  "Query.dataTransfer": (s) => `id: "${s.transfer}"`,
  "Query.longTermArchiveTransfer": (s) => `id: "${s.archiveTransfer}"`,
  "Query.stagingJob": (s) => `id: "${s.stagingJob}"`,
  "Query.instrumentAt": (s) => `code: "${s.instrument}", at: "${s.now}"`,
  "Query.instrumentCategory": () => `code: "IMAGE"`,
  "Query.configurationType": () => `code: "EXPOSE"`,
  "Query.modeType": () => `id: "readout"`,
  "Query.genericMode": () => `id: "1"`,
  "Query.camera": (s) => `code: "${s.instrument}"`,
  "Query.cameraType": () => `id: "1"`,
  "Query.opticalElement": () => `code: "rp"`,
  "Query.opticalElementGroup": () => `id: "1"`,
  "Query.downtime": () => `id: "1"`,
  "Query.observatory": (s) => `id: "${s.observatory}"`,
  "Query.dataSite": (s) => `id: "${s.dataSite}"`,
  "Query.dataTransferRoute": (s) => `id: "${s.route}"`,
};

/** Types that are as visible as the thing they are a part of. */
const partOf: Record<string, string> = {
  Location: "Request",
  Configuration: "Request",
  ConfigurationStatus: "Observation",
  Membership: "Proposal",
  ScienceCollaborationAllocation: "Proposal",
};

/** Types that are reached only through a guarded field. */
const behindGuards = [
  "AuditEvent",
  "Viewer",
  "Profile",
  "ApiToken",
  "ConfigdbChange",
  "DowntimeChange",
  "ImportedCalendarEvent",
];

/** Fields that lead to nothing secret whatever they lead to: the copies of a bundle of many packages. */
const nothingSecret = ["DataTransferPackage.copies"];

/** Types of which the entry shows an instance that everybody sees, besides the secret one. */
const withOpenInstance = new Set([
  ...["Request", "Observation", "Frame", "RawDataFile", "RawDataPackage"],
  ...[
    "DataTransferPackage",
    "DataTransfer",
    "LongTermArchiveTransfer",
    "StagingJob",
    "PhysicalCopy",
  ],
]);

const fields = new Map<string, Map<string, FieldDefinitionNode>>();
for (const { typeDefs } of subgraphNames.map((name) => subgraphs[name])) {
  for (const definition of typeDefs.flatMap((document) => document.definitions)) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const known = fields.get(definition.name.value) ?? new Map();
    for (const field of definition.fields ?? []) known.set(field.name.value, field);
    fields.set(definition.name.value, known);
  }
}

const paths: Path[] = [...fields]
  .filter(([parent]) => !behindGuards.includes(parent))
  .filter(([parent]) => !/(Connection|Edge|Payload)$|^Mutation$|^PageInfo$/.test(parent))
  .flatMap(([parent, ofParent]) =>
    [...ofParent.values()]
      .filter((field) => !isGuarded(`${parent}.${field.name.value}`))
      .map((field) => ({
        name: `${parent}.${field.name.value}`,
        parent,
        target: targetOf(field),
        field,
      })),
  )
  .filter(({ target }) => target in sights);

function isGuarded(name: string): boolean {
  return name in guards;
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

/** The type a field leads to; of a connection, that of its nodes. */
function targetOf(field: FieldDefinitionNode): string {
  const type = named(field.type);
  const nodes = type.endsWith("Connection") ? fields.get(type)?.get("nodes") : undefined;
  return nodes ? named(nodes.type) : type;
}

/** Paths from one type that are asked for in one query, each under a name of its own. */
interface Bundle {
  parent: string;
  paths: Path[];
}

const PATHS_IN_BUNDLE = 8;
const bundleOf = new Map<Path, Bundle>();
for (const path of paths) {
  const { parent } = path;
  const last = [...bundleOf.values()].at(-1);
  const hasRoom = last?.parent === parent && last.paths.length < PATHS_IN_BUNDLE;
  const bundle = hasRoom ? last : { parent, paths: [] };
  bundle.paths.push(path);
  bundleOf.set(path, bundle);
}

function query({ parent, paths }: Bundle, secrets: Secrets): string {
  const entry = entries[parent];
  if (!entry) throw new Error(`the test knows no way to a ${parent}`);
  const asked = paths.map((path) => selection(path, secrets)).join(" ");
  return `{ ${entry(secrets).replaceAll("FIELD", asked)} }`;
}

function selection({ name, target, field }: Path, secrets: Secrets): string {
  const mark = marks[target]?.field ?? "__typename";
  const isConnection = named(field.type).endsWith("Connection");
  const given = isConnection ? "first: 1000" : (keys[name]?.(secrets) ?? "");
  const selection = isConnection ? `nodes { ${mark} } totalCount { value exact }` : mark;
  return `${aliasOf(field)}: ${field.name.value}${given && `(${given})`} { ${selection} }`;
}

function aliasOf(field: FieldDefinitionNode): string {
  return `asked_${field.name.value}`;
}

/** Whether the answer shows what the path leads to: its secret, or where there is none, anything. */
function shows({ target, field }: Path, { data }: Answer): boolean {
  const text = marks[target]?.text ?? "__typename";
  return found(data, aliasOf(field)).some((value) => JSON.stringify(value).includes(text));
}

/** All values under a name anywhere in the answer. */
function found(data: unknown, name: string): unknown[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(key === name ? [value] : []),
    ...found(value, name),
  ]);
}

function expectedToSee({ name, parent, target }: Path): Audience[] {
  if (nothingSecret.includes(name)) return [];
  if (narrower[name]) return narrower[name];
  const owner = partOf[parent] ?? parent;
  const ofParent = sights[owner]?.seenBy ?? everybody;
  const ofTarget = sights[target]?.seenBy ?? [];
  if (marks[target]) {
    // Copies, and what moves them, are shown with what they are of.
    return target === "PhysicalCopy" && parent !== "Query"
      ? (sights.RawDataFile?.seenBy ?? [])
      : ofTarget;
  }
  if (withOpenInstance.has(parent)) return everybody;
  return parent === "Query" ? ofTarget : ofParent;
}

/** Inputs that name the secret things; all others are made up and lead nowhere. */
const inputs: Record<string, (s: Secrets, sql: Sql) => Promise<object> | object> = {
  cancelRequestGroup: (s) => ({ id: s.requestGroup }),
  inviteToProposal: (s) => ({ proposalId: s.proposal, emails: ["not an address"] }),
  deleteInvitation: (s) => ({ id: s.invitation }),
  removeMembership: async (s, sql) => ({ id: await extraMembership(s, sql) }),
  setMembershipTimeLimit: async (s, sql) => ({
    id: await extraMembership(s, sql),
    timeLimit: -1,
  }),
};

/** A co-investigator who is there to be removed, also when somebody just did. */
async function extraMembership({ proposal }: Secrets, sql: Sql): Promise<string> {
  const [row] = await sql<{ id: number }[]>`
    insert into proposals.membership (user_id, proposal_id, role)
    select id, ${proposal}, 'CI' from proposals.user where username = 'mbriar'
    on conflict (proposal_id, user_id) do update set role = 'CI' returning id`;
  return String(row?.id);
}

const inputTypes = new Map<string, InputObjectTypeDefinitionNode>();
const enumValues = new Map<string, string>();
for (const { typeDefs } of subgraphNames.map((name) => subgraphs[name])) {
  for (const definition of typeDefs.flatMap((document) => document.definitions)) {
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      inputTypes.set(definition.name.value, definition);
    }
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      enumValues.set(definition.name.value, definition.values?.[0]?.name.value ?? "");
    }
  }
}

/** Something of the type, as little as it takes. */
function madeUp(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return madeUp(type.type);
  if (type.kind === Kind.LIST_TYPE) return [madeUp(type.type)];
  const name = type.name.value;
  const fieldsOf = inputTypes.get(name)?.fields;
  if (fieldsOf) {
    return Object.fromEntries(
      fieldsOf
        .filter((field) => field.type.kind === Kind.NON_NULL_TYPE && !field.defaultValue)
        .map((field) => [field.name.value, madeUp(field.type)]),
    );
  }
  const scalars: Record<string, unknown> = {
    ...{
      ID: "999999999",
      Int: 1,
      SafeInt: 1,
      Float: 1,
      Boolean: false,
      DateTime: "2026-01-01T00:00:00Z",
    },
    ...{ JSON: {}, LocalTime: "00:00:00", LocalDate: "2026-01-01" },
  };
  return enumValues.get(name) ?? scalars[name] ?? "made-up";
}

const guarded = Object.keys(guards).map((name) => {
  const [parent = "", field = ""] = name.split(".");
  return { name, parent, field, definition: fields.get(parent)?.get(field) };
});

const modes = [
  ["in one process", []],
  ["apart", [...subgraphNames]],
] as const;

describe.each(modes)("with the subgraphs %s", (_title, remote) => {
  let asterism: Asterism;
  let secrets: Secrets;
  let who: Personas;
  beforeAll(async () => {
    asterism = await startAsterism({ remote: [...remote] });
    who = await personas(asterism);
    secrets = await hide(asterism.database.sql);
  });
  afterAll(() => asterism.close());

  const answers = new Map<string, Promise<Answer>>();
  /** What a bundle answers to somebody, asked for once. */
  const ask = (bundle: Bundle, token: string | undefined): Promise<Answer> => {
    const text = query(bundle, secrets);
    const key = `${token} ${text}`;
    const answer = answers.get(key) ?? asterism.graphql(text, {}, { token });
    answers.set(key, answer);
    return answer;
  };

  it.each(paths)("$name shows a $target to whom the table says", async (path) => {
    const bundle = bundleOf.get(path) as Bundle;
    const shown: string[] = [];
    const everyone: [string, string | undefined][] = [
      ...Object.entries(who.sessions),
      ...Object.entries(who.scopes),
    ];
    for (const [name, token] of everyone) {
      const answer = await ask(bundle, token);
      const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
      expect(
        codes.filter((code) => code !== "NOT_FOUND"),
        `${name}: ${JSON.stringify(answer.errors)}`,
      ).toEqual([]);
      if (shows(path, answer)) shown.push(name);
      for (const page of pagesIn(answer.data)) {
        expect(page.totalCount, `count for ${name}`).toEqual({
          value: page.nodes.length,
          exact: true,
        });
      }
    }
    const expected = expectedToSee(path);
    const byScope = scopes.filter((scope: Scope) =>
      expected.includes(scope === "read" ? "admin" : "anonymous"),
    );
    expect(shown.sort()).toEqual([...expected, ...byScope].sort());
    for (const [token, code] of [
      [who.expired, "TOKEN_EXPIRED"],
      [who.revoked, "TOKEN_REVOKED"],
    ]) {
      const refused = await ask(bundle, token);
      expect(refused.data).toBeUndefined();
      expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  });

  it.each(guarded)(
    "$name is for whom the table says",
    async ({ name, parent, field, definition }) => {
      const guard = guards[name];
      const input = definition?.arguments?.find((argument) => argument.name.value === "input");
      const isMutation = parent === "Mutation";
      const given = keys[name]?.(secrets) ?? "";
      const text = input
        ? `mutation ($input: ${named(input.type)}!) { ${field}(input: $input) { __typename } }`
        : `${isMutation ? "mutation" : ""} { ${field}${given && `(${given})`} { __typename } }`;
      const cells: Record<string, boolean> = {};
      const expected: Record<string, boolean> = {};
      const cell = async (who: string, token: string | undefined, allowed: boolean) => {
        const made = await inputs[field]?.(secrets, asterism.database.sql);
        const variables = input && { input: made ?? madeUp(input.type) };
        const { errors } = await asterism.graphql(text, variables, { token });
        const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
        expect(codes).not.toContain("INTERNAL_SERVER_ERROR");
        expect(codes).not.toContain("GRAPHQL_VALIDATION_FAILED");
        const hidden = guard?.rule.includes("they see") && codes.includes("NOT_FOUND");
        cells[who] = !hidden && !codes.includes("UNAUTHENTICATED") && !codes.includes("FORBIDDEN");
        expected[who] = allowed;
      };
      for (const [audience, token] of Object.entries(who.sessions)) {
        const used = field === "signOut" ? await who.signInAgain(audience as Audience) : token;
        await cell(audience, used, guard?.allowed.includes(audience as Audience) ?? false);
      }
      for (const scope of scopes) {
        const needsMore = guard?.rule.includes("a token needs `read`, too");
        const allowed = guard?.scopes === "none" || (guard?.scopes.includes(scope) && !needsMore);
        await cell(scope, who.scopes[scope], allowed === true);
      }
      expect(cells).toEqual(expected);
    },
  );
});

it("has every mutation in the table, and nothing that is not there", () => {
  const mutations = [...(fields.get("Mutation")?.keys() ?? [])].map((name) => `Mutation.${name}`);
  const inTable = Object.keys(guards).filter((name) => name.startsWith("Mutation."));
  expect(inTable.sort()).toEqual(mutations.sort());
  expect(guarded.filter(({ definition }) => !definition)).toEqual([]);
});

interface Page {
  nodes: unknown[];
  totalCount: unknown;
}

function pagesIn(data: unknown): Page[] {
  if (typeof data !== "object" || data === null) return [];
  const own = "nodes" in data && "totalCount" in data ? [data as Page] : [];
  return [...own, ...Object.values(data).flatMap(pagesIn)];
}
