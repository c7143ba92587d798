/** Batching over the store; made anew for each operation. */
import DataLoader from "dataloader";
import type { Sql } from "../../platform/database.ts";
import type { Connection } from "../../schema/connection.ts";
import { groupedInKeyOrder, inKeyOrder } from "../../schema/load-in-key-order.ts";
import { perArguments } from "../../schema/per-arguments.ts";
import type { Downtime } from "./models.ts";
import {
  type Blocking,
  type DowntimeArgs,
  type DowntimeParent,
  downtimesBlocking,
  downtimesById,
  downtimesReaching,
  downtimesUnder,
  type InstrumentPlace,
  placeKey,
} from "./store/downtimes.ts";

export function createLoaders(sql: Sql) {
  const under = (parent: DowntimeParent) =>
    perArguments(
      (args: DowntimeArgs) =>
        new DataLoader<string, Connection<Downtime>>((keys) =>
          downtimesUnder(sql, parent, keys, args),
        ),
    );
  return {
    downtime: new DataLoader<number, Downtime | null>(async (ids) =>
      inKeyOrder(ids, await downtimesById(sql, ids), (row) => row.id),
    ),
    downtimesUnder: {
      site: under("site"),
      enclosure: under("enclosure"),
      telescope: under("telescope"),
    },
    downtimesBlocking: perArguments(
      (args: DowntimeArgs) =>
        new DataLoader<InstrumentPlace, Connection<Downtime>, string>(
          (places) => downtimesBlocking(sql, places, args),
          { cacheKeyFn: placeKey },
        ),
    ),
    /** What reaches a telescope in an instant or a span. */
    downtimesReaching: perArguments(
      (when: Date | { start: Date; end: Date }) =>
        new DataLoader<string, Blocking[]>(async (telescopeIds) =>
          groupedInKeyOrder(
            telescopeIds,
            await downtimesReaching(sql, telescopeIds, when),
            (row) => row.telescopeId,
          ),
        ),
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
