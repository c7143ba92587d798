/** What every ingestion needs, whoever asks for it. */
import type { Sql } from "../../../platform/database.ts";
import type { Settings } from "../../../platform/settings.ts";
import type { Sight, Viewer } from "../../../schema/viewer.ts";
import type { ObjectStore } from "../object-store/object-store.ts";
import type { FileTypes } from "../rules/file-types.ts";
import type { Meaning } from "./record-of.ts";
import type { Patience } from "./with-retries.ts";

export interface ArchiveServices extends Meaning {
  sql: Sql;
  store: ObjectStore;
  settings: Settings;
  fileTypes: FileTypes;
  nudge: () => void;
  /** Aborts when the caller goes away. */
  signal?: AbortSignal | undefined;
  /** How what fails is done again; default: for the time of the settings, by the clock. */
  patience?: Partial<Patience>;
}

/** Who ingests. */
export interface Ingester {
  viewer: Viewer;
  sight: Sight;
}
