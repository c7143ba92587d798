/** The body of a request to a Node server as a web stream that copies nothing. */
import type { IncomingMessage } from "node:http";
import type { Http2ServerRequest } from "node:http2";

type Incoming = IncomingMessage | Http2ServerRequest;

/**
 * The same request with such a body. Node's own adapter (`Readable.toWeb`) copies every chunk, and
 * of a large upload the garbage of that costs more than its hashes.
 */
export function withUncopiedBody(request: Request, incoming: Incoming): Request {
  if (request.method === "GET" || request.method === "HEAD") return request;
  let body: ReadableStream<Uint8Array> | undefined;
  const get = () => {
    body ??= streamOf(incoming);
    return body;
  };
  return Object.defineProperty(request, "body", { get });
}

function streamOf(incoming: Incoming): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = incoming[Symbol.asyncIterator]();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    // After what was answered: a client that meets the end while it sends looks for the answer.
    cancel: () => incoming.socket.destroySoon(),
  };
  // Nothing is taken from the socket before somebody asks for it.
  return new ReadableStream(source, { highWaterMark: 0 });
}
