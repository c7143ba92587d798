/** How one message gets to a subgraph elsewhere, and its answer back. */

export interface Outgoing {
  headers: Record<string, string>;
  body: string | ReadableStream<Uint8Array>;
  /** Bytes that the answer may have. */
  mostBytes: number;
}

export interface Incoming {
  status: number;
  text: string;
}

export interface Sent {
  /** Rejected with `AnswerTooLarge`, with the reason of `abort`, or because the connection failed. */
  answer: Promise<Incoming>;
  /** Ends the exchange at once; the subgraph sees its connection close. */
  abort(reason: Error): void;
}

export interface Transport {
  send(message: Outgoing): Sent;
  close(): Promise<void>;
}

/** Nothing is connected before the first message. */
export type OpenTransport = (url: string) => Transport;

export class AnswerTooLarge extends Error {
  constructor(mostBytes: number) {
    super(`the answer has more than ${mostBytes} bytes`);
  }
}
