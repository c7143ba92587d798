import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { As } from "../harness/as.ts";
import { type Answer, type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame, header } from "../harness/frames.ts";
import { kept } from "../harness/kept.ts";
import { INGEST_MANY, ingest, uploadManyRequest } from "../harness/upload.ts";

interface Item {
  result: { outcome: string; frame: { basename: string } | null; version: { id: string } } | null;
  error: { code: string; message: string; retry: string } | null;
}
const shortly = ({ result, error }: Item) => result?.outcome ?? error?.code;

describe.each([
  { place: "in process", remote: [] },
  { place: "behind HTTP", remote: ["archive" as const] },
])("ingestFrames with the archive $place", ({ remote }) => {
  let asterism: Asterism;
  let roots: string;
  let telescope: As;
  beforeAll(async () => {
    roots = await mkdtemp(join(tmpdir(), "asterism-roots-"));
    asterism = await startAsterism({ remote, environment: { INGEST_ROOTS: roots } });
    telescope = { token: await asterism.token({ scopes: ["FRAMES_INGEST"] }) };
  });
  afterAll(async () => {
    await asterism.close();
    await rm(roots, { recursive: true });
  });

  const call = (frames: unknown[], as = telescope) =>
    asterism.graphql(INGEST_MANY, { input: { frames } }, as);

  async function upload(
    ...args: Parameters<typeof uploadManyRequest> extends [string, ...infer Rest, As?]
      ? Rest
      : never
  ) {
    const [frames, parts] = args;
    const request = uploadManyRequest(asterism.url, frames, parts, telescope);
    const answer = (await (await asterism.fetch(request)).json()) as Answer;
    expect(answer.errors).toBeUndefined();
    return answer.data.ingestFrames.items as Item[];
  }

  async function file(name: string, bytes = frame({ OBJECT: name })) {
    const url = join(roots, name);
    await writeFile(url, bytes);
    return { url };
  }

  it("tells of each file in its place what came of it", async () => {
    const frames = [
      await file("first-e00.fits"),
      { url: join(roots, "nothing-e00.fits") },
      await file("second-e00.fits"),
      {},
      await file("third-e00.fits", frame({ PROPID: undefined, OBJECT: "third" })),
      await file("fourth-e00.fits"),
    ];
    const { data, errors } = await call(frames);
    expect(errors).toBeUndefined();
    const { items } = data.ingestFrames;
    expect(items.map(shortly)).toEqual([
      ...["CREATED", "SOURCE_NOT_FOUND", "CREATED", "SOURCE_INVALID", "HEADER_MISSING", "CREATED"],
    ]);
    expect(items[2].result.frame.basename).toBe("second-e00");
    expect(items[4].error).toMatchObject({ retry: "NEVER" });
    expect(items[4].error.message).toContain("PROPID");
  });

  it("takes many, and of the same bytes one", async () => {
    const same = await file("same-e00.fits");
    const frames = Array.from({ length: 30 }, () => same);
    const { items } = (await call(frames)).data.ingestFrames;
    const outcomes = items.map(shortly).sort();
    expect(outcomes).toEqual([...Array(29).fill("ALREADY_ARCHIVED"), "CREATED"]);
  });

  it("takes none, and refuses more than a thousand", async () => {
    expect((await call([])).data.ingestFrames.items).toEqual([]);
    const { errors } = await call(Array(1001).fill({ url: "/x.fits" }));
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", retry: "NEVER" });
  });

  it("is refused as a whole to whoever may not ingest", async () => {
    const before = await kept(asterism);
    const reader = { token: await asterism.token({ scopes: ["READ"] }) };
    const { errors } = await call([await file("stranger-e00.fits")], reader);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
    expect(await kept(asterism)).toEqual(before);
  });

  it("reads the files of the request one after the other, and passes over those it refuses", async () => {
    const large = { width: 1500, height: 1000 };
    const items = await upload(
      [
        {},
        { metadata: { A: [1] } },
        { filename: "named.png" },
        { url: (await file("meanwhile-e00.fits")).url },
        {},
        { size: 5 },
        {},
      ],
      [
        { place: 0, filename: "part0-e00.fits", bytes: frame({ OBJECT: "0" }, large) },
        { place: 1, filename: "part1-e00.fits", bytes: frame({ OBJECT: "1" }, large) },
        { place: 2, filename: "part2-e00.fits", bytes: frame({ OBJECT: "2" }, large) },
        { place: 4, filename: "part4-e00.fits", bytes: new Uint8Array(2_000_000).fill(65) },
        { place: 5, filename: "part5-e00.fits", bytes: frame({ OBJECT: "5" }, large) },
        { place: 6, filename: "part6-e00.fits", bytes: frame({ OBJECT: "6" }) },
      ],
    );
    expect(items.map(shortly)).toEqual([
      ...["CREATED", "BAD_USER_INPUT", "FILE_TYPE_UNKNOWN", "CREATED", "FITS_INVALID"],
      ...["SIZE_MISMATCH", "CREATED"],
    ]);
  });

  it("reads them in the order of their parts, whatever their places", async () => {
    const items = await upload(
      [{}, {}, {}],
      [2, 0, 1].map((place) => ({
        place,
        filename: `turned${place}-e00.fits`,
        bytes: frame({ OBJECT: `turned ${place}` }, { width: 800, height: 500 }),
      })),
    );
    expect(items.map(({ result }) => result?.frame?.basename)).toEqual([
      ...["turned0-e00", "turned1-e00", "turned2-e00"],
    ]);
  });
});

describe("ingestFrames", () => {
  let asterism: Asterism;
  let roots: string;
  beforeAll(async () => {
    roots = await mkdtemp(join(tmpdir(), "asterism-roots-"));
    const module = join(roots, "broken-types.mjs");
    await writeFile(
      module,
      `export default [{ name: "a broken kind", extensions: [".broken"], contentType: "a/b",
        kind: "product", matches: () => { throw new Error("the password is secret") } }]`,
    );
    asterism = await startAsterism({
      listen: true,
      environment: { INGEST_ROOTS: roots, FILETYPES: module },
    });
  });
  afterAll(async () => {
    await asterism.close();
    await rm(roots, { recursive: true });
  });

  it("tells nothing of a fault of the program itself, and goes on", async () => {
    const frames = [];
    for (const name of ["a.broken", "b-e00.fits"]) {
      const url = join(roots, name);
      await writeFile(url, frame({ OBJECT: name }));
      frames.push({ url, metadata: header });
    }
    const as = { token: asterism.adminToken };
    const { data, errors } = await asterism.graphql(INGEST_MANY, { input: { frames } }, as);
    expect(errors).toBeUndefined();
    const { items } = data.ingestFrames;
    expect(items.map(shortly)).toEqual(["INTERNAL_SERVER_ERROR", "CREATED"]);
    expect(items[0].error.retry).toBe("BACKOFF");
    expect(JSON.stringify(data)).not.toContain("secret");
  });

  it("keeps the files that were complete when its client went away, and no part of others", async () => {
    const parts = [0, 1, 2].map((place) => ({
      place,
      filename: `left${place}-e00.fits`,
      bytes: frame({ OBJECT: `left ${place}` }, { width: 1000, height: 1000 }),
    }));
    const as = { token: asterism.adminToken };
    const request = uploadManyRequest(asterism.url, [{}, {}, {}], parts, as);
    const body = Buffer.from(await request.arrayBuffer());
    const { hostname, port } = new URL(asterism.url);
    const socket = connect(Number(port), hostname);
    const head = [
      "POST /graphql HTTP/1.1",
      `host: ${hostname}:${port}`,
      ...[...request.headers].map(([name, value]) => `${name}: ${value}`),
      `content-length: ${body.length}`,
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n`);
    const before = await kept(asterism);
    socket.write(body.subarray(0, body.length / 2));
    const left = async () => {
      const rows = await asterism.database.sql<{ basename: string }[]>`
        select basename from archive.frame where basename like 'left%' order by basename`;
      return rows.map(({ basename }) => basename);
    };
    while ((await left()).length === 0) await new Promise((resolve) => setImmediate(resolve));
    socket.destroy();
    // What is sent after the broken request shows that it is over.
    await ingest(asterism, "after-e00.fits", frame({ OBJECT: "after" }));
    const after = async () => (await kept(asterism)).objects;
    while ((await after()) !== before.objects + 2)
      await new Promise((resolve) => setImmediate(resolve));
    expect(await left()).toEqual(["left0-e00"]);
  });
});
