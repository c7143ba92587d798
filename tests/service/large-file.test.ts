/**
 * A file much larger than the memory it may take, through a server process of its own. Runs when
 * S3_ENDPOINT and its companions are set, on systems that tell a process's memory in /proc.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, it } from "vitest";
import { multipartBody } from "../../platform/multipart-body.ts";
import { isUploadMark } from "../../schema/upload.ts";
import { authorization } from "../harness/as.ts";
import type { Answer } from "../harness/asterism.ts";
import { frameStream } from "../harness/frames.ts";
import { INGEST } from "../harness/upload.ts";

const MEBIBYTE = 1024 * 1024;
const usable = process.env.S3_ENDPOINT !== undefined && existsSync("/proc/self/status");

/** Resident memory of a process, in MiB. */
function residentMemory(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(line?.[1]) / 1024;
}

describe.skipIf(!usable)("a frame of 1 GiB", () => {
  let folder: string;
  let server: ChildProcess;
  afterEach(async () => {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await gone;
    await rm(folder, { recursive: true, force: true });
  });

  /** Starts a server and answers with its address once it listens. */
  async function start(environment: NodeJS.ProcessEnv): Promise<string> {
    folder = await mkdtemp(join(tmpdir(), "asterism-large-"));
    server = spawn(process.execPath, ["--import", "tsx", "gateway/serve-node.ts"], {
      env: { ...environment, PORT: "0", SEED: "false", ASTERISM_DATA_DIR: folder },
      stdio: ["ignore", "pipe", "inherit"],
    });
    for await (const line of createInterface({ input: server.stdout as NodeJS.ReadableStream })) {
      const url = /served at (\S+)\/graphql/.exec(line)?.[1];
      if (url) return url;
    }
    throw new Error("the server ended before it listened");
  }

  it.each(["folder", "S3"])(
    "passes through to the %s store in less than 150 MiB",
    async (store) => {
      const { PATH, HOME } = process.env;
      const s3 = Object.entries(process.env).filter(([name]) => name.startsWith("S3_"));
      const url = await start({ PATH, HOME, ...(store === "S3" ? Object.fromEntries(s3) : {}) });
      const token = (await readFile(join(folder, "admin-token"), "utf8")).trim();
      const pid = server.pid as number;
      const before = residentMemory(pid);
      let most = before;
      const sampler = setInterval(() => {
        most = Math.max(most, residentMemory(pid));
      }, 50);
      const name = `large-${crypto.randomUUID()}`;
      const file = frameStream({ OBJECT: name }, { width: 16384, height: 32768 });
      const upload = {
        [isUploadMark]: true as const,
        open: async () => ({
          filename: `${name}-e00.fits`,
          contentType: "image/fits",
          bytes: file,
        }),
      };
      const { body, headers } = multipartBody(
        { query: INGEST, variables: { input: { file: upload } } },
        [{ path: "variables.input.file", upload }],
        () => {},
      );
      const init = {
        method: "POST",
        body,
        headers: { ...headers, "apollo-require-preflight": "1", ...authorization({ token }) },
      };
      const response = await fetch(`${url}/graphql`, { ...init, duplex: "half" } as RequestInit);
      const { data, errors } = (await response.json()) as Answer;
      clearInterval(sampler);
      expect(errors).toBeUndefined();
      expect(data.ingestFrame.outcome).toBe("CREATED");
      expect(data.ingestFrame.frame.size).toBeGreaterThan(1024 * MEBIBYTE);
      console.log(`${store}: ${before.toFixed(0)} MiB before, ${most.toFixed(0)} MiB at most`);
      expect(most - before).toBeLessThan(150);
    },
    300_000,
  );
});
