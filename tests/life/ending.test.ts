import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { frame } from "../harness/frames.ts";
import { startServerProcess } from "../harness/server-process.ts";
import { uploadRequest } from "../harness/upload.ts";

describe("a server that is told to end while an upload comes in", () => {
  let folder: string;
  let server: ChildProcess;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "asterism-ending-"));
  });
  afterEach(() => {
    server.kill("SIGKILL");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function start(environment: Record<string, string>): Promise<string> {
    const settings = { SEED: "false", ASTERISM_DATA_DIR: folder, ...environment };
    const started = await startServerProcess(settings, "ignore");
    server = started.child;
    return started.url;
  }
  const partial = () => readdir(join(folder, "objects", ".partial")).catch(() => []);

  /** Sends the first half, and waits until the store has some of it. */
  async function halfSent(
    url: string,
    name: string,
  ): Promise<{ sending: ClientRequest; rest: Buffer }> {
    const token = (await readFile(join(folder, "admin-token"), "utf8")).trim();
    const bytes = frame({ OBJECT: name }, { width: 3000, height: 2100 });
    const upload = uploadRequest(url, `${name}-e00.fits`, bytes, {}, { token });
    const body = Buffer.from(await upload.arrayBuffer());
    const headers = { ...Object.fromEntries(upload.headers), "content-length": body.length };
    const sending = request(upload.url, { method: "POST", headers });
    const half = Math.floor(body.length / 2);
    sending.write(body.subarray(0, half));
    while ((await partial()).length === 0) await new Promise(setImmediate);
    return { sending, rest: body.subarray(half) };
  }
  const refused = (url: string) =>
    fetch(`${url}/health`).then(
      () => false,
      () => true,
    );

  it("takes nothing new, archives the file, and ends with 0", async () => {
    const url = await start({ DRAIN_SECONDS: "60" });
    const { sending, rest } = await halfSent(url, "finished");
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    while (!(await refused(url)));
    const answered = once(sending, "response");
    sending.end(rest);
    const [response] = (await answered) as [IncomingMessage];
    let text = "";
    for await (const chunk of response) text += chunk;
    expect(JSON.parse(text).data.ingestFrame.outcome).toBe("CREATED");
    expect(await ended).toEqual([0, null]);
    expect(await partial()).toEqual([]);
  });

  it("aborts it after DRAIN_SECONDS, and leaves nothing half-written", async () => {
    const url = await start({ DRAIN_SECONDS: "0" });
    const { sending } = await halfSent(url, "broken");
    const ended = once(server, "exit");
    const broken = once(sending, "error").catch(() => {});
    server.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    await broken;
    expect(await partial()).toEqual([]);
    const left = await readdir(join(folder, "objects"), { recursive: true });
    expect(left.filter((path) => path.includes("broken-e00"))).toEqual([]);
  });

  it("ends at once when it is told twice", async () => {
    const url = await start({ DRAIN_SECONDS: "3600" });
    const { sending } = await halfSent(url, "hurried");
    sending.on("error", () => {});
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    while (!(await refused(url)));
    server.kill("SIGTERM");
    expect(await ended).toEqual([143, null]);
  });
});
