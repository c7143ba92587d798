import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";

const PAGE = "https://console.example";
const NODES = "nodes { code name elevation lat long tz modified enclosures { id name } }";
const SITES = `{ a: sites { ${NODES} } b: sites { ${NODES} } c: sites { ${NODES} } }`;

let asterism: Asterism;
beforeAll(async () => {
  asterism = await startAsterism({
    environment: {
      NODE_ENV: "production",
      CORS_ORIGINS: PAGE,
      CACHE_SECONDS: "30",
      LIMIT_BODY_SECONDS: "1",
    },
  });
});
afterAll(() => asterism.close());

function send(path: string, init: RequestInit = {}): Promise<Response> {
  return asterism.fetch(new Request(`${asterism.url}${path}`, init));
}

function ask(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return send("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
}

async function codeOf(answer: Response): Promise<string> {
  expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  return ((await answer.json()) as { errors: [{ extensions: { code: string } }] }).errors[0]
    .extensions.code;
}

describe("what an answer is written in", () => {
  it.each([
    ["application/graphql-response+json", "application/graphql-response+json"],
    [
      "application/json;q=0.5, application/graphql-response+json",
      "application/graphql-response+json",
    ],
    ["application/graphql-response+json;q=0.1, application/json", "application/json"],
    ["text/html, */*;q=0.8", "application/json"],
  ])("is of the types in %s the one preferred", async (accept, type) => {
    const answer = await ask("{ __typename }", { accept });
    expect(answer.headers.get("content-type")).toContain(type);
  });

  it("must be of a type that the client takes, or nothing is done", async () => {
    const answer = await ask("{ __typename }", { accept: "text/csv, application/json;q=0" });
    expect(answer.status).toBe(406);
    expect(await codeOf(answer)).toBe("BAD_REQUEST");
  });
});

describe("what cannot be answered", () => {
  it("is a body that does not come to its end", async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"query":')),
    });
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body, duplex: "half" } as RequestInit;
    const answer = await send("/graphql", init);
    expect(answer.status).toBe(408);
    expect(await codeOf(answer)).toBe("REQUEST_TOO_SLOW");
  });

  it("is told as JSON where there is nothing", async () => {
    const answer = await send("/nothing");
    expect(answer.status).toBe(404);
    expect(await codeOf(answer)).toBe("NOT_FOUND");
  });

  it("is told with the methods that a path takes", async () => {
    const answer = await send("/graphql", { method: "DELETE" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")?.split(", ").sort()).toEqual(["GET", "HEAD", "POST"]);
    expect(await codeOf(answer)).toBe("BAD_REQUEST");
  });

  it.each([
    [400, "application/json", "{"],
    [415, "application/xml", "<query/>"],
    [413, "application/json", JSON.stringify({ query: "{a}", variables: { a: "a".repeat(11e6) } })],
  ])("has status %i for a body of %s", async (status, type, body) => {
    const answer = await send("/graphql", {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    expect(answer.status).toBe(status);
    expect(await codeOf(answer)).toBeTypeOf("string");
  });

  it("is a question that a page elsewhere could make a browser ask", async () => {
    const simple = await send("/graphql", {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    expect(simple.status).toBeGreaterThanOrEqual(400);
    expect((await send("/graphql?query={__typename}")).status).toBe(400);
  });

  it("has the id of the request, the client's if it is one", async () => {
    const [own, given, forged] = await Promise.all([
      send("/nothing"),
      send("/nothing", { headers: { "x-request-id": "night-7.3" } }),
      send("/nothing", { headers: { "x-request-id": 'a" b' } }),
    ]);
    expect(own.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
    expect(given.headers.get("x-request-id")).toBe("night-7.3");
    expect(forged.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
  });
});

describe("pages of other origins", () => {
  const preflight = (origin: string) =>
    send("/graphql", {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,authorization",
      },
    });

  it("may call when they are in the settings", async () => {
    const allowed = await preflight(PAGE);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get("access-control-allow-origin")).toBe(PAGE);
    expect(allowed.headers.get("access-control-allow-headers")).toContain("authorization");
    expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
    const answer = await ask("{ __typename }", { origin: PAGE });
    expect(answer.headers.get("access-control-allow-origin")).toBe(PAGE);
    expect(answer.headers.get("access-control-expose-headers")).toContain("x-request-id");
    expect(answer.headers.get("vary")).toContain("Origin");
  });

  it("may not otherwise", async () => {
    for (const answer of [
      await preflight("https://evil.example"),
      await ask("{ __typename }", { origin: "https://evil.example" }),
    ]) {
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  it("hear the reason of a refusal", async () => {
    const answer = await ask("{ __typename }", { origin: PAGE, authorization: "Bearer nobody" });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("access-control-allow-origin")).toBe(PAGE);
  });
});

describe("a long answer", () => {
  it("is compressed for those who ask for it, and is the same", async () => {
    const plain = await ask(SITES);
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(plain.headers.get("vary")).toContain("Accept-Encoding");
    const small = await ask(SITES, { "accept-encoding": "br, gzip;q=0.5" });
    expect(small.headers.get("content-encoding")).toBe("gzip");
    const bytes = new Uint8Array(await small.arrayBuffer());
    expect(gunzipSync(bytes).toString()).toBe(await plain.text());
  });

  it("is not when it is short", async () => {
    const answer = await ask("{ __typename }", { "accept-encoding": "gzip" });
    expect(answer.headers.get("content-encoding")).toBeNull();
  });
});

describe("a cache", () => {
  it("may keep for a while what anybody may see, apart from what others get", async () => {
    const { headers } = await ask(SITES);
    expect(headers.get("cache-control")).toBe("public, max-age=30");
    expect(headers.get("vary")).toContain("Authorization");
  });

  it("keeps nothing of somebody who signed in, no change, no error and no refusal", async () => {
    const signedIn = { authorization: `Bearer ${asterism.adminToken}` };
    for (const answer of [
      await ask(SITES, signedIn),
      await ask("mutation { __typename }"),
      await ask('{ proposal(id: "nothing") { id } frames(first: 0) { nodes { id } } }'),
      await ask("{ nothing }"),
      await ask(SITES, { authorization: "Bearer nobody" }),
    ]) {
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });
});

describe("in production", () => {
  it("the graph does not tell of its schema", async () => {
    const answer = await ask("{ __schema { queryType { name } } }");
    expect(await codeOf(answer)).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(await (await ask("{ __typename }")).json()).toEqual({ data: { __typename: "Query" } });
  });

  it.each([
    "{ sitess { nodes { code } } }",
    "{ sites { nodes { codee } } }",
    "{ sites(firstt: 1) { nodes { code } } }",
    "{ downtimes(orderBy: STAR) { nodes { id } } }",
  ])("no message of %s suggests names", async (query) => {
    const { errors } = (await (await ask(query)).json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toMatch(/./);
    for (const { message } of errors) expect(message).not.toMatch(/did you mean/i);
  });

  it("there is no page, and answers do not tell where their time went", async () => {
    const page = await send("/graphql", { headers: { accept: "text/html" } });
    expect(page.status).toBeGreaterThanOrEqual(400);
    expect((await send("/graphiql/graphiql.js")).status).toBe(404);
    expect((await ask("{ __typename }")).headers.get("server-timing")).toBeNull();
  });
});
