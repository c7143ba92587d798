import { expect, it } from "vitest";
import type { GenericMode } from "../models.ts";
import { defaultMode } from "./default-mode.ts";

const mode = (id: number): GenericMode => ({
  id,
  code: "OFF",
  name: "",
  overhead: 0,
  schedulable: true,
  validationSchema: {},
  modified: new Date(0),
  version: 1,
});

it("the mode of a request that names none is the one that was set, or the only one", () => {
  expect(defaultMode({ modes: [mode(1), mode(2)], defaultModeId: 2 })?.id).toBe(2);
  expect(defaultMode({ modes: [mode(1)], defaultModeId: null })?.id).toBe(1);
});

it("of several without a default, or of none, there is none", () => {
  expect(defaultMode({ modes: [mode(1), mode(2)], defaultModeId: null })).toBeNull();
  expect(defaultMode({ modes: [], defaultModeId: null })).toBeNull();
});
