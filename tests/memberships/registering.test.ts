import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { outbox } from "../harness/outbox.ts";
import { asking, INVITE, MEMBERS, PI, PROPOSAL } from "./people.ts";

const REQUEST = `mutation Request($email: String!) {
  requestRegistration(input: { email: $email }) { __typename }
}`;
const REGISTER = `mutation Register($input: RegisterInput!) {
  register(input: $input) { token user { username } }
}`;
const OWN = "{ viewer { memberships { role timeLimit proposal { id } } } }";

describe("who was invited and registers", () => {
  let asterism: Asterism;
  let ask: ReturnType<typeof asking>;
  beforeAll(async () => {
    // Apart, because the mail must lead to the graph and not to the subgraph alone.
    asterism = await startAsterism({ remote: ["proposals"] });
    ask = asking(asterism);
  });
  afterAll(() => asterism?.close());

  const invite = (email: string) =>
    ask(PI, INVITE, { input: { proposalId: PROPOSAL, emails: [email], timeLimit: 600 } });

  async function register(email: string, username: string) {
    await asterism.graphql(REQUEST, { email });
    await asterism.drain();
    const mail = (await outbox(asterism.dataDir, email)).at(-1);
    const code = /^[\w-]{43}$/m.exec(mail?.text ?? "")?.[0];
    const person = { firstName: "Ada", lastName: "Ley", institution: "Hill", termsAccepted: true };
    const input = { code, username, password: `long enough ${crypto.randomUUID()}`, ...person };
    return () => asterism.graphql(REGISTER, { input });
  }

  async function opens() {
    const { data } = await ask(PI, MEMBERS, { id: PROPOSAL });
    return (data.proposal.invitations as { used: string | null }[]).filter(
      ({ used }) => used === null,
    );
  }

  it("is a member at once", async () => {
    await invite("Ada.Ley@example.org");
    await asterism.drain();
    const [mail] = await outbox(asterism.dataDir, "Ada.Ley@example.org");
    expect(mail?.text).toContain(`${asterism.url}/graphql`);
    const registering = await register("ada.ley@example.org", "adaley");
    const { data, errors } = await registering();
    expect(errors).toBeUndefined();
    const own = await asterism.graphql(OWN, {}, { token: data.register.token });
    expect(own.data.viewer.memberships).toEqual([
      { role: "CI", timeLimit: 600, proposal: { id: PROPOSAL } },
    ]);
    expect(await opens()).toEqual([]);
  });

  it("is a member also when both happen at the same moment", async () => {
    const registering = await register("bea@example.org", "beatle");
    const [registered, invited] = await Promise.all([registering(), invite("bea@example.org")]);
    expect(registered.errors).toBeUndefined();
    expect(["INVITED", "MEMBER_ADDED"]).toContain(invited.data.inviteToProposal.results[0].outcome);
    const { token } = registered.data.register;
    const own = await asterism.graphql(OWN, {}, { token });
    expect(own.data.viewer.memberships).toHaveLength(1);
    expect(await opens()).toEqual([]);
  });
});
