/** Where the bytes of an ingestion come from. */
import type { Transaction } from "../../../platform/database.ts";
import type { StoredObject } from "../object-store/object-store.ts";
import type { DeclaredBytes } from "./declared-bytes.ts";

export interface Source {
  /** Name by which the source knows the file; it may be empty. */
  filename: string;
  bytes: AsyncIterable<Uint8Array>;
  /** Lets go of what is open, also when nothing of the bytes was read. */
  close?(): Promise<void>;
  /** The object that `bytes` are read from: it is in the store, so nothing is put there again. */
  stored?: StoredObject;
  /** What the bytes were announced to be, before the call; to be checked as what the call declares. */
  declared?: DeclaredBytes;
  /** The version that came of these bytes in an earlier call: nothing is left to do. */
  versionId?: string;
  /** Remembers, in the transaction that archives the bytes or finds them archived, what they became. */
  settle?(transaction: Transaction, versionId: string): Promise<void>;
}
