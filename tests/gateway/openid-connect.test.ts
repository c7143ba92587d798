import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { JSONWebKeySet } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Authenticate,
  createAuthenticate,
} from "../../gateway/authentication/authenticate.ts";
import { readSettings } from "../../platform/settings.ts";
import { type Accounts, createAccounts } from "../harness/accounts.ts";
import { type Clock, createClock } from "../harness/clock.ts";
import { createIssuer, type Issuer } from "../harness/issuer.ts";

const address = "192.0.2.7";

/** An identity provider on this machine. */
interface Provider {
  url: string;
  /** Paths asked for, in turn. */
  asked: string[];
  configuration: Record<string, unknown>;
  keys: JSONWebKeySet;
  away: boolean;
  server: Server;
}

function startProvider(): Promise<Provider> {
  return new Promise((resolve) => {
    const server = createServer(({ url = "" }, response) => {
      provider.asked.push(url);
      const documents: Record<string, unknown> = {
        "/realm/.well-known/openid-configuration": provider.configuration,
        "/realm/keys": provider.keys,
      };
      const found = provider.away ? undefined : documents[url];
      response.writeHead(found ? 200 : 500, { "content-type": "application/json" });
      response.end(JSON.stringify(found ?? { secret: "words" }));
    });
    const provider: Provider = {
      ...{ url: "", asked: [], configuration: {}, keys: { keys: [] }, away: false, server },
    };
    server.listen(0, "127.0.0.1", () => {
      provider.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realm`;
      provider.configuration = { issuer: provider.url, jwks_uri: `${provider.url}/keys` };
      resolve(provider);
    });
  });
}

describe("a token of the identity provider", () => {
  let provider: Provider;
  let clock: Clock;
  let issuer: Issuer;
  let accounts: Accounts;
  let authenticate: Authenticate;
  let claims: Record<string, unknown>;
  beforeEach(async () => {
    provider = await startProvider();
    clock = createClock();
    issuer = await createIssuer("RS256", clock.now);
    provider.keys = issuer.keys;
    claims = { iss: provider.url, aud: ["account", "asterism"], sub: "f:1:vega", typ: "Bearer" };
    accounts = createAccounts(await createIssuer("ES256", clock.now));
    authenticate = createAuthenticate({ identities: accounts, now: clock.now, ...settings() });
  });
  afterEach(() => new Promise((done) => provider.server.close(done)));

  const settings = () =>
    readSettings({
      OIDC_ISSUER: provider.url,
      OIDC_AUDIENCE: "asterism",
      OIDC_ROLES:
        "realm_access.roles:night-crew=operator, groups:astronomers=staff, department:IT=admin",
    });
  const ask = async (more: Record<string, unknown> = {}, header: object = {}, by = issuer) =>
    authenticate(`Bearer ${await by.sign({ ...claims, ...more }, header)}`, address);
  const code = (work: Promise<unknown>) =>
    work.then(
      () => "accepted",
      (error) => error.code,
    );

  it("stands for the account that its claims name, after discovery", async () => {
    const viewer = await ask({
      preferred_username: "vega",
      email: "Vega@Lyra.example",
      email_verified: true,
      given_name: "Alpha",
      family_name: "Lyrae",
    });
    expect(viewer).toMatchObject({ user: { username: "vega" }, credential: { kind: "external" } });
    expect(accounts.asked).toEqual([
      {
        address,
        credential: {
          kind: "external",
          issuer: provider.url,
          subject: "f:1:vega",
          username: "vega",
          email: "Vega@Lyra.example",
          emailVerified: true,
          firstName: "Alpha",
          lastName: "Lyrae",
          roles: [],
        },
      },
    ]);
    expect(provider.asked).toEqual(["/realm/.well-known/openid-configuration", "/realm/keys"]);
  });

  it("may tell no more than its subject", async () => {
    await ask({ email: 7, given_name: null });
    expect(accounts.asked[0]?.credential).toMatchObject({
      ...{ username: null, email: null, emailVerified: false, firstName: "", lastName: "" },
    });
  });

  it.each([false, "true", 1, undefined])(
    "with email_verified %j vouches for no address",
    async (email_verified) => {
      await ask({ email: "vega@lyra.example", email_verified });
      expect(accounts.asked[0]?.credential).toMatchObject({ emailVerified: false });
    },
  );

  it("gives the roles that the settings read from its claims, from a list or a text", async () => {
    await ask({
      realm_access: { roles: ["offline_access", "night-crew"] },
      groups: "astronomers",
      department: "Optics",
    });
    expect(accounts.asked[0]?.credential).toMatchObject({ roles: ["operator", "staff"] });
  });

  it.each(["RS256", "PS256", "ES256", "ES384", "EdDSA"])(
    "may be signed by %s",
    async (algorithm) => {
      const other = await createIssuer(algorithm, clock.now);
      provider.keys = other.keys;
      expect(await code(ask({}, {}, other))).toBe("accepted");
    },
  );

  it.each(["JWT", "at+jwt", undefined])("may be of type %s", async (typ) => {
    expect(await code(ask({}, typ ? { typ } : {}))).toBe("accepted");
  });

  it.each<[string, Record<string, unknown>, object, string]>([
    ["for another audience", { aud: "account" }, {}, "TOKEN_INVALID"],
    ["for no audience", { aud: undefined }, {}, "TOKEN_INVALID"],
    ["without a subject", { sub: undefined }, {}, "TOKEN_INVALID"],
    ["with an empty subject", { sub: "" }, {}, "TOKEN_INVALID"],
    ["that never ends", { exp: undefined }, {}, "TOKEN_INVALID"],
    ["for signing out", {}, { typ: "logout+jwt" }, "TOKEN_INVALID"],
    ["with an unknown key", {}, { kid: "unknown" }, "TOKEN_INVALID"],
    ["that is over", { exp: 1_700_000_000 }, {}, "TOKEN_EXPIRED"],
    ["valid later", { nbf: 4_000_000_000 }, {}, "TOKEN_NOT_YET_VALID"],
  ])("%s is refused", async (_what, more, header, expected) => {
    expect(await code(ask(more, header))).toBe(expected);
    expect(accounts.asked).toEqual([]);
  });

  it("of another issuer is refused, even if that one has its address in common", async () => {
    expect(await code(ask({ iss: `${provider.url}/` }))).toBe("TOKEN_INVALID");
    expect(provider.asked).toEqual([]);
  });

  it("that calls itself a session is no session", async () => {
    const session = { iss: "asterism", aud: "asterism", sub: "1", jti: "1" };
    expect(await code(ask(session, { typ: "session+jwt", kid: issuer.kid }))).toBe("TOKEN_INVALID");
  });

  it("cannot be checked while the provider is away, and can as soon as it is back", async () => {
    provider.away = true;
    expect(await code(ask())).toBe("IDENTITY_UNAVAILABLE");
    provider.away = false;
    expect(await code(ask())).toBe("accepted");
  });

  it("goes on being checked with the keys that are there while the provider is away", async () => {
    await ask();
    provider.away = true;
    clock.pass(24 * 3600);
    expect(await code(ask({ sub: "another" }))).toBe("accepted");
  });

  it("with a new key is accepted once the provider shows it", async () => {
    await ask();
    const next = await createIssuer("ES256", clock.now);
    provider.keys = next.keys;
    clock.pass(5);
    expect(await code(ask({}, {}, next))).toBe("accepted");
    expect(await code(ask({ sub: "another" }))).toBe("TOKEN_INVALID");
  });

  it("with a key that the provider took back is refused ten minutes later", async () => {
    await ask();
    provider.keys = (await createIssuer("RS256", clock.now)).keys;
    clock.pass(601);
    await ask({ sub: "the one that has the keys fetched" });
    await expect.poll(() => code(ask({ sub: crypto.randomUUID() }))).toBe("TOKEN_INVALID");
  });

  it.each<[string, (at: Provider) => Record<string, unknown>]>([
    [
      "names another issuer",
      (at) => ({ ...at.configuration, issuer: "https://elsewhere.example" }),
    ],
    ["names no keys", (at) => ({ issuer: at.url })],
    ["keeps its keys in a file", (at) => ({ ...at.configuration, jwks_uri: "file:///etc/passwd" })],
  ])("cannot be checked when the configuration %s", async (_what, configuration) => {
    provider.configuration = configuration(provider);
    expect(await code(ask())).toBe("IDENTITY_UNAVAILABLE");
  });

  it("is refused where no provider is set", async () => {
    const ours = createAuthenticate({ identities: accounts, oidc: null, now: clock.now });
    expect(await code(ours(`Bearer ${await issuer.sign(claims)}`, address))).toBe("TOKEN_INVALID");
  });
});
