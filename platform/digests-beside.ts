/**
 * The hashes of a stream that may be long. On Node a thread of their own makes those of long ones: MD5
 * alone takes as long as everything else that is done with the bytes. Elsewhere they are made here.
 */
import { getRuntimeKey } from "hono/adapter";
import { createDigests, type Sums } from "./digest.ts";

/** So many bytes are hashed here, and again by the thread when more come; starting one takes as long. */
const SHORT_BYTES = 4 * 1024 * 1024;
/** Memory that is shared with a thread, in a ring. */
const ROOMS = 8;
const ROOM_BYTES = 512 * 1024;

export interface DigestsBeside {
  /** What it returns is to be waited for before the next chunk; `chunk` must not change later. */
  update(chunk: Uint8Array): Promise<void> | undefined;
  /** Of everything so far; to be called once. */
  finish(): Promise<Sums>;
  /** Lets go of the thread. */
  close(): void;
}

export function createDigestsBeside(): DigestsBeside {
  const here = createDigests();
  let first: Uint8Array[] | null = getRuntimeKey() === "node" ? [] : null;
  let size = 0;
  let thread: Thread | null = null;
  async function moveTo(made: Promise<Thread>, chunks: Uint8Array[]): Promise<void> {
    thread = await made;
    for (const chunk of chunks) await thread.update(chunk);
  }
  return {
    update(chunk) {
      if (thread) return thread.update(chunk);
      here.update(chunk);
      size += chunk.length;
      first?.push(chunk);
      if (!first || size <= SHORT_BYTES) return undefined;
      const chunks = first;
      first = null;
      return moveTo(startThread(), chunks);
    },
    finish: async () => thread?.finish() ?? here.finish(),
    close: () => thread?.close(),
  };
}

type Thread = Awaited<ReturnType<typeof startThread>>;

/** Hashes rooms in the order of the ring; told how many bytes the next one has, or 0 for the end. */
const PROGRAM = `
const { parentPort, workerData } = require("node:worker_threads");
const { createHash } = require("node:crypto");
const md5 = createHash("md5");
const sha256 = createHash("sha256");
let size = 0;
let next = 0;
parentPort.on("message", (length) => {
  if (length === 0) {
    parentPort.postMessage({ md5: md5.digest("hex"), sha256: sha256.digest("hex"), size });
    return;
  }
  const { rooms, roomBytes } = workerData;
  const bytes = new Uint8Array(rooms, (next++ * roomBytes) % rooms.byteLength, length);
  md5.update(bytes);
  sha256.update(bytes);
  size += length;
  parentPort.postMessage(null);
});`;

async function startThread() {
  const { Worker } = await import("node:worker_threads");
  const rooms = new SharedArrayBuffer(ROOMS * ROOM_BYTES);
  const workerData = { rooms, roomBytes: ROOM_BYTES };
  const worker = new Worker(PROGRAM, { eval: true, execArgv: [], workerData });
  // Whoever waits for the hashes keeps the process alive.
  worker.unref();
  let told = () => {};
  let failure: unknown;
  let sums: Sums | null = null;
  /** Rooms that wait to be hashed. */
  let full = 0;
  let next = 0;
  let filled = 0;
  worker.on("message", (message: Sums | null) => {
    if (message) sums = message;
    else full--;
    told();
  });
  const ended = (error: unknown) => {
    failure ??= error;
    told();
  };
  worker.on("error", ended);
  worker.on("exit", () => ended(new Error("nobody hashes any more")));
  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      if (failure) throw failure;
      await new Promise<void>((resolve) => {
        told = resolve;
      });
    }
  }
  function send(): void {
    worker.postMessage(filled);
    full++;
    next++;
    filled = 0;
  }
  return {
    async update(chunk: Uint8Array): Promise<void> {
      for (let rest = chunk; rest.length > 0; ) {
        if (full === ROOMS) await until(() => full < ROOMS);
        const piece = rest.subarray(0, ROOM_BYTES - filled);
        new Uint8Array(rooms, (next % ROOMS) * ROOM_BYTES + filled, piece.length).set(piece);
        filled += piece.length;
        if (filled === ROOM_BYTES) send();
        rest = rest.subarray(piece.length);
      }
    },
    async finish(): Promise<Sums> {
      if (filled > 0) send();
      worker.postMessage(0);
      await until(() => sums !== null);
      return sums as unknown as Sums;
    },
    close: () => void worker.terminate(),
  };
}
