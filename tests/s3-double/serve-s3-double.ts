/** Puts the S3 double behind a real socket, for what only sockets show: a connection that breaks. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { ConnectionDropped } from "./s3-double-faults.ts";

export interface ServedS3Double {
  /** Such as `http://127.0.0.1:40123`; use it with path-style addresses. */
  url: string;
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. A fault that drops the connection destroys the socket. */
export async function serveS3Double(double: {
  fetch(request: Request): Promise<Response>;
}): Promise<ServedS3Double> {
  const server = createServer((incoming, outgoing) => {
    // Kept, because a request whose body was given up lets go of its socket.
    const { socket } = incoming;
    answer(double, incoming, outgoing).catch((error) => {
      if (error instanceof ConnectionDropped || socket.destroyed) socket.destroy();
      else outgoing.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  double: { fetch(request: Request): Promise<Response> },
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/", headers } = incoming;
  const gone = new AbortController();
  outgoing.on("close", () => gone.abort());
  const init: RequestInit & { duplex: "half" } = {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    ),
    signal: gone.signal,
    duplex: "half",
  };
  if (method !== "GET" && method !== "HEAD") {
    init.body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  }
  const response = await double.fetch(new Request(`http://${headers.host}${url}`, init));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}
