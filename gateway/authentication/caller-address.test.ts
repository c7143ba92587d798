import { describe, expect, it } from "vitest";
import { callerAddress } from "./caller-address.ts";

describe("the address of a caller", () => {
  it.each<[string, string | null, string | null, number, string | null]>([
    ["is that of the connection", null, "192.0.2.7", 0, "192.0.2.7"],
    ["is not what an unknown proxy tells", "198.51.100.1", "192.0.2.7", 0, "192.0.2.7"],
    ["is what the one proxy tells", "198.51.100.1", "10.0.0.1", 1, "198.51.100.1"],
    [
      "is not what the caller wrote before",
      "203.0.113.9, 198.51.100.1",
      "10.0.0.1",
      1,
      "198.51.100.1",
    ],
    [
      "is told by the outer of two proxies",
      "203.0.113.9,198.51.100.1, 10.0.0.2",
      "10.0.0.1",
      2,
      "198.51.100.1",
    ],
    [
      "is that of the connection when a proxy was passed by",
      "198.51.100.1",
      "192.0.2.7",
      2,
      "192.0.2.7",
    ],
    [
      "is that of the connection when the entry is no address",
      "unknown",
      "192.0.2.7",
      1,
      "192.0.2.7",
    ],
    ["has no port", "198.51.100.1:4711", "10.0.0.1", 1, "198.51.100.1"],
    ["has no brackets", "[2001:DB8::1]:4711", "10.0.0.1", 1, "2001:db8::1"],
    ["may be IPv6", "2001:db8::1", "10.0.0.1", 1, "2001:db8::1"],
    ["has no zone", null, "fe80::1%eth0", 0, "fe80::1"],
    ["is IPv4 also where the server listens on IPv6", null, "::ffff:192.0.2.7", 0, "192.0.2.7"],
    ["may be unknown", null, null, 0, null],
  ])("%s", (_what, forwardedFor, peer, trustedProxies, expected) => {
    expect(callerAddress(forwardedFor, peer, trustedProxies)).toBe(expected);
  });
});
