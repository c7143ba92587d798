/** What one call waits for by itself, and when it stops waiting. */

import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Sql } from "../../platform/database.ts";
import type { ArchiveServices, Ingester } from "../../subgraphs/archive/ingest/archive-services.ts";
import { createFolderStore } from "../../subgraphs/archive/object-store/folder-store.ts";
import type { IngestFrameInput } from "../../subgraphs/archive/schema.generated.ts";
import { openCopy } from "../harness/asterism.ts";
import { archivedOf, ingesterAt, newFile, once, outcomeOf, sending, tireless } from "./ingester.ts";

let database: Awaited<ReturnType<typeof openCopy>>;
let folder: string;
let services: ArchiveServices & Ingester;
beforeAll(async () => {
  database = await openCopy();
});
afterAll(() => database.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "asterism-patience-"));
  const store = createFolderStore({ root: folder, publicUrl: "http://x", secret: "s" });
  services = { ...(await ingesterAt(database.database.sql, store)), ...tireless };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());

/** Loses the connection at each of the first transactions: before, or after, the commit. */
function losing(times: number, when: "before" | "after", onLoss = () => {}): Sql {
  let left = times;
  const { sql } = database.database;
  const begin = async (work: (transaction: unknown) => Promise<unknown>) => {
    const isLost = left > 0;
    left -= 1;
    const lost = Object.assign(new Error("lost"), { code: "CONNECTION_CLOSED" });
    if (isLost && when === "before") {
      onLoss();
      throw lost;
    }
    const result = await sql.begin(work as never);
    if (!isLost) return result;
    onLoss();
    throw lost;
  };
  return new Proxy(sql, {
    get: (target, name) => (name === "begin" ? begin : Reflect.get(target, name)),
  });
}

describe("a database that goes away at the end of an ingestion", () => {
  it.each(["before", "after"] as const)(
    "%s the commit costs no second upload when it comes back: the frame is archived once",
    async (when) => {
      const file = newFile();
      const patient = { ...services, sql: losing(3, when) };
      expect(await outcomeOf(sending(file), patient)).toMatchObject({ outcome: "CREATED" });
      expect(await archivedOf(file, services)).toEqual(once);
      expect(await files()).toHaveLength(1);
    },
  );

  it("and stays away takes nothing: the object is removed", async () => {
    const patience = { forMs: 0 };
    const sql = losing(Number.POSITIVE_INFINITY, "before");
    const away = { code: "DATABASE_UNAVAILABLE", retry: "BACKOFF" };
    expect(await outcomeOf(sending(newFile()), { ...services, sql, patience })).toMatchObject(away);
    expect(await files()).toEqual([]);
  });

  it("without an answer to the commit leaves the object, which the next call finds archived", async () => {
    const file = newFile();
    const hasty = { ...services, patience: { forMs: 0 }, sql: losing(1, "after") };
    expect(await outcomeOf(sending(file), hasty)).toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    expect(await files()).toHaveLength(1);
    const again = await outcomeOf(sending(file), services);
    expect(again).toMatchObject({ outcome: "ALREADY_ARCHIVED" });
    expect(await archivedOf(file, services)).toEqual(once);
    expect(await files()).toHaveLength(1);
  });

  it("is not waited for once the caller is gone, and the object is removed", async () => {
    const caller = new AbortController();
    const sql = losing(Number.POSITIVE_INFINITY, "before", () => caller.abort());
    const { signal } = caller;
    const answer = await outcomeOf(sending(newFile()), { ...services, sql, signal });
    expect(answer).toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    expect(await files()).toEqual([]);
  });
});

describe("the server of a URL", () => {
  let server: Server;
  let asked: number;
  let failures: number;
  const file = newFile();
  beforeEach(async () => {
    asked = 0;
    server = createServer((_request, response) => {
      asked += 1;
      if (asked > failures) response.end(file.bytes);
      else if (asked % 2 === 1) response.writeHead(503).end();
      else response.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    services.settings = { ...services.settings, ingestPrivateAddresses: true };
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const from = (path: string) =>
    ({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    }) as IngestFrameInput;

  it("that is away for a moment is asked again before a byte was taken", async () => {
    failures = 3;
    expect(await outcomeOf(from(`/${file.filename}`), services)).toMatchObject({
      outcome: "CREATED",
    });
    expect(asked).toBe(4);
  });

  it("is asked once for what cannot be ingested", async () => {
    failures = 0;
    expect(await outcomeOf(from("/a.doc"), services)).toMatchObject({ code: "FILE_TYPE_UNKNOWN" });
    expect(asked).toBe(1);
  });
});
