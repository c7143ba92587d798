import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Asterism, startAsterism } from "../harness/asterism.ts";
import { documents } from "./attacks.ts";

describe("a gateway under abuse", () => {
  let asterism: Asterism;
  beforeAll(async () => {
    asterism = await startAsterism({ listen: true });
  });
  afterAll(() => asterism.close());

  async function post(body: string | Uint8Array | FormData, headers: Record<string, string> = {}) {
    const json: Record<string, string> =
      body instanceof FormData ? {} : { "content-type": "application/json" };
    const response = await fetch(`${asterism.url}/graphql`, {
      method: "POST",
      headers: { ...json, ...headers },
      body: body as BodyInit,
    });
    const answer = (await response.json()) as Answer;
    return { status: response.status, code: answer.errors?.[0]?.extensions.code, answer };
  }
  const isServed = async () => {
    const { answer } = await post('{"query":"{ sites(first: 1) { nodes { code } } }"}');
    expect(answer.data.sites.nodes).toHaveLength(1);
  };

  it.each(documents)("refuses %s, and goes on answering", async (_what, query, code) => {
    const [refused] = await Promise.all([post(JSON.stringify({ query })), isServed()]);
    expect(refused).toMatchObject({ status: 400, code });
  });

  it.each<[string, string | Uint8Array, Record<string, string>, number, string]>([
    ["a batch", '[{"query":"{ __typename }"}]', {}, 400, "BAD_REQUEST"],
    [
      "a key __proto__",
      '{"query":"{ __typename }","variables":{"a":{"__proto__":{"b":1}}}}',
      {},
      400,
      "BAD_REQUEST",
    ],
    [
      "an escaped key __proto__",
      '{"query":"{ __typename }","variables":{"__pr\\u006fto__":1}}',
      {},
      400,
      "BAD_REQUEST",
    ],
    [
      "JSON within JSON",
      `{"query":"{ __typename }","variables":{"a":${"[".repeat(100_000)}`,
      {},
      413,
      "REQUEST_TOO_LARGE",
    ],
    [
      "2 million values",
      `{"query":"{ __typename }","variables":{"a":[${"0,".repeat(2_000_000)}0]}}`,
      {},
      413,
      "REQUEST_TOO_LARGE",
    ],
    [
      "11 MB",
      JSON.stringify({ query: " ".repeat(11 * 1024 * 1024) }),
      {},
      413,
      "REQUEST_TOO_LARGE",
    ],
    [
      "a gzip bomb",
      gzipSync(Buffer.alloc(50_000_000, 32)),
      { "content-encoding": "gzip" },
      415,
      "MEDIA_TYPE_UNSUPPORTED",
    ],
  ])("refuses %s as a body, and goes on answering", async (_what, body, headers, status, code) => {
    const [refused] = await Promise.all([post(body, headers), isServed()]);
    expect(refused).toMatchObject({ status, code });
  });

  const operations = JSON.stringify({
    query: "mutation ($f: Upload) { ingestFrame(input: {file: $f}) { outcome } }",
    variables: { f: null },
  });
  it.each<[string, string, string]>([
    ["a path into the prototype", operations, '{"0":["variables.__proto__.f"]}'],
    [
      "operations with a key __proto__",
      '{"query":"","variables":{"__proto__":null}}',
      '{"0":["variables.f"]}',
    ],
    [
      "a path of 100000 steps",
      operations,
      JSON.stringify({ 0: [`variables${".f".repeat(100_000)}`] }),
    ],
    [
      "1001 files",
      operations,
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [n, ["variables.f"]])),
      ),
    ],
    ["2 MB of operations", operations + " ".repeat(2_000_000), '{"0":["variables.f"]}'],
  ])("refuses a multipart request with %s, and goes on answering", async (_what, given, map) => {
    const form = new FormData();
    form.set("operations", given);
    form.set("map", map);
    form.set("0", new Blob(["x"]), "x-e00.fits");
    const [refused] = await Promise.all([
      post(form, { "apollo-require-preflight": "1" }),
      isServed(),
    ]);
    expect(refused).toMatchObject({ status: 400, code: "UPLOAD_MALFORMED" });
  });

  it("counts pages that variables ask for", async () => {
    const query =
      "query ($n: Int) { proposals(first: $n) { nodes { requestGroups(first: $n) { nodes { id name } } } } }";
    const ask = (n: number) => post(JSON.stringify({ query, variables: { n } }));
    expect(await ask(1000)).toMatchObject({ status: 400, code: "QUERY_TOO_COMPLEX" });
    expect((await ask(2)).answer.errors).toBeUndefined();
  });

  it("keeps nothing of what it refused", async () => {
    const heap = async () => {
      globalThis.gc?.();
      return process.memoryUsage().heapUsed;
    };
    const round = async (number: number) => {
      for (let turn = 0; turn < 20; turn++) {
        for (const [, query] of documents.slice(0, 11)) {
          await post(JSON.stringify({ query: `${query} #${number} ${turn}` }));
        }
      }
    };
    await round(0);
    const before = await heap();
    await round(1);
    expect((await heap()) - before).toBeLessThan(150 * 1024 * 1024);
  });

  it("answers an operation of the manifest by its id alone, and knows no other id", async () => {
    const [listed] = asterism.host.operations.operations;
    const byId = await post(
      JSON.stringify({ documentId: `sha256:${listed?.id}`, variables: { id: "HTN2026A-001" } }),
    );
    expect(byId.answer.data.proposal.id).toBe("HTN2026A-001");
    expect(await post('{"documentId":"sha256:00"}')).toMatchObject({
      status: 400,
      code: "OPERATION_NOT_LISTED",
    });
  });
});

describe("a gateway of strict settings", () => {
  it("answers a caller who asks too often with when to come again, and listed operations only", async () => {
    const asterism = await startAsterism({
      listen: true,
      environment: { RATE_PER_SECOND: "1", RATE_BURST: "2", PERSISTED_ONLY: "true" },
    });
    const ask = () =>
      fetch(`${asterism.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"query":"{ __typename }"}',
      });
    const unlisted = ((await (await ask()).json()) as Answer).errors?.[0]?.extensions.code;
    expect(unlisted).toBe("OPERATION_NOT_LISTED");
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    await asterism.close();
  });
});
