import { describe, expect, it } from "vitest";
import { instantOf, isTimezone } from "./zoned-time.ts";

function at(local: string, zone: string): string {
  const ms = Date.parse(`${local}Z`);
  const day = Math.floor(ms / 86_400_000);
  return instantOf({ day, ms: ms - day * 86_400_000 }, zone)
    .toISOString()
    .slice(0, 16);
}

describe("a time on a wall clock", () => {
  it.each([
    ["2026-01-15T12:00", "UTC", "2026-01-15T12:00"],
    ["2026-01-15T12:00", "Australia/Sydney", "2026-01-15T01:00"],
    ["2026-07-15T12:00", "Australia/Sydney", "2026-07-15T02:00"],
    ["2026-07-15T12:00", "Pacific/Honolulu", "2026-07-15T22:00"],
    ["2026-07-15T12:00", "Asia/Kathmandu", "2026-07-15T06:15"],
    ["2026-07-15T00:00", "Pacific/Kiritimati", "2026-07-14T10:00"],
    ["1969-12-31T23:00", "Europe/Berlin", "1969-12-31T22:00"],
  ])("%s in %s is %s", (local, zone, instant) => {
    expect(at(local, zone)).toBe(instant);
  });

  // RFC 5545, section 3.3.5, gives these two for New York.
  it("that comes twice means the first one", () => {
    expect(at("2007-11-04T01:30", "America/New_York")).toBe("2007-11-04T05:30");
  });

  it("that is left out is counted as before the gap", () => {
    expect(at("2007-03-11T02:30", "America/New_York")).toBe("2007-03-11T07:30");
  });

  it("around a change is of the right side", () => {
    expect(at("2026-04-05T01:59", "Australia/Sydney")).toBe("2026-04-04T14:59");
    expect(at("2026-04-05T03:00", "Australia/Sydney")).toBe("2026-04-04T17:00");
    expect(at("2026-10-04T01:59", "Australia/Sydney")).toBe("2026-10-03T15:59");
    expect(at("2026-10-04T03:00", "Australia/Sydney")).toBe("2026-10-03T16:00");
  });
});

describe("a name", () => {
  it("is a time zone when the IANA database has it", () => {
    expect(isTimezone("Europe/Berlin")).toBe(true);
    expect(isTimezone("AUS Eastern Standard Time")).toBe(false);
    expect(isTimezone("")).toBe(false);
  });
});
