/** Ingests the files that messages in the queue name. */
import type { Message } from "../../../platform/amqp.ts";
import { databaseUnavailable, isDatabaseAway } from "../../../platform/coded-failure.ts";
import type { LogFields } from "../../../platform/log.ts";
import type { Job } from "../../../platform/work-queue.ts";
import { anonymous, sightOf, type Viewer } from "../../../schema/viewer.ts";
import { type ArchiveServices, ingestFrame } from "../ingest/ingest-frame.ts";
import { queuedFailure } from "../rules/queued-failure.ts";
import { parseQueuedFrame, shownUrl } from "../rules/queued-frame.ts";

/** Whoever may put a message into the queue may ingest: the broker's permissions decide. */
const worker: Viewer = {
  ...anonymous,
  user: { id: 0, username: "ingest worker" },
  roles: ["instrument"],
};

export function ingestJob(services: ArchiveServices): Job {
  return {
    describe,
    async run({ body }) {
      const who = { viewer: worker, sight: sightOf(worker) };
      const { outcome, frame } = await ingestFrame(parseQueuedFrame(body), { ...services, ...who });
      return { outcome, frameId: frame?.id, basename: frame?.basename };
    },
    failure: (error) => queuedFailure(isDatabaseAway(error) ? databaseUnavailable(error) : error),
  };
}

function describe({ body, headers }: Message): LogFields {
  const enqueuedBy = headers["enqueued-by"];
  try {
    return { source: shownUrl(parseQueuedFrame(body).url), enqueuedBy };
  } catch {
    return { source: null, enqueuedBy };
  }
}
