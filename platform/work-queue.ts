/**
 * A queue of work at a broker. What fails waits in a queue beside it and comes back by itself; what
 * is refused or failed too often is set aside with the reason, until somebody sends it again. A
 * message leaves a queue only when another one, or the result of the work, is safe: whoever dies
 * loses nothing, but a message may be worked on twice.
 */
import type { Broker, Consumption, Delivery, Message, Queue } from "./amqp.ts";
import { type LogFields, log } from "./log.ts";
import {
  type AttemptLimits,
  attemptsOf,
  type Failure,
  nextAttempt,
  withoutFailure,
} from "./next-attempt.ts";

/** What is done with a message. */
export interface Job {
  /** What the log says of the message, whatever comes of it. */
  describe(message: Message): LogFields;
  /** Does the work; what it answers goes into the log. Throws when it failed. */
  run(message: Message): Promise<LogFields>;
  /** What to make of something that `run` threw. */
  failure(error: unknown): Failure;
}

export interface WorkQueue {
  /** @throws CodedError QUEUE_UNAVAILABLE */
  put(message: Message): Promise<void>;
  /** Works on messages, up to `concurrency` at once, until stopped. */
  work(concurrency: number, job: Job): Consumption;
  /**
   * Tells of each message that was set aside, in order; one for which `again` answers true goes back
   * to work, as if it had never been tried.
   * @throws CodedError QUEUE_UNAVAILABLE
   */
  setAside(again: (message: Message) => boolean): Promise<void>;
}

export function openWorkQueue(broker: Broker, name: string, limits: AttemptLimits): WorkQueue {
  const main: Queue = { name };
  const dead: Queue = { name: `${name}.dead` };
  const waiting = (seconds: number): Queue => ({
    name: `${name}.retry.${seconds}`,
    forward: { to: name, afterMs: seconds * 1000 },
  });

  async function failed(message: Message, failure: Failure, fields: LogFields, error?: unknown) {
    const { wait, headers } = nextAttempt(message.headers, failure, limits, new Date());
    await broker.send(wait === null ? dead : waiting(wait), { ...message, headers });
    const { code, message: reason } = failure;
    const told = { ...fields, attempts: headers.attempts, code, reason };
    if (wait === null) log.error("A message is set aside", { ...told, error });
    else log.warn("A message is tried again", { ...told, inSeconds: wait, error });
  }

  async function handle({ redelivered, ...message }: Delivery, job: Job): Promise<void> {
    const fields = { queue: name, messageId: message.id, ...job.describe(message) };
    // It may be what ended the worker. So it waits like one that failed, and is counted.
    if (redelivered) return failed(message, workerLost, fields);
    const began = performance.now();
    let result: LogFields;
    try {
      result = await job.run(message);
    } catch (error) {
      const failure = job.failure(error);
      const unexpected = failure.code === "INTERNAL_SERVER_ERROR" ? error : undefined;
      return failed(message, failure, fields, unexpected);
    }
    const ms = Math.round(performance.now() - began);
    const attempts = attemptsOf(message.headers) + 1;
    log.info("A message is done", { ...fields, ...result, attempts, ms });
  }

  return {
    put: (message) => broker.send(main, message),
    work: (concurrency, job) =>
      broker.consume(main, concurrency, (delivery) => handle(delivery, job)),
    setAside: (again) =>
      broker.sift(dead, async (message) => {
        if (!again(message)) return false;
        await broker.send(main, { ...message, headers: withoutFailure(message.headers) });
        return true;
      }),
  };
}

const workerLost: Failure = {
  code: "WORKER_LOST",
  message: "A worker took the message and ended before it was done with it",
  retry: "BACKOFF",
};
