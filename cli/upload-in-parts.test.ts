import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { GraphClient } from "./graph-client.ts";
import type { Journal } from "./journal.ts";
import { type LocalFile, lookAt } from "./local-file.ts";
import { uploadInParts } from "./upload-in-parts.ts";

const BYTES = "aaaabbbbcc";

let folder: string;
let file: LocalFile;
let server: Server;
/** Parts that arrived, by path; those refused are not taken. */
let arrived: Map<string, { text: string; length: string | undefined }>;
let refused: Set<string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "asterism-parts-"));
  const path = join(folder, "a.fits");
  await writeFile(path, BYTES);
  file = (await lookAt(path)) as LocalFile;
  arrived = new Map();
  refused = new Set();
  server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const number = request.url ?? "";
    if (refused.has(number)) return response.writeHead(403).end();
    arrived.set(number, { text, length: request.headers["content-length"] });
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true });
});

/** A graph that knows which parts have arrived, and a journal that remembers one upload. */
function sender(known: string | null = null) {
  const recorded: object[] = [];
  let upload = known;
  const parts = () =>
    [0, 4, 8].map((offset, index) => ({
      ...{ number: index + 1, offset, size: Math.min(4, BYTES.length - offset) },
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${index + 1}`,
      uploaded: arrived.has(`/${index + 1}`),
    }));
  const asked: string[] = [];
  const graph = {
    async ask(query: string) {
      const name = query.includes("createFrameUpload") ? "createFrameUpload" : "frameUpload";
      asked.push(name);
      const answer = { id: "u1", parts: parts() };
      return name === "frameUpload"
        ? { frameUpload: upload === "over" ? null : answer }
        : { createFrameUpload: { upload: answer } };
    },
  } as GraphClient;
  const journal = {
    archived: () => null,
    upload: () => upload,
    async record(entry) {
      recorded.push(entry);
      upload = "upload" in entry ? entry.upload : null;
    },
  } as Journal;
  return { graph, journal, asked, recorded };
}

it("every part goes to its URL with its length", async () => {
  const { recorded, ...services } = sender();
  const progress: number[] = [];
  const id = await uploadInParts(services, file, "abc", (sent) => progress.push(sent));
  expect(id).toBe("u1");
  expect([...arrived].sort()).toEqual([
    ["/1", { text: "aaaa", length: "4" }],
    ["/2", { text: "bbbb", length: "4" }],
    ["/3", { text: "cc", length: "2" }],
  ]);
  expect([progress[0], progress.at(-1)]).toEqual([0, BYTES.length]);
  expect(recorded).toMatchObject([{ path: file.path, sha256: "abc", upload: "u1" }]);
});

it("only parts that are missing are sent when it is tried again", async () => {
  refused.add("/2");
  const { asked, ...services } = sender();
  const failed = uploadInParts(services, file, "abc", () => {});
  await expect(failed).rejects.toMatchObject({ code: "PART_REFUSED", retry: "BACKOFF" });
  const before = [...arrived.keys()];
  expect(before).not.toContain("/2");
  refused.clear();
  const progress: number[] = [];
  await uploadInParts(services, file, "abc", (sent) => progress.push(sent));
  expect(asked).toEqual(["createFrameUpload", "frameUpload"]);
  expect([...arrived.keys()].slice(before.length)).toContain("/2");
  expect(arrived.size).toBe(3);
  expect(progress[0]).toBe(before.length === 2 ? 6 : 4);
});

it("an upload that is over is begun anew", async () => {
  const { asked, ...services } = sender("over");
  await uploadInParts(services, file, "abc", () => {});
  expect(asked).toEqual(["frameUpload", "createFrameUpload"]);
  expect(arrived.size).toBe(3);
});

it("a refusal never tells what is signed into the URL", async () => {
  refused.add("/1");
  const failed = uploadInParts(sender(), file, "abc", () => {});
  await expect(failed).rejects.toThrow(
    /^Cannot send a part to http:\/\/127\.0\.0\.1:\d+: it answers 403$/,
  );
});

it("a file that is shorter than it was is told as changed", async () => {
  await writeFile(file.path, "aaaa");
  const failed = uploadInParts(sender(), file, "abc", () => {});
  await expect(failed).rejects.toMatchObject({ code: "FILE_CHANGED", retry: "BACKOFF" });
});
