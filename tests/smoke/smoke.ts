/**
 * The main job, from the flagship query to an ingested frame on both stores, as checks that any
 * test runner can run: vitest on Node, `deno test` on Deno.
 */
import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type App, createGatewayApp } from "../../gateway/app.ts";
import { type Host, openHost } from "../../gateway/host.ts";
import { readSettings } from "../../platform/settings.ts";
import { subgraphNames } from "../../schema/subgraph-names.ts";
import { seed } from "../../seeds/seed.ts";
import { openStore } from "../../subgraphs/archive/subgraph.ts";
import { authorization, begin, CREATE_TOKEN } from "../harness/as.ts";
import { frame } from "../harness/frames.ts";
import { INGEST, uploadRequest } from "../harness/upload.ts";
import { createS3Double, serveS3Double } from "../s3-double/s3-double.ts";

const s3Names = [
  ...["S3_ENDPOINT", "S3_REGION", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
  "S3_FORCE_PATH_STYLE",
];

export interface Check {
  title: string;
  run(): Promise<void>;
}

const url = "http://asterism.test";

/** On Deno the only folder that may be written is the one that `deno task start` may write. */
const writable = "Deno" in globalThis ? ".asterism" : tmpdir();

const CREATE_UPLOAD = `mutation ($input: CreateFrameUploadInput!) {
  createFrameUpload(input: $input) { upload { id parts { url } } }
}`;

async function withAsterism(
  environment: Record<string, string>,
  work: (app: App, host: Host) => Promise<void>,
): Promise<void> {
  await mkdir(writable, { recursive: true });
  const folder = await mkdtemp(join(writable, "asterism-smoke-"));
  const settings = readSettings({ ASTERISM_DATA_DIR: folder, PUBLIC_URL: url, ...environment });
  const host = await openHost(settings, subgraphNames, { busTurnMs: null });
  const app = await createGatewayApp(host);
  try {
    await work(app, host);
  } finally {
    await app.stop();
    await host.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function ask(app: App, query: string, variables: object, token?: string) {
  const response = await app.fetch(
    new Request(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...authorization({ token }) },
      body: JSON.stringify({ query, variables }),
    }),
  );
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

async function ingestsAndReadsBack(app: App, host: Host): Promise<void> {
  const input = { name: "telescope", scopes: ["READ", "FRAMES_INGEST"] };
  const { createApiToken } = await ask(app, CREATE_TOKEN, { input }, await begin(host));
  const as = { token: createApiToken.secret };
  const bytes = frame({ OBJECT: `smoke ${crypto.randomUUID()}` });
  const name = `smoke-${crypto.randomUUID().slice(0, 8)}-e00.fits`;
  const send = async () => (await app.fetch(uploadRequest(url, name, bytes, {}, as))).json();
  const first = await send();
  assert.equal(first.errors, undefined, JSON.stringify(first.errors));
  assert.equal(first.data.ingestFrame.outcome, "CREATED");
  const again = await send();
  assert.equal(again.data.ingestFrame.outcome, "ALREADY_ARCHIVED");
  const address: string = first.data.ingestFrame.frame.url;
  const read = await atStore(app, new Request(address));
  const hash = createHash("md5").update(new Uint8Array(await read.arrayBuffer()));
  assert.equal(hash.digest("hex"), first.data.ingestFrame.version.md5);
  await host.bus.drain();
  const lineage = `query ($id: ID!) { frame(id: $id) { rawDataFile { copies { status } } } }`;
  const data = await ask(app, lineage, { id: first.data.ingestFrame.frame.id }, as.token);
  assert.deepEqual(data.frame.rawDataFile.copies, [{ status: "PRESENT" }]);
  await ingestsWhatWasSentToTheStore(app, as.token);
}

async function ingestsWhatWasSentToTheStore(app: App, token: string): Promise<void> {
  const bytes = frame({ OBJECT: `sent ${crypto.randomUUID()}` });
  const filename = `sent-${crypto.randomUUID().slice(0, 8)}-e00.fits`;
  const file = { filename, size: bytes.length };
  const { createFrameUpload } = await ask(app, CREATE_UPLOAD, { input: file }, token);
  const { id: uploadId, parts } = createFrameUpload.upload;
  const body = new Uint8Array(bytes);
  const put = await atStore(app, new Request(parts[0].url, { method: "PUT", body }));
  assert.ok(put.ok, `the store answers ${put.status}`);
  const { ingestFrame } = await ask(app, INGEST, { input: { uploadId } }, token);
  assert.equal(ingestFrame.outcome, "CREATED");
  assert.equal(ingestFrame.frame.filename, filename);
}

/** The folder store is reached through the app, which listens nowhere. */
async function atStore(app: App, request: Request): Promise<Response> {
  return request.url.startsWith(url) ? app.fetch(request) : fetch(request);
}

export const checks: Check[] = [
  {
    title: "the story of a proposal comes from five subgraphs",
    run: () =>
      withAsterism({}, async (app, host) => {
        const { store } = await openStore(host.settings, () => url);
        await seed(host.database.sql, store);
        const query = await readFile(
          new URL("../../gateway/flagship.graphql", import.meta.url),
          "utf8",
        );
        const text = JSON.stringify(await ask(app, query, { id: "HTN2026A-001" }));
        for (const part of ["requestGroups", "instrumentType", "downtimes", "basename", "copies"]) {
          assert.ok(text.includes(`"${part}"`), `the answer has no ${part}`);
        }
      }),
  },
  {
    title: "a frame goes into the folder store and comes out again",
    run: () => withAsterism({}, ingestsAndReadsBack),
  },
  {
    title: "a frame goes into an S3 store and comes out again",
    async run() {
      if (process.env.S3_ENDPOINT) {
        const real = s3Names.map((name) => [name, process.env[name] ?? ""]);
        return withAsterism(Object.fromEntries(real), ingestsAndReadsBack);
      }
      const account = {
        region: "eu-test-1",
        bucket: "frames",
        accessKeyId: "telescope",
        secretAccessKey: "only-for-tests",
      };
      const server = await serveS3Double(createS3Double(account));
      const environment = {
        S3_ENDPOINT: server.url,
        S3_REGION: account.region,
        S3_BUCKET: account.bucket,
        S3_ACCESS_KEY_ID: account.accessKeyId,
        S3_SECRET_ACCESS_KEY: account.secretAccessKey,
      };
      await withAsterism(environment, ingestsAndReadsBack).finally(() => server.close());
    },
  },
];
