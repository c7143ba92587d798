/** People as tests need them: what they do with the graph, from where, and what they get by mail. */
import { expect } from "vitest";
import type { Answer, Asterism } from "../harness/asterism.ts";
import { outbox } from "../harness/outbox.ts";

/** Good enough, and nobody's. */
export const PASSWORD = "seven quiet lanterns";

export async function ok(answer: Promise<Answer>): Promise<Answer["data"]> {
  const { data, errors } = await answer;
  expect(errors).toBeUndefined();
  return data;
}

/** The code of the one error, or null when there is none. */
export async function refusal(answer: Promise<Answer>): Promise<string | null> {
  const { errors = [] } = await answer;
  expect(errors.length).toBeLessThan(2);
  return errors[0]?.extensions.code ?? null;
}

/** The code in the last mail to the address. */
export async function mailedCode(asterism: Asterism, address: string): Promise<string> {
  await asterism.drain();
  const mails = await outbox(asterism.dataDir, address);
  const codes = mails.flatMap(({ text }) => /^\s*([A-Za-z0-9_-]{43})\s*$/m.exec(text)?.[1] ?? []);
  const code = codes.at(-1);
  if (code === undefined) throw new Error(`no code was mailed to ${address}`);
  return code;
}

/** One mutation of accounts, by its name and input. */
export function calls({ graphql }: Asterism) {
  const call =
    (name: string, answer: string) =>
    (input: object, token?: string | null): Promise<Answer> => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
      const query = `mutation ($input: ${type}) { ${name}(input: $input) { ${answer} } }`;
      return graphql(query, { input }, { token });
    };
  return {
    requestRegistration: call("requestRegistration", "email"),
    register: call("register", "token expires user { id username }"),
    signIn: call("signIn", "token expires user { id username }"),
    signOut: (token?: string) => graphql("mutation { signOut { user { id } } }", {}, { token }),
    changePassword: call("changePassword", "user { id }"),
    requestPasswordReset: call("requestPasswordReset", "email"),
    resetPassword: call("resetPassword", "user { id }"),
    requestEmailChange: call("requestEmailChange", "email"),
    changeEmail: call("changeEmail", "user { id email }"),
    updateProfile: call(
      "updateProfile",
      "user { firstName institution } profile { institution title staffView termsAccepted viewAuthoredRequestsOnly }",
    ),
    createApiToken: call(
      "createApiToken",
      "secret apiToken { id name prefix scopes expires revoked user { id username } }",
    ),
    revokeApiToken: call("revokeApiToken", "apiToken { id revoked }"),
    createUser: call("createUser", "user { id username email roles }"),
    setUserRoles: call("setUserRoles", "user { id roles }"),
  };
}

/** Registers by mail; tells the session token and the id of the account. */
export async function newcomer(
  asterism: Asterism,
  username: string,
  email = `${username}@example.net`,
): Promise<{ token: string; id: string }> {
  const { requestRegistration, register } = calls(asterism);
  await ok(requestRegistration({ email }));
  const code = await mailedCode(asterism, email);
  const { register: made } = await ok(register({ ...person(username), code }));
  return { token: made.token, id: made.user.id };
}

export function person(username: string) {
  return {
    ...{ username, password: PASSWORD, firstName: "Nila", lastName: "Quist" },
    ...{ institution: "Harbour Observatory", termsAccepted: true },
  };
}

/** A member of the sample observatory with a password, by way of a reset; the session token. */
export async function signedInAs(asterism: Asterism, username: string): Promise<string> {
  const { requestPasswordReset, resetPassword, signIn } = calls(asterism);
  const email = `${username}@example.org`;
  await ok(requestPasswordReset({ email }));
  const code = await mailedCode(asterism, email);
  await ok(resetPassword({ code, newPassword: PASSWORD }));
  return (await ok(signIn({ login: username, password: PASSWORD }))).signIn.token;
}

/** One call from an address. */
export async function callFrom(
  { app, url }: Asterism,
  address: string,
  query: string,
  given: { variables?: object; token?: string } = {},
): Promise<Answer> {
  const { variables, token } = given;
  const request = new Request(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await app.fetch(request, address)).json() as Promise<Answer>;
}
