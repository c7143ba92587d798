/**
 * A file larger than the memory it may take, through a gateway in a process of its own to a subgraph
 * elsewhere. On systems that tell a process's memory in /proc.
 */
import { existsSync, writeFileSync } from "node:fs";
import { exportJWK, generateKeyPair } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphNames } from "../../schema/subgraph-names.ts";
import { type Answer, type Asterism, startAsterism } from "../harness/asterism.ts";
import { frameStream } from "../harness/frames.ts";
import { memoryOf, type ServerProcess, startServerProcess } from "../harness/server-process.ts";
import { ingestStream } from "../harness/upload.ts";

const MEBIBYTE = 1024 * 1024;

describe.skipIf(!existsSync("/proc/self/clear_refs"))("a file of 256 MiB", () => {
  let asterism: Asterism;
  let gateway: ServerProcess;
  beforeAll(async () => {
    const { privateKey } = await generateKeyPair("ES256", { extractable: true });
    const GATEWAY_KEY = JSON.stringify(await exportJWK(privateKey));
    asterism = await startAsterism({ remote: [...subgraphNames], environment: { GATEWAY_KEY } });
    const { subgraphUrls } = asterism.host.settings;
    const urls = Object.entries(subgraphUrls).map(([name, at]) => [
      `SUBGRAPH_${name.toUpperCase()}_URL`,
      at,
    ]);
    gateway = await startServerProcess({ GATEWAY_KEY, ...Object.fromEntries(urls) });
  });
  afterAll(async () => {
    await gateway.end();
    await asterism.close();
  });

  function send(name: string, height: number): Promise<Answer> {
    const bytes = frameStream({ OBJECT: name }, { width: 16384, height });
    const as = { token: asterism.adminToken };
    return ingestStream(gateway.url, `${name}-e00.fits`, bytes, as);
  }

  it("passes through the gateway to the archive, and takes less than 100 MiB of its memory", async () => {
    // What the first one brings along is there for all.
    expect((await send("small", 256)).data.ingestFrame.outcome).toBe("CREATED");
    const before = memoryOf(gateway.child);
    // From now on it tells the most since now.
    writeFileSync(`/proc/${gateway.child.pid}/clear_refs`, "5");
    const { data, errors } = await send("large", 8192);
    const most = memoryOf(gateway.child, "VmHWM");
    expect(errors).toBeUndefined();
    expect(data.ingestFrame.frame.size).toBeGreaterThan(256 * MEBIBYTE);
    console.log(`${before.toFixed(0)} MiB before, ${most.toFixed(0)} MiB at most`);
    expect(most - before).toBeLessThan(100);
  });
});
