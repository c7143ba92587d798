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

/** Which requests the log tells of. */
const requestLogs = ["failures", "all", "none"] as const;
export type RequestLog = (typeof requestLogs)[number];

/** Who carries out query plans: our own executor, or that of `@apollo/gateway`. */
const gatewayExecutors = ["own", "stock"] as const;
export type GatewayExecutor = (typeof gatewayExecutors)[number];

/** What one GraphQL request may be at most; judged before it is validated and planned. */
export interface LimitSettings {
  /** Bytes of a body; files of an upload are not counted. */
  bodyBytes: number;
  /** Until such a body is there; an upload takes as long as it takes. */
  bodySeconds: number;
  /** Lists and objects of JSON within each other. */
  jsonDepth: number;
  /** Values of JSON in one body. */
  jsonValues: number;
  /** Characters of a document. */
  characters: number;
  /** Tokens of a document. */
  tokens: number;
  /** Brackets of a document within each other, and selections once fragments are in their places. */
  nesting: number;
  /** Fields within each other once fragments are in their places, the innermost included. */
  depth: number;
  /** Fields, fragments and spreads of all operations once fragments are in their places. */
  selections: number;
  /** Fields of an operation's root. */
  rootFields: number;
  aliases: number;
  directives: number;
  /** Comparisons that validation makes between fields of one name in one place. */
  repetitions: number;
  /** Values that an answer may have, by the sizes of its lists. */
  cost: number;
  /** Length that the cost takes for a list without pages. */
  assumedLength: number;
}

/** How subgraphs elsewhere are called. */
export interface CallSettings {
  /** Seconds that a query may take, with all its attempts. */
  timeoutSeconds: number;
  /** Seconds that a mutation may take, and that an upload may stand still. */
  mutationTimeoutSeconds: number;
  /** Bytes of an answer. */
  responseBytes: number;
  /** Names of headers of clients that are passed on, in lower case. */
  headers: string[];
}

/** What one request may bring along as files. */
export interface UploadSettings {
  /** Bytes of one file; null: as many as there are. */
  bytes: number | null;
  /** Files of one request. */
  files: number;
}

/** How often one caller may ask; each has tokens of a bucket, which refills. */
export interface RateSettings {
  /** Requests per second in the long run; 0: as many as there are. */
  perSecond: number;
  /** Requests at once after a pause. */
  burst: number;
}

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
  /** Header by which the platform of a Worker tells the address of a caller; null: it is not known. */
  addressHeader: string | null;
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
  calls: CallSettings;
  /** Seconds that requests may take to end after the process was told to. */
  drainSeconds: number;
  limits: LimitSettings;
  uploads: UploadSettings;
  rate: RateSettings;
  /** Paths of further manifests of operations that are known beforehand. */
  persistedManifests: string[];
  /** Whether only operations of the manifests are answered. */
  persistedOnly: boolean;
  /** Path or http(s) URL of the supergraph; null: the committed one. */
  supergraph: string | null;
  /** Seconds between two looks whether `supergraph` is another one; 0: it is read once. */
  supergraphPollSeconds: number;
  /** Origins whose pages may call from a browser; `*`: all of them. */
  corsOrigins: string[];
  /** Whether the graph tells of its schema, and `/graphql` is a page in a browser. */
  introspection: boolean;
  /** Seconds that caches may keep what anybody may see. */
  cacheSeconds: number;
  /** Whether answers tell in `Server-Timing` where their time went. */
  serverTiming: boolean;
  /** Whether `/metrics` answers. */
  metrics: boolean;
  /** Which requests the log tells of. */
  requestLog: RequestLog;
  /** Where spans are sent, the base URL of a collector that speaks OTLP over HTTP; null: nowhere. */
  otlpEndpoint: string | null;
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
/** Name a request and its trace, and change nothing in its answer. */
export const TRACING_HEADERS = ["x-request-id", "traceparent", "tracestate", "baggage"];
/** Headers that are not for others to see, or that belong to one connection or one body. */
const UNPASSABLE =
  /^(authorization|proxy-.*|cookie2?|connection|keep-alive|te|trailer|transfer-encoding|upgrade|host|expect|content-.*|accept.*|apollo-require-preflight)$/;
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

  const origins = (name: string): string[] => {
    const given = list(name);
    for (const origin of given) {
      if (origin === "*" || (URL.canParse(origin) && new URL(origin).origin === origin)) continue;
      faults.push(`${name} must be origins such as https://example.org, or *: "${origin}"`);
    }
    return given;
  };

  const passedHeaders = (name: string): string[] => {
    if (text(name) === null) return TRACING_HEADERS;
    const given = list(name).map((header) => header.toLowerCase());
    for (const header of given) {
      const isName = /^[\w!#$%&'*+.^`|~-]+$/.test(header);
      if (isName && !UNPASSABLE.test(header)) continue;
      faults.push(
        `${name} must be names of headers, and none that carries secrets or frames a message: "${header}"`,
      );
    }
    return given;
  };

  const production = text("NODE_ENV") === "production";
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
    addressHeader: text("ADDRESS_HEADER"),
    sessionKeys: text("SESSION_KEYS"),
    sessionLifetimeSeconds: whole("SESSION_LIFETIME_SECONDS", 12 * 3600, 60, 30 * 24 * 3600),
    gatewayKey: text("GATEWAY_KEY"),
    gatewayUrl: url("GATEWAY_URL", ["http:", "https:"]),
    graphToken: text("GRAPH_TOKEN"),
    gatewayExecutor: oneOf("GATEWAY_EXECUTOR", gatewayExecutors, "own"),
    calls: {
      timeoutSeconds: whole("SUBGRAPH_TIMEOUT_SECONDS", 30, 1, 3600),
      mutationTimeoutSeconds: whole("SUBGRAPH_MUTATION_TIMEOUT_SECONDS", 600, 1, 24 * 3600),
      responseBytes: whole("SUBGRAPH_RESPONSE_BYTES", 64 * MEBIBYTE, 1024, 2 ** 29 - 1),
      headers: passedHeaders("SUBGRAPH_HEADERS"),
    },
    drainSeconds: whole("DRAIN_SECONDS", 30, 0, 24 * 3600),
    limits: readLimits(),
    uploads: {
      bytes:
        text("LIMIT_UPLOAD_BYTES") === null
          ? null
          : whole("LIMIT_UPLOAD_BYTES", 0, 1, Number.MAX_SAFE_INTEGER),
      files: whole("LIMIT_UPLOAD_FILES", 1000, 1, 10_000),
    },
    rate: {
      perSecond: whole("RATE_PER_SECOND", 200, 0, 1_000_000),
      burst: whole("RATE_BURST", 6000, 1, 10_000_000),
    },
    persistedManifests: list("PERSISTED_MANIFESTS"),
    persistedOnly: flag("PERSISTED_ONLY", false),
    supergraph: text("SUPERGRAPH"),
    supergraphPollSeconds: whole("SUPERGRAPH_POLL_SECONDS", 10, 0, 24 * 3600),
    corsOrigins: origins("CORS_ORIGINS"),
    introspection: flag("INTROSPECTION", !production),
    cacheSeconds: whole("CACHE_SECONDS", 60, 0, 3600),
    serverTiming: flag("SERVER_TIMING", !production),
    metrics: flag("METRICS", true),
    requestLog: oneOf("REQUEST_LOG", requestLogs, "failures"),
    otlpEndpoint: url("OTEL_EXPORTER_OTLP_ENDPOINT", ["http:", "https:"]),
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

  function readLimits(): LimitSettings {
    const limit = (name: string, fallback: number) =>
      whole(`LIMIT_${name}`, fallback, 1, 2 ** 31 - 1);
    return {
      bodyBytes: limit("BODY_BYTES", 10 * MEBIBYTE),
      bodySeconds: whole("LIMIT_BODY_SECONDS", 60, 1, 3600),
      jsonDepth: limit("JSON_DEPTH", 32),
      jsonValues: limit("JSON_VALUES", 1_000_000),
      characters: limit("CHARACTERS", 100_000),
      tokens: limit("TOKENS", 5000),
      nesting: limit("NESTING", 50),
      depth: limit("DEPTH", 15),
      selections: limit("SELECTIONS", 1000),
      rootFields: limit("ROOT_FIELDS", 50),
      aliases: limit("ALIASES", 200),
      directives: limit("DIRECTIVES", 50),
      repetitions: limit("REPETITIONS", 10_000),
      cost: limit("COST", 2_000_000),
      assumedLength: limit("ASSUMED_LENGTH", 2),
    };
  }

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
