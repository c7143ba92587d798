/**
 * A message broker that speaks AMQP 0-9-1, such as RabbitMQ. What is published is on the broker's
 * disk when the call returns, and what is consumed is acknowledged when its handler is done. A
 * connection that is lost comes back by itself; the broker then sends what was not acknowledged
 * again.
 */
import { Buffer } from "node:buffer";
import { type AsyncMessage, type Channel, Connection, type Envelope } from "rabbitmq-client";
import { CodedError } from "../schema/errors.ts";
import { inTime } from "./in-time.ts";
import { log } from "./log.ts";

export type MessageHeaders = Record<string, string | number>;

export interface Message {
  id: string;
  body: Uint8Array;
  contentType: string;
  headers: MessageHeaders;
}

export interface Delivery extends Message {
  /** Whether it was given to somebody before who did not acknowledge it. */
  redelivered: boolean;
}

export interface Queue {
  name: string;
  /** Messages leave for `to` after so many milliseconds; absent: they stay. */
  forward?: { to: string; afterMs: number };
}

export interface Broker {
  /**
   * Puts the message into the queue, which is made when it is missing.
   * @throws CodedError QUEUE_UNAVAILABLE; the message may be in the queue nevertheless
   */
  send(queue: Queue, message: Message): Promise<void>;
  /**
   * Gives the message to every queue bound to the fanout exchange, which is made when it is missing.
   * @throws CodedError QUEUE_UNAVAILABLE
   */
  announce(exchange: string, message: Message): Promise<void>;
  /**
   * Handles the messages of the queue, up to `concurrency` at once, until stopped. A message whose
   * handler throws goes back into the queue a moment later.
   */
  consume(
    queue: Queue,
    concurrency: number,
    handle: (delivery: Delivery) => Promise<void>,
  ): Consumption;
  /**
   * Looks once at each message that is in the queue now; those that `remove` answers true for are
   * taken out, the others stay in their order.
   * @throws CodedError QUEUE_UNAVAILABLE, or what `remove` throws
   */
  sift(queue: Queue, remove: (message: Message) => Promise<boolean>): Promise<void>;
  close(): Promise<void>;
}

export interface Consumption {
  /** Takes no more messages and waits for the handlers of those that were taken. */
  stop(): Promise<void>;
}

/** The longest that connecting, or the broker's word for a message, may take. */
const PATIENCE_MS = 10_000;
/** Before a message goes back whose handler failed: whatever it needed may be away. */
const PAUSE_MS = 3_000;

/** Connects in the background; the URL may hold a password and is never told. */
export function openBroker(amqpUrl: string): Broker {
  const connection = new Connection({
    url: amqpUrl,
    connectionName: "asterism",
    acquireTimeout: PATIENCE_MS / 2,
  });
  let fault: unknown = null;
  connection.on("error", (error) => {
    fault = error;
    log.warn("The message broker is away", { code: codeOf(error) });
  });
  connection.on("connection", () => {
    fault = null;
    log.info("The message broker is there");
  });
  const answered = <T>(action: string, work: () => Promise<T>) =>
    soon(action, () => {
      // It is tried again in the background; who calls meanwhile does not wait for that.
      if (fault !== null && !connection.ready) throw fault;
      return work().catch((error) => {
        throw fault ?? error;
      });
    });

  let publishing: Promise<Publishing> | null = null;
  /** The channel that all messages leave through; another one when it was closed. */
  async function openPublishing(): Promise<Publishing> {
    const known = publishing;
    const usable = await known?.then(
      ({ channel }) => channel.active,
      () => false,
    );
    // Somebody else may have opened another one meanwhile.
    if (!publishing || (publishing === known && !usable)) publishing = startPublishing(connection);
    return publishing;
  }

  return {
    send: (queue, message) =>
      answered("put a message into a queue", async () => {
        const { publish, declare } = await openPublishing();
        await declare(`queue ${queue.name}`, (channel) => declareQueue(channel, queue));
        const returned = await publish({ routingKey: queue.name, mandatory: true }, message);
        if (returned) throw new Error(`the queue "${queue.name}" is gone`);
      }),
    announce: (exchange, message) =>
      answered("announce something", async () => {
        const { publish, declare } = await openPublishing();
        await declare(`exchange ${exchange}`, (channel) =>
          channel.exchangeDeclare({ exchange, type: "fanout", durable: true }),
        );
        await publish({ exchange, routingKey: "" }, message);
      }),
    consume(queue, concurrency, handle) {
      const consumer = connection.createConsumer(
        {
          queue: queue.name,
          queueOptions: queueOptions(queue),
          qos: { prefetchCount: concurrency },
          concurrency,
        },
        async (raw) => {
          try {
            await handle({ ...messageOf(raw), redelivered: raw.redelivered });
          } catch (error) {
            log.error("A message goes back into its queue", { queue: queue.name, error });
            await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
            throw error;
          }
        },
      );
      consumer.on("error", (error) => {
        log.warn("Messages are not taken", { queue: queue.name, code: codeOf(error) });
      });
      consumer.on("ready", () => log.info("Messages are taken", { queue: queue.name }));
      return {
        // What is not acknowledged when the connection breaks meanwhile comes again elsewhere.
        stop: () => consumer.close().catch(() => {}),
      };
    },
    async sift(queue, remove) {
      const channel = await answered("look into a queue", () => connection.acquire());
      try {
        const step = <T>(work: () => Promise<T>) => answered("look into a queue", work);
        const { messageCount } = await step(() => declareQueue(channel, queue));
        for (let seen = 0; seen < messageCount; seen++) {
          const raw = await step(() => channel.basicGet({ queue: queue.name, noAck: false }));
          if (!raw) break;
          if (await remove(messageOf(raw))) channel.basicAck({ deliveryTag: raw.deliveryTag });
        }
      } finally {
        // What was not acknowledged goes back to its place.
        await channel.close();
      }
    },
    async close() {
      const known = await publishing?.catch(() => null);
      await known?.channel.close();
      await connection.close();
    },
  };
}

interface Publishing {
  channel: Channel;
  /** Tells whether the message came back because no queue took it. */
  publish(where: Envelope, message: Message): Promise<boolean>;
  /** Runs `work` unless it was done on this channel before. */
  declare(name: string, work: (channel: Channel) => Promise<unknown>): Promise<void>;
}

async function startPublishing(connection: Connection): Promise<Publishing> {
  const channel = await connection.acquire();
  await channel.confirmSelect();
  const returned = new Set<string | undefined>();
  channel.on("basic.return", ({ messageId }) => returned.add(messageId));
  const declared = new Map<string, Promise<unknown>>();
  return {
    channel,
    async publish(where, { id, body, contentType, headers }) {
      const envelope = { ...where, messageId: id, contentType, headers, durable: true };
      await channel.basicPublish(envelope, Buffer.from(body));
      // The broker returns a message before it confirms it, and the client tells of it a turn later.
      await new Promise((resolve) => setImmediate(resolve));
      return returned.delete(id);
    },
    async declare(name, work) {
      const running = declared.get(name) ?? work(channel);
      declared.set(name, running);
      await running;
    },
  };
}

function queueOptions({ name, forward }: Queue) {
  return {
    queue: name,
    durable: true,
    ...(forward && {
      arguments: {
        "x-message-ttl": forward.afterMs,
        "x-dead-letter-exchange": "",
        "x-dead-letter-routing-key": forward.to,
      },
    }),
  };
}

function declareQueue(channel: Channel, queue: Queue) {
  return channel.queueDeclare(queueOptions(queue));
}

/** The client parses what says to be JSON or text; the bytes are what others may have to read. */
function messageOf(raw: Pick<AsyncMessage, "body" | "contentType" | "headers" | "messageId">) {
  const { body, contentType = "application/json" } = raw;
  const isText = typeof body === "string" && contentType === "text/plain";
  const bytes: Uint8Array = Buffer.isBuffer(body)
    ? body
    : Buffer.from(isText ? body : JSON.stringify(body));
  const headers: MessageHeaders = {};
  for (const [name, value] of Object.entries(raw.headers ?? {})) {
    // Those of the broker tell the way through its queues, and may be set by nobody else.
    if (name.startsWith("x-")) continue;
    if (typeof value === "string" || typeof value === "number") headers[name] = value;
  }
  return { id: raw.messageId ?? crypto.randomUUID(), body: bytes, contentType, headers };
}

/** The broker may refuse, be away, or fall silent when its disk is full. */
async function soon<T>(action: string, work: () => Promise<T>): Promise<T> {
  try {
    return await inTime(work(), PATIENCE_MS, () => {
      throw new Error("it is silent");
    });
  } catch (error) {
    const message = `Cannot ${action}: the message broker does not take it (${codeOf(error)})`;
    throw new CodedError("QUEUE_UNAVAILABLE", message, {}, error);
  }
}

function codeOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? String(error);
}
