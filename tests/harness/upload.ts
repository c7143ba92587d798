/** Builds `ingestFrame` requests as a telescope would. */
import type { Answer, Asterism } from "./asterism.ts";

export const INGEST = `mutation Ingest($input: IngestFrameInput!) {
  ingestFrame(input: $input) {
    outcome
    frame { id basename filename url size versions { id md5 sha256 size } }
    version { id md5 key }
  }
}`;

/** A multipart request with one file at `variables.input.file`. */
export function uploadRequest(
  url: string,
  filename: string,
  bytes: Uint8Array | Blob,
  input: Record<string, unknown> = {},
): Request {
  const form = new FormData();
  const variables = { input: { ...input, file: null } };
  form.set("operations", JSON.stringify({ query: INGEST, variables }));
  form.set("map", JSON.stringify({ file: ["variables.input.file"] }));
  form.set("file", new Blob([bytes as BlobPart]), filename);
  return new Request(`${url}/graphql`, {
    method: "POST",
    headers: { "apollo-require-preflight": "true" },
    body: form,
  });
}

export async function ingest(
  asterism: Pick<Asterism, "fetch" | "url">,
  filename: string,
  bytes: Uint8Array | Blob,
  input: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await asterism.fetch(uploadRequest(asterism.url, filename, bytes, input));
  return (await response.json()) as Answer;
}
