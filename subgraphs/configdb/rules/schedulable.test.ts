import { expect, it } from "vitest";
import { isInService, isSchedulable } from "./schedulable.ts";

const working = {
  state: "SCHEDULABLE",
  telescopeActive: true,
  enclosureActive: true,
  siteActive: true,
} as const;

it("a SCHEDULABLE instrument on an active telescope is schedulable", () => {
  expect(isSchedulable(working)).toBe(true);
});

it.each(["DISABLED", "MANUAL", "COMMISSIONING", "STANDBY"] as const)(
  "a %s instrument is not",
  (state) => {
    expect(isSchedulable({ ...working, state })).toBe(false);
  },
);

it.each(["telescopeActive", "enclosureActive", "siteActive"] as const)(
  "nor is a SCHEDULABLE one when %s is false",
  (part) => {
    expect(isSchedulable({ ...working, [part]: false })).toBe(false);
  },
);

it("what is not boxed and on active ground is in service, whether it can be scheduled or not", () => {
  expect(isInService({ ...working, state: "MANUAL" })).toBe(true);
  expect(isInService({ ...working, state: "DISABLED" })).toBe(false);
  expect(isInService({ ...working, enclosureActive: false })).toBe(false);
});
