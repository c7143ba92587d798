import { describe, expect, it } from "vitest";
import { compilePattern, PatternFault } from "./pattern.ts";

const matches = (pattern: string, text: string) => compilePattern(pattern).matches(text);

describe("a pattern", () => {
  it.each([
    ["abc", "abc"],
    ["a.c", "a-c"],
    ["", ""],
    ["a|bc", "bc"],
    ["(a|b)*c", "abbac"],
    ["(?:ab)+", "abab"],
    ["^a+$", "aaa"],
    ["^a$|^b$", "b"],
    ["a{2}", "aa"],
    ["a{2,}", "aaaaa"],
    ["a{1,3}", "aaa"],
    ["(a?){3}", "aa"],
    ["a+?b", "aab"],
    [String.raw`\d+(\.\d+)?`, "12.5"],
    [String.raw`[\w.-]+\.fits(\.fz)?`, "sds-ln01.fits.fz"],
    [String.raw`\[\]\{\}\/\-`, "[]{}/-"],
    ["[^a-c]", "d"],
    [String.raw`\x41\u0042\t`, "AB\t"],
    ["[é☉]", "☉"],
    [".", "😀"],
  ])("%s matches %s", (pattern, text) => {
    expect(matches(pattern, text)).toBe(true);
  });

  it.each([
    ["abc", "abcd"],
    ["abc", "xabc"],
    // Cerberus ties only the last alternative to the end.
    ["a|b", "ax"],
    ["a{2}", "aaa"],
    ["a{1,3}", "aaaa"],
    ["a^b", "ab"],
    [".", "\n"],
    ["a*", "b"],
    ["A", "a"],
  ])("%s does not match %s", (pattern, text) => {
    expect(matches(pattern, text)).toBe(false);
  });

  it.each([
    "(a",
    "a)",
    "[a",
    "[z-a]",
    "*a",
    "a**",
    "a{2}{3}",
    "a{3,1}",
    "^*",
    "a{,3}",
    "}",
    "\\",
    String.raw`\b`,
    String.raw`(a)\1`,
    String.raw`a\Z`,
    "(?=a)",
    "(?P<name>a)",
    "(?i)a",
    "a".repeat(501),
    "(a{100}){100}",
    "((){9999}){9999}",
    `${"(".repeat(30)}a${")".repeat(30)}`,
  ])("cannot be %s", (pattern) => {
    expect(() => compilePattern(pattern)).toThrow(PatternFault);
  });

  it("takes a step count that grows with the text, where others try all ways", () => {
    const text = "a".repeat(1000);
    for (const pattern of ["(a+)+b", "(a|a)*b", "(a*)*b", "(a|aa)+b", "a*a*a*a*a*a*a*a*b"]) {
      expect(matches(pattern, text)).toBe(false);
    }
    expect(matches("(a+)+", text)).toBe(true);
  });

  it("matches no text that is longer than a thousand characters", () => {
    expect(matches("a*", "a".repeat(1000))).toBe(true);
    expect(matches("a*", "a".repeat(1001))).toBe(false);
  });
});
