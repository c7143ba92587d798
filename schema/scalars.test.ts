import { describe, expect, it } from "vitest";
import { scalars } from "./scalars.ts";

describe("a DateTime", () => {
  it("is an instant of the years that the databases can read", () => {
    expect(scalars.DateTime.parseValue("2026-11-20T10:00:00Z")).toEqual(
      new Date("2026-11-20T10:00:00Z"),
    );
    expect(scalars.DateTime.parseValue("0001-01-01T00:00:00Z")).toBeInstanceOf(Date);
    for (const text of ["0000-06-01T00:00:00Z", "9999-12-31T23:59:59-05:00"]) {
      expect(() => scalars.DateTime.parseValue(text), text).toThrow(/years 1 to 9999/);
    }
  });
});
