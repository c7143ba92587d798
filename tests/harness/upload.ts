/** Builds `ingestFrame` requests as a telescope would. */
import { type Agent, request } from "node:http";
import { multipartBody, uploadsIn } from "../../platform/multipart-body.ts";
import { isUploadMark, type Upload } from "../../schema/upload.ts";
import { type As, authorization } from "./as.ts";
import type { Answer, Asterism } from "./asterism.ts";

export const INGEST = `mutation Ingest($input: IngestFrameInput!) {
  ingestFrame(input: $input) {
    outcome
    frame { id basename filename url size versions { id md5 sha256 size } }
    version { id md5 key }
    thumbnail { id basename size url }
  }
}`;

export const INGEST_MANY = `mutation IngestMany($input: IngestFramesInput!) {
  ingestFrames(input: $input) {
    items {
      result { outcome frame { basename } version { id } }
      error { code message retry }
    }
  }
}`;

/** A multipart request with many files, whose parts come in the order of `parts`, each at its place. */
export function uploadManyRequest(
  url: string,
  frames: Record<string, unknown>[],
  parts: { place: number; filename: string; bytes: Uint8Array }[],
  as: As = {},
): Request {
  const form = new FormData();
  const placed = frames.map((input, index) =>
    parts.some(({ place }) => place === index) ? { ...input, file: null } : input,
  );
  form.set(
    "operations",
    JSON.stringify({ query: INGEST_MANY, variables: { input: { frames: placed } } }),
  );
  const map = parts.map(({ place }, part) => [part, [`variables.input.frames.${place}.file`]]);
  form.set("map", JSON.stringify(Object.fromEntries(map)));
  for (const [part, { filename, bytes }] of parts.entries()) {
    form.set(String(part), new Blob([bytes as BlobPart]), filename);
  }
  return new Request(`${url}/graphql`, {
    method: "POST",
    headers: { "apollo-require-preflight": "true", ...authorization(as) },
    body: form,
  });
}

/** A multipart request with one file at `variables.input.file`. */
export function uploadRequest(
  url: string,
  filename: string,
  bytes: Uint8Array | Blob,
  input: Record<string, unknown> = {},
  as: As = {},
): Request {
  const form = new FormData();
  const variables = { input: { ...input, file: null } };
  form.set("operations", JSON.stringify({ query: INGEST, variables }));
  form.set("map", JSON.stringify({ file: ["variables.input.file"] }));
  form.set("file", new Blob([bytes as BlobPart]), filename);
  return new Request(`${url}/graphql`, {
    method: "POST",
    headers: { "apollo-require-preflight": "true", ...authorization(as) },
    body: form,
  });
}

/** Ingests as the administrator unless `as` names somebody else, or nobody with null. */
export async function ingest(
  asterism: Pick<Asterism, "fetch" | "url" | "adminToken">,
  filename: string,
  bytes: Uint8Array | Blob,
  input: Record<string, unknown> = {},
  as: As = { token: asterism.adminToken },
): Promise<Answer> {
  const response = await asterism.fetch(uploadRequest(asterism.url, filename, bytes, input, as));
  return (await response.json()) as Answer;
}

/** Ingests what is made while it is sent. */
export async function ingestStream(
  url: string,
  filename: string,
  bytes: AsyncIterable<Uint8Array>,
  as: As,
): Promise<Answer> {
  const upload: Upload = {
    [isUploadMark]: true,
    open: async () => ({ filename, contentType: "image/fits", bytes }),
  };
  const variables = { input: { file: upload } };
  const { body, headers } = multipartBody(
    { query: INGEST, variables },
    uploadsIn(variables),
    () => {},
  );
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { ...headers, "apollo-require-preflight": "true", ...authorization(as) },
    body,
    // What is streamed needs to say so; the types of fetch do not know it yet.
    ...{ duplex: "half" },
  });
  return (await response.json()) as Answer;
}

/** Sends a request as a client that looks for the answer only when it has sent all. */
export async function sendAllFirst(
  asked: Request,
  agent?: Agent,
): Promise<Answer & { status: number | undefined }> {
  const body = Buffer.from(await asked.arrayBuffer());
  const headers = { ...Object.fromEntries(asked.headers), "content-length": body.length };
  return new Promise((resolve, reject) => {
    const options = { method: asked.method, headers, agent };
    const sending = request(asked.url, options, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode, ...JSON.parse(text) });
    });
    sending.on("error", reject);
    sending.end(body);
  });
}
