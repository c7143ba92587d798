/**
 * Finds what takes room in the store and belongs to nobody, and removes it when asked to. Such
 * leftovers come from answers that got lost: of a commit, of a store, of a client that went away.
 */
import type { Sql, Transaction } from "../../../platform/database.ts";
import type { ObjectStore, Stored } from "../object-store/object-store.ts";
import { isOwnKey } from "../rules/own-key.ts";
import { type SweepCounts, sweepRefusal } from "../rules/sweep-refusal.ts";
import {
  countEndedUploads,
  countNamed,
  holdArchiving,
  liveUploadKeys,
  namedObjects,
  removeEndedUploads,
} from "../store/sweep.ts";

/** Entries that are looked at together. */
const BATCH = 1000;
/** Entries that are removed together, while ingestion waits. */
const REMOVED_AT_ONCE = 100;
const HOUR_MS = 3600 * 1000;

export interface SweepOptions {
  /** Whether leftovers are removed; else they are only reported. */
  remove: boolean;
  /** Whether they are removed even when the store seems not to be that of the database. */
  force: boolean;
  /** Hours for which everything is left alone. */
  graceHours: number;
  now: Date;
  /** Called now and then with how many entries were looked at. */
  progress?(seen: number): void;
}

export interface SweepReport extends SweepCounts {
  /** Entries that the archive did not make; never touched. */
  foreign: number;
  /** Entries without a row that are too young to be leftovers. */
  young: number;
  /** What belongs to nobody. */
  leftovers: Stored[];
  /** Rows of uploads that are over. */
  endedUploads: number;
  /** Why nothing was or would be removed; null when nothing speaks against it. */
  refusal: string | null;
  /** How many of the leftovers were removed. */
  removed: number;
}

interface Place {
  sql: Sql;
  store: ObjectStore;
}

/** @throws CodedError of the store */
export async function sweep(place: Place, options: SweepOptions): Promise<SweepReport> {
  const { sql, store } = place;
  const before = new Date(options.now.getTime() - options.graceHours * HOUR_MS);
  const report: SweepReport = {
    ...{ rows: await countNamed(sql), objects: 0, named: 0, orphans: 0, foreign: 0, young: 0 },
    ...{ leftovers: [], endedUploads: await countEndedUploads(sql, before) },
    ...{ refusal: null, removed: 0 },
  };
  // By name, because some stores list an entry twice where a page ends.
  const leftovers = new Map<string, Stored>();
  let seen = 0;
  for await (const batch of inBatches(store.list())) {
    const own = batch.filter(isOwn);
    const nobodys = await unnamed(sql, own, before);
    const objects = own.filter(isObject).length;
    const orphans = nobodys.filter(isObject);
    report.foreign += batch.length - own.length;
    report.objects += objects;
    report.named += objects - orphans.length;
    const old = nobodys.filter(({ since }) => since < before);
    report.young += nobodys.length - old.length;
    for (const leftover of old) leftovers.set(nameOf(leftover), leftover);
    seen += batch.length;
    options.progress?.(seen);
  }
  report.leftovers = [...leftovers.values()];
  report.orphans = report.leftovers.filter(isObject).length;
  report.refusal = sweepRefusal(report);
  if (!options.remove || (report.refusal !== null && !options.force)) return report;
  for (let at = 0; at < report.leftovers.length; at += REMOVED_AT_ONCE) {
    const some = report.leftovers.slice(at, at + REMOVED_AT_ONCE);
    report.removed += await discard(place, some, before);
  }
  await removeEndedUploads(sql, before);
  return report;
}

/** Looks once more, while nobody can archive, and removes what is still nobody's. */
async function discard({ sql, store }: Place, leftovers: Stored[], before: Date): Promise<number> {
  return sql.begin(async (transaction) => {
    await holdArchiving(transaction);
    const nobodys = await unnamed(transaction, leftovers, before);
    for (const leftover of nobodys) await store.discard(leftover);
    return nobodys.length;
  });
}

/** Those of the entries that no row names and no upload that lives. */
async function unnamed(
  sql: Sql | Transaction,
  entries: Stored[],
  endedBefore: Date,
): Promise<Stored[]> {
  const keys = entries.flatMap((entry) => (entry.kind === "partial" ? [] : [entry.key]));
  const rows = await namedObjects(sql, keys);
  const live = new Set(await liveUploadKeys(sql, keys, endedBefore));
  const named = new Set(rows.map(({ key, objectVersionId }) => versionName(key, objectVersionId)));
  return entries.filter((entry) => {
    if (entry.kind === "partial") return true;
    if (live.has(entry.key)) return false;
    if (entry.kind === "parts") return true;
    // A row without a version means whatever is there.
    const { key, versionId } = entry;
    return !named.has(versionName(key, versionId)) && !named.has(versionName(key, null));
  });
}

function versionName(key: string, versionId: string | null): string {
  return JSON.stringify([key, versionId]);
}

function nameOf({ since: _, ...entry }: Stored): string {
  return JSON.stringify(entry);
}

function isOwn(entry: Stored): boolean {
  return entry.kind === "partial" || isOwnKey(entry.key);
}

function isObject({ kind }: Stored): boolean {
  return kind === "object";
}

async function* inBatches(entries: AsyncIterable<Stored>): AsyncGenerator<Stored[]> {
  let batch: Stored[] = [];
  for await (const entry of entries) {
    if (batch.push(entry) < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
