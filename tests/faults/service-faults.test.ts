/**
 * Connections to PostgreSQL and to an S3 server that break at every statement and at every request
 * of an ingestion. Runs when TEST_DATABASE_URL is set; what needs S3, when S3_ENDPOINT is set with
 * its companions. The statements and requests are counted, not known.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Database, openDatabase } from "../../platform/database.ts";
import type { ArchiveServices, Ingester } from "../../subgraphs/archive/ingest/archive-services.ts";
import { createFolderStore } from "../../subgraphs/archive/object-store/folder-store.ts";
import { createS3Signer } from "../../subgraphs/archive/object-store/s3-signer.ts";
import { createS3Store, type S3Settings } from "../../subgraphs/archive/object-store/s3-store.ts";
import type { IngestFrameInput } from "../../subgraphs/archive/schema.generated.ts";
import { administer, withDatabase } from "../harness/global-setup.ts";
import {
  archivedOf,
  ingesterAt,
  inStore,
  newFile,
  once,
  outcomeOf,
  sending,
  sweepAll,
  type TestFile,
  tireless,
  uploaded,
  uploadedToFolder,
} from "./ingester.ts";
import {
  type BreakPoint,
  breakPoints,
  type Ending,
  endings,
  openPostgresProxy,
  type PostgresProxy,
} from "./postgres-proxy.ts";
import { openS3Proxy, type S3Proxy } from "./s3-proxy.ts";

const { env } = process;
const MEBIBYTE = 1024 * 1024;
const { server } = inject("template");

type Services = ArchiveServices & Ingester;
const outcomes: Record<string, string> = {
  "a frame": "CREATED",
  "a new version": "NEW_VERSION",
  "an upload": "CREATED",
};

/** After a sweep the store has what rows name, and nothing else. */
async function expectNoOrphan(services: Services): Promise<void> {
  await sweepAll(services);
  const rows = await services.sql<{ key: string }[]>`
    select key from archive.version where filename like 'fault-%' order by key`;
  expect((await inStore(services.store)).sort()).toEqual(rows.map(({ key }) => key).sort());
}

/** A database of its own, straight and through a proxy that may break. */
function useDatabase() {
  const name = `asterism_faults_${process.pid}_${crypto.randomUUID().slice(0, 8)}`;
  const opened = {} as { proxy: PostgresProxy; straight: Database; through: Database };
  beforeAll(async () => {
    await administer(server!.url, `create database ${name} template ${server!.name}`);
    const url = withDatabase(server!.url, name);
    opened.proxy = await openPostgresProxy(url);
    opened.straight = await openDatabase({ dataDir: null, databaseUrl: url, poolSize: 2 });
    const databaseUrl = opened.proxy.url;
    opened.through = await openDatabase({ dataDir: null, databaseUrl, poolSize: 1 });
  });
  afterAll(async () => {
    await opened.through.close();
    await opened.straight.close();
    await opened.proxy.close();
    await administer(server!.url, `drop database ${name} with (force)`);
  });
  return opened;
}

const breaks = breakPoints.flatMap((point) =>
  endings.map((ending): { point: BreakPoint; ending: Ending } => ({ point, ending })),
);

describe.skipIf(!server)("a connection to PostgreSQL", () => {
  const database = useDatabase();
  let isWarm = false;
  let folder: string;
  let patient: Services;
  let hasty: Services;
  /** Sees everything, whatever breaks. */
  let straight: Services;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "asterism-faults-"));
    const store = createFolderStore({ root: folder, publicUrl: "http://x", secret: "s" });
    hasty = await ingesterAt(database.through.sql, store);
    patient = { ...hasty, ...tireless };
    straight = { ...hasty, sql: database.straight.sql };
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function prepared(way: string, file: TestFile): Promise<() => IngestFrameInput> {
    if (way === "a new version") {
      const { filename } = file;
      await outcomeOf(sending({ ...newFile(), filename }), straight);
    }
    if (way !== "an upload") return () => sending(file);
    const uploadId = await uploadedToFolder(file, straight);
    return () => ({ uploadId }) as IngestFrameInput;
  }

  async function statementsOf(way: string): Promise<number> {
    for (;;) {
      const input = await prepared(way, newFile());
      database.proxy.count();
      expect((await outcomeOf(input(), patient)).code).toBeNull();
      const most = database.proxy.count();
      // A connection that is new asks more.
      if (isWarm) return most;
      isWarm = true;
    }
  }

  it.each(
    Object.keys(outcomes).flatMap((way) =>
      breaks
        .filter(({ ending }) => way === "a frame" || ending === "reset")
        .map((one) => ({ way, ...one })),
    ),
  )(
    "that is $ending at a statement of $way, $point, is made again within the call",
    async ({ way, point, ending }) => {
      const most = await statementsOf(way);
      const outcome = outcomes[way];
      for (let n = 1; n <= most; n += 1) {
        const file = newFile();
        const input = await prepared(way, file);
        database.proxy.breakAt(n, point, ending);
        expect(await outcomeOf(input(), patient), `at statement ${n}`).toMatchObject({ outcome });
        expect(database.proxy.isBroken()).toBe(true);
        expect(await archivedOf(file, straight), `at statement ${n}`).toEqual(once);
      }
      await expectNoOrphan(straight);
    },
  );

  it.each(breaks.filter(({ ending }) => ending === "reset"))(
    "that is $ending, $point, tells a caller without patience to come back, who then succeeds",
    async ({ point, ending }) => {
      const most = await statementsOf("a frame");
      for (let n = 1; n <= most; n += 1) {
        const file = newFile();
        database.proxy.breakAt(n, point, ending);
        expect(await outcomeOf(sending(file), hasty), `at statement ${n}`).toMatchObject({
          code: "DATABASE_UNAVAILABLE",
          retry: "BACKOFF",
        });
        expect((await outcomeOf(sending(file), hasty)).code, `after statement ${n}`).toBeNull();
        expect(await archivedOf(file, straight), `at statement ${n}`).toEqual(once);
      }
      await expectNoOrphan(straight);
    },
  );

  it("that is ended by the server is made again within the call", async () => {
    const file = newFile();
    const [blocked, letGo] = await lockedTable();
    const ingesting = outcomeOf(sending(file), patient);
    await waiting();
    await database.straight.sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    letGo();
    await blocked;
    expect(await ingesting).toMatchObject({ outcome: "CREATED" });
    expect(await archivedOf(file, straight)).toEqual(once);
  });

  it("that cannot be made lets the ingestion begin once it can", async () => {
    const file = newFile();
    await database.proxy.goAway();
    expect(await outcomeOf(sending(file), hasty)).toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      retry: "BACKOFF",
    });
    let waits = 0;
    const sleep = async () => {
      waits += 1;
      if (waits === 3) await database.proxy.comeBack();
    };
    const patience = { forMs: 60_000, sleep };
    expect(await outcomeOf(sending(file), { ...hasty, patience })).toMatchObject({
      outcome: "CREATED",
    });
    expect(await archivedOf(file, straight)).toEqual(once);
  });

  /** Holds what every ingestion writes to, until let go. */
  async function lockedTable(): Promise<[Promise<unknown>, () => void]> {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let locked = () => {};
    const isLocked = new Promise<void>((resolve) => {
      locked = resolve;
    });
    const blocked = database.straight.sql.begin(async (transaction) => {
      await transaction`lock table archive.version in exclusive mode`;
      locked();
      await held;
    });
    await isLocked;
    return [blocked, letGo];
  }

  async function waiting(): Promise<void> {
    for (;;) {
      const rows = await database.straight.sql`
        select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      if (rows.length > 0) return;
    }
  }
});

describe.skipIf(!server || !env.S3_ENDPOINT)("a connection to S3", () => {
  const database = useDatabase();
  const bucket = `faults-${crypto.randomUUID()}`;
  const settings: S3Settings = {
    endpoint: env.S3_ENDPOINT ?? "",
    region: env.S3_REGION ?? "us-east-1",
    bucket,
    accessKeyId: env.S3_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? "",
    forcePathStyle: true,
    partSizeBytes: 5 * MEBIBYTE,
    uploadPartSizeBytes: 5 * MEBIBYTE,
    concurrency: 1,
    attempts: 3,
    sleep: () => Promise.resolve(),
  };
  let proxy: S3Proxy;
  let straight: Services;
  let through: Services;
  beforeAll(async () => {
    // A bucket of its own, because the sweep takes away what others have there.
    const made = await createS3Signer(settings).sign({ method: "PUT" }, "UNSIGNED-PAYLOAD");
    expect((await fetch(made.url, { method: "PUT", headers: made.headers })).ok).toBe(true);
    proxy = await openS3Proxy(settings.endpoint);
    straight = await ingesterAt(database.straight.sql, createS3Store(settings));
    through = { ...straight, store: createS3Store({ ...settings, endpoint: proxy.url }) };
  });
  afterAll(async () => {
    for await (const stored of straight.store.list()) await straight.store.discard(stored);
    const gone = await createS3Signer(settings).sign({ method: "DELETE" }, "UNSIGNED-PAYLOAD");
    await fetch(gone.url, { method: "DELETE", headers: gone.headers });
    await proxy.close();
  });

  const kinds = ["a small file", "a large file", "an upload", "an archived file"];

  async function prepared(kind: string, file: TestFile): Promise<() => IngestFrameInput> {
    if (kind === "an archived file") await outcomeOf(sending(file), straight);
    if (kind !== "an upload") return () => sending(file);
    const uploadId = await uploaded(file, straight);
    return () => ({ uploadId }) as IngestFrameInput;
  }

  it.each(
    kinds.flatMap((kind) =>
      breaks
        .filter(({ ending }) => kind === "a small file" || ending === "reset")
        .map((one) => ({ kind, ...one })),
    ),
  )(
    "that is $ending at a request for $kind, $point, loses nothing",
    async ({ kind, point, ending }) => {
      const make = () => newFile(kind === "a large file" ? 170_000 : 16);
      const sample = await prepared(kind, make());
      proxy.heal();
      proxy.count();
      expect((await outcomeOf(sample(), through)).code).toBeNull();
      const most = proxy.count();
      for (let n = 1; n <= most; n += 1) {
        for (const times of [1, Number.POSITIVE_INFINITY]) {
          const file = make();
          const input = await prepared(kind, file);
          proxy.breakAt(n, point, ending, times);
          const first = await outcomeOf(input(), through);
          if (times === 1) expect(first.code, `at request ${n}`).toBeNull();
          else if (first.code !== null) {
            expect(first).toMatchObject({ code: "STORE_UNAVAILABLE", retry: "BACKOFF" });
          }
          proxy.heal();
          expect((await outcomeOf(input(), through)).code, `after request ${n}`).toBeNull();
          expect(await archivedOf(file, straight)).toEqual(once);
        }
      }
      await expectNoOrphan(straight);
    },
  );

  it("that cannot be made, with the database away as well, tells to come back", async () => {
    const file = newFile();
    const both = { ...through, sql: database.through.sql };
    await proxy.goAway();
    await database.proxy.goAway();
    const away = { code: "DATABASE_UNAVAILABLE", retry: "BACKOFF" };
    expect(await outcomeOf(sending(file), both)).toMatchObject(away);
    await database.proxy.comeBack();
    expect(await outcomeOf(sending(file), both)).toMatchObject({
      code: "STORE_UNAVAILABLE",
      retry: "BACKOFF",
    });
    await proxy.comeBack();
    expect(await outcomeOf(sending(file), both)).toMatchObject({ outcome: "CREATED" });
    expect(await archivedOf(file, straight)).toEqual(once);
    await expectNoOrphan(straight);
  });
});
