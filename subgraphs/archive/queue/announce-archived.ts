/** Tells the listeners at the message broker of every archived frame. */
import type { Broker } from "../../../platform/amqp.ts";
import type { Consumer } from "../../../platform/event-bus.ts";
import type { Settings } from "../../../platform/settings.ts";
import type { ObjectStore } from "../object-store/object-store.ts";
import { archivedMessage } from "../rules/archived-message.ts";
import { framesById, headersByFrame, versionsByFrame } from "../store/frames.ts";

/**
 * The frame is told as it is when the message leaves: with a newer version if there is one already,
 * and not at all when it is gone.
 */
export function announceArchived(
  broker: Broker,
  store: ObjectStore,
  { archivedExchange, urlLifetimeSeconds: expiresInSeconds }: Settings,
): Consumer {
  return {
    name: "archive.announce-archived",
    topics: ["frame.archived"],
    // Listeners do work for each frame: those of years before are not theirs.
    fromNowOn: true,
    atOnce: true,
    async handle({ payload }, transaction) {
      const { frameId, frameVersionId } = payload as { frameId: number; frameVersionId: string };
      const [[frame], [stored], versions] = await Promise.all([
        framesById(transaction, [frameId]),
        headersByFrame(transaction, [frameId]),
        versionsByFrame(transaction, [frameId]),
      ]);
      if (!frame) return;
      return async () => {
        const signed = versions.map(async (version) => {
          const { key, objectVersionId: versionId, filename } = version;
          const url = await store.signedUrl({ key, versionId }, { filename, expiresInSeconds });
          return { ...version, url };
        });
        const headers = stored?.data ?? {};
        const message = archivedMessage({ frame, headers, versions: await Promise.all(signed) });
        await broker.announce(archivedExchange, {
          id: frameVersionId,
          body: new TextEncoder().encode(JSON.stringify(message)),
          contentType: "application/json",
          headers: {},
        });
      };
    },
  };
}
