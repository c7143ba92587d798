import { describe, expect, it } from "vitest";
import { headerBlock, scan } from "./fits-bytes.fixture.ts";
import { parseCard } from "./fits-card.ts";

function value(field: string) {
  const card = parseCard(`KEY     = ${field}`.padEnd(80));
  return card.kind === "value" ? card.value : card;
}

function header(...cards: string[]) {
  const structure = ["SIMPLE  = T", "BITPIX  = 8", "NAXIS   = 0"];
  const { SIMPLE, BITPIX, NAXIS, ...rest } = scan(headerBlock(...structure, ...cards))[0]!.header;
  return rest;
}

describe("a value", () => {
  it.each([
    ["'M 84    '           / target", "M 84"],
    ["'it''s'", "it's"],
    ["''''", "'"],
    ["'  lead'", "  lead"],
    ["''", ""],
    ["'   '", ""],
    ["'a/b' / c", "a/b"],
    ["'never closed", "never closed"],
  ])("in quotes is text: %s", (field, expected) => {
    expect(value(field)).toBe(expected);
  });

  it.each([
    ["                   T", true],
    ["                   F / no", false],
    ["                  42", 42],
    ["-7/comment", -7],
    ["+0012", 12],
    ["-0", 0],
    ["1.", 1],
    ["-.5", -0.5],
    ["1.5E-3", 0.0015],
    ["1.5D3", 1500],
    ["-1.3079490009549E-4", -1.3079490009549e-4],
    ["9007199254740991", 9007199254740991],
  ])("is logical or a number: %s", (field, expected) => {
    expect(value(field)).toBe(expected);
  });

  it("too large to be exact stays text", () => {
    expect(value("9007199254740993")).toBe("9007199254740993");
    expect(value("1E400")).toBe("1E400");
  });

  it("that is complex stays text", () => {
    expect(value("(1.5, -2.5) / z")).toBe("(1.5, -2.5)");
  });

  it("that is not there is null", () => {
    expect(value("")).toBeNull();
    expect(value("   / comment only")).toBeNull();
  });

  it("outside the standard stays text", () => {
    expect(value("12:25:03.844 / unquoted")).toBe("12:25:03.844");
  });
});

describe("a card", () => {
  it("with COMMENT, HISTORY, a blank keyword or no value indicator holds no value", () => {
    expect(
      header("COMMENT = 'x'", "HISTORY it was", "        = 5", "", "KEYWORD text", "KEY     =5"),
    ).toEqual({});
  });

  it("with HIERARCH has the name that follows", () => {
    expect(
      header("HIERARCH ESO DET Name = 'a=b' / c", "HIERARCH  ESO  X=1", "HIERARCH nothing"),
    ).toEqual({ "ESO DET NAME": "a=b", "ESO X": 1 });
  });

  it("repeated does not change the first", () => {
    expect(header("OBJECT  = 'first'", "OBJECT  = 'second'")).toEqual({ OBJECT: "first" });
  });
});

describe("a long string", () => {
  it("is joined over CONTINUE cards, blanks before the ampersand kept", () => {
    expect(
      header(
        "LONG    = 'one, &'",
        "CONTINUE  'two''s, &' / c",
        "CONTINUE  'three' / d",
        "N       = 1",
      ),
    ).toEqual({ LONG: "one, two's, three", N: 1 });
  });

  it("keeps an ampersand that nothing continues", () => {
    expect(header("A       = 'R&D &'", "B       = 'x&'")).toEqual({ A: "R&D &", B: "x&" });
  });

  it("is not continued when it does not ask for it", () => {
    expect(header("A       = 'x'", "CONTINUE  'y'")).toEqual({ A: "x" });
    expect(header("A       = 'x&'", "CONTINUE  no string", "CONTINUE  'y'")).toEqual({ A: "x&" });
  });
});
