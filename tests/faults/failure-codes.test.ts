/** The table of the archive's README: each condition is made, and the caller is told what it says. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codedFailure } from "../../platform/coded-failure.ts";
import type { Sql } from "../../platform/database.ts";
import { CodedError, errorCodes } from "../../schema/errors.ts";
import { isUploadMark } from "../../schema/upload.ts";
import { anonymous } from "../../schema/viewer.ts";
import type { ArchiveServices, Ingester } from "../../subgraphs/archive/ingest/archive-services.ts";
import { ingestFrame } from "../../subgraphs/archive/ingest/ingest-frame.ts";
import { createS3Store } from "../../subgraphs/archive/object-store/s3-store.ts";
import type { IngestFrameInput } from "../../subgraphs/archive/schema.generated.ts";
import { openCopy } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { createS3Double } from "../s3-double/s3-double.ts";
import type { FaultRule } from "../s3-double/s3-double-faults.ts";
import { ingesterAt, newFile, outcomeOf, sending } from "./ingester.ts";

const account = {
  accessKeyId: "telescope",
  secretAccessKey: "only-for-tests",
  region: "eu-test-1",
  bucket: "frames",
};

let services: ArchiveServices & Ingester;
let database: Awaited<ReturnType<typeof openCopy>>;
beforeAll(async () => {
  database = await openCopy();
  services = await ingesterAt(database.database.sql, storeWith());
});
afterAll(() => database.close());

/** A store whose every writing request fails like that. */
function storeWith(rule?: FaultRule, versioned = true) {
  const double = createS3Double({ ...account, versioned });
  if (rule) double.fail({ on: "PUT", times: Number.POSITIVE_INFINITY, ...rule });
  return createS3Store(
    {
      ...account,
      endpoint: "http://s3.example",
      forcePathStyle: true,
      partSizeBytes: 5 * 1024 * 1024,
      concurrency: 1,
      sleep: () => Promise.resolve(),
    },
    (url, init) => double.fetch(new Request(url, init)),
  );
}

/** A database that fails at the transaction of an ingestion. */
function sqlWith(error: unknown): Sql {
  const begin = async () => {
    throw error;
  };
  return new Proxy(services.sql, {
    get: (sql, name) => (name === "begin" ? begin : Reflect.get(sql, name)),
  });
}

const away = (code: string) => ({ sql: sqlWith(Object.assign(new Error(code), { code })) });
const s3 = (rule: FaultRule) => ({ store: storeWith(rule) });
const named = (filename: string, cards: Parameters<typeof frame>[0] = {}) =>
  sending({ ...newFile(), filename, bytes: frame(cards) });
const a = () => sending(newFile());

async function told(
  input: IngestFrameInput,
  changes: Partial<ArchiveServices & Ingester> = {},
): Promise<string> {
  try {
    const { outcome } = await ingestFrame(input, { ...services, ...changes });
    return `outcome \`${outcome}\``;
  } catch (error) {
    const { code } = codedFailure(error);
    return `\`${code}\` ${errorCodes[code].retry}`;
  }
}

/** A server that answers with that status, asked by URL. */
async function fromUrl(status: number): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a-e00.fits`;
  const settings = { ...services.settings, ingestPrivateAddresses: true };
  const answer = await told({ url } as IngestFrameInput, { settings });
  server.close();
  return answer;
}

/** Each tells what the caller is told, or of several ways to the same condition. */
const conditions: Record<string, () => Promise<string | string[]>> = {
  "an extension that is none of the file types": () => told(named("a.doc")),
  "bytes that are not what the extension says": () =>
    told(sending({ ...newFile(), bytes: new TextEncoder().encode("not FITS".repeat(2000)) })),
  "a required keyword is missing": () => told(named("a.fits", { PROPID: undefined })),
  "DATE-OBS is missing": () => told(named("a.fits", { "DATE-OBS": undefined })),
  "DATE-OBS cannot be read": () => told(named("a.fits", { "DATE-OBS": "last night" })),
  "OBSTYPE is empty and the file name does not tell it": () =>
    told(named("something.fits.fz", { OBSTYPE: "UNKNOWN" })),
  "a configuration type that nobody knows": () => told(named("a.fits", { OBSTYPE: "RUBBISH" })),
  "the tags of the proposal cannot be asked for": () =>
    told(a(), {
      proposals: {
        async tagsOf() {
          throw new CodedError("SUBGRAPH_UNAVAILABLE", "Cannot ask: away");
        },
      },
    }),
  "nobody signed in": () => told(a(), { viewer: anonymous }),
  "the account may not ingest": () => told(a(), { viewer: { ...services.viewer, roles: [] } }),
  "the same bytes are archived, under whatever name": async () => {
    const file = newFile();
    await outcomeOf(sending(file), services);
    return [
      await told(sending(file)),
      await told(sending({ ...file, filename: "other-name-e00.fits" })),
    ];
  },
  "the database refuses or drops the connection, or does not answer": () =>
    Promise.all(
      ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ETIMEDOUT"]
        .concat(["CONNECTION_CLOSED", "CONNECT_TIMEOUT", "08006", "08P01"])
        .map((code) => told(a(), away(code))),
    ),
  "the database shuts down, changes places, or has no room": () =>
    Promise.all(
      ["57P01", "57P02", "57P03", "25006", "53300", "53100"].map((code) => told(a(), away(code))),
    ),
  "a deadlock or a conflict between transactions": () =>
    Promise.all(["40001", "40P01", "55P03"].map((code) => told(a(), away(code)))),
  "a fault of this program": () => told(a(), { sql: sqlWith(new TypeError("undefined")) }),
  "S3 does not answer, fails, or asks to slow down": () =>
    Promise.all(
      [{ dropAtByte: 0 }, { status: 500 }, { status: 503, s3Code: "SlowDown" }, { status: 408 }]
        .concat([{ status: 429 }, { status: 504 }])
        .map((rule) => told(a(), s3(rule))),
    ),
  "S3 refuses the credentials": () =>
    Promise.all([401, 403].map((status) => told(a(), s3({ status })))),
  "the bucket does not exist": () => told(a(), s3({ status: 404, s3Code: "NoSuchBucket" })),
  "S3 refuses the request for another reason": () =>
    Promise.all([400, 409, 411, 412, 413, 501].map((status) => told(a(), s3({ status })))),
  "the store received other bytes than were sent": () => told(a(), s3({ etag: "0".repeat(32) })),
  "the ETag is no MD5, as of encrypted objects": () => told(a(), s3({ etag: "kms-text" })),
  "the bucket has no versions": () => told(a(), { store: storeWith(undefined, false) }),
  "DATE-OBS has an offset and there is no UTSTOP": () =>
    told(named("offset-e00.fits", { "DATE-OBS": "2026-03-05T10:11:12+02:00" })),
  "the server of a URL does not answer, or fails": () => Promise.all([503, 429, 500].map(fromUrl)),
  "nothing is at a URL": () => fromUrl(404),
  "fewer or more bytes came than were declared": () =>
    Promise.all([1, 10_000_000].map((size) => told(sending(newFile(), { size })))),
  "other bytes came than were declared": () => told(sending(newFile(), { sha256: "0".repeat(64) })),
  "the bytes of the caller stopped": () =>
    told({
      file: {
        [isUploadMark]: true,
        open: async () => ({
          filename: "stopped-e00.fits",
          contentType: "image/fits",
          bytes: stopped(),
        }),
      },
    } as IngestFrameInput),
};

/** As the gateway hands on an upload whose client went away. */
async function* stopped(): AsyncGenerator<Uint8Array> {
  yield frame().subarray(0, 3000);
  throw new CodedError("UPLOAD_INTERRUPTED", "Cannot read the file: the client went away");
}

const readme = readFileSync(new URL("../../subgraphs/archive/README.md", import.meta.url), "utf8");
const table = [
  ...readme.matchAll(/^\| (.+?) \| ((?:outcome )?`[A-Z0-9_]+`(?: [A-Z]+)?) \|$/gm),
].map(([, condition = "", said = ""]) => ({ condition, said }));

describe("the table of failures", () => {
  it("has the conditions that are made here, and no others", () => {
    expect(table.map(({ condition }) => condition).sort()).toEqual(Object.keys(conditions).sort());
  });

  it.each(table)("$condition: $said", async ({ condition, said }) => {
    const answers = [await conditions[condition]!()].flat();
    expect(answers).toEqual(answers.map(() => said));
  });
});
