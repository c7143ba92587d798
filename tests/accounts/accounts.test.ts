import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { calls, mailedCode, newcomer, ok, refusal, signedInAs } from "./people.ts";

let asterism: Asterism;
let call: ReturnType<typeof calls>;
/** Session tokens: of a PI, of a member of the same proposal, of staff, and of somebody else. */
let pi: string;
let member: string;
let staff: string;
let other: { token: string; id: string };
beforeAll(async () => {
  asterism = await startAsterism();
  call = calls(asterism);
  pi = await signedInAs(asterism, "ioreva");
  member = await signedInAs(asterism, "jpellam");
  staff = await signedInAs(asterism, "svantongeren");
  other = await newcomer(asterism, "other");
});
afterAll(() => asterism.close());

describe("an e-mail address", () => {
  const query = `{ proposal(id: "HTN2026A-001") { pis { username email roles }
    requestGroups(first: 3) { nodes { submitter { username email } } }
    memberships { user { username email roles } } } }`;
  const seen = async (token?: string) => {
    const { proposal } = await ok(asterism.graphql(query, {}, { token }));
    const users = proposal.memberships.map(({ user }: { user: object }) => user);
    return [...proposal.pis, ...users] as { username: string; email: string; roles: string[] }[];
  };

  it("of a member is seen by the principal investigator, who does not see the roles", async () => {
    for (const { username, email, roles } of await seen(pi)) {
      expect(email).toBe(`${username}@example.org`);
      if (username !== "ioreva") expect(roles).toBeNull();
    }
    expect(await seen(pi)).toHaveLength(5);
  });

  it("of oneself is all that another member sees", async () => {
    for (const { username, email } of await seen(member)) {
      expect(email).toBe(username === "jpellam" ? "jpellam@example.org" : null);
    }
  });

  it.each<[string, () => string | undefined]>([
    ["nobody in particular", () => undefined],
    ["somebody who is not a member", () => other.token],
  ])("is not seen by %s", async (_who, token) => {
    for (const { email, roles } of await seen(token()))
      expect([email, roles]).toEqual([null, null]);
  });

  it("is seen by staff with staffView, with the roles", async () => {
    const loud = await seen(staff);
    expect(loud.every(({ email, roles }) => email !== null && roles !== null)).toBe(true);
    await ok(call.updateProfile({ staffView: false }, staff));
    expect((await seen(staff)).every(({ email }) => email === null)).toBe(true);
    await ok(call.updateProfile({ staffView: true }, staff));
  });

  it("of all people in one place of an answer costs one statement", async () => {
    const members = `{ proposals { nodes { memberships { user { email roles } } } } }`;
    const sent = await asterism.statements(() => asterism.graphql(members, {}, { token: pi }));
    expect(sent.filter((text) => text.includes("u.email"))).toHaveLength(1);
  });

  it("of a proposal that the person does not lead stays hidden from a principal investigator", async () => {
    const there = `{ proposal(id: "HTN2026A-004") { pis { email } } }`;
    expect((await ok(asterism.graphql(there, {}, { token: pi }))).proposal.pis).toEqual([
      { email: null },
    ]);
  });

  it("is changed by a code mailed to the new one", async () => {
    const { token } = await newcomer(asterism, "moving");
    await ok(call.requestEmailChange({ email: "Moved@example.net" }, token));
    const code = await mailedCode(asterism, "Moved@example.net");
    expect(await refusal(call.changeEmail({ code }, other.token))).toBe("MAIL_TOKEN_INVALID");
    const { changeEmail } = await ok(call.changeEmail({ code }, token));
    expect(changeEmail.user.email).toBe("Moved@example.net");
    expect(await refusal(call.changeEmail({ code }, token))).toBe("MAIL_TOKEN_INVALID");
    const answers = await ok(call.requestPasswordReset({ email: "moved@example.net" }));
    expect(answers.requestPasswordReset.email).toBe("moved@example.net");
  });

  it("cannot be changed to one that another account got meanwhile, in whatever case", async () => {
    await ok(call.requestEmailChange({ email: "wanted@example.net" }, other.token));
    const code = await mailedCode(asterism, "wanted@example.net");
    await newcomer(asterism, "faster", "Wanted@example.net");
    expect(await refusal(call.changeEmail({ code }, other.token))).toBe("EMAIL_TAKEN");
  });

  it("that was given up is good for no password", async () => {
    const { token } = await newcomer(asterism, "leaver");
    await ok(call.requestPasswordReset({ email: "leaver@example.net" }));
    const old = await mailedCode(asterism, "leaver@example.net");
    await ok(call.requestEmailChange({ email: "left@example.net" }, token));
    const code = await mailedCode(asterism, "left@example.net");
    await ok(call.changeEmail({ code }, token));
    expect(await refusal(call.resetPassword({ code: old, newPassword: "three slow comets" }))).toBe(
      "MAIL_TOKEN_INVALID",
    );
  });
});

describe("a profile", () => {
  it("is changed by its owner, and keeps what is not named", async () => {
    await ok(call.updateProfile({ title: "Dr", firstName: "Una" }, other.token));
    const { updateProfile } = await ok(
      call.updateProfile({ viewAuthoredRequestsOnly: true, title: null }, other.token),
    );
    expect(updateProfile).toMatchObject({
      user: { firstName: "Una", institution: "Harbour Observatory" },
      profile: { title: "Dr", viewAuthoredRequestsOnly: true, staffView: false },
    });
  });

  it("has staffView for staff only", async () => {
    expect(await refusal(call.updateProfile({ staffView: true }, other.token))).toBe("FORBIDDEN");
    expect(await refusal(call.updateProfile({ staffView: false }, other.token))).toBeNull();
  });

  it("keeps when the terms were accepted first", async () => {
    const { updateProfile } = await ok(call.updateProfile({ termsAccepted: true }, member));
    expect(updateProfile.profile.termsAccepted).toBe("2026-01-20T09:30:00.000Z");
  });

  it("is nobody's without an account", async () => {
    expect(await refusal(call.updateProfile({ title: "Dr" }))).toBe("UNAUTHENTICATED");
    expect(await ok(asterism.graphql("{ viewer { roles } }"))).toEqual({ viewer: null });
  });

  it("tells the own places in proposals", async () => {
    const query = "{ viewer { memberships { role timeLimit proposal { id } } } }";
    const { viewer } = await ok(asterism.graphql(query, {}, { token: member }));
    expect(viewer.memberships).toEqual([
      { role: "CI", timeLimit: 36_000, proposal: { id: "HTN2026A-001" } },
    ]);
  });
});

describe("an account made by an administrator", () => {
  it("has its roles, no password, and the invitations of its address", async () => {
    const input = {
      ...{ username: "night-1", email: "newcomer@example.org", roles: ["OPERATOR", "STAFF"] },
      institution: "Halcyon Telescope Network",
    };
    const { createUser } = await ok(call.createUser(input, asterism.adminToken));
    expect(createUser.user).toMatchObject({ username: "night-1", email: "newcomer@example.org" });
    expect(createUser.user.roles).toEqual(["OPERATOR", "STAFF"]);
    const query = `{ proposal(id: "HTN2026A-004") { memberships { user { username } } } }`;
    const { proposal } = await ok(asterism.graphql(query, {}, { token: asterism.adminToken }));
    expect(JSON.stringify(proposal)).toContain("night-1");
    const [row] = await asterism.database.sql`
      select password_hash from proposals.user where username = 'night-1'`;
    expect(row?.passwordHash).toBeNull();
  });

  it.each<[string, object, string]>([
    ["a name that is taken", { username: "IOREVA" }, "USERNAME_TAKEN"],
    ["an address that is taken", { email: "Ioreva@example.org" }, "EMAIL_TAKEN"],
    ["a name that is a number", { username: "42" }, "BAD_USER_INPUT"],
    ["no address", { email: "nowhere" }, "BAD_USER_INPUT"],
  ])("cannot have %s", async (_what, input, expected) => {
    const given = { username: "fresh", email: "fresh@example.net", ...input };
    expect(await refusal(call.createUser(given, asterism.adminToken))).toBe(expected);
  });

  it("cannot be made by staff or users", async () => {
    const input = { username: "fresh", email: "fresh@example.net" };
    expect(await refusal(call.createUser(input, staff))).toBe("FORBIDDEN");
    expect(await refusal(call.createUser(input, other.token))).toBe("FORBIDDEN");
    expect(await refusal(call.createUser(input))).toBe("UNAUTHENTICATED");
  });
});

describe("roles", () => {
  it("count from the next question on, and take staffView with them", async () => {
    const { id, token } = await newcomer(asterism, "promoted");
    const query = "{ viewer { roles profile { staffView } } }";
    const viewer = async () => (await ok(asterism.graphql(query, {}, { token }))).viewer;
    await ok(call.setUserRoles({ userId: id, roles: ["STAFF"] }, asterism.adminToken));
    await ok(call.updateProfile({ staffView: true }, token));
    await ok(call.setUserRoles({ userId: id, roles: ["OPERATOR"] }, asterism.adminToken));
    const fresh = (await ok(call.signIn({ login: "promoted", password: "seven quiet lanterns" })))
      .signIn.token;
    const after = (await ok(asterism.graphql(query, {}, { token: fresh }))).viewer;
    expect(after).toEqual({ roles: ["OPERATOR"], profile: { staffView: false } });
    expect((await viewer()).profile.staffView).toBe(false);
  });

  it("are set by administrators only", async () => {
    const input = { userId: other.id, roles: ["ADMIN"] };
    expect(await refusal(call.setUserRoles(input, other.token))).toBe("FORBIDDEN");
    expect(await refusal(call.setUserRoles(input, staff))).toBe("FORBIDDEN");
    const unknown = { userId: "99999999", roles: [] };
    expect(await refusal(call.setUserRoles(unknown, asterism.adminToken))).toBe("NOT_FOUND");
  });

  it("are on record with what they were", async () => {
    await ok(call.setUserRoles({ userId: other.id, roles: ["OPERATOR"] }, asterism.adminToken));
    await ok(call.setUserRoles({ userId: other.id, roles: [] }, asterism.adminToken));
    const [row] = await asterism.database.sql`
      select facts from proposals.audit_event
      where kind = 'ROLES_CHANGED' and user_id = ${other.id} order by id desc limit 1`;
    expect(row?.facts).toEqual({ before: ["operator"], roles: [] });
  });

  it("always leave an administrator", async () => {
    const query = "{ users(filter: {role: [ADMIN]}) { nodes { id username } } }";
    const admins = async () =>
      (await ok(asterism.graphql(query, {}, { token: asterism.adminToken }))).users.nodes;
    const [first, last, ...others] = await admins();
    expect([first.username, last.username, others]).toEqual(["admin", "aloveday", []]);
    await ok(call.setUserRoles({ userId: last.id, roles: ["STAFF"] }, asterism.adminToken));
    const attempt = call.setUserRoles({ userId: first.id, roles: ["STAFF"] }, asterism.adminToken);
    expect(await refusal(attempt)).toBe("INVALID_STATE");
    expect(await admins()).toEqual([first]);
  });
});

describe("the list of accounts", () => {
  const query = `query ($filter: UserFilter, $after: String) {
    users(filter: $filter, first: 2, after: $after) {
      nodes { username email } pageInfo { endCursor hasNextPage } totalCount { value }
    } }`;
  const list = (variables: object, token: string | undefined) =>
    asterism.graphql(query, { ...variables }, { token });

  it("is for staff and administrators", async () => {
    expect(await refusal(list({}, staff))).toBeNull();
    expect(await refusal(list({}, asterism.adminToken))).toBeNull();
    expect(await refusal(list({}, pi))).toBe("FORBIDDEN");
    expect(await refusal(list({}, undefined))).toBe("UNAUTHENTICATED");
  });

  it.each<[object, string[]]>([
    [{ username: ["IOREVA", "nobody"] }, ["ioreva"]],
    [{ contains: "STJ" }, ["pstjarn"]],
    [{ contains: "pellam@example" }, ["jpellam"]],
    [{ contains: "%" }, []],
    [{ role: ["STAFF"], contains: "tongeren" }, ["svantongeren"]],
    [{ id: ["101", "what"] }, ["ioreva"]],
    [{ username: [] }, []],
    [{ role: [] }, []],
  ])("is filtered by %j", async (filter, expected) => {
    const { users } = await ok(list({ filter }, asterism.adminToken));
    expect(users.nodes.map(({ username }: { username: string }) => username)).toEqual(expected);
    expect(users.totalCount.value).toBe(expected.length);
  });

  it("goes on after a page, by name", async () => {
    const first = (await ok(list({}, asterism.adminToken))).users;
    const { endCursor: after } = first.pageInfo;
    const second = (await ok(list({ after }, asterism.adminToken))).users;
    const names = [...first.nodes, ...second.nodes].map(({ username }) => username);
    expect(names).toEqual([...names].sort());
    expect(new Set(names).size).toBe(4);
  });
});
