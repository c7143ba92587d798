import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { claimDataDir, DataDirInUse } from "./data-dir-lock.ts";

const folder = () => mkdtemp(join(tmpdir(), "asterism-lock-"));

it("a data folder has one owner at a time", async () => {
  const place = await folder();
  const release = await claimDataDir(place);
  await expect(claimDataDir(place)).rejects.toThrow(DataDirInUse);
  await release();
  await (await claimDataDir(place))();
  expect(await readdir(place)).toEqual([]);
});

it("a claim that a dead process left behind is taken over", async () => {
  const place = await folder();
  // Above the highest number a process can have.
  await writeFile(join(place, "owner.pid"), "99999999");
  await (await claimDataDir(place))();
});
