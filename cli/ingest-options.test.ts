import { expect, it } from "vitest";
import { type IngestOptions, ingestCommand } from "./ingest-options.ts";

async function read(...words: string[]): Promise<IngestOptions> {
  let read: IngestOptions | null = null;
  const command = ingestCommand(async (_paths, options) => {
    read = options;
  });
  command.exitOverride().configureOutput({ writeErr: () => {} });
  await command.parseAsync([...words, "/data"], { from: "user" });
  return read as unknown as IngestOptions;
}

it("metadata are texts unless they are JSON of something else", async () => {
  const words = ["OBJECT=M 83", "RLEVEL=91", "EXPTIME=0.5", "ISOK=true", "GONE=null", "A=b=c"];
  const odd = ['BLKUID="0123"', "LIST=[1]", "EMPTY="];
  const { metadata } = await read(...[...words, ...odd].flatMap((word) => ["--metadata", word]));
  expect(metadata).toEqual({
    ...{ OBJECT: "M 83", RLEVEL: 91, EXPTIME: 0.5, ISOK: true, GONE: null, A: "b=c" },
    ...{ BLKUID: "0123", LIST: "[1]", EMPTY: "" },
  });
  expect((await read()).metadata).toEqual({});
});

it("extensions that are given take the place of the usual ones, with or without their dots", async () => {
  expect((await read()).extension).toContain(".fits.fz");
  expect((await read("--extension", ".fits", "--extension", "fit,fts")).extension).toEqual([
    ...[".fits", ".fit", ".fts"],
  ]);
});

it.each([
  [["--deadline", "soon"]],
  [["--concurrency", "0"]],
  [["--concurrency", "2.5"]],
  [["--parts-from", "big"]],
  [["--metadata", "OBJECT"]],
  [["--extension", ""]],
  [["--unknown"]],
])("%j is a wrong call", async (words) => {
  await expect(read(...words)).rejects.toMatchObject({ exitCode: 1 });
});
