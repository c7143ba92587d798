/** A calendar file becomes downtimes, event by event. */
import { CodedError } from "../../../schema/errors.ts";
import { requireScope } from "../../../schema/viewer.ts";
import { requireKnown } from "../configdb-port.ts";
import type { DowntimeContext } from "../context.ts";
import { MOST_ID_CHARACTERS, MOST_NAME_CHARACTERS } from "../editing/create-downtime.ts";
import { type Matched, matchCalendar, tally } from "../editing/match-calendar.ts";
import type { Downtime, ImportedCalendarEvent } from "../models.ts";
import { checkedName, invalid } from "../rules/downtime-values.ts";
import { requiredPlace } from "../rules/place.ts";
import { isTimezone } from "../rules/zoned-time.ts";
import type { ImportDowntimeCalendarInput } from "../schema.generated.ts";
import { calendarInvalid } from "./jcal.ts";
import { type ReadEvent, readCalendar } from "./read-calendar.ts";

const ACTION = "import a calendar";
const MOST_BYTES = 1024 * 1024;
const YEAR_MS = 365 * 24 * 3600 * 1000;

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, SOURCE_INVALID, CALENDAR_INVALID, VALUE_INVALID, REFERENCE_UNKNOWN, SUBGRAPH_UNAVAILABLE */
export async function importDowntimeCalendar(
  input: ImportDowntimeCalendarInput,
  { sql, viewer, configdb, nudge, now }: DowntimeContext,
) {
  const { id: userId } = requireScope(viewer, "downtimes:write", ACTION).user;
  const source = checkedName("externalSource", input.externalSource, MOST_NAME_CHARACTERS);
  const timezone = input.timezone ?? "UTC";
  if (!isTimezone(timezone))
    throw invalid("timezone", `be a time zone of the IANA database: "${timezone}"`);
  const what = { place: requiredPlace(input), instrumentType: input.instrumentType ?? "" };
  const until = input.until ?? new Date(now.getTime() + YEAR_MS);
  const text = await calendarText(input);
  const events = readCalendar(text, { timezone, now, until, mostIdCharacters: MOST_ID_CHARACTERS });
  await requireKnown(configdb, what);

  const entries = events.flatMap(({ externalId, verdict }) => {
    if (verdict.kind !== "downtime" || externalId === null) return [];
    const { start, end, reason } = verdict;
    return [{ externalId, values: { ...what, start, end, reason } }];
  });
  const gone = goneFrom(events, until, input.deleteMissing ?? false);
  const matched = await sql.begin((transaction) =>
    matchCalendar({ transaction, userId }, source, entries, now, gone),
  );
  nudge();
  const told = outcomes(events, matched);
  return {
    events: told,
    ...tally(matched),
    refused: told.filter(({ outcome }) => outcome === "REFUSED").length,
  };
}

/**
 * Whether a row that is in no event is gone: its event is in the file without it, or all that is
 * missing is gone. What could not be read, or lies beyond the span that was read, stays.
 */
function goneFrom(events: readonly ReadEvent[], until: Date, deleteMissing: boolean) {
  const uids = (kinds: (kind: ReadEvent["verdict"]["kind"]) => boolean) =>
    new Set(events.filter(({ verdict }) => kinds(verdict.kind)).map(({ uid }) => uid));
  const refused = uids((kind) => kind === "refused");
  const read = uids((kind) => kind !== "refused");
  return ({ externalId, start }: Downtime): boolean => {
    const id = externalId ?? "";
    const belongsTo = (known: Set<string | null>) =>
      known.has(id) || known.has(id.slice(0, Math.max(0, id.lastIndexOf("/"))));
    return start < until && !belongsTo(refused) && (deleteMissing || belongsTo(read));
  };
}

/** Each event with what became of it, then what was deleted besides. */
function outcomes(
  events: readonly ReadEvent[],
  matched: readonly Matched[],
): ImportedCalendarEvent[] {
  const byId = new Map(matched.map((one) => [one.externalId, one]));
  const told = events.map(({ externalId, summary, verdict }): ImportedCalendarEvent => {
    if (verdict.kind === "refused") {
      const { fault, message } = verdict;
      return { externalId, summary, outcome: "REFUSED", fault, message, downtime: null };
    }
    const match = byId.get(externalId ?? "");
    byId.delete(externalId ?? "");
    const nothing = verdict.kind === "over" ? "OVER" : "UNCHANGED";
    const { outcome, downtime } = match ?? { outcome: nothing, downtime: null };
    return { externalId, summary, outcome, fault: null, message: null, downtime };
  });
  const deleted = [...byId.values()].map(
    ({ externalId, outcome, downtime }): ImportedCalendarEvent => ({
      ...{ externalId, outcome, downtime },
      ...{ summary: "", fault: null, message: null },
    }),
  );
  return [...told, ...deleted];
}

/** @throws CodedError SOURCE_INVALID, CALENDAR_INVALID, UPLOAD_INTERRUPTED */
async function calendarText({ file, text }: ImportDowntimeCalendarInput): Promise<string> {
  if ((file == null) === (text == null)) {
    throw new CodedError(
      "SOURCE_INVALID",
      "Cannot import a calendar: give one of `file` and `text`",
    );
  }
  const tooLarge = () => calendarInvalid(`it has more than ${MOST_BYTES} bytes`);
  if (!file) {
    const bytes = new TextEncoder().encode(text ?? "");
    if (bytes.length > MOST_BYTES) throw tooLarge();
    return text ?? "";
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (await file.open()).bytes) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  const whole = await new Blob(chunks as BlobPart[]).arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(whole);
  } catch {
    throw calendarInvalid("it is not UTF-8");
  }
}
