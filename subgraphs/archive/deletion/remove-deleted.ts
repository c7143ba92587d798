/** Removes the bytes of what was deleted; again and again, until the store has done it. */
import type { Consumer } from "../../../platform/event-bus.ts";
import { log } from "../../../platform/log.ts";
import type { ObjectName, ObjectStore, StoreLocation } from "../object-store/object-store.ts";
import { namedKeys } from "../store/deletions.ts";

export function removeDeleted(store: ObjectStore): Consumer {
  return {
    name: "archive.remove-deleted",
    topics: ["frame.deleted"],
    async handle({ payload }, transaction) {
      const { objects, store: place } = payload as { objects: ObjectName[]; store: StoreLocation };
      if (!isSamePlace(place, store.location)) {
        log.warn("Objects are left without a row: they are in another store", { place, objects });
        return;
      }
      const named = await namedKeys(
        transaction,
        objects.map(({ key }) => key),
      );
      return async () => {
        for (const object of objects) if (!named.has(object.key)) await store.remove(object);
      };
    },
  };
}

function isSamePlace(one: StoreLocation, other: StoreLocation): boolean {
  if (one.kind === "disk") return other.kind === "disk" && one.basePath === other.basePath;
  return other.kind === "s3" && one.endpoint === other.endpoint && one.bucket === other.bucket;
}
