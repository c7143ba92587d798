/**
 * The least that a file costs on its way to S3: MD5 and SHA-256 are made of its bytes, and they are
 * passed on in parts. Nothing is signed, read, compared or written down. Run by the bench `ingest` in
 * a process of its own; prints its address, and takes bytes by POST under the key of the path.
 */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { Worker } from "node:worker_threads";
import { Agent, request } from "undici";
import { readSettings, type S3Settings } from "../platform/settings.ts";
import { createS3Signer } from "../subgraphs/archive/subgraph.ts";

const PART_BYTES = 8 * 1024 * 1024;
const IN_FLIGHT = 4;

const settings = readSettings(process.env).s3 as S3Settings;
const signer = createS3Signer(settings);
const dispatcher = new Agent();

/** What it hashes lies in memory that is shared, so that nothing is copied for it. */
const HASHER = `
const { parentPort } = require("node:worker_threads");
const hashes = ["md5", "sha256"].map((name) => require("node:crypto").createHash(name));
parentPort.on("message", ({ memory, length }) => {
  for (const hash of hashes) hash.update(Buffer.from(memory, 0, length));
  parentPort.postMessage(length ? null : hashes.map((hash) => hash.digest("hex")));
});`;

async function passOn(bytes: IncomingMessage, key: string): Promise<unknown> {
  const send = async (method: "POST" | "PUT", query: Record<string, string>, body?: Buffer) => {
    const url = await signer.presign({ method, key, query }, 3600, new Date());
    const answer = await request(url, { method, body: body ?? null, dispatcher });
    const text = await answer.body.text();
    if (answer.statusCode >= 300) throw new Error(text);
    return { text, etag: String(answer.headers.etag) };
  };
  const created = await send("POST", { uploads: "" });
  const uploadId = /<UploadId>([^<]*)/.exec(created.text)?.[1] ?? "";
  const worker = new Worker(HASHER, { eval: true });
  const waiting: ((answer: unknown) => void)[] = [];
  worker.on("message", (answer) => waiting.shift()?.(answer));
  const hashed = (memory: SharedArrayBuffer, length: number) =>
    new Promise<unknown>((resolve) => {
      waiting.push(resolve);
      worker.postMessage({ memory, length });
    });

  const free = Array.from({ length: IN_FLIGHT + 1 }, () => new SharedArrayBuffer(PART_BYTES));
  const underWay = new Set<Promise<unknown>>();
  const etags: string[] = [];
  let memory = free.pop() as SharedArrayBuffer;
  let length = 0;
  const ship = async () => {
    const shipped = { memory, part: Buffer.from(memory, 0, length) };
    const number = etags.push("");
    const sent = send("PUT", { partNumber: String(number), uploadId }, shipped.part);
    const task = Promise.all([sent, hashed(memory, length)]).then(([{ etag }]) => {
      etags[number - 1] = etag;
      free.push(shipped.memory);
      underWay.delete(task);
    });
    underWay.add(task);
    if (free.length === 0) await Promise.race(underWay);
    memory = free.pop() as SharedArrayBuffer;
    length = 0;
  };
  for await (const chunk of bytes) {
    for (let rest: Buffer = chunk; rest.length > 0; ) {
      const piece = rest.subarray(0, PART_BYTES - length);
      Buffer.from(memory).set(piece, length);
      length += piece.length;
      rest = rest.subarray(piece.length);
      if (length === PART_BYTES) await ship();
    }
  }
  if (length > 0) await ship();
  await Promise.all(underWay);
  const sums = await hashed(memory, 0);
  await worker.terminate();
  const parts = etags.map(
    (etag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${etag}</ETag></Part>`,
  );
  const list = `<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`;
  await send("POST", { uploadId }, Buffer.from(list));
  return sums;
}

const server = createServer(async (incoming, response) => {
  try {
    response.end(JSON.stringify(await passOn(incoming, incoming.url?.slice(1) ?? "")));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
