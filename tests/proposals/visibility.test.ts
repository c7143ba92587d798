import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operator, viewer } from "../../schema/viewer.fixture.ts";
import { anonymous, type Viewer } from "../../schema/viewer.ts";
import {
  seesProposal,
  seesTimeAllocations,
} from "../../subgraphs/proposals/rules/proposal-access.ts";
import { seesRequestGroup } from "../../subgraphs/proposals/rules/request-access.ts";
import { openProposals, type Proposals } from "./open-proposals.ts";

/** One proposal of each kind, in the seeded observatory as changed below. */
const PUBLIC = "HTN2026A-001";
const SCIENCE = "HTN2026A-002";
const OTHER_SCIENCE = "HTN2026A-003";
const CALIBRATION = "HTN-CAL";
const PUBLIC_AND_OVER = "HTN-EDU";
const WITHDRAWN = "HTN2026A-009";
const NOTES = "Ask for a progress report";

let room: Proposals;
let submitterId = 0;
const viewers: Record<string, Viewer> = {};

beforeAll(async () => {
  room = await openProposals();
  const { sql } = room;
  await sql`update proposals.proposal set public = true, active = false
    where id = ${PUBLIC_AND_OVER}`;
  await sql`update proposals.proposal set notes = ${NOTES} where id in (${PUBLIC}, ${SCIENCE})`;
  const [group] = await sql<{ submitterId: number }[]>`
    select submitter_id from proposals.request_group where proposal_id = ${SCIENCE} order by id`;
  submitterId = group?.submitterId ?? 0;
  const memberOf = (...ids: string[]) =>
    ids.map((proposalId) => ({ proposalId, role: "CI" as const }));
  const submitter = { id: submitterId, username: "submitter" };
  Object.assign(viewers, {
    nobody: anonymous,
    "a user": viewer(),
    "a member": viewer({ memberships: memberOf(SCIENCE) }),
    "a member of several": viewer({ memberships: memberOf(PUBLIC, SCIENCE, WITHDRAWN) }),
    "a member who wants own submissions only": viewer({
      user: submitter,
      viewAuthoredRequestsOnly: true,
      memberships: memberOf(SCIENCE, CALIBRATION),
    }),
    "a member's token without read": viewer({
      memberships: memberOf(SCIENCE),
      scopes: ["observations:write"],
    }),
    staff: viewer({ roles: ["staff"] }),
    "staff who want to see everything": viewer({ roles: ["staff"], staffView: true }),
    "an operator": operator,
    "an instrument": viewer({ roles: ["instrument"] }),
    "an administrator": viewer({ roles: ["admin"] }),
  } satisfies Record<string, Viewer>);
});
afterAll(() => room?.close());

const named = (name: string) => viewers[name] as Viewer;
const everyViewer = async (check: (given: Viewer, name: string) => Promise<void>) => {
  for (const [name, given] of Object.entries(viewers)) await check(given, name);
};
const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id).toSorted();
const texts = (rows: { id: number | string }[]) => rows.map(({ id }) => String(id)).toSorted();

interface GroupRow {
  id: number;
  proposalId: string;
  submitterId: number;
  isPublic: boolean;
}
const allGroups = () => room.sql<GroupRow[]>`
  select g.id, g.proposal_id, g.submitter_id, p.public as is_public
  from proposals.request_group g join proposals.proposal p on p.id = g.proposal_id`;
const allRequests = () => room.sql<(GroupRow & { groupId: number })[]>`
  select r.id, g.id as group_id, g.proposal_id, g.submitter_id, p.public as is_public
  from proposals.request r join proposals.request_group g on g.id = r.request_group_id
  join proposals.proposal p on p.id = g.proposal_id`;
const allObservations = () => room.sql<(GroupRow & { telescopeId: string; requestId: number })[]>`
  select o.id, o.telescope_id, r.id as request_id, g.proposal_id, g.submitter_id,
    p.public as is_public
  from proposals.observation o join proposals.request r on r.id = o.request_id
  join proposals.request_group g on g.id = r.request_group_id
  join proposals.proposal p on p.id = g.proposal_id`;
const allAllocations = () => room.sql<
  { id: number; proposalId: string; semesterId: string; types: string[] }[]
>`
  select a.id, a.proposal_id, a.semester_id, array(
    select i.instrument_type from proposals.time_allocation_instrument_type i
    where i.time_allocation_id = a.id) as types
  from proposals.time_allocation a`;
const allProposals = () => room.sql<
  { id: string; public: boolean; active: boolean; nonScience: boolean; semesters: string[] }[]
>`
  select p.id, p.public, p.active, p.non_science, array(
    select a.semester_id from proposals.time_allocation a where a.proposal_id = p.id) as semesters
  from proposals.proposal p`;

describe("a list holds what the rules say, and its count is of that", () => {
  it("of proposals", async () => {
    const rows = await allProposals();
    await everyViewer(async (given, name) => {
      const seen = rows.filter((row) => seesProposal(given, row));
      const { data } = await room.ask(
        given,
        `{ proposals(first: 1000) { nodes { id } totalCount { value } }
          semester(id: "2026B") { proposals(first: 1000) { nodes { id } totalCount { value } } } }`,
      );
      expect(ids(data.proposals), name).toEqual(texts(seen));
      expect(data.proposals.totalCount.value, name).toBe(seen.length);
      const within = seen.filter(({ semesters }) => semesters.includes("2026B"));
      expect(ids(data.semester.proposals), name).toEqual(texts(within));
      expect(data.semester.proposals.totalCount.value, name).toBe(within.length);
    });
  });

  it("of request groups, requests and observations", async () => {
    const rows = {
      requestGroups: await allGroups(),
      requests: await allRequests(),
      observations: await allObservations(),
    };
    await everyViewer(async (given, name) => {
      const { data, errors } = await room.ask(
        given,
        `{ requestGroups(first: 1000) { nodes { id } totalCount { value } }
          requests(first: 1000) { nodes { id } totalCount { value } }
          observations(first: 1000) { nodes { id } totalCount { value } } }`,
      );
      expect(errors, name).toBeUndefined();
      for (const [list, all] of Object.entries(rows)) {
        const seen = all.filter((row) => seesRequestGroup(given, row));
        expect(ids(data[list]), `${list} for ${name}`).toEqual(texts(seen));
        expect(data[list].totalCount.value, `${list} for ${name}`).toBe(seen.length);
      }
    });
  });

  it("of the request groups of each proposal whose title page is seen", async () => {
    const rows = await allGroups();
    await everyViewer(async (given, name) => {
      const { data } = await room.ask(
        given,
        `{ proposals { nodes {
          id requestGroups(first: 1000) { nodes { id } totalCount { value } } } } }`,
      );
      for (const { id, requestGroups } of data.proposals.nodes) {
        const own = rows.filter((row) => row.proposalId === id && seesRequestGroup(given, row));
        expect(ids(requestGroups), `${id} for ${name}`).toEqual(texts(own));
        expect(requestGroups.totalCount.value, `${id} for ${name}`).toBe(own.length);
      }
    });
  });

  it("of the observations at a site, in an enclosure and on a telescope", async () => {
    const rows = await allObservations();
    const telescopes = [...new Set(rows.map(({ telescopeId }) => telescopeId))];
    const below = (place: string) => telescopes.filter((id) => `${id}.`.startsWith(`${place}.`));
    const [telescope = ""] = telescopes;
    const [site = "", enclosure] = telescope.split(".");
    const places = [
      { __typename: "Site", code: site, place: site },
      { __typename: "Enclosure", id: `${site}.${enclosure}`, place: `${site}.${enclosure}` },
      ...telescopes.map((id) => ({ __typename: "Telescope", id, place: id })),
    ];
    const list = "observations(first: 1000) { nodes { id } totalCount { value } }";
    await everyViewer(async (given, name) => {
      const { data } = await room.ask(
        given,
        `query ($places: [_Any!]!) { _entities(representations: $places) {
          ... on Site { ${list} } ... on Enclosure { ${list} } ... on Telescope { ${list} } } }`,
        { places: places.map(({ place, ...representation }) => representation) },
      );
      for (const [index, { place }] of places.entries()) {
        const seen = rows.filter(
          (row) => below(place).includes(row.telescopeId) && seesRequestGroup(given, row),
        );
        const { observations } = data._entities[index];
        expect(ids(observations), `${place} for ${name}`).toEqual(texts(seen));
        expect(observations.totalCount.value, `${place} for ${name}`).toBe(seen.length);
      }
    });
  });

  it("of time allocations, under a proposal, a semester and an instrument type", async () => {
    const rows = await allAllocations();
    const type = "1M0-IMG-LANTERN";
    const page = "timeAllocations(first: 1000) { nodes { id } totalCount { value } }";
    await everyViewer(async (given, name) => {
      const { data, errors } = await room.ask(
        given,
        `query ($types: [_Any!]!) {
          proposals { nodes { id timeAllocations { id } } }
          semester(id: "2026A") { ${page} }
          _entities(representations: $types) { ... on InstrumentType { ${page} } } }`,
        { types: [{ __typename: "InstrumentType", code: type }] },
      );
      expect(errors, name).toBeUndefined();
      const seen = rows.filter(({ proposalId }) => seesTimeAllocations(given, proposalId));
      for (const { id, timeAllocations } of data.proposals.nodes) {
        const own = seen.filter(({ proposalId }) => proposalId === id);
        expect(texts(timeAllocations), `${id} for ${name}`).toEqual(texts(own));
      }
      const inSemester = seen.filter(({ semesterId }) => semesterId === "2026A");
      expect(ids(data.semester.timeAllocations), name).toEqual(texts(inSemester));
      expect(data.semester.timeAllocations.totalCount.value, name).toBe(inSemester.length);
      const forType = seen.filter(({ types }) => types.includes(type));
      const [{ timeAllocations }] = data._entities;
      expect(ids(timeAllocations), name).toEqual(texts(forType));
      expect(timeAllocations.totalCount.value, name).toBe(forType.length);
    });
  });
});

describe("these viewers see different things", () => {
  it("so that the lists above say something", async () => {
    const counts: Record<string, number[]> = {};
    await everyViewer(async (given, name) => {
      const { data } = await room.ask(
        given,
        `{ proposals { totalCount { value } } requestGroups { totalCount { value } }
          semester(id: "2026A") { timeAllocations { totalCount { value } } } }`,
      );
      counts[name] = [data.proposals, data.requestGroups, data.semester.timeAllocations].map(
        ({ totalCount }) => totalCount.value,
      );
    });
    const order = ["nobody", "a member", "a member of several", "an operator"];
    for (const [index, name] of order.slice(1).entries()) {
      const less = counts[order[index] as string] as number[];
      for (const [kind, count] of (counts[name] as number[]).entries()) {
        expect(count).toBeGreaterThanOrEqual(less[kind] as number);
      }
      expect(counts[name]).not.toEqual(less);
    }
    const ownOnly = counts["a member who wants own submissions only"]?.[1];
    expect(ownOnly).toBeGreaterThan(counts.nobody?.[1] as number);
    expect(ownOnly).toBeLessThan(counts["a member"]?.[1] as number);
    for (const same of ["a user", "a member's token without read", "staff"]) {
      expect(counts[same]).toEqual(counts.nobody);
    }
    for (const same of ["staff who want to see everything", "an instrument", "an administrator"]) {
      expect(counts[same]).toEqual(counts["an operator"]);
    }
  });
});

describe("what is invisible", () => {
  const BY_ID = `query ($proposal: ID!, $group: ID!, $request: ID!, $observation: ID!) {
    proposal(id: $proposal) { id } requestGroup(id: $group) { id }
    request(id: $request) { id } observation(id: $observation) { id } }`;
  const ABSENT = {
    proposal: "HTN1999A-001",
    group: "99999",
    request: "99999",
    observation: "99999",
  };

  /** A proposal whose page is not open, and something below it. */
  async function hidden() {
    const [row] = await room.sql<{ group: number; request: number; observation: number }[]>`
      select g.id as group, r.id as request, o.id as observation
      from proposals.request_group g join proposals.request r on r.request_group_id = g.id
      join proposals.observation o on o.request_id = r.id
      where g.proposal_id = ${CALIBRATION} limit 1`;
    const { group, request, observation } = row as NonNullable<typeof row>;
    return {
      proposal: CALIBRATION,
      group: String(group),
      request: String(request),
      observation: String(observation),
    };
  }

  it("is null by its id, like what does not exist", async () => {
    const given = named("a member");
    const answer = await room.ask(given, BY_ID, await hidden());
    expect(answer).toEqual(await room.ask(given, BY_ID, ABSENT));
    expect(answer).toEqual({
      data: { proposal: null, requestGroup: null, request: null, observation: null },
    });
    const { data } = await room.ask(operator, BY_ID, await hidden());
    expect(Object.values(data)).not.toContain(null);
  });

  it("is NOT_FOUND to a reference, like what does not exist", async () => {
    const follow = async (given: Viewer, keys: typeof ABSENT) => {
      const representations = [
        { __typename: "Proposal", id: keys.proposal },
        { __typename: "RequestGroup", id: keys.group },
        { __typename: "Request", id: keys.request },
        { __typename: "Observation", id: keys.observation },
      ];
      const { data, errors } = await room.ask(
        given,
        `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on Proposal { title } ... on RequestGroup { name } ... on Request { duration }
          ... on Observation { start } } }`,
        { representations },
      );
      const codes = errors
        ?.map(({ message, extensions: { key, ...facts }, path }) => {
          return { message: message.replace(String(key), "…"), facts, path };
        })
        .toSorted((one, other) => Number(one.path?.[1]) - Number(other.path?.[1]));
      return { data, codes };
    };
    const invisible = await follow(named("a member"), await hidden());
    expect(invisible).toEqual(await follow(named("a member"), ABSENT));
    expect(invisible.data._entities).toEqual([null, null, null, null]);
    expect(invisible.codes?.map(({ facts }) => facts.code)).toEqual(Array(4).fill("NOT_FOUND"));
    expect((await follow(operator, await hidden())).codes).toBeUndefined();
  });

  it("is not found by any filter", async () => {
    const { proposal, group, request } = await hidden();
    const [facts] = await room.sql<{ name: string; username: string; target: string }[]>`
      select g.name, u.username, c.target_name as target from proposals.request_group g
      join proposals.user u on u.id = g.submitter_id
      join proposals.request r on r.request_group_id = g.id
      join proposals.configuration c on c.request_id = r.id where g.id = ${group}`;
    const variables = { proposal: [proposal], group: [group], request: [request], ...facts };
    const source = `query ($proposal: [ID!], $group: [ID!], $request: [ID!], $name: String,
        $username: String, $target: String) {
      a: proposals(filter: { id: $proposal }) { ...P }
      b: proposals(filter: { nonScience: true }) { ...P }
      c: requestGroups(filter: { id: $group }) { ...G }
      d: requestGroups(filter: { proposal: $proposal }) { ...G }
      e: requestGroups(filter: { requestId: $request }) { ...G }
      f: requestGroups(filter: { name: $name, user: $username, target: $target }) { ...G }
      g: requests(filter: { proposal: $proposal }) { ...R }
      h: requests(filter: { requestGroupId: $group }) { ...R }
      i: observations(filter: { proposal: $proposal }) { ...O }
      j: observations(filter: { requestGroupId: $group }) { ...O }
      k: observations(filter: { requestId: $request }) { ...O }
    }
    fragment P on ProposalConnection { nodes { id } totalCount { value } }
    fragment G on RequestGroupConnection { nodes { id } totalCount { value } }
    fragment R on RequestConnection { nodes { id } totalCount { value } }
    fragment O on ObservationConnection { nodes { id } totalCount { value } }`;
    const { data, errors } = await room.ask(named("a member"), source, variables);
    expect(errors).toBeUndefined();
    for (const list of Object.values(data))
      expect(list).toEqual({ nodes: [], totalCount: { value: 0 } });
    const all = await room.ask(operator, source, variables);
    for (const list of Object.values<{ nodes: unknown[] }>(all.data)) {
      expect(list.nodes.length).toBeGreaterThan(0);
    }
  });
});

describe("what is visible", () => {
  it("leads upwards to what is visible as well", async () => {
    await everyViewer(async (given, name) => {
      const { data, errors } = await room.ask(
        given,
        `{ observations(first: 1000) { nodes { request { requestGroup {
            proposal { id } submitter { username } requests { id } } } } }
          semesters { nodes { timeAllocations(first: 1000) { nodes { proposal { id } } } } }
          proposals { nodes { pis { id } memberships { proposal { id } } sca { admin { id } } } } }`,
      );
      expect(errors, name).toBeUndefined();
      expect(data.observations.nodes.length, name).toBeGreaterThan(0);
    });
  });

  it("is for whoever signed in never less than for nobody", async () => {
    const source = `{ proposals { nodes { id } }
      requestGroups(first: 1000) { nodes { id } } observations(first: 1000) { nodes { id } } }`;
    const open = (await room.ask(anonymous, source)).data;
    expect(ids(open.requestGroups).length).toBeGreaterThan(0);
    await everyViewer(async (given, name) => {
      const { data } = await room.ask(given, source);
      for (const list of Object.keys(open)) {
        expect(ids(data[list]), `${list} for ${name}`).toEqual(
          expect.arrayContaining(ids(open[list])),
        );
      }
    });
  });

  it("of a science proposal under way is for everybody the title page, and nothing below", async () => {
    const { data, errors } = await room.ask(
      anonymous,
      `{ proposal(id: "${OTHER_SCIENCE}") { title abstract pis { username } timeAllocations { id }
        requestGroups { nodes { id } totalCount { value } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.proposal).toMatchObject({
      title: expect.stringContaining("asteroids"),
      pis: [{ username: expect.any(String) }],
      timeAllocations: [],
      requestGroups: { nodes: [], totalCount: { value: 0 } },
    });
  });
});

describe("the notes of a proposal", () => {
  it("are read by staff and administrators, on every path, and null to others", async () => {
    const readers = ["staff", "staff who want to see everything", "an administrator"];
    await everyViewer(async (given, name) => {
      const { data, errors } = await room.ask(
        given,
        `query ($proposals: [_Any!]!) {
          proposal(id: "${PUBLIC}") { notes } proposals(filter: { id: ["${SCIENCE}"] }) { nodes { notes } }
          semester(id: "2026A") { proposals(filter: { id: ["${SCIENCE}"] }) { nodes { notes } } }
          _entities(representations: $proposals) { ... on Proposal { notes } } }`,
        { proposals: [{ __typename: "Proposal", id: SCIENCE }] },
      );
      expect(errors, name).toBeUndefined();
      const { proposal, proposals, semester, _entities } = data;
      const found = [proposal, proposals.nodes[0], semester.proposals.nodes[0], _entities[0]];
      const expected = readers.includes(name) ? NOTES : null;
      expect(
        found.map(({ notes }) => notes),
        name,
      ).toEqual(Array(4).fill(expected));
    });
  });
});
