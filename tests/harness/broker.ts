/** A real message broker (TEST_AMQP_URL), seen with the eyes of an operator. */
import process from "node:process";
import { Connection } from "rabbitmq-client";

export const amqpUrl = process.env.TEST_AMQP_URL;

export interface SeenMessage {
  messageId: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what each test asserts
  headers: any;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what each test asserts
  body: any;
  durable: boolean | undefined;
}

export interface TestBroker {
  connection: Connection;
  /** Puts messages into a queue as some telescope would, which says little of them. */
  put(queue: string, bodies: unknown[]): Promise<void>;
  /** How many messages are in the queue and not with a consumer; 0 when there is none. */
  count(queue: string): Promise<number>;
  /** Takes all messages out of the queue. */
  take(queue: string): Promise<SeenMessage[]>;
  close(): Promise<void>;
}

export function openTestBroker(): TestBroker {
  const connection = new Connection(amqpUrl);
  // Asking for a queue that is not there closes the channel, which is answered where it is asked.
  connection.on("error", () => {});
  const count = async (queue: string) => {
    try {
      return (await connection.queueDeclare({ queue, passive: true })).messageCount;
    } catch {
      return 0;
    }
  };
  return {
    connection,
    count,
    async put(queue, bodies) {
      await connection.queueDeclare({ queue, durable: true });
      const publisher = connection.createPublisher({ confirm: true });
      for (const body of bodies) {
        const bytes = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
        await publisher.send({ routingKey: queue, durable: true }, bytes);
      }
      await publisher.close();
    },
    async take(queue) {
      const taken: SeenMessage[] = [];
      while ((await count(queue)) > 0) {
        const message = await connection.basicGet({ queue, noAck: true });
        if (message) taken.push(message as SeenMessage);
      }
      return taken;
    },
    close: () => connection.close(),
  };
}

/** Deletes the queues of a test: the one of the work, and those beside it. */
export async function deleteQueues({ connection }: TestBroker, name: string, waits: number[]) {
  const beside = [`${name}.dead`, ...waits.map((seconds) => `${name}.retry.${seconds}`)];
  for (const queue of [name, ...beside]) await connection.queueDelete({ queue });
}
