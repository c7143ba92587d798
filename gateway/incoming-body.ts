/** The body of a request to a Node server as a web stream that copies nothing. */
import type { Readable } from "node:stream";

/**
 * The same request with such a body. Node's own adapter (`Readable.toWeb`) copies every chunk, and
 * of a large upload the garbage of that costs more than its hashes.
 */
export function withUncopiedBody(request: Request, incoming: Readable): Request {
  if (request.method === "GET" || request.method === "HEAD") return request;
  let body: ReadableStream<Uint8Array> | undefined;
  const get = () => {
    body ??= streamOf(incoming);
    return body;
  };
  return Object.defineProperty(request, "body", { get });
}

function streamOf(incoming: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = incoming[Symbol.asyncIterator]();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void incoming.destroy(),
  };
  // Nothing is taken from the socket before somebody asks for it.
  return new ReadableStream(source, { highWaterMark: 0 });
}
