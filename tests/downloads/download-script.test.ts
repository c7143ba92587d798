import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { downloadScript } from "../../subgraphs/archive/download/download-script.ts";
import { prepared } from "../../subgraphs/archive/download/prepared-download.fixture.ts";

const bytes = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, at) => (at * seed) % 251);
/** Names that a shell would like to understand. */
const contents = {
  "a-e00.fits": bytes(5000, 31),
  "it's $(touch pwned) `touch pwned` & \\n.fits": bytes(3000, 17),
  "--help; touch pwned #.fits": bytes(200_000, 7),
};
const download = prepared(contents);
const total = download.files.length;

let server: Server;
let origin: string;
let folder: string;
/** Of each request: the file and where its range begins. */
let asked: [index: number, from: number][];
/** Answers instead of the file; removed when used. */
let faults: ((index: number) => { status?: number; breakAt?: number; body?: Uint8Array } | null)[];

beforeAll(async () => {
  server = createServer((request, response) => {
    const index = Number(request.url?.slice(1));
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
    asked.push([index, from]);
    const fault = faults.shift()?.(index) ?? {};
    if (fault.status) return response.writeHead(fault.status).end();
    const whole = fault.body ?? Object.values(contents)[index] ?? new Uint8Array();
    const part = whole.subarray(from);
    response.writeHead(from > 0 ? 206 : 200, {
      "content-length": part.length,
      ...(from > 0 && { "content-range": `bytes ${from}-${whole.length - 1}/${whole.length}` }),
    });
    if (fault.breakAt === undefined) return response.end(part);
    response.write(part.subarray(0, fault.breakAt), () => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "asterism-script-"));
  asked = [];
  faults = [];
  return () => rm(folder, { recursive: true });
});

async function run(expires = new Date(Date.now() + 3600_000), ...args: string[]) {
  const text = downloadScript(
    { ...download, expires },
    ({ frameId }) => `${origin}/${frameId - 1}`,
  );
  await writeFile(join(folder, "download.sh"), text);
  return new Promise<{ code: number; output: string; errors: string }>((done) => {
    execFile("sh", ["download.sh", ...args], { cwd: folder }, (error, output, errors) =>
      done({ code: error ? Number(error.code) : 0, output, errors }),
    );
  });
}

const pathOf = (index: number, within = download.folder) =>
  join(folder, within, download.files[index]?.path ?? "");

async function expectAllFiles(within?: string) {
  for (const [index, content] of Object.values(contents).entries()) {
    expect(await readFile(pathOf(index, within))).toEqual(Buffer.from(content));
  }
  // Nothing else was made, by whatever name.
  expect(await readdir(folder)).toEqual([within ?? download.folder, "download.sh"].sort());
  expect(await readdir(join(folder, within ?? download.folder, "20260305"))).toHaveLength(total);
}

it("fetches all files, whatever their names, and tells where it is", async () => {
  const { code, output, errors } = await run();
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  await expectAllFiles();
  expect(output.split("\n").slice(0, 2)).toEqual([
    "[1/3] 20260305/a-e00.fits",
    `[2/3] ${download.files[1]?.path}`,
  ]);
  expect(output.trimEnd().split("\n").at(-1)).toBe(
    "3 of 3 files are complete: 3 fetched, 0 were here already; 0 failed",
  );
});

it("run again, fetches only what is missing or is not the file", async () => {
  await run();
  await writeFile(pathOf(0), bytes(5000, 30));
  await rm(pathOf(1));
  asked = [];
  expect((await run()).code).toBe(0);
  expect(asked).toEqual([
    [0, 0],
    [1, 0],
  ]);
  await expectAllFiles();
  asked = [];
  expect((await run()).code).toBe(0);
  expect(asked).toEqual([]);
});

it("goes on where it was interrupted", async () => {
  await run();
  const begun = `${pathOf(2)}.part`;
  await writeFile(begun, await readFile(pathOf(2)));
  await truncate(begun, 150_000);
  await rm(pathOf(2));
  asked = [];
  expect((await run()).code).toBe(0);
  expect(asked).toEqual([[2, 150_000]]);
  await expectAllFiles();
});

it("goes on where a connection broke", async () => {
  faults = [() => null, () => null, () => ({ breakAt: 100_000 })];
  expect((await run()).code).toBe(0);
  const [, , first, second] = asked;
  expect(first).toEqual([2, 0]);
  expect(second?.[0]).toBe(2);
  expect(second?.[1]).toBeGreaterThan(0);
  await expectAllFiles();
});

it("begins again when what came is not the file", async () => {
  faults = [() => ({ body: bytes(5000, 30) })];
  const { code, errors } = await run();
  expect(code).toBe(0);
  expect(errors).toContain("What came is not the file: 20260305/a-e00.fits");
  await expectAllFiles();
});

it("fetches the others when one fails, and then fails itself", async () => {
  faults = [1, 2, 3].map(() => () => ({ status: 404 }));
  const { code, output, errors } = await run();
  expect(code).toBe(1);
  expect(errors).toContain("Failed: 20260305/a-e00.fits");
  expect(output).toContain("2 of 3 files are complete: 2 fetched, 0 were here already; 1 failed");
  expect((await run()).code).toBe(0);
  await expectAllFiles();
});

it("stops when its URLs have expired, and a new one goes on in the same folder", async () => {
  faults = [() => null, () => ({ status: 403 })];
  const over = await run(new Date(Date.now() - 1000), "nights");
  expect(over.code).toBe(1);
  expect(over.errors).toContain("sh download.sh nights");
  expect(asked).toEqual([
    [0, 0],
    [1, 0],
  ]);
  expect((await run(undefined, "nights")).code).toBe(0);
  expect(asked.map(([index]) => index)).toEqual([0, 1, 1, 2]);
  await expectAllFiles("nights");
});
