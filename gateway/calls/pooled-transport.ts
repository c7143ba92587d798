/**
 * Connections that are kept, for Node: an exchange takes an eighth of the CPU of its `fetch`. Only
 * `chosen-transport.ts` loads this, and only there.
 */
import { Buffer } from "node:buffer";
import { type Dispatcher, Pool } from "undici";
import { AnswerTooLarge, type Incoming, type Outgoing, type Transport } from "./transport.ts";

/** Connections for calls without files; what is more waits for its turn within its deadline. */
const MOST_CONNECTIONS = 256;

export function pooledTransport(url: string): Transport {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  // Every call has a deadline of its own.
  const options = { pipelining: 1, headersTimeout: 0, bodyTimeout: 0 };
  const pool = new Pool(origin, { ...options, connections: MOST_CONNECTIONS });
  // Uploads take long, and queries must not wait for them.
  const uploads = new Pool(origin, options);
  return {
    send(message) {
      const exchange = new Exchange(message.mostBytes);
      const { headers, body } = message;
      const chosen = typeof body === "string" ? pool : uploads;
      chosen.dispatch({ path, method: "POST", headers, body: body as Body }, exchange);
      return exchange;
    },
    async close() {
      await Promise.all([pool.destroy(), uploads.destroy()]);
    },
  };
}

/** Any async iterable will do, which its types do not tell. */
type Body = Dispatcher.DispatchOptions["body"];

class Exchange implements Dispatcher.DispatchHandler {
  readonly answer: Promise<Incoming>;
  readonly #mostBytes: number;
  #resolve!: (answer: Incoming) => void;
  #reject!: (error: unknown) => void;
  #controller: Dispatcher.DispatchController | null = null;
  #ended: Error | null = null;
  #status = 0;
  #chunks: Buffer[] = [];
  #bytes = 0;

  constructor(mostBytes: Outgoing["mostBytes"]) {
    this.#mostBytes = mostBytes;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  abort(reason: Error): void {
    this.#ended ??= reason;
    this.#reject(this.#ended);
    this.#controller?.abort(this.#ended);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It was ended while it waited for a connection.
    if (this.#ended) controller.abort(this.#ended);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.#status = status;
    if (Number(headers["content-length"]) > this.#mostBytes)
      this.abort(new AnswerTooLarge(this.#mostBytes));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#ended) return;
    this.#bytes += chunk.length;
    if (this.#bytes > this.#mostBytes) {
      this.#chunks = [];
      this.abort(new AnswerTooLarge(this.#mostBytes));
    } else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first] = this.#chunks;
    const whole = this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks, this.#bytes);
    this.#resolve({ status: this.#status, text: whole?.toString("utf8") ?? "" });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#reject(this.#ended ?? error);
  }
}
