import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { ingest, uploadRequest } from "../harness/upload.ts";

describe("what goes wrong is told with a code and a remedy", () => {
  let asterism: Asterism;
  beforeAll(async () => {
    asterism = await startAsterism();
  });
  afterAll(() => asterism.close());

  it.each([
    `{ proposal(id: "no-such") { id } }`,
    `{ proposal(id: "") { id } }`,
    `{ frame(id: "999999999") { id } }`,
    `{ frame(id: "-1") { id } }`,
    `{ frame(id: "1; drop table") { id } }`,
    `{ frame(id: "99999999999999999999999") { id } }`,
    `{ site(code: "zzz") { code } }`,
    `{ telescope(id: "a.b.c") { id } }`,
    `{ instrument(code: "zz99") { code } }`,
    `{ downtime(id: "0") { id } }`,
    `{ requestGroup(id: "x") { id } }`,
    `{ observation(id: "x") { id } }`,
    `{ rawDataFile(id: "not-a-uuid") { id } }`,
  ])("%s is null without an error", async (query) => {
    const { data, errors } = await asterism.graphql(query);
    expect(errors).toBeUndefined();
    expect(Object.values(data)).toEqual([null]);
  });

  it("a reference that its owner does not know is null with an error, not an invented object", async () => {
    const { data } = await ingest(
      asterism,
      "stranger-e00.fits",
      frame({ INSTRUME: "zz99", OBJECT: "x" }),
    );
    const { id } = data.ingestFrame.frame;
    const read = await asterism.graphql(
      `query ($id: ID!) { frame(id: $id) { instrumentCode instrument { code state } } }`,
      { id },
      { token: asterism.adminToken },
    );
    expect(read.data.frame).toEqual({ instrumentCode: "zz99", instrument: null });
    expect(read.errors?.[0]?.extensions).toMatchObject({ code: "NOT_FOUND", retry: "NEVER" });
  });

  it.each([
    "frames",
    "downtimes",
    "proposals",
    "requestGroups",
    "observations",
    "sites",
    "rawDataFiles",
  ])(
    "%s refuses pages of more than 1000, of none, and cursors that are not its own",
    async (list) => {
      const code = async (args: string) =>
        (await asterism.graphql(`{ ${list}(${args}) { pageInfo { endCursor } } }`)).errors?.[0]
          ?.extensions;
      expect(await code("first: 1001")).toMatchObject({
        code: "PAGE_SIZE_INVALID",
        retry: "NEVER",
      });
      expect(await code("first: 0")).toMatchObject({ code: "PAGE_SIZE_INVALID", retry: "NEVER" });
      expect(await code('after: "forged"')).toMatchObject({
        code: "CURSOR_INVALID",
        retry: "NEVER",
      });
      const { data } = await asterism.graphql(`{ ${list}(first: 1) { pageInfo { endCursor } } }`);
      const cursor: string = data[list].pageInfo.endCursor;
      expect(await code(`after: "${cursor}"`)).toBeUndefined();
      const edited = cursor.slice(0, -3) + (cursor.endsWith("AAA") ? "BBB" : "AAA");
      expect(await code(`after: "${edited}"`)).toMatchObject({ code: "CURSOR_INVALID" });
    },
  );

  it.each([
    ["query ($id: ID!) { proposal(id: $id) { id } }", { id: "a\0b" }],
    ["query ($id: String!) { frames(filter: {basename: $id}) { nodes { id } } }", { id: "a\0b" }],
  ])("a text with NUL in %s is refused as input", async (query, variables) => {
    const { errors } = await asterism.graphql(query, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", retry: "NEVER" });
  });

  it.each([
    [`{ frames(filter: {observedAfter: "yesterday"}) { nodes { id } } }`, {}],
    [
      "query ($at: DateTime) { frames(filter: {observedAfter: $at}) { nodes { id } } }",
      { at: "yesterday" },
    ],
    [
      "query ($day: LocalDate) { frames(filter: {observationDay: $day}) { nodes { id } } }",
      { day: "2026-13-01" },
    ],
  ])("a time that is none in %s is refused as input", async (query, variables) => {
    const { errors } = await asterism.graphql(query, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", retry: "NEVER" });
  });

  it("a cursor of one order is stale in another", async () => {
    const { data } = await asterism.graphql(`{ frames(first: 1) { pageInfo { endCursor } } }`);
    const { errors } = await asterism.graphql(
      `query ($after: String) { frames(first: 1, after: $after, orderBy: BASENAME_ASC) { nodes { id } } }`,
      { after: data.frames.pageInfo.endCursor },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "CURSOR_INVALID", retry: "NEVER" });
  });

  it.each([
    ["{", 400],
    ["{ nothingOfThisName }", 400],
    ["query ($id: ID!) { frame(id: $id) { id } }", 400],
  ])("the request %s has to be changed", async (query, status) => {
    const response = await asterism.fetch(
      new Request(`${asterism.url}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json",
        },
        body: JSON.stringify({ query }),
      }),
    );
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as Answer;
    expect(errors?.[0]?.extensions.retry).toBe("NEVER");
  });

  it("a body that is no JSON has to be changed", async () => {
    const response = await asterism.fetch(
      new Request(`${asterism.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: "{",
      }),
    );
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Answer;
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_REQUEST", retry: "NEVER" });
  });
});

describe("when the database is away", () => {
  it("queries and ingestions ask to come back later, and nothing is stored", async () => {
    const asterism = await startAsterism();
    await asterism.database.sql.end();
    const query = await asterism.graphql("{ frames(first: 1) { nodes { id } } }");
    expect(query.errors?.[0]?.extensions).toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      retry: "BACKOFF",
    });
    const upload = await ingest(asterism, "away-e00.fits", frame({ OBJECT: "away" }));
    expect(upload.errors?.[0]?.extensions).toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      retry: "BACKOFF",
    });
    const ready = await asterism.fetch(new Request(`${asterism.url}/ready`));
    expect(ready.status).toBe(503);
    const health = await asterism.fetch(new Request(`${asterism.url}/health`));
    expect(health.status).toBe(200);
    await asterism.close();
  });
});

describe("when the database goes away in the middle of an upload", () => {
  it("the ingestion asks to come back later, and its object is removed", async () => {
    const asterism = await startAsterism();
    const whole = uploadRequest(
      asterism.url,
      "middle-e00.fits",
      frame({ OBJECT: "middle" }, { height: 40_000 }),
      {},
      { token: asterism.adminToken },
    );
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const partial = join(asterism.dataDir, "objects", ".partial");
    const halves = [bytes.subarray(0, bytes.length / 2), bytes.subarray(bytes.length / 2)];
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const half = halves.shift();
        if (!half) return controller.close();
        if (halves.length === 0) {
          // The upload has reached the store; now the database ends.
          while ((await readdir(partial).catch(() => [])).length === 0);
          await asterism.database.sql.end();
        }
        controller.enqueue(half);
      },
    });
    const init = { method: "POST", headers: whole.headers, body, duplex: "half" };
    const response = await asterism.fetch(new Request(whole.url, init as RequestInit));
    const { errors } = (await response.json()) as Answer;
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      retry: "BACKOFF",
    });
    const left = await readdir(join(asterism.dataDir, "objects"), { recursive: true });
    expect(left.filter((path) => path.includes("middle-e00"))).toEqual([]);
    expect(await readdir(partial)).toEqual([]);
    await asterism.close();
  });
});

describe("when a subgraph is away", () => {
  it("its part is null with a retryable error, and the rest is answered", async () => {
    const asterism = await startAsterism({
      environment: { SUBGRAPH_DOWNTIME_URL: "http://127.0.0.1:9/graphql" },
    });
    const { data, errors } = await asterism.graphql(
      `{ telescope(id: "sds.dom1.1m0a") { id name isDown } }`,
    );
    expect(data.telescope).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "SUBGRAPH_UNAVAILABLE",
      retry: "BACKOFF",
    });
    const rest = await asterism.graphql(`{ telescope(id: "sds.dom1.1m0a") { id name } }`);
    expect(rest.data.telescope.name).toBe("1 meter");
    const ready = await asterism.fetch(new Request(`${asterism.url}/ready`));
    expect(((await ready.json()) as { checks: object }).checks).toMatchObject({
      database: "ok",
      archive: "ok",
      downtime: "unavailable",
    });
    await asterism.close();
  });
});
