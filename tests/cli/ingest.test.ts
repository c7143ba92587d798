import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../cli/clock.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { call } from "./at-the-terminal.ts";

let asterism: Asterism;
let token: string;
beforeAll(async () => {
  asterism = await startAsterism({ listen: true });
  token = await asterism.token({ scopes: ["FRAMES_INGEST"] });
});
afterAll(() => asterism.close());

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "asterism-cli-"));
});
afterEach(() => rm(folder, { recursive: true }));

const environment = () => ({
  ASTERISM_URL: asterism.url,
  ASTERISM_TOKEN: token,
  XDG_STATE_HOME: join(folder, "state"),
});

let count = 0;
/** Writes a frame that no other test has; tells its path. */
async function writeFrame(changes: Parameters<typeof frame>[0] = {}): Promise<string> {
  const name = `cli-${++count}-e00.fits`;
  const path = join(folder, "data", name);
  await mkdir(join(folder, "data"), { recursive: true });
  await writeFile(path, frame({ OBJECT: name, ...changes }));
  return path;
}

const run = async (words: string[], changes: Record<string, string | undefined> = {}) => {
  const { stdout, stderr, exitCode } = call(words, { ...environment(), ...changes });
  return { exitCode: await exitCode, events: stdout.events, out: stdout.text, err: stderr.text };
};
const ingest = (...words: string[]) => run(["ingest", "--json", ...words]);
const data = () => join(folder, "data");

describe("asterism ingest", () => {
  it("archives what is in a folder, and tells each file and the end as JSON lines", async () => {
    const paths = [await writeFrame(), await writeFrame()];
    const { exitCode, events, out } = await ingest(data());
    expect(exitCode).toBe(0);
    const archived = events.filter(({ event }) => event === "archived");
    expect(archived.map(({ path }) => path).sort()).toEqual(paths);
    for (const { outcome, frame: id } of archived) {
      expect(outcome).toBe("CREATED");
      const query = "query ($id: ID!) { frame(id: $id) { basename } }";
      const answer = await asterism.graphql(query, { id }, { token: asterism.adminToken });
      expect(answer.data.frame.basename).toMatch(/^cli-\d+-e00$/);
    }
    expect(events.at(-1)).toMatchObject({ event: "finished", exitCode: 0, created: 2 });
    expect(out.trim().split("\n")).toHaveLength(events.length);
  });

  it("sends a second time only what is new or has changed", async () => {
    const [same, changing] = [await writeFrame(), await writeFrame()];
    await ingest(data());
    await writeFile(changing, frame({ OBJECT: "changed", EXPTIME: 31 }, { width: 32 }));
    const { exitCode, events } = await ingest(data());
    expect(exitCode).toBe(0);
    expect(events).toContainEqual(expect.objectContaining({ event: "skipped", path: same }));
    const [archived, ...others] = events.filter(({ event }) => event === "archived");
    expect(archived).toMatchObject({ path: changing, outcome: "NEW_VERSION" });
    expect(others).toEqual([]);
    const again = await ingest("--again", data());
    expect(again.events.at(-1)).toMatchObject({ alreadyArchived: 2, skipped: 0, exitCode: 0 });
  });

  it("ends with 2 when a file is refused, and tells why and what to do", async () => {
    const [good, bad] = [await writeFrame(), await writeFrame({ PROPID: undefined })];
    const { exitCode, events } = await ingest(data());
    expect(exitCode).toBe(2);
    expect(events).toContainEqual(expect.objectContaining({ event: "archived", path: good }));
    const refused = events.find(({ event }) => event === "refused");
    expect(refused).toMatchObject({ path: bad, code: "HEADER_MISSING", retry: "NEVER" });
    expect(refused.advice).not.toBe("");
    const supplied = await ingest("--metadata", "PROPID=HTN2026A-001", data());
    expect(supplied.events.at(-1)).toMatchObject({ created: 1, skipped: 1, exitCode: 0 });
  });

  it("tells people one line for each file", async () => {
    const [good, bad] = [await writeFrame(), await writeFrame({ "DATE-OBS": "tomorrow" })];
    const { out, err } = await run(["ingest", data()]);
    expect(out).toMatch(new RegExp(`^CREATED +${good}  frame \\d+$`, "m"));
    expect(out).toContain("1 new, 0 archived before, 1 refused");
    expect(err).toMatch(new RegExp(`^REFUSED +${bad}  HEADER_INVALID: .+\n +\\S.+$`, "m"));
  });

  it("only tells what it would send when asked for a dry run", async () => {
    const path = await writeFrame();
    const { exitCode, out } = await run(["ingest", "--dry-run", data()], { ASTERISM_TOKEN: "" });
    expect([exitCode, out]).toEqual([0, `${path}\n`]);
    expect((await ingest(data())).events.at(-1)).toMatchObject({ created: 1 });
    expect((await run(["ingest", "--dry-run", data()])).out).toBe("");
  });
});

describe("a wrong call", () => {
  it.each<[string, string[], Record<string, string>]>([
    ["a path that is not there", ["/nowhere/at/all"], {}],
    ["no token", ["."], { ASTERISM_TOKEN: "", ASTERISM_DATA_DIR: "/nowhere" }],
    ["no server", ["--url", "elsewhere", "."], {}],
    ["no paths", [], {}],
    ["a time that is none", ["--deadline", "soon", "."], {}],
  ])("with %s ends with 1 and sends nothing", async (_what, words, changes) => {
    const { exitCode, out, err } = await run(["ingest", ...words], changes);
    expect([exitCode, out]).toEqual([1, ""]);
    expect(err).not.toBe("");
  });

  it("shows the administrator's token of this machine to this machine only", async () => {
    await writeFrame();
    const given = { ASTERISM_TOKEN: "", ASTERISM_DATA_DIR: asterism.dataDir };
    const here = await run(["ingest", "--json", data()], given);
    expect(here.events.at(-1)).toMatchObject({ created: 1 });
    const there = await run(["ingest", "--url", "http://archive.example", data()], given);
    expect(there.exitCode).toBe(1);
  });
});

describe("a token", () => {
  it("that may not ingest ends the run at once", async () => {
    await writeFrame();
    await writeFrame();
    const reader = await asterism.token({ scopes: ["READ"] });
    const words = ["--concurrency", "1", "--token", reader, data()];
    const { exitCode, events, out } = await ingest(...words);
    expect(exitCode).toBe(2);
    expect(events.filter(({ event }) => event === "refused")).toMatchObject([
      { code: "FORBIDDEN" },
    ]);
    expect(events.at(-1)).toMatchObject({ refused: 1, postponed: 1 });
    expect(out).not.toContain(reader);
  });

  it("that nobody knows is not repeated in any word", async () => {
    await writeFrame();
    const { exitCode, out, err } = await run(["ingest", "--token", "not-a-token", data()]);
    expect(exitCode).toBe(2);
    expect(out + err).toContain("TOKEN_");
    expect(out + err).not.toContain("not-a-token");
  });
});

describe("a server", () => {
  let server: Server;
  beforeEach(() => {
    server = createServer();
  });
  afterEach(() => new Promise((done) => server.close(done)));

  /** Answers as told; tells its URL. */
  async function answering(status: number, body: string, headers = {}): Promise<string> {
    server.on("request", (request, response) => {
      request.resume();
      request.on("end", () => response.writeHead(status, headers).end(body));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it("that is not there is asked again until the deadline, which ends with 3", async () => {
    const path = await writeFrame();
    const url = await answering(200, "");
    await new Promise((done) => server.close(done));
    const { exitCode, events } = await ingest("--url", url, "--deadline", "10s", path);
    expect(exitCode).toBe(3);
    const retries = events.filter(({ event }) => event === "retrying");
    expect(retries.length).toBeGreaterThan(1);
    expect(retries[0]).toMatchObject({ code: "SERVER_UNREACHABLE", retry: "BACKOFF" });
    expect(events.at(-2)).toMatchObject({ event: "postponed", path, code: "SERVER_UNREACHABLE" });
  });

  it.each([
    [503, "<html>", {}, "SERVER_UNAVAILABLE", 3],
    [404, "<html>", {}, "NOT_A_GRAPH", 2],
    [302, "", { location: "https://archive.example/" }, "NOT_A_GRAPH", 2],
    [200, '{"hello":1}', {}, "NOT_A_GRAPH", 2],
  ] as const)("that answers %i %j %j is %s", async (status, body, headers, code, exitCode) => {
    await writeFrame();
    const url = await answering(status, body, headers);
    const done = await ingest("--url", url, "--deadline", "1s", data());
    expect(done.exitCode).toBe(exitCode);
    expect(done.events.at(-2)).toMatchObject({ code });
  });
});

describe("a large file", () => {
  it("goes up in parts past the graph", async () => {
    const path = await writeFrame();
    const { exitCode, events } = await ingest("--parts-from", "1k", data());
    expect(exitCode).toBe(0);
    expect(events.at(-2)).toMatchObject({ event: "archived", path, outcome: "CREATED" });
    const journal = await readFile(join(folder, "state", "asterism", "ingest.jsonl"), "utf8");
    expect(
      journal
        .trim()
        .split("\n")
        .map((line) => Object.hasOwn(JSON.parse(line), "upload")),
    ).toEqual([true, false]);
  });

  it("that was refused for its header needs its bytes no second time", async () => {
    const path = await writeFrame({ PROPID: undefined });
    const refused = await ingest("--parts-from", "1k", path);
    expect(refused.exitCode).toBe(2);
    // Were they sent again, they would be read, and would be others.
    const words = ["--parts-from", "1k", "--metadata", "PROPID=HTN2026A-001", path];
    const { events } = await ingest(...words);
    expect(events.at(-2)).toMatchObject({ event: "archived", outcome: "CREATED" });
    const lines = (await readFile(join(folder, "state", "asterism", "ingest.jsonl"), "utf8"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ upload }) => upload)).toHaveLength(1);
  });

  it("whose upload is gone is sent anew", async () => {
    const path = await writeFrame({ PROPID: undefined });
    await ingest("--parts-from", "1k", path);
    await asterism.database.sql`delete from archive.upload`;
    const words = ["--parts-from", "1k", "--metadata", "PROPID=HTN2026A-001", path];
    expect((await ingest(...words)).events.at(-1)).toMatchObject({ created: 1, exitCode: 0 });
  });
});

describe("watching", () => {
  it("archives what is there, and what comes, until it is stopped", async () => {
    const before = await writeFrame();
    const words = ["ingest", "--json", "--watch", "--settle", "0.05s", data()];
    const { stdout, stop, exitCode } = call(words, environment(), systemClock);
    await stdout.until("archived");
    const name = join(folder, "data", `cli-late-${crypto.randomUUID()}.fits`);
    await writeFile(`${name}.part`, frame({ OBJECT: name.slice(-40) }));
    await rename(`${name}.part`, name);
    await stdout.until("archived", 2);
    stop();
    expect(await exitCode).toBe(130);
    const paths = stdout.events.flatMap(({ event, path }) => (event === "archived" ? path : []));
    expect(paths).toEqual([before, name]);
    expect(stdout.events.at(-1)).toMatchObject({ event: "finished", created: 2 });
  });
});

it("npx asterism needs no build, from whatever folder", async () => {
  const path = await writeFrame();
  const launch = fileURLToPath(new URL("../../cli/launch.js", import.meta.url));
  const child = spawn(process.execPath, [launch, "ingest", "--json", "."], {
    cwd: data(),
    env: { PATH: process.env.PATH, ...environment() },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  expect(await new Promise((done) => child.on("close", done))).toBe(0);
  expect(out).toContain(JSON.stringify(path));
});
