/** Everybody of the permission table, each with a token: sessions for people, API tokens for scopes. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Audience } from "../../schema/permissions.ts";
import { type Role, type Scope, scopes } from "../../schema/viewer.ts";
import type { Asterism } from "../harness/asterism.ts";

/** A proposal of the sample observatory of which the tests make everything private. */
export const PRIVATE = "HTN2026A-002";
const PI = "tquillon";
const CI = "dmaskeyne";
const OUTSIDER = "khiroshige";

export interface Personas {
  sessions: Record<Audience, string | undefined>;
  /** Tokens of an account that has every role, with one scope each. */
  scopes: Record<Scope, string>;
  expired: string;
  revoked: string;
  /** Another session of the same account. */
  signInAgain(audience: Audience): Promise<string | undefined>;
}

export async function personas(asterism: Asterism): Promise<Personas> {
  const asAdmin = { token: asterism.adminToken };
  const password = `correct horse ${crypto.randomUUID()}`;

  async function made(username: string, roles: Role[]): Promise<string> {
    const { data } = await ok(
      asterism.graphql(
        `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }`,
        {
          input: {
            username,
            email: mail(username),
            roles: roles.map((role) => role.toUpperCase()),
          },
        },
        asAdmin,
      ),
    );
    return data.createUser.user.id;
  }

  /** The way of somebody who never had a password. */
  async function session(username: string): Promise<string> {
    await ok(
      asterism.graphql(
        "mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { __typename } }",
        { input: { email: mail(username) } },
      ),
    );
    await asterism.drain();
    const code = await codeMailedTo(asterism, mail(username));
    await ok(
      asterism.graphql(
        "mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename } }",
        { input: { code, newPassword: password } },
      ),
    );
    return signIn(username);
  }

  async function signIn(username: string): Promise<string> {
    const { data } = await ok(
      asterism.graphql("mutation ($input: SignInInput!) { signIn(input: $input) { token } }", {
        input: { login: username, password },
      }),
    );
    return data.signIn.token;
  }

  const people: Record<Exclude<Audience, "anonymous">, [username: string, roles: Role[] | null]> = {
    user: [OUTSIDER, null],
    member: [CI, null],
    pi: [PI, null],
    staff: ["matrix-staff", ["staff"]],
    staffView: ["matrix-staff-view", ["staff"]],
    operator: ["matrix-operator", ["operator"]],
    instrument: ["matrix-instrument", ["instrument"]],
    admin: ["matrix-admin", ["staff", "operator", "instrument", "admin"]],
  };
  const sessions: Partial<Personas["sessions"]> = {};
  let everyRole = "";
  for (const [audience, [username, roles]] of Object.entries(people)) {
    const id = roles ? await made(username, roles) : "";
    if (audience === "admin") everyRole = id;
    sessions[audience as Audience] = await session(username);
  }
  await ok(
    asterism.graphql(
      "mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }",
      { input: { staffView: true } },
      { token: sessions.staffView },
    ),
  );

  const token = (given: readonly Scope[]) =>
    asterism.token({
      userId: everyRole,
      scopes: given.map((scope) => scope.replace(":", "_").toUpperCase()),
    });
  const ofScope: Partial<Personas["scopes"]> = {};
  for (const scope of scopes) ofScope[scope] = await token([scope]);
  const expired = await token(scopes);
  await asterism.database.sql`
    update proposals.api_token set expires = now() - interval '1 second', created = now() - interval '1 day'
    where created = (select max(created) from proposals.api_token)`;
  const revoked = await token(scopes);
  await asterism.database.sql`
    update proposals.api_token set revoked = now() where id =
      (select id from proposals.api_token where revoked is null and (expires is null or expires > now())
       order by created desc, id limit 1)`;
  return {
    sessions: { anonymous: undefined, ...sessions } as Personas["sessions"],
    scopes: ofScope as Personas["scopes"],
    expired,
    revoked,
    signInAgain: async (audience) =>
      audience === "anonymous" ? undefined : signIn(people[audience][0]),
  };
}

function mail(username: string): string {
  return `${username}@example.org`;
}

async function codeMailedTo(asterism: Asterism, address: string): Promise<string> {
  const outbox = join(asterism.dataDir, "outbox");
  for (const name of (await readdir(outbox)).sort().reverse()) {
    const text = await readFile(join(outbox, name), "utf8");
    const code = /^\s*([A-Za-z0-9_-]{43})\s*$/m.exec(text)?.[1];
    if (code && new RegExp(`^To: .*${address}`, "m").test(text)) return code;
  }
  throw new Error(`no code was mailed to ${address}`);
}

async function ok<Answer extends { errors?: unknown }>(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer;
}
