/** What the archive does with a message broker, when there is one. */
import { type Broker, openBroker } from "../../../platform/amqp.ts";
import type { Settings } from "../../../platform/settings.ts";
import type { OpenSubgraph } from "../../../platform/subgraph.ts";
import { openWorkQueue } from "../../../platform/work-queue.ts";
import type { ArchiveServices } from "../ingest/ingest-frame.ts";
import { announceArchived } from "./announce-archived.ts";
import type { IngestQueue } from "./enqueue-frame.ts";
import { ingestJob } from "./ingest-job.ts";

export interface OpenQueue {
  broker: Broker;
  ingestQueue: IngestQueue;
}

/** Null without a broker. */
export function openQueue(settings: Settings): OpenQueue | null {
  if (!settings.amqpUrl) return null;
  const { ingestQueue: name, ingestRetrySeconds: waits, ingestAttempts: attempts } = settings;
  const broker = openBroker(settings.amqpUrl);
  return { broker, ingestQueue: { name, queue: openWorkQueue(broker, name, { waits, attempts }) } };
}

/** What is announced, what is worked on, and how it ends. */
export function queueWork(
  { broker, ingestQueue }: OpenQueue,
  services: ArchiveServices,
): Required<Pick<OpenSubgraph, "consumers" | "workers" | "close">> {
  const { store, settings } = services;
  return {
    consumers: [announceArchived(broker, store, settings)],
    workers: {
      ingest: (concurrency) => ingestQueue.queue.work(concurrency, ingestJob(services)),
    },
    close: () => broker.close(),
  };
}
