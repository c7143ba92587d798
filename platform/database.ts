/**
 * PostgreSQL behind one driver: a server when a connection string is given, else PGlite in
 * process. Both speak the same SQL dialect through postgres.js.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import postgres from "postgres";
import { claimDataDir } from "./data-dir-lock.ts";
import { socketOption } from "./postgres-socket.ts";
import { safeBegin } from "./safe-begin.ts";
import { tracedSql } from "./traced-sql.ts";

export type Sql = postgres.Sql<{ day: string; bigint: number }>;
export type Transaction = postgres.TransactionSql<{ day: string; bigint: number }>;
/** What a store function takes: the pool or a transaction. */
export type Queryable = Sql | Transaction;
export type Fragment = postgres.PendingQuery<postgres.Row[]>;

export interface Database {
  sql: Sql;
  kind: "embedded" | "postgresql";
  /** Embedded only: the whole data folder as a tar, for `loadFrom`. */
  dump?(): Promise<Blob>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Connection string of a PostgreSQL server of version 15 or later; null: embedded. */
  databaseUrl: string | null;
  /** Folder that holds the embedded database; null: in memory, gone at close. */
  dataDir: string | null;
  poolSize?: number;
  /** Called for every statement sent: for counting in tests, and for sending it again in benches. */
  onStatement?: (text: string, parameters: unknown[]) => void;
  /** A tar of a data folder to start an embedded in-memory database from. */
  loadFrom?: Blob;
}

const types = {
  // Sizes and serial numbers stay below 2^53, so a JavaScript number holds them exactly.
  bigint: { to: 20, from: [20], serialize: String, parse: Number },
  // A calendar day has no time zone; a JavaScript Date would give it one.
  day: { to: 1082, from: [1082], serialize: String, parse: String },
};

/**
 * Opens the database; connecting to a server happens with the first statement.
 * @throws DataDirInUse when another live process has the embedded database open.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl } = options;
  return databaseUrl ? openServer({ ...options, databaseUrl }) : openEmbedded(options);
}

/** Connecting happens with the first statement. */
export function openServer(
  options: Pick<DatabaseOptions, "poolSize" | "onStatement"> & { databaseUrl: string },
): Database {
  // The driver knows the option `socket`, its type declarations do not.
  const sql = postgres(options.databaseUrl, {
    ...driverOptions(options),
    ...socketOption(options.databaseUrl),
    max: options.poolSize ?? 10,
    connect_timeout: 10,
    idle_timeout: 60,
    backoff: reconnectAfter,
  });
  sql.begin = safeBegin(sql.begin);
  return { sql: tracedSql(sql), kind: "postgresql", close: () => sql.end({ timeout: 5 }) };
}

async function openEmbedded({ dataDir, loadFrom, ...options }: DatabaseOptions): Promise<Database> {
  const { openPglite } = await import("./pglite.ts");
  let release = async () => {};
  if (dataDir) {
    await mkdir(dataDir, { recursive: true });
    release = await claimDataDir(dataDir);
  }
  try {
    const pglite = await openPglite(dataDir && join(dataDir, "postgres"), loadFrom);
    const embedded = {
      ...driverOptions(options),
      // One connection: PGlite is one backend, and statements queue in front of it.
      max: 1,
      // The driver knows this option, its type declarations do not.
      socket: () => pglite.socket(),
      host: "embedded",
      database: "postgres",
      username: "postgres",
      idle_timeout: 0,
      max_lifetime: null,
    };
    const sql = postgres(embedded);
    const close = async () => {
      await sql.end({ timeout: 5 });
      await pglite.close();
      await release();
    };
    return { sql: tracedSql(sql), kind: "embedded", close, dump: () => pglite.dump() };
  } catch (error) {
    await release();
    throw error;
  }
}

export class DatabaseTooOld extends Error {}

/** @throws DatabaseTooOld when the server is older than PostgreSQL 15 */
export async function checkVersion(sql: Sql): Promise<void> {
  const [row] = await sql<{ number: number; name: string }[]>`
    select current_setting('server_version_num')::int as number,
      current_setting('server_version') as name`;
  if (row && row.number < 150_000) {
    throw new DatabaseTooOld(
      `Cannot use the database: it is PostgreSQL ${row.name}, older than 15`,
    );
  }
}

/** Throws the driver's error when the database does not answer. */
export async function ping(sql: Sql): Promise<void> {
  await sql`select 1`;
}

/** Seconds before a connection is made again; the driver's own wait grows to 20, for all callers. */
function reconnectAfter(failures: number): number {
  return Math.random() * Math.min(1, failures / 10);
}

function driverOptions({ onStatement }: Pick<DatabaseOptions, "onStatement">) {
  return {
    // Column names only: the keys inside JSON values (FITS keywords) stay as they are.
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
    types,
    onnotice: () => {},
    // Compiling a statement takes longer than any of ours runs.
    connection: { application_name: "asterism", TimeZone: "UTC", jit: "off" },
    // With it the driver takes a stack for every statement and every piece of one.
    ...(onStatement && {
      debug: (_connection: number, text: string, parameters: unknown[]) =>
        onStatement(text, parameters),
    }),
  };
}
