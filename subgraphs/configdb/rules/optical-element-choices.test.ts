import { expect, it } from "vitest";
import type { OpticalElement, OpticalElementGroup } from "../models.ts";
import { distinctGroups, opticalElementChoices } from "./optical-element-choices.ts";

const recorded = { modified: new Date(0), version: 1 };
const group = (id: number, type: string, ...codes: string[]): OpticalElementGroup => ({
  ...recorded,
  id,
  type,
  name: "",
  elementChangeOverhead: 0,
  default: null,
  opticalElements: codes.map(
    (code): OpticalElement => ({ ...recorded, code, name: "", schedulable: true }),
  ),
});
const wheel = group(2, "filters", "rp", "Ha", "air");
const other = group(1, "filters", "rp", "U");
const slits = group(3, "slits");

it("groups of one type offer their elements together, each once and by code", () => {
  const choices = opticalElementChoices([wheel, slits, other, wheel]);
  expect(
    choices.map(({ type, opticalElements }) => [type, ...opticalElements.map(({ code }) => code)]),
  ).toEqual([["filters", "Ha", "U", "air", "rp"], ["slits"]]);
  expect(choices[0]?.opticalElementGroups.map(({ id }) => id)).toEqual([1, 2]);
});

it("a group is named once", () => {
  expect(distinctGroups([wheel, other, wheel]).map(({ id }) => id)).toEqual([1, 2]);
});
