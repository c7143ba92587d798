/** Both executors answer alike. What is told here of one answer is true of both. */
import { readFile } from "node:fs/promises";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { frame } from "../../harness/frames.ts";
import { ingest } from "../../harness/upload.ts";
import { type BothExecutors, startBoth } from "./both-executors.ts";

const file = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url), "utf8");
const story = await file("gateway/flagship.graphql");
const hierarchy = await file("bench/hierarchy.graphql");

describe("our own executor answers as Apollo's does", () => {
  let both: BothExecutors;
  beforeAll(async () => {
    both = await startBoth();
  });
  afterAll(() => both.close());

  /** The answer of both. */
  async function alike(query: string, variables: object = {}, as?: { token: string | null }) {
    const { own, stock, answer } = await both.ask(query, variables, as);
    expect(own).toEqual(stock);
    return answer;
  }

  it("though they are two", async () => {
    const { own, stock } = await both.ask(
      "{ __typename }",
      {},
      {},
      {
        "apollo-query-plan-experimental": "1",
      },
    );
    expect([own.extensions, stock.extensions]).toEqual([undefined, expect.anything()]);
  });

  it("to the story of a proposal, told by five subgraphs", async () => {
    const { data, errors } = await alike(story, { id: "HTN2026A-001" });
    expect(errors).toBeUndefined();
    expect(data.proposal.requestGroups.nodes).toHaveLength(10);
  });

  it("to the story as nobody in particular sees it", async () => {
    await alike(story, { id: "HTN2026A-001" }, { token: null });
  });

  it("to the whole configuration", async () => {
    const { data } = await alike(hierarchy);
    expect(data.sites.nodes.length).toBeGreaterThan(1);
  });

  it("to introspection", async () => {
    const { data } = await alike(getIntrospectionQuery());
    expect(data.__schema.types.length).toBeGreaterThan(100);
  });

  it.each<[string, string, object?]>([
    [
      "aliases",
      `{ here: site(code: "sds") { a: code b: name code } there: site(code: "zzz") { a: code } }`,
    ],
    [
      "aliases that objects of JavaScript have",
      `{ valueOf: site(code: "sds") { constructor: code toString: timezone }
         constructor: telescope(id: "sds.dom1.1m0a") { toString: name hasOwnProperty: isDown } }`,
    ],
    [
      "__typename where it was asked",
      `{ t: __typename __typename site(code: "sds") { u: __typename enclosures { __typename } } }`,
    ],
    [
      "interfaces",
      `{ dataLocations(first: 50) { nodes { ...L __typename } } targetSources(first: 20) { nodes { k: kind id ...on FixedSource { name raHours: __typename } } } }
       fragment L on DataLocation { name ... on DiskDataLocation { id disk: name } ... on S3DataLocation { s3: name } site { shortName } }`,
    ],
    [
      "interfaces whose type was not asked",
      `{ dataLocations(first: 50) { nodes { ... on TapeDataLocation { name } ... on DiskDataLocation { active } } } }`,
    ],
    [
      "variables and their defaults",
      `query ($n: Int = 2, $code: String!, $o: SiteOrder = CODE_DESC) { sites(first: $n, orderBy: $o) { nodes { code } } site(code: $code) { name } }`,
      { code: "sds" },
    ],
    [
      "variables in what other subgraphs add",
      `query ($n: Int!) { telescopes(first: 4) { nodes { id downtimes(first: $n) { nodes { id reason telescope { name } } } } } }`,
      { n: 2 },
    ],
    [
      "a variable that is no number",
      `query ($n: Int!) { sites(first: $n) { nodes { code } } }`,
      { n: "many" },
    ],
    ["a variable that is missing", `query ($n: Int!) { sites(first: $n) { nodes { code } } }`],
    [
      "selections that come twice",
      `{ site(code: "sds") { name enclosures { code } ...E } } fragment E on Site { enclosures { name telescopes { code isDown } } }`,
    ],
    [
      "nothing but introspection beside data",
      `{ __type(name: "Site") { name fields { name } } site(code: "sds") { code } __schema { queryType { name } } }`,
    ],
    [
      "introspection with a variable and a fragment",
      `query ($t: String!, $d: Boolean!) { __type(name: $t) { ...T fields(includeDeprecated: $d) { name } } } fragment T on __Type { kind name }`,
      { t: "Frame", d: true },
    ],
    [
      "errors in a list",
      `{ frames(first: 0) { nodes { id } } sites(first: 1) { nodes { code } } }`,
    ],
    ["an error beside null", `{ proposals(after: "forged") { nodes { id } } }`],
  ])("to %s", async (_, query, variables = {}) => {
    await alike(query, variables);
  });

  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])("to @skip(if: %s) and @include(if: %s)", async (skip, include) => {
    const query = `query ($s: Boolean!, $i: Boolean = false) {
      telescope(id: "sds.dom1.1m0a") {
        name @skip(if: $s)
        isDown @include(if: $i)
        site @skip(if: $s) @include(if: $i) { code }
        ... @include(if: $i) { code downtimes(first: 1) @skip(if: $s) { nodes { reason } } }
        ...F @skip(if: $s)
      }
      site(code: "sds") @include(if: $i) { __typename @skip(if: $s) code @include(if: true) }
    }
    fragment F on Telescope { slewRate nextDown: isDown @include(if: $i) }`;
    const { data } = await alike(query, { s: skip, i: include });
    expect("name" in data.telescope).toBe(!skip);
    await alike(query, { s: skip });
  });

  it("to references that nobody knows, one error for each place", async () => {
    const stranger = {
      INSTRUME: "zz99",
      "DATE-OBS": "2027-01-02T03:04:05.678",
      "DAY-OBS": "20270102",
    };
    for (const name of ["one", "two"]) {
      const bytes = frame({ ...stranger, OBJECT: name });
      await ingest(both.asterism, `stranger-${name}-e00.fits`, bytes);
    }
    const { data, errors } = await alike(
      `{ frames(first: 5) { nodes { basename instrument { code state } again: instrument { code type: instrumentType { name } } } } }`,
    );
    const [first] = data.frames.nodes.filter((one: { basename: string }) =>
      one.basename.startsWith("stranger"),
    );
    expect(first.instrument).toBeNull();
    expect(errors?.length).toBeGreaterThanOrEqual(2);
    expect(errors?.[0]).toMatchObject({
      path: ["frames", "nodes", expect.any(Number), expect.any(String)],
      extensions: { code: "NOT_FOUND" },
    });
  });

  it("to mutations that are refused", async () => {
    const upload = `mutation { ingestFrame(input: {url: "file:///none-e00.fits"}) { outcome } }`;
    const { errors } = await alike(upload, {}, { token: null });
    expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    await alike(upload);
    const signIn = `mutation { a: signIn(input: {username: "nobody", password: "wrong"}) { __typename } b: signOut { __typename } }`;
    await alike(signIn, {}, { token: null });
  });

  it("to documents of several operations, when one is named", async () => {
    const query = `query A { site(code: "sds") { code } } query B { sites(first: 1) { nodes { ...S } } } fragment S on Site { name }`;
    const { own, stock } = await both.ask(query, {}, {}, {}, "B");
    expect(own).toEqual(stock);
    expect(own.data).toMatch(/^\{"sites"/);
  });
});

describe("our own executor", () => {
  let both: BothExecutors;
  beforeAll(async () => {
    both = await startBoth();
  });
  afterAll(() => both.close());

  it("has repeated fields in the order of the specification", async () => {
    const { own } = await both.ask(
      `{ site(code: "sds") { code ...S name } } fragment S on Site { timezone code }`,
    );
    expect(Object.keys(JSON.parse(own.data).site)).toEqual(["code", "timezone", "name"]);
    const repeated = await both.ask(
      `{ site(code: "sds") { x: enclosures { code } ...S x: enclosures { id } } } fragment S on Site { x: enclosures { name } }`,
    );
    expect(Object.keys(JSON.parse(repeated.own.data).site.x[0])).toEqual(["code", "name", "id"]);
  });

  it("refuses an operation that it cannot find as a fault of the request", async () => {
    const { own } = await both.ask("query A { __typename } query B { __typename }");
    expect(own.status).toBe(400);
    expect(own.errors[0]).toContain("OPERATION_RESOLUTION_FAILURE");
  });

  it("refuses a variable that has the planner's own name as input", async () => {
    const { own } = await both.ask(
      `query ($representations: Int!) { telescopes(first: 1) { nodes { downtimes(first: $representations) { nodes { id } } } } }`,
      { representations: 1 },
    );
    expect(own.errors[0]).toContain("BAD_USER_INPUT");
  });

  it("refuses the alias by which another field would be taken for a type as input", async () => {
    const { own } = await both.ask(`{ site(code: "sds") { __typename: name } }`);
    expect(own.errors[0]).toContain("BAD_USER_INPUT");
  });

  it("refuses a condition that is null as input", async () => {
    const { own } = await both.ask(
      'query ($i: Boolean = true) { site(code: "sds") @include(if: $i) { code } }',
      { i: null },
    );
    expect(own.errors[0]).toContain("BAD_USER_INPUT");
  });
});

describe("with subgraphs elsewhere", () => {
  it("both answer alike when all are there", async () => {
    const both = await startBoth({ remote: ["configdb", "downtime", "opsdb"] });
    for (const query of [
      story,
      hierarchy,
      `{ toString: site(code: "sds") { valueOf: name constructor: code } telescopes(first: 3) { nodes { valueOf: isDown downtimes(first: 0) { nodes { id } } } } }`,
    ]) {
      const { own, stock } = await both.ask(query, { id: "HTN2026A-001" });
      expect(own).toEqual(stock);
    }
    await both.close();
  });

  it("both answer alike when one is away", async () => {
    const both = await startBoth({
      environment: { SUBGRAPH_DOWNTIME_URL: "http://127.0.0.1:9/graphql" },
    });
    for (const query of [
      story,
      `{ telescopes(first: 3) { nodes { id name downtimes(first: 1) { nodes { id } } } } }`,
      `{ telescopes(first: 3) { nodes { id isDown } } sites(first: 1) { nodes { code } } }`,
      "{ downtimes(first: 1) { nodes { id } } }",
    ]) {
      const { own, stock } = await both.ask(query, { id: "HTN2026A-001" });
      expect(own).toEqual(stock);
      expect(own.errors.join()).toContain("SUBGRAPH_UNAVAILABLE");
    }
    await both.close();
  });
});
