/**
 * Serves `/downtimes.ics` for calendar programs: all downtimes, or those of a site, an enclosure or
 * a telescope. The codes in its JSON bodies belong to this URL only; they are not codes of the graph.
 */
import { type Context, Hono } from "hono";
import type { Sql } from "../../../platform/database.ts";
import { sha256Hex } from "../../../platform/sha256-hex.ts";
import { CodedError } from "../../../schema/errors.ts";
import type { ConfigdbPort } from "../configdb-port.ts";
import { namedPlace } from "../rules/place.ts";
import { downtimesOfCalendar } from "../store/downtimes.ts";
import { downtimeCalendar } from "./write-calendar.ts";

interface Services {
  sql: Sql;
  configdb: ConfigdbPort;
}

/** Without `from`, the calendar begins so many days ago. */
const DAYS_BACK = 31;
const DAY_MS = 24 * 3600 * 1000;
const MOST_EVENTS = 5000;

export function calendarRoutes(services: Services): Hono {
  const routes = new Hono();
  routes.get("/downtimes.ics", (c) => serve(services, c));
  return routes;
}

async function serve(services: Services, c: Context): Promise<Response> {
  const asked = readQuery(c, new Date());
  if (asked instanceof Response) return asked;
  const { place, from, to } = asked;
  const rows = await downtimesOfCalendar(services.sql, { place, from, to, limit: MOST_EVENTS + 1 });
  if (rows.length > MOST_EVENTS) {
    const message = `There are more than ${MOST_EVENTS} downtimes; ask for fewer with from and to`;
    return refusal(400, "TOO_MANY", message);
  }
  // What configdb has forgotten keeps its history; a place without any may be a slip of the pen.
  const isKnown = rows.some((row) => `${row.place}.`.startsWith(`${place}.`));
  if (place !== null && !isKnown) {
    const absent = await missing(services.configdb, place);
    if (absent) return absent;
  }
  const text = downtimeCalendar(place === null ? "Downtimes" : `Downtimes of ${place}`, rows);
  const headers = {
    "Content-Type": "text/calendar; charset=utf-8",
    "Cache-Control": "public, max-age=300",
    ETag: tagOf(text),
    "X-Content-Type-Options": "nosniff",
  };
  const known = c.req
    .header("If-None-Match")
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known?.includes(headers.ETag) || known?.includes("*")) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(c.req.method === "HEAD" ? null : text, { headers });
}

/** What is asked for, or why it is refused. */
function readQuery(
  c: Context,
  now: Date,
): { place: string | null; from: Date; to: Date | null } | Response {
  const { site: siteCode, enclosure: enclosureId, telescope: telescopeId } = c.req.query();
  const instants = { from: c.req.query("from"), to: c.req.query("to") };
  for (const [name, text] of Object.entries(instants)) {
    if (text === undefined || instant(text)) continue;
    return refusal(400, "TIME_INVALID", `"${name}" is not a time such as 2026-03-05T09:00:00Z`);
  }
  // A day's beginning, so that the calendar is the same all day.
  const back = new Date((Math.floor(now.getTime() / DAY_MS) - DAYS_BACK) * DAY_MS);
  const from = instant(instants.from) ?? back;
  const to = instant(instants.to);
  if (to && to <= from) return refusal(400, "TIME_INVALID", `"to" is not later than "from"`);
  try {
    return { place: namedPlace({ siteCode, enclosureId, telescopeId }), from, to };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return refusal(400, "PLACE_INVALID", "Give one of site, enclosure and telescope, by its id");
  }
}

/** A day, or an instant with its offset from UTC; null when it is neither, or absent. */
function instant(text: string | undefined): Date | null {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text ?? ""))
    return null;
  const date = new Date(text ?? "");
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date : null;
}

async function missing(configdb: ConfigdbPort, place: string): Promise<Response | null> {
  try {
    if ((await configdb.instrumentTypesAt(place)) !== null) return null;
    return refusal(404, "NOT_FOUND", `There is no "${place}"`);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return refusal(503, "UNAVAILABLE", `Whether there is a "${place}" cannot be told now`);
  }
}

function tagOf(text: string): string {
  return `"${sha256Hex(text).slice(0, 32)}"`;
}

function refusal(status: 400 | 404 | 503, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status });
}
