import { describe, expect, it } from "vitest";
import { mailTexts } from "./mail-texts.ts";

const LINK = "https://asterism.test/graphql";
const CODE = "abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNO-";
const given = { code: CODE, hours: 24 };
const place = { proposalId: "HTN2026A-001", title: "The outer disc", role: "CI" } as const;

const withCode = {
  register: mailTexts.register(LINK, given),
  "reset-password": mailTexts["reset-password"](LINK, "ioreva", given),
  "change-email": mailTexts["change-email"](LINK, "ioreva", given),
};
const all = {
  ...withCode,
  "already-registered": mailTexts["already-registered"](LINK, "ioreva"),
  invitation: mailTexts.invitation(LINK, place),
  membership: mailTexts.membership(LINK, place),
};

describe("the mail", () => {
  it.each(Object.entries(withCode))("%s has the code on a line of its own", (_kind, { text }) => {
    expect(text.split("\n").filter((line) => line === CODE)).toHaveLength(1);
  });

  it.each(Object.entries(all))(
    "%s leads to the graph, and its subject is one line",
    (_kind, mail) => {
      expect(mail.text).toMatch(/^(at )?https:\/\/asterism\.test\/graphql$/m);
      expect(mail.subject).toMatch(/^[ -~]{5,78}$/);
    },
  );

  it("has lines that need no encoding on their way", () => {
    const title = "A title that goes on and on ".repeat(9);
    const { text } = mailTexts.invitation(LINK, { ...place, title });
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(text.replaceAll("\n", " ")).toContain(title.trim());
  });

  it("names a proposal on one line, whatever its title", () => {
    const { text } = mailTexts.invitation(LINK, { ...place, title: "A\r\n\r\n\u0007B  C" });
    expect(text.replaceAll("\n", " ")).toContain(
      'co-investigator of the proposal HTN2026A-001, "A B C".',
    );
    expect(mailTexts.membership(LINK, { ...place, role: "PI", title: "" }).text).toContain(
      "principal investigator of the proposal HTN2026A-001.",
    );
  });
});
