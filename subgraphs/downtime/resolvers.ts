/** The GraphQL fields of the downtime subgraph, one call each. */
import { listArgs } from "../../platform/keyset-list.ts";
import { serialKey } from "../../schema/key.ts";
import { known } from "../../schema/known.ts";
import type { DowntimeContext } from "./context.ts";
import type { Instrument } from "./models.ts";
import { areAllDown, isInstrumentDown, isTelescopeDown } from "./rules/down.ts";
import type { Resolvers } from "./schema.generated.ts";
import { downtimes, type InstrumentPlace } from "./store.ts";

type At = { at?: Date | null | undefined };

export const resolvers: Resolvers = {
  Query: {
    downtime: (_root, { id }, context) => byId(context, id),
    downtimes: (_root, args, { sql }) => downtimes(sql, listArgs(args)),
  },
  Downtime: {
    __resolveReference: ({ id }, context) => known(byId(context, String(id)), "Downtime", id),
    telescope: ({ telescopeId }) => ({ id: telescopeId }),
    enclosure: ({ enclosureId }) => ({ id: enclosureId }),
    site: ({ site }) => ({ code: site }),
    instrumentType: ({ instrumentType }) => (instrumentType ? { code: instrumentType } : null),
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
  },
  Instrument: {
    downtimes: (instrument, args, { loaders }) =>
      loaders.downtimesBlocking(listArgs(args)).load(place(instrument)),
    isDown: async (instrument, args, context) => {
      const { telescopeId, instrumentType } = place(instrument);
      return isInstrumentDown(await downTypes(telescopeId, args, context), instrumentType);
    },
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

function downTypes(telescopeId: string, { at }: At, { loaders, now }: DowntimeContext) {
  return loaders.downAt(at ?? now).load(telescopeId);
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
