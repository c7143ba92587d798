/** A store whose calls are told to the trace by their object; signed URLs are not. */
import { isTraced, traced, tracedPieces } from "../../../platform/telemetry.ts";
import type { ObjectStore } from "./object-store.ts";

/** The same store while nobody takes spans in. */
export function tracedStore(store: ObjectStore): ObjectStore {
  if (!isTraced()) return store;
  const { uploads } = store;
  const of = (key: string) => ({ "asterism.store": store.location.kind, "asterism.key": key });
  return {
    location: store.location,
    uploads: {
      partSize: (size) => uploads.partSize(size),
      begin: (upload, options) =>
        traced("store begin", of(upload.key), () => uploads.begin(upload, options)),
      partUrl: (upload, part, options) => uploads.partUrl(upload, part, options),
      arrived: (upload) => traced("store arrived", of(upload.key), () => uploads.arrived(upload)),
      complete: (upload) =>
        traced("store complete", of(upload.key), () => uploads.complete(upload)),
      abort: (upload) => traced("store abort", of(upload.key), () => uploads.abort(upload)),
    },
    put: (key, bytes, options) =>
      traced("store put", of(key), () => store.put(key, bytes, options)),
    read: (object, options) =>
      tracedPieces("store read", of(object.key), store.read(object, options)),
    size: (object) => traced("store size", of(object.key), () => store.size(object)),
    remove: (object) => traced("store remove", of(object.key), () => store.remove(object)),
    list: () => store.list(),
    discard: (stored) => store.discard(stored),
    signedUrl: (object, options) => store.signedUrl(object, options),
    check: () => store.check(),
  };
}
