import { expect, it } from "vitest";
import { sha256Hex } from "./sha256-hex.ts";

// FIPS 180-2, appendix B, and the empty message of the NIST test vectors.
it.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("the SHA-256 of %j is as published", (text, digits) => {
  expect(sha256Hex(text)).toBe(digits);
});
