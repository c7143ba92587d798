import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeJwt, importJWK, type JWTPayload, SignJWT } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type App, createGatewayApp, createSubgraphApp } from "../../gateway/app.ts";
import { type Host, openHost } from "../../gateway/host.ts";
import { openViewerTokens, type ViewerTokens } from "../../gateway/viewer-token.ts";
import { readSettings, SettingsError } from "../../platform/settings.ts";
import { CodedError } from "../../schema/errors.ts";
import { anonymous, type Viewer } from "../../schema/viewer.ts";
import { type Accounts, createAccounts } from "../harness/accounts.ts";
import { type Answer, type Asterism, listen, startAsterism } from "../harness/asterism.ts";
import { createIssuer } from "../harness/issuer.ts";
import { sendAllFirst, uploadRequest } from "../harness/upload.ts";

const typ = "asterism-viewer+jwt";
const operator: Viewer = { ...anonymous, user: { id: 7, username: "vega" }, roles: ["operator"] };

describe("a subgraph alone", () => {
  let asterism: Asterism;
  let gateway: { url: string; close(): Promise<void> };
  let host: Host;
  let app: App;
  let tokens: ViewerTokens;
  beforeAll(async () => {
    asterism = await startAsterism();
    gateway = await listen(asterism.app);
    const environment = { ASTERISM_DATA_DIR: asterism.dataDir, GATEWAY_URL: `${gateway.url}/` };
    const { database } = asterism;
    host = await openHost(readSettings(environment), ["configdb"], { database, busTurnMs: null });
    app = await createSubgraphApp(host, "configdb");
    tokens = await openViewerTokens(asterism.host.settings);
  });
  afterAll(async () => {
    await app.stop();
    await host.bus.stop();
    await gateway.close();
    await asterism.close();
  });

  const sites = "{ sites(first: 1) { nodes { code } } }";
  const post = (query: string, token?: string) =>
    new Request("http://configdb.test/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query }),
    });
  async function answer(request: Request, by: Pick<App, "fetch"> = app) {
    const response = await by.fetch(request);
    const { data, errors } = (await response.json()) as Answer;
    const { code, retry } = errors?.[0]?.extensions ?? {};
    return { status: response.status, data, code, retry };
  }
  /** Signed with the gateway's own key, as only it can. */
  async function signed(claims: JWTPayload = {}, type = typ) {
    const { keys } = JSON.parse(await readFile(join(asterism.dataDir, "gateway-key.json"), "utf8"));
    const own = { iss: "asterism-gateway", aud: "configdb", jti: crypto.randomUUID() };
    const at = Math.floor(Date.now() / 1000);
    return new SignJWT({ viewer: operator, ...own, iat: at, exp: at + 60, ...claims })
      .setProtectedHeader({ alg: "ES256", kid: keys[0].kid, typ: type })
      .sign(await importJWK(keys[0], "ES256"));
  }

  it("answers the gateway, whose token is good for one subgraph and one minute", async () => {
    const token = await tokens.issue(operator, "configdb");
    const { iat = 0, exp = 0, aud, iss, jti, viewer } = decodeJwt(token);
    expect({ life: exp - iat, aud, iss, viewer }).toEqual({
      ...{ life: 60, aud: "configdb", iss: "asterism-gateway", viewer: operator },
    });
    expect(jti).toEqual(expect.any(String));
    expect(await answer(post(sites, token))).toMatchObject({
      ...{ status: 200, data: { sites: { nodes: [{ code: expect.any(String) }] } } },
    });
  });

  it.each<[string, () => Request]>([
    ["a query", () => post(sites)],
    ["introspection", () => post("{ __schema { types { name } } }")],
    ["its SDL", () => post("{ _service { sdl } }")],
    ["an entity", () => post(`{ _entities(representations: []) { __typename } }`)],
    [
      "a query in the address",
      () =>
        new Request(`http://configdb.test/graphql?query=${encodeURIComponent(sites)}`, {
          headers: { "apollo-require-preflight": "1" },
        }),
    ],
    [
      "the frames of a telescope",
      () => uploadRequest("http://configdb.test", "x-e00.fits", new Uint8Array(9)),
    ],
  ])("answers nobody %s without a token", async (_what, request) => {
    const { status, code, retry, data } = await answer(request());
    expect({ status, code, retry, data }).toEqual({
      ...{ status: 401, code: "UNAUTHENTICATED", retry: "NEVER", data: undefined },
    });
  });

  it("shows no page to a browser", async () => {
    const headers = { accept: "text/html" };
    const page = await app.fetch(new Request("http://configdb.test/graphql", { headers }));
    expect(page.status).toBe(404);
  });

  const now = () => Math.floor(Date.now() / 1000);
  it.each<[string, string, () => string | Promise<string>]>([
    ["no token at all", "TOKEN_MALFORMED", () => "nothing"],
    ["an API token", "TOKEN_MALFORMED", () => "ast_abc"],
    ["a token for another subgraph", "TOKEN_INVALID", () => tokens.issue(operator, "archive")],
    ["a token of another type", "TOKEN_INVALID", () => signed({}, "session+jwt")],
    ["a token of another issuer", "TOKEN_INVALID", () => signed({ iss: "asterism" })],
    ["a token of nobody", "TOKEN_INVALID", () => signed({ viewer: undefined })],
    ["a token without a name of its own", "TOKEN_INVALID", () => signed({ jti: undefined })],
    ["a token that is over", "TOKEN_EXPIRED", () => signed({ exp: now() - 6 })],
    [
      "a token with a long life",
      "TOKEN_EXPIRED",
      () => signed({ iat: now() - 70, exp: now() + 999 }),
    ],
    ["a token of later", "TOKEN_NOT_YET_VALID", () => signed({ iat: now() + 30, exp: now() + 90 })],
    [
      "a token forged with another key",
      "TOKEN_INVALID",
      async () => {
        const { iss, aud, jti, viewer } = decodeJwt(await signed());
        return (await createIssuer()).sign({ iss, aud, jti, viewer }, { typ });
      },
    ],
    [
      "a token forged with another key in the name of the gateway's",
      "TOKEN_INVALID",
      async () => {
        const { iss, aud, jti, viewer } = decodeJwt(await signed());
        const [key] = (await tokens.publicKeys()).keys;
        return (await createIssuer()).sign({ iss, aud, jti, viewer }, { typ, kid: key?.kid ?? "" });
      },
    ],
  ])("refuses %s", async (_what, expected, token) => {
    const { status, code, data } = await answer(post(sites, await token()));
    expect({ status, code, data }).toEqual({ status: 401, code: expected, data: undefined });
  });

  it("refuses a token that was shown before", async () => {
    const token = await tokens.issue(operator, "configdb");
    expect((await answer(post(sites, token))).status).toBe(200);
    expect(await answer(post(sites, token))).toMatchObject({ status: 401, code: "TOKEN_INVALID" });
  });

  it("does not take the gateway's tokens at the gateway's own door", async () => {
    const token = await tokens.issue(operator, "configdb");
    expect(await answer(post(sites, token), asterism.app)).toMatchObject({
      ...{ status: 401, code: "TOKEN_INVALID" },
    });
  });

  it("takes in a refused upload, so that whoever sent it reads why", async () => {
    const { url, close } = await listen(app);
    const upload = uploadRequest(url, "x-e00.fits", new Uint8Array(48 * 1024 * 1024));
    const { status, errors } = await sendAllFirst(upload);
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({
      ...{ status: 401, code: "UNAUTHENTICATED" },
    });
    await close();
  });

  it("hears of a viewer with 2000 memberships through a socket", async () => {
    const { url, close } = await listen(app);
    const memberships = Array.from({ length: 2000 }, (_, index) => ({
      ...{ proposalId: `HTN2026A-${String(index).padStart(3, "0")}`, role: "CI" as const },
    }));
    const token = await tokens.issue({ ...operator, memberships }, "configdb");
    expect(token.length).toBeGreaterThan(100_000);
    const { body, headers } = post(sites, token);
    const init = { method: "POST", headers, body, duplex: "half" } as RequestInit;
    expect((await fetch(`${url}/graphql`, init)).status).toBe(200);
    await close();
  });

  it.each(["/health", "/ready"])("tells everybody its %s", async (path) => {
    expect((await app.fetch(new Request(`http://configdb.test${path}`))).status).toBe(200);
  });

  it("asks to come back later while the gateway does not show its keys", async () => {
    const settings = { ...host.settings, gatewayUrl: "http://127.0.0.1:9" };
    const lonely = await createSubgraphApp({ ...host, settings }, "configdb");
    const token = await tokens.issue(operator, "configdb");
    expect(await answer(post(sites, token), lonely)).toMatchObject({
      ...{ status: 503, code: "IDENTITY_UNAVAILABLE", retry: "BACKOFF" },
    });
    await lonely.stop();
  });

  it("does not start without knowing its gateway", async () => {
    const settings = { ...host.settings, gatewayUrl: null };
    const started = createSubgraphApp({ ...host, settings }, "configdb");
    await expect(started).rejects.toThrow(SettingsError);
    await expect(started).rejects.toThrow(/GATEWAY_URL/);
  });
});

describe("a gateway that a subgraph does not take for its own", () => {
  it("says that the subgraph is not available, as its caller is not at fault", async () => {
    const asterism = await startAsterism({ remote: ["downtime"] });
    const settings = { ...asterism.host.settings, dataDir: `${asterism.dataDir}/other` };
    const stranger = await createGatewayApp({ ...asterism.host, settings });
    const response = await stranger.fetch(
      new Request(`${asterism.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ downtimes(first: 1) { nodes { id } } }" }),
      }),
    );
    const { errors } = (await response.json()) as Answer;
    expect({ status: response.status, ...errors?.[0]?.extensions }).toMatchObject({
      ...{ status: 200, code: "SUBGRAPH_UNAVAILABLE", retry: "BACKOFF", subgraph: "downtime" },
    });
    await stranger.stop();
    await asterism.close();
  });
});

describe("accounts in another process", () => {
  let asterism: Asterism;
  let accounts: Accounts;
  let sessions: Awaited<ReturnType<typeof createIssuer>>;
  let subgraph: { url: string; close(): Promise<void> };
  let gateway: { url: string; close(): Promise<void> };
  let closing: (() => Promise<void>)[];
  beforeAll(async () => {
    asterism = await startAsterism();
    sessions = await createIssuer();
    accounts = createAccounts(sessions);
    const { host } = asterism;
    const apps: { gateway: App | null } = { gateway: null };
    gateway = await listen({
      fetch: (request, address) => apps.gateway?.fetch(request, address) ?? Response.error(),
    });
    const open = new Map(host.open);
    const proposals = open.get("proposals");
    if (!proposals) throw new Error("proposals is elsewhere");
    open.set("proposals", { ...proposals, identities: accounts });
    const alone = { ...host, open, settings: { ...host.settings, gatewayUrl: gateway.url } };
    const app = await createSubgraphApp(alone, "proposals");
    subgraph = await listen(app);
    const settings = {
      ...host.settings,
      subgraphUrls: { proposals: `${subgraph.url}/graphql` },
    };
    apps.gateway = await createGatewayApp({ ...host, settings });
    closing = [subgraph.close, gateway.close, () => app.stop(), asterism.close];
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });
  beforeEach(() => {
    accounts.refusal = null;
    accounts.asked.length = 0;
  });

  async function ask(token: string) {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: "{ proposals(first: 1) { nodes { id } } }" }),
    });
    return { status: response.status, answer: (await response.json()) as Answer };
  }

  it("are asked who is behind a token, with the address of the caller", async () => {
    const session = { iss: "asterism", aud: "asterism", sub: "7", jti: "a-session" };
    const token = await sessions.sign(session, { typ: "session+jwt" });
    expect(await ask(token)).toMatchObject({ status: 200, answer: { data: { proposals: {} } } });
    expect((await ask("ast_abc")).status).toBe(200);
    expect(accounts.asked).toEqual([
      { credential: { kind: "session", id: "a-session", userId: 7 }, address: "127.0.0.1" },
      { credential: { kind: "api-token", token: "ast_abc" }, address: "127.0.0.1" },
    ]);
  });

  it("refuse with their own words", async () => {
    accounts.refusal = new CodedError("RATE_LIMITED", "later", { retryAfterSeconds: 9 });
    const { status, answer } = await ask("ast_many");
    expect({ status, ...answer.errors?.[0] }).toEqual({
      status: 429,
      message: "later",
      extensions: { code: "RATE_LIMITED", retry: "BACKOFF", retryAfterSeconds: 9 },
    });
  });

  it("show the keys of the sessions to everybody, at the gateway too", async () => {
    for (const { url } of [subgraph, gateway]) {
      const response = await fetch(`${url}/.well-known/jwks.json`);
      expect(await response.json()).toEqual(sessions.keys);
    }
  });

  it("are asked by nobody but the gateway", async () => {
    const response = await fetch(`${subgraph.url}/identify`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ credential: { kind: "session", id: "1", userId: 1 }, address: null }),
    });
    expect(response.status).toBe(401);
    expect(accounts.asked).toEqual([]);
  });

  it("that do not answer are told as such", async () => {
    await subgraph.close();
    const { status, answer } = await ask("ast_unknown-yet");
    expect({ status, code: answer.errors?.[0]?.extensions.code }).toEqual({
      ...{ status: 503, code: "IDENTITY_UNAVAILABLE" },
    });
  });
});
