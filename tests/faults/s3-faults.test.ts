/**
 * Everything that can go wrong at S3 during an ingestion, one at a time, at every request that an
 * ingestion makes. Each time the caller learns what to do; doing it archives the file once; and
 * after a sweep nothing is left in the bucket that no row names.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArchiveServices, Ingester } from "../../subgraphs/archive/ingest/archive-services.ts";
import { createS3Store } from "../../subgraphs/archive/object-store/s3-store.ts";
import type { IngestFrameInput } from "../../subgraphs/archive/schema.generated.ts";
import { openCopy } from "../harness/asterism.ts";
import { createS3Double, type S3Double } from "../s3-double/s3-double.ts";
import { ConnectionDropped, type FaultRule } from "../s3-double/s3-double-faults.ts";
import {
  archivedOf,
  ingesterAt,
  newFile,
  once,
  outcomeOf,
  sending,
  sweepAll,
  type TestFile,
  uploaded,
} from "./ingester.ts";

const account = {
  accessKeyId: "telescope",
  secretAccessKey: "only-for-tests",
  region: "eu-test-1",
  bucket: "frames",
};

/** Files up to this size go in one request. */
const PART_BYTES = 8 * 1024;
const small = () => newFile(1);
const large = () => newFile(512);

interface Way {
  /** What an ingestion asks of S3 this way, each once or more. */
  operations: string[];
  /** Whether the bytes are archived already, so that the ingestion only tidies up. */
  isKnown?: boolean;
  file(): TestFile;
  /** Makes ready what comes before the call, and answers with what makes its input. */
  prepare(file: TestFile, place: Place): Promise<() => IngestFrameInput>;
}

interface Place {
  double: S3Double;
  services: ArchiveServices & Ingester;
}

const ways: Record<string, Way> = {
  "a small file": {
    operations: ["PutObject"],
    file: small,
    prepare: async (file) => () => sending(file),
  },
  "a large file": {
    operations: ["CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload"],
    file: large,
    prepare: async (file) => () => sending(file),
  },
  "an upload": {
    operations: ["ListParts", "CompleteMultipartUpload", "HeadObject", "GetObject"],
    file: large,
    prepare: async (file, { double, services }) => {
      const uploadId = await uploaded(file, services, (request) => double.fetch(request));
      return () => ({ uploadId }) as IngestFrameInput;
    },
  },
  "a file that is archived": {
    operations: ["PutObject", "DeleteObject"],
    isKnown: true,
    file: small,
    prepare: async (file, { services }) => {
      await outcomeOf(sending(file), services);
      return () => sending(file);
    },
  },
};

const UNAVAILABLE = { code: "STORE_UNAVAILABLE", retry: "BACKOFF" };
const DENIED = { code: "STORE_DENIED", retry: "NEVER" };
const REFUSED = { code: "STORE_REFUSED", retry: "NEVER" };
const BUCKET_MISSING = { code: "STORE_BUCKET_MISSING", retry: "NEVER" };
const MISMATCH = { code: "STORE_CHECKSUM_MISMATCH", retry: "NOW" };

interface Fault {
  rule: FaultRule;
  told: { code: string; retry: string };
  /** Requests that it can meet; absent: all. */
  only?: string[];
  /** The connection is silent instead of broken. */
  isLate?: boolean;
}

const status = (number: number, s3Code: string, told: Fault["told"]): [string, Fault] => [
  `${number} ${s3Code || "without a code"}`,
  { rule: { status: number, s3Code }, told },
];
const putting = ["PutObject", "CompleteMultipartUpload"];

const faults = new Map<string, Fault>([
  ["a connection that is refused", { rule: { dropAtByte: 0 }, told: UNAVAILABLE }],
  ["a lost answer", { rule: { dropAnswer: true }, told: UNAVAILABLE }],
  [
    "an answer that breaks off",
    {
      rule: { breakAnswerAtByte: 7 },
      told: UNAVAILABLE,
      only: ["CreateMultipartUpload", "CompleteMultipartUpload", "ListParts"],
    },
  ],
  // One that brings something each time is read to its end.
  [
    "an answer without its bytes",
    { rule: { breakAnswerAtByte: 0 }, told: UNAVAILABLE, only: ["GetObject"] },
  ],
  [
    "an answer that comes too late",
    { rule: { dropAnswer: true }, told: UNAVAILABLE, isLate: true },
  ],
  status(400, "InvalidRequest", REFUSED),
  status(400, "ExpiredToken", DENIED),
  status(400, "BadDigest", MISMATCH),
  status(401, "", DENIED),
  status(403, "AccessDenied", DENIED),
  status(404, "NoSuchBucket", BUCKET_MISSING),
  status(408, "", UNAVAILABLE),
  status(409, "OperationAborted", UNAVAILABLE),
  status(409, "", REFUSED),
  status(411, "MissingContentLength", REFUSED),
  status(412, "PreconditionFailed", REFUSED),
  status(413, "EntityTooLarge", REFUSED),
  status(429, "", UNAVAILABLE),
  status(500, "InternalError", UNAVAILABLE),
  status(501, "NotImplemented", REFUSED),
  status(502, "", UNAVAILABLE),
  status(503, "SlowDown", UNAVAILABLE),
  status(504, "", UNAVAILABLE),
  [
    "an error with status 200",
    {
      rule: { status: 200, s3Code: "InternalError" },
      told: UNAVAILABLE,
      only: [...putting, "UploadPart", "CreateMultipartUpload", "ListParts"],
    },
  ],
  [
    "another ETag",
    { rule: { etag: "0".repeat(32) }, told: MISMATCH, only: ["PutObject", "UploadPart"] },
  ],
  ["another SHA-256", { rule: { sha256: "wrong" }, told: MISMATCH, only: putting }],
]);

/** HEAD answers have no body that would tell more than the status. */
const ofHead: Record<string, Fault["told"]> = {
  "400 ExpiredToken": REFUSED,
  "400 BadDigest": REFUSED,
  "409 OperationAborted": REFUSED,
  // Then nothing says that the upload was not removed.
  "404 NoSuchBucket": { code: "UPLOAD_EXPIRED", retry: "NEVER" },
};

const cases = Object.entries(ways).flatMap(([way, { operations }]) =>
  operations.flatMap((operation) =>
    [...faults]
      .filter(([, { only }]) => !only || only.includes(operation))
      // Reading back what a client uploaded, there is nothing that was sent to compare with.
      .filter(([name]) => way !== "an upload" || !/another/.test(name))
      .map(([fault]) => ({ way, operation, fault })),
  ),
);

describe("S3 fails", () => {
  let database: Awaited<ReturnType<typeof openCopy>>;
  beforeAll(async () => {
    database = await openCopy();
  });
  afterAll(() => database.close());

  async function open(): Promise<Place & { beLate(value: boolean): void }> {
    const double = createS3Double({ ...account, versioned: true });
    let late = false;
    const store = createS3Store(
      {
        ...account,
        endpoint: "http://s3.example",
        forcePathStyle: true,
        partSizeBytes: PART_BYTES,
        uploadPartSizeBytes: PART_BYTES,
        concurrency: 2,
        sleep: () => Promise.resolve(),
      },
      (url, init) =>
        double.fetch(new Request(url, init)).catch((error) => {
          if (!late || !(error instanceof ConnectionDropped)) throw error;
          throw new DOMException("no answer in time", "TimeoutError");
        }),
    );
    const services = await ingesterAt(database.database.sql, store);
    const beLate = (value: boolean) => {
      late = value;
    };
    return { double, services, beLate };
  }

  it.each(Object.entries(ways))("%s asks of it what is tried here", async (_name, way) => {
    const place = await open();
    const file = way.file();
    const input = await way.prepare(file, place);
    place.double.requests.length = 0;
    expect((await outcomeOf(input(), place.services)).code).toBeNull();
    const asked = new Set(place.double.requests.map(({ operation }) => operation));
    expect([...asked].sort()).toEqual([...way.operations].sort());
  });

  it.each(cases)("$fault at $operation of $way", async ({ way: name, operation, fault }) => {
    const way = ways[name] as Way;
    const { rule, told: usual, isLate = false } = faults.get(fault) as Fault;
    const told = (operation === "HeadObject" && ofHead[fault]) || usual;
    // Whoever has no use for the object does not hear that it could not be removed.
    const isHidden = operation === "DeleteObject";
    const place = await open();
    const { double, services } = place;
    // What may pass within a moment, the store tries again by itself; not the whole file, though.
    const passes = told.code === "STORE_UNAVAILABLE" || (rule.status && told === MISMATCH);
    const often = passes ? [Number.POSITIVE_INFINITY, 1] : [1];
    for (const times of often) {
      const file = way.file();
      const input = await way.prepare(file, place);
      place.beLate(isLate);
      double.fail({ operation, times, ...rule });
      const first = await outcomeOf(input(), services);
      if (isHidden || (times === 1 && passes)) expect(first).toMatchObject({ code: null });
      else expect(first).toMatchObject(told);

      double.heal();
      place.beLate(false);
      const again = await outcomeOf(input(), services);
      const isDone = way.isKnown || first.code === null;
      expect(again.outcome).toBe(isDone ? "ALREADY_ARCHIVED" : "CREATED");
      expect(await archivedOf(file, services)).toEqual(once);
    }
    await sweepAll(services);
    const kept = [...double.objects.values()].flat().filter((one) => !one.deleteMarker);
    expect({ objects: kept.length, uploads: double.openUploads.size }).toEqual({
      objects: often.length,
      uploads: 0,
    });
  });
});
