import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calendarRoutes } from "../../subgraphs/downtime/calendar/calendar-routes.ts";
import { type DowntimeRoom, openDowntimeRoom } from "./downtime-room.ts";

let room: DowntimeRoom;
beforeAll(async () => {
  room = await openDowntimeRoom();
});
afterAll(() => room?.close());

const IMPORT = `mutation ($input: ImportDowntimeCalendarInput!) {
  importDowntimeCalendar(input: $input) {
    created updated deleted unchanged refused
    events { externalId summary outcome fault message downtime { id place start end reason } }
  }
}`;

const calendar = (...events: string[][]) =>
  [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN"],
    ...events.flatMap((lines) => [
      "BEGIN:VEVENT",
      "DTSTAMP:20300101T000000Z",
      ...lines,
      "END:VEVENT",
    ]),
    ...["END:VCALENDAR", ""],
  ].join("\r\n");

const event = (uid: string, ...more: string[]) => [
  ...[`UID:${uid}`, "SUMMARY:Mirror", "DTSTART:20400310T100000Z", "DTEND:20400310T120000Z"],
  ...more,
];

const until = "2041-01-01T00:00:00Z";

async function imported(externalSource: string, text: string, more: object = {}) {
  const input = { telescopeId: "sds.dom1.1m0a", externalSource, text, until, ...more };
  const { data, errors } = await room.ask(IMPORT, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importDowntimeCalendar;
}

/** The code of the refusal of the whole file. */
function code(input: object) {
  const whole = { telescopeId: "sds.dom1.1m0a", externalSource: "refused", ...input };
  return room.code(IMPORT, { input: whole });
}

async function rows(externalSource: string) {
  const { data } = await room.ask(
    `query ($source: String!) { downtimes(filter: { externalSource: [$source] }, first: 1000) {
      nodes { externalId place instrumentType { code } start end reason version }
    } }`,
    { source: externalSource },
  );
  return data.downtimes.nodes;
}

const starts = async (source: string) =>
  (await rows(source)).map(({ start }: { start: string }) => start.slice(0, 16));

describe("an event", () => {
  it("becomes a downtime of the given place, with its title and description as the reason", async () => {
    const text = calendar(event("a", "DESCRIPTION:Two people\\, one crane"));
    const answer = await imported("plain", text, { instrumentType: "1M0-SPEC-THRUSH" });
    expect(answer).toMatchObject({
      ...{ created: 1, updated: 0, deleted: 0, unchanged: 0, refused: 0 },
      events: [{ externalId: "a", summary: "Mirror", outcome: "CREATED", fault: null }],
    });
    expect(await rows("plain")).toEqual([
      {
        externalId: "a",
        place: "sds.dom1.1m0a",
        instrumentType: { code: "1M0-SPEC-THRUSH" },
        start: "2040-03-10T10:00:00.000Z",
        end: "2040-03-10T12:00:00.000Z",
        reason: "Mirror\n\nTwo people, one crane",
        version: 1,
      },
    ]);
  });

  it("imported twice changes nothing", async () => {
    const text = calendar(event("a"), event("b", "RRULE:FREQ=WEEKLY;COUNT=3"));
    await imported("twice", text);
    const before = [await rows("twice"), (await room.events()).length];
    expect(await imported("twice", text)).toMatchObject({
      ...{ created: 0, updated: 0, deleted: 0, unchanged: 4 },
    });
    expect([await rows("twice"), (await room.events()).length]).toEqual(before);
  });

  it("that was changed changes its downtime", async () => {
    await imported("changed", calendar(event("a")));
    const later = event("a").map((line) => line.replace("T120000Z", "T140000Z"));
    expect(await imported("changed", calendar(later))).toMatchObject({ updated: 1 });
    expect(await rows("changed")).toMatchObject([{ end: "2040-03-10T14:00:00.000Z", version: 2 }]);
  });

  it("that is cancelled deletes its downtime, once", async () => {
    await imported("cancelled", calendar(event("a"), event("b")));
    const text = calendar(event("a", "STATUS:CANCELLED"), event("b"));
    expect(await imported("cancelled", text)).toMatchObject({ deleted: 1, unchanged: 1 });
    expect(await rows("cancelled")).toMatchObject([{ externalId: "b" }]);
    expect(await imported("cancelled", text)).toMatchObject({
      deleted: 0,
      events: [{ outcome: "UNCHANGED", downtime: null }, { outcome: "UNCHANGED" }],
    });
  });

  it("is cancelled also by the method of the whole calendar", async () => {
    await imported("method", calendar(event("a")));
    const text = calendar(event("a")).replace("VERSION:2.0", "VERSION:2.0\r\nMETHOD:CANCEL");
    expect(await imported("method", text)).toMatchObject({ deleted: 1 });
  });

  it("that is missing is left alone, unless what is missing shall go", async () => {
    await imported("missing", calendar(event("a"), event("b")));
    expect(await imported("missing", calendar(event("a")))).toMatchObject({ deleted: 0 });
    expect(await imported("missing", calendar(event("a")), { deleteMissing: true })).toMatchObject({
      deleted: 1,
      events: [{ outcome: "UNCHANGED" }, { externalId: "b", outcome: "DELETED" }],
    });
  });

  it("that is over is left alone", async () => {
    const over = event("old").map((line) => line.replace("2040", "2020"));
    expect(await imported("over", calendar(over))).toMatchObject({
      created: 0,
      events: [{ externalId: "old", outcome: "OVER" }],
    });
  });

  it.each([
    ["in UTC", "DTSTART:20400701T100000Z", "2040-07-01T10:00"],
    ["in a zone", "DTSTART;TZID=Australia/Sydney:20400701T100000", "2040-07-01T00:00"],
    ["without a zone", "DTSTART:20400701T100000", "2040-06-30T22:00"],
    ["of a whole day", "DTSTART;VALUE=DATE:20400701", "2040-06-30T12:00"],
  ])("%s starts when the clock there says so", async (title, line, start) => {
    const lines = [`UID:${title}`, line, "DURATION:PT90M"];
    await imported(title, calendar(lines), { timezone: "Pacific/Auckland" });
    expect(await starts(title)).toEqual([start]);
  });

  it("of a whole day lasts as long as the day does there", async () => {
    const day = ["UID:dst", "DTSTART;VALUE=DATE:20401007"];
    await imported("dst", calendar(day), { timezone: "Australia/Sydney" });
    expect(await rows("dst")).toMatchObject([
      { start: "2040-10-06T14:00:00.000Z", end: "2040-10-07T13:00:00.000Z" },
    ]);
  });

  it.each([
    ["no UID", event("x").slice(1), "UID_INVALID"],
    ["a long UID", event("x".repeat(1000)), "UID_INVALID"],
    ["no start", ["UID:x", "DTEND:20400310T120000Z"], "TIME_INVALID"],
    ["no length", ["UID:x", "DTSTART:20400310T120000Z"], "SPAN_INVALID"],
    [
      "an end before its start",
      ["UID:x", "DTSTART:20400310T120000Z", "DTEND:20400309T120000Z"],
      "SPAN_INVALID",
    ],
    ["a day that is none", ["UID:x", "DTSTART:20400230T120000Z", "DURATION:PT1H"], "TIME_INVALID"],
    ["a year too early", ["UID:x", "DTSTART:00000310T120000Z", "DURATION:PT1H"], "TIME_INVALID"],
    ["a year too late", ["UID:x", "DTSTART:99980310T120000Z", "DURATION:P999W"], "TIME_INVALID"],
    [
      "an hour that is none",
      ["UID:x", "DTSTART:20400310T250000Z", "DURATION:PT1H"],
      "TIME_INVALID",
    ],
    [
      "a length that is none",
      ["UID:x", "DTSTART:20400310T120000Z", "DURATION:P99999999999D"],
      "TIME_INVALID",
    ],
    [
      "an unknown zone",
      ["UID:x", "DTSTART;TZID=Somewhere:20400310T120000", "DURATION:PT1H"],
      "TIMEZONE_UNKNOWN",
    ],
    ["too long a text", event("x", `DESCRIPTION:${"x".repeat(3000)}`), "REASON_TOO_LONG"],
    ["every hour", event("x", "RRULE:FREQ=HOURLY"), "RECURRENCE_UNSUPPORTED"],
    [
      "an impossible rule",
      event("x", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
      "RECURRENCE_UNSUPPORTED",
    ],
    [
      "a giant interval",
      event("x", "RRULE:FREQ=DAILY;INTERVAL=99999999999"),
      "RECURRENCE_UNSUPPORTED",
    ],
    [
      "a rule of exceptions",
      event("x", "RRULE:FREQ=DAILY;COUNT=2", "EXRULE:FREQ=DAILY;COUNT=1"),
      "RECURRENCE_UNSUPPORTED",
    ],
    ["a period as a date", event("x", "RDATE;VALUE=PERIOD:20400311T100000Z/PT1H"), "TIME_INVALID"],
  ])("with %s is refused, and the others are not", async (title, lines, fault) => {
    const answer = await imported(title, calendar(lines, event("good")));
    expect(answer.refused).toBe(1);
    expect(answer.events).toMatchObject([{ outcome: "REFUSED", fault }, { outcome: "CREATED" }]);
  });

  it("with the UID of another one is refused", async () => {
    const { events } = await imported("double", calendar(event("a"), event("a")));
    expect(events.map(({ fault }: { fault: string | null }) => fault)).toEqual([
      ...["UID_REPEATED", null],
    ]);
  });

  it("that cannot be read any more keeps its downtime", async () => {
    await imported("broken", calendar(event("a")));
    const broken = calendar(event("a", "RRULE:FREQ=HOURLY"));
    await imported("broken", broken, { deleteMissing: true });
    expect(await rows("broken")).toMatchObject([{ externalId: "a", version: 1 }]);
  });
});

describe("a repeated event", () => {
  it("becomes one downtime for each occurrence, at the same time on the clock there", async () => {
    const lines = [
      ...["UID:weekly", "SUMMARY:Wash", "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20401009T220000Z"],
      ...[
        "DTSTART;TZID=Australia/Sydney:20400925T090000",
        "DTEND;TZID=Australia/Sydney:20400925T110000",
      ],
    ];
    expect(await imported("weekly", calendar(lines))).toMatchObject({ created: 3 });
    expect(await starts("weekly")).toEqual([
      // Clocks go forward on 7 October.
      ...["2040-09-24T23:00", "2040-10-01T23:00", "2040-10-08T22:00"],
    ]);
    expect((await rows("weekly"))[0].externalId).toBe("weekly/2040-09-24T23:00:00.000Z");
  });

  it("leaves out its exceptions, and has what is added or moved", async () => {
    const main = event(
      "series",
      "RRULE:FREQ=DAILY;COUNT=4",
      "EXDATE:20400311T100000Z",
      "RDATE:20400320T100000Z",
    );
    const moved = [
      ...["UID:series", "RECURRENCE-ID:20400312T100000Z", "SUMMARY:Moved"],
      ...["DTSTART:20400312T150000Z", "DTEND:20400312T160000Z"],
    ];
    await imported("series", calendar(main, moved));
    expect(await starts("series")).toEqual([
      ...["2040-03-10T10:00", "2040-03-12T15:00", "2040-03-13T10:00", "2040-03-20T10:00"],
    ]);
    const cancelled = [...moved, "STATUS:CANCELLED"];
    expect(await imported("series", calendar(main, cancelled))).toMatchObject({ deleted: 1 });
    expect(await starts("series")).toEqual([
      ...["2040-03-10T10:00", "2040-03-13T10:00", "2040-03-20T10:00"],
    ]);
  });

  it("that changes its days loses the downtimes of the others", async () => {
    await imported("days", calendar(event("a", "RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=3")));
    expect(
      await imported("days", calendar(event("a", "RRULE:FREQ=WEEKLY;BYDAY=SU;COUNT=2"))),
    ).toMatchObject({ created: 2, deleted: 3 });
    expect(await imported("days", calendar(event("a")))).toMatchObject({ created: 1, deleted: 2 });
    expect(await imported("days", calendar(event("a", "STATUS:CANCELLED")))).toMatchObject({
      deleted: 1,
    });
  });

  it("without an end goes as far as it is asked for, and what lies beyond is left alone", async () => {
    const text = calendar(event("a", "RRULE:FREQ=MONTHLY"));
    expect(await imported("endless", text)).toMatchObject({ created: 10 });
    expect(
      await imported("endless", text, { until: "2040-06-01T00:00:00Z", deleteMissing: true }),
    ).toMatchObject({ created: 0, deleted: 0, unchanged: 3 });
  });

  it("that began long ago is read from now on", async () => {
    const old = event("a", "RRULE:FREQ=DAILY").map((line) => line.replace("2040", "1970"));
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString();
    const { created } = await imported("old", calendar(old), { until: soon });
    expect([10, 11]).toContain(created);
  });
});

describe("a whole file", () => {
  it("may be our own calendar", async () => {
    await imported("origin", calendar(event("a", "DESCRIPTION:Ours")));
    const response = await calendarRoutes(room.services).request("/downtimes.ics?from=2030-01-01");
    const text = await response.text();
    const count = text.match(/BEGIN:VEVENT/g)?.length;
    expect(await imported("ours", text)).toMatchObject({ created: count, refused: 0 });
  });

  it.each([
    ["an empty text", { text: "" }, "CALENDAR_INVALID"],
    ["another text", { text: "hello" }, "CALENDAR_INVALID"],
    ["an event alone", { text: "BEGIN:VEVENT\r\nEND:VEVENT\r\n" }, "CALENDAR_INVALID"],
    ["a cut calendar", { text: calendar(event("a")).slice(0, -20) }, "CALENDAR_INVALID"],
    ["too long a text", { text: "x".repeat(1024 * 1024 + 1) }, "CALENDAR_INVALID"],
    [
      "too many occurrences",
      { text: calendar(event("a", "RRULE:FREQ=DAILY")), until: "2060-01-01T00:00:00Z" },
      "CALENDAR_INVALID",
    ],
    ["neither file nor text", {}, "SOURCE_INVALID"],
    ["an unknown time zone", { text: calendar(), timezone: "Mars/Olympus" }, "VALUE_INVALID"],
    ["an unknown telescope", { text: calendar(), telescopeId: "x.y.z" }, "REFERENCE_UNKNOWN"],
    ["no place", { text: calendar(), telescopeId: null }, "VALUE_INVALID"],
    ["an empty source", { text: calendar(), externalSource: "" }, "VALUE_INVALID"],
  ])("is refused when it is %s", async (_title, input, expected) => {
    expect(await code(input)).toBe(expected);
  });

  it("without events is a calendar, too", async () => {
    expect(await imported("nothing", calendar())).toMatchObject({ created: 0, events: [] });
  });
});
