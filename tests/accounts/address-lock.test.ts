import { afterAll, beforeAll, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { calls, mailedCode, newcomer, ok, person } from "./people.ts";

let asterism: Asterism;
let call: ReturnType<typeof calls>;
beforeAll(async () => {
  asterism = await startAsterism();
  call = calls(asterism);
});
afterAll(() => asterism.close());

/** What is locked and written of addresses and accounts, in turn. */
async function order(work: () => Promise<unknown>): Promise<string[]> {
  const statements = await asterism.statements(() => ok(work() as never));
  return statements.flatMap((text) => {
    if (text.includes("pg_advisory_xact_lock(hashtext(")) return ["address"];
    return /insert into proposals\.user |update proposals\.user set email/.test(text)
      ? ["account"]
      : [];
  });
}

/** Else one who holds the address and looks for its account waits for one who waits for the address. */
it("whoever gives an account an address holds the address before the account", async () => {
  const { createUser, requestRegistration, register, requestEmailChange, changeEmail } = call;
  const made = {
    ...{ username: "made", email: "made@example.net", firstName: "M", lastName: "A" },
    ...{ roles: [] },
  };
  expect(await order(() => createUser(made, asterism.adminToken))).toEqual(["address", "account"]);

  await ok(requestRegistration({ email: "new@example.net" }));
  const code = await mailedCode(asterism, "new@example.net");
  expect(await order(() => register({ ...person("new"), code }))).toEqual(["address", "account"]);

  const { token } = await newcomer(asterism, "mover");
  await ok(requestEmailChange({ email: "moved@example.net" }, token));
  const moving = { code: await mailedCode(asterism, "moved@example.net") };
  expect(await order(() => changeEmail(moving, token))).toEqual(["address", "account"]);
});
