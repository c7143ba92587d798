import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExecutionResult, graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../platform/database.ts";
import { graphBy } from "../../platform/graph.ts";
import { migrate } from "../../platform/migrate.ts";
import { readSettings } from "../../platform/settings.ts";
import type { OpenSubgraph } from "../../platform/subgraph.ts";
import { isUploadMark } from "../../schema/upload.ts";
import { operator, viewer } from "../../schema/viewer.fixture.ts";
import { anonymous, type Viewer } from "../../schema/viewer.ts";
import { frame, header } from "../../tests/harness/frames.ts";
import { archive } from "./subgraph.ts";

const FUTURE = "2100-01-01T00:00:00";
const PAST = "2020-01-01T00:00:00";

/** Basename to what differs in its header. The public ones name all others. */
const world = {
  own: { PROPID: "HTN2026A-001", L1PUBDAT: FUTURE },
  "own-public": { PROPID: "HTN2026A-001", L1PUBDAT: PAST, L1IDDARK: "foreign.fits" },
  foreign: { PROPID: "HTN2026A-002", L1PUBDAT: FUTURE },
  "foreign-public": {
    PROPID: "HTN2026A-002",
    L1PUBDAT: PAST,
    L1IDBIAS: "own.fits",
    L1IDDARK: "foreign.fits",
    L1IDFLAT: "nobodys.fits",
    L1IDMASK: "placeholder.fits",
  },
  nobodys: { PROPID: "", L1PUBDAT: FUTURE },
};
/** Where all of them look. */
const field = { RADIUS: 60, RA: 10, DEC: -20, USERID: "ada" };
const open = ["foreign-public", "own-public"];
const own = ["foreign-public", "own", "own-public"];
const all = ["foreign", "foreign-public", "nobodys", "own", "own-public"];

const memberships = [
  { proposalId: "HTN2026A-001", role: "CI" as const },
  { proposalId: "HTN2026A-009", role: "PI" as const },
];
const viewers: Record<string, { as: Viewer; seen: string[] }> = {
  "somebody anonymous": { as: anonymous, seen: open },
  "an account without proposals": { as: viewer(), seen: open },
  "a member": { as: viewer({ memberships }), seen: own },
  "a member by a token for reading": { as: viewer({ memberships, scopes: ["read"] }), seen: own },
  "a member by a token without read": {
    as: viewer({ memberships, scopes: ["frames:ingest"] }),
    seen: open,
  },
  "an operator": { as: operator, seen: all },
  "an operator by a token without read": {
    as: viewer({ roles: ["operator"], scopes: ["frames:ingest"] }),
    seen: open,
  },
  "an instrument": { as: viewer({ roles: ["instrument"] }), seen: all },
  "an administrator": { as: viewer({ roles: ["admin"] }), seen: all },
  staff: { as: viewer({ roles: ["staff"], memberships }), seen: own },
  "staff who want to see everything": {
    as: viewer({ roles: ["staff"], staffView: true }),
    seen: all,
  },
};
const everybody = Object.keys(viewers);

let folder: string;
let database: Database;
let subgraph: OpenSubgraph;
let ids: Record<string, string>;
let statements = 0;

// biome-ignore lint/suspicious/noExplicitAny: the shape is what each test asserts
type Answer = ExecutionResult<any>;

function ask(as: Viewer, source: string, variableValues = {}): Promise<Answer> {
  statements = 0;
  const contextValue = subgraph.createContext(as);
  return graphql({ schema: archive.schema, source, variableValues, contextValue });
}

const INGEST = `mutation ($input: IngestFrameInput!) { ingestFrame(input: $input) {
  outcome version { id } frame {
    id basename filename size url headers versions { id } thumbnails { id }
    relatedFrames { basename }
  }
} }`;

/** Ingests the bytes; `taken` tells how many of them were asked for. */
async function ingest(as: Viewer, basename: string, bytes: Uint8Array, input = {}) {
  let taken = 0;
  async function* stream() {
    taken += bytes.length;
    yield bytes;
  }
  const file = {
    [isUploadMark]: true,
    open: async () => ({ filename: `${basename}.fits`, contentType: "", bytes: stream() }),
  };
  const answer = await ask(as, INGEST, { input: { file, ...input } });
  return { ...answer, taken };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "asterism-visibility-"));
  database = await openDatabase({
    databaseUrl: null,
    dataDir: null,
    onStatement: () => statements++,
  });
  await migrate(database.sql, "archive", archive.migrations);
  subgraph = await archive.open({
    sql: database.sql,
    settings: readSettings({ ASTERISM_DATA_DIR: folder, INGEST_ROOTS: folder }),
    publicUrl: () => "http://asterism.test",
    nudge: () => {},
    graph: graphBy(async () => ({ data: { proposal: null } })),
  });
  for (const [basename, cards] of Object.entries(world)) {
    const { errors } = await ingest(operator, basename, frame({ ...field, ...cards }));
    expect(errors).toBeUndefined();
  }
  await database.sql`
    insert into archive.thumbnail (frame_id, size, basename, extension, key)
    select id, 'small', basename || '-small', '.jpg', basename from archive.frame`;
  const rows = await database.sql<{ id: number; basename: string }[]>`
    select id, basename from archive.frame`;
  ids = Object.fromEntries(rows.map(({ id, basename }) => [basename, String(id)]));
}, 60_000);
afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

const names = (frames: { basename: string }[]) => frames.map(({ basename }) => basename).sort();

describe.each(everybody)("%s", (who) => {
  const { as, seen } = viewers[who] as { as: Viewer; seen: string[] };

  it("finds by id what may be seen, and of the rest nothing, as of what does not exist", async () => {
    for (const basename of [...all, "placeholder"]) {
      const found = await ask(as, "query ($id: ID!) { frame(id: $id) { basename } }", {
        id: ids[basename],
      });
      const expected = seen.includes(basename) ? { basename } : null;
      expect(found).toEqual({ data: { frame: expected } });
    }
  });

  it("follows references to what may be seen only", async () => {
    const representations = [...all, "placeholder"].map((basename) => ({
      __typename: "Frame",
      id: ids[basename],
    }));
    const { data, errors } = await ask(
      as,
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Frame { basename headers } } }`,
      { representations },
    );
    expect(names(data._entities.filter((entity: object | null) => entity !== null))).toEqual(seen);
    const missing = errors?.map(({ extensions }) => extensions.code);
    expect(missing).toEqual(Array(representations.length - seen.length).fill("NOT_FOUND"));
  });

  it.each([1, 2, 50])("lists and counts what may be seen, in pages of %i", async (first) => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors }: Answer = await ask(
        as,
        `query ($first: Int, $after: String) { frames(first: $first, after: $after) {
          nodes { basename } totalCount { value } pageInfo { hasNextPage endCursor } } }`,
        { first, after },
      );
      expect(errors).toBeUndefined();
      expect(data.frames.totalCount.value).toBe(seen.length);
      found.push(...data.frames.nodes.map(({ basename }: { basename: string }) => basename));
      after = data.frames.pageInfo.hasNextPage ? data.frames.pageInfo.endCursor : null;
    } while (after);
    expect(found.sort()).toEqual(seen);
  });

  it.each([
    ["Site", { code: "sds" }],
    ["Enclosure", { id: "sds.dom1" }],
    ["Telescope", { id: "sds.dom1.1m0a" }],
    ["Instrument", { code: "ln01" }],
    ["Request", { id: "1" }],
    ["Observation", { id: "1" }],
    ["Proposal", { id: "HTN2026A-001" }],
    ["Proposal", { id: "HTN2026A-002" }],
  ] as const)("lists and counts the same under %s %o", async (typename, key) => {
    const { data, errors } = await ask(
      as,
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on ${typename} { frames { nodes { basename } totalCount { value } } } } }`,
      { representations: [{ __typename: typename, ...key }] },
    );
    expect(errors).toBeUndefined();
    const [{ frames }] = data._entities;
    const expected = seen.filter(
      (basename) =>
        typename !== "Proposal" || world[basename as keyof typeof world].PROPID === key.id,
    );
    expect(names(frames.nodes)).toEqual(expected);
    expect(frames.totalCount.value).toBe(expected.length);
  });

  it("is told of related frames only that may be seen", async () => {
    const related = async (basename: string) => {
      const { data } = await ask(
        as,
        "query ($id: ID!) { frame(id: $id) { relatedFrames { basename } } }",
        { id: ids[basename] },
      );
      return names(data.frame.relatedFrames);
    };
    const of = (...linked: string[]) => linked.filter((basename) => seen.includes(basename));
    expect(await related("foreign-public")).toEqual(of("foreign", "nobodys", "own"));
    expect(await related("own-public")).toEqual(of("foreign"));
  });

  it("may filter by what is public, and finds no more by it", async () => {
    const { data } = await ask(
      as,
      `{ yes: frames(filter: {public: true}) { nodes { basename } }
        no: frames(filter: {public: false}) { nodes { basename } } }`,
    );
    expect(names(data.yes.nodes)).toEqual(open);
    expect(names(data.no.nodes)).toEqual(seen.filter((basename) => !open.includes(basename)));
  });

  it("downloads what may be seen, and of the rest is told only how many it is", async () => {
    const asked = [...Object.values(ids), "999999999"];
    const { data, errors } = await ask(
      as,
      `query ($ids: [ID!]) {
        byIds: frameDownload(ids: $ids) { count refusedCount manifestUrl }
        byFilter: frameDownload(filter: {}) { count refusedCount manifestUrl } }`,
      { ids: asked },
    );
    expect(errors).toBeUndefined();
    const { byIds, byFilter } = data;
    expect(byIds).toMatchObject({ count: seen.length, refusedCount: asked.length - seen.length });
    expect(byFilter).toMatchObject({ count: seen.length, refusedCount: 0 });
    for (const { manifestUrl } of [byIds, byFilter]) {
      const answer = await subgraph.routes?.request(new URL(manifestUrl).pathname);
      const manifest = await (answer as Response).json();
      expect(names(manifest.files)).toEqual(seen);
    }
  });

  it.each([
    ["covers: {ra: 10, dec: -20}", ""],
    ["cone: {ra: 10, dec: -21, radius: 1}", ""],
    ["cone: {ra: 10, dec: 40, radius: 90}", ""],
    ["intersects: [{ra: 9, dec: -20}, {ra: 11, dec: -20}, {ra: 11, dec: -19}]", ""],
    ['submitter: ["ada"]', ""],
    ['header: [{keyword: "USERID", value: "ada"}]', "PROPOSAL_ASC"],
    ["excludeCalibrations: true", "ID_DESC"],
    ['excludeConfigurationType: ["BIAS"]', "REDUCTION_LEVEL_ASC"],
  ])("may search by %s, and finds no more by it", async (filter, order) => {
    const orderBy = order && `, orderBy: ${order}`;
    const { data, errors } = await ask(
      as,
      `{ frames(filter: {${filter}}${orderBy}) { nodes { basename } totalCount { value } }
        frameAggregates(filter: {${filter}}) { count } }`,
    );
    expect(errors).toBeUndefined();
    expect(names(data.frames.nodes)).toEqual(seen);
    expect(data.frames.totalCount.value).toBe(seen.length);
    expect(data.frameAggregates.count).toBe(seen.length);
  });

  it("is told in aggregates of what may be seen, and of nothing else", async () => {
    const counted = "{ value count }";
    const { data, errors } = await ask(
      as,
      `{ frameAggregates { count totalSize firstObservationDate lastObservationDate
          sites ${counted} telescopes ${counted} instruments ${counted}
          primaryOpticalElements ${counted} configurationTypes ${counted}
          proposals ${counted} reductionLevels ${counted} }
        hidden: frameAggregates(filter: {proposal: "HTN2026A-002", public: false}) {
          count totalSize firstObservationDate sites ${counted} proposals ${counted} }
        frames { nodes { size observationDate } } }`,
    );
    expect(errors).toBeUndefined();
    const ofSeen = (value: string | number) => [{ value, count: seen.length }];
    const proposals = [...new Set(seen.map((name) => world[name as keyof typeof world].PROPID))];
    const sizes = data.frames.nodes.map(({ size }: { size: number }) => size);
    const [{ observationDate }] = data.frames.nodes;
    expect(data.frameAggregates).toEqual({
      count: seen.length,
      totalSize: sizes.reduce((sum: number, size: number) => sum + size, 0),
      firstObservationDate: observationDate,
      lastObservationDate: observationDate,
      sites: ofSeen("sds"),
      telescopes: ofSeen("sds.dom1.1m0a"),
      instruments: ofSeen("ln01"),
      primaryOpticalElements: ofSeen("rp"),
      configurationTypes: ofSeen("EXPOSE"),
      proposals: proposals.sort().map((value) => ({
        value,
        count: seen.filter((name) => world[name as keyof typeof world].PROPID === value).length,
      })),
      reductionLevels: ofSeen(0),
    });
    const isShown = seen.includes("foreign");
    expect(data.hidden.count).toBe(isShown ? 1 : 0);
    if (!isShown) {
      const nothing = { count: 0, totalSize: 0, firstObservationDate: null };
      expect(data.hidden).toEqual({ ...nothing, sites: [], proposals: [] });
    }
  });

  it("costs as many statements as anybody", async () => {
    await ask(as, "{ frames { nodes { basename relatedFrames { id } } } }");
    expect(statements).toBe(2);
  });
});

describe("a frame whose public date passes", () => {
  it("is seen by everybody from then on", async () => {
    const date = async (value: string) => {
      await database.sql`update archive.frame set public_date = ${value} where basename = 'own'`;
      const { data } = await ask(anonymous, "{ frames { nodes { basename } } }");
      return names(data.frames.nodes).includes("own");
    };
    expect(await date(new Date(Date.now() + 3_600_000).toISOString())).toBe(false);
    expect(await date(new Date(Date.now() - 1).toISOString())).toBe(true);
    expect(await date(FUTURE)).toBe(false);
  });
});

describe("an ingestion", () => {
  const telescope = viewer({ roles: ["instrument"], scopes: ["frames:ingest"] });
  const kept = async () => {
    const [rows] = await database.sql`
      select (select count(*) from archive.frame) frames, (select count(*) from archive.version) versions,
        (select count(*) from archive.outbox) events`;
    const objects = await readdir(join(folder, "objects"), { recursive: true });
    return { ...rows, objects: objects.filter((path) => path.includes(".fits")).length };
  };

  it.each<[string, Viewer, string]>([
    ["somebody anonymous", anonymous, "UNAUTHENTICATED"],
    ["an account without a role", viewer({ memberships }), "FORBIDDEN"],
    ["a token for reading", viewer({ roles: ["operator"], scopes: ["read"] }), "FORBIDDEN"],
    ["a token whose owner has no role", viewer({ scopes: ["frames:ingest"] }), "FORBIDDEN"],
  ])("by %s is refused, with no byte taken and nothing stored", async (_who, as, code) => {
    const before = await kept();
    const { errors, taken } = await ingest(as, "refused", frame({ OBJECT: "refused" }));
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code, retry: "NEVER" }]);
    expect(taken).toBe(0);
    expect(await kept()).toEqual(before);
    for (const url of [join(folder, "secret"), "http://127.0.0.1:9/", "nonsense"]) {
      const probe = await ask(as, INGEST, { input: { url } });
      expect(probe.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
      expect(statements).toBe(0);
    }
  });

  it.each(["instrument", "operator", "staff", "admin"] as const)(
    "by the role %s is accepted, and shows the frame to a token without read",
    async (role) => {
      const as = viewer({ roles: [role], scopes: ["frames:ingest"] });
      const { data, errors } = await ingest(
        as,
        `by-${role}`,
        frame({ OBJECT: role, L1PUBDAT: FUTURE }),
      );
      expect(errors).toBeUndefined();
      expect(data.ingestFrame).toMatchObject({
        outcome: "CREATED",
        frame: { basename: `by-${role}`, headers: { OBJECT: role } },
      });
      expect(data.ingestFrame.frame.versions).toEqual([data.ingestFrame.version]);
    },
  );

  describe("of a frame that its caller may not see otherwise", () => {
    const cards = { PROPID: "HTN2026A-002", L1PUBDAT: FUTURE };
    const first = frame({ ...cards, OBJECT: "first", L1IDBIAS: "foreign.fits" });
    const second = frame({ ...cards, OBJECT: "second, and longer" }, { width: 99 });

    it("shows no more than what belongs to the bytes that the caller had", async () => {
      await ingest(operator, "versions", first);
      const { data } = await ingest(telescope, "versions", second);
      expect(data.ingestFrame).toMatchObject({
        outcome: "NEW_VERSION",
        frame: { size: second.length, headers: { OBJECT: "second, and longer" } },
      });
      expect(data.ingestFrame.frame.versions).toEqual([data.ingestFrame.version]);
      expect(data.ingestFrame.frame.relatedFrames).toEqual([]);
    });

    it("shows nothing of a newer version to whoever has the bytes of an older one", async () => {
      const { data } = await ingest(telescope, "versions", first);
      const { outcome, version, frame: shown } = data.ingestFrame;
      expect(outcome).toBe("ALREADY_ARCHIVED");
      expect(shown).toMatchObject({ size: first.length, headers: {}, thumbnails: [] });
      expect(shown.versions).toEqual([version]);
      expect(shown.url).toContain(version.id);
    });

    it("shows all of it to somebody who sees it anyway", async () => {
      const { data } = await ingest(operator, "versions", first);
      expect(data.ingestFrame.frame).toMatchObject({
        size: second.length,
        headers: { OBJECT: "second, and longer" },
        relatedFrames: [{ basename: "foreign" }],
      });
      expect(data.ingestFrame.frame.versions).toHaveLength(2);
    });
  });

  it("gives the frame to the proposal that the metadata names, with all its versions", async () => {
    const mine = viewer({ memberships });
    const seen = async () => {
      const { data } = await ask(
        mine,
        `{ frames(filter: {basenameExact: "moved"}) { nodes { versions { id } } } }`,
      );
      return data.frames.nodes.map(({ versions }: { versions: object[] }) => versions.length);
    };
    expect(header.PROPID).toBe("HTN2026A-001");
    await ingest(operator, "moved", frame({ OBJECT: "a", L1PUBDAT: FUTURE }), {
      metadata: { PROPID: "HTN2026A-002" },
    });
    expect(await seen()).toEqual([]);
    await ingest(operator, "moved", frame({ OBJECT: "b", L1PUBDAT: FUTURE }));
    expect(await seen()).toEqual([2]);
    await ingest(operator, "moved", frame({ OBJECT: "c", L1PUBDAT: FUTURE }), {
      metadata: { PROPID: "HTN2026A-002" },
    });
    expect(await seen()).toEqual([]);
  });
});
