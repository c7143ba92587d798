import { describe, expect, it } from "vitest";
import { normalizedPassword, requireGoodPassword } from "./password.ts";

async function verdict(password: string, personal: string[] = []): Promise<string> {
  try {
    await requireGoodPassword(password, personal);
    return "good";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe("a password", () => {
  it.each<[string, string, string]>([
    ["of words that do not belong together is good", "correct horse battery staple", "good"],
    ["of twelve random characters is good", "tX9$mK2!vQ7p", "good"],
    ["has at least 12 characters", "tX9$mK2!vQ7", "PASSWORD_TOO_SHORT"],
    ["is counted in characters, not in halves of them", "🔭🔭🔭🔭🔭🔭", "PASSWORD_TOO_SHORT"],
    ["has at most 1000 characters", "tX9$".repeat(251), "BAD_USER_INPUT"],
    ["of 1000 characters is good", "tX9$mK2!vQ7p".padEnd(1000, "k3%Zu"), "good"],
    ["that is widely known is refused", "qwertyuiop123", "PASSWORD_TOO_COMMON"],
    ["that is known in another case is refused", "QWERTYuiop123", "PASSWORD_TOO_COMMON"],
    ["that repeats is refused", "passwordpassword", "PASSWORD_TOO_COMMON"],
    ["that counts is refused", "123456789012345", "PASSWORD_TOO_COMMON"],
    ["that repeats for long is refused", "ab".repeat(400), "PASSWORD_TOO_COMMON"],
  ])("%s", async (_fact, password, expected) => {
    expect(await verdict(password)).toBe(expected);
  });

  it.each(["ioreva@example.org", "ilsabetoreva2026", "Oreva-Ilsabet-1"])(
    "made of names of its owner is refused: %s",
    async (password) => {
      const owner = ["ioreva", "ioreva@example.org", "Ilsabet", "Oreva"];
      expect(await verdict(password, owner)).toBe("PASSWORD_TOO_COMMON");
    },
  );

  it("with a name in it is good for what else is in it", async () => {
    expect(await verdict("oreva tX9$mK2!vQ7p", ["Oreva"])).toBe("good");
  });

  it("is the same however its characters are composed", () => {
    expect(normalizedPassword("Stja\u0308rnfeldt")).toBe(normalizedPassword("Stjärnfeldt"));
  });
});
