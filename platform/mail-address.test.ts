import { expect, it } from "vitest";
import { isMailAddress } from "./mail-address.ts";

it.each([
  "ada@example.org",
  "a.b+tag@sub.example.org",
  "o'neil@example.org",
  "root@localhost",
  `${"a".repeat(64)}@example.org`,
])("%s is the address of a mailbox", (text) => {
  expect(isMailAddress(text)).toBe(true);
});

it.each([
  "",
  "ada",
  "@example.org",
  "ada@",
  "ada@example..org",
  "ada@-example.org",
  ".ada@example.org",
  "ada@example.org\r\nBcc: eve@example.org",
  "ada@example.org\n",
  "ada@example.org, eve@example.org",
  "ada@example.org;eve@example.org",
  "ada@eve@example.org",
  "Ada <ada@example.org>",
  '"a b"@example.org',
  "ada@example.org (comment)",
  "ada @example.org",
  "ada@[127.0.0.1]",
  "ad\u0430@example.org",
  `${"a".repeat(65)}@example.org`,
  `a@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(60)}.${"f".repeat(60)}`,
])("%j is none", (text) => {
  expect(isMailAddress(text)).toBe(false);
});
