/** What Workers of tests are made of, and how they are asked. */
import { readFile } from "node:fs/promises";
import { exportJWK, generateKeyPair } from "jose";
import type { OperationManifest } from "../../gateway/persisted/operation-manifest.ts";
import { sha256Hex } from "../../platform/sha256-hex.ts";
import { type As, authorization } from "../harness/as.ts";
import type { Answer } from "../harness/asterism.ts";
import { INGEST } from "../harness/upload.ts";
import type { Workerd } from "./workerd.ts";

const read = (path: string) => readFile(new URL(path, import.meta.url), "utf8");

export const story = await read("../../gateway/flagship.graphql");
export const CREATE_UPLOAD = `mutation Create($input: CreateFrameUploadInput!) {
  createFrameUpload(input: $input) { upload { id parts { url } } }
}`;
export const VIEWER = "query Viewer { viewer { user { username } } }";

export const sources = {
  operations: await manifestOf([story, CREATE_UPLOAD, INGEST, VIEWER]),
  supergraphSdl: await read("../../schema/supergraph.graphql"),
};

async function manifestOf(texts: string[]): Promise<OperationManifest> {
  const listed = texts.map(async (body) => {
    const [, type, name] = /(query|mutation) (\w+)/.exec(body) ?? [];
    return { id: sha256Hex(body), name: name ?? "", type: type as "query", body };
  });
  const operations = await Promise.all(listed);
  return { format: "apollo-persisted-query-manifest", version: 1, operations };
}

/** A private key as settings hold it. */
export async function privateKey(): Promise<string> {
  const { privateKey: key } = await generateKeyPair("ES256", { extractable: true });
  return JSON.stringify(await exportJWK(key));
}

export async function send(
  { url }: Workerd,
  body: object,
  as: As = {},
): Promise<Answer & { status: number }> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...authorization(as) },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Answer) };
}

/** Signed URLs hold the second in which they were asked for. */
export function withoutSignatures({ data, errors }: Answer): Answer {
  return JSON.parse(JSON.stringify({ data, errors }).replaceAll(/("url":"[^"?]*)\?[^"]*/g, "$1"));
}
