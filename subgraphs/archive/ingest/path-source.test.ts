import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPath } from "./path-source.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "asterism-roots-"));
  await writeFile(join(root, "a.fits"), "bytes");
});
afterAll(() => rm(root, { recursive: true }));

it("a file that is let go before anybody reads it is closed", async () => {
  const source = await openPath(join(root, "a.fits"), [root]);
  await source.close?.();
  const reading = source.bytes[Symbol.asyncIterator]().next();
  await expect(reading).rejects.toMatchObject({ code: "SOURCE_UNAVAILABLE" });
});
