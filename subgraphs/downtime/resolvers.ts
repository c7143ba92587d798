/** The GraphQL fields of the downtime subgraph, one call each. */
import { listArgs } from "../../platform/keyset-list.ts";
import { serialKey } from "../../schema/key.ts";
import { known } from "../../schema/known.ts";
import { UploadScalar } from "../../schema/upload.ts";
import { requireScope } from "../../schema/viewer.ts";
import { importDowntimeCalendar } from "./calendar/import-calendar.ts";
import type { DowntimeContext } from "./context.ts";
import { createDowntime } from "./editing/create-downtime.ts";
import { deleteDowntime } from "./editing/delete-downtime.ts";
import { synchroniseDowntimes } from "./editing/synchronise-downtimes.ts";
import { updateDowntime } from "./editing/update-downtime.ts";
import type { Instrument } from "./models.ts";
import {
  areAllDown,
  blockedIntervals,
  checkedWindow,
  isInstrumentDown,
  isTelescopeDown,
} from "./rules/down.ts";
import type { Interval } from "./rules/merge-intervals.ts";
import type { Resolvers } from "./schema.generated.ts";
import { downtimeChanges } from "./store/changes.ts";
import { downtimes, downtimesOverlapping, type InstrumentPlace } from "./store/downtimes.ts";

type At = { at?: Date | null | undefined };
type After = { after?: Date | null | undefined };

export const resolvers: Resolvers = {
  Upload: UploadScalar,
  Query: {
    downtime: (_root, { id }, context) => byId(context, id),
    downtimes: (_root, args, { sql }) => downtimes(sql, listArgs(args)),
    downtimeChanges: (_root, args, { sql, viewer }) => {
      requireScope(viewer, "downtimes:write", "read the changes of downtimes");
      return downtimeChanges(sql, listArgs(args));
    },
  },
  Mutation: {
    createDowntime: (_root, { input }, context) => createDowntime(input, context),
    updateDowntime: (_root, { input }, context) => updateDowntime(input, context),
    deleteDowntime: (_root, { input }, context) => deleteDowntime(input, context),
    synchroniseDowntimes: (_root, { input }, context) => synchroniseDowntimes(input, context),
    importDowntimeCalendar: (_root, { input }, context) => importDowntimeCalendar(input, context),
  },
  CreateDowntimePayload: {
    overlapping: ({ downtime }, args, { sql }) => downtimesOverlapping(sql, downtime, args),
  },
  UpdateDowntimePayload: {
    overlapping: ({ downtime }, args, { sql }) => downtimesOverlapping(sql, downtime, args),
  },
  Downtime: {
    __resolveReference: ({ id }, context) => known(byId(context, String(id)), "Downtime", id),
    telescope: ({ telescopeId }) => (telescopeId ? { id: telescopeId } : null),
    enclosure: ({ enclosureId }) => (enclosureId ? { id: enclosureId } : null),
    site: ({ site }) => ({ code: site }),
    instrumentType: ({ instrumentType }) => (instrumentType ? { code: instrumentType } : null),
    createdBy: ({ createdBy }) => (createdBy ? { id: createdBy } : null),
  },
  DowntimeChange: {
    user: ({ userId }) => ({ id: userId }),
  },
  DowntimeValues: {
    instrumentTypeCode: ({ instrumentType }) => instrumentType || null,
  },
  Site: {
    downtimes: ({ code }, args, { loaders }) =>
      loaders.downtimesUnder.site(listArgs(args)).load(code),
    isDown: ({ enclosures }, args, context) =>
      allDown(
        enclosures?.flatMap((enclosure) => enclosure.telescopes ?? []),
        args,
        context,
      ),
  },
  Enclosure: {
    downtimes: ({ id }, args, { loaders }) =>
      loaders.downtimesUnder.enclosure(listArgs(args)).load(id),
    isDown: ({ telescopes }, args, context) => allDown(telescopes, args, context),
  },
  Telescope: {
    downtimes: ({ id }, args, { loaders }) =>
      loaders.downtimesUnder.telescope(listArgs(args)).load(id),
    isDown: async ({ id }, args, context) => isTelescopeDown(await downTypes(id, args, context)),
    blockedIntervals: async ({ id }, { wholeTelescope, ...window }, context) =>
      blockedIntervals(await blocking(id, window, context), window, (down) =>
        wholeTelescope === false ? true : isTelescopeDown(down),
      ),
    nextDowntime: async ({ id }, args, { loaders, now }) =>
      first(await loaders.downtimesUnder.telescope(next(args, now)).load(id)),
  },
  Instrument: {
    downtimes: (instrument, args, { loaders }) =>
      loaders.downtimesBlocking(listArgs(args)).load(place(instrument)),
    isDown: async (instrument, args, context) => {
      const { telescopeId, instrumentType } = place(instrument);
      return isInstrumentDown(await downTypes(telescopeId, args, context), instrumentType);
    },
    blockedIntervals: async (instrument, window, context) => {
      const { telescopeId, instrumentType } = place(instrument);
      return blockedIntervals(await blocking(telescopeId, window, context), window, (down) =>
        isInstrumentDown(down, instrumentType),
      );
    },
    nextDowntime: async (instrument, args, { loaders, now }) =>
      first(await loaders.downtimesBlocking(next(args, now)).load(place(instrument))),
  },
};

async function byId({ loaders }: DowntimeContext, id: string) {
  const key = serialKey(id);
  return key === null ? null : loaders.downtime.load(key);
}

function place(instrument: Instrument): InstrumentPlace {
  // Both come with the reference, because the fields that call this require them.
  return {
    telescopeId: instrument.telescope?.id ?? "",
    instrumentType: instrument.instrumentType?.code ?? "",
  };
}

async function downTypes(telescopeId: string, { at }: At, { loaders, now }: DowntimeContext) {
  const down = await loaders.downtimesReaching(at ?? now).load(telescopeId);
  return down.map(({ instrumentType }) => instrumentType);
}

function blocking(telescopeId: string, window: Interval, { loaders }: DowntimeContext) {
  return loaders.downtimesReaching(checkedWindow(window)).load(telescopeId);
}

async function allDown(
  telescopes: readonly { id: string }[] | undefined,
  args: At,
  context: DowntimeContext,
): Promise<boolean> {
  return areAllDown(
    await Promise.all((telescopes ?? []).map(({ id }) => downTypes(id, args, context))),
  );
}

/** The page that holds the first downtime from then on, and nothing else. */
function next({ after }: After, now: Date) {
  return { filter: { startsAfter: after ?? now }, first: 1 };
}

function first<Node>({ nodes }: { nodes: Node[] }): Node | null {
  return nodes[0] ?? null;
}
