/**
 * A file much larger than the memory it may take, through a server process of its own. Runs when
 * S3_ENDPOINT and its companions are set, on systems that tell a process's memory in /proc.
 */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, describe, expect, it } from "vitest";
import { frameStream } from "../harness/frames.ts";
import { memoryOf, type ServerProcess, startServerProcess } from "../harness/server-process.ts";
import { ingestStream } from "../harness/upload.ts";

const MEBIBYTE = 1024 * 1024;
const usable = process.env.S3_ENDPOINT !== undefined && existsSync("/proc/self/status");

describe.skipIf(!usable)("a frame of 512 MiB", () => {
  let folder: string;
  let server: ServerProcess;
  afterEach(async () => {
    await server.end();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(["folder", "S3"])(
    "passes through to the %s store in less than 150 MiB",
    async (store) => {
      const s3 = Object.entries(process.env).filter(([name]) => name.startsWith("S3_"));
      folder = await mkdtemp(join(tmpdir(), "asterism-large-"));
      server = await startServerProcess({
        ...{ SEED: "false", ASTERISM_DATA_DIR: folder },
        ...(store === "S3" ? Object.fromEntries(s3) : {}),
      });
      const token = (await readFile(join(folder, "admin-token"), "utf8")).trim();
      const before = memoryOf(server.child);
      let most = before;
      const sampler = setInterval(() => {
        most = Math.max(most, memoryOf(server.child));
      }, 50);
      const name = `large-${crypto.randomUUID()}`;
      const file = frameStream({ OBJECT: name }, { width: 16384, height: 16384 });
      const { data, errors } = await ingestStream(server.url, `${name}-e00.fits`, file, { token });
      clearInterval(sampler);
      expect(errors).toBeUndefined();
      expect(data.ingestFrame.outcome).toBe("CREATED");
      expect(data.ingestFrame.frame.size).toBeGreaterThan(512 * MEBIBYTE);
      console.log(`${store}: ${before.toFixed(0)} MiB before, ${most.toFixed(0)} MiB at most`);
      expect(most - before).toBeLessThan(150);
    },
    300_000,
  );
});
