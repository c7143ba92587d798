import { base64url, SignJWT } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type App, createGatewayApp } from "../../gateway/app.ts";
import {
  type Authenticate,
  createAuthenticate,
} from "../../gateway/authentication/authenticate.ts";
import type { Host } from "../../gateway/host.ts";
import { CodedError } from "../../schema/errors.ts";
import { anonymous } from "../../schema/viewer.ts";
import { type Accounts, createAccounts } from "../harness/accounts.ts";
import { authorization } from "../harness/as.ts";
import { type Answer, type Asterism, listen, startAsterism } from "../harness/asterism.ts";
import { type Clock, createClock } from "../harness/clock.ts";
import { frame } from "../harness/frames.ts";
import { createIssuer, type Issuer } from "../harness/issuer.ts";
import { sendAllFirst, uploadRequest } from "../harness/upload.ts";

const address = "192.0.2.7";
const session = { iss: "asterism", aud: "asterism", sub: "7", jti: "a-session" };
const typ = "session+jwt";

/** The host with accounts of the test's making. */
function withAccounts(host: Host, accounts: Accounts): Host {
  const proposals = host.open.get("proposals");
  if (!proposals) throw new Error("proposals is elsewhere");
  const open = new Map(host.open).set("proposals", { ...proposals, identities: accounts });
  return { ...host, open };
}

describe("who is asking", () => {
  let issuer: Issuer;
  let clock: Clock;
  let accounts: Accounts;
  let authenticate: Authenticate;
  beforeEach(async () => {
    clock = createClock();
    issuer = await createIssuer("ES256", clock.now);
    accounts = createAccounts(issuer);
    authenticate = createAuthenticate({ identities: accounts, oidc: null, now: clock.now });
  });
  const bearer = async (claims: object = {}) =>
    `Bearer ${await issuer.sign({ ...session, ...claims }, { typ })}`;
  const code = async (work: Promise<unknown>) =>
    work.then(
      () => "accepted",
      (error) => error.code,
    );

  it("is nobody without a header, but the address is known", async () => {
    expect(await authenticate(null, address)).toEqual({ ...anonymous, address });
    expect(accounts.asked).toEqual([]);
  });

  it("is the account of a session", async () => {
    expect(await authenticate(await bearer(), address)).toMatchObject({
      user: { id: 7, username: "vega" },
      credential: { kind: "session", id: "a-session" },
      address,
    });
    const credential = { kind: "session", id: "a-session", userId: 7 };
    expect(accounts.asked).toEqual([{ credential, address }]);
  });

  it("is the account of an API token, with the scheme in any case", async () => {
    const viewer = await authenticate("bearer ast_abc", address);
    expect(viewer.credential?.kind).toBe("api-token");
    const credential = { kind: "api-token", token: "ast_abc" };
    expect(accounts.asked).toEqual([{ credential, address }]);
  });

  it("is asked once in 20 seconds for each token, and at once by those who come together", async () => {
    const token = await bearer();
    await Promise.all([1, 2, 3].map(() => authenticate(token, address)));
    clock.pass(20);
    await authenticate(token, address);
    expect(accounts.asked).toHaveLength(1);
    await authenticate(await bearer({ jti: "another" }), address);
    expect(accounts.asked).toHaveLength(2);
    clock.pass(1);
    await authenticate(token, address);
    expect(accounts.asked).toHaveLength(3);
    expect(accounts.keysAsked).toBe(1);
  });

  it("has the address of the present call, not of the one that asked", async () => {
    await authenticate("Bearer ast_abc", address);
    const viewer = await authenticate("Bearer ast_abc", "198.51.100.1");
    expect(viewer.address).toBe("198.51.100.1");
    expect(accounts.asked).toHaveLength(1);
  });

  it.each(["a session", "an API token"])(
    "is told anew after 20 seconds for %s: a revocation",
    async (what) => {
      const header = what === "a session" ? await bearer() : "Bearer ast_abc";
      await authenticate(header, address);
      accounts.refusal = new CodedError("TOKEN_REVOKED", "ended");
      clock.pass(20);
      expect((await authenticate(header, address)).user?.id).toBe(7);
      clock.pass(1);
      expect(await code(authenticate(header, address))).toBe("TOKEN_REVOKED");
    },
  );

  it("is told anew after 20 seconds: a role", async () => {
    expect((await authenticate("Bearer ast_abc", address)).roles).toEqual([]);
    accounts.roles = ["operator"];
    clock.pass(21);
    expect((await authenticate("Bearer ast_abc", address)).roles).toEqual(["operator"]);
  });

  it("is refused without asking again for 20 seconds", async () => {
    accounts.refusal = new CodedError("TOKEN_INVALID", "unknown");
    expect(await code(authenticate("Bearer ast_abc", address))).toBe("TOKEN_INVALID");
    clock.pass(20);
    expect(await code(authenticate("Bearer ast_abc", address))).toBe("TOKEN_INVALID");
    expect(accounts.asked).toHaveLength(1);
    accounts.refusal = null;
    clock.pass(1);
    expect((await authenticate("Bearer ast_abc", address)).user?.id).toBe(7);
  });

  it.each([
    new CodedError("RATE_LIMITED", "later", { retryAfterSeconds: 30 }),
    new CodedError("IDENTITY_UNAVAILABLE", "away"),
    new Error("a fault"),
  ])("is asked again at once after %s", async (refusal) => {
    accounts.refusal = refusal;
    await expect(authenticate("Bearer ast_abc", address)).rejects.toBe(refusal);
    accounts.refusal = null;
    expect((await authenticate("Bearer ast_abc", address)).user?.id).toBe(7);
  });

  it("is not known any more when the session is over, however lately it was checked", async () => {
    const token = await bearer({ exp: clock.now().getTime() / 1000 + 10 });
    clock.pass(14);
    expect((await authenticate(token, address)).user?.id).toBe(7);
    clock.pass(1);
    expect(await code(authenticate(token, address))).toBe("TOKEN_EXPIRED");
  });

  it("may be told by a clock that is five seconds ahead, and not more", async () => {
    const at = clock.now().getTime() / 1000;
    expect(await code(authenticate(await bearer({ iat: at + 5, nbf: at + 5 }), address))).toBe(
      "accepted",
    );
    expect(await code(authenticate(await bearer({ iat: at + 6 }), address))).toBe(
      "TOKEN_NOT_YET_VALID",
    );
    expect(await code(authenticate(await bearer({ nbf: at + 6 }), address))).toBe(
      "TOKEN_NOT_YET_VALID",
    );
  });

  it("is found with a new key, which is looked for once in five seconds at most", async () => {
    await authenticate(await bearer(), address);
    const { keys } = issuer;
    const next = await createIssuer("ES256", clock.now);
    const token = `Bearer ${await next.sign(session, { typ })}`;
    expect(await code(authenticate(token, address))).toBe("TOKEN_INVALID");
    keys.keys.unshift(...next.keys.keys);
    expect(await code(authenticate(token, address))).toBe("TOKEN_INVALID");
    expect(accounts.keysAsked).toBe(1);
    clock.pass(5);
    expect(await code(authenticate(token, address))).toBe("accepted");
    expect(accounts.keysAsked).toBe(2);
  });

  it("is found with the keys that are there while their source is away", async () => {
    await authenticate(await bearer(), address);
    accounts.keysRefusal = new Error("away");
    clock.pass(3000);
    expect(await code(authenticate(await bearer({ jti: "another" }), address))).toBe("accepted");
    const stranger = await createIssuer("ES256", clock.now);
    const unknown = `Bearer ${await stranger.sign(session, { typ })}`;
    expect(await code(authenticate(unknown, address))).toBe("IDENTITY_UNAVAILABLE");
  });

  it("is not found while there are no keys, and found as soon as they are back", async () => {
    accounts.keysRefusal = new Error("away");
    expect(await code(authenticate(await bearer(), address))).toBe("IDENTITY_UNAVAILABLE");
    accounts.keysRefusal = null;
    expect(await code(authenticate(await bearer(), address))).toBe("accepted");
  });
});

describe("a call whose token is not accepted", () => {
  let asterism: Asterism;
  let app: App;
  let issuer: Issuer;
  let accounts: Accounts;
  beforeAll(async () => {
    asterism = await startAsterism();
    issuer = await createIssuer();
    accounts = createAccounts(issuer);
    app = await createGatewayApp(withAccounts(asterism.host, accounts));
  });
  beforeEach(() => {
    accounts.refusal = null;
    accounts.asked.length = 0;
  });
  afterAll(async () => {
    await app.stop();
    await asterism.close();
  });

  async function ask(authorization?: string, query = "{ __typename }") {
    const headers = { "content-type": "application/json", ...(authorization && { authorization }) };
    const body = JSON.stringify({ query });
    const response = await app.fetch(
      new Request(`${asterism.url}/graphql`, { method: "POST", headers, body }),
    );
    const { data, errors } = (await response.json()) as Answer;
    return { status: response.status, headers: response.headers, data, error: errors?.[0] };
  }
  const now = () => Math.floor(Date.now() / 1000);
  const sign = (claims: object = {}, header: object = {}) =>
    issuer.sign({ ...session, ...claims }, { typ, ...header });
  const encoded = (part: object) => base64url.encode(JSON.stringify(part));

  const bad: [string, string, string, () => string | Promise<string>][] = [
    ["of another scheme", "TOKEN_MALFORMED", "NEVER", () => "Basic dmVnYTpseXJh"],
    ["without a scheme", "TOKEN_MALFORMED", "NEVER", () => sign()],
    ["that is empty", "TOKEN_MALFORMED", "NEVER", () => "Bearer "],
    ["that is no token", "TOKEN_MALFORMED", "NEVER", () => "Bearer nothing"],
    ["of two tokens", "TOKEN_MALFORMED", "NEVER", () => "Bearer ast_a, Bearer ast_b"],
    ["of five parts", "TOKEN_MALFORMED", "NEVER", () => "Bearer a.b.c.d.e"],
    ["whose claims are no JSON", "TOKEN_MALFORMED", "NEVER", () => "Bearer e30.bm8.e30"],
    [
      "that is over",
      "TOKEN_EXPIRED",
      "NEVER",
      async () => `Bearer ${await sign({ exp: now() - 6 })}`,
    ],
    [
      "valid later",
      "TOKEN_NOT_YET_VALID",
      "BACKOFF",
      async () => `Bearer ${await sign({ nbf: now() + 60 })}`,
    ],
    [
      "made in the future",
      "TOKEN_NOT_YET_VALID",
      "BACKOFF",
      async () => `Bearer ${await sign({ iat: now() + 60 })}`,
    ],
    [
      "that never ends",
      "TOKEN_INVALID",
      "NEVER",
      async () => `Bearer ${await sign({ exp: undefined })}`,
    ],
    [
      "for another audience",
      "TOKEN_INVALID",
      "NEVER",
      async () => `Bearer ${await sign({ aud: "elsewhere" })}`,
    ],
    [
      "for no audience",
      "TOKEN_INVALID",
      "NEVER",
      async () => `Bearer ${await sign({ aud: undefined })}`,
    ],
    [
      "of another issuer",
      "TOKEN_INVALID",
      "NEVER",
      async () => `Bearer ${await sign({ iss: "elsewhere" })}`,
    ],
    [
      "of no issuer",
      "TOKEN_INVALID",
      "NEVER",
      async () => `Bearer ${await sign({ iss: undefined })}`,
    ],
    [
      "of the gateway itself",
      "TOKEN_INVALID",
      "NEVER",
      async () => `Bearer ${await sign({ iss: "asterism-gateway" })}`,
    ],
    [
      "of another type",
      "TOKEN_INVALID",
      "NEVER",
      async () => `Bearer ${await sign({}, { typ: "JWT" })}`,
    ],
    [
      "without a session",
      "TOKEN_INVALID",
      "NEVER",
      async () => `Bearer ${await sign({ jti: undefined })}`,
    ],
    [
      "of no account",
      "TOKEN_INVALID",
      "NEVER",
      async () => `Bearer ${await sign({ sub: "vega" })}`,
    ],
    [
      "with an unknown key",
      "TOKEN_INVALID",
      "NEVER",
      async () => `Bearer ${await sign({}, { kid: "unknown" })}`,
    ],
    [
      "signed by somebody else in the name of a known key",
      "TOKEN_INVALID",
      "NEVER",
      async () => `Bearer ${await (await createIssuer()).sign(session, { typ, kid: issuer.kid })}`,
    ],
    [
      "whose claims were changed",
      "TOKEN_INVALID",
      "NEVER",
      async () => {
        const [head, , signature] = (await sign()).split(".");
        return `Bearer ${head}.${encoded({ ...session, sub: "1", exp: now() + 60 })}.${signature}`;
      },
    ],
    [
      'with the algorithm "none"',
      "TOKEN_INVALID",
      "NEVER",
      () => `Bearer ${encoded({ alg: "none", typ })}.${encoded({ ...session, exp: now() + 60 })}.`,
    ],
    [
      "with the public key as a shared secret",
      "TOKEN_INVALID",
      "NEVER",
      async () => {
        const secret = new TextEncoder().encode(JSON.stringify(issuer.keys.keys[0]));
        const header = { alg: "HS256", typ, kid: issuer.kid };
        return `Bearer ${await new SignJWT(session).setProtectedHeader(header).setExpirationTime("1h").sign(secret)}`;
      },
    ],
  ];
  it.each(bad)("%s is %s with 401", async (_what, code, retry, header) => {
    const { status, headers, error, data } = await ask(await header());
    expect({ status, ...error?.extensions }).toEqual({ status: 401, code, retry });
    expect(headers.get("www-authenticate")).toBe('Bearer error="invalid_token"');
    expect(data).toBeUndefined();
    expect(accounts.asked).toEqual([]);
  });

  it.each<[CodedError["code"], number]>([
    ["TOKEN_INVALID", 401],
    ["TOKEN_EXPIRED", 401],
    ["TOKEN_REVOKED", 401],
    ["IDENTITY_REFUSED", 403],
    ["IDENTITY_UNAVAILABLE", 503],
    ["DATABASE_UNAVAILABLE", 503],
  ])("because the accounts say %s is answered with %d", async (code, status) => {
    accounts.refusal = new CodedError(code, "so it is");
    const answer = await ask(`Bearer ast_${code}`);
    expect(answer.status).toBe(status);
    expect(answer.error?.extensions.code).toBe(code);
    expect(answer.headers.has("www-authenticate")).toBe(status === 401);
  });

  it("because there were too many is answered with 429 and when to come back", async () => {
    accounts.refusal = new CodedError("RATE_LIMITED", "later", { retryAfterSeconds: 17 });
    const { status, headers, error } = await ask("Bearer ast_many");
    expect({ status, ...error?.extensions }).toMatchObject({
      ...{ status: 429, code: "RATE_LIMITED", retry: "BACKOFF", retryAfterSeconds: 17 },
    });
    expect(headers.get("retry-after")).toBe("17");
  });

  it("because the database of the accounts is away is answered with 503", async () => {
    accounts.refusal = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const { status, error } = await ask("Bearer ast_away");
    expect({ status, code: error?.extensions.code }).toEqual({
      status: 503,
      code: "DATABASE_UNAVAILABLE",
    });
  });

  it("because of a fault of our own tells nothing of it", async () => {
    accounts.refusal = new Error("secret words");
    const { status, error } = await ask("Bearer ast_fault");
    expect({ status, code: error?.extensions.code }).toEqual({
      status: 500,
      code: "INTERNAL_SERVER_ERROR",
    });
    expect(error?.message).not.toContain("secret");
  });

  it("is refused before its operation is looked at", async () => {
    const { status, error } = await ask("Bearer nothing", "{ no such operation");
    expect({ status, code: error?.extensions.code }).toEqual({
      status: 401,
      code: "TOKEN_MALFORMED",
    });
  });

  it("is refused in the address of a GET too, while the page of GraphiQL is open to everybody", async () => {
    const get = (accept: string, search = "") =>
      app.fetch(
        new Request(`${asterism.url}/graphql${search}`, {
          headers: { accept, authorization: "Bearer nothing", "apollo-require-preflight": "1" },
        }),
      );
    expect((await get("application/json", "?query={__typename}")).status).toBe(401);
    expect((await get("text/html")).status).toBe(200);
  });

  it("carries nothing out, and a client that sends a large file first reads why", async () => {
    const { url, close } = await listen(app);
    const large = new Blob([
      frame({ OBJECT: "refused" }) as BlobPart,
      new Uint8Array(48 * 1024 * 1024),
    ]);
    const refused = uploadRequest(url, "refused-e00.fits", large, {}, { token: "nothing" });
    const { status, errors } = await sendAllFirst(refused);
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({
      ...{ status: 401, code: "TOKEN_MALFORMED" },
    });
    await close();
  });

  it("is not one without a token: that runs as nobody", async () => {
    const { status, data } = await ask(undefined, "{ sites(first: 1) { nodes { code } } }");
    expect({ status, sites: data.sites.nodes.length }).toEqual({ status: 200, sites: 1 });
  });
});

describe("the address of a caller", () => {
  it.each([
    ["is that of the connection", "0", "127.0.0.1"],
    ["is what the trusted proxy adds", "1", "198.51.100.1"],
  ])("%s", async (_what, TRUSTED_PROXIES, expected) => {
    const asterism = await startAsterism({ environment: { TRUSTED_PROXIES } });
    const accounts = createAccounts(await createIssuer());
    const app = await createGatewayApp(withAccounts(asterism.host, accounts));
    const { url, close } = await listen(app);
    await fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: "Bearer ast_abc",
        "x-forwarded-for": "203.0.113.9, 198.51.100.1",
      },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    expect(accounts.asked.map(({ address }) => address)).toEqual([expected]);
    await close();
    await app.stop();
    await asterism.close();
  });
});

describe("an account of the graph", () => {
  const clock = createClock(new Date().toISOString());
  let asterism: Asterism;
  let app: App;
  beforeAll(async () => {
    asterism = await startAsterism();
    app = await createGatewayApp(asterism.host, clock);
  });
  afterAll(async () => {
    await app.stop();
    await asterism.close();
  });

  async function ask(token: string | undefined, query: string, variables: object = {}) {
    const response = await app.fetch(
      new Request(`${asterism.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...authorization({ token }) },
        body: JSON.stringify({ query, variables }),
      }),
    );
    const { data, errors } = (await response.json()) as Answer;
    return { status: response.status, data, code: errors?.[0]?.extensions.code };
  }
  const whoAmI = "{ viewer { user { username } scopes } }";
  const newToken = async () => {
    const { data } = await ask(
      asterism.adminToken,
      `mutation { createApiToken(input: {name: "for a while", scopes: [READ]}) { secret apiToken { id } } }`,
    );
    return data.createApiToken as { secret: string; apiToken: { id: string } };
  };
  const revoke = (by: string | undefined, id: string) =>
    ask(by, `mutation ($id: ID!) { revokeApiToken(input: {id: $id}) { apiToken { id } } }`, { id });

  it("asks with its API token until that is revoked, which is seen after 20 seconds", async () => {
    const { secret, apiToken } = await newToken();
    expect(await ask(secret, whoAmI)).toMatchObject({
      ...{ status: 200, data: { viewer: { user: { username: "admin" }, scopes: ["READ"] } } },
    });
    expect((await revoke(asterism.adminToken, apiToken.id)).code).toBeUndefined();
    clock.pass(20);
    expect((await ask(secret, whoAmI)).status).toBe(200);
    clock.pass(1);
    expect(await ask(secret, whoAmI)).toMatchObject({ status: 401, code: "TOKEN_REVOKED" });
  });

  it("sees what it changes itself at once", async () => {
    const { data } = await ask(
      asterism.adminToken,
      `mutation { createApiToken(input: {name: "of its own", scopes: [READ, ACCOUNTS_WRITE]}) { secret apiToken { id } } }`,
    );
    const { secret, apiToken } = data.createApiToken;
    expect((await ask(secret, whoAmI)).status).toBe(200);
    expect((await revoke(secret, apiToken.id)).code).toBeUndefined();
    expect(await ask(secret, whoAmI)).toMatchObject({ status: 401, code: "TOKEN_REVOKED" });
  });

  it("that nobody has is refused", async () => {
    expect(await ask(`ast_${"a".repeat(43)}`, whoAmI)).toMatchObject({
      ...{ status: 401, code: "TOKEN_INVALID" },
    });
  });
});
