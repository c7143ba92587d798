/** Batching over the store; made anew for each operation. */
import DataLoader from "dataloader";
import type { Sql } from "../../platform/database.ts";
import type { Connection } from "../../schema/connection.ts";
import { groupedInKeyOrder, inKeyOrder } from "../../schema/load-in-key-order.ts";
import { perArguments } from "../../schema/per-arguments.ts";
import type { Downtime } from "./models.ts";
import {
  type DowntimeArgs,
  type DowntimeParent,
  downtimesBlocking,
  downtimesById,
  downtimesInForce,
  downtimesUnder,
  type InstrumentPlace,
  placeKey,
} from "./store.ts";

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
    /** The instrument types down at an instant on a telescope; '' stands for all of it. */
    downAt: perArguments(
      (at: Date) =>
        new DataLoader<string, string[]>(async (telescopeIds) =>
          groupedInKeyOrder(
            telescopeIds,
            await downtimesInForce(sql, telescopeIds, at),
            (row) => row.telescopeId,
          ).map((rows) => rows.map((row) => row.instrumentType)),
        ),
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
