import { describe, expect, it } from "vitest";
import type { Target } from "../models.ts";
import { targetFields, withOwnFields } from "./target-fields.ts";

const filledIn = {
  name: "Ceres",
  ra: 10,
  dec: -20,
  hourAngle: 15,
  epoch: 2000,
  altitude: 45,
  epochofel: 61000,
  meandist: 2.77,
  perihdist: 2.55,
  extraParams: { v_magnitude: 7.6 },
} as unknown as Target;

describe("the fields of a target", () => {
  it("an ICRS target has no altitude and no orbit", () => {
    expect(withOwnFields({ ...filledIn, type: "ICRS", scheme: "MPC_COMET" })).toMatchObject({
      ra: 10,
      dec: -20,
      altitude: null,
      scheme: null,
      epochofel: null,
      extraParams: { v_magnitude: 7.6 },
    });
  });

  it("a target by hour angle has no right ascension, as that changes all the time", () => {
    expect(withOwnFields({ ...filledIn, type: "HOUR_ANGLE", scheme: null })).toMatchObject({
      ra: null,
      hourAngle: 15,
      dec: -20,
    });
  });

  it("a minor planet has a mean distance where a comet has a perihelion", () => {
    const orbit = { ...filledIn, type: "ORBITAL_ELEMENTS" } as const;
    expect(withOwnFields({ ...orbit, scheme: "MPC_MINOR_PLANET" })).toMatchObject({
      meandist: 2.77,
      perihdist: null,
      ra: null,
    });
    expect(withOwnFields({ ...orbit, scheme: "MPC_COMET" })).toMatchObject({
      meandist: null,
      perihdist: 2.55,
    });
  });

  it("each scheme of elements adds its own to the four that all have", () => {
    const counts = [
      ["MPC_MINOR_PLANET", 8],
      ["MPC_COMET", 8],
      ["JPL_MAJOR_PLANET", 9],
      ["ASA_MAJOR_PLANET", 9],
    ] as const;
    for (const [scheme, count] of counts) {
      expect(targetFields({ type: "ORBITAL_ELEMENTS", scheme })).toHaveLength(count);
    }
  });
});
