/**
 * The one place where the environment is read. Every entry point calls `readSettings` once and
 * passes the record on; nothing else looks at `process.env`.
 */

import { type SubgraphName, subgraphNames } from "../schema/subgraph-names.ts";
import { type Role, roles } from "../schema/viewer.ts";

export interface S3Settings {
  /** Base URL of the S3 service, e.g. `https://s3.eu-central-1.amazonaws.com`. */
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** `true`: the bucket is the first path segment; `false`: it is a host name prefix. */
  forcePathStyle: boolean;
  /** Bytes of one part of a multipart upload; smaller files go up in one PUT. */
  partSizeBytes: number;
  /** Parts of one file that may be under way at once. */
  concurrency: number;
  /** Bytes of one part of a file that a client uploads itself. */
  uploadPartSizeBytes: number;
  /** Whether the store is given SHA-256s to keep with each object. */
  checksums: boolean;
}

export interface OidcSettings {
  /** URL of the provider; its configuration is found below it by discovery. */
  issuer: string;
  /** What the `aud` of its tokens must contain. */
  audience: string;
  /** Values of claims that stand for roles. */
  roles: { claim: string; value: string; role: Role }[];
}

/** Who carries out query plans: our own executor, or that of `@apollo/gateway`. */
const gatewayExecutors = ["own", "stock"] as const;
export type GatewayExecutor = (typeof gatewayExecutors)[number];

export interface Settings {
  /** TCP port to listen on; 0 lets the system choose. */
  port: number;
  /** Address to listen on. */
  host: string;
  /** Base URL under which callers reach this process; null: derived from host and port. */
  publicUrl: string | null;
  /** Folder of the embedded database and the folder store. */
  dataDir: string;
  /** PostgreSQL connection string; null: embedded database in `dataDir`. */
  databaseUrl: string | null;
  /** Connections to PostgreSQL that one process may hold. */
  databasePoolSize: number;
  /** Subgraphs that run elsewhere, by the URL of their `/graphql`. */
  subgraphUrls: Partial<Record<SubgraphName, string>>;
  /** S3 settings; null: the folder store in `dataDir`. */
  s3: S3Settings | null;
  /** Seconds for which a frame's signed URL is valid. */
  urlLifetimeSeconds: number;
  /** Key that signs URLs of the folder store; null: one made once and kept in `dataDir`. */
  urlSecret: string | null;
  /** File that says what headers mean at this observatory; null: the archive's defaults. */
  headerSettings: string | null;
  /** Seconds until an upload of `createFrameUpload` and its URLs end. */
  uploadLifetimeSeconds: number;
  /** Other buckets of the S3 service from which `ingestFrame(input: {url: "s3://..."})` may read. */
  ingestBuckets: string[];
  /** Days since the exposure after which a frame is stored in class STANDARD_IA; null: no classes. */
  daysToIaStorage: number | null;
  /** Hours for which the sweeper leaves alone what has no row: it may be on its way to one. */
  sweepGraceHours: number;
  /** Folders from which `ingestFrame(input: {url})` may read local files. */
  ingestRoots: string[];
  /** Modules that tell of further kinds of files, by path or package name. */
  fileTypes: string[];
  /** Whether `ingestFrame(input: {url})` may fetch from private and loopback addresses. */
  ingestPrivateAddresses: boolean;
  /** Reverse proxies in front of this process, whose `X-Forwarded-For` is believed. */
  trustedProxies: number;
  /** Private keys that sign sessions, as a JWK set, the first one in use; null: kept in `dataDir`. */
  sessionKeys: string | null;
  /** Seconds that a session lasts. */
  sessionLifetimeSeconds: number;
  /** Private key with which the gateway signs who is asking, as a JWK; null: kept in `dataDir`. */
  gatewayKey: string | null;
  /** The gateway whose calls a subgraph alone accepts. */
  gatewayUrl: string | null;
  /** API token with which a subgraph alone asks the gateway about what is not public; null: none. */
  graphToken: string | null;
  /** Who carries out the gateway's query plans; both give the same answers, `own` sooner. */
  gatewayExecutor: GatewayExecutor;
  /** An external identity provider; null: only accounts of our own. */
  oidc: OidcSettings | null;
  /** Mail server, `smtp://user:password@host:port`; null: mails are files in `dataDir`. */
  smtpUrl: string | null;
  /** Sender of mails. */
  mailFrom: string;
  /** Message broker, `amqp://user:password@host:port/vhost` or `amqps:`; null: none. */
  amqpUrl: string | null;
  /** Queue of the files that are to be ingested. */
  ingestQueue: string;
  /** Files that one worker ingests at once. */
  ingestConcurrency: number;
  /** Seconds before each further attempt to ingest a queued file; the last one repeats. */
  ingestRetrySeconds: number[];
  /** Attempts after which a queued file is set aside. */
  ingestAttempts: number;
  /** Seconds for which one ingestion tries again by itself while the database or a URL is away. */
  ingestPatienceSeconds: number;
  /** Fanout exchange that hears of every archived frame. */
  archivedExchange: string;
  /** Whether an empty embedded database is filled with the sample observatory at start. */
  seedWhenEmpty: boolean;
}

/** Thrown when a setting is missing or malformed; the message names every fault at once. */
export class SettingsError extends Error {}

type Environment = Record<string, string | undefined>;

/** What a command needs that talks to a running server. */
export interface ClientSettings {
  /** Base URL of the gateway. */
  url: string;
  /** API token to call it with; null: the one that the server left in `dataDir`. */
  token: string | null;
  /** Data folder of the server. */
  dataDir: string;
  /** Folder in which programs of this user keep what they remember; null: the usual one. */
  stateDir: string | null;
}

/** Reads a variable; null when it is unset or empty. */
const textsOf =
  (environment: Environment) =>
  (name: string): string | null =>
    environment[name]?.trim() || null;

export function readClientSettings(environment: Environment): ClientSettings {
  const text = textsOf(environment);
  return {
    url: (text("ASTERISM_URL") ?? `http://127.0.0.1:${text("PORT") ?? 4000}`).replace(/\/+$/, ""),
    token: text("ASTERISM_TOKEN"),
    dataDir: text("ASTERISM_DATA_DIR") ?? DATA_DIR,
    stateDir: text("XDG_STATE_HOME"),
  };
}

const DATA_DIR = ".asterism";
const MEBIBYTE = 1024 * 1024;
/** The smallest part that S3 accepts, except for the last one. */
const SMALLEST_PART = 5 * MEBIBYTE;

/**
 * Reads the settings from environment variables. Empty values count as unset.
 * @throws SettingsError naming every variable that is missing or malformed.
 */
export function readSettings(environment: Environment): Settings {
  const faults: string[] = [];
  const text = textsOf(environment);
  const whole = (name: string, fallback: number, least: number, most: number): number => {
    const value = text(name);
    if (value === null) return fallback;
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    faults.push(`${name} must be a whole number from ${least} to ${most}: "${value}"`);
    return fallback;
  };
  const list = (name: string): string[] =>
    (text(name) ?? "")
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== "");
  const wholes = (name: string, fallback: number[], least: number, most: number): number[] => {
    const value = text(name);
    if (value === null) return fallback;
    const numbers = value
      .split(",")
      .map((word) => (word.trim() === "" ? Number.NaN : Number(word)));
    if (numbers.every((n) => Number.isInteger(n) && n >= least && n <= most)) return numbers;
    faults.push(`${name} must be whole numbers from ${least} to ${most}, separated by commas`);
    return fallback;
  };
  const flag = (name: string, fallback: boolean): boolean => {
    const value = text(name)?.toLowerCase() ?? null;
    if (value === null) return fallback;
    if (["1", "true", "yes", "on"].includes(value)) return true;
    if (["0", "false", "no", "off"].includes(value)) return false;
    faults.push(`${name} must be true or false: "${value}"`);
    return fallback;
  };
  const oneOf = <T extends string>(name: string, words: readonly T[], fallback: T): T => {
    const value = text(name);
    const found = words.find((word) => word === value);
    if (value !== null && !found) {
      faults.push(`${name} must be one of ${words.join(", ")}: "${value}"`);
    }
    return found ?? fallback;
  };
  const url = (name: string, schemes: string[]): string | null => {
    const value = text(name);
    if (value === null) return null;
    if (URL.canParse(value) && schemes.includes(new URL(value).protocol)) {
      return value.replace(/\/+$/, "");
    }
    // A connection string may hold a password, so the value is not repeated.
    faults.push(`${name} must be a URL that starts with ${schemes.join(" or ")}`);
    return null;
  };

  const subgraphUrls: Settings["subgraphUrls"] = {};
  for (const name of subgraphNames) {
    const address = url(`SUBGRAPH_${name.toUpperCase()}_URL`, ["http:", "https:"]);
    if (address) subgraphUrls[name] = address;
  }

  const settings: Settings = {
    port: whole("PORT", 4000, 0, 65535),
    host: text("HOST") ?? "127.0.0.1",
    publicUrl: url("PUBLIC_URL", ["http:", "https:"]),
    dataDir: text("ASTERISM_DATA_DIR") ?? DATA_DIR,
    databaseUrl: url("DATABASE_URL", ["postgres:", "postgresql:"]),
    databasePoolSize: whole("DATABASE_POOL_SIZE", 10, 1, 1000),
    subgraphUrls,
    s3: readS3(),
    urlLifetimeSeconds: whole("URL_LIFETIME_SECONDS", 48 * 3600, 1, 7 * 24 * 3600),
    urlSecret: text("URL_SECRET"),
    uploadLifetimeSeconds: whole("UPLOAD_LIFETIME_SECONDS", 24 * 3600, 60, 7 * 24 * 3600),
    ingestBuckets: list("INGEST_BUCKETS"),
    daysToIaStorage:
      text("S3_DAYS_TO_IA_STORAGE") === null
        ? null
        : whole("S3_DAYS_TO_IA_STORAGE", 60, 0, 100_000),
    sweepGraceHours: whole("SWEEP_GRACE_HOURS", 48, 0, 100_000),
    ingestRoots: list("INGEST_ROOTS"),
    fileTypes: list("FILETYPES"),
    headerSettings: text("HEADER_SETTINGS"),
    ingestPrivateAddresses: flag("INGEST_PRIVATE_ADDRESSES", false),
    trustedProxies: whole("TRUSTED_PROXIES", 0, 0, 10),
    sessionKeys: text("SESSION_KEYS"),
    sessionLifetimeSeconds: whole("SESSION_LIFETIME_SECONDS", 12 * 3600, 60, 30 * 24 * 3600),
    gatewayKey: text("GATEWAY_KEY"),
    gatewayUrl: url("GATEWAY_URL", ["http:", "https:"]),
    graphToken: text("GRAPH_TOKEN"),
    gatewayExecutor: oneOf("GATEWAY_EXECUTOR", gatewayExecutors, "own"),
    oidc: readOidc(),
    smtpUrl: url("SMTP_URL", ["smtp:", "smtps:"]),
    mailFrom: text("MAIL_FROM") ?? "Asterism <asterism@localhost>",
    amqpUrl: url("AMQP_URL", ["amqp:", "amqps:"]),
    ingestQueue: text("INGEST_QUEUE") ?? "ingest_frames",
    ingestConcurrency: whole("INGEST_CONCURRENCY", 4, 1, 64),
    ingestRetrySeconds: wholes("INGEST_RETRY_SECONDS", [5, 30, 300, 1800], 1, 24 * 3600),
    ingestAttempts: whole("INGEST_ATTEMPTS", 50, 1, 1000),
    ingestPatienceSeconds: whole("INGEST_PATIENCE_SECONDS", 30, 0, 3600),
    archivedExchange: text("ARCHIVED_EXCHANGE") ?? "archived_fits",
    seedWhenEmpty: flag("SEED", true),
  };
  if (faults.length > 0) throw new SettingsError(faults.join("\n"));
  return settings;

  function readOidc(): OidcSettings | null {
    const issuer = text("OIDC_ISSUER");
    const audience = text("OIDC_AUDIENCE");
    const mapping = text("OIDC_ROLES");
    if (!issuer) {
      if (audience || mapping)
        faults.push("OIDC_ISSUER is missing, but other OIDC settings are given");
      return null;
    }
    // Its spelling is compared with the claim `iss`, so a slash at the end is kept.
    url("OIDC_ISSUER", ["http:", "https:"]);
    if (!audience) faults.push("OIDC_AUDIENCE is missing, but OIDC_ISSUER is given");
    const given: OidcSettings["roles"] = [];
    for (const part of mapping?.split(",").map((word) => word.trim()) ?? []) {
      const [, claim, value, name] = /^((?:https?:\/\/)?[^:]+):(.+)=(\w+)$/.exec(part) ?? [];
      const role = roles.find((known) => known === name);
      if (claim && value && role) given.push({ claim, value, role });
      else
        faults.push(
          `OIDC_ROLES must be a list of claim:value=role with ${roles.join(", ")}: "${part}"`,
        );
    }
    return { issuer, audience: audience ?? "", roles: given };
  }

  function readS3(): S3Settings | null {
    const names = ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;
    const endpoint = url("S3_ENDPOINT", ["http:", "https:"]);
    const given = names.filter((name) => text(name) !== null);
    if (!endpoint && given.length === 0) return null;
    for (const name of names) {
      if (text(name) === null) faults.push(`${name} is missing, but other S3 settings are given`);
    }
    const region = text("S3_REGION") ?? "us-east-1";
    return {
      endpoint: endpoint ?? `https://s3.${region}.amazonaws.com`,
      region,
      bucket: text("S3_BUCKET") ?? "",
      accessKeyId: text("S3_ACCESS_KEY_ID") ?? "",
      secretAccessKey: text("S3_SECRET_ACCESS_KEY") ?? "",
      forcePathStyle: flag("S3_FORCE_PATH_STYLE", endpoint !== null),
      partSizeBytes: whole("S3_PART_SIZE", 8 * MEBIBYTE, SMALLEST_PART, 5 * 1024 * MEBIBYTE),
      concurrency: whole("S3_CONCURRENCY", 4, 1, 64),
      uploadPartSizeBytes: whole(
        "UPLOAD_PART_SIZE",
        64 * MEBIBYTE,
        SMALLEST_PART,
        5 * 1024 * MEBIBYTE,
      ),
      checksums: flag("S3_CHECKSUMS", true),
    };
  }
}
