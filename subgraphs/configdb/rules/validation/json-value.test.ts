import { describe, expect, it } from "vitest";
import { isSame, isTooLarge, lengthOf, member } from "./json-value.ts";

describe("two values are the same", () => {
  it.each([
    [1, 1.0, true],
    [true, 1, true],
    [false, 0, true],
    [true, false, false],
    ["1", 1, false],
    [null, 0, false],
    [null, null, true],
    [[1, [true]], [true, [1]], true],
    [[1], [1, 2], false],
    [{ a: 1, b: 2 }, { b: 2, a: true }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{}, [], false],
    [[], {}, false],
  ])("%j and %j: %s", (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
  });
});

it("what every object inherits is no member, and makes nothing the same", () => {
  expect(member({}, "constructor")).toBeUndefined();
  expect(isSame({ toString: undefined }, {})).toBe(false);
});

it("the length of a text counts characters", () => {
  expect(["😀☉", [1], { a: 1 }, 5, null].map(lengthOf)).toEqual([2, 1, 1, null, null]);
});

it("a value is too large by its levels or by all its values together", () => {
  expect(isTooLarge([[1]], 2, 3)).toBe(false);
  expect(isTooLarge([[1]], 1, 3)).toBe(true);
  expect(isTooLarge([[1]], 2, 2)).toBe(true);
  expect(isTooLarge(JSON.parse("[".repeat(9000) + "]".repeat(9000)), 20, 1e6)).toBe(true);
});
