import { describe, expect, it } from "vitest";
import { locationKeys } from "./location-keys.ts";

const anywhere = { telescopeClass: "1m0", site: "", enclosure: "", telescope: "" };

describe("what a location names", () => {
  it("a telescope class alone leaves everything open", () => {
    expect(locationKeys(anywhere)).toEqual({ site: null, enclosure: null, telescope: null });
  });

  it("each code narrows it by one level of the dotted path", () => {
    expect(locationKeys({ ...anywhere, site: "sds", enclosure: "dom1" })).toEqual({
      site: "sds",
      enclosure: "sds.dom1",
      telescope: null,
    });
    expect(
      locationKeys({ ...anywhere, site: "sds", enclosure: "dom1", telescope: "1m0a" }).telescope,
    ).toBe("sds.dom1.1m0a");
  });
});
