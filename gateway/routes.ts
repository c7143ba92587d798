/** Hono with what a server tells of a connection. */
import type { Context, Hono } from "hono";
import type { Observation } from "./observability/observation.ts";

export interface Environment {
  Bindings: {
    /** Address of the peer, as far as it is known. */
    address: string | null;
  };
  Variables: {
    /** Names the request in its answer and in the log. */
    requestId: string;
    observation: Observation;
  };
}

export type Routes = Hono<Environment>;
export type Call = Context<Environment>;

export function header(call: Call, name: string): string | null {
  return call.req.header(name) ?? null;
}
