/** A site's own calendar, handed over as a list. */
import { requireScope } from "../../../schema/viewer.ts";
import { requireKnown } from "../configdb-port.ts";
import type { DowntimeContext } from "../context.ts";
import { checkedName, checkedValues, invalid } from "../rules/downtime-values.ts";
import { requiredPlace } from "../rules/place.ts";
import type {
  SynchroniseDowntimesInput,
  SynchroniseDowntimesPayload,
} from "../schema.generated.ts";
import { MOST_ID_CHARACTERS, MOST_NAME_CHARACTERS } from "./create-downtime.ts";
import { type CalendarEntry, matchCalendar, tally } from "./match-calendar.ts";

const ACTION = "synchronise downtimes";
const MOST_ENTRIES = 1000;

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, VALUE_INVALID, REFERENCE_UNKNOWN, SUBGRAPH_UNAVAILABLE */
export async function synchroniseDowntimes(
  input: SynchroniseDowntimesInput,
  { sql, viewer, configdb, nudge, now }: DowntimeContext,
): Promise<SynchroniseDowntimesPayload> {
  const { id: userId } = requireScope(viewer, "downtimes:write", ACTION).user;
  const source = checkedName("externalSource", input.externalSource, MOST_NAME_CHARACTERS);
  const entries = checkedEntries(input);
  const references = new Map(
    entries.map(({ values }) => [`${values.place}/${values.instrumentType}`, values]),
  );
  for (const reference of references.values()) await requireKnown(configdb, reference);
  const matched = await sql.begin((transaction) =>
    matchCalendar({ transaction, userId }, source, entries, now, () => true),
  );
  nudge();
  return tally(matched);
}

function checkedEntries({ downtimes }: SynchroniseDowntimesInput): CalendarEntry[] {
  if (downtimes.length > MOST_ENTRIES) {
    throw invalid("downtimes", `have at most ${MOST_ENTRIES} entries`);
  }
  const seen = new Set<string>();
  return downtimes.map((entry, index) => {
    const path = `downtimes.${index}.`;
    const externalId = checkedName(`${path}externalId`, entry.externalId, MOST_ID_CHARACTERS);
    if (seen.has(externalId)) {
      throw invalid(`${path}externalId`, `be in the list once: "${externalId}"`);
    }
    seen.add(externalId);
    const { start, end, reason, instrumentType } = entry;
    const values = {
      place: requiredPlace(entry, path),
      instrumentType: instrumentType ?? "",
      ...{ start, end, reason: reason ?? "" },
    };
    return { externalId, values: checkedValues(values, path) };
  });
}
