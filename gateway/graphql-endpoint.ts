/** An Apollo Server as a fetch handler, with uploads. */
import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { LimitSettings, UploadSettings } from "../platform/settings.ts";
import { CodedError } from "../schema/errors.ts";
import { type AskedOperation, askedByAddress } from "./asked-operation.ts";
import { patienceWithCallers, patienceWithStrangers } from "./dropped-body.ts";
import { boundedJson } from "./limits/bounded-json.ts";
import { hold, tooMuch } from "./limits/too-much.ts";
import { isMultipart, type MultipartRequest, readMultipartRequest } from "./multipart-request.ts";
import { refusal } from "./refusal.ts";

export interface GraphqlEndpoint<Context extends object> {
  /** Must have been started. */
  server: ApolloServer<Context>;
  limits: LimitSettings;
  uploads: UploadSettings;
  /**
   * Judges what is asked before it is validated, and gives it its text where it names a known operation.
   * @throws CodedError
   */
  admit(asked: AskedOperation): AskedOperation;
  /** Whether it is known who asks. */
  isKnown(context: Context): boolean;
}

/**
 * Answers one GraphQL request over HTTP. Nothing of the request is read before `makeContext` has
 * found out who is asking, and nothing at all if it throws. What is not read is left to the caller.
 */
export async function answerGraphql<Context extends object>(
  endpoint: GraphqlEndpoint<Context>,
  request: Request,
  makeContext: () => Promise<Context>,
  requestId?: string,
): Promise<Response> {
  const { server, limits, uploads, admit, isKnown } = endpoint;
  let context: Context;
  let multipart: MultipartRequest | null = null;
  let asked: AskedOperation;
  try {
    context = await makeContext();
    refuseEncoding(request);
    if (isMultipart(request)) {
      // Apollo's prevention of cross-site requests looks at headers only, so it comes first.
      if (
        !request.headers.get("apollo-require-preflight") &&
        !request.headers.get("x-apollo-operation-name")
      ) {
        return await execute(server, request, {}, context);
      }
      const patience = isKnown(context) ? patienceWithCallers : patienceWithStrangers;
      multipart = await readMultipartRequest(request, limits, uploads, patience);
      asked = multipart.operations;
    } else if (request.method === "POST") {
      refuseType(request);
      asked = await readJson(request, limits);
    } else {
      asked = askedByAddress(new URL(request.url).searchParams, limits);
    }
    asked = admit(asked);
  } catch (error) {
    void multipart?.release();
    return refusal(error, requestId);
  }
  try {
    return await execute(server, request, asked, context);
  } finally {
    void multipart?.release();
  }
}

/** What little a compressed request could save is not worth what it could become. */
function refuseEncoding({ headers }: Request): void {
  const encoding = headers.get("content-encoding") ?? "identity";
  if (encoding === "identity") return;
  throw new CodedError(
    "MEDIA_TYPE_UNSUPPORTED",
    `Cannot read the request: its encoding is "${encoding}", none is taken`,
  );
}

function refuseType({ headers }: Request): void {
  const type = headers.get("content-type") ?? "";
  if (/^\s*application\/json\s*(?:;|$)/i.test(type)) return;
  throw new CodedError(
    "MEDIA_TYPE_UNSUPPORTED",
    `Cannot read the request: its type is "${type}", not "application/json" or "multipart/form-data"`,
  );
}

async function execute<Context extends object>(
  server: ApolloServer<Context>,
  request: Request,
  asked: AskedOperation,
  context: Context,
): Promise<Response> {
  const headers = new HeaderMap();
  for (const [name, value] of request.headers) headers.set(name, value);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers,
      search: searchFor(request, asked),
      body: request.method === "POST" ? asked : undefined,
    },
    context: async () => context,
  });
  const status = answer.status ?? 200;
  const responseHeaders = new Headers([...answer.headers]);
  if (answer.body.kind === "complete") {
    const { string } = answer.body;
    // So that short ones are known to be short; servers count the bytes of long ones anyway.
    if (string.length < 2000) {
      responseHeaders.set("content-length", String(new TextEncoder().encode(string).length));
    }
    return new Response(string, { status, headers: responseHeaders });
  }
  const chunks = answer.body.asyncIterator;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value));
    },
  });
  return new Response(stream, { status, headers: responseHeaders });
}

/** The address's own parameters, and the text of an operation that they name by its id. */
function searchFor(request: Request, { query }: AskedOperation): string {
  const { search, searchParams } = new URL(request.url);
  if (request.method !== "GET" || typeof query !== "string" || searchParams.has("query")) {
    return search;
  }
  searchParams.set("query", query);
  return `?${searchParams}`;
}

/** What is over the limits is not read. */
async function boundedText({ body }: Request, limits: LimitSettings): Promise<string> {
  const { bodyBytes, bodySeconds } = limits;
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  let size = 0;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    // Ends the reading that goes on.
    reader?.releaseLock();
  }, bodySeconds * 1000);
  try {
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      size += next.value.length;
      if (size > bodyBytes) throw tooMuch("REQUEST_TOO_LARGE", "bodyBytes", bodyBytes, null);
      chunks.push(next.value);
    }
  } catch (error) {
    throw isLate ? tooSlow(bodySeconds) : error;
  } finally {
    clearTimeout(timer);
    reader?.releaseLock();
  }
  const [first] = chunks;
  if (first?.length === size) return new TextDecoder().decode(first);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return new TextDecoder().decode(whole);
}

function tooSlow(most: number): CodedError {
  const message = `Cannot read the request: its body is not there after ${most} s`;
  return new CodedError("REQUEST_TOO_SLOW", message, { most });
}

/** @throws CodedError REQUEST_TOO_LARGE, REQUEST_TOO_SLOW, BAD_REQUEST */
async function readJson(request: Request, limits: LimitSettings): Promise<AskedOperation> {
  const told = Number(request.headers.get("content-length") ?? 0);
  hold(limits, "bodyBytes", told, "REQUEST_TOO_LARGE");
  const body = boundedJson(await boundedText(request, limits), limits, "its body");
  if (Array.isArray(body)) {
    throw new CodedError(
      "BAD_REQUEST",
      "Cannot read the request: its body is a list, and one operation is taken at a time",
    );
  }
  return body as AskedOperation;
}
