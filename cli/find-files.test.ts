import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findFiles } from "./find-files.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "asterism-walk-"));
  for (const name of ["b/2.fits", "b/1.fits.fz", "b/c/3.pdf", "b/notes.txt", "a.fits"]) {
    await write(name);
  }
  for (const name of [".hidden/4.fits", "b/5.fits.part", "b/.6.fits"]) await write(name);
  // Round in a circle, to a file, and to nothing.
  await symlink(folder, join(folder, "b", "back"));
  await symlink(join(folder, "a.fits"), join(folder, "z.fits"));
  await symlink(join(folder, "gone"), join(folder, "dangling.fits"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string): Promise<void> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, name);
}

async function found(...names: string[]): Promise<string[]> {
  const files = await findFiles(
    names.map((name) => join(folder, name)),
    [".fits", ".fits.fz", ".pdf"],
  );
  return files.map(({ path }) => relative(folder, path));
}

it("a folder stands for what is in it and below it, in order, but for the unfinished", async () => {
  expect(await found("")).toEqual(["a.fits", "b/1.fits.fz", "b/2.fits", "b/c/3.pdf", "z.fits"]);
});

it("what is named is taken whatever its name is, and once", async () => {
  expect(await found("b/notes.txt", "b/.6.fits", "b/c", "b/c/3.pdf")).toEqual([
    ...["b/notes.txt", "b/.6.fits", "b/c/3.pdf"],
  ]);
});

it("what is named and is not there is an error", async () => {
  await expect(found("b", "nowhere")).rejects.toThrow("nowhere");
});

it("files are as they are now: bytes and time of writing", async () => {
  const [file] = await findFiles([join(folder, "a.fits")], []);
  expect(file).toMatchObject({ size: "a.fits".length });
  expect(Number.isInteger(file?.mtime)).toBe(true);
});
