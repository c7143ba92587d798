import { createRequire } from "node:module";
import type { ExecutionResult } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../platform/database.ts";
import { migrate } from "../../platform/migrate.ts";
import { operator, viewer } from "../../schema/viewer.fixture.ts";
import { anonymous, type Viewer } from "../../schema/viewer.ts";
import { loadProposals } from "../../seeds/load-proposals.ts";
import { FLAGSHIP, programme } from "../../seeds/programme.ts";
import { createContext, type ProposalsServices } from "./context.ts";
import { proposals } from "./subgraph.ts";

// An import would bring a second copy here, beside the one that the schema was built with.
const { graphql } = createRequire(import.meta.url)("graphql") as typeof import("graphql");

const { rows } = programme({ requestGroups: 700 });
let database: Database;
let statements = 0;

beforeAll(async () => {
  database = await openDatabase({
    databaseUrl: null,
    dataDir: null,
    // The driver's own statements, about types, come with each new connection.
    onStatement: (text) => {
      if (text.includes("proposals.")) statements++;
    },
  });
  await migrate(database.sql, "proposals", proposals.migrations);
  await database.sql.begin((sql) => loadProposals(sql, { rows, observations: [] }));
}, 60_000);
afterAll(() => database?.close());

/** The answer, and how many statements it took. */
async function ask<Data = unknown>(
  source: string,
  variableValues = {},
  by: Viewer = operator,
): Promise<Answer<Data>> {
  statements = 0;
  const contextValue = createContext({ sql: database.sql } as ProposalsServices, by);
  const answer = await graphql({ schema: proposals.schema, source, variableValues, contextValue });
  return { ...answer, data: answer.data as Data, cost: statements };
}

const STORY = /* GraphQL */ `
  query Story($id: ID!, $first: Int!) {
    proposal(id: $id) {
      id title
      requestGroups(first: $first) { nodes { id name state requests {
        id state duration
        configurations { type instrumentType { code } target { name ra dec } }
        observations { id start end state telescope { id } }
      } } }
    }
  }`;

const WHOLE = /* GraphQL */ `
  query Whole($first: Int!) {
    requests(first: $first) { nodes {
      id requestGroup { name submitter { username } proposal { id } }
      location { telescopeClass site { code } telescopeId }
      windows { start end }
      configurations {
        target { type name scheme epochofel ra extraParams }
        constraints { maxAirmass extraParams }
        acquisitionConfig { mode exposureTime }
        guidingConfig { optional mode opticalElements { type code } }
        instrumentConfigs { mode exposureCount opticalElements { type code } rois { x1 y2 } }
      }
      observations {
        site { code }
        configurationStatuses {
          instrument { code } configuration { id } summary { start end timeCompleted events }
        }
      }
    } }
  }`;

describe("the story of a proposal", () => {
  for (const first of [10, 200]) {
    it(`takes five statements for ${first} request groups`, async () => {
      const { data, errors, cost } = await ask<StoryData>(STORY, { id: FLAGSHIP, first });
      expect(errors).toBeUndefined();
      expect(cost).toBe(5);
      expect(data.proposal.requestGroups.nodes).toHaveLength(first);
    });
  }

  it("takes no more of them for those who do not see everything", async () => {
    const memberships = [{ proposalId: FLAGSHIP, role: "CI" as const }];
    const member = viewer({ memberships });
    for (const by of [anonymous, member, { ...member, viewAuthoredRequestsOnly: true }]) {
      const { data, errors, cost } = await ask<StoryData>(STORY, { id: FLAGSHIP, first: 10 }, by);
      expect(errors).toBeUndefined();
      expect(cost).toBe(5);
      expect(data.proposal.requestGroups.nodes).toHaveLength(10);
    }
  });

  it("tells of the requests and observations that are in the tables", async () => {
    const { data } = await ask<StoryData>(STORY, { id: FLAGSHIP, first: 10 });
    for (const group of data.proposal.requestGroups.nodes) {
      const requests = rows.request.filter((row) => row.requestGroupId === Number(group.id));
      expect(group.requests.map(({ id }) => Number(id))).toEqual(requests.map(({ id }) => id));
      for (const request of group.requests) {
        const seen = request.observations.map(({ id }) => Number(id));
        const own = rows.observation.filter((row) => row.requestId === Number(request.id));
        expect(seen.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
        const starts = request.observations.map(({ start }) => +start);
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      }
    }
  });
});

describe("a request with everything below it", () => {
  it("takes the same number of statements for one request and for three hundred", async () => {
    const one = await ask(WHOLE, { first: 1 });
    const many = await ask(WHOLE, { first: 300 });
    expect(one.errors ?? many.errors).toBeUndefined();
    expect(many.cost).toBe(11);
    expect(one.cost).toBeLessThanOrEqual(11);
  });

  it("has no target where none is needed, and only the fields of the target's type", async () => {
    const source = /* GraphQL */ `
      { requests(first: 1000) { nodes { configurations { type target {
        type ra scheme epochofel altitude hourAngle meandist perihdist } } } } }`;
    type Found = { type: string; target: Record<string, unknown> | null };
    type Data = { requests: { nodes: { configurations: Found[] }[] } };
    const { data } = await ask<Data>(source);
    const found = data.requests.nodes.flatMap((request) => request.configurations);
    const targets = (type: string) => found.filter(({ target }) => target?.type === type);
    for (const { type, target } of found) {
      expect(target === null).toBe(["BIAS", "DARK"].includes(type));
    }
    expect(targets("ORBITAL_ELEMENTS").length).toBeGreaterThan(0);
    for (const { target } of targets("ORBITAL_ELEMENTS")) {
      expect(target).toMatchObject({ ra: null, altitude: null });
      const isComet = target?.scheme === "MPC_COMET";
      expect(target?.perihdist === null).toBe(!isComet);
      expect(target?.meandist === null).toBe(isComet);
    }
    expect(targets("HOUR_ANGLE")[0]?.target).toMatchObject({ ra: null, hourAngle: 15 });
    expect(targets("SATELLITE")[0]?.target).toMatchObject({ ra: null, altitude: 48.2 });
  });
});

describe("lists", () => {
  it("one and the same request has all that a filter asks of requests", async () => {
    const source = /* GraphQL */ `
      query Groups($requestId: [ID!], $telescopeClass: [String!]) {
        requestGroups(filter: { requestId: $requestId, telescopeClass: $telescopeClass }) {
          nodes { id }
        }
      }`;
    const [{ id, requestGroupId, locationTelescopeClass: own }] = rows.request as [Request];
    const found = await ask(source, { requestId: [String(id)], telescopeClass: [own] });
    expect(found.data).toEqual({ requestGroups: { nodes: [{ id: String(requestGroupId) }] } });
    const none = await ask(source, { requestId: [String(id)], telescopeClass: ["9m9"] });
    expect(none.data).toEqual({ requestGroups: { nodes: [] } });
  });

  it("an id that no row can have matches nothing, and does not fail", async () => {
    const { data, errors } = await ask(/* GraphQL */ `
      { request(id: "none") { id } observations(filter: { id: ["x"] }) { nodes { id } } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ request: null, observations: { nodes: [] } });
  });

  it("pages in every order of request groups hold each group once", async () => {
    for (const orderBy of ["CREATED_DESC", "MODIFIED_ASC", "NAME_ASC", "END_DESC"]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const answer: Answer<PageData> = await ask(
          `query Page($after: String) {
            requestGroups(orderBy: ${orderBy}, first: 150, after: $after) {
              nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        expect(answer.errors).toBeUndefined();
        const { nodes, pageInfo } = answer.data.requestGroups;
        seen.push(...nodes.map(({ id }) => id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after);
      expect(seen).toHaveLength(rows.requestGroup.length);
      expect(new Set(seen).size).toBe(rows.requestGroup.length);
    }
  });

  it("a proposal with several pools of time appears once in its semester", async () => {
    const { data } = await ask<SemesterData>(/* GraphQL */ `
      { semester(id: "2026B") { proposals { nodes { id } totalCount { value } } } }`);
    const expected = new Set(
      rows.timeAllocation.filter((row) => row.semesterId === "2026B").map((row) => row.proposalId),
    );
    const { nodes, totalCount } = data.semester.proposals;
    expect(nodes.map(({ id }) => id)).toEqual([...expected].toSorted());
    expect(totalCount.value).toBe(expected.size);
  });
});

describe("the tables", () => {
  it("refuse an instrument type in two allocations of one proposal and semester", async () => {
    const [first, second] = rows.timeAllocation.filter(
      ({ proposalId, semesterId }) => proposalId === FLAGSHIP && semesterId === "2026A",
    );
    const pool = rows.timeAllocationInstrumentType.find(
      ({ timeAllocationId }) => timeAllocationId === first?.id,
    );
    const insertion = database.sql`
      insert into proposals.time_allocation_instrument_type values
        (${second?.id ?? 0}, ${FLAGSHIP}, '2026A', ${pool?.instrumentType ?? ""})`;
    await expect(insertion).rejects.toMatchObject({ code: "23505" });
  });

  it("number new rows above those that were loaded", async () => {
    const [added] = await database.sql<{ id: number }[]>`
      insert into proposals.membership (user_id, proposal_id, role)
      values (${rows.user[0]?.id ?? 0}, 'HTN-EDU', 'CI') returning id`;
    expect(added?.id).toBe(rows.membership.length + 1);
  });
});

type Answer<Data> = Omit<ExecutionResult, "data"> & { data: Data; cost: number };
type Request = (typeof rows.request)[number];
type Connection = { nodes: { id: string }[] };
interface StoryData {
  proposal: {
    requestGroups: {
      nodes: {
        id: string;
        requests: { id: string; observations: { id: string; start: Date }[] }[];
      }[];
    };
  };
}
interface PageData {
  requestGroups: Connection & { pageInfo: { hasNextPage: boolean; endCursor: string } };
}
interface SemesterData {
  semester: { proposals: Connection & { totalCount: { value: number } } };
}
