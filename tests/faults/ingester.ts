/** The ingestion alone, at any database and any store, for tests that make them fail. */
import { createHash } from "node:crypto";
import { expect } from "vitest";
import type { Sql } from "../../platform/database.ts";
import { readSettings } from "../../platform/settings.ts";
import { CodedError } from "../../schema/errors.ts";
import { isUploadMark, type Upload } from "../../schema/upload.ts";
import { anonymous, sightOf, type Viewer } from "../../schema/viewer.ts";
import type { ArchiveServices, Ingester } from "../../subgraphs/archive/ingest/archive-services.ts";
import { createFrameUpload } from "../../subgraphs/archive/ingest/create-frame-upload.ts";
import { loadFileTypes } from "../../subgraphs/archive/ingest/file-types/load-file-types.ts";
import { ingestFrame } from "../../subgraphs/archive/ingest/ingest-frame.ts";
import type { ObjectStore } from "../../subgraphs/archive/object-store/object-store.ts";
import { defaultHeaderSettings } from "../../subgraphs/archive/rules/header-keys.ts";
import { uploadParts } from "../../subgraphs/archive/rules/upload-parts.ts";
import type { IngestFrameInput } from "../../subgraphs/archive/schema.generated.ts";
import { sweep } from "../../subgraphs/archive/sweep/sweep.ts";
import { frame } from "../harness/frames.ts";

const viewer: Viewer = {
  ...anonymous,
  user: { id: 1, username: "telescope" },
  roles: ["instrument", "admin"],
};

export async function ingesterAt(
  sql: Sql,
  store: ObjectStore,
  changes: Partial<ArchiveServices> = {},
): Promise<ArchiveServices & Ingester> {
  return {
    sql,
    store,
    settings: { ...readSettings({}), ingestPatienceSeconds: 0 },
    headerSettings: defaultHeaderSettings,
    fileTypes: await loadFileTypes([]),
    proposals: { tagsOf: async () => [] },
    configdb: { configurationTypes: async () => new Set() },
    nudge() {},
    viewer,
    sight: sightOf(viewer),
    ...changes,
  };
}

/** Waits without the clock, and tries for as long as it takes. */
export const tireless = { patience: { forMs: 60_000, random: () => 0 } };

/** What came of one call. */
export type Outcome =
  | { outcome: string; code: null; retry: null }
  | { outcome: null; code: string; retry: string };

/** Calls; a failure without a code is thrown, because no ingestion may end so. */
export async function outcomeOf(
  input: IngestFrameInput,
  services: ArchiveServices & Ingester,
): Promise<Outcome> {
  try {
    const { outcome } = await ingestFrame(input, services);
    return { outcome, code: null, retry: null };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { outcome: null, code: error.code, retry: String(error.extensions.retry) };
  }
}

export interface TestFile {
  filename: string;
  basename: string;
  bytes: Uint8Array;
}

/** A frame that no other is the same as; `related` makes it name another one. */
export function newFile(height = 16): TestFile {
  const basename = `fault-${crypto.randomUUID()}-e00`;
  const cards = { OBJECT: basename.slice(0, 40), L1IDBIAS: `bias-${basename}` };
  return { filename: `${basename}.fits`, basename, bytes: frame(cards, { height }) };
}

/** The input that sends the file, in chunks; to be made anew for each call. */
export function sending({ filename, bytes }: TestFile, more: Partial<IngestFrameInput> = {}) {
  const file: Upload = {
    [isUploadMark]: true,
    open: async () => ({ filename, contentType: "image/fits", bytes: chunksOf(bytes) }),
  };
  return { file, ...more } as IngestFrameInput;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 3000) yield bytes.slice(at, at + 3000);
}

/** Uploads the bytes as a client does, by the URLs, and answers with the id of the upload. */
export async function uploaded(
  { filename, bytes }: TestFile,
  services: ArchiveServices & Ingester,
  fetchImpl: (request: Request) => Promise<Response> = fetch,
): Promise<string> {
  const { upload } = await createFrameUpload({ filename, size: bytes.length }, services);
  for (const part of uploadParts(upload.size, upload.partSize)) {
    const url = await services.store.uploads.partUrl(upload, part, { expiresInSeconds: 600 });
    const body = new Uint8Array(bytes.subarray(part.offset, part.offset + part.size));
    const { ok } = await fetchImpl(new Request(url, { method: "PUT", body }));
    expect(ok).toBe(true);
  }
  return upload.id;
}

/** The same for a folder, which takes an object as a whole. */
export async function uploadedToFolder(
  { filename, bytes }: TestFile,
  services: ArchiveServices & Ingester,
): Promise<string> {
  const { upload } = await createFrameUpload({ filename, size: bytes.length }, services);
  const options = { contentType: "image/fits", filename };
  await services.store.put(`unsorted/${upload.id}/${filename}`, chunksOf(bytes), options);
  return upload.id;
}

/** How often these bytes are archived and told of, and whether they can be read back. */
export async function archivedOf({ basename, bytes }: TestFile, { sql, store }: ArchiveServices) {
  const expected = createHash("sha256").update(bytes).digest("hex");
  const versions = await sql<{ key: string; objectVersionId: string | null }[]>`
    select key, object_version_id from archive.version
    join archive.frame on frame.id = version.frame_id
    where basename = ${basename} and sha256 = ${expected}`;
  const [told] = await sql<{ frames: number; events: number }[]>`
    select (select count(*) from archive.frame where basename = ${basename}) as frames,
      (select count(*) from archive.outbox where payload ->> 'sha256' = ${expected}) as events`;
  const read = async (key: string, versionId: string | null) => {
    const hash = createHash("sha256");
    for await (const chunk of store.read({ key, versionId })) hash.update(chunk);
    return hash.digest("hex");
  };
  const intact = await Promise.all(
    versions.map(async ({ key, objectVersionId }) => {
      return (await read(key, objectVersionId)) === expected;
    }),
  );
  return { frames: told?.frames, events: told?.events, intact };
}

export const once = { frames: 1, events: 1, intact: [true] };

/** Removes what belongs to nobody, however young. */
export async function sweepAll({ sql, store }: ArchiveServices): Promise<void> {
  const now = new Date(Date.now() + 3600 * 1000);
  // Uploads that are not over yet keep what they have; a day later they are.
  await sql`update archive.upload set expires = now() - interval '1 hour'`;
  await sweep({ sql, store }, { graceHours: 0, force: true, remove: true, now });
}

/** What is in the store, by key. */
export async function inStore(store: ObjectStore): Promise<string[]> {
  const names: string[] = [];
  for await (const stored of store.list()) {
    names.push("key" in stored ? stored.key : stored.name);
  }
  return names;
}
