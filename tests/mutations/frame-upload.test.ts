/** Uploads whose bytes go from the client straight to the store: into a folder and into S3. */
import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { userId } from "../../seeds/programme/proposals.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame, frameStream } from "../harness/frames.ts";
import {
  createS3Double,
  type S3Double,
  type ServedS3Double,
  serveS3Double,
} from "../s3-double/s3-double.ts";

const MEBIBYTE = 1024 * 1024;
const account = {
  accessKeyId: "telescope",
  secretAccessKey: "only-for-tests",
  region: "eu-test-1",
  bucket: "frames",
};

const CREATE = `mutation ($input: CreateFrameUploadInput!) {
  createFrameUpload(input: $input) {
    upload { id filename size partSize expires parts { number offset size url uploaded } }
  }
}`;
const UPLOAD = `query ($id: ID!) { frameUpload(id: $id) { id parts { number url uploaded } } }`;
const INGEST = `mutation ($input: IngestFrameInput!) {
  ingestFrame(input: $input) { outcome frame { basename url } version { id key size sha256 objectVersionId } }
}`;

interface Part {
  number: number;
  offset: number;
  size: number;
  url: string;
  uploaded: boolean;
}

interface Stage {
  asterism: Asterism;
  /** Everything the store holds of uploads: keys of objects, and of parts on their way. */
  kept(): Promise<string[]>;
  double: S3Double | null;
}

let asterism: Asterism;
let stage: Stage;

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const as = () => ({ token: asterism.adminToken });

async function create(filename: string, bytes: Uint8Array, input = {}, who = as()) {
  const variables = { input: { filename, size: bytes.length, ...input } };
  const { data, errors } = await asterism.graphql(CREATE, variables, who);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.createFrameUpload.upload as { id: string; partSize: number; parts: Part[] };
}

async function send(part: Pick<Part, "url">, bytes: Uint8Array): Promise<Response> {
  const asked = new Request(part.url, { method: "PUT", body: new Uint8Array(bytes) });
  // The folder's routes are the program's own.
  return part.url.startsWith(asterism.url) ? asterism.fetch(asked) : fetch(asked);
}

async function sendAll(parts: Part[], bytes: Uint8Array): Promise<void> {
  for (const part of parts) {
    const sent = await send(part, bytes.subarray(part.offset, part.offset + part.size));
    expect(sent.ok, await sent.text()).toBe(true);
  }
}

async function ingest(uploadId: string, input = {}, who: object = as()) {
  const { data, errors } = await asterism.graphql(INGEST, { input: { uploadId, ...input } }, who);
  return { ...data?.ingestFrame, error: errors?.[0]?.extensions };
}

const read = (url: string) =>
  url.startsWith(asterism.url) ? asterism.fetch(new Request(url)) : fetch(url);

describe.each(["a folder", "S3"])("an upload into %s", (place) => {
  let double: S3Double;
  let server: ServedS3Double | null = null;
  beforeAll(async () => {
    if (place === "S3") {
      server = await serveS3Double({ fetch: (request) => double.fetch(request) });
    }
    asterism = await startAsterism({
      environment: server
        ? {
            S3_ENDPOINT: server.url,
            S3_REGION: account.region,
            S3_BUCKET: account.bucket,
            S3_ACCESS_KEY_ID: account.accessKeyId,
            S3_SECRET_ACCESS_KEY: account.secretAccessKey,
            UPLOAD_PART_SIZE: String(5 * MEBIBYTE),
          }
        : {},
    });
  });
  beforeEach(() => {
    double = createS3Double({ ...account, versioned: true });
    stage = {
      asterism,
      double: server && double,
      async kept() {
        if (server) {
          const live = [...double.objects].filter(([, all]) =>
            all.some((one) => !one.deleteMarker),
          );
          return [
            ...live.map(([key]) => key),
            ...[...double.openUploads.values()].map((u) => u.key),
          ];
        }
        const root = join(asterism.dataDir, "objects");
        const names = await readdir(root, { recursive: true, withFileTypes: true });
        return names
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
      },
    };
  });
  afterAll(async () => {
    await asterism.close();
    await server?.close();
  });

  it("becomes a frame when its parts have arrived, and its bytes stay where they are", async () => {
    const bytes = frame({ OBJECT: `straight ${place}` });
    const upload = await create("straight-e00.fits", bytes, { sha256: sha256(bytes) });
    await sendAll(upload.parts, bytes);
    const { outcome, version, frame: archived } = await ingest(upload.id);
    expect(outcome).toBe("CREATED");
    expect(version).toMatchObject({ size: bytes.length, sha256: sha256(bytes) });
    expect(version.key).toBe(`unsorted/${upload.id}/straight-e00.fits`);
    const back = await read(archived.url);
    expect(Buffer.from(await back.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
  });

  it("ingested again tells what was archived, and changes nothing", async () => {
    const bytes = frame({ OBJECT: `twice ${place}` });
    const { id, parts } = await create("twice-up-e00.fits", bytes);
    await sendAll(parts, bytes);
    const first = await ingest(id);
    const kept = await stage.kept();
    const second = await ingest(id);
    expect([first.outcome, second.outcome]).toEqual(["CREATED", "ALREADY_ARCHIVED"]);
    expect(second.version).toEqual(first.version);
    expect(await stage.kept()).toEqual(kept);
  });

  it("ingested by two calls at once is archived once, and its bytes stay", async () => {
    const bytes = frame({ OBJECT: `at once ${place}` });
    const { id, parts } = await create("at-once-up-e00.fits", bytes);
    await sendAll(parts, bytes);
    const answers = await Promise.all([ingest(id), ingest(id)]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(["ALREADY_ARCHIVED", "CREATED"]);
    expect((await read(answers[0]?.frame.url)).status).toBe(200);
  });

  it("of which parts are missing names them, and can be ingested once they are there", async () => {
    const bytes = frame({ OBJECT: `missing ${place}` });
    const { id, parts } = await create("missing-up-e00.fits", bytes);
    expect((await ingest(id)).error).toMatchObject({
      code: "UPLOAD_INCOMPLETE",
      retry: "NEVER",
      parts: [1],
    });
    await sendAll(parts, bytes);
    expect((await ingest(id)).outcome).toBe("CREATED");
  });

  it("takes exactly the bytes of the part", async () => {
    const bytes = frame({ OBJECT: `exact ${place}` });
    const { id, parts } = await create("exact-up-e00.fits", bytes);
    for (const wrong of [bytes.subarray(1), Buffer.concat([bytes, bytes])]) {
      const sent = await send(parts[0] as Part, wrong);
      expect(sent.ok).toBe(false);
      await sent.body?.cancel();
    }
    expect((await ingest(id)).error?.code).toBe("UPLOAD_INCOMPLETE");
    expect((await stage.kept()).filter((key) => key.includes(".partial"))).toEqual([]);
  });

  it("of bytes that were archived before leaves no second object", async () => {
    const bytes = frame({ OBJECT: `before ${place}` });
    const first = await create("before-up-e00.fits", bytes);
    await sendAll(first.parts, bytes);
    const archived = await ingest(first.id);
    const kept = await stage.kept();
    const second = await create("before-up-e00.fits", bytes);
    await sendAll(second.parts, bytes);
    const again = await ingest(second.id);
    expect(again.outcome).toBe("ALREADY_ARCHIVED");
    expect(again.version).toEqual(archived.version);
    expect(await stage.kept()).toEqual(kept);
    // The caller did not hear the answer.
    expect((await ingest(second.id)).outcome).toBe("ALREADY_ARCHIVED");
  });

  it("of other bytes than were announced is refused", async () => {
    const bytes = frame({ OBJECT: `announced ${place}` });
    const { id, parts } = await create("announced-up-e00.fits", bytes, { sha256: "0".repeat(64) });
    await sendAll(parts, bytes);
    expect((await ingest(id)).error?.code).toBe("CHECKSUM_MISMATCH");
  });

  it("whose header lacks keywords can be ingested again with metadata", async () => {
    const bytes = frame({ OBJECT: `lacks ${place}`, SITEID: undefined });
    const { id, parts } = await create("lacks-up-e00.fits", bytes);
    await sendAll(parts, bytes);
    expect((await ingest(id)).error?.code).toBe("HEADER_MISSING");
    expect((await ingest(id, { metadata: { SITEID: "sds" } })).outcome).toBe("CREATED");
  });

  it("tells which parts have arrived, with URLs that can be used", async () => {
    const bytes = frame({ OBJECT: `resumed ${place}` });
    const { id } = await create("resumed-up-e00.fits", bytes);
    const look = async () =>
      (await asterism.graphql(UPLOAD, { id }, as())).data.frameUpload.parts as Part[];
    const before = await look();
    expect(before.map(({ uploaded }) => uploaded)).toEqual([false]);
    await (await send(before[0] as Part, bytes)).text();
    expect((await look()).map(({ uploaded }) => uploaded)).toEqual([true]);
  });

  it("is found and used only by who began it and by those who run the observatory", async () => {
    const bytes = frame({ OBJECT: `whose ${place}` });
    const { id } = await create("whose-up-e00.fits", bytes);
    const scopes = ["FRAMES_INGEST"];
    const other = {
      token: await asterism.token({ scopes, userId: String(userId("svantongeren")) }),
    };
    const seen = await asterism.graphql(UPLOAD, { id }, other);
    expect(seen.data?.frameUpload ?? null).toBeNull();
    expect((await ingest(id, {}, other)).error?.code).toBe("NOT_FOUND");
    expect((await asterism.graphql(UPLOAD, { id }, as())).data.frameUpload.id).toBe(id);
  });

  it("that has expired is gone", async () => {
    const bytes = frame({ OBJECT: `late ${place}` });
    const { id, parts } = await create("late-up-e00.fits", bytes);
    await sendAll(parts, bytes);
    await asterism.database.sql`update archive.upload set expires = now() where id = ${id}`;
    expect((await ingest(id)).error?.code).toBe("UPLOAD_EXPIRED");
    expect((await asterism.graphql(UPLOAD, { id }, as())).data.frameUpload).toBeNull();
  });

  it.each([
    [{ filename: "notes.txt" }, "FILE_TYPE_UNKNOWN"],
    [{ size: 0 }, "BAD_USER_INPUT"],
    [{ size: 5 * 1024 ** 4 + 1 }, "BAD_USER_INPUT"],
    [{ sha256: "abc" }, "BAD_USER_INPUT"],
  ])("with %o does not begin", async (input, code) => {
    const given = { filename: "f-e00.fits", size: 2880, ...input };
    const { errors } = await asterism.graphql(CREATE, { input: given }, as());
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(await stage.kept()).toEqual(place === "S3" ? [] : await stage.kept());
  });

  it("excludes the other sources", async () => {
    const { error } = await ingest("made-up", { url: "https://archive.example/f.fits" });
    expect(error).toMatchObject({ code: "SOURCE_INVALID", given: ["url", "uploadId"] });
  });

  if (place === "a folder") {
    it("refuses to replace what was sent, and tells its ETag", async () => {
      const bytes = frame({ OBJECT: "sent twice" });
      const { parts } = await create("sent-twice-e00.fits", bytes);
      const [first, second] = [
        await send(parts[0] as Part, bytes),
        await send(parts[0] as Part, bytes),
      ];
      expect([first.status, second.status]).toEqual([201, 409]);
      expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
    });

    it("refuses a URL that was changed, and one whose time is over", async () => {
      const bytes = frame({ OBJECT: "forged" });
      const { parts } = await create("forged-e00.fits", bytes);
      const url = new URL((parts[0] as Part).url);
      for (const [name, value, code] of [
        ["size", "1", "URL_SIGNATURE_INVALID"],
        ["expires", "9999999999", "URL_SIGNATURE_INVALID"],
      ] as const) {
        const forged = new URL(url);
        forged.searchParams.set(name, value);
        const refused = await send({ url: forged.href }, bytes);
        expect(refused.status).toBe(403);
        expect((await refused.json()).error.code).toBe(code);
      }
      const read = await asterism.fetch(new Request(url));
      expect(read.status).toBe(403);
    });

    it("may be sent by a page of another origin", async () => {
      const { parts } = await create("origin-e00.fits", frame());
      const asked = new Request((parts[0] as Part).url, {
        method: "OPTIONS",
        headers: { origin: "https://console.example", "access-control-request-method": "PUT" },
      });
      const { headers } = await asterism.fetch(asked);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-allow-methods")).toContain("PUT");
    });
  } else {
    it("goes up in parts, in any order, one of them sent twice", async () => {
      const file = new Response(frameStream({ OBJECT: "parts" }, { width: 3000, height: 2100 }));
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { id, parts } = await create("parts-up-e00.fits", bytes, { sha256: sha256(bytes) });
      expect(parts.map(({ size }) => size)).toEqual([
        5 * MEBIBYTE,
        5 * MEBIBYTE,
        bytes.length - 10 * MEBIBYTE,
      ]);
      await sendAll([parts[2], parts[0], parts[2]] as Part[], bytes);
      expect((await ingest(id)).error).toMatchObject({ code: "UPLOAD_INCOMPLETE", parts: [2] });
      await sendAll([parts[1]] as Part[], bytes);
      const { outcome, version } = await ingest(id);
      expect(outcome).toBe("CREATED");
      expect(version.objectVersionId).toBe(double.objects.get(version.key)?.[0]?.versionId);
    });

    it("whose completion was carried out but not heard of is found again", async () => {
      const bytes = frame({ OBJECT: "unheard" });
      const { id, parts } = await create("unheard-up-e00.fits", bytes);
      await sendAll(parts, bytes);
      double.fail({ operation: "CompleteMultipartUpload", times: 1, dropAnswer: true });
      expect((await ingest(id)).outcome).toBe("CREATED");
    });

    it("whose ingestion died after its completion is found by its key", async () => {
      const bytes = frame({ OBJECT: "died" });
      const { id, parts } = await create("died-up-e00.fits", bytes);
      await sendAll(parts, bytes);
      double.fail({ operation: "GetObject", times: 1, status: 404, s3Code: "NoSuchKey" });
      expect((await ingest(id)).error).toMatchObject({ code: "UPLOAD_INTERRUPTED", retry: "NOW" });
      expect(double.openUploads.size).toBe(0);
      const again = await ingest(id);
      expect(again.outcome).toBe("CREATED");
    });

    it("that the store has let go of is over", async () => {
      const bytes = frame({ OBJECT: "let go" });
      const { id, parts } = await create("let-go-up-e00.fits", bytes);
      await sendAll(parts, bytes);
      double.openUploads.clear();
      expect((await ingest(id)).error?.code).toBe("UPLOAD_EXPIRED");
    });

    it("that cannot be written down is not left at the store", async () => {
      const { sql } = asterism.database;
      await sql`alter table archive.upload add constraint none check (filename <> 'none-e00.fits')`;
      const input = { filename: "none-e00.fits", size: 2880 };
      const { errors } = await asterism.graphql(CREATE, { input }, as());
      await sql`alter table archive.upload drop constraint none`;
      expect(errors).toHaveLength(1);
      expect(double.openUploads.size).toBe(0);
    });

    it("cannot be changed by its URLs once it is complete", async () => {
      const bytes = frame({ OBJECT: "closed" });
      const { id, parts } = await create("closed-up-e00.fits", bytes);
      await sendAll(parts, bytes);
      const { version } = await ingest(id);
      const late = await send(parts[0] as Part, bytes);
      expect(late.status).toBe(404);
      await late.text();
      expect(double.objects.get(version.key)).toHaveLength(1);
    });
  }
});
