import { describe, expect, it } from "vitest";
import { requireUsername, usernameCandidates } from "./username.ts";

describe("a name of an account", () => {
  it.each(["io", "ioreva", "tcs-1", "A.Loveday_2", "0m4a"])("can be %s", (name) => {
    expect(() => requireUsername(name)).not.toThrow();
  });

  it.each([
    ["an address", "ioreva@example.org"],
    ["a number", "42"],
    ["one letter", "i"],
    ["too long", "i".repeat(151)],
    ["a word with a space", "ils oreva"],
    ["a word with a letter that looks like another", "iorevа"],
    ["a word that begins with a dash", "-ioreva"],
    ["empty", ""],
  ])("cannot be %s", (_what, name) => {
    expect(() => requireUsername(name)).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT" }),
    );
  });

  it.each<[string, (string | null)[], string]>([
    ["is the one wished for", ["ioreva", "x@example.org"], "ioreva"],
    ["is made of the address when there is no wish", [null, "ioreva@example.org"], "ioreva"],
    ["is made of an address as the wish", ["ioreva@example.org"], "ioreva"],
    ["has letters without marks", ["Pelle Stjärnfeldt"], "Pelle-Stjarnfeldt"],
    ["is a new one when nothing is left of the wishes", ["星", "7@example.org"], "user-1a2b"],
  ])("for somebody vouched for %s", (_fact, wishes, expected) => {
    expect(usernameCandidates(wishes, "1a2b")[0]).toBe(expected);
  });

  it("has other candidates, the last of which is new", () => {
    const names = usernameCandidates(["ioreva"], "1a2b");
    expect(names.slice(0, 3)).toEqual(["ioreva", "ioreva-2", "ioreva-3"]);
    expect(names.at(-1)).toBe("ioreva-1a2b");
    for (const name of names) expect(() => requireUsername(name)).not.toThrow();
  });
});
