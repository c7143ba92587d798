import { expect, it } from "vitest";
import { telescopeClass } from "./telescope-class.ts";

it.each([
  [0.4, "0m4"],
  [1, "1m0"],
  [2, "2m0"],
  [3.58, "3m6"],
  [10.4, "10m4"],
])("a telescope of %d m is of class %s", (aperture, name) => {
  expect(telescopeClass(aperture)).toBe(name);
});

it("an aperture just below a whole metre belongs to the class of that metre", () => {
  expect(telescopeClass(0.96)).toBe("1m0");
  expect(telescopeClass(0.94)).toBe("0m9");
});
