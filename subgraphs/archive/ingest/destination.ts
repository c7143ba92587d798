/** What becomes of a file once its header is known: a version of a frame, or a thumbnail. */
import type { Transaction } from "../../../platform/database.ts";
import type { Frame, Thumbnail, Version } from "../models.ts";
import type { StorageClass, StoredObject } from "../object-store/object-store.ts";
import type { IngestOutcome } from "../schema.generated.ts";

/** A file whose bytes are in the store, on its way into the database. */
export interface StoredFile {
  /** The id of its version, or whatever makes its key its own. */
  id: string;
  filename: string;
  extension: string;
  key: string;
  objectVersionId: string | null;
  /** Bytes. */
  size: number;
  md5: string;
  sha256: string;
}

export interface Archived {
  outcome: IngestOutcome;
  frameId: number;
  /** Absent: it has to be read. */
  frame?: Frame;
  version: Version | null;
  thumbnail: Thumbnail | null;
  /** Whether a row names the object that was stored. */
  namesObject: boolean;
  /** The object of which no row speaks any more. */
  replaced?: Pick<StoredObject, "key" | "versionId">;
}

export interface Destination {
  /** Key of the object, made its own by the id. */
  key(id: string): string;
  /** Where bytes are put that are so old; absent: the store decides. */
  storageClass?: StorageClass;
  /** Writes everything. */
  write(transaction: Transaction, file: StoredFile): Promise<Archived>;
  /** What is archived of these bytes already, by this call or by another; null: nothing. */
  find(file: StoredFile): Promise<Archived | null>;
}
