import { expect, it } from "vitest";
import { withoutPrefix } from "./without-prefix.ts";

it("columns under a prefix become an object, others stay, also those that begin alike", () => {
  const row = {
    id: 1,
    targetRa: 10,
    targetExtraParams: {},
    targeted: true,
    guidingConfigMode: "ON",
  };
  expect(withoutPrefix(["target", "guidingConfig"])(row)).toEqual({
    id: 1,
    target: { ra: 10, extraParams: {} },
    targeted: true,
    guidingConfig: { mode: "ON" },
  });
});
