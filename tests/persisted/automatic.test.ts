import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256Hex } from "../../platform/sha256-hex.ts";
import { type As, authorization } from "../harness/as.ts";
import { type Answer, type Asterism, startAsterism } from "../harness/asterism.ts";

let asterism: Asterism;
beforeAll(async () => {
  asterism = await startAsterism();
});
afterAll(() => asterism.close());

interface Asked {
  query?: string;
  variables?: object;
  extensions?: object;
}

const methods: ["GET" | "POST"][] = [["POST"], ["GET"]];

async function send(method: "GET" | "POST", asked: Asked, as: As = {}) {
  const headers = { ...authorization(as), "apollo-require-preflight": "true" };
  const url = new URL(`${asterism.url}/graphql`);
  const init: RequestInit = { method, headers };
  if (method === "POST") {
    Object.assign(init, {
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(asked),
    });
  } else {
    for (const [name, value] of Object.entries(asked)) {
      url.searchParams.set(name, typeof value === "string" ? value : JSON.stringify(value));
    }
  }
  const response = await asterism.fetch(new Request(url, init));
  const { data, errors } = (await response.json()) as Answer;
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}

const named = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

describe("an operation that is asked by its hash", () => {
  it.each(methods)("by %s is answered once its text was sent with it", async (method) => {
    const query = `query Sites($first: Int) { sites(first: $first) { nodes { code } } } # ${method}`;
    const hash = named(sha256Hex(query));
    const variables = { first: 1 };
    expect((await send(method, { ...hash, variables })).code).toBe("PERSISTED_QUERY_NOT_FOUND");
    const taught = await send(method, { query, variables, ...hash });
    expect(taught.data.sites.nodes).toHaveLength(1);
    const answer = await send(method, { ...hash, variables: { first: 2 } });
    expect(answer.data.sites.nodes).toHaveLength(2);
  });

  it("taught by one way is known by the other", async () => {
    const query = "{ sites(first: 1) { nodes { name } } }";
    const hash = named(sha256Hex(query));
    await send("POST", { query, ...hash });
    expect((await send("GET", hash)).data.sites.nodes).toHaveLength(1);
  });

  it("is judged by its variables each time", async () => {
    const query =
      "query ($n: Int) { proposals(first: $n) { nodes { requestGroups(first: $n) { nodes { id name } } } } }";
    const hash = named(sha256Hex(query));
    await send("POST", { query, variables: { n: 1 }, ...hash });
    expect((await send("POST", { ...hash, variables: { n: 1 } })).code).toBeUndefined();
    const much = await send("POST", { ...hash, variables: { n: 1000 } });
    expect([much.status, much.code]).toEqual([400, "QUERY_TOO_COMPLEX"]);
  });

  it("tells those who know its hash no more than they may see", async () => {
    const query = "{ viewer { user { username } } } # who";
    const hash = named(sha256Hex(query));
    const taught = await send("POST", { query, ...hash }, { token: asterism.adminToken });
    expect(taught.data.viewer.user.username).toBe("admin");
    expect((await send("POST", hash)).data.viewer).toBeNull();
  });

  it("changes nothing by GET", async () => {
    const query = "mutation { revokeApiToken(input: {id: 1}) { apiToken { id } } }";
    const hash = named(sha256Hex(query));
    await send("POST", { query, ...hash });
    expect((await send("GET", hash)).status).toBe(405);
  });
});

describe("a hash", () => {
  const query = "{ __typename } # another";

  it.each(methods)(
    "that is not that of its text is refused by %s, and not kept",
    async (method) => {
      const wrong = named(sha256Hex("{ sites { nodes { code } } }"));
      const refused = await send(method, { query, ...wrong });
      expect([refused.status, refused.code]).toEqual([400, "BAD_REQUEST"]);
      expect((await send(method, wrong)).code).toBe("PERSISTED_QUERY_NOT_FOUND");
    },
  );

  it.each([
    ["of another version", named("00", 2)],
    ["that is no text", named({ a: 1 })],
    ["that is missing", named(undefined)],
  ])("%s is refused", async (_what, hash) => {
    for (const asked of [hash, { query, ...hash }]) {
      const { status, code } = await send("POST", asked);
      expect([status, code]).toEqual([400, "BAD_REQUEST"]);
    }
  });
});

it.each([
  ["over a limit", `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: __typename`)} }`],
  ["that is not valid", "{ comets { name } }"],
  ["that cannot be parsed", "{ sites "],
])("a text %s is not kept", async (_what, query) => {
  const hash = named(sha256Hex(query));
  expect((await send("POST", { query, ...hash })).code).toBeDefined();
  expect((await send("POST", hash)).code).toBe("PERSISTED_QUERY_NOT_FOUND");
});
