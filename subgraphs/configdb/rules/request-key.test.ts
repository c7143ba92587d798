import { expect, it } from "vitest";
import { requestKey } from "./request-key.ts";

it("a request names a group type in the singular", () => {
  expect(requestKey("filters")).toBe("filter");
  expect(requestKey("narrowband_g_positions")).toBe("narrowband_g_position");
  expect(requestKey("glass")).toBe("glas");
});

it("a group type that is not a plural cannot be requested", () => {
  expect(requestKey("wheel")).toBeNull();
});
