import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Asterism } from "../harness/asterism.ts";
import { callFrom, calls, mailedCode, newcomer, ok, PASSWORD, refusal } from "./people.ts";

vi.mock("hash-wasm", async (original) => {
  const real = await original<typeof import("hash-wasm")>();
  return { ...real, argon2Verify: vi.fn(real.argon2Verify) };
});

const OTHER = "nine patient herons";

let argon2Verify: typeof import("hash-wasm").argon2Verify;
let asterism: Asterism;
let call: ReturnType<typeof calls>;
beforeAll(async () => {
  // Another test may have loaded the program before, with the hash as it is.
  vi.resetModules();
  ({ argon2Verify } = await import("hash-wasm"));
  const { startAsterism } = await import("../harness/asterism.ts");
  asterism = await startAsterism();
  call = calls(asterism);
  await newcomer(asterism, "mira");
});
afterAll(() => asterism.close());

const whoAmI = (token?: string) =>
  asterism.graphql("{ viewer { user { username } } }", {}, { token });

describe("signing in", () => {
  it.each(["mira", "MIRA", "mira@example.net", "Mira@Example.NET", " mira "])(
    'is possible as "%s"',
    async (login) => {
      const { signIn } = await ok(call.signIn({ login, password: PASSWORD }));
      expect(signIn.user.username).toBe("mira");
      expect(Date.parse(signIn.expires)).toBeGreaterThan(Date.now());
      expect((await ok(whoAmI(signIn.token))).viewer.user.username).toBe("mira");
    },
  );

  it("takes the same work and answers the same for an account, none, and one without password", async () => {
    const verify = vi.mocked(argon2Verify);
    const answers = [];
    for (const login of ["mira", "nobody-at-all", "ioreva"]) {
      verify.mockClear();
      const sent = await asterism.statements(async () => {
        const { errors } = await call.signIn({ login, password: OTHER });
        answers.push(JSON.stringify(errors));
      });
      expect(verify).toHaveBeenCalledTimes(1);
      expect(verify.mock.calls[0]?.[0].hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      answers.push(sent.join("\n"));
    }
    expect(new Set(answers).size).toBe(2);
    expect(answers[0]).toContain("SIGN_IN_FAILED");
  });

  it("keeps the password as Argon2id with a salt of its own", async () => {
    await newcomer(asterism, "salted");
    const hashes = await asterism.database.sql<{ passwordHash: string }[]>`
      select password_hash from proposals.user where username in ('mira', 'salted')`;
    for (const { passwordHash } of hashes) {
      expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]{22}\$[^$]{43}$/);
    }
    expect(new Set(hashes.map(({ passwordHash }) => passwordHash)).size).toBe(2);
  });

  it("hashes the password anew when the parameters have changed", async () => {
    const { argon2id } = await import("hash-wasm");
    const old = await argon2id({
      ...{ password: PASSWORD, salt: new Uint8Array(16), memorySize: 8, iterations: 1 },
      ...{ parallelism: 1, hashLength: 32, outputType: "encoded" },
    });
    const { sql } = asterism.database;
    await sql`update proposals.user set password_hash = ${old} where username = 'salted'`;
    await ok(call.signIn({ login: "salted", password: PASSWORD }));
    const [row] = await sql`select password_hash from proposals.user where username = 'salted'`;
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,/);
    await ok(call.signIn({ login: "salted", password: PASSWORD }));
  });

  /** As if so many attempts for every name had failed, one of which was made just now. */
  async function failed(login: string, times: number): Promise<void> {
    const { sql } = asterism.database;
    await sql`delete from proposals.failure`;
    expect(await refusal(call.signIn({ login, password: OTHER }))).toBe("SIGN_IN_FAILED");
    await sql`update proposals.failure set count = ${times} where key like 'sign-in %'`;
  }

  it.each(["mira", "nobody-either"])(
    'is limited to 10 failures in a quarter of an hour for a name such as "%s"',
    async (login) => {
      await failed(login, 9);
      expect(await refusal(call.signIn({ login, password: OTHER }))).toBe("SIGN_IN_FAILED");
      const verify = vi.mocked(argon2Verify);
      verify.mockClear();
      const { errors } = await call.signIn({ login: login.toUpperCase(), password: PASSWORD });
      expect(errors?.[0]?.extensions).toMatchObject({ code: "RATE_LIMITED", retry: "BACKOFF" });
      expect(errors?.[0]?.extensions.retryAfterSeconds).toBeLessThanOrEqual(900);
      expect(verify).not.toHaveBeenCalled();
    },
  );

  it("is possible again when the quarter of an hour is over", async () => {
    await failed("mira", 10);
    expect(await refusal(call.signIn({ login: "mira", password: PASSWORD }))).toBe("RATE_LIMITED");
    await asterism.database.sql`
      update proposals.failure set window_start = window_start - interval '15 minutes'`;
    await ok(call.signIn({ login: "mira", password: PASSWORD }));
  });

  it("counts guesses that are made at once", async () => {
    await failed("mira", 8);
    const guesses = Array.from({ length: 5 }, () =>
      refusal(call.signIn({ login: "mira", password: OTHER })),
    );
    expect((await Promise.all(guesses)).sort()).toEqual([
      ...["RATE_LIMITED", "RATE_LIMITED", "RATE_LIMITED"],
      ...["SIGN_IN_FAILED", "SIGN_IN_FAILED"],
    ]);
  });

  it("does not count who signs in", async () => {
    await failed("mira", 9);
    for (let time = 0; time < 2; time++) {
      await ok(call.signIn({ login: "mira", password: PASSWORD }));
    }
  });

  it("is limited to 50 failures in a quarter of an hour for an address", async () => {
    const signIn = (address: string, login: string, password = OTHER) =>
      callFrom(
        asterism,
        address,
        "mutation ($input: SignInInput!) { signIn(input: $input) { token } }",
        { variables: { input: { login, password } } },
      );
    await asterism.database.sql`delete from proposals.failure`;
    await asterism.database.sql`
      insert into proposals.failure values ('sign-in from 2001:db8:0:0::/64', 49, now())`;
    expect(await refusal(signIn("2001:db8::1", "name-1"))).toBe("SIGN_IN_FAILED");
    expect(await refusal(signIn("2001:db8::2", "mira", PASSWORD))).toBe("RATE_LIMITED");
    expect(await refusal(signIn("2001:db8:0:1::2", "mira", PASSWORD))).toBeNull();
  });

  it("is on record, also when it fails, without what was typed", async () => {
    const events = await asterism.database.sql<{ kind: string; facts: object; userId: number }[]>`
      select e.kind, e.facts, e.user_id from proposals.audit_event e
      where e.kind like 'SIGN_IN%' order by e.id limit 12`;
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(["SIGN_IN", "SIGN_IN_FAILED"]));
    expect(events.every(({ facts }) => Object.keys(facts).length === 0)).toBe(true);
  });
});

describe("a session", () => {
  it("ends when its owner signs out", async () => {
    const { token } = await newcomer(asterism, "leaving");
    await ok(call.signOut(token));
    expect(await refusal(whoAmI(token))).toBe("TOKEN_REVOKED");
  });

  it("is over after its time", async () => {
    const { token, id } = await newcomer(asterism, "staying");
    await asterism.database.sql`
      update proposals.session set expires = now() where user_id = ${id}`;
    const identities = asterism.host.open.get("proposals")?.identities;
    const { jti } = JSON.parse(atob(token.split(".")[1] as string));
    const identified = identities?.identify({ kind: "session", id: jti, userId: Number(id) }, null);
    await expect(identified).rejects.toMatchObject({ code: "TOKEN_EXPIRED" });
  });

  it.each<[string, string, boolean]>([
    ["of another account", "", true],
    ["that nobody began", "00000000-0000-4000-8000-000000000000", false],
    ["whose id is no id", "'; drop table", false],
  ])("%s is refused", async (_what, id, real) => {
    const [row] = await asterism.database.sql`select id from proposals.session limit 1`;
    const identities = asterism.host.open.get("proposals")?.identities;
    const credential = { kind: "session", id: real ? row?.id : id, userId: 1 } as const;
    await expect(identities?.identify(credential, null)).rejects.toMatchObject({
      code: "TOKEN_INVALID",
    });
  });
});

describe("a password", () => {
  it("is changed by its owner, which ends all other sessions", async () => {
    const { token } = await newcomer(asterism, "changing");
    const other = (await ok(call.signIn({ login: "changing", password: PASSWORD }))).signIn.token;
    const input = { currentPassword: PASSWORD, newPassword: OTHER };
    expect(await refusal(call.changePassword({ ...input, currentPassword: OTHER }, token))).toBe(
      "SIGN_IN_FAILED",
    );
    await ok(call.changePassword(input, token));
    expect(await refusal(whoAmI(token))).toBeNull();
    expect(await refusal(whoAmI(other))).toBe("TOKEN_REVOKED");
    expect(await refusal(call.signIn({ login: "changing", password: PASSWORD }))).toBe(
      "SIGN_IN_FAILED",
    );
    await ok(call.signIn({ login: "changing", password: OTHER }));
  });

  it("is not changed by an API token, whatever its scopes", async () => {
    const input = { currentPassword: PASSWORD, newPassword: OTHER };
    expect(await refusal(call.changePassword(input, asterism.adminToken))).toBe("FORBIDDEN");
    expect(await refusal(call.changePassword(input))).toBe("UNAUTHENTICATED");
  });

  it("that was lost is reset by mail, which ends all sessions", async () => {
    const { token } = await newcomer(asterism, "losing");
    await ok(call.requestPasswordReset({ email: "Losing@example.net" }));
    const code = await mailedCode(asterism, "losing@example.net");
    expect(await refusal(call.resetPassword({ code, newPassword: "losing123456" }))).toBe(
      "PASSWORD_TOO_COMMON",
    );
    await ok(call.resetPassword({ code, newPassword: OTHER }));
    expect(await refusal(whoAmI(token))).toBe("TOKEN_REVOKED");
    expect(await refusal(call.resetPassword({ code, newPassword: OTHER }))).toBe(
      "MAIL_TOKEN_INVALID",
    );
    await ok(call.signIn({ login: "losing", password: OTHER }));
  });

  it("is asked for with the same answer and statements whether there is an account or not", async () => {
    const answers: unknown[] = [];
    const asked = (email: string) =>
      asterism.statements(async () => {
        const { errors, data } = await call.requestPasswordReset({ email });
        answers.push(errors, Object.keys(data.requestPasswordReset));
      });
    const unknown = await asked("not-there@example.net");
    expect(await asked("mira@example.net")).toEqual(unknown);
    expect(answers).toEqual([undefined, ["email"], undefined, ["email"]]);
  });

  it("is the same however a keyboard composes its characters", async () => {
    const { token } = await newcomer(asterism, "umlaut");
    const newPassword = "sju tysta lyktor på a\u030angfartyg";
    await ok(call.changePassword({ currentPassword: PASSWORD, newPassword }, token));
    await ok(call.signIn({ login: "umlaut", password: newPassword.normalize("NFC") }));
  });
});

it("what is over is swept when somebody signs in", async () => {
  const { sql } = asterism.database;
  await sql`insert into proposals.failure values ('old', 3, now() - interval '61 minutes')`;
  await ok(call.signIn({ login: "mira", password: PASSWORD }));
  const rows = await sql`
    select key from proposals.failure where key = 'old'
    union all select id::text from proposals.session where expires < now()
    union all select hash from proposals.mail_code where expires < now()`;
  expect(rows).toEqual([]);
});
