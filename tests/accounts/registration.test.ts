import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { outbox } from "../harness/outbox.ts";
import { callFrom, calls, mailedCode, newcomer, ok, PASSWORD, person, refusal } from "./people.ts";

let asterism: Asterism;
let call: ReturnType<typeof calls>;
beforeAll(async () => {
  asterism = await startAsterism();
  call = calls(asterism);
});
afterAll(() => asterism.close());

async function codeFor(email: string): Promise<string> {
  await ok(call.requestRegistration({ email }));
  return mailedCode(asterism, email);
}

describe("registration", () => {
  it("is by a code that is mailed, and signs in", async () => {
    const code = await codeFor("lysk@example.net");
    const { register } = await ok(call.register({ ...person("lysk"), title: "Dr", code }));
    const query = `{ viewer {
      user { id username email firstName } roles scopes memberships { id }
      profile { institution title termsAccepted createdBy { id } }
    } }`;
    const { viewer } = await ok(asterism.graphql(query, {}, { token: register.token }));
    expect(viewer).toMatchObject({
      user: { ...register.user, email: "lysk@example.net", firstName: "Nila" },
      roles: [],
      scopes: null,
      memberships: [],
      profile: { institution: "Harbour Observatory", title: "Dr", createdBy: null },
    });
    expect(Date.parse(viewer.profile.termsAccepted)).toBeGreaterThan(0);
  });

  it("answers the same for an address with an account, whose owner gets another mail", async () => {
    const unknown = await call.requestRegistration({ email: "nobody@example.net" });
    const known = await call.requestRegistration({ email: "IOREVA@example.org" });
    expect(unknown.errors ?? known.errors).toBeUndefined();
    expect(Object.keys(known.data.requestRegistration)).toEqual(["email"]);
    expect(known.data.requestRegistration.email).toBe("IOREVA@example.org");
    await asterism.drain();
    const [mail] = await outbox(asterism.dataDir, "ioreva@example.org");
    expect(mail?.text).toContain("ioreva");
    expect(mail?.text).not.toMatch(/^\s*[A-Za-z0-9_-]{43}\s*$/m);
  });

  it("sends the same statements for an address with an account and one without", async () => {
    const asked = (email: string) =>
      asterism.statements(() => ok(call.requestRegistration({ email })));
    const unknown = await asked("somebody@example.net");
    expect(await asked("tquillon@example.org")).toEqual(unknown);
  });

  it("is refused when the address was taken meanwhile, in whatever case", async () => {
    const code = await codeFor("Twice@example.net");
    const other = await codeFor("twice@example.net");
    expect(await refusal(call.register({ ...person("twice-1"), code }))).toBe("MAIL_TOKEN_INVALID");
    await ok(call.register({ ...person("twice-1"), code: other }));
    const { database } = asterism;
    const late = await codeFor("late@example.net");
    await database.sql`update proposals.user set email = 'LATE@example.net' where username = 'twice-1'`;
    expect(await refusal(call.register({ ...person("twice-2"), code: late }))).toBe("EMAIL_TAKEN");
  });

  it("is refused for a name that is taken, in whatever case, and the code stays good", async () => {
    const code = await codeFor("second@example.net");
    expect(await refusal(call.register({ ...person("IOreva"), code }))).toBe("USERNAME_TAKEN");
    expect(await refusal(call.register({ ...person("second"), code }))).toBeNull();
  });

  it("takes a code once", async () => {
    const code = await codeFor("once@example.net");
    await ok(call.register({ ...person("once"), code }));
    expect(await refusal(call.register({ ...person("again"), code }))).toBe("MAIL_TOKEN_INVALID");
  });

  it("takes no code that is over", async () => {
    const code = await codeFor("over@example.net");
    await asterism.database.sql`
      update proposals.mail_code set expires = now() where email = 'over@example.net'`;
    expect(await refusal(call.register({ ...person("over"), code }))).toBe("MAIL_TOKEN_INVALID");
  });

  it("takes no code that was mailed for something else", async () => {
    await ok(call.requestPasswordReset({ email: "khiroshige@example.org" }));
    const code = await mailedCode(asterism, "khiroshige@example.org");
    expect(await refusal(call.register({ ...person("other"), code }))).toBe("MAIL_TOKEN_INVALID");
  });

  it.each<[string, object, string]>([
    ["a password that is too short", { password: "short" }, "PASSWORD_TOO_SHORT"],
    ["a password that is known", { password: "password123456" }, "PASSWORD_TOO_COMMON"],
    ["a password of the own names", { password: "nilaquist1234" }, "PASSWORD_TOO_COMMON"],
    ["a name that is an address", { username: "ioreva@example.org" }, "BAD_USER_INPUT"],
    ["terms that are not accepted", { termsAccepted: false }, "BAD_USER_INPUT"],
    ["an institution that is too long", { institution: "x".repeat(201) }, "BAD_USER_INPUT"],
  ])("is refused with %s", async (what, input, expected) => {
    const code = await codeFor(`${what.replace(/ /g, "-")}@example.net`);
    expect(await refusal(call.register({ ...person("refused"), code, ...input }))).toBe(expected);
  });

  it.each(["no address", "a@b@c", "a@b\r\nBcc: d@e", "a,b@example.net", ""])(
    'mails nothing to "%s"',
    async (email) => {
      expect(await refusal(call.requestRegistration({ email }))).toBe("BAD_USER_INPUT");
    },
  );

  it("accepts the invitations of the address", async () => {
    const { token, id } = await newcomer(asterism, "newcomer", "Newcomer@example.org");
    const query = "{ viewer { memberships { role proposal { id } user { id } } } }";
    const { viewer } = await ok(asterism.graphql(query, {}, { token }));
    expect(viewer.memberships).toEqual([
      { role: "CI", proposal: { id: "HTN2026A-004" }, user: { id } },
    ]);
  });

  it("mails at most 5 times an hour to an address, and answers the same", async () => {
    const email = "flooded@example.net";
    for (let time = 0; time < 6; time++) await ok(call.requestRegistration({ email }));
    await asterism.drain();
    expect(await outbox(asterism.dataDir, email)).toHaveLength(5);
  });

  it("is limited to 50 mails an hour for a caller", async () => {
    const ask = (number: number) =>
      callFrom(
        asterism,
        "192.0.2.1",
        `mutation { requestRegistration(input: {email: "class-${number}@example.net"}) { email } }`,
      );
    for (let number = 0; number < 50; number++) expect(await refusal(ask(number))).toBeNull();
    const { errors } = await ask(50);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "RATE_LIMITED", retry: "BACKOFF" });
    expect(errors?.[0]?.extensions.retryAfterSeconds).toBeGreaterThan(3000);
  });

  it("keeps neither password nor codes in the database", async () => {
    await codeFor("secrets@example.net");
    const code = await mailedCode(asterism, "secrets@example.net");
    const { sql } = asterism.database;
    const [{ text }] = await sql<[{ text: string }]>`
      select concat(
        (select json_agg(u) from proposals.user u), (select json_agg(c) from proposals.mail_code c),
        (select json_agg(a) from proposals.audit_event a),
        (select json_agg(e) from platform.event e), (select json_agg(f) from proposals.failure f)
      ) as text`;
    expect(text).toContain("secrets@example.net");
    expect(text).not.toContain(code);
    expect(text).not.toContain(PASSWORD);
  });
});
