/** Puts a request group with what hangs below it into the tables, as submitted by somebody. */
import type { Sql } from "../../platform/database.ts";

interface AddedObservation {
  start: Date;
  end: Date;
  state?: string;
}

interface AddedRequest {
  state?: string;
  /** Seconds. */
  duration?: number;
  /** Seconds of exposure by instrument type; null: a configuration without exposures. */
  exposures?: Record<string, number | null>;
  observations?: AddedObservation[];
}

export interface AddedGroup {
  proposalId: string;
  submitterId: number;
  state?: string;
  observationType?: string;
  ippValue?: number;
  /** An instant in the semester of the windows. */
  window?: Date;
  requests?: AddedRequest[];
}

/** Serial numbers, observations in the order of the requests. */
export interface AddedIds {
  group: number;
  requests: number[];
  observations: number[];
}

const HOUR = 3_600_000;

export async function addRequestGroup(sql: Sql, given: AddedGroup): Promise<AddedIds> {
  const requests = given.requests ?? [{}];
  const start = given.window ?? new Date("2026-11-20T10:00:00Z");
  const end = new Date(start.getTime() + 24 * HOUR);
  const group = await inserted(sql, "request_group", {
    submitterId: given.submitterId,
    proposalId: given.proposalId,
    name: "added by a test",
    observationType: given.observationType ?? "NORMAL",
    operator: requests.length === 1 ? "SINGLE" : "MANY",
    ippValue: given.ippValue ?? 1,
    state: given.state ?? "PENDING",
    lastWindowEnd: end,
  });
  const ids: AddedIds = { group, requests: [], observations: [] };
  for (const { state, duration, exposures, observations } of requests) {
    const request = await inserted(sql, "request", {
      requestGroupId: group,
      state: state ?? "PENDING",
      acceptabilityThreshold: 90,
      duration: duration ?? 600,
      locationTelescopeClass: "1m0",
    });
    ids.requests.push(request);
    await inserted(sql, "window", { requestId: request, start, end });
    const types = Object.entries(exposures ?? { "1M0-IMG-LANTERN": 300 });
    for (const [index, [instrumentType, exposureTime]] of types.entries()) {
      const configuration = await inserted(sql, "configuration", {
        requestId: request,
        instrumentType,
        type: "EXPOSE",
        priority: index + 1,
      });
      if (exposureTime === null) continue;
      const exposure = { configurationId: configuration, exposureTime, exposureCount: 1 };
      await inserted(sql, "instrument_config", exposure);
    }
    for (const observation of observations ?? []) {
      const place = { site: "sds", enclosure: "doma", telescope: "1m0a" };
      const row = { requestId: request, ...place, state: "PENDING", ...observation };
      ids.observations.push(await inserted(sql, "observation", row));
    }
  }
  return ids;
}

async function inserted(sql: Sql, table: string, row: object): Promise<number> {
  const [added] = await sql<[{ id: number }]>`
    insert into ${sql(`proposals.${table}`)} ${sql(row as Record<string, string>)} returning id`;
  return added.id;
}
