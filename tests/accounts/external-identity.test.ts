import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Credential } from "../../platform/identities.ts";
import type { Viewer } from "../../schema/viewer.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";

let asterism: Asterism;
beforeAll(async () => {
  asterism = await startAsterism();
});
afterAll(() => asterism.close());

const issuer = "https://identity.example.org";

function identified(given: Partial<Credential & { kind: "external" }>): Promise<Viewer> {
  const identities = asterism.host.open.get("proposals")?.identities;
  if (!identities) throw new Error("the accounts are not open");
  const credential = {
    ...({ kind: "external", issuer, subject: "s-1", username: null, email: null } as const),
    ...{ emailVerified: true, firstName: "Nila", lastName: "Quist", roles: [] },
    ...given,
  };
  return identities.identify(credential, "192.0.2.3");
}

const audited = async (userId: number | undefined) =>
  (
    await asterism.database.sql`
      select kind, facts from proposals.audit_event where user_id = ${userId ?? 0} order by id`
  ).map(({ kind, facts }) => ({ kind, facts }));

describe("somebody for whom the identity provider vouches", () => {
  it("gets the account with the same address, in whatever case, when it is verified", async () => {
    const viewer = await identified({ subject: "ilsabet", email: "IOreva@example.org" });
    expect(viewer).toMatchObject({
      user: { username: "ioreva" },
      scopes: null,
      credential: { kind: "external" },
      address: "192.0.2.3",
    });
    expect(viewer.memberships).toContainEqual({ proposalId: "HTN2026A-001", role: "PI" });
    expect(await audited(viewer.user?.id)).toEqual([
      { kind: "EXTERNAL_IDENTITY_LINKED", facts: { issuer, subject: "ilsabet" } },
    ]);
  });

  it("is known by issuer and subject from then on, whatever the address says", async () => {
    const viewer = await identified({ subject: "ilsabet", email: "tquillon@example.org" });
    expect(viewer.user?.username).toBe("ioreva");
    const elsewhere = { issuer: "https://other.example.org", subject: "ilsabet" };
    const other = await identified({ ...elsewhere, email: "tquillon@example.org" });
    expect(other.user?.username).toBe("tquillon");
  });

  it("costs one statement once known", async () => {
    const sent = await asterism.statements(() => identified({ subject: "ilsabet" }));
    expect(sent).toHaveLength(1);
  });

  it("gets a new account otherwise, with the invitations of the address", async () => {
    const given = { subject: "new", username: "Nila Quist", email: "newcomer@example.org" };
    const viewer = await identified(given);
    expect(viewer).toMatchObject({
      user: { username: "Nila-Quist" },
      roles: [],
      memberships: [{ proposalId: "HTN2026A-004", role: "CI" }],
    });
    const kinds = (await audited(viewer.user?.id)).map(({ kind }) => kind);
    expect(kinds).toEqual(["ACCOUNT_CREATED", "EXTERNAL_IDENTITY_LINKED", "MEMBERSHIP_CREATED"]);
  });

  it("gets another name when the one wished for is taken", async () => {
    const viewer = await identified({
      ...{ subject: "namesake", username: "IOREVA", email: "namesake@example.net" },
    });
    expect(viewer.user?.username).toBe("IOREVA-2");
  });

  it("becomes one account when calls come at once", async () => {
    const given = { subject: "hasty", email: "hasty@example.net" };
    const viewers = await Promise.all([1, 2, 3].map(() => identified(given)));
    expect(new Set(viewers.map(({ user }) => user?.id)).size).toBe(1);
    const kinds = (await audited(viewers[0]?.user?.id)).map(({ kind }) => kind);
    expect(kinds).toEqual(["ACCOUNT_CREATED", "EXTERNAL_IDENTITY_LINKED"]);
  });

  it("has the roles of the claims on top of those of the account, and does not keep them", async () => {
    const given = { subject: "saskia", email: "svantongeren@example.org" };
    expect((await identified({ ...given, roles: ["operator"] })).roles).toEqual([
      "staff",
      "operator",
    ]);
    expect((await identified(given)).roles).toEqual(["staff"]);
  });

  it.each<[string, object, string]>([
    ["without an address", { email: null }, "EMAIL_MISSING"],
    ["with an address that is none", { email: "a,b@c" }, "EMAIL_INVALID"],
    [
      "with the address of an account, not verified",
      { email: "dmaskeyne@example.org", emailVerified: false },
      "EMAIL_NOT_VERIFIED",
    ],
    [
      "with an address of nobody, not verified",
      { email: "squatter@example.net", emailVerified: false },
      "EMAIL_NOT_VERIFIED",
    ],
  ])("is refused %s", async (_what, given, reason) => {
    await expect(identified({ subject: "refused", ...given })).rejects.toMatchObject({
      code: "IDENTITY_REFUSED",
      extensions: { reason },
    });
  });
});
