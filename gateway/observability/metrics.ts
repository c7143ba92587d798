/**
 * Numbers for Prometheus. Every label has few values: none comes from what a client wrote.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { errorCodes } from "../../schema/errors.ts";
import type { PlanCounts } from "../executor/prepared-operations.ts";
import type { Observation } from "./observation.ts";

export interface Metrics {
  /** A request came; what is returned is to be called when its answer begins. */
  request(): (answered: { operation: Observation["operation"]; status: number }) => void;
  /** An error that an answer tells of. */
  error(code: string): void;
  /** An answer of a subgraph, or its failure. */
  call(subgraph: string, seconds: number, failed: boolean): void;
  /** The plans that are kept, asked for when somebody looks. */
  plans(read: () => PlanCounts): void;
  /** All of it in the text format of Prometheus, and the type of that. */
  text(): Promise<{ type: string; text: string }>;
}

/** Codes of the server itself; whatever else a subgraph elsewhere might tell is "OTHER". */
const serverCodes = [
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
];
const codes = new Set([...Object.keys(errorCodes), ...serverCodes]);

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function openMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  let plans: () => PlanCounts = () => ({ kept: 0, hits: 0, misses: 0 });
  let ofProcess = false;
  const inFlight = new Gauge({
    name: "asterism_requests_in_flight",
    help: "Requests whose answer has not begun",
    registers,
  });
  const durations = new Histogram({
    name: "asterism_request_duration_seconds",
    help: "Time until the answer begins",
    labelNames: ["operation", "status"],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: "asterism_errors_total",
    help: "Errors in answers, by their code",
    labelNames: ["code"],
    registers,
  });
  const calls = new Histogram({
    name: "asterism_subgraph_call_duration_seconds",
    help: "Time of calls to subgraphs",
    labelNames: ["subgraph"],
    buckets: SECONDS,
    registers,
  });
  const failures = new Counter({
    name: "asterism_subgraph_call_failures_total",
    help: "Calls to subgraphs that gave no answer",
    labelNames: ["subgraph"],
    registers,
  });
  new Gauge({
    name: "asterism_plans",
    help: "Query plans that are kept",
    registers,
    collect() {
      this.set(plans().kept);
    },
  });
  new Counter({
    name: "asterism_plan_lookups_total",
    help: "Operations whose plan was kept (hit) or had to be made (miss)",
    labelNames: ["result"],
    registers,
    collect() {
      const { hits, misses } = plans();
      this.reset();
      this.inc({ result: "hit" }, hits);
      this.inc({ result: "miss" }, misses);
    },
  });
  return {
    request() {
      const began = performance.now();
      inFlight.inc();
      return ({ operation, status }) => {
        inFlight.dec();
        const seconds = (performance.now() - began) / 1000;
        durations.observe({ operation, status: `${Math.floor(status / 100)}xx` }, seconds);
      };
    },
    error: (code) => errors.inc({ code: codes.has(code) ? code : "OTHER" }),
    call(subgraph, seconds, failed) {
      calls.observe({ subgraph }, seconds);
      if (failed) failures.inc({ subgraph });
    },
    plans(read) {
      plans = read;
    },
    async text() {
      // Event loop, memory and garbage collection are watched from the first look on, so that
      // processes at which nobody looks do not watch them.
      if (!ofProcess) collectDefaultMetrics({ register });
      ofProcess = true;
      return { type: register.contentType, text: await register.metrics() };
    },
  };
}
