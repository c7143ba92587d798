/** An Apollo Server as a fetch handler, with uploads. */
import { type ApolloServer, HeaderMap } from "@apollo/server";
import { dropBody } from "./dropped-body.ts";
import { isMultipart, type MultipartRequest, readMultipartRequest } from "./multipart-request.ts";
import { refusal } from "./refusal.ts";

/** Documents and variables are text of this size at most; files come by multipart. */
const BODY_BYTES = 10 * 1024 * 1024;

/**
 * Answers one GraphQL request over HTTP; `server` must have been started. Nothing of the request is
 * read before `makeContext` has found out who is asking, and nothing at all if it throws.
 */
export async function answerGraphql<Context extends object>(
  server: ApolloServer<Context>,
  request: Request,
  makeContext: () => Promise<Context>,
): Promise<Response> {
  let context: Context;
  let multipart: MultipartRequest | null = null;
  let body: unknown;
  try {
    context = await makeContext();
    if (isMultipart(request)) {
      // Apollo's prevention of cross-site requests looks at headers only, so it comes first.
      if (
        !request.headers.get("apollo-require-preflight") &&
        !request.headers.get("x-apollo-operation-name")
      ) {
        void dropRest(request);
        return await execute(server, request, {}, context);
      }
      multipart = await readMultipartRequest(request);
      body = multipart.operations;
    } else if (request.method === "POST") {
      body = await readJson(request);
    }
  } catch (error) {
    void dropRest(request);
    return error instanceof BodyRefused ? error.answer() : refusal(error);
  }
  try {
    return await execute(server, request, body, context);
  } finally {
    void multipart?.release();
  }
}

/** Unless somebody reads it already. */
async function dropRest({ body }: Request): Promise<void> {
  if (body && !body.locked) await dropBody(body.getReader());
}

async function execute<Context extends object>(
  server: ApolloServer<Context>,
  request: Request,
  body: unknown,
  context: Context,
): Promise<Response> {
  const headers = new HeaderMap();
  for (const [name, value] of request.headers) headers.set(name, value);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers,
      search: new URL(request.url).search,
      body,
    },
    context: async () => context,
  });
  const status = answer.status ?? 200;
  const responseHeaders = new Headers([...answer.headers]);
  if (answer.body.kind === "complete") {
    return new Response(answer.body.string, { status, headers: responseHeaders });
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

class BodyRefused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }

  answer(): Response {
    const extensions = { code: "BAD_REQUEST", retry: "NEVER" };
    return Response.json({ errors: [{ message: this.message, extensions }] }, this);
  }
}

async function readJson(request: Request): Promise<unknown> {
  const length = Number(request.headers.get("content-length") ?? 0);
  const tooLarge = () =>
    new BodyRefused(413, `Cannot read the request: it is larger than ${BODY_BYTES} bytes`);
  if (length > BODY_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return JSON.parse(await new Blob(chunks as BlobPart[]).text());
  } catch {
    throw new BodyRefused(400, "Cannot read the request: its body is not JSON");
  }
}
