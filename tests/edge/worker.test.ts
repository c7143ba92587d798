import { access } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundleWorker } from "../../gateway/edge/bundle-worker.ts";
import { start } from "../../gateway/start.ts";
import { sha256Hex } from "../../platform/sha256-hex.ts";
import { subgraphNames } from "../../schema/subgraph-names.ts";
import type { As } from "../harness/as.ts";
import { type Answer, type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { INGEST } from "../harness/upload.ts";
import {
  CREATE_UPLOAD,
  privateKey,
  send as sendTo,
  sources,
  story,
  VIEWER,
  withoutSignatures,
} from "./sources.ts";
import { startWorkerd, type Workerd } from "./workerd.ts";

const KILOBYTE = 1000;
/** In none of the manifests. */
const SITES = "query Sites { sites { nodes { code } } }";

let asterism: Asterism;
let bindings: Record<string, string>;
let bundles: { planning: Bundle; planned: Bundle };

beforeAll(async () => {
  const key = await privateKey();
  const [started, planning, planned] = await Promise.all([
    startAsterism({ remote: [...subgraphNames], environment: { GATEWAY_KEY: key } }),
    bundleWorker({ kind: "worker", ...sources }),
    bundleWorker({ kind: "planned-worker", ...sources }),
  ]);
  asterism = started;
  bundles = { planning, planned };
  const urls = Object.entries(asterism.host.settings.subgraphUrls).map(([name, url]) => [
    `SUBGRAPH_${name.toUpperCase()}_URL`,
    url,
  ]);
  bindings = { GATEWAY_KEY: key, ...Object.fromEntries(urls) };
});

afterAll(() => asterism.close());

describe.each([
  { which: "with the planner", planner: true, most: 400 },
  { which: "with plans made before", planner: false, most: 250 },
])("a gateway in workerd, $which", ({ planner, most }) => {
  let bundle: Bundle;
  let workerd: Workerd;

  beforeAll(async () => {
    bundle = planner ? bundles.planning : bundles.planned;
    workerd = await startWorkerd(bundle, bindings);
  });

  afterAll(() => workerd.close());

  const send = (body: object, as?: As) => sendTo(workerd, body, as);

  it(`is one module of at most ${most} KB, gzipped`, () => {
    expect(gzipSync(bundle.text, { level: 9 }).length).toBeLessThanOrEqual(most * KILOBYTE);
    const licensed = ["federation-internals", "query-planner", "query-graphs", "composition"];
    const found = licensed.filter((name) => bundle.packages.includes(`@apollo/${name}`));
    expect(found).toEqual(planner ? licensed.slice(0, 3) : []);
  });

  it("answers the flagship query as the gateway on Node does, to many at once", async () => {
    const variables = { id: "HTN2026A-001" };
    const expected = withoutSignatures(await asterism.graphql(story, variables));
    expect(expected.data.proposal.requestGroups.nodes).not.toEqual([]);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send({ query: story, variables })),
    );
    for (const answer of answers) expect(withoutSignatures(answer)).toEqual(expected);
  });

  it("takes in a frame that was sent straight to the store", async () => {
    const as = { token: await asterism.token({ scopes: ["FRAMES_INGEST"] }) };
    const bytes = frame({ OBJECT: `edge ${planner}` });
    const input = { filename: `edge-${planner}-e00.fits`, size: bytes.length };
    const created = await send({ query: CREATE_UPLOAD, variables: { input } }, as);
    const { id: uploadId, parts } = created.data.createFrameUpload.upload;
    const put = await fetch(parts[0].url, { method: "PUT", body: new Uint8Array(bytes) });
    expect(put.ok).toBe(true);
    const { data, errors } = await send({ query: INGEST, variables: { input: { uploadId } } }, as);
    expect(errors).toBeUndefined();
    expect(data.ingestFrame).toMatchObject({
      outcome: "CREATED",
      frame: { filename: input.filename, size: bytes.length },
    });
  });

  it("tells a caller who it is, and one with a wrong token that it is wrong", async () => {
    const { data } = await send({ query: VIEWER }, { token: asterism.adminToken });
    expect(data.viewer.user.username).toBe("admin");
    const { status, errors } = await send({ query: VIEWER }, { token: "ast_wrong" });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({
      ...{ status: 401, code: "TOKEN_INVALID" },
    });
  });

  it("is ready when its subgraphs are", async () => {
    const { checks } = await (await fetch(`${workerd.url}/ready`)).json();
    expect(checks).toEqual(Object.fromEntries(subgraphNames.map((name) => [name, "ok"])));
  });

  it("knows the operations of its manifest by their ids", async () => {
    const sha256Hash = sha256Hex(VIEWER);
    const { data } = await send({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect(data).toEqual({ viewer: null });
  });

  if (planner) {
    it("answers what it was never asked before, and refuses what the graph has not", async () => {
      expect((await send({ query: SITES })).data.sites.nodes).not.toEqual([]);
      const { errors } = await send({ query: "{ comets { name } }" });
      expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    });
  } else {
    it("refuses whatever is not in its manifest", async () => {
      const { errors } = await send({ query: SITES });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: "OPERATION_NOT_LISTED",
        retry: "NEVER",
      });
    });
  }
});

describe("a Worker without a key or a subgraph", () => {
  it("says in its log what is missing, and to callers that it cannot answer", async () => {
    const { GATEWAY_KEY: _, SUBGRAPH_OPSDB_URL: __, ...rest } = bindings;
    const workerd = await startWorkerd(bundles.planned, rest);
    const response = await fetch(`${workerd.url}/graphql?query={__typename}`);
    const { errors } = (await response.json()) as Answer;
    expect({ status: response.status, code: errors?.[0]?.extensions.code }).toEqual({
      ...{ status: 500, code: "INTERNAL_SERVER_ERROR" },
    });
    expect(JSON.stringify(errors)).not.toMatch(/GATEWAY_KEY|SUBGRAPH_/);
    expect(workerd.log()).toMatch(/SUBGRAPH_OPSDB_URL is missing.*GATEWAY_KEY is missing/);
    await workerd.close();
  });
});

describe("a gateway in a process of its own, with all subgraphs elsewhere", () => {
  it("answers and has neither a database nor a folder", async () => {
    const folder = join(asterism.dataDir, "never-made");
    const started = await start({ ...bindings, ASTERISM_DATA_DIR: folder }, undefined);
    const response = await started.app.fetch(
      new Request("http://gateway.test/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: SITES }),
      }),
    );
    const { data, errors } = (await response.json()) as Answer;
    expect(errors).toBeUndefined();
    expect(data.sites.nodes).not.toEqual([]);
    await started.close();
    await expect(access(folder)).rejects.toThrow("ENOENT");
  });
});
