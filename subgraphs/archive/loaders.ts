/**
 * Batching over the store; made anew for each operation. Frames are those that its viewer sees;
 * what belongs to a frame is reached only through one.
 */
import DataLoader from "dataloader";
import type { Sql } from "../../platform/database.ts";
import type { Connection } from "../../schema/connection.ts";
import { groupedInKeyOrder, inKeyOrder } from "../../schema/load-in-key-order.ts";
import { perArguments } from "../../schema/per-arguments.ts";
import type { Sight } from "../../schema/viewer.ts";
import type { Frame, Thumbnail, Version } from "./models.ts";
import { seesFrame } from "./rules/frame-access.ts";
import {
  type FrameArgs,
  type FrameParent,
  framesById,
  framesUnder,
  headersByFrame,
  relatedByFrame,
  thumbnailsByFrame,
  versionsByFrame,
} from "./store/frames.ts";

export function createLoaders(sql: Sql, sight: Sight, now: Date) {
  return {
    frame: new DataLoader<number, Frame | null>(async (ids) => {
      const rows = await framesById(sql, ids);
      return inKeyOrder(
        ids,
        rows.filter((row) => seesFrame(sight, row, now)),
        (row) => row.id,
      );
    }),
    framesUnder: perArguments(
      ({ parent, args }: { parent: FrameParent; args: FrameArgs }) =>
        new DataLoader<string | number, Connection<Frame>>((keys) =>
          framesUnder(sql, sight, parent, keys, args),
        ),
    ),
    versions: new DataLoader<number, Version[]>(async (ids) =>
      groupedInKeyOrder(ids, await versionsByFrame(sql, ids), (row) => row.frameId),
    ),
    headers: new DataLoader<number, Record<string, unknown>>(async (ids) =>
      inKeyOrder(ids, await headersByFrame(sql, ids), (row) => row.frameId).map(
        (row) => row?.data ?? {},
      ),
    ),
    related: new DataLoader<number, Frame[]>(async (ids) =>
      groupedInKeyOrder(ids, await relatedByFrame(sql, sight, ids), (row) => row.namedBy),
    ),
    thumbnails: new DataLoader<number, Thumbnail[]>(async (ids) =>
      groupedInKeyOrder(ids, await thumbnailsByFrame(sql, ids), (row) => row.frameId),
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
