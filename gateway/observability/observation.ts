/** What is noted of one request while it is answered, for the metrics, the log and `Server-Timing`. */
export interface Observation {
  /** "none": no operation came to be carried out. */
  operation: "query" | "mutation" | "subscription" | "none";
  /** Codes of the errors in the answer. */
  codes: string[];
  /** Milliseconds by what they were spent on, also several at once; null: nobody wants to know. */
  spent: Map<string, number> | null;
}

export function newObservation(timed: boolean): Observation {
  return { operation: "none", codes: [], spent: timed ? new Map() : null };
}

/** Adds the milliseconds since `began`, a `performance.now()`. */
export function spent(observation: Observation | undefined, on: string, began: number): void {
  const all = observation?.spent;
  all?.set(on, (all.get(on) ?? 0) + performance.now() - began);
}

/** https://www.w3.org/TR/server-timing/ */
export function serverTiming(all: ReadonlyMap<string, number>): string {
  return [...all].map(([on, ms]) => `${on};dur=${ms.toFixed(1)}`).join(", ");
}
