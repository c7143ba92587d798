import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anonymous } from "../../schema/viewer.ts";
import type { ArchiveContext } from "../../subgraphs/archive/context.ts";
import { createDownload } from "../../subgraphs/archive/download/create-download.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { ingest } from "../harness/upload.ts";
import { type Personas, PRIVATE, personas } from "../permissions/personas.ts";
import { createS3Double, type S3Double, serveS3Double } from "../s3-double/s3-double.ts";
import { readZip } from "./read-zip.ts";

const FUTURE = "2100-01-01T00:00:00";
const PAST = "2020-01-01T00:00:00";
const FIELDS = "id count totalSize refusedCount expires url manifestUrl scriptUrl";
const BY_IDS = `query ($ids: [ID!]) { frameDownload(ids: $ids) { ${FIELDS} } }`;
const BY_FILTER = `query ($filter: FrameFilter) { frameDownload(filter: $filter) { ${FIELDS} } }`;

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const codeOf = ({ errors = [] }: { errors?: { extensions: { code: string } }[] }) =>
  errors.map(({ extensions }) => extensions.code);

/** File name to the bytes; two nights, one frame that is not public. */
const files = {
  "dl-open-e00.fits": frame({ OBJECT: "one", PROPID: PRIVATE, L1PUBDAT: PAST }),
  "dl-other-e00.fits": frame({
    ...{ OBJECT: "two", PROPID: PRIVATE, L1PUBDAT: PAST },
    ...{ "DATE-OBS": "2026-03-07T01:00:00", "DAY-OBS": "20260306" },
  }),
  "dl-own-e00.fits": frame({ OBJECT: "three", PROPID: PRIVATE, L1PUBDAT: FUTURE }),
};
const names = Object.keys(files);

async function ingestAll(asterism: Asterism): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(files)) {
    const { data, errors } = await ingest(asterism, name, bytes);
    expect(errors).toBeUndefined();
    ids[name] = data.ingestFrame.frame.id;
  }
  return ids;
}

describe("frameDownload", () => {
  let asterism: Asterism;
  let who: Personas;
  let ids: Record<string, string>;
  beforeAll(async () => {
    asterism = await startAsterism({ listen: true });
    who = await personas(asterism);
    ids = await ingestAll(asterism);
  });
  afterAll(() => asterism?.close());

  const prepare = async (variables: { ids?: string[]; filter?: object }, token?: string) => {
    const query = variables.ids ? BY_IDS : BY_FILTER;
    const { data, errors } = await asterism.graphql(query, variables, { token });
    expect(errors).toBeUndefined();
    return data.frameDownload;
  };
  const manifestOf = async (download: { manifestUrl: string }) =>
    (await fetch(download.manifestUrl)).json();

  const open = ["dl-open-e00.fits", "dl-other-e00.fits"];
  const sees: [string, () => string | undefined, string[]][] = [
    ["nobody in particular", () => undefined, open],
    ["an outsider", () => who.sessions.user, open],
    ["a member of the proposal", () => who.sessions.member, names],
    ["staff", () => who.sessions.staff, open],
    ["an operator", () => who.sessions.operator, names],
    ["a token for reading", () => who.scopes.read, names],
    ["a token that cannot read", () => who.scopes["frames:ingest"], open],
  ];

  it.each(sees)(
    "for %s, packs what they see and tells how many ids are refused",
    async (_title, token, seen) => {
      const asked = [...Object.values(ids), "999999999", "not a number"];
      const download = await prepare({ ids: [...asked, ...asked] }, token());
      expect(download.count).toBe(seen.length);
      expect(download.refusedCount).toBe(asked.length - seen.length);
      const zip = readZip(await bytesOf(await fetch(download.url)));
      const [folder = ""] = [...zip.keys()][0]?.split("/") ?? [];
      expect(folder).toMatch(new RegExp(`^asterism-\\d{8}-${seen.length}$`));
      const [, ...paths] = zip.keys();
      const night = (name: string) => (name === "dl-other-e00.fits" ? "20260306" : "20260305");
      expect(paths.sort()).toEqual(seen.map((name) => `${folder}/${night(name)}/${name}`).sort());
      const texts = await Promise.all(
        [download.manifestUrl, download.scriptUrl].map(async (url) => (await fetch(url)).text()),
      );
      texts.push(new TextDecoder().decode(zip.get(`${folder}/manifest.json`)));
      for (const text of texts) {
        for (const name of names) expect(text.includes(name)).toBe(seen.includes(name));
      }
      const manifest = JSON.parse(texts[2] ?? "");
      expect(manifest).toMatchObject({
        ...{ count: seen.length, totalSize: download.totalSize, removed: { count: 0 } },
        refused: { count: asked.length - seen.length },
      });
    },
  );

  it.each(sees)(
    "for %s, packs of a filter what they see, and refuses nothing",
    async (_title, token, seen) => {
      const download = await prepare({ filter: { basename: "dl-" } }, token());
      expect(download).toMatchObject({ count: seen.length, refusedCount: 0 });
      const { files: listed } = await manifestOf(download);
      expect(listed.map(({ filename }: { filename: string }) => filename).sort()).toEqual(seen);
    },
  );

  it("without files is told as such, and has no URLs", async () => {
    const before = await asterism.database.sql`select id from archive.download`;
    const id = ids["dl-own-e00.fits"] as string;
    const nothing = {
      ...{ id: null, count: 0, totalSize: 0, expires: null },
      ...{ url: null, manifestUrl: null, scriptUrl: null },
    };
    expect(await prepare({ ids: [id, "999999999"] })).toEqual({ ...nothing, refusedCount: 2 });
    expect(await prepare({ ids: [] })).toEqual({ ...nothing, refusedCount: 0 });
    expect(await prepare({ filter: { id: [id] } })).toEqual({ ...nothing, refusedCount: 0 });
    expect(await asterism.database.sql`select id from archive.download`).toEqual(before);
  });

  it("takes either ids or a filter", async () => {
    expect(codeOf(await asterism.graphql(`{ frameDownload { id } }`))).toEqual(["BAD_USER_INPUT"]);
    expect(
      codeOf(await asterism.graphql(`{ frameDownload(ids: ["1"], filter: {}) { id } }`)),
    ).toEqual(["BAD_USER_INPUT"]);
  });

  it("keeps the versions that were newest, and for whom they were", async () => {
    const bytes = files["dl-open-e00.fits"];
    const id = ids["dl-open-e00.fits"] as string;
    const download = await prepare({ ids: [id] });
    const newer = frame({ OBJECT: "newer", PROPID: PRIVATE, L1PUBDAT: FUTURE });
    await ingest(asterism, "dl-open-e00.fits", newer);
    const { files: listed } = await manifestOf(download);
    expect(listed).toHaveLength(1);
    expect(listed[0]).toMatchObject({ frame: id, sha256: sha256(bytes), size: bytes.length });
    expect(sha256(await bytesOf(await fetch(listed[0].url)))).toBe(sha256(bytes));
    expect((await prepare({ ids: [id] })).count).toBe(0);
    const later = await prepare({ ids: [id] }, asterism.adminToken);
    expect((await manifestOf(later)).files[0].sha256).toBe(sha256(newer));
    // As it was, for the other tests.
    await asterism.database.sql`
      update archive.frame set public_date = ${PAST}, version_id =
        (select id from archive.version where frame_id = ${id} order by created limit 1)
      where id = ${id}`;
  });

  it("opens its own files only", async () => {
    const [mine, theirs] = [
      await prepare({ ids: [ids["dl-open-e00.fits"] as string] }),
      await prepare({ ids: [ids["dl-own-e00.fits"] as string] }, who.sessions.member),
    ];
    const { files: listed } = await manifestOf(theirs);
    const elsewhere = await fetch(listed[0].url.replace(theirs.id, mine.id));
    expect(elsewhere.status).toBe(404);
    expect((await fetch(listed[0].url)).status).toBe(200);
  });

  it("leaves out what was deleted since, and tells how many", async () => {
    const { data } = await ingest(asterism, "dl-brief-e00.fits", frame({ OBJECT: "brief" }));
    const brief = data.ingestFrame.frame.id;
    const kept = ids["dl-open-e00.fits"] as string;
    const download = await prepare({ ids: [brief, kept] }, asterism.adminToken);
    await asterism.database.sql`delete from archive.frame where id = ${brief}`;
    const manifest = await manifestOf(download);
    expect(manifest).toMatchObject({ count: 1, removed: { count: 1 } });
    const zip = readZip(await bytesOf(await fetch(download.url)));
    expect([...zip.keys()].map((path) => path.split("/").at(-1))).toEqual([
      "manifest.json",
      "dl-open-e00.fits",
    ]);
  });

  it("ends after 24 hours, and its files' URLs with it", async () => {
    const download = await prepare({ filter: { basename: "dl-" } });
    const inOneDay = Date.now() + 24 * 3600_000;
    expect(Math.abs(Date.parse(download.expires) - inOneDay)).toBeLessThan(60_000);
    await asterism.database.sql`
      update archive.download set expires = now() + interval '1 minute' where id = ${download.id}`;
    const { files: listed, expires } = await manifestOf(download);
    expect(Date.parse(expires)).toBeLessThan(Date.now() + 62_000);
    const signed = (await fetch(listed[0].url, { redirect: "manual" })).headers.get("location");
    const claimed = Number(new URL(signed ?? "").searchParams.get("expires"));
    expect(claimed * 1000).toBeLessThan(Date.now() + 62_000);
    await asterism.database.sql`
      update archive.download set expires = now() - interval '1 second' where id = ${download.id}`;
    for (const url of [download.url, download.manifestUrl, download.scriptUrl, listed[0].url]) {
      const refused = await fetch(url);
      expect(refused.status).toBe(410);
      expect((await refused.json()).error.code).toBe("DOWNLOAD_EXPIRED");
    }
  });

  it("is forgotten a day after it ended, when another one is prepared", async () => {
    const [old, recent] = [
      await prepare({ ids: [ids[open[0] as string] as string] }),
      await prepare({ ids: [ids[open[0] as string] as string] }),
    ];
    await asterism.database.sql`
      update archive.download set expires = now() - interval '25 hours' where id = ${old.id}`;
    await asterism.database.sql`
      update archive.download set expires = now() - interval '23 hours' where id = ${recent.id}`;
    await prepare({ filter: { basename: "dl-" } });
    expect((await fetch(old.url)).status).toBe(404);
    expect((await fetch(recent.url)).status).toBe(410);
  });

  it("of which there is none is 404", async () => {
    for (const id of ["00000000-0000-4000-8000-000000000000", "x", "x%2Fy"]) {
      for (const name of ["frames.zip", "manifest.json", "download.sh", `files/${id}`]) {
        const refused = await fetch(`${asterism.url}/downloads/${id}/${name}`);
        expect(refused.status).toBe(404);
      }
    }
  });

  it.each([
    ["url", /^attachment; filename="asterism-\d{8}-2\.zip"/, "application/zip"],
    [
      "manifestUrl",
      /^attachment; filename="asterism-\d{8}-2\.json"/,
      "application/json; charset=utf-8",
    ],
    ["scriptUrl", /^attachment; filename="download\.sh"/, "text/x-shellscript; charset=utf-8"],
  ])("tells by HEAD of its %s what GET gives", async (name, disposition, type) => {
    const download = await prepare({ filter: { basename: "dl-o", public: true } });
    const told = await fetch(download[name], { method: "HEAD" });
    expect(told.status).toBe(200);
    expect(told.headers.get("content-disposition")).toMatch(disposition);
    expect(told.headers.get("content-type")).toBe(type);
    expect(told.headers.get("cache-control")).toContain("no-store");
    const given = await fetch(download[name], { headers: { range: "bytes=5-" } });
    // A range is not promised: the whole comes.
    expect(given.status).toBe(200);
    expect(Number(told.headers.get("content-length"))).toBe((await bytesOf(given)).length);
  });

  it("has at most 10000 frames", async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => String(index + 1));
    const refused = await asterism.graphql(BY_IDS, { ids: many });
    expect(codeOf(refused)).toEqual(["DOWNLOAD_TOO_LARGE"]);
    expect(refused.errors?.[0]?.extensions.most).toBe(10_000);
    // A smaller limit stands for it: what the caller does not see does not count.
    const archive = asterism.host.open.get("archive");
    const services = archive?.createContext(anonymous) as ArchiveContext;
    const filter = { basename: "dl-" };
    const prepared = createDownload({ filter }, services, open.length);
    await expect(prepared).resolves.toMatchObject({ count: open.length });
    const overfull = createDownload({ filter }, services, open.length - 1);
    await expect(overfull).rejects.toMatchObject({ code: "DOWNLOAD_TOO_LARGE" });
  });
});

describe("frameDownload from S3", () => {
  const account = {
    ...{ accessKeyId: "telescope", secretAccessKey: "only-for-tests" },
    ...{ region: "eu-test-1", bucket: "frames" },
  };
  let double: S3Double;
  let asterism: Asterism;
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    double = createS3Double({ ...account, versioned: true });
    const server = await serveS3Double({ fetch: (request) => double.fetch(request) });
    closing.push(server.close);
    asterism = await startAsterism({
      listen: true,
      environment: {
        S3_ENDPOINT: server.url,
        S3_REGION: account.region,
        S3_BUCKET: account.bucket,
        S3_ACCESS_KEY_ID: account.accessKeyId,
        S3_SECRET_ACCESS_KEY: account.secretAccessKey,
      },
    });
    closing.unshift(() => asterism.close());
    await ingestAll(asterism);
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });

  let download: { url: string; manifestUrl: string };
  beforeEach(async () => {
    const filter = { basename: "dl-" };
    const answer = await asterism.graphql(BY_FILTER, { filter }, { token: asterism.adminToken });
    download = answer.data.frameDownload;
  });

  it("is streamed through, and its files have presigned URLs that name them", async () => {
    const zip = readZip(await bytesOf(await fetch(download.url)));
    expect([...zip.values()].slice(1).map(sha256).sort()).toEqual(
      Object.values(files).map(sha256).sort(),
    );
    const { files: listed } = await (await fetch(download.manifestUrl)).json();
    for (const { url, filename, sha256: told } of listed) {
      const file = await fetch(url);
      expect(file.redirected).toBe(true);
      expect(file.headers.get("content-disposition")).toContain(filename);
      expect(sha256(await bytesOf(file))).toBe(told);
    }
  });

  it("is cut off, never made to look whole, when the store fails on the way", async () => {
    double.fail({
      operation: "GetObject",
      after: 1,
      times: 100,
      status: 403,
      s3Code: "AccessDenied",
    });
    const answer = await fetch(download.url);
    expect(answer.status).toBe(200);
    await expect(answer.arrayBuffer()).rejects.toThrow();
  });
});

describe("with the archive in a process of its own", () => {
  let asterism: Asterism;
  beforeAll(async () => {
    asterism = await startAsterism({ remote: ["archive"] });
  });
  afterAll(() => asterism?.close());

  it("downloads are served there, and their URLs say so", async () => {
    const { data } = await asterism.graphql(
      `{ frameDownload(filter: {public: true}) { count ${"url manifestUrl scriptUrl"} }
        frames(first: 1) { nodes { url } } }`,
    );
    const { url, manifestUrl, scriptUrl, count } = data.frameDownload;
    const [{ url: fileUrl }] = data.frames.nodes;
    const origins = [url, manifestUrl, scriptUrl, fileUrl].map((link) => new URL(link).origin);
    expect(new Set(origins).size).toBe(1);
    expect(origins[0]).not.toBe(new URL(asterism.url).origin);
    const zip = readZip(await bytesOf(await fetch(url)));
    expect(zip.size).toBe(count + 1);
    const { files: listed } = await (await fetch(manifestUrl)).json();
    expect(new URL(listed[0].url).origin).toBe(origins[0]);
    expect((await fetch(scriptUrl)).status).toBe(200);
    expect((await fetch(fileUrl)).status).toBe(200);
  });
});
