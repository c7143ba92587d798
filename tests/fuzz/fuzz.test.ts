import { beforeAll, describe, expect, it } from "vitest";
import { runFuzz } from "./run-fuzz.ts";
import { fuzzTargets } from "./targets.ts";

/** `npm run fuzz` reads a million. */
const inputs: Record<string, number> = { fits: 1500, tar: 1500, multipart: 1000 };

describe.each(Object.keys(inputs))("of thousands of damaged inputs for %s", (name) => {
  let result: Awaited<ReturnType<typeof runFuzz>>;
  beforeAll(async () => {
    const target = (await fuzzTargets(null)).find((each) => each.name === name);
    if (!target) throw new Error(`there is no target ${name}`);
    result = await runFuzz(target, { seed: 1, from: 0, to: inputs[name] ?? 0 });
  });

  it("each is read or refused with a code", () => {
    expect(result.crashes).toEqual([]);
  });

  it("some are read, and others refused for many reasons", () => {
    expect(result.codes.ok).toBeGreaterThan(50);
    expect(Object.keys(result.codes).length).toBeGreaterThan(2);
  });
});
