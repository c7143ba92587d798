/** The last step of an ingestion, after which either a row names the object or the object is gone. */
import { log } from "../../../platform/log.ts";
import type { ObjectName, ObjectStore } from "../object-store/object-store.ts";
import type { ArchiveServices } from "./archive-services.ts";
import { databaseWork } from "./database-work.ts";
import type { Archived, Destination, StoredFile } from "./destination.ts";
import type { Source } from "./source.ts";

/** PostgreSQL's code for a row that a unique index has already. */
const UNIQUE_VIOLATION = "23505";

/**
 * Writes the file in one transaction, and again while the database is away. Its object is removed
 * when a row names another one for the same bytes, and when nothing was written, unless it was there
 * before the call. While the answer to a commit is missing, the object stays: an orphan costs space,
 * the other way costs data.
 */
export async function commitOrRemove(
  services: ArchiveServices,
  known: Destination | (() => Promise<Destination>),
  file: StoredFile,
  { stored, settle }: Pick<Source, "stored" | "settle">,
): Promise<Archived> {
  const { sql, store, nudge } = services;
  const object = { key: file.key, versionId: file.objectVersionId };
  /** Whether a transaction may have been committed, or may yet be, although nothing said so. */
  let isOpen = false;
  let archived: Archived;
  try {
    const destination = typeof known === "function" ? await known() : known;
    archived = await databaseWork(() => attempt(destination), services);
  } catch (error) {
    if (isOpen) {
      log.warn("An object may be left without a row: the database does not answer", object);
    } else if (!stored) await removeObject(store, object);
    throw error;
  }
  if (!archived.namesObject) await removeObject(store, object);
  if (archived.replaced) await removeObject(store, archived.replaced);
  nudge();
  return archived;

  async function attempt(destination: Destination): Promise<Archived> {
    const wasOpen = isOpen;
    if (wasOpen) {
      // Nothing found proves nothing: the commit may still be on its way to the server. Writing
      // does, because it waits for the locks of the earlier transaction and looks again.
      const found = await destination.find(file);
      if (found?.namesObject) return found;
    }
    let isCommitting = false;
    const write = () =>
      sql.begin(async (transaction) => {
        const written = await destination.write(transaction, file);
        if (written.version) await settle?.(transaction, written.version.id);
        isCommitting = true;
        return written;
      });
    isOpen = true;
    try {
      const written = await write().catch((error) => {
        // Another call archived the bytes meanwhile, under another name; now they are found.
        if ((error as { code?: unknown }).code === UNIQUE_VIOLATION) return write();
        throw error;
      });
      return wasOpen ? ((await destination.find(file)) ?? written) : written;
    } catch (error) {
      isOpen = wasOpen || isCommitting;
      throw error;
    }
  }
}

/** Best effort: an object that cannot be removed now is told of, and is not the caller's concern. */
export async function removeObject(store: ObjectStore, object: ObjectName): Promise<void> {
  try {
    await store.remove(object);
  } catch (error) {
    const { key } = object;
    log.warn("An object is left without a row: it could not be removed", { key, error });
  }
}
