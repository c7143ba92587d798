import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calendarRoutes } from "../../subgraphs/downtime/calendar/calendar-routes.ts";
import { CREATE, type DowntimeRoom, openDowntimeRoom, UPDATE } from "./downtime-room.ts";

let room: DowntimeRoom;
beforeAll(async () => {
  room = await openDowntimeRoom();
});
afterAll(() => room?.close());

function get(query = "", headers: Record<string, string> = {}) {
  return calendarRoutes(room.services).request(`/downtimes.ics${query}`, { headers });
}

/** The events of the feed, as a calendar program reads them. */
async function events(query: string) {
  const text = await (await get(query)).text();
  return ICAL.Component.fromString(text)
    .getAllSubcomponents("vevent")
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        start: event.startDate.toJSDate().toISOString(),
        end: event.endDate.toJSDate().toISOString(),
        summary: event.summary,
        description: event.description,
        location: event.location,
        sequence: event.sequence,
        categories: component.getFirstProperty("categories")?.getValues() ?? [],
        stamp: String(component.getFirstPropertyValue("dtstamp")),
      };
    });
}

describe("the calendar of all downtimes", () => {
  it("read back is the downtimes", async () => {
    const { data } = await room.ask(
      "{ downtimes(first: 1000) { nodes { place instrumentType { code } start end reason version } } }",
    );
    type Row = Record<string, string> & { instrumentType: { code: string } | null };
    expect(
      (await events("?from=2025-01-01")).map(
        ({ uid: _, stamp: __, summary: ___, ...rest }) => rest,
      ),
    ).toEqual(
      data.downtimes.nodes.map(({ place, start, end, reason, version, instrumentType }: Row) => ({
        ...{ start, end, description: reason, location: place, sequence: version },
        categories: ["DOWNTIME", ...(instrumentType ? [instrumentType.code] : [])],
      })),
    );
  });

  it("keeps text as it is, whatever characters it has", async () => {
    const reason = `a, b; c\\d "e"\r\nsecond: line\rthird ${"\u{1F52D} long ".repeat(30)}\u0007`;
    const input = {
      ...{ telescopeId: "sds.dom1.1m0a", reason },
      ...{ start: "2070-01-01T00:00:00Z", end: "2070-01-02T00:00:00Z" },
    };
    await room.ask(CREATE, { input });
    const [event] = await events("?from=2070-01-01");
    expect(event?.description).toBe(
      reason.replace("\r\n", "\n").replace("\r", "\n").replace("\u0007", ""),
    );
  });

  it("is a text that calendar programs take", async () => {
    const response = await get("?from=2026-01-01");
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const text = await response.text();
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it("begins a month ago unless it is told otherwise", async () => {
    const recent = { telescopeId: "sds.big1.2m0a", reason: "recent" };
    const now = Date.now();
    const days = (count: number) => new Date(now + count * 86_400_000).toISOString();
    for (const [from, to, reason] of [
      [-40, -39, "older"],
      [-20, -19, "recent"],
    ] as const) {
      await room.ask(CREATE, { input: { ...recent, start: days(from), end: days(to), reason } });
    }
    const reasons = (await events("")).map(({ description }) => description);
    expect(reasons).toContain("recent");
    expect(reasons).not.toContain("older");
    const year = (await events(`?from=${days(-365)}`)).map(({ description }) => description);
    expect(year).toEqual(expect.arrayContaining(["recent", "older"]));
  });

  it("ends where it is told", async () => {
    const found = await events("?from=2026-03-05T00:00:00Z&to=2026-03-06T00:00:00Z");
    expect(found).toHaveLength(5);
  });
});

describe("an event of the calendar", () => {
  it("keeps its UID while its downtime changes, and counts the versions", async () => {
    const input = {
      ...{ telescopeId: "tei.rof1.0m4a", reason: "Before" },
      ...{ start: "2080-01-01T00:00:00Z", end: "2080-01-02T00:00:00Z" },
    };
    const { data } = await room.ask(CREATE, { input });
    const { id } = data.createDowntime.downtime;
    const [before] = await events("?from=2080-01-01");
    const change = { id, version: 1, reason: "After", start: "2080-01-01T12:00:00Z" };
    await room.ask(UPDATE, { input: change });
    const [after] = await events("?from=2080-01-01");
    expect(before).toMatchObject({ sequence: 1, description: "Before" });
    expect(after).toMatchObject({ uid: before?.uid, sequence: 2, description: "After" });
    expect(before?.uid).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("the calendar of a place", () => {
  it("has what is down there, within it and around it", async () => {
    const span = { start: "2090-01-01T00:00:00Z", end: "2090-01-02T00:00:00Z" };
    for (const place of [
      { siteCode: "sds" },
      { enclosureId: "sds.dom1" },
      { telescopeId: "sds.dom1.1m0a" },
      { telescopeId: "sds.rof1.0m4a" },
      { siteCode: "cto" },
    ]) {
      await room.ask(CREATE, { input: { ...span, ...place } });
    }
    const places = async (query: string) =>
      (await events(`?from=2090-01-01&${query}`)).map(({ location }) => location);
    expect(await places("telescope=sds.dom1.1m0a")).toEqual(["sds", "sds.dom1", "sds.dom1.1m0a"]);
    expect(await places("telescope=sds.rof1.0m4a")).toEqual(["sds", "sds.rof1.0m4a"]);
    expect(await places("enclosure=sds.dom1")).toEqual(["sds", "sds.dom1", "sds.dom1.1m0a"]);
    expect(await places("enclosure=sds.rof1")).toEqual(["sds", "sds.rof1.0m4a"]);
    expect(await places("site=sds")).toHaveLength(4);
    expect(await places("site=cto")).toEqual(["cto"]);
    expect(await places("site=tei")).toEqual([]);
  });

  it.each([
    ["?site=nop", 404, "NOT_FOUND"],
    ["?telescope=sds.dom1.9m9z", 404, "NOT_FOUND"],
    ["?telescope=sds.dom1", 400, "PLACE_INVALID"],
    ["?site=sds&telescope=sds.dom1.1m0a", 400, "PLACE_INVALID"],
    ["?from=yesterday", 400, "TIME_INVALID"],
    ["?from=2026-13-45", 400, "TIME_INVALID"],
    ["?from=2026-03-06&to=2026-03-05", 400, "TIME_INVALID"],
  ])("%s is refused", async (query, status, code) => {
    const response = await get(query);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  it("that has nothing of its own is asked for in configdb; while that is away, later", async () => {
    room.away = true;
    expect((await get("?site=tei&from=2095-01-01")).status).toBe(503);
    expect((await get("?site=sds&from=2090-01-01")).status).toBe(200);
    room.away = false;
    expect((await get("?site=tei&from=2095-01-01")).status).toBe(200);
  });
});

describe("a calendar program that looks again", () => {
  it("gets nothing while nothing changed, and the new calendar afterwards", async () => {
    const query = "?from=2026-03-01&to=2026-04-01";
    const first = await get(query);
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toMatch(/max-age=\d+/);
    const again = await get(query, { "if-none-match": `"other", W/${tag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    const input = {
      ...{ telescopeId: "sds.dom1.1m0a" },
      ...{ start: "2026-03-30T00:00:00Z", end: "2026-03-31T00:00:00Z" },
    };
    await room.ask(CREATE, { input });
    const changed = await get(query, { "if-none-match": tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(tag);
  });
});
