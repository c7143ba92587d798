/** The downtime subgraph alone, on a copy of the seeded observatory, with a configdb made of the seeds. */
import { createRequire } from "node:module";
import type { Database } from "../../platform/database.ts";
import { CodedError } from "../../schema/errors.ts";
import { operator } from "../../schema/viewer.fixture.ts";
import type { Viewer } from "../../schema/viewer.ts";
import { observatory } from "../../seeds/observatory.ts";
import type { ConfigdbPort } from "../../subgraphs/downtime/configdb-port.ts";
import { createContext, type DowntimeServices } from "../../subgraphs/downtime/context.ts";
import { reaching } from "../../subgraphs/downtime/rules/place.ts";
import { downtime } from "../../subgraphs/downtime/subgraph.ts";
import type { Answer } from "../harness/asterism.ts";
import { openCopy } from "../harness/asterism.ts";

// An import would bring a second copy here, beside the one that the schema was built with.
const { graphql } = createRequire(import.meta.url)("graphql") as typeof import("graphql");

export interface DowntimeRoom {
  database: Database;
  services: DowntimeServices;
  /** Whether configdb is away. */
  away: boolean;
  /** Statements sent since the last look. */
  sent: string[];
  ask(query: string, variables?: Record<string, unknown>, as?: Viewer): Promise<Answer>;
  /** The code of the only error. */
  code(query: string, variables?: Record<string, unknown>, as?: Viewer): Promise<string>;
  /** Events that wait to be carried. */
  events(): Promise<{ key: string; payload: Record<string, unknown> }[]>;
  close(): Promise<void>;
}

export async function openDowntimeRoom(): Promise<DowntimeRoom> {
  const sent: string[] = [];
  const { database, close } = await openCopy((text) => sent.push(text));
  const { sql } = database;
  const services = { sql, nudge: () => {}, configdb: seededConfigdb(() => room.away) };
  const ask: DowntimeRoom["ask"] = async (source, variableValues, as = operator) =>
    JSON.parse(
      JSON.stringify(
        await graphql({
          schema: downtime.schema,
          source,
          variableValues,
          contextValue: createContext(services, as),
        }),
      ),
    );
  const room: DowntimeRoom = {
    database,
    services,
    away: false,
    sent,
    ask,
    async code(...question) {
      const { errors } = await ask(...question);
      if (errors?.length !== 1) throw new Error(`not one error: ${JSON.stringify(errors)}`);
      return errors[0]?.extensions.code ?? "none";
    },
    events: () => sql`select key, payload from downtime.outbox order by id`,
    close,
  };
  return room;
}

function seededConfigdb(isAway: () => boolean): ConfigdbPort {
  const types = new Map<string, Set<string>>();
  for (const { id } of observatory.telescopes) {
    for (const path of reaching(id)) types.set(path, types.get(path) ?? new Set());
  }
  for (const { telescopeId, instrumentType } of observatory.instruments) {
    for (const path of reaching(telescopeId)) types.get(path)?.add(instrumentType);
  }
  return {
    async instrumentTypesAt(place) {
      if (isAway()) throw new CodedError("SUBGRAPH_UNAVAILABLE", "Cannot ask configdb: it is away");
      return types.get(place) ?? null;
    },
  };
}

export const CREATE = `mutation ($input: CreateDowntimeInput!) {
  createDowntime(input: $input) {
    downtime {
      id place telescopeId instrumentType { code } start end reason version created modified
      createdBy { id } externalSource externalId
    }
    overlapping { totalCount { value exact } nodes { id } }
  }
}`;

export const UPDATE = `mutation ($input: UpdateDowntimeInput!) {
  updateDowntime(input: $input) {
    downtime { id place instrumentType { code } start end reason version created modified }
    overlapping { nodes { id } }
  }
}`;

export const DELETE = `mutation ($input: DeleteDowntimeInput!) {
  deleteDowntime(input: $input) { downtime { id version reason } }
}`;
