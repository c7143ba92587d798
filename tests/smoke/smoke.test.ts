import { describe, it } from "vitest";
import { checks } from "./smoke.ts";

describe("the main job", () => {
  for (const { title, run } of checks) it(title, run);
});
