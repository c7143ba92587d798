/** A proxy in front of an S3 server that breaks the connection at a request. */
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { BreakPoint, Ending } from "./postgres-proxy.ts";

export interface S3Proxy {
  /** The endpoint that leads through the proxy. */
  url: string;
  /** Requests passed since the last call of this or of `breakAt`. */
  count(): number;
  /** Breaks the connection at the `n`th request from now on, counted from 1, so many times. */
  breakAt(n: number, point: BreakPoint, ending: Ending, times?: number): void;
  heal(): void;
  /** Refuses all connections. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

export async function openS3Proxy(endpoint: string): Promise<S3Proxy> {
  const { hostname, port: targetPort } = new URL(endpoint);
  let counted = 0;
  let fault: { n: number; point: BreakPoint; ending: Ending; times: number } | null = null;
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const goAway = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    counted += 1;
    const { socket } = incoming;
    const isMet = fault !== null && counted >= fault.n && counted < fault.n + fault.times;
    const { point, ending } = fault ?? { point: null, ending: null };
    const end = () => (ending === "reset" ? socket.resetAndDestroy() : socket.destroy());
    if (isMet && point === "before it") return void end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const answer = await ask(incoming, Buffer.concat(chunks));
    if (isMet && point === "after it") return void end();
    if (isMet) {
      const { head, body } = answer;
      // Half of the body, or where there is none half of the first line.
      const half =
        body.length > 1
          ? `HTTP/1.1 ${head.statusCode} OK\r\ncontent-length: ${body.length}\r\n\r\n${body.subarray(0, body.length / 2).toString("latin1")}`
          : `HTTP/1.1 ${head.statusCode}`;
      socket.write(half, "latin1", () => end());
      return;
    }
    outgoing.writeHead(answer.head.statusCode ?? 502, answer.head.rawHeaders);
    outgoing.end(answer.body);
  }

  async function ask(incoming: IncomingMessage, body: Buffer) {
    const { method, url: path, rawHeaders: headers } = incoming;
    const head = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = { hostname, port: targetPort, method, path, headers };
      request(options, resolve).on("error", reject).end(body);
    });
    const chunks: Uint8Array[] = [];
    for await (const chunk of head) chunks.push(chunk);
    return { head, body: Buffer.concat(chunks) };
  }

  return {
    url: `http://127.0.0.1:${port}`,
    count() {
      const before = counted;
      counted = 0;
      return before;
    },
    breakAt(n, point, ending, times = 1) {
      counted = 0;
      fault = { n, point, ending, times };
    },
    heal() {
      fault = null;
    },
    goAway,
    comeBack: () => listen(port),
    close: goAway,
  };
}
