import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { callFrom, calls, newcomer, ok, refusal } from "./people.ts";

const DAY_MS = 24 * 3600 * 1000;

let asterism: Asterism;
let call: ReturnType<typeof calls>;
let owner: { token: string; id: string };
let instrument: string;
beforeAll(async () => {
  asterism = await startAsterism();
  call = calls(asterism);
  owner = await newcomer(asterism, "owner");
  const input = { username: "tcs-1", email: "tcs-1@example.net", roles: ["INSTRUMENT"] };
  instrument = (await ok(call.createUser(input, asterism.adminToken))).createUser.user.id;
});
afterAll(() => asterism.close());

const made = async (input: object, token: string | null | undefined = owner.token) =>
  (await ok(call.createApiToken({ name: "a token", scopes: ["READ"], ...input }, token)))
    .createApiToken;
const whoAmI = (token: string) =>
  asterism.graphql("{ viewer { user { username email } scopes roles } }", {}, { token });

/** The gateway remembers whom it has seen for some seconds; the accounts do not. */
async function identified(token: string) {
  const identities = asterism.host.open.get("proposals")?.identities;
  return identities?.identify({ kind: "api-token", token }, null);
}

describe("an API token", () => {
  it("is shown once, and only its SHA-256 is kept", async () => {
    const { secret, apiToken } = await made({ name: "notebook" });
    expect(secret).toMatch(/^ast_[A-Za-z0-9_-]{43}$/);
    expect(apiToken).toMatchObject({ name: "notebook", prefix: secret.slice(4, 12) });
    const [row] = await asterism.database.sql`
      select hash, to_json(t)::text as text from proposals.api_token t where id = ${apiToken.id}`;
    expect(row?.hash).toBe(createHash("sha256").update(secret).digest("hex"));
    expect(row?.text).not.toContain(secret.slice(12));
    const [{ text }] = await asterism.database.sql<[{ text: string }]>`
      select json_agg(a)::text as text from proposals.audit_event a`;
    expect(text).toContain(apiToken.id);
    expect(text).not.toContain(secret.slice(12));
  });

  it("acts for its owner with its scopes", async () => {
    const { secret } = await made({ scopes: ["READ", "OBSERVATIONS_WRITE", "READ"] });
    expect((await ok(whoAmI(secret))).viewer).toEqual({
      user: { username: "owner", email: "owner@example.net" },
      scopes: ["READ", "OBSERVATIONS_WRITE"],
      roles: [],
    });
  });

  it("without READ sees nothing private, not even of its owner", async () => {
    const { secret } = await made({ scopes: ["OBSERVATIONS_WRITE"] });
    const query =
      "{ viewer { user { username email roles } profile { title } memberships { id } } }";
    const { viewer } = await ok(asterism.graphql(query, {}, { token: secret }));
    expect(viewer).toEqual({
      user: { username: "owner", email: null, roles: null },
      profile: null,
      memberships: [],
    });
  });

  it.each<[string, string, string[], string | null]>([
    ["a user", "owner", ["FRAMES_INGEST"], "FORBIDDEN"],
    ["a user", "owner", ["READ", "ACCOUNTS_WRITE"], "FORBIDDEN"],
    ["a user", "owner", ["OBSERVATIONS_WRITE"], null],
    ["an instrument", "tcs-1", ["FRAMES_INGEST", "OPSDB_WORK"], null],
    ["an instrument", "tcs-1", ["DOWNTIMES_WRITE"], "FORBIDDEN"],
    ["an instrument", "tcs-1", [], "BAD_USER_INPUT"],
  ])("of %s (%s) for %s: %s", async (_who, username, scopes, expected) => {
    const userId = username === "owner" ? owner.id : instrument;
    const input = { name: "a token", scopes, userId };
    expect(await refusal(call.createApiToken(input, asterism.adminToken))).toBe(expected);
  });

  it("tells which scopes its owner may not have", async () => {
    const input = { name: "a token", scopes: ["READ", "CONFIGDB_WRITE"] };
    const { errors } = await call.createApiToken(input, owner.token);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "FORBIDDEN",
      refused: [{ scope: "configdb:write", roles: ["staff", "admin"] }],
      roles: [],
    });
  });

  it.each<[string, object, string]>([
    ["no name", { name: "" }, "BAD_USER_INPUT"],
    ["a name of 101 characters", { name: "x".repeat(101) }, "BAD_USER_INPUT"],
    ["an end that is past", { expiresAt: "2026-01-01T00:00:00Z" }, "BAD_USER_INPUT"],
    ["another account", { userId: "101" }, "FORBIDDEN"],
    ["an account that is not there", { userId: "what" }, "FORBIDDEN"],
  ])("is not made for a user with %s", async (_what, input, expected) => {
    const given = { name: "a token", scopes: ["READ"], ...input };
    expect(await refusal(call.createApiToken(given, owner.token))).toBe(expected);
  });

  it("is not made for an account that is not there", async () => {
    const input = { name: "a token", scopes: ["READ"], userId: "99999999" };
    expect(await refusal(call.createApiToken(input, asterism.adminToken))).toBe("NOT_FOUND");
  });

  it.each<[string, (token: string) => Promise<string | null>]>([
    [
      "make tokens",
      (token) => refusal(call.createApiToken({ name: "x", scopes: ["READ"] }, token)),
    ],
    ["change the profile", (token) => refusal(call.updateProfile({ title: "Dr" }, token))],
    [
      "ask for another address",
      (token) => refusal(call.requestEmailChange({ email: "thief@example.net" }, token)),
    ],
    ["change the address", (token) => refusal(call.changeEmail({ code: "x" }, token))],
    ["end a session", (token) => refusal(call.signOut(token))],
    [
      "see the other tokens",
      (token) =>
        refusal(asterism.graphql("{ viewer { apiTokens { nodes { id } } } }", {}, { token })),
    ],
  ])("without ACCOUNTS_WRITE cannot %s", async (_what, attempt) => {
    const { secret } = await made({ scopes: ["READ", "OBSERVATIONS_WRITE"] });
    expect(await attempt(secret)).toBe("FORBIDDEN");
  });

  it("of somebody who is no longer administrator manages nothing", async () => {
    const input = { username: "acting", email: "acting@example.net", roles: ["ADMIN"] };
    const { user } = (await ok(call.createUser(input, asterism.adminToken))).createUser;
    const scopes = ["ACCOUNTS_WRITE"];
    const { secret } = await made({ scopes, userId: user.id }, asterism.adminToken);
    await ok(call.setUserRoles({ userId: user.id, roles: ["STAFF"] }, asterism.adminToken));
    const other = { username: "x1", email: "x1@example.net" };
    expect(await refusal(call.createUser(other, secret))).toBe("FORBIDDEN");
  });

  it("is over after its time", async () => {
    const expiresAt = new Date(Date.now() + DAY_MS).toISOString();
    const { secret, apiToken } = await made({ expiresAt });
    expect(apiToken.expires).toBe(expiresAt);
    await asterism.database.sql`
      update proposals.api_token set expires = now() where id = ${apiToken.id}`;
    expect(await refusal(whoAmI(secret))).toBe("TOKEN_EXPIRED");
  });

  it("is revoked by its owner, and again without harm", async () => {
    const { secret, apiToken } = await made({});
    await identified(secret);
    const first = (await ok(call.revokeApiToken({ id: apiToken.id }, owner.token))).revokeApiToken;
    await expect(identified(secret)).rejects.toMatchObject({ code: "TOKEN_REVOKED" });
    const second = (await ok(call.revokeApiToken({ id: apiToken.id }, owner.token))).revokeApiToken;
    expect(second).toEqual(first);
  });

  it("of another account is not known to a user, and revoked by an administrator", async () => {
    const { secret, apiToken } = await made({ userId: instrument }, asterism.adminToken);
    const input = { id: apiToken.id };
    expect(await refusal(call.revokeApiToken(input, owner.token))).toBe("NOT_FOUND");
    expect(await refusal(call.revokeApiToken({ id: "what" }, owner.token))).toBe("NOT_FOUND");
    await identified(secret);
    await ok(call.revokeApiToken(input, asterism.adminToken));
    await expect(identified(secret)).rejects.toMatchObject({ code: "TOKEN_REVOKED" });
  });

  it("is listed, last made first, without its secret", async () => {
    const lister = await newcomer(asterism, "lister");
    await made({ name: "first" }, lister.token);
    await made({ name: "second" }, lister.token);
    const query = `query ($after: String) { viewer { apiTokens(first: 1, after: $after) {
      nodes { name lastUsedAt } pageInfo { endCursor hasNextPage } totalCount { value }
    } } }`;
    const page = async (after: string | null) =>
      (await ok(asterism.graphql(query, { after }, { token: lister.token }))).viewer.apiTokens;
    const first = await page(null);
    expect(first).toMatchObject({
      nodes: [{ name: "second", lastUsedAt: null }],
      totalCount: { value: 2 },
    });
    expect((await page(first.pageInfo.endCursor)).nodes).toMatchObject([{ name: "first" }]);
  });

  it("is one of at most 100 that are live", async () => {
    const many = await newcomer(asterism, "many");
    await asterism.database.sql`
      insert into proposals.api_token (id, user_id, name, prefix, hash, scopes, revoked)
      select gen_random_uuid(), ${many.id}, 'one of many', '12345678',
        lpad(number::text, 64, '0'), array['read'], case when number > 100 then now() end
      from generate_series(1, 150) number`;
    const input = { name: "one too many", scopes: ["READ"] };
    expect(await refusal(call.createApiToken(input, many.token))).toBe("INVALID_STATE");
    await asterism.database.sql`
      update proposals.api_token set expires = now() where hash = lpad('7', 64, '0')`;
    expect(await refusal(call.createApiToken(input, many.token))).toBeNull();
  });

  it("costs one statement, and one more when its use is noted, at most once a minute", async () => {
    const { secret, apiToken } = await made({});
    const identities = asterism.host.open.get("proposals")?.identities;
    const identified = () =>
      asterism.statements(async () => {
        await identities?.identify({ kind: "api-token", token: secret }, "192.0.2.9");
      });
    const { sql } = asterism.database;
    const notedAgo = (minutes: number) => sql`
      update proposals.api_token set last_used_at = now() - make_interval(mins => ${minutes})
      where id = ${apiToken.id}`;
    const records = async () =>
      (
        await sql`
          select address, facts from proposals.audit_event
          where kind = 'API_TOKEN_USED' and credential_id = ${apiToken.id}`
      ).map((row) => ({ ...row }));
    const [first, again] = [await identified(), await identified()];
    await notedAgo(2);
    const later = await identified();
    expect([first.length, again.length, later.length]).toEqual([2, 1, 2]);
    const record = { address: "192.0.2.9", facts: { name: "a token", scopes: ["read"] } };
    expect(await records()).toEqual([record]);
    await notedAgo(70);
    await sql`
      update proposals.api_token set use_recorded_at = now() - interval '61 minutes'
      where id = ${apiToken.id}`;
    await identified();
    expect(await records()).toEqual([record, record]);
  });

  it("that nobody knows is refused, and beyond 100 from an address its callers must wait", async () => {
    const { secret } = await made({});
    const call_ = (token: string, address = "198.51.100.4") =>
      refusal(callFrom(asterism, address, "{ viewer { roles } }", { token }));
    const unknown = (letter: string) => `ast_${letter.repeat(43)}`;
    expect(await call_(unknown("a"))).toBe("TOKEN_INVALID");
    await asterism.database.sql`
      update proposals.failure set count = 99 where key = 'token from 198.51.100.4'`;
    expect(await call_(unknown("b"))).toBe("TOKEN_INVALID");
    expect(await call_(unknown("c"))).toBe("RATE_LIMITED");
    expect(await call_("ast_short")).toBe("RATE_LIMITED");
    expect(await call_(secret)).toBeNull();
    expect(await call_(unknown("d"), "198.51.100.5")).toBe("TOKEN_INVALID");
  });
});
