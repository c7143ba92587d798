import { Agent } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authorization } from "../harness/as.ts";
import { type Answer, type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { INGEST, sendAllFirst, uploadRequest } from "../harness/upload.ts";

const operations = JSON.stringify({ query: INGEST, variables: { input: { file: null } } });
const map = JSON.stringify({ 0: ["variables.input.file"] });

describe("a client that looks for the answer only when it has sent all", () => {
  it.each([{ remote: [] }, { remote: ["archive" as const] }])(
    "reads why its large file was refused, and may go on using its connection, remote: $remote",
    async ({ remote }) => {
      const asterism = await startAsterism({ listen: true, remote });
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const large = new Uint8Array(96 * 1024 * 1024).fill(32);
      const upload = uploadRequest(
        asterism.url,
        "blank-e00.fits",
        large,
        {},
        { token: asterism.adminToken },
      );
      for (let round = 0; round < 2; round++) {
        const { errors } = await sendAllFirst(upload.clone(), agent);
        expect(errors?.[0]?.extensions).toMatchObject({ code: "FITS_INVALID", retry: "NEVER" });
      }
      agent.destroy();
      await asterism.close();
    },
  );
});

describe("a multipart GraphQL request", () => {
  let asterism: Asterism;
  beforeAll(async () => {
    asterism = await startAsterism();
  });
  afterAll(() => asterism.close());
  const admin = () => ({ token: asterism.adminToken });

  async function send(
    parts: [string, string | Blob][],
    headers = { "apollo-require-preflight": "1" },
  ) {
    const form = new FormData();
    for (const [name, value] of parts) {
      if (typeof value === "string") form.set(name, value);
      else form.set(name, value, "x-e00.fits");
    }
    const request = new Request(`${asterism.url}/graphql`, {
      method: "POST",
      headers: { ...headers, ...authorization(admin()) },
      body: form,
    });
    const response = await asterism.fetch(request);
    return { status: response.status, ...((await response.json()) as Answer) };
  }
  const file = new Blob([frame({ OBJECT: "multipart" }) as BlobPart]);

  it.each<[string, [string, string | Blob][]]>([
    [
      "without operations",
      [
        ["map", map],
        ["0", file],
      ],
    ],
    [
      "with operations that are no JSON",
      [
        ["operations", "{"],
        ["map", map],
        ["0", file],
      ],
    ],
    [
      "with operations that are a list",
      [
        ["operations", `[${operations}]`],
        ["map", map],
        ["0", file],
      ],
    ],
    [
      "without a map",
      [
        ["operations", operations],
        ["0", file],
      ],
    ],
    [
      "with a map that is a list",
      [
        ["operations", operations],
        ["map", "[]"],
        ["0", file],
      ],
    ],
    [
      "with a path that is no list",
      [
        ["operations", operations],
        ["map", '{"0":"variables.input.file"}'],
        ["0", file],
      ],
    ],
    [
      "with a path to nowhere",
      [
        ["operations", operations],
        ["map", '{"0":["variables.input.nothing"]}'],
        ["0", file],
      ],
    ],
    [
      "with a path into the prototype",
      [
        ["operations", operations],
        ["map", '{"0":["variables.__proto__.file"]}'],
        ["0", file],
      ],
    ],
    [
      "with a path outside the variables",
      [
        ["operations", operations],
        ["map", '{"0":["query"]}'],
        ["0", file],
      ],
    ],
    [
      "whose file part is missing",
      [
        ["operations", operations],
        ["map", map],
      ],
    ],
    [
      "whose file part has another name",
      [
        ["operations", operations],
        ["map", map],
        ["1", file],
      ],
    ],
    [
      "whose map comes after the file",
      [
        ["operations", operations],
        ["0", file],
        ["map", map],
      ],
    ],
  ])("%s is refused as malformed", async (_what, parts) => {
    const { errors } = await send(parts);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "UPLOAD_MALFORMED", retry: "NEVER" });
  });

  it("without a boundary is refused as malformed", async () => {
    const response = await asterism.fetch(
      new Request(`${asterism.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "multipart/form-data", "apollo-require-preflight": "1" },
        body: "nothing",
      }),
    );
    const { errors } = (await response.json()) as Answer;
    expect(errors?.[0]?.extensions.code).toBe("UPLOAD_MALFORMED");
  });

  it("whose body ends too early is refused as interrupted, to be sent again at once", async () => {
    const whole = uploadRequest(
      asterism.url,
      "early-e00.fits",
      frame({ OBJECT: "early" }),
      {},
      admin(),
    );
    const body = new Uint8Array(await whole.arrayBuffer());
    const response = await asterism.fetch(
      new Request(whole.url, {
        method: "POST",
        headers: whole.headers,
        body: body.subarray(0, body.length - 2000),
      }),
    );
    const { errors } = (await response.json()) as Answer;
    expect(errors?.[0]?.extensions).toMatchObject({ code: "UPLOAD_INTERRUPTED", retry: "NOW" });
  });

  it("without the preflight header is refused, because another site could have sent it", async () => {
    const { status, errors } = await send(
      [
        ["operations", operations],
        ["map", map],
        ["0", file],
      ],
      {} as never,
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.retry).toBe("NEVER");
    const [row] = await asterism.database.sql`
      select count(*) from archive.frame where basename = 'x-e00'`;
    expect(row?.count).toBe(0);
  });

  it("that is none, with a file written as JSON, is refused", async () => {
    const { errors } = await asterism.graphql(INGEST, {
      input: { file: { filename: "x-e00.fits", bytes: [1, 2, 3] } },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", retry: "NEVER" });
  });

  it("with two files carries out two ingestions, each with its own name", async () => {
    const form = new FormData();
    const query = `mutation ($a: Upload, $b: Upload) {
      a: ingestFrame(input: {file: $a}) { frame { basename } }
      b: ingestFrame(input: {file: $b}) { frame { basename } }
    }`;
    form.set("operations", JSON.stringify({ query, variables: { a: null, b: null } }));
    form.set("map", JSON.stringify({ 0: ["variables.a"], 1: ["variables.b"] }));
    for (const [part, name] of ["first-e00", "second-e00"].entries()) {
      const bytes = frame({ OBJECT: name }) as BlobPart;
      form.set(String(part), new Blob([bytes]), `${name}.fits`);
    }
    const response = await asterism.fetch(
      new Request(`${asterism.url}/graphql`, {
        method: "POST",
        headers: { "apollo-require-preflight": "1", ...authorization(admin()) },
        body: form,
      }),
    );
    expect(await response.json()).toEqual({
      data: { a: { frame: { basename: "first-e00" } }, b: { frame: { basename: "second-e00" } } },
    });
  });

  it("that is well formed is carried out", async () => {
    const { data } = await send([
      ["operations", operations],
      ["map", map],
      ["0", file],
    ]);
    expect(data.ingestFrame.outcome).toBe("CREATED");
  });
});
