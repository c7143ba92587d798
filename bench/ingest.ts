/**
 * Ingestion against what it cannot do without. One large file through the server into S3 against
 * `curl -T` of the same file to the same S3, and by a bare program that only hashes and passes on
 * (`bare-pipe.ts`) against the same: what that takes is the least that there is to have; many small ones, eight at a time, against a plain loop
 * that hashes, PUTs and INSERTs one after the other. Small ones twice: with the S3 server on this
 * machine, where all are busy and what eight plain loops reach at once is the most that there is to
 * have, and with one that is `FAR_MS` away, as a telescope's is. Needs the S3 settings of a server.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import type { Database } from "../platform/database.ts";
import { readSettings, type S3Settings } from "../platform/settings.ts";
import { fitsFile, fitsStream } from "../seeds/write-fits.ts";
import { createS3Signer } from "../subgraphs/archive/subgraph.ts";
import {
  memoryOf,
  type ServerProcess,
  startServerProcess,
} from "../tests/harness/server-process.ts";
import { programBeside } from "./program-beside.ts";
import { type Comparison, sideBySide } from "./side-by-side.ts";

const LARGE = { width: 32_768, height: 32_768 };
const SMALL = { width: 128, height: 128 };
/** Small frames of one round. */
const FRAMES = 200;
const AT_ONCE = 8;

const call = promisify(execFile);
const header = {
  ...{ SITEID: "sds", ENCID: "dom1", TELID: "1m0a", INSTRUME: "ln01", PROPID: "HTN2026A-001" },
  ...{ BLKUID: 1, REQNUM: 1, OBSTYPE: "EXPOSE", FILTER: "rp", EXPTIME: 30 },
  ...{ "DATE-OBS": "2026-03-05T10:11:12.345", "DAY-OBS": "20260305" },
  ...{ CTYPE1: "RA---TAN", CTYPE2: "DEC--TAN", CRVAL1: 204.2538, CRVAL2: -29.8658 },
  ...{ CRPIX1: 64, CRPIX2: 64, CD1_1: -0.0035, CD1_2: 0, CD2_1: 0, CD2_2: 0.0035 },
};

/** Milliseconds that a byte takes to S3 far away, and as many back. */
const FAR_MS = 10;

/** Time of ours to that of the other, at most; and MiB that the server may take for the large file. */
const limits = { large: 1 / 0.8, small: 1 / 3, memory: 150 };

/** Whether all limits are kept. @throws Error when the S3 settings are missing */
export async function run(
  database: Database,
  folder: string,
  databaseUrl: string,
): Promise<boolean> {
  const settings = readSettings(process.env).s3;
  if (!settings) throw new Error("Set S3_ENDPOINT, S3_BUCKET and their companions");
  const far = await farAway(settings);
  const distant = await startServer(databaseUrl, folder, far.settings);
  let small: Comparison;
  try {
    small = await compareSmall(distant, database, far.settings, folder, ingestByUrl);
    print(`${FRAMES} small frames, S3 ${FAR_MS} ms away`, small, limits.small);
  } finally {
    await distant.end();
    far.end();
  }
  const server = await startServer(databaseUrl, folder, settings);
  try {
    const compare = (work: Archive | null) =>
      compareSmall(server, database, settings, folder, work);
    print(`${FRAMES} small frames, S3 here`, await compare(ingestByUrl));
    print(`${AT_ONCE} plain loops at once, S3 here`, await compare(null));
    const { bare, large, memory } = await compareLarge(server, database, settings, folder);
    print("2 GiB, only hashed and passed on", bare);
    print("2 GiB", large, limits.large);
    console.log(`2 GiB: ${memory.toFixed(0)} MiB of memory, limit ${limits.memory}`);
    return small.ratio <= limits.small && large.ratio <= limits.large && memory <= limits.memory;
  } finally {
    await server.end();
  }
}

/** The same S3 server by a long line. */
async function farAway(settings: S3Settings): Promise<{ settings: S3Settings; end(): void }> {
  const { protocol, hostname, port } = new URL(settings.endpoint);
  const place = [hostname, port || (protocol === "https:" ? "443" : "80"), String(FAR_MS)];
  const { line, end } = await programBeside("./far-away.ts", ...place);
  return { settings: { ...settings, endpoint: `${protocol}//127.0.0.1:${line}` }, end };
}

function print(what: string, { first, second, ratio }: Comparison, limit?: number): void {
  const times = `${first.toFixed(0)} ms against ${second.toFixed(0)} ms`;
  const kept = limit === undefined ? "" : `, limit ${limit.toFixed(2)}`;
  console.log(`${what}: ${times}, ratio ${ratio.toFixed(2)}${kept}`);
}

interface Server extends ServerProcess {
  token: string;
}

async function startServer(
  databaseUrl: string,
  folder: string,
  { endpoint }: S3Settings,
): Promise<Server> {
  const server = await startServerProcess({
    ...process.env,
    ...{ DATABASE_URL: databaseUrl, PORT: "0", ASTERISM_DATA_DIR: folder, INGEST_ROOTS: folder },
    ...{ S3_ENDPOINT: endpoint, RATE_PER_SECOND: "0" },
  });
  const token = (await readFile(join(folder, "admin-token"), "utf8")).trim();
  return { ...server, token };
}

async function compareLarge(
  server: Server,
  database: Database,
  settings: S3Settings,
  folder: string,
) {
  const path = join(folder, "large-e00.fits");
  const file = await open(path, "w");
  for await (const chunk of fitsStream({ header: { ...header, OBJECT: "0" }, ...LARGE })) {
    await file.write(chunk);
  }
  await file.close();
  let count = 0;
  const keyOf = (number: number) => `bench/${process.pid}-${number}`;
  const putPlainly = async () => {
    await renameTarget(path, ++count);
    await putByCurl(settings, keyOf(count), path);
  };
  const pipe = await programBeside("./bare-pipe.ts");
  const pipePlainly = async () => {
    await renameTarget(path, ++count);
    await call("curl", ["-sS", "--fail", "-X", "POST", "-T", path, `${pipe.line}/${keyOf(count)}`]);
  };
  const rounds = {
    warmups: 1,
    rounds: 4,
    // A disk that is full, or still busy with the last round, would be measured instead.
    between: () => removeObjects(database, settings, "large-%", [keyOf(count), keyOf(count - 1)]),
  };
  const bare = await sideBySide(pipePlainly, putPlainly, rounds);
  pipe.end();
  const before = memoryOf(server.child);
  let most = before;
  const sampler = setInterval(() => {
    most = Math.max(most, memoryOf(server.child));
  }, 100);
  const ingest = async () => {
    await renameTarget(path, ++count);
    await ingestByCurl(server, path);
  };
  const large = await sideBySide(ingest, putPlainly, rounds);
  clearInterval(sampler);
  await rounds.between();
  await rm(path);
  return { bare, large, memory: most - before };
}

/** Other bytes in the same file, at the place of the target's name. */
async function renameTarget(path: string, count: number): Promise<void> {
  const file = await open(path, "r+");
  const { buffer } = await file.read(Buffer.alloc(2880 * 2), 0, 2880 * 2, 0);
  const at = buffer.indexOf("OBJECT  =");
  await file.write(`OBJECT  = '${String(count).padEnd(8)}'`.padEnd(80), at, "latin1");
  await file.close();
}

async function ingestByCurl(server: Server, path: string): Promise<void> {
  const operations = JSON.stringify({ query: INGEST, variables: { input: { file: null } } });
  const { stdout } = await call("curl", [
    ...["-sS", "--fail-with-body", `${server.url}/graphql`],
    ...["-H", `Authorization: Bearer ${server.token}`, "-H", "Apollo-Require-Preflight: 1"],
    ...["-F", `operations=${operations};type=application/json`],
    ...["-F", 'map={"file":["variables.input.file"]}', "-F", `file=@${path}`],
  ]);
  assertArchived(JSON.parse(stdout));
}

async function putByCurl(settings: S3Settings, key: string, path: string): Promise<void> {
  const url = await presigned(settings, key);
  await call("curl", ["-sS", "--fail", "-o", "/dev/null", "-T", path, url]);
}

/** What the archive has of files with such names, and these. */
async function removeObjects(
  { sql }: Database,
  settings: S3Settings,
  filenames: string,
  plain: readonly string[],
): Promise<void> {
  const own = await sql<{ key: string; objectVersionId: string | null }[]>`
    select key, object_version_id from archive.version where filename like ${filenames}`;
  const signer = createS3Signer(settings);
  const objects = [...own, ...plain.map((key) => ({ key, objectVersionId: null }))];
  for (const { key, objectVersionId } of objects) {
    const query: Record<string, string> = objectVersionId ? { versionId: objectVersionId } : {};
    const target = { method: "DELETE", key, query } as const;
    const url = await signer.presign(target, 3600, new Date());
    await (await fetch(url, { method: "DELETE" })).text();
  }
}

function presigned(settings: S3Settings, key: string): Promise<string> {
  return createS3Signer(settings).presign({ method: "PUT", key }, 3600, new Date());
}

type Archive = (server: Server, path: string) => Promise<void>;

/** Small frames that were made; no two have the same name or bytes. */
let made = 0;

/** Several at once by `archive`, or plainly when that is null, against plainly one after the other. */
async function compareSmall(
  server: Server,
  database: Database,
  settings: S3Settings,
  folder: string,
  archive: Archive | null,
): Promise<Comparison> {
  const { sql } = database;
  await sql.unsafe(`create table if not exists plain (
    id bigserial primary key, basename text not null unique, key text not null, size bigint not null,
    md5 text not null unique, sha256 text not null unique, created timestamptz not null default now())`);
  const inbox = join(folder, "inbox");
  await mkdir(inbox);
  const newFiles = () =>
    Promise.all(
      Array.from({ length: FRAMES }, async () => {
        const path = join(inbox, `${process.pid}-${++made}-e00.fits`);
        const bytes = fitsFile({
          header: { ...header, OBJECT: `${process.pid}-${made}` },
          ...SMALL,
        });
        await writeFile(path, bytes);
        return path;
      }),
    );
  const keys: string[] = [];
  const archivePlainly = async (path: string) => {
    const bytes = await readFile(path);
    const md5 = createHash("md5").update(bytes).digest("hex");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const key = path.slice(folder.length + 1);
    keys.push(key);
    const url = await presigned(settings, key);
    const { status } = await fetch(url, { method: "PUT", body: bytes });
    if (status !== 200) throw new Error(`PUT answered ${status}`);
    const row = { basename: key, key, size: bytes.length, md5, sha256 };
    await sql`insert into plain ${sql(row)}`;
  };
  let some: string[] = [];
  let others: string[] = [];
  const rounds = {
    warmups: 1,
    rounds: 5,
    async between() {
      some = await newFiles();
      others = await newFiles();
    },
  };
  const loop = () => severalAtOnce(others, 1, archivePlainly);
  const work = archive ? (path: string) => archive(server, path) : archivePlainly;
  const comparison = await sideBySide(() => severalAtOnce(some, AT_ONCE, work), loop, rounds);
  await rm(inbox, { recursive: true });
  await removeObjects(database, settings, `${process.pid}-%`, keys);
  return comparison;
}

async function severalAtOnce(
  paths: readonly string[],
  workers: number,
  work: (path: string) => Promise<void>,
): Promise<void> {
  const shared = paths[Symbol.iterator]();
  const one = async () => {
    for (const path of shared) await work(path);
  };
  await Promise.all(Array.from({ length: workers }, one));
}

const INGEST = `mutation Ingest($input: IngestFrameInput!) {
  ingestFrame(input: $input) { outcome frame { id } }
}`;

async function ingestByUrl(server: Server, path: string): Promise<void> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { authorization: `Bearer ${server.token}`, "content-type": "application/json" },
    body: JSON.stringify({ query: INGEST, variables: { input: { url: path } } }),
  });
  assertArchived(await response.json());
}

function assertArchived(answer: unknown): void {
  const { data } = answer as { data?: { ingestFrame?: { outcome: string } } };
  if (data?.ingestFrame?.outcome === "ALREADY_ARCHIVED" || !data?.ingestFrame) {
    throw new Error(JSON.stringify(answer));
  }
}
