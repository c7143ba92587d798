import { appendFile, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type JournalOptions, openJournal } from "./journal.ts";

let folder: string;
let options: JournalOptions;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "asterism-journal-"));
  const path = join(folder, "state", "ingest.jsonl");
  options = { path, readOnly: false, server: "http://here", roots: ["/d"], again: false };
});
afterEach(() => rm(folder, { recursive: true }));

const file = { path: "/d/a.fits", size: 10, mtime: 1000 };
const archived = { ...file, sha256: "aa", outcome: "CREATED", frame: "7" };

it("what was archived is known to the next run, as long as it has not changed", async () => {
  await (await openJournal(options)).record(archived);
  const next = await openJournal(options);
  expect(next.archived(file)).toMatchObject({ outcome: "CREATED", frame: "7" });
  expect(next.archived({ ...file, size: 11 })).toBeNull();
  expect(next.archived({ ...file, mtime: 1001 })).toBeNull();
  expect((await openJournal({ ...options, again: true })).archived(file)).toBeNull();
});

it("an upload that was begun is known until the file is archived or has other bytes", async () => {
  const first = await openJournal(options);
  await first.record({ ...file, sha256: "aa", upload: "u1" });
  const next = await openJournal(options);
  expect([next.upload(file.path, "aa"), next.upload(file.path, "bb")]).toEqual(["u1", null]);
  expect(next.archived(file)).toBeNull();
  await next.record(archived);
  expect((await openJournal(options)).upload(file.path, "aa")).toBeNull();
});

it("other servers and other folders are no matter", async () => {
  await (await openJournal(options)).record(archived);
  for (const changes of [{ server: "http://there" }, { roots: ["/dd", "/d/a"] }]) {
    expect((await openJournal({ ...options, ...changes })).archived(file)).toBeNull();
  }
});

it("a line that a crash has torn costs that line only", async () => {
  await (await openJournal(options)).record(archived);
  await appendFile(options.path, '{"server":"http://here","path":"/d/b.fi');
  await (await openJournal(options)).record({ ...archived, path: "/d/c.fits" });
  const next = await openJournal(options);
  expect(next.archived(file)).not.toBeNull();
  expect(next.archived({ ...file, path: "/d/c.fits" })).not.toBeNull();
});

it("is for its owner, and is not made by who only reads it", async () => {
  const reader = await openJournal({ ...options, readOnly: true });
  expect(reader.archived(file)).toBeNull();
  await expect(stat(options.path)).rejects.toMatchObject({ code: "ENOENT" });
  await (await openJournal(options)).record(archived);
  expect((await stat(options.path)).mode & 0o077).toBe(0);
  expect(await readFile(options.path, "utf8")).not.toContain("token");
});
