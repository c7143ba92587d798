/**
 * How requests reach S3. On Node connections are kept and bodies sent as they are; `fetch` copies
 * each of them three times.
 */
import { Readable } from "node:stream";
import { getRuntimeKey } from "hono/adapter";
import { Agent, request } from "undici";

export interface S3Request {
  method: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | null;
  /** Redirects are answers, because followed ones would carry the signature to another host. */
  redirect: "manual";
  signal: AbortSignal;
}

/** What is used of an answer; that of `fetch` is one. */
export type S3Response = Pick<Response, "status" | "ok" | "headers" | "text" | "body">;

/** The shape of `fetch` that is used, so that tests can stand in for the network. */
export type FetchLike = (url: string, init: S3Request) => Promise<S3Response>;

/** The `fetch` of this runtime, or what does the same with less work. */
export const s3Fetch: FetchLike = getRuntimeKey() === "node" ? onKeptConnections() : fetch;

function onKeptConnections(): FetchLike {
  // Whoever asks has time limits of their own.
  const agent = new Agent({ headersTimeout: 0, bodyTimeout: 0 });
  return (url, init) => sendThrough(agent, url, init);
}

async function sendThrough(agent: Agent, url: string, init: S3Request): Promise<S3Response> {
  const { method, headers, body, signal } = init;
  const answer = await request(url, {
    ...{ method: method as "GET", headers, body, signal },
    dispatcher: agent,
  });
  const { statusCode: status } = answer;
  return {
    status,
    ok: status >= 200 && status < 300,
    headers: headersOf(answer.headers),
    text: () => answer.body.text(),
    get body() {
      return Readable.toWeb(answer.body) as ReadableStream<Uint8Array<ArrayBuffer>>;
    },
  };
}

function headersOf(fields: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers();
  for (const [name, value = []] of Object.entries(fields)) {
    for (const one of [value].flat()) headers.append(name, one);
  }
  return headers;
}
