/** Fills an empty database with the invented observatory, in one transaction. */
import type { Sql } from "../platform/database.ts";
import type { ObjectStore } from "../subgraphs/archive/subgraph.ts";
import { frames, type GeneratedFrame } from "./frames.ts";
import { lineage } from "./lineage.ts";
import { endFrames, loadFrames, storeFrames } from "./load-archive.ts";
import { loadConfigdb } from "./load-configdb.ts";
import { loadDowntimes } from "./load-downtime.ts";
import { loadOpsdb } from "./load-opsdb.ts";
import { loadProposals } from "./load-proposals.ts";
import { programme } from "./programme.ts";

export class NotEmpty extends Error {}

export interface SeedOptions {
  /** At least so many frames; absent: the small world, whose frames have bytes. */
  frames?: number;
  /** Size of the science programme; absent: what suits the number of frames. */
  requestGroups?: number;
  /** Hears how far it is. */
  progress?: (step: string, done: number, total: number) => void;
}

const BATCH = 1000;

/** Whether none of the subgraphs has anything that a user could have put there. */
export async function isEmpty(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ empty: boolean }[]>`
    select not (
      exists (select 1 from configdb.site) or exists (select 1 from downtime.downtime)
      or exists (select 1 from proposals.proposal) or exists (select 1 from archive.frame)
      or exists (select 1 from opsdb.raw_data_file)
    ) as empty`;
  return row?.empty ?? false;
}

/**
 * Loads everything or nothing.
 * @throws NotEmpty when any subgraph has data already
 */
export async function seed(sql: Sql, store: ObjectStore, options: SeedOptions = {}): Promise<void> {
  if (!(await isEmpty(sql))) {
    throw new NotEmpty("Cannot seed the database: it has data already, which is never touched");
  }
  const { progress = () => {} } = options;
  const wanted = options.frames ?? 0;
  const large = wanted > 0;
  const fitting = large ? Math.max(64, Math.ceil(wanted / 50)) : undefined;
  const plan = programme({ requestGroups: options.requestGroups ?? fitting });
  const completed = plan.observations.filter(({ state }) => state === "COMPLETED").length;
  const perObservation = Math.ceil(wanted / completed);
  const generated = () =>
    frames(plan.observations, { withBytes: !large, ...(large && { perObservation }) });

  // Bytes come first: an object without a row does no harm, a row without its object would.
  const small = large ? [] : [...generated()];
  for (let index = 0; index < small.length; index += 20) {
    await storeFrames(store, small.slice(index, index + 20));
    progress("files", Math.min(index + 20, small.length), small.length);
  }
  await sql.begin(async (transaction) => {
    progress("observatory", 0, 1);
    await loadConfigdb(transaction);
    await loadDowntimes(transaction);
    progress("observatory", 1, 1);
    await loadProposals(transaction, plan);
    let loaded = 0;
    const total = large ? wanted : small.length;
    for (const batch of batches(large ? generated() : small)) {
      await loadFrames(transaction, batch);
      loaded += batch.length;
      progress("frames", Math.min(loaded, total), total);
    }
    await endFrames(transaction);
    const watched = watch(large ? generated() : small, (done) => progress("lineage", done, total));
    await loadOpsdb(transaction, lineage(plan.observations, watched, store.location));
  });
}

function* batches(all: Iterable<GeneratedFrame>): Generator<GeneratedFrame[]> {
  let batch: GeneratedFrame[] = [];
  for (const frame of all) {
    batch.push(frame);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The same frames; tells after each batch how many have passed. */
function* watch(
  all: Iterable<GeneratedFrame>,
  tell: (passed: number) => void,
): Generator<GeneratedFrame> {
  let passed = 0;
  for (const batch of batches(all)) {
    yield* batch;
    passed += batch.length;
    tell(passed);
  }
}
