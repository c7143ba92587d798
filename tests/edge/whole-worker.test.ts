/**
 * A Worker with all subgraphs in itself, beside a process that migrates and carries events. Runs when
 * TEST_DATABASE_URL is set, and S3_ENDPOINT with its companions.
 */
import process from "node:process";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundleWorker } from "../../gateway/edge/bundle-worker.ts";
import { subgraphNames } from "../../schema/subgraph-names.ts";
import type { As } from "../harness/as.ts";
import { type Answer, type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { withDatabase } from "../harness/global-setup.ts";
import { outbox } from "../harness/outbox.ts";
import { INGEST, uploadRequest } from "../harness/upload.ts";
import {
  CREATE_UPLOAD,
  privateKey,
  send,
  sources,
  story,
  VIEWER,
  withoutSignatures,
} from "./sources.ts";
import { startWorkerd, type Workerd } from "./workerd.ts";

const { TEST_DATABASE_URL: server, ...environment } = process.env;
const PART_BYTES = 5 * 1024 * 1024;
/** By which the database knows the Worker's connections. */
const NAME = `worker-${crypto.randomUUID()}`;
const REQUEST = `mutation Request($input: RequestRegistrationInput!) {
  requestRegistration(input: $input) { __typename }
}`;
const REGISTER = `mutation Register($input: RegisterInput!) {
  register(input: $input) { user { username } }
}`;
const SIGN_IN = "mutation SignIn($input: SignInInput!) { signIn(input: $input) { token } }";

describe.skipIf(!server || !environment.S3_ENDPOINT)("a Worker with all subgraphs", () => {
  let asterism: Asterism;
  let bundle: Bundle;
  let bindings: Record<string, string>;
  let workerd: Workerd;
  let admin: As;

  beforeAll(async () => {
    const given = Object.entries(environment).filter(([name]) => name.startsWith("S3_"));
    const shared: Record<string, string> = {
      ...Object.fromEntries(given),
      S3_PART_SIZE: String(PART_BYTES),
      GATEWAY_KEY: await privateKey(),
      SESSION_KEYS: await privateKey(),
    };
    [asterism, bundle] = await Promise.all([
      startAsterism({ environment: shared }),
      bundleWorker({ kind: "whole-worker", ...sources }),
    ]);
    admin = { token: asterism.adminToken };
    const [row] = await asterism.database.sql<{ name: string }[]>`
      select current_database() as name`;
    bindings = {
      ...shared,
      DATABASE_URL: `${withDatabase(server ?? "", row?.name ?? "")}?application_name=${NAME}`,
      PUBLIC_URL: "http://worker.test",
    };
    workerd = await startWorkerd(bundle, bindings);
  });

  afterAll(async () => {
    await workerd?.close();
    await asterism?.close();
  });

  const connections = async () => {
    const [row] = await asterism.database.sql<{ count: number }[]>`
      select count(*)::int as count from pg_stat_activity where application_name = ${NAME}`;
    return row?.count;
  };

  it("is at most 1 MB, gzipped", () => {
    expect(gzipSync(bundle.text, { level: 9 }).length).toBeLessThanOrEqual(1_000_000);
  });

  it("answers the flagship query as a process does, to many at once", async () => {
    const variables = { id: "HTN2026A-001" };
    const expected = withoutSignatures(await asterism.graphql(story, variables));
    expect(expected.data.proposal.requestGroups.nodes).not.toEqual([]);
    const asked = Array.from({ length: 10 }, () => send(workerd, { query: story, variables }));
    for (const answer of await Promise.all(asked)) {
      expect(withoutSignatures(answer)).toEqual(expected);
    }
  });

  it("is ready when its database and its store are", async () => {
    const { checks } = await (await fetch(`${workerd.url}/ready`)).json();
    const names = ["database", ...subgraphNames];
    expect(checks).toEqual(Object.fromEntries(names.map((name) => [name, "ok"])));
  });

  it("takes in a frame that was sent straight to the store", async () => {
    const bytes = frame({ OBJECT: "straight" });
    const input = { filename: "whole-straight-e00.fits", size: bytes.length };
    const created = await send(workerd, { query: CREATE_UPLOAD, variables: { input } }, admin);
    const { id: uploadId, parts } = created.data.createFrameUpload.upload;
    await fetch(parts[0].url, { method: "PUT", body: new Uint8Array(bytes) });
    const ingest = { query: INGEST, variables: { input: { uploadId } } };
    const { data, errors } = await send(workerd, ingest, admin);
    expect(errors).toBeUndefined();
    expect(data.ingestFrame).toMatchObject({ outcome: "CREATED", frame: { size: bytes.length } });
    const stored = await fetch(data.ingestFrame.frame.url);
    expect(new Uint8Array(await stored.arrayBuffer())).toEqual(bytes);
  });

  it("passes a file of several parts on to the store, and archives it", async () => {
    const bytes = frame({ OBJECT: "passed on" }, { width: 2500, height: 2500 });
    expect(bytes.length).toBeGreaterThan(2 * PART_BYTES);
    const asked = uploadRequest(workerd.url, "whole-parts-e00.fits", bytes, {}, admin);
    const { data, errors } = (await (await fetch(asked)).json()) as Answer;
    expect(errors).toBeUndefined();
    expect(data.ingestFrame).toMatchObject({ outcome: "CREATED", frame: { size: bytes.length } });
    const stored = await (await fetch(data.ingestFrame.frame.url)).bytes();
    expect(Buffer.compare(stored, bytes)).toBe(0);
  });

  it.each(["https://example.org/a.fits", "file:///etc/hosts"])("does not read %s", async (url) => {
    const { errors } = await send(workerd, { query: INGEST, variables: { input: { url } } }, admin);
    expect(errors?.[0]?.extensions.code).toBe("SOURCE_FORBIDDEN");
  });

  it("registers people and signs them in, while a process carries the mails", async () => {
    const ask = async (operation: string, input: object) => {
      const { data, errors } = await send(workerd, { query: operation, variables: { input } });
      return data ?? { code: errors?.[0]?.extensions.code };
    };
    const email = "edge@example.org";
    await ask(REQUEST, { email });
    await asterism.drain();
    const [mail] = await outbox(asterism.dataDir, email);
    const code = /^[\w-]{43}$/m.exec(mail?.text ?? "")?.[0];
    const password = "nine falling comets";
    const person = { firstName: "Ada", lastName: "Ley", institution: "Hill", termsAccepted: true };
    await ask(REGISTER, { code, username: "edge", password, ...person });
    expect(await ask(SIGN_IN, { login: "edge", password: `${password}?` })).toEqual({
      code: "SIGN_IN_FAILED",
    });
    const { signIn } = await ask(SIGN_IN, { login: "edge", password });
    const { data } = await send(workerd, { query: VIEWER }, { token: signIn.token });
    expect(data.viewer.user.username).toBe("edge");
  });

  it("has connections to the database for as long as a request lasts", async () => {
    let asked: Promise<Answer> | undefined;
    await asterism.database.sql.begin(async (transaction) => {
      await transaction`lock table configdb.site`;
      asked = send(workerd, { query: "{ sites { nodes { code } } }" });
      await expect.poll(connections).toBeGreaterThan(0);
    });
    expect((await asked)?.data.sites.nodes).not.toEqual([]);
    await expect.poll(connections).toBe(0);
  });

  it("needs a database, a store and keys of its own", async () => {
    const { GATEWAY_KEY = "" } = bindings;
    const bare = await startWorkerd(bundle, { GATEWAY_KEY });
    expect((await send(bare, { query: VIEWER })).status).toBe(500);
    for (const name of ["DATABASE_URL", "S3_BUCKET", "SESSION_KEYS", "PUBLIC_URL"]) {
      expect(bare.log()).toContain(`${name} is missing`);
    }
    await bare.close();
  });

  it("says that its database is away", async () => {
    const DATABASE_URL = "postgres://nobody@127.0.0.1:1/nothing";
    const lost = await startWorkerd(bundle, { ...bindings, DATABASE_URL });
    const { errors } = await send(lost, { query: VIEWER });
    expect(errors?.[0]?.extensions.code).toBe("DATABASE_UNAVAILABLE");
    await lost.close();
  });

  it("says which migrations its database lacks, and answers nobody", async () => {
    const { sql } = asterism.database;
    await sql`update platform.migration set name = '_' || name where namespace = 'opsdb'`;
    const early = await startWorkerd(bundle, bindings);
    const { status, errors } = await send(early, { query: VIEWER });
    await sql`update platform.migration set name = substr(name, 2) where namespace = 'opsdb'`;
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({
      ...{ status: 500, code: "INTERNAL_SERVER_ERROR" },
    });
    expect(early.log()).toMatch(/DATABASE_URL is a database without opsdb\/0001_/);
    expect((await send(early, { query: VIEWER })).status).toBe(200);
    await early.close();
  });
});
